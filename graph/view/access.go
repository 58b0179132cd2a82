package view

import "entente/schema"

// What the searches ask of the arrays. Everything else in walks and paths goes
// through the methods of View, so that the layout can change beneath them.

// Span is the first and the last day of an event's date; open where it has none.
func (v *View) Span(e Event) (from, to schema.Day) { return v.evFrom[e], v.evTo[e] }
