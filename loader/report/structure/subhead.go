package structure

import (
	"strings"

	"entente/loader/report/text"
)

// partsSpeech reports whether heading i, within a speaker's part, says what the speaker turns to next:
// it is printed as of a lower rank than the name, or the passage below it goes on in the first person,
// with "he" or "she", or with the speaker's name.
func (p *parter) partsSpeech(i int) bool {
	b := &p.blocks[i]
	if b.label || i+1 >= len(p.blocks) || p.blocks[i+1].Kind == Heading || historyHead(p.words(b.Tokens, 9)) || p.sessionLine(&b.lines[0]) {
		return false
	}
	for _, w := range p.words(b.Tokens, 9) {
		if endMatter.Has(w) || keyHeads.Has(w) || floorWords.Has(w) || calls([]string{w}) {
			return false
		}
	}
	name := p.doc.Speakers[p.speaker].Tokens
	if rank, above := p.rank(b), p.rank(&p.blocks[p.heading]); rank > 0 && above > 0 && rank != above {
		return rank > above
	}
	return p.goesOnAs(i+1, name)
}

// rank is how many signs of Markdown stand before a heading, or parts of its number where it counts them,
// "2.1" below "2.0", 0 where neither does.
func (p *parter) rank(b *Block) int {
	l := &b.lines[0]
	first := p.tok(l, 0)
	major, minor, parted := strings.Cut(first.Text, ".")
	switch {
	case l.number == headMark && first.Text[0] == '#':
		return len(first.Text)
	case !parted || first.Kind != text.Number || len(major) > 2 || len(minor) > 2:
		return 0
	case minor == "0":
		return 1
	}
	return 2
}

// goesOnAs reports whether the passages from block i to the next heading are somebody's who has the
// floor already: the first begins with a pronoun or the surname, or they speak in the first person.
func (p *parter) goesOnAs(i int, name textSpan) bool {
	tokens, first := p.doc.Text.Tokens, &p.blocks[i]
	surname := tokens[name.End-1].Lower
	for j := first.Tokens.Start; j < min(first.Tokens.End, first.Tokens.Start+4); j++ {
		switch t := &tokens[j]; {
		case t.Capital && t.Lower == surname, j == first.Tokens.Start && (t.Lower == "he" || t.Lower == "she"):
			return true
		}
	}
	if p.voiced(first) {
		return false // another takes the floor
	}
	for ; i < len(p.blocks) && p.blocks[i].Kind != Heading; i++ {
		if p.firstPersons(&p.blocks[i]) > 0 {
			return true
		}
	}
	return false
}
