package report

import (
	"strings"
	"unicode"

	"entente/loader/report/structure"
	"entente/loader/report/text"
)

// Articles of works of reference number their sections and begin each with its heading in the line: "2. The treaty of 1871. A
// treaty of amity was concluded on 19 August 1871." The heading only says what will be told.

// minRunIn is how many passages begin so at the least where they are sections.
const minRunIn = 3

// maxRunIn is how many tokens such a heading has at the most, minSection how many the passage has at the least.
const (
	maxRunIn   = 8
	minSection = 25
)

// headsSections reports a document of such sections.
func (d *reading) headsSections() bool {
	if d.s.Genre == structure.Chronology {
		return false
	}
	n, bare, passages := 0, 0, 0
	for i := range d.s.Blocks {
		b := &d.s.Blocks[i]
		if b.Kind == structure.Paragraph && b.Tokens.Len() >= minSection {
			passages++
			if d.bareHeadEnd(b) > b.Tokens.Start {
				bare++
			}
		}
		if b.Kind == structure.Bullet && d.runInEnd(b) > b.Tokens.Start {
			n++
		}
	}
	d.bareHeads = d.s.Genre == structure.Article && bare >= minRunIn && 3*bare >= 2*passages
	return n >= minRunIn || d.bareHeads
}

// bareHeadEnd is the token behind the heading without a number that a paragraph begins with, its first where it begins with none:
// "First War (1652-54). Two admirals exchanged fire …". Where most paragraphs begin so, they are sections.
func (d *reading) bareHeadEnd(b *structure.Block) int {
	from := b.Tokens.Start
	if b.Kind != structure.Paragraph || !b.Date.IsZero() || b.Tokens.Len() < minSection || !d.t.Tokens[from].Capital {
		return from
	}
	return d.headEnd(from)
}

// runInEnd is the token behind the heading that a numbered passage begins with, its first where it begins with none.
func (d *reading) runInEnd(b *structure.Block) int {
	from := b.Tokens.Start
	if d.bareHeads && b.Kind == structure.Paragraph {
		return d.bareHeadEnd(b)
	}
	if b.Kind != structure.Bullet || !b.Date.IsZero() || b.Tokens.Len() < minSection || from == 0 || !d.t.Tokens[from].Capital {
		return from
	}
	if !d.numbered(d.t.Tokens[from].Start) {
		return from
	}
	return d.headEnd(from)
}

// headEnd is the token behind the full stop that ends a heading of a few words without a verb, the first token where none does. The
// years of a section may stand in brackets.
func (d *reading) headEnd(from int) int {
	words, years := 0, false // within brackets
	for i := from; i+1 < len(d.t.Tokens) && words <= maxRunIn; i++ {
		t := &d.t.Tokens[i]
		switch {
		case t.Text == "." && i > from && (d.t.Tokens[i-1].Len() > 2 || d.t.Tokens[i-1].Text == ")" || strings.Trim(d.t.Tokens[i-1].Text, "IVX") == ""):
			if next := &d.t.Tokens[i+1]; next.Capital && next.Space {
				return i + 1
			}
			return from
		case t.Text == "(" || t.Text == ")":
			years = t.Text == "("
		case years && t.Kind == text.Word:
			return from // an aside, not the years
		case years:
		case t.Kind == text.Punct && t.Text != "," && t.Text != "-", t.Text == t.Lower && (strings.HasSuffix(t.Lower, "ed") || finiteHead.Has(t.Lower)):
			return from
		default:
			words++
		}
	}
	return from
}

// numbered reports a number and its mark before a character: "2. ", "IV) ".
func (d *reading) numbered(at int) bool {
	mark := false
	for i := at - 1; i >= max(0, at-maxNumber); i-- {
		switch c := d.t.Runes[i]; {
		case unicode.IsSpace(c) && !mark:
		case c == '.' || c == ')':
			mark = true
		default:
			return mark && (unicode.IsDigit(c) || strings.ContainsRune("IVX", c))
		}
	}
	return false
}

// maxNumber is how many characters before a passage its number ends at the most.
const maxNumber = 6

// finiteHead are verbs that make a sentence of what might be a heading.
var finiteHead = text.SetOf("is are was were has have had did does do will would met made took came went began fell won lost gave sent left held led")
