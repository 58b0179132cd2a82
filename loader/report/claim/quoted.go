package claim

import "entente/loader/report/text"

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

// quotesAbout reports whether a quotation of two words and more stands behind the person in
// the sentence or right before: what a leader "called a betrayal of the nation" is said, not
// done.
func (a *attribution) quotesAbout(s text.Sentence, m *text.Mention) bool {
	if Quotes(a.t, text.Span{Start: m.Tokens.End, End: s.Tokens.End}) {
		return true
	}
	switch a.low(s, m.Tokens.Start-1) {
	case "\"", "”", "»":
		return Quotes(a.t, text.Span{Start: s.Tokens.Start, End: m.Tokens.Start})
	}
	return false
}

// thatAfter reports whether a verb that always introduces words does so with "that" behind
// the person: "said on television that …", "told parliament that …".
func (a *attribution) thatAfter(s text.Sentence, m *text.Mention, verb string) bool {
	if !words.Has(verb) {
		return false
	}
	for i := m.Tokens.End; i < s.Tokens.End; i++ {
		if a.low(s, i) != verb {
			continue
		}
		for j := i + 1; j < min(s.Tokens.End, i+maxThat); j++ {
			switch a.low(s, j) {
			case "that":
				return true
			case ";", ".", "and":
				return false
			}
		}
		return false
	}
	return false
}

// SaysThat reports whether a verb of saying and "that" stand in some tokens.
func SaysThat(t *text.Text, span text.Span) bool {
	for i := span.Start; i < span.End; i++ {
		if !words.Has(t.Tokens[i].Lower) {
			continue
		}
		for j := i + 1; j < min(span.End, i+maxThat); j++ {
			if t.Tokens[j].Lower == "that" {
				return true
			}
		}
	}
	return false
}

// maxThat is how many tokens may stand between a verb and its "that".
const maxThat = 16

// words are the verbs of saying behind which no deed stands, whoever says it.
var words = set(`said says told tells stated states warned warns admitted admits claimed claims insisted insists maintained maintains believed believes thought thinks replied replies
	remarked noted notes recalled recalls reiterated added adds declared declares informed assured feared fears hoped hopes regretted felt feels answered answers mentioned conceded confessed acknowledged`)

// Quotes reports whether tokens hold a quotation of two words and more: one word between
// marks is a name or irony.
func Quotes(t *text.Text, span text.Span) bool {
	for i := span.Start; i < span.End; i++ {
		switch t.Tokens[i].Text {
		case "\"", "“", "«":
		default:
			continue
		}
		words := 0
		for i++; i < span.End; i++ {
			if mark := t.Tokens[i].Text; mark == "\"" || mark == "”" || mark == "»" {
				break
			}
			if t.Tokens[i].Kind == text.Word {
				words++
			}
		}
		if words >= 2 {
			return true
		}
	}
	return false
}
