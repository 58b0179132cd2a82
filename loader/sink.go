package loader

import (
	"errors"

	"github.com/cayleygraph/quad"

	"entente/schema"
	"entente/schema/rdf"
)

// maxListed bounds the refusals that a report spells out.
const maxListed = 100

// Sink takes what a source finds. It counts, refuses and writes.
type Sink struct {
	batch     Batch
	namer     schema.Namer
	report    *FileReport
	maxErrors int
	graph     schema.IRI // the label of what bears none
}

// Record writes a record of the document or dataset. A record whose name is there
// with the same content is seen; with other content it is conflicting, and what
// was there stays.
func (s *Sink) Record(r schema.Record, document schema.IRI) error {
	s.namer.Assign(r, document)
	schema.Canonical(r)
	return s.write(r, rdf.Encoder{Namer: s.namer}.Record(r, document))
}

// write counts a record and writes its quads.
func (s *Sink) write(r schema.Record, quads []quad.Quad) error {
	counts := s.counts(r.RecordKind())
	subject := quad.IRI(r.RecordID())
	described, err := s.batch.Describes(subject)
	if err != nil {
		return err
	}
	if described {
		same, err := s.same(subject, quads)
		if err != nil {
			return err
		}
		if !same {
			counts.Conflicting++
			if len(s.report.Conflicts) < maxListed {
				s.report.Conflicts = append(s.report.Conflicts, Refusal{Position: string(r.RecordID()), Reason: "the store has another " + r.RecordKind() + " of this name"})
			}
			return nil
		}
		counts.Seen++
	} else {
		counts.New++
	}
	return s.put(quads)
}

func (s *Sink) put(quads []quad.Quad) error {
	for _, q := range quads {
		if err := s.batch.WriteQuad(q); err != nil {
			return err
		}
	}
	return nil
}

// same tells whether all that the record says of itself is there already.
func (s *Sink) same(subject quad.Value, quads []quad.Quad) (bool, error) {
	for _, q := range quads {
		if q.Subject != subject {
			continue
		}
		if has, err := s.batch.Has(q); err != nil || !has {
			return false, err
		}
	}
	return true, nil
}

// Quad writes a quad as it is; one without a graph goes to the load's own.
func (s *Sink) Quad(q quad.Quad) error {
	if q.Label == nil {
		q.Label = quad.IRI(s.graph)
	}
	return s.batch.WriteQuad(q)
}

// Refuse counts a record that cannot be loaded. The error it returns, if any, ends
// the file: too many were refused.
func (s *Sink) Refuse(err error) error {
	s.report.RefusedTotal++
	if len(s.report.Refused) < maxListed {
		r := Refusal{Position: s.report.Name, Reason: err.Error()}
		var e *schema.Error
		if errors.As(err, &e) && e.Position != (schema.Position{}) {
			c := *e
			r.Position = c.Position.String()
			c.Position = schema.Position{}
			r.Reason = c.Error()
		}
		s.report.Refused = append(s.report.Refused, r)
	}
	if s.report.RefusedTotal > s.maxErrors {
		return schema.Errorf(schema.Invalid, "more than %d records were refused, so nothing was loaded; mend the file or allow more with --max-errors", s.maxErrors)
	}
	return nil
}

// Note tells of something that was skipped.
func (s *Sink) Note(text string) {
	if len(s.report.Notes) < maxListed {
		s.report.Notes = append(s.report.Notes, text)
	}
}

func (s *Sink) counts(kind string) *Counts {
	if s.report.Records == nil {
		s.report.Records = map[string]*Counts{}
	}
	if s.report.Records[kind] == nil {
		s.report.Records[kind] = &Counts{}
	}
	return s.report.Records[kind]
}
