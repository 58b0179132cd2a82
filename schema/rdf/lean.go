package rdf

import (
	"github.com/cayleygraph/quad"

	"entente/schema"
)

// Lean encodes the records of one dataset: without what a row repeats, and each
// entity described once. It belongs to one goroutine and remembers the names of the
// entities that it has described.
type Lean struct{ w writer }

// NewLean begins the encoding of the dataset of that name.
func NewLean(namer schema.Namer, dataset schema.IRI) *Lean {
	return &Lean{writer{enc: Encoder{Namer: namer, Lean: true}, label: quad.IRI(dataset), told: map[schema.IRI]bool{}}}
}

// Record encodes one record of the dataset. The quads are valid until the next call.
func (l *Lean) Record(r schema.Record) []quad.Quad {
	l.w.quads = l.w.quads[:0]
	l.w.record(r)
	return l.w.quads
}
