package view

import (
	"cmp"
	"container/heap"
	"slices"
)

// byWeight tells the ways by growing weight. It looks for those of few steps first
// and goes on to longer ones as long as these could weigh less: an event weighs at
// least Least.
func (s *search) byWeight() error {
	for length := max(s.out.Shortest, 1); ; length++ {
		if err := s.prepare(length); err != nil {
			return err
		}
		best, all := s.lightest()
		if s.err != nil {
			return s.err
		}
		last := length >= s.q.MaxHops || s.over
		if !last && (len(best) < s.q.K || best[len(best)-1].Weight > float64(length+1)*s.q.Least) {
			continue
		}
		sortByWeight(best)
		s.over = false
		for _, p := range best {
			if s.tell(p); s.over {
				break
			}
		}
		s.out.All = all && length >= s.q.MaxHops && len(best) < s.q.K
		return nil
	}
}

// option is an event to a neighbour.
type option struct {
	edge Edge
	to   Node
	cost float64 // its weight, and the least that the rest can weigh
	rank int     // how many lighter events tie the same nodes
}

// branch is a way with the options for its next step; the options from at on have
// not been taken. Branches wait in order of the best that can come of them.
type branch struct {
	before  *branch // the way: its option at take, and what is before
	take    option
	hops    int
	rank    int
	weight  float64
	options []option
	at      int
}

func (b *branch) bound() float64 { return b.weight + b.options[b.at].cost }

func (b *branch) ranked() int { return b.rank + b.options[b.at].rank }

// way lists the nodes and edges of a branch, the start first.
func (b *branch) way(start Node) (entered []Node, edges []Edge) {
	entered, edges = make([]Node, b.hops+1), make([]Edge, b.hops)
	for ; b.before != nil; b = b.before {
		entered[b.hops], edges[b.hops-1] = b.take.to, b.take.edge
	}
	entered[0] = start
	return entered, edges
}

// lightest finds the K lightest ways of at most the length, by a best-first search
// that takes one option at a time. all reports that nothing was left.
func (s *search) lightest() (best []Path, all bool) {
	open, kept := &branches{}, map[kidsKey][]option{}
	add := func(b *branch) {
		if b.options = s.options(kept, b.node(s.from), s.length-b.hops); len(b.options) > 0 {
			heap.Push(open, b)
		}
	}
	add(&branch{})
	for open.Len() > 0 && len(best) < s.q.K {
		if !s.look() {
			return best, false
		}
		b := (*open)[0]
		o := b.options[b.at]
		next := &branch{before: b, take: o, hops: b.hops + 1, rank: b.ranked(), weight: b.weight + s.q.Weigh(o.edge.Event)}
		if b.at++; b.at < len(b.options) {
			heap.Fix(open, 0)
		} else {
			heap.Pop(open)
		}
		entered, edges := b.way(s.from)
		if !s.fits(o, entered, edges) {
			continue
		}
		if o.to == s.to {
			best = append(best, Path{Edges: append(edges, o.edge), Weight: next.weight})
			continue
		}
		add(next)
	}
	return best, open.Len() == 0
}

func (b *branch) node(start Node) Node {
	if b.before == nil {
		return start
	}
	return b.take.to
}

// fits reports whether a way can take the option.
func (s *search) fits(o option, entered []Node, edges []Edge) bool {
	if slices.Contains(entered, o.to) || uses(edges, o.edge.Event) {
		return false
	}
	left := s.length - len(edges) - 1
	if steps, ok := s.needs(o.to, entered); !ok || steps > left {
		return false
	}
	return !s.q.Forward || s.w.inOrder(edges, o.edge.Event) && s.late.allows(o.edge.Event, o.to, left)
}

// options lists the steps that lead on from a node, best first.
func (s *search) options(kept map[kidsKey][]option, n Node, left int) []option {
	key := kidsKey{n, left}
	list, ok := kept[key]
	if ok {
		return list
	}
	seen := map[Node]bool{}
	s.w.dyads(n, func(to Node, _ Dyad) bool {
		steps := int(s.corridor.left[to])
		if steps == Unreached || steps > left-1 || to == s.from || seen[to] {
			return true
		}
		seen[to] = true
		begin := len(list)
		for _, e := range s.edges(n, to) {
			list = append(list, option{edge: e, to: to, cost: s.q.Weigh(e.Event) + float64(steps)*s.q.Least})
		}
		pair := list[begin:]
		slices.SortStableFunc(pair, func(a, b option) int { return cmp.Compare(a.cost, b.cost) })
		for i := range pair {
			pair[i].rank = i
		}
		// No answer can use more than K events of one step, beside those used elsewhere on the
		// way: the lightest suffice, unless order in time decides which fit.
		if most := s.q.K + s.q.MaxHops; !s.q.Forward && len(pair) > most {
			list = list[:begin+most]
		}
		return true
	})
	slices.SortFunc(list, func(a, b option) int {
		return cmp.Or(cmp.Compare(a.cost, b.cost), cmp.Compare(a.rank, b.rank), cmp.Compare(a.edge.Event, b.edge.Event), cmp.Compare(a.to, b.to))
	})
	kept[key] = list
	return list
}

// branches is a heap, the most promising first.
type branches []*branch

func (h branches) Len() int { return len(h) }

func (h branches) Less(i, j int) bool {
	a, b := h[i], h[j]
	return cmp.Or(cmp.Compare(a.bound(), b.bound()), cmp.Compare(a.ranked(), b.ranked()), cmp.Compare(b.hops, a.hops),
		cmp.Compare(a.options[a.at].edge.Event, b.options[b.at].edge.Event), cmp.Compare(a.options[a.at].to, b.options[b.at].to)) < 0
}

func (h branches) Swap(i, j int) { h[i], h[j] = h[j], h[i] }

// Push adds a branch.
func (h *branches) Push(x any) { *h = append(*h, x.(*branch)) }

// Pop takes the last branch.
func (h *branches) Pop() any {
	old := *h
	last := old[len(old)-1]
	*h = old[:len(old)-1]
	return last
}
