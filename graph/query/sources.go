package query

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strings"

	"entente/graph/view"
)

// sources names the documents that events are from, by title.
func (s *Session) sources(ctx context.Context, events []view.Event) ([]DocumentRef, error) {
	graphs := map[int]bool{}
	for _, e := range events {
		graphs[s.View.Attributes(e).Graph] = true
	}
	return s.documentsOf(ctx, graphs)
}

// documentsOf names the documents of the graphs with these numbers in the view: for
// what a claim asserts, the document of the claim. The reference tables are not among
// them.
func (s *Session) documentsOf(ctx context.Context, graphs map[int]bool) ([]DocumentRef, error) {
	terms := map[uint64]bool{}
	for at := range graphs {
		g := s.View.Graphs()[at]
		if g.Kind == view.ClaimGraph && g.Document >= 0 {
			g = s.View.Graphs()[g.Document]
		}
		if g.Kind == view.FactGraph {
			terms[g.Term] = true
		}
	}
	list := make([]DocumentRef, 0, len(terms))
	for _, term := range slices.Sorted(maps.Keys(terms)) {
		ref, err := s.title(ctx, term)
		if err != nil {
			return nil, err
		}
		list = append(list, *ref)
	}
	slices.SortFunc(list, func(a, b DocumentRef) int {
		return cmp.Or(strings.Compare(a.Title, b.Title), strings.Compare(string(a.ID), string(b.ID)))
	})
	return list, nil
}
