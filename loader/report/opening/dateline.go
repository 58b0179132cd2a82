package opening

import (
	"strings"

	"entente/loader/report/text"
)

// maxDateline is how many tokens a dateline has at the most.
const maxDateline = 20

// AfterDateline gives the token behind the dateline that a passage of news begins with: the place in capitals, the day or
// the agency in brackets or both, a dash, as in "ANKARA, March 13 (Silk Wire) - ". It is span.Start where there is none.
func AfterDateline(t *text.Text, span text.Span) int {
	end := min(span.End, span.Start+maxDateline)
	place := span.Start
	for place < end && t.Tokens[place].Kind != text.Number && t.Tokens[place].Text != "(" && !datelineMonth(&t.Tokens[place]) {
		place++
	}
	if place == span.Start || place == end || !cityBefore(t, span.Start, place) {
		return span.Start
	}
	depth := 0
	for i := place; i < end; i++ {
		switch tok := &t.Tokens[i]; {
		case tok.Text == "(":
			depth++
		case tok.Text == ")":
			depth--
		case tok.Text == "-" || tok.Text == "–" || tok.Text == "—" || tok.Text == "--":
			if depth == 0 && tok.Space && i+1 < span.End && t.Tokens[i+1].Space {
				return i + 1
			}
		case depth == 0 && tok.Kind == text.Word && !datelineMonth(tok) && tok.Lower != "update" && tok.Lower != "th":
			return span.Start
		}
	}
	return span.Start
}

// datelineMonth reports a month in full or short.
func datelineMonth(t *text.Token) bool {
	return t.Kind == text.Word && t.Capital && months[strings.TrimSuffix(t.Lower, ".")]
}
