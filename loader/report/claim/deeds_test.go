package claim

import (
	"testing"

	"entente/loader/report/text"
	"entente/loader/report/token"
)

// TestDeeds tells what somebody answers, or puts, by a deed from what is said.
func TestDeeds(t *testing.T) {
	for in, want := range map[string]bool{
		"Haakon answered by bringing over the biggest armada ever to leave Norway.": true,
		"Haakon replied with a raid on Skye.":                                       true,
		"Haakon responded by saying no more of it.":                                 false,
		"Haakon replied by denying all of it.":                                      false,
		"Haakon answered with a joke.":                                              false,
		"Haakon answered with “Never”.":                                             false,
		"Haakon answered that he would come.":                                       false,
		"Haakon put Orkney in pawn for 50,000 florins.":                             true,
		"Haakon put the dead at forty.":                                             false,
		"Haakon put it bluntly.":                                                    false,
	} {
		tx := token.Split([]rune(in))
		a := attribution{t: tx}
		s := text.Sentence{Tokens: text.Span{End: len(tx.Tokens)}, Span: text.Span{End: len(tx.Runes)}}
		if got := a.answersByDeed(s, 1) || tx.Tokens[1].Lower == "put" && a.placesThing(s, 1); got != want {
			t.Errorf("%q: %v, want %v", in, got, want)
		}
	}
}
