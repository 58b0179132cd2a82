package view

import (
	"cmp"
	"context"
	"slices"
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
	MaxHops  int // at most 126
	// Forward asks that each event surely begins no earlier than the one before has
	// ended: a chain that could be out of order is not returned.
	Forward bool
	// ByArrival puts the ways that arrive earliest first, those of fewer steps first
	// among them. A way's weight is then the last day of its last event. Forward only.
	ByArrival bool
	// Weigh gives an event its weight, at least Least and not below 0; nil weighs every
	// step 1. The lightest ways come first, among equal ones the shorter.
	Weigh func(Event) float64
	Least float64
	Via   []Node // nodes that a way must pass, in any order
	// Budget bounds the steps looked at, 0 for none.
	Budget int
}

// Outcome tells how a search ended.
type Outcome struct {
	Looked int // steps looked at
	// Shortest is the least number of steps between the ends by passing events, whatever
	// their order in time and the nodes to be passed; Unreached where it is over MaxHops.
	Shortest int
	// Cut reports that the budget ran out: the ways found are right, but better ones or
	// more may be missing.
	Cut bool
	// All reports that the ways found are all there are.
	All bool
}

// Paths finds the K best ways in order; see Search.
func (w *Walk) Paths(ctx context.Context, q PathQuery) (paths []Path, cut bool, err error) {
	out, err := w.Search(ctx, q, func(p Path) bool {
		paths = append(paths, p)
		return true
	})
	return paths, out.Cut, err
}

// Search tells the K best ways to found, best first, until it returns false; ways of
// equal weight come with other nodes before the same nodes by other events. Those that
// are weighed by steps are told as they are found, in memory that does not grow with
// their number. The context stops it with an error of kind Timeout.
//
// Two breadth-first searches meet in the middle; then only nodes from which the goal
// can still be reached in the steps left are entered. Longer ways are looked for
// only where the shorter do not suffice. The idea of bounding by the exact distance
// to the goal is that of A* (Hart, Nilsson and Raphael 1968).
func (w *Walk) Search(ctx context.Context, q PathQuery, found func(Path) bool) (Outcome, error) {
	out := Outcome{Shortest: Unreached}
	from, to := w.Canonical(q.From), w.Canonical(q.To)
	if from == to || q.K <= 0 || w.avoid[from] || w.avoid[to] {
		out.All = true
		return out, nil
	}
	q.MaxHops = min(q.MaxHops, maxRadius)
	s := &search{w: w, q: q, ctx: ctx, from: from, to: to, corridor: w.corridor(from, to), out: &out, found: found}
	var err error
	if out.Shortest, err = s.corridor.meet(ctx, q.MaxHops); err != nil || out.Shortest == Unreached {
		out.All = err == nil
		return out, err
	}
	if err := s.mustPass(); err != nil {
		return out, err
	}
	switch {
	case q.ByArrival:
		err = s.byArrival()
	case q.Weigh != nil:
		err = s.byWeight()
	default:
		err = s.bySteps()
	}
	return out, err
}

// search is one search on its way.
type search struct {
	w        *Walk
	q        PathQuery
	ctx      context.Context
	from, to Node
	corridor *corridor
	via      []Node
	toVia    [][]int8 // of each node to be passed, the steps from everywhere to it
	length   int      // ways of at most so many steps are looked for
	late     *latest  // under Forward
	between  map[[2]Node][]Edge
	out      *Outcome
	found    func(Path) bool
	told     int
	over     bool // nothing more is wanted, or may be looked at
	err      error
}

// mustPass works out the steps to the nodes that a way must pass.
func (s *search) mustPass() error {
	for _, n := range s.q.Via {
		n = s.w.Canonical(n)
		if n == s.from || n == s.to || slices.Contains(s.via, n) {
			continue
		}
		dist, err := s.w.Distances(s.ctx, n, s.q.MaxHops-1)
		if err != nil {
			return err
		}
		s.via, s.toVia = append(s.via, n), append(s.toVia, dist)
	}
	return nil
}

// look counts a step; false where the search has to end.
func (s *search) look() bool {
	s.out.Looked++
	if s.q.Budget > 0 && s.out.Looked > s.q.Budget {
		s.out.Cut, s.over = true, true
	}
	if s.out.Looked%1024 == 0 && s.ctx.Err() != nil {
		s.err, s.over = stopped(s.ctx), true
		s.out.Cut = true
	}
	return !s.over
}

// tell hands a way over.
func (s *search) tell(p Path) {
	s.told++
	if !s.found(p) || s.told >= s.q.K {
		s.over = true
	}
}

// needs is the least number of steps from a node to the goal by way of what is still
// to be passed; entered has the nodes entered before it.
func (s *search) needs(n Node, entered []Node) (steps int, ok bool) {
	steps, missing := int(s.corridor.left[n]), 0
	if steps == Unreached {
		return 0, false
	}
	for i, v := range s.via {
		if n == v || slices.Contains(entered, v) {
			continue
		}
		there, back := s.toVia[i][n], s.toVia[i][s.to]
		if there == Unreached || back == Unreached {
			return 0, false
		}
		missing++
		steps = max(steps, int(there)+int(back))
	}
	if missing > 0 {
		steps = max(steps, missing+1)
	}
	return steps, missing == 0 || n != s.to
}

// prepare sets the search up for ways of at most length steps.
func (s *search) prepare(length int) error {
	s.length = length
	if err := s.corridor.widen(s.ctx, length); err != nil {
		return err
	}
	if s.q.Forward {
		s.late = s.latest(length)
	}
	return nil
}

// edges lists the passing events between two nodes, once read kept.
func (s *search) edges(a, b Node) []Edge {
	key := [2]Node{a, b}
	list, ok := s.between[key]
	if !ok {
		if s.between == nil {
			s.between = map[[2]Node][]Edge{}
		}
		list = s.w.Between(a, b)
		s.between[key] = list
	}
	return list
}

// sortByWeight puts the lightest paths first, among equals the shorter.
func sortByWeight(paths []Path) {
	slices.SortStableFunc(paths, func(a, b Path) int { return cmp.Or(cmp.Compare(a.Weight, b.Weight), cmp.Compare(a.Hops(), b.Hops())) })
}
