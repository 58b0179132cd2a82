package claim

import (
	"strings"

	"entente/loader/report/text"
)

// answersByDeed reports whether behind a verb of answering at token i stands what was done rather than said: "answered by
// bringing over the biggest armada", "replied with a raid on Skye". "Responded by saying that" and "answered with “Never”" are
// speech.
func (a *attribution) answersByDeed(s text.Sentence, i int) bool {
	if a.hasQuoteOrThat(s, i) {
		return false
	}
	switch a.low(s, i+1) {
	case "by":
		w := a.low(s, i+2)
		return strings.HasSuffix(w, "ing") && len(w) > 5 && !gerunds.Has(w) && !charging.Has(w)
	case "with":
		for j := i + 2; j < min(s.Tokens.End, i+6); j++ {
			if w := a.low(s, j); opinions.Has(w) || spokenAnswers.Has(w) {
				return false
			}
		}
		return true
	}
	return false
}

// charging are further ways of speaking that somebody may answer by.
var charging = set("denying accusing telling hinting questioning attacking blaming comparing likening rejecting dismissing defending praising referring conceding proposing")

// spokenAnswers are what is said in answer rather than done.
var spokenAnswers = set("question questions story stories joke quip no yes proverb anecdote words word quotation figure figures example examples date dates speech")

// placesThing reports whether "put" at token i tells where a thing or person was brought, "put Orkney in pawn", "put the envoy under
// guard". What is put at a number, down to a cause or as a question is said: "put the dead at forty", "put it bluntly".
func (a *attribution) placesThing(s text.Sentence, i int) bool {
	if a.hasQuoteOrThat(s, i) {
		return false
	}
	switch a.low(s, i+1) {
	case "it", "this", "things", "matters", "that":
		return false
	}
	for j := i + 2; j < min(s.Tokens.End, i+maxPoint); j++ {
		switch a.low(s, j) {
		case "in", "into", "under", "on", "aboard", "behind", "ashore":
			return true
		case "at", "down", "to", "as", ":", ",", ";":
			return false
		}
	}
	return false
}
