package pebble

import (
	"context"
	"fmt"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/graph/iterator"
	"github.com/cayleygraph/cayley/graph/shape"
)

// stepShape goes from nodes along quads: for each node that from gives, the terms
// at the result's position of the quads that match the pattern and have the node at
// position via. One range scan a node.
type stepShape struct {
	from    shape.Shape
	pattern Pattern
	via     int
	result  int
	save    saves
}

// BuildIterator binds the shape to a store of this package.
func (s stepShape) BuildIterator(qs cayley.QuadStore) cayley.Iterator {
	own, ok := cayley.Unwrap(qs).(*QuadStore)
	if !ok {
		return iterator.NewError(fmt.Errorf("a step in another store than %T", qs))
	}
	return asIterator(&stepPlan{qs: own, shape: s, from: cayley.AsShape(s.from.BuildIterator(qs))})
}

// Optimize has nothing left to do: what is below was optimised before.
func (s stepShape) Optimize(shape.Optimizer) (shape.Shape, bool) { return s, false }

// stepPlan is a stepShape on a store.
type stepPlan struct {
	qs    *QuadStore
	shape stepShape
	from  cayley.IteratorShape
	size  *cayley.Size // of the pattern, once it was asked for
}

func (p *stepPlan) String() string            { return fmt.Sprintf("Step%v", p.shape.pattern) }
func (p *stepPlan) AsLegacy() cayley.Iterator { return asIterator(p) }
func (p *stepPlan) Iterate() cayley.Scanner {
	return &stepScanner{plan: p, from: p.from.Iterate()}
}
func (p *stepPlan) Lookup() cayley.Index {
	return &stepIndex{plan: p, from: p.from.Lookup()}
}
func (p *stepPlan) Optimize(ctx context.Context) (cayley.IteratorShape, bool) {
	from, changed := p.from.Optimize(ctx)
	if changed {
		p.from = from
	}
	return p, false
}
func (p *stepPlan) SubIterators() []cayley.IteratorShape { return []cayley.IteratorShape{p.from} }

// Stats takes the quads of the pattern as spread evenly over the terms.
func (p *stepPlan) Stats(ctx context.Context) (cayley.IteratorCosts, error) {
	from, err := p.from.Stats(ctx)
	if err != nil {
		return from, err
	}
	if p.size == nil {
		all, err := p.qs.size(ctx, p.shape.pattern)
		if err != nil {
			return from, err
		}
		p.size = &all
	}
	fanout := max(1, p.size.Size/max(1, int64(p.qs.stats().Terms)))
	return cayley.IteratorCosts{
		NextCost:     1 + from.NextCost,
		ContainsCost: 2 + from.ContainsCost,
		Size:         cayley.Size{Size: from.Size.Size * fanout},
	}, nil
}

// stepScanner lists the results.
type stepScanner struct {
	base
	plan  *stepPlan
	from  cayley.Scanner
	pages *pages // of the present node
	node  bool   // there is a present node
	at    IDQuad
	ok    bool
}

func (s *stepScanner) String() string { return "Step" }
func (s *stepScanner) Next(ctx context.Context) bool {
	for s.err == nil {
		if !s.node && !s.nextNode(ctx) {
			return false
		}
		s.at, s.ok, s.err = s.pages.next(ctx)
		if s.err != nil {
			return false
		}
		if !s.ok {
			s.node = false
			continue
		}
		if fits(s.at, s.plan.shape.result, &s.plan.shape.save) {
			return true
		}
	}
	return false
}

func (s *stepScanner) nextNode(ctx context.Context) bool {
	s.ok = false
	for s.from.Next(ctx) {
		id, ok := s.from.Result().(nodeRef)
		if !ok {
			continue // a value that no quad has
		}
		p := s.plan.shape.pattern
		p[s.plan.shape.via] = ID(id)
		if s.pages == nil {
			s.pages = newPages(s.plan.qs, p)
			s.pages.cursor = newCursor(s.plan.qs.cursors, s)
		} else {
			s.pages.restart(p)
		}
		s.node = true
		return true
	}
	s.err = s.from.Err()
	return false
}
func (s *stepScanner) Result() cayley.Ref {
	if !s.ok {
		return nil
	}
	return nodeRef(s.at[s.plan.shape.result])
}

// NextPath is another way to the same node.
func (s *stepScanner) NextPath(ctx context.Context) bool {
	if s.err != nil || !s.ok {
		return false
	}
	more := s.from.NextPath(ctx)
	if !more {
		s.err = s.from.Err()
	}
	return more
}
func (s *stepScanner) TagResults(dst map[string]cayley.Ref) {
	if s.ok {
		s.plan.shape.save.tag(dst, s.at)
		s.from.TagResults(dst)
	}
}
func (s *stepScanner) Close() error {
	if s.pages != nil {
		s.pages.cursor.close()
	}
	s.pages, s.node, s.ok = nil, false, false
	return s.from.Close()
}

// stepIndex goes backwards: from a term at the result's position to the quads that
// have it, and asks whether from holds the node at the other end.
type stepIndex struct {
	base
	plan  *stepPlan
	from  cayley.Index
	pages *pages
	quad  IDQuad
	at    cayley.Ref
}

func (x *stepIndex) String() string { return "StepIndex" }
func (x *stepIndex) Contains(ctx context.Context, ref cayley.Ref) bool {
	x.at, x.pages = nil, nil
	id, ok := ref.(nodeRef)
	if !ok || x.err != nil {
		return false
	}
	p, ok := bind(x.plan.shape.pattern, x.plan.shape.result, ID(id))
	if !ok {
		return false
	}
	x.pages = newPages(x.plan.qs, p)
	return x.advance(ctx, ref)
}

func (x *stepIndex) advance(ctx context.Context, ref cayley.Ref) bool {
	for x.err == nil {
		var ok bool
		if x.quad, ok, x.err = x.pages.next(ctx); !ok || x.err != nil {
			break
		}
		if x.plan.shape.via == Graph && x.quad[Graph] == DefaultGraph ||
			!fits(x.quad, x.plan.shape.result, &x.plan.shape.save) {
			continue
		}
		if x.from.Contains(ctx, nodeRef(x.quad[x.plan.shape.via])) {
			x.at = ref
			return true
		}
		x.err = x.from.Err()
	}
	x.pages = nil
	return false
}

// NextPath is another way to the node at the other end, or another quad.
func (x *stepIndex) NextPath(ctx context.Context) bool {
	if x.err != nil || x.pages == nil {
		return false
	}
	if x.from.NextPath(ctx) {
		return true
	}
	if x.err = x.from.Err(); x.err != nil {
		return false
	}
	return x.advance(ctx, x.at)
}
func (x *stepIndex) Result() cayley.Ref { return x.at }
func (x *stepIndex) TagResults(dst map[string]cayley.Ref) {
	if x.pages != nil {
		x.plan.shape.save.tag(dst, x.quad)
		x.from.TagResults(dst)
	}
}
func (x *stepIndex) Close() error { return x.from.Close() }
