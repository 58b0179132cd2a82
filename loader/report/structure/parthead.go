package structure

import (
	"strings"

	"entente/loader/report/text"
)

// head takes a heading: a title, a speaker's name, the begin of a section.
func (p *parter) head(i int, genre Genre) {
	b := &p.blocks[i]
	if p.doc.Title < 0 && !p.started && !b.label && p.headOfPresent(b).Len() == 0 && !(genre == RoundTable && p.headsAdvice(i)) && !(i > 0 && p.signed(b)) && !(genre == RoundTable && i > 1 && p.onlyName(b)) && p.beforeText(i) && !(genre == RoundTable && i > 0 && p.statementBy(b)) {
		p.doc.Title = i
		b.Opening = true
		return
	}
	if genre == RoundTable && !p.started && p.madeBy(b) {
		b.Opening = true
		return
	}
	p.entry, p.listed, p.points, p.outer = 0, "", false, p.styleOf(i)
	if p.items[Body] > 0 && (!p.beforeText(i) || b.lines[0].underlined) {
		p.started = true // a heading behind the first passages ends the opening
	}
	if p.items[Body] > 0 && len(b.lines) > 0 && b.lines[0].mark > 0 && p.doc.Text.Tokens[b.lines[0].tokens.Start].Kind == text.Number {
		if p.counted++; p.counted > 1 {
			p.started = true // so does the second that is numbered
		}
	}
	b.Opening = !p.started
	section := sectionOf(p.words(p.beforeBrackets(b.Tokens), 14))
	if genre == RoundTable && section == Recommendations {
		if _, _, shape := p.nameShape(b.Tokens); shape == sureName {
			section = "" // "Dr Khan: key takeaways"
		}
		if p.titlePage(i) {
			section = "" // "Past Record and Way Forward"
		}
	}
	if section == Recommendations && genre == RoundTable && i+1 < len(p.blocks) && p.blocks[i+1].Kind == Paragraph && p.voiced(&p.blocks[i+1]) {
		section = "" // "What next?" over "Dr Khan asked if …"
	}
	if section == "" && genre == RoundTable && (p.performs(i) || p.concludes(b.Tokens) || p.announces(b) || p.advises(i) && (p.says(b, "conclusion", "conclusions", "concluding", "outlook") || p.endsInAdvice(i))) {
		section = Recommendations
	}
	if p.talking && section != Timeline {
		if p.talking = !p.endsTalk(b) && !p.looksLikeName(b.Tokens); p.talking {
			b.Opening = false
			return // what the speaker turned to
		}
	}
	if genre == RoundTable && section == "" {
		if chair := p.chairsWords(b.Tokens); chair.Len() > 0 {
			p.part(i, chair, "moderator")
			return
		}
	}
	if genre == RoundTable && !b.label && p.chairLine(i) {
		b.Kind, b.Credits = Paragraph, true
		if next := &p.blocks[i+1]; p.factLine(i+1) && next.Kind != Bullet {
			next.Kind, next.Credits = Paragraph, true
		}
		p.speaker, p.section = -1, Body
		p.give(b, Body)
		return
	}
	if p.section == SpeakerPart && p.items[SpeakerPart] == 0 && section == "" && genre == RoundTable && !b.label && !b.floor && !p.bySurname[i] && p.headOfPresent(b).Len() == 0 && !p.speakerHead(b.Tokens) && p.speaker >= 0 && !p.calls(i) {
		b.Opening = false
		return // the title of what the speaker said
	}
	if section == "" && historyHead(p.words(b.Tokens, 9)) {
		p.started = true
	}
	if genre == RoundTable && b.label {
		p.part(i, b.Tokens, b.role)
		return
	}
	if name := p.headOfPresent(b); name.Len() > 0 && genre == RoundTable {
		p.part(i, name, "")
		return
	}
	if genre == RoundTable && section == "" && lectureHead(p.words(b.Tokens, maxLectureHead+1)) {
		name := p.presenter(i + 1)
		if name.Len() == 0 {
			name = p.onlyLecturer()
		}
		if name.Len() > 0 {
			p.part(i, name, "")
			return
		}
	}
	if genre == RoundTable && section == "" {
		name, role, shape := p.nameShape(b.Tokens)
		if who, ok := p.opensOnSpeaker(b.Tokens); ok && shape != sureName && b.lines[0].number > 0 {
			name, role, shape = p.nameShape(who) // "4. Prof. Harambour-Lillo. The speaker thanked the Institute."
		}
		if p.bySurname[i] {
			name, shape = b.Tokens, sureName
		}
		if shape == noName && !historyHead(p.words(b.Tokens, 9)) {
			name, role, shape = p.nameBehind(b.Tokens, p.bare)
		}
		if shape != noName && role == "" && p.byLine(b.Tokens) && (i == 0 || p.blocks[i-1].Kind != Heading || p.doc.Title == i-1) {
			shape = noName // who wrote the report
		}
		if shape == likeName && (isPlaceHead(p.doc.Text.Tokens[name.Start].Lower) || !p.started && p.titles(i)) {
			shape = noName // "San Francisco", the end of a title
		}
		if (shape == sureName || shape == likeName && (p.knownName(name) || p.sibling(i) || p.described > 1 && p.describes(name.End, b.Tokens.End) || p.bare > 1 && p.bareName(name))) && (p.started || i > 1 || i == 1 && b.lines[0].mark > 0) {
			p.part(i, name, role)
			return
		}
		if name, ok := p.roleHeld(i); ok {
			p.part(i, name, "")
			return
		}
	}
	if genre == RoundTable && section == "" && p.asksWithin(i) {
		return
	}
	if genre == RoundTable && section == "" && p.section == SpeakerPart && p.speaker >= 0 && p.partsSpeech(i) {
		b.Opening = false
		return
	}
	p.heading = i
	if section == "" && p.section == Recommendations && p.partsAdvice(i) {
		return // "To the European Union", among the recommendations
	}
	p.speaker = -1
	p.section = Body
	if section != "" {
		p.section, p.started = section, true
	}
	if genre == Chronology && section != Recommendations {
		p.section = Body
	}
}

