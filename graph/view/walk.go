package view

import "slices"

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
		return w.v.rep[n]
	}
	return n
}

// members are the nodes that the walk's node stands for.
func (w *Walk) members(n Node) []Node {
	if w.Follow {
		if m := w.v.members[n]; m != nil {
			return m
		}
	}
	return []Node{n}
}

// Neighbours calls f once for every neighbour that at least one passing event ties
// to the walk's node n, until f returns false. A neighbour whose lineage has many
// members may be called more than once.
func (w *Walk) Neighbours(n Node, f func(Node) bool) {
	more := true
	for _, m := range w.members(n) {
		w.v.DyadsOf(m, func(d Dyad) bool {
			to := w.Canonical(d.To)
			if to == n || w.avoid[to] {
				return true
			}
			if _, _, ok := w.Filter.First(d); ok {
				more = f(to)
			}
			return more
		})
		if !more {
			return
		}
	}
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
	for _, x := range w.members(a) {
		for _, y := range w.members(b) {
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
	slices.SortStableFunc(list, func(x, y Edge) int { return int(int64(x.Event) - int64(y.Event)) })
	return slices.CompactFunc(list, func(x, y Edge) bool { return x.Event == y.Event })
}

// Unreached is the distance of a node that a search has not reached.
const Unreached = -1

// Distances gives every node within max steps of the start its number of steps, and
// Unreached to all others; by the walk's own numbers of nodes. Breadth first; stops
// early when stop returns true for a node just reached. max is at most 126.
func (w *Walk) Distances(start Node, max int, stop func(Node) bool) []int8 {
	dist := make([]int8, w.v.Nodes())
	for i := range dist {
		dist[i] = Unreached
	}
	start = w.Canonical(start)
	dist[start] = 0
	frontier := []Node{start}
	for step := 1; step <= min(max, 126) && len(frontier) > 0; step++ {
		var next []Node
		for _, n := range frontier {
			done := false
			w.neighbours(n, dist, func(m Node) bool {
				dist[m] = int8(step)
				next = append(next, m)
				done = stop != nil && stop(m)
				return !done
			})
			if done {
				return dist
			}
		}
		frontier = next
	}
	return dist
}

// neighbours is Neighbours for those that have no distance yet, so that the events
// of a pair are looked at only where the answer matters.
func (w *Walk) neighbours(n Node, dist []int8, f func(Node) bool) {
	more := true
	for _, m := range w.members(n) {
		w.v.DyadsOf(m, func(d Dyad) bool {
			to := w.Canonical(d.To)
			if dist[to] != Unreached || w.avoid[to] {
				return true
			}
			if _, _, ok := w.Filter.First(d); ok {
				more = f(to)
			}
			return more
		})
		if !more {
			return
		}
	}
}
