package view

import (
	"slices"
	"sort"
)

// delta is what changed since the base was laid out: events that came and events
// that went, and for every node they touch what that changes of its lists. A view
// with a delta answers as one built anew would: its events are numbered by time
// without gaps, so a number of the base moves up by the events that came before it
// and down by those that went. A delta is never changed; the next one shares all
// that it can.
type delta struct {
	over []*overlaid // by time
	at   []uint32    // of each, the first event of the base after it
	pos  []uint32    // of each, its number
	gone []uint32    // events of the base, ascending
	left []uint32    // of each gone one, how many of the base stay before it

	nodes []*nodeDelta // by node
	dyads int          // how many more ends of dyads there are

	lists *eventLists // of nodes, numbered for this delta

	entities []*entity // nodes after those of the base
	byTerm   map[uint64]Node
	changed  map[Node]*entity // nodes of the base that are called otherwise now
}

// overlaid is an event that is not in the base.
type overlaid struct {
	facts facts
	rank  rank
	nodes []Node
	roles []uint8
	at    uint32 // the first event of the base after it
}

// nodeDelta is what changed of one node's lists.
type nodeDelta struct {
	node   Node
	events []*overlaid // by time
	gone   int         // events of the base that went
	dyads  []*dyadDelta
	degree int
}

// dyadDelta is what changed of one dyad, seen from one of its ends.
type dyadDelta struct {
	to    Node
	edges []overEdge // by time
	gone  uint32     // edges of the base that went
}

type overEdge struct {
	event *overlaid
	dir   Direction
}

// index works out the numbers. It is called once all events are in their lists.
func (d *delta) index() {
	d.lists = &eventLists{}
	d.left = make([]uint32, len(d.gone))
	for j, g := range d.gone {
		d.left[j] = g - uint32(j)
	}
	d.at, d.pos = make([]uint32, len(d.over)), make([]uint32, len(d.over))
	for i, o := range d.over {
		d.at[i] = o.at
		d.pos[i] = uint32(i) + o.at - below(d.gone, o.at)
	}
}

// below counts the entries of an ascending list under x.
func below(list []uint32, x uint32) uint32 {
	return uint32(sort.Search(len(list), func(i int) bool { return list[i] >= x }))
}

// upTo counts the entries of an ascending list up to x.
func upTo(list []uint32, x uint32) uint32 {
	return uint32(sort.Search(len(list), func(i int) bool { return list[i] > x }))
}

// slot finds an event: in the base, or laid over it.
func (d *delta) slot(e Event) (i uint32, o *overlaid) {
	before := below(d.pos, uint32(e))
	if int(before) < len(d.pos) && d.pos[before] == uint32(e) {
		return 0, d.over[before]
	}
	staying := uint32(e) - before
	return staying + upTo(d.left, staying), nil
}

// number is slot's inverse.
func (d *delta) number(i uint32, o *overlaid) Event {
	if o == nil {
		return Event(i + upTo(d.at, i) - below(d.gone, i))
	}
	k, _ := slices.BinarySearchFunc(d.over, o, compareOverlaid)
	return Event(d.pos[k])
}

func compareOverlaid(a, b *overlaid) int { return a.rank.compare(b.rank) }

// went reports whether an event of the base is gone.
func (d *delta) went(i uint32) bool {
	_, ok := slices.BinarySearch(d.gone, i)
	return ok
}

// node finds what changed of a node, nil where nothing has.
func (d *delta) node(n Node) *nodeDelta {
	i, ok := d.nodeAt(n)
	if !ok {
		return nil
	}
	return d.nodes[i]
}

func (d *delta) nodeAt(n Node) (int, bool) {
	return slices.BinarySearchFunc(d.nodes, n, func(x *nodeDelta, n Node) int { return int(int64(x.node) - int64(n)) })
}

func (nd *nodeDelta) dyad(to Node) *dyadDelta {
	i, ok := nd.dyadAt(to)
	if !ok {
		return nil
	}
	return nd.dyads[i]
}

func (nd *nodeDelta) dyadAt(to Node) (int, bool) {
	return slices.BinarySearchFunc(nd.dyads, to, func(x *dyadDelta, n Node) int { return int(int64(x.to) - int64(n)) })
}

// slot finds an event: its place in the base, or what lies over it.
func (v *View) slot(e Event) (uint32, *overlaid) {
	if v.d == nil {
		return uint32(e), nil
	}
	return v.d.slot(e)
}

// numberOf is slot's inverse.
func (v *View) numberOf(i uint32, o *overlaid) Event {
	if v.d == nil {
		return Event(i)
	}
	return v.d.number(i, o)
}

func (v *View) at(i uint32, o *overlaid) (f *facts, term uint32) {
	if o != nil {
		return &o.facts, o.rank.term
	}
	return &v.b.events[i], v.b.evTerm[i]
}

func (v *View) partsAt(i uint32, o *overlaid) ([]Node, []uint8) {
	if o != nil {
		return o.nodes, o.roles
	}
	return v.b.parts(i)
}

// slots calls f for every edge of a dyad in order of time until f returns false.
func (v *View) slots(d Dyad, f func(i uint32, o *overlaid, dir Direction) bool) {
	var over []overEdge
	gone := false
	if d.more != nil {
		over, gone = d.more.edges, d.more.gone > 0
	}
	for k := d.first; k < d.last; k++ {
		i := uint32(v.b.edgeEv[k])
		for len(over) > 0 && over[0].event.at <= i {
			if !f(0, over[0].event, over[0].dir) {
				return
			}
			over = over[1:]
		}
		if gone && v.d.went(i) {
			continue
		}
		if !f(i, nil, v.b.edgeDir[k]&^special) {
			return
		}
	}
	for _, x := range over {
		if !f(0, x.event, x.dir) {
			return
		}
	}
}

// mergedDyads is DyadsOf for a node that something changed of.
func (v *View) mergedDyads(nd *nodeDelta, lo, hi uint32, f func(Dyad) bool) {
	more := nd.dyads
	for i := lo; i < hi; i++ {
		to := v.b.dyadNode[i]
		for len(more) > 0 && more[0].to < to {
			if !f(Dyad{To: more[0].to, more: more[0]}) {
				return
			}
			more = more[1:]
		}
		d := Dyad{To: to, first: v.b.edgeOff[i], last: v.b.edgeOff[i+1]}
		if len(more) > 0 && more[0].to == to {
			d.more = more[0]
			more = more[1:]
			if d.Len() == 0 {
				continue
			}
		}
		if !f(d) {
			return
		}
	}
	for _, m := range more {
		if !f(Dyad{To: m.to, more: m}) {
			return
		}
	}
}
