package structure

var (
	presents = set("presented presents gave gives traced traces outlined outlines recalled recalls read reads summarised summarized reviewed reviews recounted sketched offered offers provided provides shared listed introduced walked took described describes briefed briefs narrated narrates explained elaborated highlighted highlights related enumerated apprised apprises updated acquainted informed")
	pasts    = set("overview history timeline chronology milestones events dates timelines developments")
)

// bringsHistory reports whether the tokens from i on say that a person tells how things
// came about: ", research officer, then presented a brief timeline of relations:". What
// follows is the document's timeline, not what a speaker holds.
func (r *reader) bringsHistory(i, end int) bool {
	verb, past := false, false
	for ; i < end; i++ {
		low := r.doc.Text.Tokens[i].Lower
		verb, past = verb || presents.Has(low), past || pasts.Has(low) || low == "time" && i+1 < end && (r.doc.Text.Tokens[i+1].Lower == "line" || r.doc.Text.Tokens[i+1].Lower == "lines")
	}
	return verb && past
}

// opensTimeline reports whether passage i only says that the dates below it, a list or
// running text, were told, and by whom.
func (p *parter) opensTimeline(i int) bool {
	b := &p.blocks[i]
	if p.listsDates(i) {
		p.started = true
		return true
	}
	if b.Kind != Paragraph || b.Tokens.Len() > 40 || i+1 >= len(p.blocks) || !p.bringsHistory(b.Tokens.Start, b.Tokens.End) {
		return false
	}
	next := &p.blocks[i+1]
	if next.Kind == Paragraph && p.years(next) >= 3 {
		p.started = true
		return true
	}
	return next.Kind == Entry || next.Kind == Bullet && (p.hasYear(next) || i+2 < len(p.blocks) && p.hasYear(&p.blocks[i+2]))
}

// minDates is how many entries below each other, and nothing else, are a timeline within what
// somebody says.
const minDates = 4

// listsDates reports whether passage i ends in a colon above a list each entry of which begins with its date, and names
// no person whose list it would be: "Chronological table distributed by the secretariat:".
func (p *parter) listsDates(i int) bool {
	b, tokens := &p.blocks[i], p.doc.Text.Tokens
	if b.Kind != Paragraph || b.Tokens.Len() > maxAnnounce || tokens[b.Tokens.End-1].Text != ":" {
		return false
	}
	n := 0
	for j := i + 1; j < len(p.blocks) && p.blocks[j].Kind != Heading && p.blocks[j].Kind != Paragraph; j++ {
		if next := &p.blocks[j]; next.Kind == Entry && next.strong {
			n++
		} else if next.Kind != Entry && !p.isTableHead(next) {
			return false
		}
	}
	return n >= 3 && !p.namesPerson(b)
}

// runInDates reports whether a passage is a list of dates run into one line, with what they are before a colon: "Dates
// handed out: 25 March 1947, signing of the accord; 17 January 1948, …".
func (p *parter) runInDates(b *Block) bool {
	tokens := p.doc.Text.Tokens
	if b.Kind != Paragraph {
		return false
	}
	from := 0
	for i := b.Tokens.Start; i < min(b.Tokens.End-1, b.Tokens.Start+maxRunHead) && from == 0; i++ {
		if tokens[i].Text == ":" {
			from = i + 1
		}
	}
	if from == 0 {
		return false
	}
	dated, parts := 0, 0
	for i := from; i < b.Tokens.End; i++ {
		begins := i == from
		if !begins {
			switch tokens[i-1].Text {
			case ";":
				begins = true
			case "|", "/", "•", "·", "*":
				begins = tokens[i-1].Space && tokens[i].Space
			}
		}
		if begins && dateEnds(&tokens[i]) {
			parts++
			if h, ok := p.leadOf(textSpan{Start: i, End: b.Tokens.End}); ok && h.Tokens.Start == i {
				dated++
			}
		}
	}
	return dated >= 3 && dated == parts
}

// maxRunHead is how many tokens say at the most what such dates are.
const maxRunHead = 14

// datesBehindAdvice reports whether passage i heads a list of dates behind what a meeting recommends, though it is set as
// no heading: a few words that do not end as a sentence does, "Annexure II (for ready reference)", over three entries and
// nothing else.
func (p *parter) datesBehindAdvice(i int) bool {
	b := &p.blocks[i]
	if b.Kind != Paragraph || b.Tokens.Len() > maxTitleLine || p.doc.Text.Tokens[b.Tokens.End-1].Text == "." || p.advice(b) {
		return false
	}
	n := 0
	for j := i + 1; j < len(p.blocks) && (p.blocks[j].Kind == Entry || p.blocks[j].Kind == Bullet); j++ {
		if !p.startsWithDate(&p.blocks[j]) {
			return false
		}
		n++
	}
	return n >= 3
}

