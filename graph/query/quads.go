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

// AboutAll streams what is said of several things, of the nodes that only serve them, and
// what the claims among them assert; no quad comes twice. What the graph does not know is left
// out. Memory: some bytes for each thing told of.
func (s *Session) AboutAll(ctx context.Context, things []schema.IRI) *Quads {
	return s.stream(s.quadsOf(ctx, func(yield func(described, error) bool) {
		w := &partWalk{s: s, ctx: ctx, seen: map[described]bool{}, yield: yield}
		whole := map[graph.ID]bool{} // told of in all graphs, so in none alone
		var claims []graph.ID
		for _, thing := range things {
			self, known, err := s.ID(quad.IRI(thing))
			if err != nil {
				yield(described{}, err)
				return
			}
			if !known || whole[self] {
				continue
			}
			whole[self] = true
			if strings.Contains(string(thing), "/id/claim/") {
				claims = append(claims, self)
			}
			if !w.tell(described{self, graph.Any}) {
				return
			}
		}
		for _, claim := range claims {
			last := claim // the quads of a graph come by subject
			for ids, err := range s.Scan(ctx, graph.Pattern{graph.Any, graph.Any, graph.Any, claim}) {
				if err != nil {
					yield(described{}, err)
					return
				}
				subject := ids[graph.Subject]
				if subject != last && !whole[subject] && !w.tell(described{subject, claim}) {
					return
				}
				last = subject
			}
		}
	}))
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
