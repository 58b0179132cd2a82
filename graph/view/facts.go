package view

import (
	"cmp"

	"entente/schema"
)

// facts are what filters ask of an event: 16 bytes beside each other, so that one
// look at an event is one line of the processor's cache.
type facts struct {
	from, to schema.Day
	graph    uint32 // index into View.graphs
	typ      uint8  // index into types, or relationBase + relation
	plover   uint8
	status   uint8
	sure     uint8 // confidence in hundredths
}

func (f *facts) dated() bool { return f.from != schema.DayMin || f.to != schema.DayMax }

// part is a participant with its role.
type part struct {
	node Node
	role uint8
}

func compareParts(a, b part) int {
	return cmp.Or(cmp.Compare(a.role, b.role), cmp.Compare(a.node, b.node))
}

// rank is an event's place in order of time: dated ones first, by their first day,
// then their last, then by name. Relations of one name (a state's successors) are
// told apart by their ends and their graph.
type rank struct {
	span
	term  uint32
	typ   uint8
	from  uint32 // term of a relation's first end, 0 of an event
	to    uint32
	graph uint32 // term
}

type span struct{ from, to schema.Day }

func (s span) compare(o span) int {
	undated := func(s span) int {
		if s.from == schema.DayMin && s.to == schema.DayMax {
			return 1
		}
		return 0
	}
	return cmp.Or(undated(s)-undated(o), cmp.Compare(s.from, o.from), cmp.Compare(s.to, o.to))
}

func (r rank) compare(o rank) int {
	if c := r.span.compare(o.span); c != 0 {
		return c
	}
	return cmp.Or(cmp.Compare(r.term, o.term), cmp.Compare(r.typ, o.typ), cmp.Compare(r.from, o.from),
		cmp.Compare(r.to, o.to), cmp.Compare(r.graph, o.graph))
}
