package query

import (
	"context"
	"io"
	"iter"

	"github.com/cayleygraph/quad"

	"entente/graph/pebble"
)

// Changes is a stream of what was added and removed, in the order of the
// revisions. It ends with io.EOF; Close it in any case.
type Changes struct {
	next func() (change, error, bool)
	stop func()
}

type change struct {
	quad  quad.Quad
	added bool
}

// Since streams what changed after the revision. Kind Invalid, with the first
// change, where the graph has no such revision yet.
func (s *Session) Since(ctx context.Context, revision uint64) *Changes {
	next, stop := iter.Pull2(func(yield func(change, error) bool) {
		for block, err := range s.Snapshot.Since(ctx, revision) {
			if err != nil {
				yield(change{}, err)
				return
			}
			if !s.changes(block.Removed, false, yield) || !s.changes(block.Added, true, yield) {
				return
			}
		}
	})
	return &Changes{next, stop}
}

// changes names the quads of a list and yields them; false ends the stream.
func (s *Session) changes(list []pebble.IDQuad, added bool, yield func(change, error) bool) bool {
	for _, ids := range list {
		q, err := s.Quad(ids)
		if !yield(change{q, added}, err) || err != nil {
			return false
		}
	}
	return true
}

// ReadChange gives the next change and whether it added the quad.
func (c *Changes) ReadChange() (q quad.Quad, added bool, err error) {
	next, err, ok := c.next()
	if !ok {
		return quad.Quad{}, false, io.EOF
	}
	return next.quad, next.added, err
}

// Close ends the stream early. It is safe to call twice.
func (c *Changes) Close() { c.stop() }
