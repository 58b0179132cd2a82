package view

import (
	"maps"
	"slices"
	"sort"
)

// edit makes the next delta. It copies what it changes.
type edit struct {
	v     *View // the old one
	b     *base
	d     *delta
	nodes map[Node]*nodeDelta // those that are ours to change
	dyads map[*dyadDelta]bool
	tied  bool // a dyad began
	went  bool // an event or relation was taken out
}

func newEdit(v *View) *edit {
	d := &delta{byTerm: map[uint64]Node{}, changed: map[Node]*entity{}}
	if v.d != nil {
		*d = *v.d
	}
	d.over, d.gone, d.nodes = slices.Clone(d.over), slices.Clone(d.gone), slices.Clone(d.nodes)
	return &edit{v: v, b: v.b, d: d, nodes: map[Node]*nodeDelta{}, dyads: map[*dyadDelta]bool{}}
}

// enter adds a node.
func (e *edit) enter(n Node, x *entity) {
	e.d.entities = append(slices.Clip(e.d.entities), x)
	e.d.byTerm = maps.Clone(e.d.byTerm)
	e.d.byTerm[uint64(x.term)] = n
}

// rename gives a node another name, code or kind.
func (e *edit) rename(n Node, x *entity) {
	if i := int(n) - len(e.b.nodeTerm); i >= 0 {
		e.d.entities = slices.Clone(e.d.entities)
		e.d.entities[i] = x
		return
	}
	e.d.changed = maps.Clone(e.d.changed)
	e.d.changed[n] = x
}

// rankAt is the rank of an event of the base.
func (e *edit) rankAt(i int) rank {
	f := &e.b.events[i]
	r := rank{span: span{f.from, f.to}, term: e.b.evTerm[i], typ: f.typ}
	if f.typ >= relationBase {
		nodes, _ := e.b.parts(uint32(i))
		r.from, r.to, r.graph = e.b.nodeTerm[nodes[0]], e.b.nodeTerm[nodes[1]], uint32(e.v.graphs[f.graph].Term)
	}
	return r
}

// find looks for an event that is not gone.
func (e *edit) find(r rank) (i uint32, o *overlaid, ok bool) {
	k, ok := slices.BinarySearchFunc(e.d.over, r, func(o *overlaid, r rank) int { return o.rank.compare(r) })
	if ok {
		return 0, e.d.over[k], true
	}
	i = e.lower(r)
	if int(i) == len(e.b.events) || e.rankAt(int(i)) != r || e.d.went(i) {
		return 0, nil, false
	}
	return i, nil, true
}

// lower is the first event of the base that does not come before r.
func (e *edit) lower(r rank) uint32 {
	return uint32(sort.Search(len(e.b.events), func(i int) bool { return e.rankAt(i).compare(r) >= 0 }))
}

// same reports whether an event is as the new one says.
func (e *edit) same(i uint32, o *overlaid, next *overlaid) bool {
	f, term := e.v.at(i, o)
	nodes, rolesOf := e.v.partsAt(i, o)
	return *f == next.facts && term == next.rank.term && slices.Equal(nodes, next.nodes) && slices.Equal(rolesOf, next.roles)
}

// halfEdge is an edge that an event draws, seen from one end.
type halfEdge struct {
	at, to Node
	dir    Direction
}

func halfEdges(typ uint8, nodes []Node, rolesOf []uint8) (list []halfEdge) {
	draw(typ, nodes, rolesOf, func(at, to Node, dir Direction) {
		for i := range list {
			if list[i].at == at && list[i].to == to {
				list[i].dir |= dir
				return
			}
		}
		list = append(list, halfEdge{at, to, dir})
	})
	return list
}

func distinct(nodes []Node) []Node { return slices.Compact(slices.Sorted(slices.Values(nodes))) }

