package pebble

import (
	"context"
	"fmt"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/graph/iterator"
)

// Cayley knows two kinds of iterators: shapes, from which scanners and indexes
// are made, and the older ones that are all of it at once. A store has to give the
// older kind; those here carry their shape for who asks.
type iteratorOf struct {
	cayley.Iterator
	shape cayley.IteratorShapeCompat
}

// AsShape gives the newer form.
func (it *iteratorOf) AsShape() cayley.IteratorShape { return it.shape }

func asIterator(s cayley.IteratorShapeCompat) cayley.Iterator {
	it := &iteratorOf{shape: s}
	it.Iterator = cayley.NewLegacy(s, it)
	return it
}

func nothing() cayley.Iterator { return iterator.NewNull() }

// quadShape lists the quads that match a pattern.
type quadShape struct {
	qs      *QuadStore
	pattern Pattern
	size    *cayley.Size
}

func (s *quadShape) String() string            { return fmt.Sprintf("Quads%v", s.pattern) }
func (s *quadShape) AsLegacy() cayley.Iterator { return asIterator(s) }
func (s *quadShape) Iterate() cayley.Scanner {
	return &quadScanner{pages: newPages(s.qs, s.pattern)}
}
func (s *quadShape) Lookup() cayley.Index { return &quadIndex{qs: s.qs, pattern: s.pattern} }
func (s *quadShape) Optimize(context.Context) (cayley.IteratorShape, bool) {
	return s, false
}
func (s *quadShape) SubIterators() []cayley.IteratorShape { return nil }

// Stats gives the exact size of a small range and an estimate of a large one.
func (s *quadShape) Stats(ctx context.Context) (cayley.IteratorCosts, error) {
	if s.size == nil {
		size, err := s.qs.size(ctx, s.pattern)
		if err != nil {
			return cayley.IteratorCosts{}, err
		}
		s.size = &size
	}
	return cayley.IteratorCosts{ContainsCost: 1, NextCost: 1, Size: *s.size}, nil
}

// base has the answers that are the same in all scanners and indexes here.
type base struct {
	err error
}

func (b *base) TagResults(map[string]cayley.Ref)  {}
func (b *base) NextPath(ctx context.Context) bool { return false }
func (b *base) Err() error                        { return b.err }

// quadScanner lists quads.
type quadScanner struct {
	base
	pages *pages
	at    IDQuad
	ok    bool
}

func (s *quadScanner) String() string { return "QuadScan" }
func (s *quadScanner) Next(ctx context.Context) bool {
	if s.err == nil {
		s.at, s.ok, s.err = s.pages.next(ctx)
	}
	return s.ok && s.err == nil
}
func (s *quadScanner) Result() cayley.Ref {
	if !s.ok {
		return nil
	}
	return quadRef(s.at)
}
func (s *quadScanner) Close() error {
	s.pages.close()
	return nil
}

// quadIndex tells whether a quad matches and is still there.
type quadIndex struct {
	base
	qs      *QuadStore
	pattern Pattern
	at      cayley.Ref
}

func (x *quadIndex) String() string { return "QuadIndex" }
func (x *quadIndex) Contains(ctx context.Context, ref cayley.Ref) bool {
	x.at = nil
	q, ok := ref.(quadRef)
	if !ok || x.err != nil || !matches(x.pattern, IDQuad(q)) {
		return false
	}
	if x.err = ctx.Err(); x.err == nil {
		x.err = x.qs.store.alive()
	}
	if x.err == nil {
		ok, x.err = exists(x.qs.r, IDQuad(q))
	}
	if x.err != nil || !ok {
		return false
	}
	x.at = ref
	return true
}
func (x *quadIndex) Result() cayley.Ref { return x.at }
func (x *quadIndex) Close() error       { return nil }

// nodeShape lists the terms.
type nodeShape struct{ qs *QuadStore }

func (s *nodeShape) String() string            { return "Terms" }
func (s *nodeShape) AsLegacy() cayley.Iterator { return asIterator(s) }
func (s *nodeShape) Iterate() cayley.Scanner   { return &nodeScanner{qs: s.qs, from: FirstTerm} }
func (s *nodeShape) Lookup() cayley.Index      { return &nodeIndex{qs: s.qs} }
func (s *nodeShape) Optimize(context.Context) (cayley.IteratorShape, bool) {
	return s, false
}
func (s *nodeShape) SubIterators() []cayley.IteratorShape { return nil }
func (s *nodeShape) Stats(context.Context) (cayley.IteratorCosts, error) {
	size := cayley.Size{Size: int64(s.qs.stats().Terms), Exact: true}
	return cayley.IteratorCosts{ContainsCost: 1, NextCost: 1, Size: size}, nil
}

// nodeScanner lists terms page by page.
type nodeScanner struct {
	base
	qs   *QuadStore
	from ID
	page []ID
	at   ID
}

func (s *nodeScanner) String() string { return "TermScan" }
func (s *nodeScanner) Next(ctx context.Context) bool {
	if s.err != nil {
		return false
	}
	if len(s.page) == 0 {
		s.err = s.fill(ctx)
	}
	if s.err != nil || len(s.page) == 0 {
		s.at = 0
		return false
	}
	s.at, s.page = s.page[0], s.page[1:]
	return true
}
func (s *nodeScanner) fill(ctx context.Context) error {
	if err := s.qs.store.alive(); err != nil {
		return err
	}
	for t, err := range rawTerms(ctx, s.qs.r, s.from, s.qs.stats().NextID) {
		if err != nil {
			return err
		}
		s.from = t.id + 1
		if t.body[0]&flagDead == 0 {
			s.page = append(s.page, t.id)
		}
		if len(s.page) == maxPage {
			break
		}
	}
	return ctx.Err()
}
func (s *nodeScanner) Result() cayley.Ref {
	if s.at == 0 {
		return nil
	}
	return nodeRef(s.at)
}
func (s *nodeScanner) Close() error {
	s.page, s.from = nil, maxID
	return nil
}

// nodeIndex tells whether a term is in use.
type nodeIndex struct {
	base
	qs *QuadStore
	at cayley.Ref
}

func (x *nodeIndex) String() string { return "TermIndex" }
func (x *nodeIndex) Contains(ctx context.Context, ref cayley.Ref) bool {
	x.at = nil
	id, ok := ref.(nodeRef)
	if !ok || x.err != nil {
		return false
	}
	if x.err = ctx.Err(); x.err == nil {
		x.err = x.qs.store.alive()
	}
	var body []byte
	if x.err == nil {
		body, x.err = get(x.qs.r, termKey(ID(id)))
	}
	if x.err != nil || body == nil || body[0]&flagDead != 0 {
		return false
	}
	x.at = ref
	return true
}
func (x *nodeIndex) Result() cayley.Ref { return x.at }
func (x *nodeIndex) Close() error       { return nil }
