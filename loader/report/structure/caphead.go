package structure

import (
	"strings"
	"unicode"

	"entente/loader/report/text"
)

// capHead reads a name in capitals that opens a turn in the line of what is said, set off by no more than
// where its bearer comes from, or a wide gap: "AMA OWUSU (Accra)  Nobody counted the dead.". Proceedings
// and verbatim records print their speakers so. One alone shows nothing; see countCapHeads.
func (r *reader) capHead(b *Block, from int) (name text.Span, end int, ok bool) {
	tokens := r.doc.Text.Tokens
	words, i := 0, from
	for ; i < min(b.Tokens.End, from+maxCapName); i++ {
		t := &tokens[i]
		if t.LineBreak && i > from {
			break
		}
		low := strings.TrimSuffix(t.Lower, ".")
		if t.Text == "." || t.Text == "-" || titles[low] && t.Capital || particles[low] && words > 0 {
			continue
		}
		if t.Kind != text.Word || t.Len() < 2 || strings.IndexFunc(t.Text, unicode.IsLower) >= 0 || notNames[low] || reportWords[low] {
			break
		}
		words++
	}
	for i > from && (tokens[i-1].Kind != text.Word || strings.IndexFunc(tokens[i-1].Text, unicode.IsLower) >= 0) {
		i-- // the title of the sentence behind
	}
	if words < 1 || words > 4 || i >= b.Tokens.End-1 {
		return name, 0, false
	}
	name = text.Span{Start: from, End: i}
	_, _, shape := r.nameShape(name)
	if shape == noName || shape == likeName && words < 2 {
		return name, 0, false
	}
	end = i
	if tokens[i].Text == "(" {
		for end = i + 1; end < min(b.Tokens.End-1, i+maxCapName) && tokens[end].Text != ")"; end++ {
		}
		if tokens[end].Text != ")" {
			return name, 0, false
		}
		end++
	} else if r.doc.Text.Gap(i) < 2 {
		return name, 0, false
	}
	if end+minSaid > b.Tokens.End || tokens[end].LineBreak || !tokens[end].Capital && tokens[end].Kind == text.Word {
		return name, 0, false // "AMA OWUSU (Accra) said that …" is a sentence
	}
	switch tokens[end].Text {
	case ",", ";", ":", "–", "—", "-", ".", ")":
		return name, 0, false
	}
	return name, end, true
}

// How many tokens a name in capitals has at the most, with titles, and what is said behind it at the least.
const (
	maxCapName = 10
	minSaid    = 5
)

// countCapHeads counts the passages that begin with such a name.
func (r *reader) countCapHeads() {
	r.capHeads = 0
	for i := range r.blocks {
		b := &r.blocks[i]
		if b.Kind != Paragraph && b.Kind != Bullet {
			continue
		}
		if _, _, ok := r.capHead(b, r.afterClock(b)); ok {
			r.capHeads++
		}
	}
}
