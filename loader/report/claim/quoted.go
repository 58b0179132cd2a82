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
				small = small || !t.Tokens[i].Capital
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

// Names reports whether somebody is said to call something by a word in quotation marks: "calls the
// decision “regrettable”".
func Names(t *text.Text, span text.Span) bool {
	called := false
	for i := span.Start; i+2 < span.End; i++ {
		switch t.Tokens[i].Lower {
		case "calls", "called", "terms", "termed", "describes", "described", "dismisses", "dismissed":
			called = true
		}
		if mark := t.Tokens[i].Text; called && (mark == "“" || mark == "«" || mark == "\"" && t.Tokens[i].Space) {
			return true
		}
	}
	return false
}
