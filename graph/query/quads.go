package query

import (
	"context"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/schema"
)

// Export streams the quads that match a pattern, grouped by subject.
func (s *Session) Export(ctx context.Context, p graph.QuadPattern) *Quads {
	return s.stream(s.IDQuads(ctx, p))
}

// About streams what is said of a thing, and of the nodes that only serve it:
// passages, participations, terms of office, and what a claim asserts.
func (s *Session) About(ctx context.Context, id schema.IRI) *Quads {
	return s.stream(func(yield func(graph.IDQuad, error) bool) {
		seen := map[quad.Value]bool{quad.IRI(id): true}
		queue := []quad.Value{quad.IRI(id)}
		for len(queue) > 0 {
			subject := queue[0]
			queue = queue[1:]
			for q, err := range s.IDQuads(ctx, graph.QuadPattern{Subject: subject}) {
				var object quad.Value
				if err == nil {
					object, err = s.Value(q[graph.Object])
				}
				if !yield(q, err) || err != nil {
					return
				}
				if o, ok := object.(quad.IRI); ok && servant(o) && !seen[o] {
					seen[o] = true
					queue = append(queue, o)
				}
			}
		}
		self, _, err := s.ID(quad.IRI(id))
		if err != nil {
			yield(graph.IDQuad{}, err)
			return
		}
		for q, err := range s.IDQuads(ctx, graph.QuadPattern{Graph: quad.IRI(id)}) {
			if err == nil && q[graph.Subject] == self {
				continue
			}
			if !yield(q, err) || err != nil {
				return
			}
		}
	})
}

// servant tells whether a name is that of a node without a life of its own.
func servant(o quad.IRI) bool {
	for _, kind := range []string{"/id/passage/", "/id/participation/", "/id/term/", "/id/activity/"} {
		if strings.Contains(string(o), kind) {
			return true
		}
	}
	return false
}
