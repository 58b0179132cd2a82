package event

import (
	"entente/loader/report/text"
	"entente/schema"
)

// leftOut reports a journey from which somebody takes a country: "dropped Nepal from his tour" tells that Nepal
// was not visited, which the verb says, and nothing of the tour.
func (m *match) leftOut() bool {
	if m.r.Type != schema.Visit || m.verb < 0 || m.predicate >= 0 {
		return false
	}
	w := m.governorWord()
	return (w == "from" || w == "off") && leavesOut.Has(m.l.groups[m.verb].lemma)
}

var leavesOut = text.SetOf("drop omit strike cross remove leave delete cut")
