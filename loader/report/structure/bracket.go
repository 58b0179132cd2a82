package structure

import (
	"strings"

	"entente/loader/report/text"
	"entente/loader/report/when"
)

// openBrackets takes the brackets off lines that stand in them as a whole, where a document
// marks its headings so: "[Opening]", "[Dr Amina Yusuf, Kano]". One such line alone may be a
// note; stage directions and dates in brackets never are headings.
func (r *reader) openBrackets() {
	var heads []int
	for i := range r.lines {
		if r.bracketed(i) {
			heads = append(heads, i)
		}
	}
	if len(heads) < 2 {
		return
	}
	for _, i := range heads {
		l := &r.lines[i]
		l.tokens.Start, l.tokens.End = l.tokens.Start+1, l.tokens.End-1
		l.span = r.doc.Text.SpanOf(l.tokens)
		l.bracketed = true
	}
}

// openFrames takes off lines the signs between which they stand, as leaflets set their headings: "★ The
// war years ★", "** Take-aways **", "--- Session 2, "Rails" ---", "== What they said ==".
func (r *reader) openFrames() {
	for i := range r.lines {
		l := &r.lines[i]
		n := l.tokens.Len()
		if n < 3 || n > maxFramed || l.span.Len() > maxHeading || r.last(l).Text != r.tok(l, 0).Text || !r.last(l).Space || !r.tok(l, 1).Space {
			continue
		}
		if first := r.tok(l, 0); !drawn(first.Text) && !isSymbol(first) && !stars.Has(first.Text) && (!isGlyph(first.Text) || first.Text == "|") {
			continue
		}
		l.tokens.Start, l.tokens.End = l.tokens.Start+1, l.tokens.End-1
		l.span = r.doc.Text.SpanOf(l.tokens)
		l.bracketed = true
	}
}

// maxFramed is how many tokens such a line has at the most, the signs counted.
const maxFramed = 22

// drawn reports a line drawn of one sign: "=====", "~~~~", "---".
func drawn(s string) bool {
	return (len(s) > 2 || s == "==") && strings.ContainsRune("=-~*#_", rune(s[0])) && strings.Trim(s, s[:1]) == ""
}

// bracketed reports whether line i stands alone, in square brackets, and says something.
func (r *reader) bracketed(i int) bool {
	l := &r.lines[i]
	n := l.tokens.Len()
	if l.blanks == 0 && i > 0 || n < 3 || n > 22 || l.span.Len() > maxHeading || r.tok(l, 0).Text != "[" || r.last(l).Text != "]" {
		return false
	}
	words := 0
	for j := 1; j < n-1; j++ {
		switch t := r.tok(l, j); {
		case t.Text == "[" || t.Text == "]" || stageNotes.Has(t.Lower):
			return false
		case t.Kind == text.Word:
			words++
		}
	}
	if words == 0 || !r.tok(l, 1).Capital || wikiLinks.Has(r.tok(l, 1).Lower) {
		return false
	}
	_, dated := when.Lead(r.doc.Text, text.Span{Start: l.tokens.Start + 1, End: l.tokens.End - 1}, when.Context{Order: r.doc.Order})
	return !dated
}

// wikiLinks are what web pages put in brackets beside headings and pictures.
var wikiLinks = set("edit image photo picture figure map table video hide show source note ed editor")
