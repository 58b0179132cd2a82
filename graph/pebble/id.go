package pebble

import "github.com/cayleygraph/quad"

// ID stands for a term inside one store. Ids are dense, start at FirstTerm, are
// never given to another term, and mean nothing in another store.
type ID = uint64

// IDQuad is a quad as the ids of its subject, predicate, object and graph, in
// this order.
type IDQuad = [4]ID

// Pattern selects quads: the ids that are not Any must be equal, Any matches
// everything. The zero Pattern matches every quad.
type Pattern = IDQuad

// Positions of an IDQuad.
const (
	Subject = iota
	Predicate
	Object
	Graph
)

const (
	// Any matches every id in a Pattern.
	Any ID = 0
	// DefaultGraph is the graph of a quad without a label. It is no term.
	DefaultGraph ID = 1
	// FirstTerm is the smallest id that a term can have.
	FirstTerm ID = 2
	// maxID bounds the dictionary so that bulk loads sort quads of four 32-bit
	// words. Four billion terms are beyond what one machine should hold.
	maxID ID = 1<<32 - 1
)

// positionOf turns Cayley's direction into a position of an IDQuad.
func positionOf(d quad.Direction) int {
	switch d {
	case quad.Subject:
		return Subject
	case quad.Predicate:
		return Predicate
	case quad.Object:
		return Object
	default:
		return Graph
	}
}

// matches tells whether q has the bound ids of p.
func matches(p Pattern, q IDQuad) bool {
	for i, id := range p {
		if id != Any && q[i] != id {
			return false
		}
	}
	return true
}
