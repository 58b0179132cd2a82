// The verb of saying before who is named, behind a quotation: "…," said Haque.

package claim

import (
	"strings"

	"entente/loader/report/text"
)

// verbBefore reads "… ," said Haque and "says the Hanoi historian Minh".
func (a *attribution) verbBefore(s text.Sentence, i int, pronoun bool) string {
	if !pronoun && a.low(s, i) == "," && spokes.Has(a.low(s, i-1)) {
		i-- // “…,” snaps a defence ministry spokesman, Igor Velikanov
	} else if !pronoun {
		comma := i
		for n := 0; n < 3 && a.low(s, comma) != "," && a.t.Tokens[max(comma, 0)].Kind == text.Word && !a.says(a.low(s, comma)); n++ {
			comma-- // ", the engineer Clara Montes"
		}
		if a.low(s, comma) == "," {
			if verb := a.overDescribed(s, comma); verb != comma {
				i = verb
			}
		}
	}
	if !pronoun && a.low(s, i) == "so" && (a.quoteBefore(s, i) || a.low(s, i-1) == "," && a.quoteBefore(s, i-1)) {
		return "so" // “…”, so Clara Montes
	}
	for hops := 0; hops < 7; hops++ {
		w := a.low(s, i-hops)
		if gestures.Has(w) && a.quoteBefore(s, i-hops) {
			return w // “…,” laughed Omar Bwana, who
		}
		if speechAfter.Has(w) && (!pronoun || hops == 0 && w == "said") {
			switch a.low(s, i-hops-1) {
			case ",", "\"", "”", "as", "'", "’", "?", "!":
				return w
			}
			return ""
		}
		if !a.Report && !pronoun && a.utterance(s, i-hops) {
			return w
		}
		if w == "" || a.t.Tokens[i-hops].Kind == text.Punct && w != "-" || pronoun {
			return ""
		}
	}
	return ""
}

// overDescribed steps back from the comma before a name over what its bearer is, where a verb of saying stands before that:
// "Not so, says a colleague at Oran, Clara Montes". It gives the token of the verb, the comma where there is none.
func (a *attribution) overDescribed(s text.Sentence, comma int) int {
	for i := comma - 1; i > max(s.Tokens.Start, comma-maxDescribed); i-- {
		t := &a.t.Tokens[i]
		switch {
		case t.Lower == "a" || t.Lower == "an" || t.Lower == "another" || t.Lower == "his" || t.Lower == "her":
			if speechAfter.Has(a.low(s, i-1)) {
				return i - 1
			}
			return comma
		case t.Kind != text.Word && t.Text != "-", finite.Has(t.Lower), a.says(t.Lower):
			return comma
		}
	}
	return comma
}

// maxDescribed is how many tokens may stand between that verb and the comma.
const maxDescribed = 10

// utterance reports any verb right behind the end of what is quoted: “…,” snaps Igor Velikanov, “…!” foretold the
// Hull reader Barraclough. Writers know more of them than a list.
func (a *attribution) utterance(s text.Sentence, i int) bool {
	w := a.low(s, i)
	if len(w) < 4 || a.t.Tokens[i].Kind != text.Word || a.t.Tokens[i].Capital || !strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ed") && !strings.HasSuffix(w, "old") {
		return false
	}
	j := i - 1
	if a.low(s, j) == "," { // “…”, snaps
		return a.quoteBefore(s, j)
	}
	if !a.quoteBefore(s, i) {
		return false
	}
	switch a.low(s, j-1) {
	case ",", "?", "!", ".", "…", "-", "–", "—":
		return true
	}
	return a.dashed(j)
}

// dashed reports whether a mark that is read as one of a quotation is a dash in the text: "– We lost it – sighs Nowak."
func (a *attribution) dashed(i int) bool {
	switch a.t.Runes[a.t.Tokens[i].Start] {
	case '-', '–', '—', '―':
		return true
	}
	return false
}
