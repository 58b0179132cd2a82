package main

import (
	"io"

	"github.com/cayleygraph/quad"

	"entente/graph/export"
	"entente/loader/report"
	"entente/schema"
	"entente/schema/rdf"
)

// writerOf finds the writer of a format of extract: those of the reader, and
// N-Quads, in which the records are what load would write.
func (x *extraction) writerOf() (report.Writer, error) {
	if x.format == "nquads" {
		return x.writeQuads, nil
	}
	return report.WriterOf(x.format)
}

// writeQuads writes records as N-Quads. The first record is the document, whose
// name is the graph's.
func (x *extraction) writeQuads(w io.Writer, records []schema.Record) error {
	namer := schema.NewNamer(x.base)
	format, _ := export.QuadFormatByName("nquads") // the list has it
	source := &recordQuads{namer: namer, enc: rdf.Encoder{Namer: namer}, records: records, seen: map[quad.Quad]bool{}}
	if len(records) > 0 {
		source.graph = records[0].RecordID()
	}
	_, err := format.Write(w, source, nil)
	return err
}

// recordQuads gives the quads of records, each once.
type recordQuads struct {
	namer   schema.Namer
	enc     rdf.Encoder
	graph   schema.IRI
	records []schema.Record
	ready   []quad.Quad
	seen    map[quad.Quad]bool
}

// ReadQuad gives the next quad.
func (r *recordQuads) ReadQuad() (quad.Quad, error) {
	for {
		for len(r.ready) > 0 {
			q := r.ready[0]
			r.ready = r.ready[1:]
			if !r.seen[q] {
				r.seen[q] = true
				return q, nil
			}
		}
		if len(r.records) == 0 {
			return quad.Quad{}, io.EOF
		}
		next := r.records[0]
		r.records = r.records[1:]
		r.namer.Assign(next, r.graph)
		schema.Canonical(next)
		r.ready = r.enc.Record(next, r.graph)
	}
}
