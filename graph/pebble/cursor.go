package pebble

import (
	"bytes"
	"context"
	"runtime"
	"sync"

	engine "github.com/cockroachdb/pebble/v2"

	"entente/schema"
)

// A step of Cayley's makes one short range scan for each node, and opening an
// engine iterator costs more than such a scan. A cursor is one that stays open for
// many scans. Since users of Cayley forget to close what they iterate, whoever owns
// the reader closes the cursors that are left, and a cursor whose user is collected
// closes by itself. It shows the graph as it was at its first scan.
type cursor struct {
	mu   sync.Mutex
	it   *engine.Iterator
	over bool
	set  *cursors
}

// cursors are those that are open on a store or a snapshot.
type cursors struct {
	mu   sync.Mutex
	open map[*cursor]bool
}

// newCursor makes a cursor that user needs.
func newCursor[T any](set *cursors, user *T) *cursor {
	c := &cursor{set: set}
	set.mu.Lock()
	defer set.mu.Unlock()
	if set.open == nil {
		set.open = map[*cursor]bool{}
	}
	set.open[c] = true
	runtime.AddCleanup(user, func(c *cursor) { c.close() }, c)
	return c
}

// read gives up to limit quads of the range that keep wants, appended to page, and
// tells whether there are more.
func (c *cursor) read(ctx context.Context, qs *QuadStore, o order, lower, upper []byte, page []IDQuad, limit int, keep func(IDQuad) bool) ([]IDQuad, bool, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if err := qs.store.alive(); err != nil {
		return nil, false, err
	}
	if c.over {
		return nil, false, schema.Errorf(schema.Conflict, "the iterator is closed")
	}
	if c.it == nil {
		it, err := qs.r.NewIter(&engine.IterOptions{LowerBound: []byte{tableQuads}, UpperBound: []byte{tablesAbove}})
		if err != nil {
			return nil, false, ioError("read", err)
		}
		c.it = it
	}
	n := 0
	for ok := c.seek(lower); ok && bytes.Compare(c.it.Key(), upper) < 0; ok = c.it.Next() {
		if n++; n%checkEvery == 0 && ctx.Err() != nil {
			return nil, false, ctx.Err()
		}
		q, good := o.decode(c.it.Key())
		if !good {
			return nil, false, damaged("unreadable key %x", c.it.Key())
		}
		if !keep(q) {
			continue
		}
		if len(page) == limit {
			return page, true, nil
		}
		page = append(page, q)
	}
	if err := c.it.Error(); err != nil {
		return nil, false, ioError("read", err)
	}
	return page, false, nil
}

// cursorSteps is how far a cursor walks before it jumps.
const cursorSteps = 4

// seek goes to the first key from lower on. Scans mostly ascend as the nodes do that they
// are made for, and the next begins close behind the last.
func (c *cursor) seek(lower []byte) bool {
	if c.it.Valid() && bytes.Compare(c.it.Key(), lower) <= 0 {
		for range cursorSteps {
			if bytes.Compare(c.it.Key(), lower) >= 0 {
				return true
			}
			if !c.it.Next() {
				return false
			}
		}
	}
	return c.it.SeekGE(lower)
}

// close frees the engine iterator. It may be called more than once.
func (c *cursor) close() {
	c.set.mu.Lock()
	delete(c.set.open, c)
	c.set.mu.Unlock()
	c.shut()
}

func (c *cursor) shut() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.over = true
	if c.it != nil {
		_ = c.it.Close() // its errors were given by read
		c.it = nil
	}
}

// closeAll closes what users left open.
func (s *cursors) closeAll() {
	s.mu.Lock()
	left := s.open
	s.open = nil
	s.mu.Unlock()
	for c := range left {
		c.shut()
	}
}
