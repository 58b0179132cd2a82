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
