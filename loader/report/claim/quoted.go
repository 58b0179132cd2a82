package claim

import (
	"entente/loader/report/text"
)

// OpensQuoted reports whether a paragraph begins with a quotation mark.
func OpensQuoted(t *text.Text, span text.Span) bool {
	if span.Len() == 0 {
		return false
	}
	switch t.Tokens[span.Start].Text {
	case "“", "\"", "«", "„":
		return true
	}
	return false
}

// Unclosed reports whether a paragraph is one quotation that it opens and does not close:
// the next paragraph goes on with it.
func Unclosed(t *text.Text, span text.Span) bool {
	if !OpensQuoted(t, span) {
		return false
	}
	for i := span.Start + 1; i < span.End; i++ {
		switch t.Tokens[i].Text {
		case "”", "\"", "»", "“":
			return false
		}
	}
	return true
}

// LeavesOpen reports whether a sentence opens a quotation that a later one ends.
func LeavesOpen(t *text.Text, span text.Span) bool {
	open := false
	for i := span.Start; i < span.End; i++ {
		switch tok := &t.Tokens[i]; tok.Text {
		case "“", "«", "„":
			open = true
		case "”", "»":
			open = false
		case "\"":
			open = !open && (tok.Space || i == span.Start)
		}
	}
	return open
}

// EndsQuoted reports whether a sentence ends with a quotation mark, EndsQuotation whether a quotation
// that an earlier sentence opened ends in it.
func EndsQuoted(t *text.Text, span text.Span) bool {
	for i := span.End - 1; i >= max(span.Start, span.End-2); i-- {
		switch t.Tokens[i].Text {
		case "”", "\"", "»":
			return true
		}
	}
	return false
}

func EndsQuotation(t *text.Text, span text.Span) bool {
	for i := span.Start; i < span.End; i++ {
		switch t.Tokens[i].Text {
		case "”", "»":
			return true
		case "“", "«", "„":
			return false
		case "\"":
			return i > span.Start && !t.Tokens[i].Space
		}
	}
	return false
}

// quotesAbout reports whether a quotation of two words and more stands behind the person in
// the sentence or right before: what a leader "called a betrayal of the nation" is said, not
// done.
func (a *attribution) quotesAbout(s text.Sentence, m *text.Mention) bool {
	if Quotes(a.t, text.Span{Start: m.Tokens.End, End: s.Tokens.End}) {
		return true
	}
	before := m.Tokens.Start - 1
	if a.low(s, before) == "," {
		before-- // “…”, Nazarbayev said
	}
	if a.t.Tokens[max(before, 0)].Kind == text.Word && a.quoteBefore(s, before) || a.low(s, before-1) == "," && a.quoteBefore(s, before-1) {
		before-- // “…,” vows Moon Jae-in
	}
	switch a.low(s, before) {
	case "\"", "”", "»":
		return Quotes(a.t, text.Span{Start: s.Tokens.Start, End: m.Tokens.Start})
	}
	return false
}

// Quotes reports whether tokens hold a quotation of two words and more: one word between
// marks is a name or irony, and so are words that all have capitals: the "Rose Revolution".
func Quotes(t *text.Text, span text.Span) bool {
	said, _ := quoted(t, span)
	return said
}

// linking are the small words within names: the “Summit of the Peacemakers”.
var linking = set("of the and for in on a an to at with from")

// quoted reports whether tokens hold words that are said, and whether they hold names in marks.
func quoted(t *text.Text, span text.Span) (said, named bool) {
	for i := span.Start; i < span.End; i++ {
		switch t.Tokens[i].Text {
		case "\"", "“", "«":
		default:
			continue
		}
		words, small := 0, false
		for i++; i < span.End; i++ {
			if mark := t.Tokens[i].Text; mark == "\"" || mark == "”" || mark == "»" {
				break
			}
			if t.Tokens[i].Kind == text.Word {
				words++
				small = small || !t.Tokens[i].Capital && !linking.Has(t.Tokens[i].Lower)
			} else {
				small = true
			}
		}
		if words >= 2 && small {
			return true, named
		}
		named = named || words >= 2
	}
	return false, named
}