// remove takes an event out.
func (e *edit) remove(i uint32, o *overlaid) {
	e.went = true
	nodes, rolesOf := e.v.partsAt(i, o)
	f, _ := e.v.at(i, o)
	if o != nil {
		k, _ := slices.BinarySearchFunc(e.d.over, o, compareOverlaid)
		e.d.over = slices.Delete(e.d.over, k, k+1)
	} else {
		k, _ := slices.BinarySearch(e.d.gone, i)
		e.d.gone = slices.Insert(e.d.gone, k, i)
	}
	for _, n := range distinct(nodes) {
		nd := e.node(n)
		if o == nil {
			nd.gone++
			continue
		}
		k, _ := slices.BinarySearchFunc(nd.events, o, compareOverlaid)
		nd.events = slices.Delete(nd.events, k, k+1)
	}
	for _, h := range halfEdges(f.typ, nodes, rolesOf) {
		e.change(h, func(dd *dyadDelta) {
			if o == nil {
				dd.gone++
				return
			}
			k, _ := slices.BinarySearchFunc(dd.edges, o, func(x overEdge, o *overlaid) int { return compareOverlaid(x.event, o) })
			dd.edges = slices.Delete(dd.edges, k, k+1)
		})
	}
}

// add lays an event over the base.
func (e *edit) add(o *overlaid) {
	o.at = e.lower(o.rank)
	k, _ := slices.BinarySearchFunc(e.d.over, o, compareOverlaid)
	e.d.over = slices.Insert(e.d.over, k, o)
	for _, n := range distinct(o.nodes) {
		nd := e.node(n)
		k, _ := slices.BinarySearchFunc(nd.events, o, compareOverlaid)
		nd.events = slices.Insert(nd.events, k, o)
	}
	for _, h := range halfEdges(o.facts.typ, o.nodes, o.roles) {
		e.change(h, func(dd *dyadDelta) {
			k, _ := slices.BinarySearchFunc(dd.edges, o, func(x overEdge, o *overlaid) int { return compareOverlaid(x.event, o) })
			dd.edges = slices.Insert(dd.edges, k, overEdge{o, h.dir})
		})
	}
}

// node is what changed of a node, ours to change.
func (e *edit) node(n Node) *nodeDelta {
	if nd, ok := e.nodes[n]; ok {
		return nd
	}
	nd := &nodeDelta{node: n}
	i, ok := e.d.nodeAt(n)
	if ok {
		*nd = *e.d.nodes[i]
		nd.events, nd.dyads = slices.Clone(nd.events), slices.Clone(nd.dyads)
		e.d.nodes[i] = nd
	} else {
		e.d.nodes = slices.Insert(e.d.nodes, i, nd)
	}
	e.nodes[n] = nd
	return nd
}

// change alters one dyad as seen from one end, and counts whether it begins or
// ceases to be one.
func (e *edit) change(h halfEdge, f func(*dyadDelta)) {
	nd := e.node(h.at)
	d := Dyad{}
	if i, ok := e.b.dyad(h.at, h.to); ok {
		d.first, d.last = e.b.edgeOff[i], e.b.edgeOff[i+1]
	}
	i, ok := nd.dyadAt(h.to)
	if !ok {
		nd.dyads = slices.Insert(nd.dyads, i, &dyadDelta{to: h.to})
		e.dyads[nd.dyads[i]] = true
	} else if !e.dyads[nd.dyads[i]] {
		ours := *nd.dyads[i]
		ours.edges = slices.Clone(ours.edges)
		nd.dyads[i] = &ours
		e.dyads[&ours] = true
	}
	d.more = nd.dyads[i]
	before := d.Len()
	f(d.more)
	switch after := d.Len(); {
	case before == 0 && after > 0:
		nd.degree++
		e.tied = true
		e.d.dyads++
	case before > 0 && after == 0:
		nd.degree--
		e.d.dyads--
	}
	if len(d.more.edges) == 0 && d.more.gone == 0 {
		nd.dyads = slices.Delete(nd.dyads, i, i+1)
	}
}

// finish drops what changed back and works out the numbers.
func (e *edit) finish() {
	e.d.nodes = slices.DeleteFunc(e.d.nodes, func(nd *nodeDelta) bool {
		return len(nd.events) == 0 && nd.gone == 0 && len(nd.dyads) == 0
	})
	e.d.index()
}
