package event

import "entente/loader/report/text"

// unwilling are nouns for what somebody does not do.
var unwilling = text.SetOf("refusal failure reluctance unwillingness inability hesitation")

// reasons are words that begin a reason or occasion.
var reasons = text.SetOf("over for of after following at by about")

// notDone reports whether the verb at word i only tells what somebody does not do, as the reason for what the clause tells before it:
// "votes to ban air travel over its refusal to hand over two suspects". Nothing was declined on that day.
func (l *line) notDone(i int) bool {
	if i < minReason || l.lowerAt(i-1) != "to" || !unwilling.Has(l.lowerAt(i-2)) {
		return false
	}
	for j := i - 3; j >= max(1, i-maxReason); j-- {
		if !reasons.Has(l.lowerAt(j)) {
			continue
		}
		for k := range j {
			if l.w[k].kind == verbWord && l.w[k].group >= 0 {
				return true
			}
		}
		return false
	}
	return false
}

// minReason is the first word that can be such a verb, maxReason how many words before it the reason begins at the most: "over the
// continued refusal to".
const minReason, maxReason = 4, 8
