package view

import (
	"container/heap"
	"context"
	"slices"

	"entente/schema"
)

// Path is a way between two nodes: one edge a step, each edge's To the next one's
// From, or another member of its lineage.
type Path struct {
	Edges  []Edge
	Weight float64
}

// Hops is the number of steps.
func (p Path) Hops() int { return len(p.Edges) }

// PathQuery asks for ways between two nodes. No way enters a node twice or uses an
// event twice: the others at one meeting are no detour.
type PathQuery struct {
	From, To Node
	K        int // at most so many ways
	MaxHops  int
	// Forward asks that each event surely begins no earlier than the one before has
	// ended: a chain that could be out of order is not returned.
	Forward bool
	// Weigh gives an event its weight, at least 0; nil weighs every step 1. The
	// lightest ways come first, among equal ones the shorter.
	Weigh func(Event) float64
	Via   []Node // nodes that a way must pass, in any order
	// Budget bounds the partial ways looked at, 0 for none.
	Budget int
}

// Paths finds the K best ways in order. cut reports that the budget ran out first:
// the ways found are right, but better ones may be missing. Ways of equal weight
// come with other nodes before the same nodes by other events. The context stops it.
//
// The search goes from the start and looks at a partial way only if the goal can
// still be reached in the steps left, by distances worked out from the goal before.
func (w *Walk) Paths(ctx context.Context, q PathQuery) (paths []Path, cut bool, err error) {
	if q.Weigh != nil {
		return w.paths(ctx, q)
	}
	// Shorter ways come first, so the longer ones are looked for only where the
	// shorter do not suffice.
	most := q.MaxHops
	for q.MaxHops = min(max(1, len(q.Via)+1), most); ; q.MaxHops++ {
		paths, cut, err = w.paths(ctx, q)
		if err != nil || cut || len(paths) >= q.K || q.MaxHops >= most {
			return paths, cut, err
		}
	}
}

// paths is Paths for one bound on the steps.
func (w *Walk) paths(ctx context.Context, q PathQuery) (paths []Path, cut bool, err error) {
	from, to := w.Canonical(q.From), w.Canonical(q.To)
	if from == to || q.K <= 0 || w.avoid[from] || w.avoid[to] {
		return nil, false, nil
	}
	left := w.toGoal(from, to, q.MaxHops)
	if left == nil {
		return nil, false, nil
	}
	s := &search{w: w, q: q, to: to, left: left, edges: map[[2]Node][]Edge{}}
	for _, n := range q.Via {
		s.via = append(s.via, w.Canonical(n))
	}
	heap.Push(s, &partial{node: from})
	for s.Len() > 0 && len(paths) < q.K {
		if s.looked++; s.looked%1024 == 0 && ctx.Err() != nil {
			return paths, true, schema.Errorf(schema.Timeout, "the path search was stopped: %w", ctx.Err())
		}
		if q.Budget > 0 && s.looked > q.Budget {
			return paths, true, nil
		}
		p := heap.Pop(s).(*partial)
		if p.node == to {
			if s.visits(p) {
				paths = append(paths, p.path())
			}
			continue
		}
		s.extend(p)
	}
	return paths, false, nil
}

// toGoal gives every node its least number of steps to the goal, where that is at
// most max; nil where the start is not among them. Two searches from both ends, each
// of half the steps, find first whether the ends meet at all.
func (w *Walk) toGoal(from, to Node, max int) []int8 {
	if max > 2 {
		near := w.Distances(from, max/2, func(n Node) bool { return n == to })
		if near[to] == Unreached {
			meets := false
			w.Distances(to, max-max/2, func(n Node) bool {
				meets = near[n] != Unreached
				return meets
			})
			if !meets {
				return nil
			}
		}
	}
	dist := w.Distances(to, max, nil)
	if dist[from] == Unreached {
		return nil
	}
	return dist
}

// partial is a way from the start to node, as its last step and the way before it.
type partial struct {
	before *partial
	node   Node
	edge   Edge
	hops   int
	rank   int // how many better events between the same nodes were passed over
	weight float64
	bound  float64 // weight of the best way that can come of it
}

