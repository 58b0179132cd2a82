package claim

import "entente/loader/report/text"

// quotesAfter reports whether a quotation of two words and more stands behind the person in
// the sentence: what a leader "called a betrayal of the nation" is said, not done.
func (a *attribution) quotesAfter(s text.Sentence, m *text.Mention) bool {
	return Quotes(a.t, text.Span{Start: m.Tokens.End, End: s.Tokens.End})
}

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

// accordingTo reports whether "according to" stands before the person, over what the person
// is: "according to the Hanoi historian Minh". i is the token before the name.
func (a *attribution) accordingTo(s text.Sentence, i int) bool {
	for hops := 0; hops < 6 && i > s.Tokens.Start; hops++ {
		switch low := a.low(s, i); {
		case low == "to":
			return a.low(s, i-1) == "according"
		case low == "" || a.t.Tokens[i].Kind != text.Word || low == "of" || low == "and" || low == "by":
			return false
		}
		i--
	}
	return false
}

// lists reports whether a sentence only says who came to speak: "The speakers included Dr. Khan
// and Mr. Anwar".
func (a *attribution) lists(s text.Sentence) bool {
	for i := s.Tokens.Start; i < min(s.Tokens.End, s.Tokens.Start+5); i++ {
		if plural.Has(a.low(s, i)) {
			for j := i + 1; j < min(s.Tokens.End, i+4); j++ {
				switch a.low(s, j) {
				case "included", "include", "were", "are", "comprised", ":":
					return true
				}
			}
		}
	}
	return false
}