// headsAdvice reports whether heading i, below the passages of a report that has no heading over it, stands over what a
// meeting recommends: it is no title.
func (p *parter) headsAdvice(i int) bool {
	if i < 2 || sectionOf(p.words(p.beforeBrackets(p.blocks[i].Tokens), 14)) != Recommendations {
		return false
	}
	above := &p.blocks[i-1]
	return above.Kind == Paragraph && p.terminal(&above.lines[len(above.lines)-1]) || above.Kind == Bullet
}

// beforeBrackets is a heading without what brackets at its end add: "What is to be done (summary by the chair):".
func (r *reader) beforeBrackets(span textSpan) textSpan {
	tokens, end := r.doc.Text.Tokens, span.End
	if end-1 > span.Start && tokens[end-1].Text == ":" {
		end--
	}
	if tokens[end-1].Text != ")" {
		return span
	}
	for i := end - 1; i > span.Start; i-- {
		if tokens[i].Text == "(" {
			return textSpan{Start: span.Start, End: i}
		}
	}
	return span
}

// onlyName reports whether a heading is no more than a person with a title, which is no title of a document.
func (p *parter) onlyName(b *Block) bool {
	name, _, shape := p.nameShape(b.Tokens)
	return shape == sureName && name.End == b.Tokens.End && p.titled(name)
}

// titled reports whether a name has a title before it.
func (r *reader) titled(name textSpan) bool {
	first := &r.doc.Text.Tokens[name.Start]
	return name.Len() > 1 && titles.Has(strings.TrimSuffix(first.Lower, "."))
}

// asksWithin reports whether heading i is a question that parts what one speaker says: the passage
// under it brings on nobody else.
func (p *parter) asksWithin(i int) bool {
	b := &p.blocks[i]
	return p.section == SpeakerPart && p.items[SpeakerPart] > 0 && p.doc.Text.Tokens[b.Tokens.End-1].Text == "?" && i+1 < len(p.blocks) && p.blocks[i+1].Kind != Heading && !p.voiced(&p.blocks[i+1])
}

// statementBy reports whether a heading says whose words stand below: "Statement by Ambassador
// Poikans (Ministry of Foreign Affairs)".
func (p *parter) statementBy(b *Block) bool {
	_, role, shape := p.nameShape(b.Tokens)
	return shape == sureName && role != "" && !leading.Has(role)
}

// titlePage reports whether heading i stands among the lines of the title and over no list: what
// it says is what the meeting is about, not what comes next.
func (p *parter) titlePage(i int) bool {
	if i == 0 || i > 4 || i+1 < len(p.blocks) && p.blocks[i+1].Kind == Bullet {
		return false
	}
	for j := range i {
		if b := &p.blocks[j]; b.Kind != Heading && !b.Stamp && (b.Kind != Paragraph || b.Tokens.Len() > maxTitleLine || p.terminal(&b.lines[len(b.lines)-1])) {
			return false
		}
	}
	return true
}

// titles reports whether the first passage below heading i tells that the meeting was held, so that
// the heading is one more line of the title.
func (p *parter) titles(i int) bool {
	for i++; i < len(p.blocks) && p.blocks[i].Kind == Heading; i++ {
	}
	return i < len(p.blocks) && p.tellsOfMeeting(&p.blocks[i])
}

// bareHead reports whether a heading has a name without a title, at its head or behind what
// the person speaks about.
func (r *reader) bareHead(span textSpan) bool {
	if name, _, shape := r.nameShape(span); shape == likeName && r.bareName(name) {
		return true
	}
	tokens := r.doc.Text.Tokens
	for i := span.End - 2; i > span.Start; i-- {
		switch tokens[i].Text {
		case "(", "–", "—", "-", "by", "By", ":", "/":
			end := span.End
			if tokens[i].Text == "(" && tokens[end-1].Text == ")" {
				end--
			}
			name, _, shape := r.nameShape(textSpan{Start: i + 1, End: end})
			return shape == likeName && r.bareName(name)
		}
	}
	return false
}

// speakerHead reports whether a heading is the name of a speaker.
func (p *parter) speakerHead(span textSpan) bool {
	if p.looksLikeName(span) {
		return true
	}
	if _, ok := p.presents(span); ok {
		return true
	}
	return p.bare > 1 && p.bareHead(span)
}

// beforeText reports whether nothing longer than a line stands before a block.
func (p *parter) beforeText(i int) bool {
	for ; p.looked < i && !p.text; p.looked++ {
		b := &p.blocks[p.looked]
		p.text = b.Kind != Heading && b.Span.Len() > 160
	}
	return !p.text
}
