package view

import (
	"cmp"
	"context"
	"slices"

	"entente/schema"
)

// Reach tells every node within some steps of a start with its best way, until found
// returns false: the nearest first, or under forward those reached earliest. It is
// the question for paths from one to all.
func (w *Walk) Reach(ctx context.Context, start Node, maxHops int, forward bool, found func(Node, Path) bool) error {
	start = w.Canonical(start)
	if w.avoid[start] {
		return nil
	}
	if forward {
		return w.reachForward(ctx, start, maxHops, found)
	}
	b := w.ball(start)
	came := map[Node]Edge{} // the last step to each node
	for r := 1; r <= maxHops && !b.done(); r++ {
		if err := b.grow(ctx, nil); err != nil {
			return err
		}
		level := slices.Clone(b.frontier())
		for _, n := range level {
			came[n] = b.lastStep(n)
		}
		slices.Sort(level)
		for _, n := range level {
			if ctx.Err() != nil {
				return stopped(ctx)
			}
			p, ok := w.wayBack(n, start, came)
			if !ok { // the first event of a step is one used before: another must do
				paths, _, err := w.Paths(ctx, PathQuery{From: start, To: n, K: 1, MaxHops: maxHops})
				if err != nil {
					return err
				}
				if len(paths) == 0 {
					continue
				}
				p = paths[0]
			}
			if !found(n, p) {
				return nil
			}
		}
	}
	return nil
}

// lastStep is the earliest event that ties a node to the level before it.
func (b *ball) lastStep(n Node) (best Edge) {
	any := false
	b.w.dyads(n, func(to Node, d Dyad) bool {
		if b.dist[to] != b.dist[n]-1 {
			return true
		}
		if e, _, ok := b.w.Filter.First(d); ok && (!any || e < best.Event) {
			any, best = true, Edge{Event: e, From: to}
		}
		return true
	})
	return b.w.edge(best.Event, best.From, n)
}

// wayBack follows the last steps to the start; false where an event would come twice.
func (w *Walk) wayBack(n, start Node, came map[Node]Edge) (Path, bool) {
	var way []Edge
	for n != start {
		e := came[n]
		if uses(way, e.Event) {
			return Path{}, false
		}
		way = append(way, e)
		n = w.Canonical(e.From)
	}
	slices.Reverse(way)
	return Path{Edges: way, Weight: float64(len(way))}, true
}

// arrived is a way to a node in order of time: its last event and what is before.
type arrived struct {
	before *arrived
	node   Node
	event  Event
	day    schema.Day
	hops   int
}

// reachForward finds the earliest arrival at every node, step by step.
func (w *Walk) reachForward(ctx context.Context, start Node, maxHops int, found func(Node, Path) bool) error {
	best := map[Node]*arrived{start: {node: start, day: schema.DayMin}}
	frontier := []*arrived{best[start]}
	for hops := 1; hops <= maxHops && len(frontier) > 0; hops++ {
		next := map[Node]*arrived{}
		for i, from := range frontier {
			if i%64 == 63 && ctx.Err() != nil {
				return stopped(ctx)
			}
			w.departures(from, hops, best, next)
		}
		frontier = frontier[:0]
		for n, a := range next {
			best[n] = a
			frontier = append(frontier, a)
		}
		slices.SortFunc(frontier, func(a, b *arrived) int { return cmp.Or(cmp.Compare(a.day, b.day), cmp.Compare(a.node, b.node)) })
	}
	delete(best, start)
	list := make([]*arrived, 0, len(best))
	for _, a := range best {
		list = append(list, a)
	}
	slices.SortFunc(list, func(a, b *arrived) int {
		return cmp.Or(cmp.Compare(a.day, b.day), cmp.Compare(a.hops, b.hops), cmp.Compare(a.node, b.node))
	})
	for _, a := range list {
		p, ok := a.path(w)
		if !ok {
			paths, _, err := w.Paths(ctx, PathQuery{From: start, To: a.node, K: 1, MaxHops: maxHops, Forward: true, ByArrival: true})
			if err != nil {
				return err
			}
			if len(paths) == 0 {
				continue
			}
			p = paths[0]
		}
		if !found(a.node, p) {
			return nil
		}
	}
	return nil
}

// departures finds whom one can reach from a node earlier than before, by each
// neighbour's event that ends first.
func (w *Walk) departures(from *arrived, hops int, best, next map[Node]*arrived) {
	w.dyads(from.node, func(to Node, d Dyad) bool {
		day := schema.DayMax
		if have := best[to]; have != nil {
			day = have.day
		}
		if have := next[to]; have != nil {
			day = min(day, have.day)
		}
		w.v.Edges(d, func(e Event, _ Direction) bool {
			begin, until := w.v.Span(e)
			if begin >= from.day && until < day && w.v.Dated(e) && w.Filter.Pass(e) {
				day = until
				next[to] = &arrived{from, to, e, until, hops}
			}
			return begin < day
		})
		return true
	})
}

func (a *arrived) path(w *Walk) (Path, bool) {
	p := Path{Weight: float64(a.day)}
	for ; a.before != nil; a = a.before {
		if uses(p.Edges, a.event) {
			return p, false
		}
		p.Edges = append(p.Edges, w.edge(a.event, a.before.node, a.node))
	}
	slices.Reverse(p.Edges)
	return p, true
}

// edge is the event as it ties two of the walk's nodes.
func (w *Walk) edge(e Event, a, b Node) Edge {
	list := w.Between(a, b)
	i, _ := slices.BinarySearchFunc(list, e, func(x Edge, e Event) int { return cmp.Compare(x.Event, e) })
	return list[i]
}
