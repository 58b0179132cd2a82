package view

import (
	"cmp"
	"slices"
)

// bySteps tells the ways by growing number of steps, among those of one length by
// growing rank: how many events between the same nodes were passed over for a later
// one, summed over the steps. Within a rank the ways go by time and node. The search
// is depth first, once for each length and rank, so it keeps nothing but the way it
// is on and the neighbours that it has seen.
func (s *search) bySteps() error {
	for length := max(s.out.Shortest, 1); length <= s.q.MaxHops; length++ {
		if err := s.prepare(length); err != nil {
			return err
		}
		d := &descent{search: s, kids: map[kidsKey][]kid{}, entered: []Node{s.from}}
		for rank := 0; ; rank++ {
			d.more = false
			d.walk(s.from, rank)
			if s.over {
				return s.err
			}
			if !d.more {
				break
			}
		}
	}
	s.out.All = true
	return nil
}

// descent walks depth first.
type descent struct {
	*search
	kids    map[kidsKey][]kid
	way     []Edge
	entered []Node
	more    bool // a rank was too low for an event that would do
}

type kidsKey struct {
	node Node
	left int
}

// kid is a neighbour from which the goal can be reached.
type kid struct {
	to     Node
	first  Event // that ties it
	dyad   Dyad
	simple bool // the dyad has all the events: neither end stands for more than itself
}

// of lists a node's kids for a number of steps left, by their first event.
func (d *descent) of(n Node, left int) []kid {
	key := kidsKey{n, left}
	list, ok := d.kids[key]
	if ok {
		return list
	}
	single := d.w.lineage(n) == nil
	take := func(to Node, dyad Dyad) bool {
		steps := d.corridor.left[to]
		if steps == Unreached || int(steps) > left-1 || (to == d.to) != (left == 1) {
			return true
		}
		if e, _, ok := d.w.Filter.First(dyad); ok {
			list = append(list, kid{to, e, dyad, single && d.w.lineage(to) == nil})
		}
		return true
	}
	if left == 1 && single && d.w.lineage(d.to) == nil { // one pair instead of all neighbours
		if dyad, ok := d.w.v.DyadBetween(n, d.to); ok {
			take(d.to, dyad)
		}
	} else {
		d.w.dyads(n, take)
	}
	slices.SortFunc(list, func(a, b kid) int { return cmp.Or(cmp.Compare(a.first, b.first), cmp.Compare(a.to, b.to)) })
	if !single || d.w.Follow {
		list = onePerNode(list)
	}
	d.kids[key] = list
	return list
}

// onePerNode keeps the first kid of each node.
func onePerNode(list []kid) []kid {
	seen := map[Node]bool{}
	return slices.DeleteFunc(list, func(k kid) bool {
		again := seen[k.to]
		seen[k.to] = true
		return again
	})
}

// events calls f with the passing events that tie n to its kid, by time.
func (d *descent) events(n Node, k kid, f func(Edge) bool) {
	if !k.simple {
		for _, e := range d.edges(n, k.to) {
			if !f(e) {
				return
			}
		}
		return
	}
	d.w.v.Edges(k.dyad, func(e Event, dir Direction) bool {
		return !d.w.Filter.Pass(e) || f(Edge{e, n, k.to, dir})
	})
}

// walk goes on from a node with just so much rank to give away.
func (d *descent) walk(n Node, rank int) {
	left := d.length - len(d.way)
	for _, k := range d.of(n, left) {
		if !d.look() {
			return
		}
		if slices.Contains(d.entered, k.to) {
			continue
		}
		if len(d.via) > 0 {
			if steps, ok := d.needs(k.to, d.entered); !ok || steps > left-1 {
				continue
			}
		}
		d.through(n, k, left, rank)
		if d.over {
			return
		}
	}
}

// through takes the events to a kid in turn.
func (d *descent) through(n Node, k kid, left, rank int) {
	passed := 0
	d.events(n, k, func(e Edge) bool {
		if uses(d.way, e.Event) || d.q.Forward && (!d.w.inOrder(d.way, e.Event) || !d.late.allows(e.Event, k.to, left-1)) {
			return d.look()
		}
		if passed > rank {
			d.more = true
			return false
		}
		d.way = append(d.way, e)
		if left > 1 {
			d.entered = append(d.entered, k.to)
			d.walk(k.to, rank-passed)
			d.entered = d.entered[:len(d.entered)-1]
		} else if passed == rank {
			d.tell(Path{Edges: slices.Clone(d.way), Weight: float64(len(d.way))})
		}
		d.way = d.way[:len(d.way)-1]
		passed++
		return !d.over
	})
}
