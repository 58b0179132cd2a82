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

// Resolved encodes what a name of the dataset was taken to mean, and how.
func (l *Lean) Resolved(name string, meant schema.Entity, how string, score float64) []quad.Quad {
	l.w.quads = l.w.quads[:0]
	node := quad.IRI(l.w.enc.Namer.Hash("resolution", quad.ToString(l.w.label), name, string(meant.ID)))
	l.w.add(node, Type, Resolution)
	l.w.text(node, Spelling, name)
	l.w.add(node, ResolvedTo, quad.IRI(meant.ID))
	l.w.text(node, ResolvedBy, how)
	l.w.confidence(node, score)
	return l.w.quads
}

// Mentioned encodes that an event of the dataset is mentioned elsewhere.
func (l *Lean) Mentioned(event schema.IRI, where string) []quad.Quad {
	l.w.quads = l.w.quads[:0]
	l.w.text(quad.IRI(event), ReferencedBy, where)
	return l.w.quads
}

// Record encodes one record of the dataset. The quads are valid until the next call.
func (l *Lean) Record(r schema.Record) []quad.Quad {
	l.w.quads = l.w.quads[:0]
	l.w.record(r)
	return l.w.quads
}
