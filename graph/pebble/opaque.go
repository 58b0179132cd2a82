package pebble

import (
	"context"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/graph/shape"
)

// In an intersection Cayley 0.7.7 may look values up in a recursion instead of
// listing it. That costs the whole recursion at the first miss, and the recursion
// then gives results the tags of other results. So where a part of an intersection
// cannot be looked into, as FollowRecursive's, it is listed, and the other parts
// are looked up.

// opaque tells whether a shape is none of those that Cayley or this package
// describe.
func opaque(s shape.Shape) bool {
	switch s.(type) {
	case nil, shape.Null, shape.AllNodes, shape.Except, shape.Filter, shape.Count, shape.Quads, shape.NodesFrom,
		shape.QuadsAction, shape.Fixed, shape.FixedTags, shape.Lookup, shape.Materialize, shape.Intersect,
		shape.IntersectOpt, shape.Union, shape.Page, shape.Unique, shape.Save, shape.Sort,
		scanShape, stepShape, listedFirst:
		return false
	}
	return true
}

// listedFirst is an intersection of which the first part is listed.
type listedFirst struct {
	first, rest shape.Shape
}

// listOpaque picks the opaque part of an intersection, if there is just one.
func listOpaque(s shape.Intersect) (shape.Shape, bool) {
	var rest shape.Intersect
	var first shape.Shape
	for _, part := range s {
		if opaque(part) && first == nil {
			first = part
			continue
		}
		rest = append(rest, part)
	}
	if first == nil || len(rest) == 0 {
		return s, false
	}
	return listedFirst{first, rest}, true
}

// BuildIterator binds the shape to a store.
func (s listedFirst) BuildIterator(qs cayley.QuadStore) cayley.Iterator {
	return asIterator(&listedPlan{
		first: cayley.AsShape(s.first.BuildIterator(qs)),
		rest:  cayley.AsShape(s.rest.BuildIterator(qs)),
	})
}

// Optimize has nothing left to do: the parts were optimised before.
func (s listedFirst) Optimize(shape.Optimizer) (shape.Shape, bool) { return s, false }

// listedPlan is a listedFirst on a store.
type listedPlan struct {
	first, rest cayley.IteratorShape
}

func (p *listedPlan) String() string            { return "ListedFirst" }
func (p *listedPlan) AsLegacy() cayley.Iterator { return asIterator(p) }
func (p *listedPlan) Iterate() cayley.Scanner {
	return &listedScanner{first: p.first.Iterate(), rest: p.rest.Lookup()}
}
func (p *listedPlan) Lookup() cayley.Index {
	return &listedIndex{first: p.first.Lookup(), rest: p.rest.Lookup()}
}
func (p *listedPlan) Optimize(ctx context.Context) (cayley.IteratorShape, bool) {
	p.first, _ = p.first.Optimize(ctx)
	p.rest, _ = p.rest.Optimize(ctx)
	return p, false
}
func (p *listedPlan) SubIterators() []cayley.IteratorShape {
	return []cayley.IteratorShape{p.first, p.rest}
}
func (p *listedPlan) Stats(ctx context.Context) (cayley.IteratorCosts, error) {
	first, err := p.first.Stats(ctx)
	if err != nil {
		return first, err
	}
	rest, err := p.rest.Stats(ctx)
	first.NextCost += rest.ContainsCost
	first.ContainsCost += rest.ContainsCost
	first.Size = cayley.Size{Size: min(first.Size.Size, rest.Size.Size)}
	return first, err
}

// either is what the scanner and the index of an intersection have in common.
type either struct {
	lead, rest cayley.IteratorBase
}

func (e either) tag(dst map[string]cayley.Ref) {
	e.lead.TagResults(dst)
	e.rest.TagResults(dst)
}
func (e either) nextPath(ctx context.Context) bool {
	return e.lead.NextPath(ctx) || e.rest.NextPath(ctx)
}
func (e either) err() error {
	if err := e.lead.Err(); err != nil {
		return err
	}
	return e.rest.Err()
}
func (e either) close() error {
	err := e.lead.Close()
	if restErr := e.rest.Close(); err == nil {
		err = restErr
	}
	return err
}

type listedScanner struct {
	first cayley.Scanner
	rest  cayley.Index
}

func (s *listedScanner) both() either   { return either{s.first, s.rest} }
func (s *listedScanner) String() string { return "ListedFirst" }
func (s *listedScanner) Next(ctx context.Context) bool {
	for s.first.Next(ctx) {
		if s.rest.Contains(ctx, s.first.Result()) {
			return true
		}
		if s.rest.Err() != nil {
			return false
		}
	}
	return false
}
func (s *listedScanner) Result() cayley.Ref                 { return s.first.Result() }
func (s *listedScanner) TagResults(d map[string]cayley.Ref) { s.both().tag(d) }
func (s *listedScanner) NextPath(ctx context.Context) bool  { return s.both().nextPath(ctx) }
func (s *listedScanner) Err() error                         { return s.both().err() }
func (s *listedScanner) Close() error                       { return s.both().close() }

type listedIndex struct {
	first, rest cayley.Index
}

func (x *listedIndex) both() either   { return either{x.first, x.rest} }
func (x *listedIndex) String() string { return "ListedFirst" }
func (x *listedIndex) Contains(ctx context.Context, ref cayley.Ref) bool {
	return x.rest.Contains(ctx, ref) && x.first.Contains(ctx, ref)
}
func (x *listedIndex) Result() cayley.Ref                 { return x.first.Result() }
func (x *listedIndex) TagResults(d map[string]cayley.Ref) { x.both().tag(d) }
func (x *listedIndex) NextPath(ctx context.Context) bool  { return x.both().nextPath(ctx) }
func (x *listedIndex) Err() error                         { return x.both().err() }
func (x *listedIndex) Close() error                       { return x.both().close() }