func (p *partial) has(n Node) bool {
	for ; p != nil; p = p.before {
		if p.node == n {
			return true
		}
	}
	return false
}

func (p *partial) uses(e Event) bool {
	for ; p.before != nil; p = p.before {
		if p.edge.Event == e {
			return true
		}
	}
	return false
}

func (p *partial) path() Path {
	path := Path{Edges: make([]Edge, p.hops), Weight: p.weight}
	for at := p; at.before != nil; at = at.before {
		path.Edges[at.hops-1] = at.edge
	}
	return path
}

// search is a best-first search; as a heap its least element is the partial way
// with the least bound.
type search struct {
	w      *Walk
	q      PathQuery
	to     Node
	left   []int8
	via    []Node
	edges  map[[2]Node][]Edge
	open   []*partial
	looked int
}

func (s *search) visits(p *partial) bool {
	return !slices.ContainsFunc(s.via, func(n Node) bool { return !p.has(n) })
}

func (s *search) extend(p *partial) {
	viaLeft := 0
	for _, n := range s.via {
		if !p.has(n) {
			viaLeft++
		}
	}
	tried := map[Node]bool{}
	s.w.Neighbours(p.node, func(n Node) bool {
		steps, hops := int(s.left[n]), p.hops+1
		if steps == Unreached || tried[n] || hops+max(steps, viaLeft-1) > s.q.MaxHops || p.has(n) {
			return true
		}
		tried[n] = true
		rank := 0
		for _, e := range s.between(p.node, n) {
			if p.uses(e.Event) || s.q.Forward && !s.inOrder(p, e) {
				continue
			}
			next := &partial{before: p, node: n, edge: e, hops: hops, rank: p.rank + rank, weight: p.weight + s.weigh(e.Event)}
			next.bound = next.weight
			if s.q.Weigh == nil {
				next.bound += float64(steps)
			}
			heap.Push(s, next)
			rank++
		}
		return true
	})
}

// between lists the events between two nodes, lightest first.
func (s *search) between(a, b Node) []Edge {
	key := [2]Node{a, b}
	if list, ok := s.edges[key]; ok {
		return list
	}
	list := s.w.Between(a, b)
	if s.q.Weigh != nil {
		slices.SortStableFunc(list, func(x, y Edge) int {
			switch wx, wy := s.q.Weigh(x.Event), s.q.Weigh(y.Event); {
			case wx < wy:
				return -1
			case wx > wy:
				return 1
			}
			return 0
		})
	}
	// No answer can use more than K events of one step, beside those used elsewhere
	// on the way: the lightest suffice, unless order in time decides which fit.
	if most := s.q.K + s.q.MaxHops; !s.q.Forward && len(list) > most {
		list = list[:most]
	}
	s.edges[key] = list
	return list
}

func (s *search) weigh(e Event) float64 {
	if s.q.Weigh == nil {
		return 1
	}
	return s.q.Weigh(e)
}

// inOrder reports whether e surely does not begin before the last event ended.
func (s *search) inOrder(p *partial, e Edge) bool {
	v := s.w.v
	if !v.Dated(e.Event) {
		return false
	}
	return p.before == nil || v.evFrom[e.Event] >= v.evTo[p.edge.Event]
}

// Len, Less, Swap, Push and Pop make the search a heap.
func (s *search) Len() int { return len(s.open) }

func (s *search) Less(i, j int) bool {
	a, b := s.open[i], s.open[j]
	switch {
	case a.bound != b.bound:
		return a.bound < b.bound
	case a.rank != b.rank:
		return a.rank < b.rank
	case a.hops != b.hops:
		return a.hops > b.hops // nearer to the goal
	case a.edge.Event != b.edge.Event:
		return a.edge.Event < b.edge.Event
	}
	return a.node < b.node
}

func (s *search) Swap(i, j int) { s.open[i], s.open[j] = s.open[j], s.open[i] }

// Push adds a partial way.
func (s *search) Push(x any) { s.open = append(s.open, x.(*partial)) }

// Pop takes the last partial way.
func (s *search) Pop() any {
	last := s.open[len(s.open)-1]
	s.open = s.open[:len(s.open)-1]
	return last
}
