package pebble

import (
	"context"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/graph/shape"
	"github.com/cayleygraph/quad"
)

var (
	_ shape.Optimizer   = (*QuadStore)(nil)
	_ shape.QuadIndexer = (*QuadStore)(nil)
)

// OptimizeShape pushes constraints down to the indexes: terms at any positions
// become one range scan, and a step from a set of nodes becomes one range scan per
// node instead of a tree of iterators.
func (qs *QuadStore) OptimizeShape(s shape.Shape) (shape.Shape, bool) {
	switch s := s.(type) {
	case shape.QuadsAction:
		if p, ok := patternOf(s.Filter); ok {
			return scanShape{pattern: p, result: positionOf(s.Result), save: savesOf(s.Save)}, true
		}
	case shape.Intersect:
		return listOpaque(s)
	case shape.NodesFrom:
		if q, ok := s.Quads.(shape.Quads); ok {
			return step(s, q)
		}
	}
	return s, false
}

// SizeOfIndex counts the quads with the terms given; false says that it is an
// estimate.
func (qs *QuadStore) SizeOfIndex(filter map[quad.Direction]cayley.Ref) (int64, bool) {
	p, ok := patternOf(filter)
	if !ok {
		return 0, false
	}
	size, err := qs.size(context.Background(), p)
	return size.Size, err == nil && size.Exact
}

// LookupQuadIndex finds the one quad with the terms given.
func (qs *QuadStore) LookupQuadIndex(filter map[quad.Direction]cayley.Ref) (shape.InternalQuad, bool) {
	p, ok := patternOf(filter)
	if !ok || qs.store.alive() != nil {
		return shape.InternalQuad{}, false
	}
	var one IDQuad
	n := 0
	for q, err := range scan(context.Background(), qs.r, p) {
		if n++; err != nil || n > 1 {
			return shape.InternalQuad{}, false
		}
		one = q
	}
	if n == 0 {
		return shape.InternalQuad{}, false
	}
	out := shape.InternalQuad{Subject: nodeRef(one[Subject]), Predicate: nodeRef(one[Predicate]), Object: nodeRef(one[Object])}
	if one[Graph] != DefaultGraph {
		out.Label = nodeRef(one[Graph])
	}
	return out, true
}

// patternOf binds terms of this store; false when a reference is another's.
func patternOf(filter map[quad.Direction]cayley.Ref) (p Pattern, ok bool) {
	for d, ref := range filter {
		id, ok := ref.(nodeRef)
		if !ok || d == quad.Any {
			return p, false
		}
		p[positionOf(d)] = ID(id)
	}
	return p, true
}

// saves are the tags that take the terms of a quad, by position.
type saves [4][]string

func savesOf(m map[quad.Direction][]string) (out saves) {
	for d, tags := range m {
		out[positionOf(d)] = tags
	}
	return out
}

// tag sets the tags to the terms of q.
func (s *saves) tag(dst map[string]cayley.Ref, q IDQuad) {
	for at, tags := range s {
		for _, t := range tags {
			dst[t] = nodeRef(q[at])
		}
	}
}

// step turns "the terms at s.Dir of the quads with these constraints" into a
// stepShape when one constraint is a set of nodes and all others are single terms.
func step(s shape.NodesFrom, q shape.Quads) (shape.Shape, bool) {
	out := stepShape{result: positionOf(s.Dir), via: -1}
	for _, f := range q {
		at := positionOf(f.Dir)
		if out.pattern[at] != Any || out.via == at {
			return s, false // two constraints on one position
		}
		if ref, ok := shape.One(f.Values); ok {
			id, ok := ref.(nodeRef)
			if !ok {
				return s, false
			}
			out.pattern[at] = ID(id)
			continue
		}
		if save, ok := f.Values.(shape.Save); ok {
			if _, all := save.From.(shape.AllNodes); all {
				out.save[at] = append(out.save[at], save.Tags...)
				continue
			}
		}
		if out.via >= 0 || f.Values == nil {
			return s, false
		}
		out.via, out.from = at, f.Values
	}
	if out.via < 0 || out.via == out.result {
		return s, false
	}
	return out, true
}
