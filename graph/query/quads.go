package query

import (
	"context"
	"io"
	"iter"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/schema"
)

// Quads is a stream of quads. It ends with io.EOF; Close it in any case.
type Quads struct {
	next func() (quad.Quad, error, bool)
	stop func()
}

func stream(seq iter.Seq2[quad.Quad, error]) *Quads {
	next, stop := iter.Pull2(seq)
	return &Quads{next, stop}
}

// ReadQuad gives the next quad.
func (q *Quads) ReadQuad() (quad.Quad, error) {
	next, err, ok := q.next()
	if !ok {
		return quad.Quad{}, io.EOF
	}
	return next, err
}

// Close ends the stream early. It is safe to call twice.
func (q *Quads) Close() { q.stop() }

// Export streams the quads that match a pattern, grouped by subject.
func (s *Session) Export(ctx context.Context, p graph.QuadPattern) *Quads {
	return stream(s.Quads(ctx, p))
}

// About streams what is said of a thing, and of the nodes that only serve it:
// passages, participations, terms of office, and what a claim asserts.
func (s *Session) About(ctx context.Context, id schema.IRI) *Quads {
	return stream(func(yield func(quad.Quad, error) bool) {
		seen := map[quad.Value]bool{quad.IRI(id): true}
		queue := []quad.Value{quad.IRI(id)}
		for len(queue) > 0 {
			subject := queue[0]
			queue = queue[1:]
			for q, err := range s.Quads(ctx, graph.QuadPattern{Subject: subject}) {
				if !yield(q, err) || err != nil {
					return
				}
				if o, ok := q.Object.(quad.IRI); ok && servant(o) && !seen[o] {
					seen[o] = true
					queue = append(queue, o)
				}
			}
		}
		for q, err := range s.Quads(ctx, graph.QuadPattern{Graph: quad.IRI(id)}) {
			if q.Subject == quad.IRI(id) {
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
