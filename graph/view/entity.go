package view

import (
	"github.com/cayleygraph/quad"

	"entente/schema"
	"entente/schema/rdf"
)

// entity is a node as the view keeps it.
type entity struct {
	term            uint32
	kind            schema.EntityKind
	name, code, iri string
}

// describe reads what an entity is called: the reference's label before all
// others, then the one that the store lists first.
func (r *reader) describe(s *subject) (x entity, err error) {
	x = entity{term: uint32(s.term), kind: s.kind}
	v, err := r.value(s.term)
	if err != nil {
		return x, err
	}
	x.iri = rdfName(v)
	if len(s.labels) > 0 {
		best := s.labels[0]
		for _, l := range s.labels {
			reference, err := r.isReference(l.graph)
			if err != nil {
				return x, err
			}
			if reference {
				best = l
				break
			}
		}
		label, err := r.value(best.to)
		if err != nil {
			return x, err
		}
		x.name = rdf.Lexical(label)
	}
	if s.code != 0 {
		x.code, err = r.text(s.code)
	}
	return x, err
}

func rdfName(v quad.Value) string {
	if iri, ok := v.(quad.IRI); ok {
		return string(iri)
	}
	return quad.StringOf(v)
}
