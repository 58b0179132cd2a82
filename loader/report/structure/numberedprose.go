package structure

// minNumbered is how many numbered passages make a report that is told in them, longPassage how many tokens
// half of them have at the least.
const (
	minNumbered = 6
	longPassage = 18
)

// numberedProse makes paragraphs of the passages of a report that numbers all it tells: "1. The seminar was attended
// by …", "2. Professor X took the chair. She remarked …". They are no list of anything. The first stands where
// the report begins, their numbers go up to the end of it whatever stands between, half of them are long, and
// some say who says what.
func (p *parter) numberedProse() {
	type run struct {
		last  int
		found []int
	}
	var found []int
	runs := map[string]*run{} // by how they are numbered: the witnesses by Roman figures, what they said by others
	for i := range p.blocks {
		b := &p.blocks[i]
		s := p.styleOf(i)
		if s == "" {
			continue
		}
		number, r := b.lines[0].number, runs[s]
		switch {
		case r == nil && number == 1 && i < 2*openingBlocks:
			r = &run{}
			runs[s] = r
		case r == nil || number <= r.last || number > r.last+2:
			continue
		}
		r.last = number
		if b.Kind == Bullet { // one that only leads to a list may be read as a heading
			if r.found = append(r.found, i); len(r.found) > len(found) {
				found = r.found
			}
		}
	}
	if len(found) < minNumbered && (len(p.present) == 0 || len(found) < minPresent) {
		return
	}
	long, voiced := 0, 0
	for _, i := range found {
		b := &p.blocks[i]
		if b.Tokens.Len() >= longPassage && p.doc.Text.Tokens[b.Tokens.End-1].Text == "." {
			long++
		}
		if p.voiced(b) || p.reports(b) {
			voiced++
		}
	}
	if 2*long < len(found) || len(p.present) == 0 && (voiced < 2 || !p.namesMeeting(found[0])) {
		return
	}
	for _, i := range found {
		p.blocks[i].Kind = Paragraph
	}
	p.numberedDates(found)
}

// numberedDates makes entries of numbered passages that each begin with a date of their own, several below each other:
// "4. 4 June 1920. The treaty is signed." in minutes of who told the history.
func (p *parter) numberedDates(found []int) {
	for from := 0; from < len(found); {
		end := from
		for end < len(found) && found[end] == found[from]+end-from && p.beginsOnDate(&p.blocks[found[end]]) {
			end++
		}
		if end-from >= minNumberedDates {
			for _, i := range found[from:end] {
				p.blocks[i].Kind, p.blocks[i].strong = Entry, true
			}
		}
		from = max(end, from+1)
	}
}

// minNumberedDates is how many such passages are a timeline.
const minNumberedDates = 3

// beginsOnDate reports whether a passage begins with a date that a mark parts from what it tells.
func (p *parter) beginsOnDate(b *Block) bool {
	h, ok := p.leadOf(b.Tokens)
	return ok && h.Separator != "" && h.Separator != "," && h.Body < b.Tokens.End
}

// namesMeeting reports whether a passage, or one of the two behind it, tells of a meeting: who came, who took the
// chair.
func (p *parter) namesMeeting(i int) bool {
	for k := i; k < min(i+3, len(p.blocks)); k++ {
		if p.says(&p.blocks[k], "seminar", "meeting", "round", "conference", "workshop", "dialogue", "forum", "webinar", "discussion", "session", "participants", "chair", "symposium", "event", "hearing", "witness", "witnesses") {
			return true
		}
	}
	return false
}
