package view

import "entente/schema"

// What the searches ask of the arrays. Everything else in walks and paths goes
// through the methods of View, so that the layout can change beneath them.

// Span is the first and the last day of an event's date; open where it has none.
func (v *View) Span(e Event) (from, to schema.Day) {
	f := v.facts(e)
	return f.from, f.to
}

// EachParticipant calls f with the participants of an event, role by role, until f
// returns false. It is Participants without a list.
func (v *View) EachParticipant(e Event, f func(Node, schema.Role) bool) {
	nodes, rolesOf := v.partsAt(v.slot(e))
	for i, n := range nodes {
		if !f(n, roles[rolesOf[i]]) {
			return
		}
	}
}

// GraphOf is the number in Graphs of the graph that states the event.
func (v *View) GraphOf(e Event) int { return int(v.facts(e).graph) }

// Existed is the first and the last day of what is dated; false for what is not, and for what
// existed at several times.
func (v *View) Existed(n Node) (from, to schema.Day, ok bool) {
	if spans := v.valid[n]; len(spans) == 1 {
		return spans[0].from, spans[0].to, true
	}
	return schema.DayMin, schema.DayMax, false
}
