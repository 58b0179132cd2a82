package view

import "entente/schema"

// Diff is what a view shows beyond the one that it was applied to, for those who keep
// what they worked out from that one. Entities are named by the store's ids: numbers
// of nodes differ between views.
type Diff struct {
	Came []Came // events that are new
	// Entities is set where entities came.
	Entities bool
	// Renamed is set where an entity is called otherwise, or what was there and was none is one now.
	Renamed bool
	// Tied is set where a pair of entities is tied that was not, so that they have more
	// neighbours.
	Tied bool
	// Other is set where anything else changed: an event went or is told otherwise, a
	// relation came or went, an entity is called otherwise, a state's time or lineage
	// changed.
	Other bool
}

// Came is an event that is new.
type Came struct {
	Type     schema.EventType
	Plover   string
	From, To schema.Day
	Entities []uint64 // that take part
}

// Diff is what changed since the view that this one was applied to; nil for one that
// was built or laid out anew.
func (v *View) Diff() *Diff { return v.diff }

// Term is the store's id of a node.
func (v *View) Term(n Node) uint64 { return uint64(v.term(n)) }

func (a *application) came(o *overlaid) {
	c := Came{Type: types[o.facts.typ].Type, Plover: plovers[o.facts.plover], From: o.facts.from, To: o.facts.to}
	for _, n := range distinct(o.nodes) {
		c.Entities = append(c.Entities, a.v.Term(n))
	}
	a.diff.Came = append(a.diff.Came, c)
}
