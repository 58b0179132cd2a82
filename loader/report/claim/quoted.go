// Quotation marks: where they open and end, what stands between them, and what about a verb or a
// name is quoted.

package claim

import (
	"strings"

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

// quotes follows quotation marks through a sentence. begins is set where it starts
// with one.
func (a *attribution) quotes(s text.Sentence) (begins, any bool) {
	for i := s.Tokens.Start; i < s.Tokens.End; i++ {
		switch tok := &a.t.Tokens[i]; tok.Text {
		case "“", "«", "„":
			a.quoted, any = true, true
			begins = begins || i == s.Tokens.Start
		case "”", "»":
			a.quoted, any = false, true
		case "\"", "''":
			// Opening marks stand behind a space and before a word.
			open := (tok.Space || i == s.Tokens.Start) && i+1 < len(a.t.Tokens) && !a.t.Tokens[i+1].Space
			a.quoted, any = open, true
			begins = begins || i == s.Tokens.Start && open
		}
	}
	return begins, any
}

// closes reports whether a sentence ends with the end of a quotation, so that nobody is
// said to say it.
func (a *attribution) closes(s text.Sentence) bool {
	for i := s.Tokens.End - 1; i >= s.Tokens.End-2 && i > s.Tokens.Start; i-- {
		switch a.t.Tokens[i].Text {
		case "\"", "”", "»", "''", "’", "'":
			return true
		}
	}
	return false
}

// asks reports whether a short sentence that begins with its speaker says of the exclamation
// or question before it who uttered it.
func (a *attribution) asks(i int, s text.Sentence) bool {
	before := s.Tokens.Start - 1
	if s.Tokens.Len() > 9 || before < 1 || a.t.Tokens[s.Tokens.Start].Kind != text.Word {
		return false
	}
	switch a.t.Tokens[before].Text {
	case "\"", "”", "»":
		mark := a.t.Tokens[before-1].Text
		return mark == "?" || mark == "!"
	}
	return false
}

// allQuoted reports whether the paragraph is one quotation from its first mark to its last, or to where
// it breaks off.
func (a *attribution) allQuoted() bool {
	open, depth := a.t.Tokens[a.whole.Start].Text, 0
	for i := a.whole.Start; i < a.whole.End; i++ {
		switch t := &a.t.Tokens[i]; {
		case open == "\"" && t.Text == open && i > a.whole.Start:
			depth--
		case t.Text == open:
			depth++
		case open == "“" && t.Text == "”", open == "«" && t.Text == "»":
			depth--
		}
		if depth <= 0 {
			return i >= a.whole.End-2
		}
	}
	return true
}

func (a *attribution) anyQuote(s text.Sentence) bool {
	for i := s.Tokens.Start; i < s.Tokens.End; i++ {
		if t := a.t.Tokens[i].Text; t == "\"" || t == "“" || t == "«" {
			return true
		}
	}
	return false
}

// hasQuoteOrThat reports a quotation about the verb at i, or "that" behind it.
func (a *attribution) hasQuoteOrThat(s text.Sentence, i int) bool {
	for j := max(s.Tokens.Start, i-maxQuote); j < min(s.Tokens.End, i+maxQuote); j++ {
		switch a.low(s, j) {
		case "\"", "“", "”":
			return true
		case "about":
			if a.Report && j == i+1 && (a.low(s, i) == "asked" || a.low(s, i) == "enquired" || a.low(s, i) == "inquired") {
				return true // "asked about visas"
			}
		case "me", "us", "reporters", "journalists", "newspaper", "magazine", "paper", "daily", "channel", "broadcaster", "agency", "radio", "television", "interviewer":
			if j > i && j < i+6 && (j < i+3 || a.ends(s, j+1)) {
				return true // "…, she told me", "…, she told a German magazine."
			}
		case "that", "whether", "why", "how", "what", "who", "if", "when", "where", "which":
			if j > i && (j < i+8 || j < i+maxThat && a.low(s, j) == "that") {
				return true
			}
		}
	}
	return strings.HasSuffix(a.low(s, i), "ld") && a.low(s, i-1) == ","
}

// quoteBefore reports whether a quotation ends before token i.
func (a *attribution) quoteBefore(s text.Sentence, i int) bool {
	switch a.low(s, i-1) {
	case "\"", "”", "»", "’":
		return true
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
