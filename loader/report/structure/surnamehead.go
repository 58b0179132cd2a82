package structure

import (
	"strings"

	"entente/loader/report/text"
)

// surnameHeads notes the headings that are no more than the surname of somebody whom the lines of those
// who take part name in full, or a passage with a title: "El-Hadidy" over what "Panellists: Amr El-Hadidy
// (Cairo), …" said. One may be anything; two or more part what was said by who said it.
func (p *parter) surnameHeads() {
	tokens := p.doc.Text.Tokens
	wanted := map[string][]int{} // headings by their first word
	first := len(p.blocks)
	for i := range p.blocks {
		if b := &p.blocks[i]; b.Kind == Heading && i > 1 && p.surnameForm(b.Tokens) && i+1 < len(p.blocks) && (p.blocks[i+1].Kind == Paragraph || p.blocks[i+1].Kind == Bullet) {
			low := tokens[b.Tokens.Start].Lower
			wanted[low] = append(wanted[low], i)
			first = min(first, i)
		}
	}
	if len(wanted) < 2 {
		return
	}
	found := map[int]bool{}
	for i := range p.blocks[:min(first, 3*openingBlocks)] {
		b := &p.blocks[i]
		if len(b.lines) == 1 && p.rollLine(&b.lines[0]) { // "Domingos Belo, adviser": "Domingos" is over what he said
			for j := b.Tokens.Start; j+1 < min(b.Tokens.End, b.Tokens.Start+maxTitled); j++ {
				for _, at := range wanted[tokens[j].Lower] {
					if next := &tokens[j+1]; p.blocks[at].Tokens.Len() == 1 && next.Kind == text.Word && next.Capital {
						found[at] = true
					}
				}
			}
		}
		cast := p.factLine(i) || p.attendance(b) || p.castSentence(b)
		for j := b.Tokens.Start + 1; j < b.Tokens.End; j++ {
			before := &tokens[j-1]
			title := titles.Has(strings.TrimSuffix(before.Lower, ".")) && before.Capital
			if !title && !(cast && before.Capital && before.Kind == text.Word && !notNames.Has(before.Lower) && !bodies.Has(before.Lower)) {
				continue
			}
			for _, at := range wanted[tokens[j].Lower] {
				if p.sameWords(p.blocks[at].Tokens, j, b.Tokens.End) {
					found[at] = true
				}
			}
		}
	}
	if len(found) > 1 {
		p.bySurname = found
	}
}

// surnameForm reports whether some words may be a surname alone: "Ruiz-Oliva", "Tessema Wolde", "von Thun".
func (r *reader) surnameForm(span text.Span) bool {
	words := 0
	for i := span.Start; i < span.End; i++ {
		t := &r.doc.Text.Tokens[i]
		switch {
		case t.Text == "-" || t.Text == "’" || t.Text == "'" || t.Text == ":" && i == span.End-1:
		case t.Kind != text.Word || notNames.Has(t.Lower) || bodies.Has(t.Lower) || peoples.Has(t.Lower) || reportWords.Has(t.Lower):
			return false
		case particles.Has(t.Lower):
		case !t.Capital:
			return false
		default:
			words++
		}
	}
	return words > 0 && words <= 3
}

// surnameOf reports whether the last word of some words stands elsewhere behind another word with a capital.
func (r *reader) surnameOf(span text.Span) bool {
	last := &r.doc.Text.Tokens[span.End-1]
	r.knownName(span) // counts the pairs
	return last.Len() > 2 && (r.surnames[last.Lower] || span.Len() > 2 && r.capitalised[last.Lower] > 1)
}

// castSentence reports whether a sentence tells who speaks at the meeting: "The panellists were …".
func (r *reader) castSentence(b *Block) bool {
	for _, w := range r.words(b.Tokens, 150) {
		if seatWords.Has(w) || w == "chaired" || w == "panel" {
			return true
		}
	}
	return false
}

// sameWords reports whether the words of a heading, without a colon at their end, stand from a token on.
func (r *reader) sameWords(span text.Span, i, end int) bool {
	tokens := r.doc.Text.Tokens
	if tokens[span.End-1].Text == ":" {
		span.End--
	}
	if i+span.Len() > end {
		return false
	}
	for k := range span.Len() {
		if tokens[span.Start+k].Lower != tokens[i+k].Lower {
			return false
		}
	}
	return true
}
