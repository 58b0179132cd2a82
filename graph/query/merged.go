package query

import (
	"context"
	"slices"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/view"
	"entente/schema"
	"entente/schema/rdf"
)

// Merge is a declaration that two entities are one.
type Merge struct {
	From schema.Entity `json:"from"`
	Into schema.Entity `json:"into"`
	Note string        `json:"note,omitempty"` // why
}

// Merges lists the declarations, by the name of what was merged.
func (s *Session) Merges(ctx context.Context) ([]Merge, error) {
	var list []Merge
	for q, err := range s.Quads(ctx, graph.QuadPattern{Predicate: rdf.MergedInto}) {
		if err != nil {
			return nil, err
		}
		from, ok1 := q.Subject.(quad.IRI)
		into, ok2 := q.Object.(quad.IRI)
		if !ok1 || !ok2 {
			continue
		}
		m := Merge{}
		if m.From, err = s.dec.Entity(schema.IRI(from)); err != nil {
			return nil, err
		}
		if m.Into, err = s.dec.Entity(schema.IRI(into)); err != nil {
			return nil, err
		}
		for note, err := range s.Quads(ctx, graph.QuadPattern{Subject: from, Predicate: rdf.MergeNote, Graph: q.Label}) {
			if err != nil {
				return nil, err
			}
			m.Note = rdf.Lexical(note.Object)
		}
		list = append(list, m)
	}
	slices.SortFunc(list, func(a, b Merge) int { return schema.CompareEntities(a.From, b.From) })
	return list, nil
}

// merged lists the entities that were merged into a node.
func (s *Session) merged(ctx context.Context, n view.Node) ([]schema.Entity, error) {
	if s.View.Merged() == 0 {
		return nil, nil
	}
	merges, err := s.Merges(ctx)
	if err != nil {
		return nil, err
	}
	var list []schema.Entity
	for _, m := range merges {
		if s.known(quad.IRI(m.From.ID)) == quad.Value(quad.IRI(s.View.IRI(n))) {
			list = append(list, m.From)
		}
	}
	return list, nil
}
