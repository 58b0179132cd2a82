package view

import (
	"cmp"
	"slices"
)

// Walk is how a search moves: which events it may use, whether a state stands for
// its whole lineage, which nodes it must not enter. A Walk is safe for concurrent use.
type Walk struct {
	v      *View
	Filter *Compiled
	Follow bool // a state and the states it succeeded are one
	avoid  map[Node]bool
}

// NewWalk prepares a walk.
func (v *View) NewWalk(f Filter, follow bool, avoid []Node) *Walk {
	w := &Walk{v: v, Filter: v.Compile(f), Follow: follow, avoid: map[Node]bool{}}
	for _, n := range avoid {
		w.avoid[w.Canonical(n)] = true
	}
	return w
}

// Canonical is the node under which the walk knows n.
func (w *Walk) Canonical(n Node) Node {
	if w.Follow {
		return w.v.Representative(n)
	}
	return n
}

// Members are the nodes that the walk's node stands for, in order of time.
func (w *Walk) Members(n Node) []Node {
	if m := w.lineage(n); m != nil {
		return m
	}
	return []Node{n}
}

// lineage is Members for a node that stands for more than itself, else nil.
func (w *Walk) lineage(n Node) []Node {
	if w.Follow {
		return w.v.members[n]
	}
	return nil
}

// dyads calls f with every dyad of the walk's node n, its other end as the walk
// knows it, until f returns false. A neighbour may come once for every two members
// of the lineages; dyads within a lineage and nodes to be avoided are left out.
func (w *Walk) dyads(n Node, f func(to Node, d Dyad) bool) {
	more := true
	each := func(d Dyad) bool {
		to := w.Canonical(d.To)
		if to == n || w.avoid[to] {
			return true
		}
		more = f(to, d)
		return more
	}
	lineage := w.lineage(n)
	if lineage == nil {
		w.v.DyadsOf(n, each)
		return
	}
	for _, m := range lineage {
		if w.v.DyadsOf(m, each); !more {
			return
		}
	}
}

// degree is how many dyads the walk's node has, whether events of theirs pass or not.
func (w *Walk) degree(n Node) (d int) {
	lineage := w.lineage(n)
	if lineage == nil {
		return w.v.Degree(n)
	}
	for _, m := range lineage {
		d += w.v.Degree(m)
	}
	return d
}

// Neighbours calls f once for every neighbour that at least one passing event ties
// to the walk's node n, until f returns false. A neighbour whose lineage has many
// members may be called more than once.
func (w *Walk) Neighbours(n Node, f func(Node) bool) {
	w.dyads(n, func(to Node, d Dyad) bool {
		if _, _, ok := w.Filter.First(d); ok {
			return f(to)
		}
		return true
	})
}

// Edge is an event between two nodes, with the nodes of the lineage that it really
// names and its direction.
type Edge struct {
	Event    Event
	From, To Node
	Dir      Direction
}

// Between lists the passing events between two of the walk's nodes by time.
func (w *Walk) Between(a, b Node) []Edge {
	var list []Edge
	for _, x := range w.Members(a) {
		for _, y := range w.Members(b) {
			d, ok := w.v.DyadBetween(x, y)
			if !ok {
				continue
			}
			w.v.Edges(d, func(e Event, dir Direction) bool {
				if w.Filter.Pass(e) {
					list = append(list, Edge{e, x, y, dir})
				}
				return true
			})
		}
	}
	if w.lineage(a) != nil || w.lineage(b) != nil {
		slices.SortStableFunc(list, func(x, y Edge) int { return cmp.Compare(x.Event, y.Event) })
		list = slices.CompactFunc(list, func(x, y Edge) bool { return x.Event == y.Event })
	}
	return list
}

// Tied reports whether a passing event ties the walk's nodes a and b.
func (w *Walk) Tied(a, b Node) bool {
	for _, x := range w.Members(a) {
		for _, y := range w.Members(b) {
			if d, ok := w.v.DyadBetween(x, y); ok {
				if _, _, passes := w.Filter.First(d); passes {
					return true
				}
			}
		}
	}
	return false
}

// inOrder reports whether e can follow the edges: that it is dated, and surely does
// not begin before the last of them ended.
func (w *Walk) inOrder(edges []Edge, e Event) bool {
	if !w.v.Dated(e) {
		return false
	}
	if len(edges) == 0 {
		return true
	}
	from, _ := w.v.Span(e)
	_, to := w.v.Span(edges[len(edges)-1].Event)
	return from >= to
}

func uses(edges []Edge, e Event) bool {
	for i := range edges {
		if edges[i].Event == e {
			return true
		}
	}
	return false
}
