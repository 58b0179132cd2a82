package query

import (
	"cmp"
	"context"
	"errors"
	"iter"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// Sorted streams the quads of a pattern, or with filters those of Part, by the text of
// subject, graph, predicate and object: the same bytes for the same quads, in whatever
// order they were loaded. Subjects are sorted on disk where they are many; memory holds
// sortRun bytes of their names and the quads of one subject at a time. Cost: about three
// times that of Export.
func (s *Session) Sorted(ctx context.Context, pattern graph.QuadPattern, p Params) *Quads {
	return s.stream(func(yield func(graph.IDQuad, error) bool) {
		list, err := s.subjects(ctx, pattern)
		if p.Filters() {
			list, err = s.partOf(ctx, p), nil
		}
		if err == nil {
			err = s.inOrder(ctx, list, yield)
		}
		if err != nil && !errors.Is(err, errStopped) {
			yield(graph.IDQuad{}, err)
		}
	})
}

// errStopped says that whoever reads wants no more.
var errStopped = errors.New("stopped")

// subjects lists each subject that a pattern of a graph matches, once.
func (s *Session) subjects(ctx context.Context, pattern graph.QuadPattern) (iter.Seq2[described, error], error) {
	var ids graph.Pattern
	if pattern.Graph != nil {
		id, known, err := s.ID(pattern.Graph)
		if err != nil || !known {
			return func(func(described, error) bool) {}, err
		}
		ids[graph.Label] = id
	}
	return func(yield func(described, error) bool) {
		last := described{}
		for q, err := range s.Scan(ctx, ids) {
			d := described{q[graph.Subject], ids[graph.Label]}
			if err != nil || d != last {
				if !yield(d, err) || err != nil {
					return
				}
			}
			last = d
		}
	}, nil
}

// inOrder sorts what is described and yields the quads of each.
func (s *Session) inOrder(ctx context.Context, list iter.Seq2[described, error], yield func(graph.IDQuad, error) bool) (err error) {
	sorter := &nameSorter{limit: sortRun}
	defer func() { err = errors.Join(err, sorter.close()) }()
	for d, err := range list {
		if err != nil {
			return err
		}
		name, err := s.Value(d.subject)
		if err != nil {
			return err
		}
		if err := sorter.add(subjectName{name.String(), d}); err != nil {
			return err
		}
	}
	var quads []sortedQuad
	for n, err := range sorter.all() {
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			return err
		}
		quads = quads[:0]
		for ids, err := range s.Scan(ctx, graph.Pattern{n.subject, graph.Any, graph.Any, n.graph}) {
			if err != nil {
				return err
			}
			q, err := s.Quad(ids)
			if err != nil {
				return err
			}
			quads = append(quads, sortedQuad{sortText(q.Label), sortText(q.Predicate), sortText(q.Object), ids})
		}
		slices.SortFunc(quads, func(a, b sortedQuad) int {
			return cmp.Or(strings.Compare(a.graph, b.graph), strings.Compare(a.predicate, b.predicate), strings.Compare(a.object, b.object))
		})
		for _, q := range quads {
			if !yield(q.ids, nil) {
				return errStopped
			}
		}
	}
	return nil
}

// sortedQuad is a quad with the texts that order it.
type sortedQuad struct {
	graph, predicate, object string
	ids                      graph.IDQuad
}

func sortText(v quad.Value) string {
	if v == nil {
		return ""
	}
	return v.String()
}