// datesShown reports whether item i begins a list of dates under a heading that speaks of what happened and names in brackets
// only who showed it: "HOW IT HAPPENED (Dr Mensah, with slides)". The list is no speech.
func (p *parter) datesShown(i int) bool {
	if p.heading != i-1 || p.speaker < 0 {
		return false
	}
	head, name := &p.blocks[p.heading], p.doc.Speakers[p.speaker].Tokens
	if name.Start <= head.Tokens.Start || name.Start >= head.Tokens.End || p.doc.Text.Tokens[name.Start-1].Text != "(" || !p.says(head, "happened", "history", "timeline", "chronology", "milestones", "dates", "events", "record") {
		return false
	}
	dated, all := 0, 0
	for j := i; j < len(p.blocks) && (p.blocks[j].Kind == Bullet || p.blocks[j].Kind == Entry); j++ {
		if b := &p.blocks[j]; b.Kind == Entry || p.startsWithDate(b) || p.hasYear(b) {
			dated++
		}
		all++
	}
	return all >= 5 && 3*dated >= 2*all
}

// presentersList reports whether bullet i of a speaker's part belongs to a list of dates: one that the passage above announces
// as history, one of notes that mostly begin or end with their date, or, where the part is called a presentation, one of five
// items and more that nearly all name a year.
func (p *parter) presentersList(i int) bool {
	if i == 0 {
		return false
	}
	above := &p.blocks[i-1]
	begins := p.blocks[i].Kind == Entry && above.Kind == Bullet && above.Section != Timeline || p.underItem(i) // dates behind numbered passages
	if p.blocks[i].Kind == Bullet && above.Kind == Entry && p.styleOf(i) != "" {
		if outer := p.itemBefore(i); outer >= 0 {
			return p.blocks[outer].Section == Timeline // "(iii) She thought …" behind the dates of "(ii)"
		}
	}
	if (above.Kind == Bullet || above.Kind == Entry) && !begins {
		return above.Section == Timeline // as the list began
	}
	if above.Announces && p.blocks[i].Kind == Entry {
		return true
	}
	run := i
	for run < len(p.blocks) && p.blocks[run].Kind == Entry {
		run++
	}
	if run-i >= minDates {
		return true // whoever shows it, nobody speaks in dates alone
	}
	from, end := i, i+1
	style := p.styleOf(i)
	for end < len(p.blocks) && p.blocks[end].Kind != Heading && p.blocks[end].Kind != Paragraph && (style == "" || p.styleOf(end) == style) {
		end++
	}
	dated, noted := 0, 0
	for j := from; j < end; j++ {
		b := &p.blocks[j]
		if b.Kind == Entry || p.hasYear(b) {
			dated++
		}
		if !p.reports(b) && !p.hears(b) && (p.startsWithDate(b) || p.endsWithDate(b)) {
			noted++
		}
	}
	switch announced := p.doc.Text.Tokens[above.Tokens.End-1].Text == ":"; {
	case above.Kind == Paragraph && p.arguesBelow(above):
	case announced && end-from >= minDates && 2*noted >= end-from && 3*dated >= 2*(end-from), end-from > minDates && 3*noted >= 2*(end-from):
		return true // notes of dates, whoever shows them
	}
	if 2*dated < end-from || end-from < 3 {
		return false
	}
	if (above.Kind == Paragraph || begins) && (p.says(above, "history", "timeline", "chronology", "milestones") || p.bringsHistory(above.Tokens.Start, above.Tokens.End)) {
		return true
	}
	return end-from >= 5 && 5*dated >= 4*(end-from) && p.heading >= 0 && p.says(&p.blocks[p.heading], "presentation", "presenter")
}

// underItem reports whether block i begins a list of its own within the item above, which ends in a colon: "2.1 The
// presenter recalled these steps:" over "(a) …".
func (p *parter) underItem(i int) bool {
	above := &p.blocks[i-1]
	style, outer := p.styleOf(i), p.styleOf(i-1)
	return above.Kind == Bullet && style != "" && outer != style && p.doc.Text.Tokens[above.Tokens.End-1].Text == ":"
}

// arguesBelow reports a passage that calls what stands below it somebody's arguments, whatever years they name.
func (p *parter) arguesBelow(b *Block) bool {
	for _, w := range p.words(b.Tokens, 2*maxAnnounce) {
		if argued.Has(w) {
			return true
		}
	}
	return false
}

var argued = set("argument arguments argued points views opinions theses observations remarks conclusions comments lessons questions suggestions findings")
