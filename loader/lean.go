package loader

import (
	"context"

	"github.com/cayleygraph/quad"

	"entente/loader/dataset"
	"entente/loader/resolve"
	"entente/schema"
	"entente/schema/rdf"
)

// datasetSource makes a source of an adapter: its records are encoded lean and
// loaded in bulk.
func datasetSource(a dataset.Adapter) Source {
	return Source{
		Name: a.Name, Gloss: a.Gloss, Extensions: a.Extensions, Recognise: a.Recognise, Bulk: true, Rows: true,
		Read: func(ctx context.Context, in Input, env Env, out *Sink) error {
			return a.Read(ctx, in.Body, dataset.Env{File: in.Name, Namer: env.Namer, Resolver: env.Resolver, Where: env.Where, Review: env.Review}, &leanSink{Sink: out, byContent: a.ByContent, replaced: env.replaced})
		},
	}
}

// leanSink is the sink as adapters write to it.
type leanSink struct {
	*Sink
	lean      *rdf.Lean
	byContent bool
	// unmet tells that the store has nothing of the dataset yet, so that no event of
	// it needs to be looked for.
	unmet    bool
	replaced *replacement // of datasets by their newer release; nil otherwise
}

// Decided writes what a name was taken to mean.
func (s *leanSink) Decided(d resolve.Decision, dataset schema.IRI) error {
	if s.lean == nil {
		s.lean = rdf.NewLean(s.namer, dataset)
	}
	s.report.Decided[string(d.Method)]++
	quads := s.lean.Resolved(d.Name, d.Meant, string(d.Method), d.Score)
	if s.replaced != nil {
		return s.replaced.write(s.Sink, quads, nil)
	}
	return s.put(quads)
}

// Mentioned writes where else an event is mentioned, if there is such an event.
func (s *leanSink) Mentioned(event schema.IRI, where string, dataset schema.IRI) (bool, error) {
	if s.lean == nil {
		s.lean = rdf.NewLean(s.namer, dataset)
		s.report.Document = dataset
	}
	if s.replaced != nil {
		if !s.replaced.has(event) {
			return false, nil
		}
		return true, s.replaced.write(s.Sink, s.lean.Mentioned(event, where), nil)
	}
	there, err := s.batch.Describes(quad.IRI(event))
	if err != nil || !there {
		return false, err
	}
	return true, s.put(s.lean.Mentioned(event, where))
}

// Record writes the dataset or an event of it.
func (s *leanSink) Record(r schema.Record, id schema.IRI) error {
	if s.lean == nil {
		s.lean = rdf.NewLean(s.namer, id)
		met, err := s.batch.Describes(quad.IRI(id))
		if err != nil {
			return err
		}
		s.unmet = !met
		s.report.Document = id
		if s.replaced != nil {
			s.replaced.of(id)
		}
	}
	s.namer.Assign(r, id)
	schema.Canonical(r)
	quads := s.lean.Record(r)
	if s.replaced != nil {
		return s.replaced.record(s.Sink, r, quads)
	}
	if s.unmet {
		s.counts(r.RecordKind()).New++
		return s.put(quads)
	}
	if s.byContent {
		if there, err := s.batch.Describes(quad.IRI(r.RecordID())); err != nil {
			return err
		} else if there {
			s.counts(r.RecordKind()).Seen++
			s.report.Quads.Seen += len(quads)
			return nil
		}
	}
	return s.write(r, quads)
}
