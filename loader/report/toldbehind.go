package report

import (
	"slices"

	"entente/schema"
)

// telling is an event of the passage that is being read.
type telling struct {
	e      *schema.Event
	at     int     // the code point of the word that tells of it
	rule   float64 // how sure the rule is
	beside bool    // its date stands outside of its clause
}

// toldBehind marks as inferred the date of what a passage tells behind a deed in clauses that give no time, where it is
// that of the deed: "3 May: Ghana closes the border. Togo protests.", "On 3 May Ghana closed the border; Togo recalled
// its envoy". The passage says when the first was; that the second was on the same day is what a reader takes from it.
// What is told behind a visit or a meeting was done on that occasion and has its day.
func (d *reading) toldBehind() {
	slices.SortStableFunc(d.tellings, func(a, b telling) int { return a.at - b.at })
	for i := range d.tellings {
		t := &d.tellings[i]
		if !t.beside || t.e.Date.IsZero() || t.e.DateBasis != "" || !d.behindDeed(i) {
			continue
		}
		t.e.DateBasis = "inferred"
		reason := d.result.Reasons[t.e.ID]
		reason.DateFrom, reason.Class = fromBefore, eventClass(t.e, t.rule, false)
		t.e.Confidence = d.right.of(reason.Class)
		d.result.Reasons[t.e.ID] = reason
	}
	clear(d.tellings)
	d.tellings = d.tellings[:0]
}

// behindDeed reports whether an event of the passage is told behind others of its date, none of them an occasion.
func (d *reading) behindDeed(i int) (deed bool) {
	t := &d.tellings[i]
	for j := i - 1; j >= max(0, i-longestSentence); j-- {
		have := &d.tellings[j]
		if have.e.Date != t.e.Date || have.at >= t.at {
			continue
		}
		if deed = true; have.e.Type == schema.Visit || have.e.Type == schema.Meeting || have.e.Type == schema.Invitation {
			return false
		}
	}
	return deed
}

// fromBefore says that an event has the date of what its passage tells before it.
const fromBefore = "what is told before it"

// passageDates reports whether the date of an event stands in its passage, be it that of what is told before.
func (d *reading) passageDates(e *schema.Event) bool {
	return !e.Date.IsZero() && (e.DateBasis == "" || d.result.Reasons[e.ID].DateFrom == fromBefore)
}
