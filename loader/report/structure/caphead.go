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
	name, end, bracketed := r.capName(b, from)
	if end == 0 || !bracketed && r.doc.Text.Gap(end) < 2 {
		return name, 0, false
	}
	if bracketed && end+1 < b.Tokens.End && tokens[end].Text == "." && !tokens[end].Space && tokens[end+1].Capital {
		end++ // "AMA OWUSU (Accra). The law was never obscure."
	}
	least := minSaid
	if name.Len() == 1 {
		least = 2 // "OWUSU  Is it over?"
	}
	if end+least > b.Tokens.End || tokens[end].LineBreak || !tokens[end].Capital && tokens[end].Kind == text.Word {
		return name, 0, false // "AMA OWUSU (Accra) said that …" is a sentence
	}
	switch tokens[end].Text {
	case ",", ";", ":", "–", "—", "-", ".", ")":
		return name, 0, false
	}
	return name, end, true
}

// capName reads a name in capitals at the head of a passage, and brackets behind it. end is the token behind both, 0
// where there is no such name.
func (r *reader) capName(b *Block, from int) (name text.Span, end int, bracketed bool) {
	tokens := r.doc.Text.Tokens
	words, i := 0, from
	for ; i < min(b.Tokens.End, from+maxCapName); i++ {
		t := &tokens[i]
		if t.LineBreak && i > from {
			break
		}
		low := strings.TrimSuffix(t.Lower, ".")
		if t.Text == "." || t.Text == "-" || titles.Has(low) && t.Capital || particles.Has(low) && words > 0 {
			continue
		}
		if t.Kind != text.Word || t.Len() < 2 || strings.IndexFunc(t.Text, unicode.IsLower) >= 0 || notNames.Has(low) || reportWords.Has(low) {
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
	if words == 1 && name.Len() == 1 && r.singles[tokens[from].Lower] > 1 && len(r.singles) > 1 && (r.surname(name) || r.givenName(name)) {
		return name, i, false // "OWUSU  The ferry was ours."
	}
	_, _, shape := r.nameShape(name)
	if shape == noName || shape == likeName && words < 2 {
		return name, 0, false
	}
	if tokens[i].Text != "(" {
		return name, i, false
	}
	for end = i + 1; end < min(b.Tokens.End-1, i+maxCapName) && tokens[end].Text != ")"; end++ {
	}
	if tokens[end].Text != ")" {
		return name, 0, false
	}
	return name, end + 1, true
}

// How many tokens a name in capitals has at the most, with titles, and what is said behind it at the least.
const (
	maxCapName = 10
	minSaid    = 5
)

// countCapHeads counts the passages that begin with such a name, those too that go on with what its bearer did: "AMA
// OWUSU (Accra) answered for the other side."
func (r *reader) countCapHeads() {
	r.capHeads, r.singles = 0, map[string]int{}
	for i := range r.blocks {
		if b := &r.blocks[i]; (b.Kind == Paragraph || b.Kind == Bullet) && b.Tokens.Len() > 2 {
			if t := &r.doc.Text.Tokens[b.Tokens.Start]; t.Len() > 2 && upper(t) && r.doc.Text.Gap(b.Tokens.Start+1) > 1 {
				r.singles[t.Lower]++
			}
		}
	}
	for i := range r.blocks {
		b := &r.blocks[i]
		if b.Kind != Paragraph && b.Kind != Bullet {
			continue
		}
		from := r.afterClock(b)
		if _, _, ok := r.capHead(b, from); ok {
			r.capHeads++
		} else if name, end, bracketed := r.capName(b, from); bracketed && name.Len() > 1 && end+minSaid < b.Tokens.End && r.doc.Text.Tokens[end].Kind == text.Word {
			r.capHeads++
		}
	}
}
