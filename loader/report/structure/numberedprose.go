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
	var found []int
	style, last := "", 0
	for i := range p.blocks {
		b := &p.blocks[i]
		s := p.styleOf(i)
		if s == "" {
			continue
		}
		switch number := b.lines[0].number; {
		case last == 0 && number == 1 && i < 2*openingBlocks:
			style = s
		case last == 0 || s != style || number <= last || number > last+2:
			continue
		}
		last = b.lines[0].number
		if b.Kind == Bullet { // one that only leads to a list may be read as a heading
			found = append(found, i)
		}
	}
	if len(found) < minNumbered {
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
	if 2*long < len(found) || voiced < 2 || !p.namesMeeting(found[0]) {
		return
	}
	for _, i := range found {
		p.blocks[i].Kind = Paragraph
	}
}

// namesMeeting reports whether a passage, or one of the two behind it, tells of a meeting: who came, who took the
// chair.
func (p *parter) namesMeeting(i int) bool {
	for k := i; k < min(i+3, len(p.blocks)); k++ {
		if p.says(&p.blocks[k], "seminar", "meeting", "round", "conference", "workshop", "dialogue", "forum", "webinar", "discussion", "session", "participants", "chair", "symposium", "event") {
			return true
		}
	}
	return false
}
