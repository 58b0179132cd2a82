package pebble

import (
	"context"
	"fmt"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/graph/iterator"
	"github.com/cayleygraph/cayley/graph/shape"
)

// scanShape is the terms at one position of the quads that match a pattern, with
// tags for terms at other positions: one range scan.
type scanShape struct {
	pattern Pattern
	result  int
	save    saves
}

// BuildIterator binds the shape to a store of this package.
func (s scanShape) BuildIterator(qs cayley.QuadStore) cayley.Iterator {
	own, ok := cayley.Unwrap(qs).(*QuadStore)
	if !ok {
		return iterator.NewError(fmt.Errorf("a scan of another store than %T", qs))
	}
	return asIterator(&scanPlan{qs: own, shape: s})
}

// Optimize has nothing left to do.
func (s scanShape) Optimize(shape.Optimizer) (shape.Shape, bool) { return s, false }

// fits tells whether a quad has all terms that the result and the tags need.
func fits(q IDQuad, result int, save *saves) bool {
	return q[Graph] != DefaultGraph || result != Graph && save[Graph] == nil
}

// scanPlan is a scanShape on a store.
type scanPlan struct {
	qs    *QuadStore
	shape scanShape
	size  *cayley.Size
}

func (p *scanPlan) String() string            { return fmt.Sprintf("Scan%v", p.shape.pattern) }
func (p *scanPlan) AsLegacy() cayley.Iterator { return asIterator(p) }
func (p *scanPlan) Iterate() cayley.Scanner {
	return &scanScanner{plan: p, pages: newPages(p.qs, p.shape.pattern)}
}
func (p *scanPlan) Lookup() cayley.Index { return &scanIndex{plan: p} }
func (p *scanPlan) Optimize(context.Context) (cayley.IteratorShape, bool) {
	return p, false
}
func (p *scanPlan) SubIterators() []cayley.IteratorShape { return nil }

func (p *scanPlan) Stats(ctx context.Context) (cayley.IteratorCosts, error) {
	if p.size == nil {
		size, err := p.qs.size(ctx, p.shape.pattern)
		if err != nil {
			return cayley.IteratorCosts{}, err
		}
		p.size = &size
	}
	return cayley.IteratorCosts{ContainsCost: 2, NextCost: 1, Size: *p.size}, nil
}

// scanScanner lists the results.
type scanScanner struct {
	base
	plan  *scanPlan
	pages *pages
	at    IDQuad
	ok    bool
}

func (s *scanScanner) String() string { return "Scan" }
func (s *scanScanner) Next(ctx context.Context) bool {
	for s.err == nil {
		s.at, s.ok, s.err = s.pages.next(ctx)
		if !s.ok || s.err != nil {
			return false
		}
		if fits(s.at, s.plan.shape.result, &s.plan.shape.save) {
			return true
		}
	}
	return false
}
func (s *scanScanner) Result() cayley.Ref {
	if !s.ok {
		return nil
	}
	return nodeRef(s.at[s.plan.shape.result])
}
func (s *scanScanner) TagResults(dst map[string]cayley.Ref) {
	if s.ok {
		s.plan.shape.save.tag(dst, s.at)
	}
}
func (s *scanScanner) Close() error {
	s.pages.close()
	return nil
}

// scanIndex finds the quads that have a given term at the result's position.
type scanIndex struct {
	base
	plan *scanPlan
	scan *scanScanner
	at   cayley.Ref
}

func (x *scanIndex) String() string { return "ScanIndex" }
func (x *scanIndex) Contains(ctx context.Context, ref cayley.Ref) bool {
	x.at, x.scan = nil, nil
	id, ok := ref.(nodeRef)
	if !ok || x.err != nil {
		return false
	}
	p, ok := bind(x.plan.shape.pattern, x.plan.shape.result, ID(id))
	if !ok {
		return false
	}
	x.scan = &scanScanner{plan: x.plan, pages: newPages(x.plan.qs, p)}
	return x.advance(ctx, ref)
}

// NextPath goes to the next quad with the same result.
func (x *scanIndex) NextPath(ctx context.Context) bool {
	return x.scan != nil && x.err == nil && x.advance(ctx, x.at)
}
func (x *scanIndex) advance(ctx context.Context, ref cayley.Ref) bool {
	if !x.scan.Next(ctx) {
		x.err = x.scan.err
		return false
	}
	x.at = ref
	return true
}
func (x *scanIndex) Result() cayley.Ref { return x.at }
func (x *scanIndex) TagResults(dst map[string]cayley.Ref) {
	if x.scan != nil {
		x.scan.TagResults(dst)
	}
}
func (x *scanIndex) Close() error { return nil }

// bind fixes one more position; false when it is fixed to another term already.
func bind(p Pattern, at int, id ID) (Pattern, bool) {
	if p[at] != Any && p[at] != id {
		return p, false
	}
	p[at] = id
	return p, true
}
