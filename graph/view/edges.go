package view

import (
	"cmp"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	"entente/schema"
)

// drawn is a declared edge of an event type by role numbers.
type drawn struct {
	from, to uint8
	directed bool
}

// drawings gives the declared edges of each event type.
var drawings = func() (table [256][]drawn) {
	for i, info := range types {
		for _, e := range info.Type.Draw() {
			table[i] = append(table[i], drawn{roleNumber(e.From), roleNumber(e.To), e.Directed})
		}
	}
	for _, r := range []Relation{HoldsOffice, MemberOf, SucceededBy, ActorOf} {
		table[relationBase+uint8(r)] = []drawn{{roleNumber(schema.RoleSource), roleNumber(schema.RoleTarget), true}}
	}
	return table
}()

func roleNumber(r schema.Role) uint8 { return uint8(slices.Index(roles, r)) }

// draw calls f for both halves of every edge that an event of the type draws
// between its participants. The same half may come more than once.
func draw(typ uint8, nodes []Node, rolesOf []uint8, f func(at, to Node, dir Direction)) {
	for _, d := range drawings[typ] {
		for i, a := range nodes {
			if rolesOf[i] != d.from {
				continue
			}
			for j, z := range nodes {
				if rolesOf[j] != d.to || a == z || (d.from == d.to && j < i) {
					continue
				}
				out, in := Out, In
				if !d.directed {
					out, in = Both, Both
				}
				f(a, z, out)
				f(z, a, in)
			}
		}
	}
}

// halves are edges as seen from one of their ends, gathered by that end.
type halves struct {
	off   []uint32 // node -> its halves
	to    []Node
	event []Event
	dir   []Direction
	kept  []uint32 // node -> how many are left after twins were made one
	dyads []uint32 // node -> how many neighbours
}

// special marks, among the directions of the base's edges, those of relations and of
// what is asserted by claims: all others pass a filter that asks for nothing, which
// then need not look at the event.
const special Direction = 1 << 7

// layEdges draws every event by the declaration and groups the edges by pair.
func (b *base) layEdges(graphs []Graph, p pace) {
	nodes := len(b.nodeTerm)
	h := &halves{off: make([]uint32, nodes+1), kept: make([]uint32, nodes), dyads: make([]uint32, nodes)}
	for e := range b.events {
		p.step(e)
		part, role := b.parts(uint32(e))
		draw(b.events[e].typ, part, role, func(at, _ Node, _ Direction) { h.off[at+1]++ })
	}
	sum(h.off)
	h.to, h.event, h.dir = make([]Node, h.off[nodes]), make([]Event, h.off[nodes]), make([]Direction, h.off[nodes])
	next := slices.Clone(h.off)
	for e := range b.events {
		p.step(e)
		part, role := b.parts(uint32(e))
		f, mark := &b.events[e], Direction(0)
		if f.typ >= relationBase || graphs[f.graph].Kind == ClaimGraph {
			mark = special
		}
		draw(f.typ, part, role, func(at, to Node, dir Direction) {
			i := next[at]
			h.to[i], h.event[i], h.dir[i] = to, Event(e), dir|mark
			next[at]++
		})
	}
	h.group(nodes, p)
	b.take(h, nodes, p)
}

// group sorts each node's halves by neighbour, then time: many nodes at once, or one after
// the other where the work rests.
func (h *halves) group(nodes int, p pace) {
	if p != nil {
		g := &grouper{h: h}
		for n := range nodes {
			p()
			g.sort(n)
		}
		return
	}
	const chunk = 256
	var at atomic.Int64
	var wait sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wait.Add(1)
		go func() {
			defer wait.Done()
			g := &grouper{h: h}
			for {
				lo := int(at.Add(chunk)) - chunk
				if lo >= nodes {
					return
				}
				for n := lo; n < min(lo+chunk, nodes); n++ {
					g.sort(n)
				}
			}
		}()
	}
	wait.Wait()
}

// grouper is one worker's scratch space.
type grouper struct {
	h   *halves
	all []half
}

type half struct {
	to    Node
	event Event
	dir   Direction
}

func (g *grouper) sort(n int) {
	h := g.h
	lo, hi := h.off[n], h.off[n+1]
	g.all = g.all[:0]
	for i := lo; i < hi; i++ {
		g.all = append(g.all, half{h.to[i], h.event[i], h.dir[i]})
	}
	slices.SortFunc(g.all, func(a, b half) int { return cmp.Or(cmp.Compare(a.to, b.to), cmp.Compare(a.event, b.event)) })
	w := lo
	for _, x := range g.all {
		if w > lo && h.to[w-1] == x.to && h.event[w-1] == x.event { // drawn twice by one event
			h.dir[w-1] |= x.dir
			continue
		}
		if w == lo || h.to[w-1] != x.to {
			h.dyads[n]++
		}
		h.to[w], h.event[w], h.dir[w] = x.to, x.event, x.dir
		w++
	}
	h.kept[n] = w - lo
}

// take makes the base's arrays of the grouped halves.
func (b *base) take(h *halves, nodes int, p pace) {
	edges, dyads := uint32(0), uint32(0)
	b.dyadOff = make([]uint32, nodes+1)
	for n := range nodes {
		edges += h.kept[n]
		dyads += h.dyads[n]
		b.dyadOff[n+1] = dyads
	}
	b.dyadNode, b.edgeOff = make([]Node, 0, dyads), make([]uint32, 0, dyads+1)
	b.edgeEv, b.edgeDir = make([]Event, 0, edges), make([]Direction, 0, edges)
	for n := range nodes {
		p.step(n)
		lo, hi := h.off[n], h.off[n]+h.kept[n]
		for i := lo; i < hi; i++ {
			if i == lo || h.to[i-1] != h.to[i] {
				b.dyadNode = append(b.dyadNode, h.to[i])
				b.edgeOff = append(b.edgeOff, uint32(len(b.edgeEv))+i-lo)
			}
		}
		b.edgeEv = append(b.edgeEv, h.event[lo:hi]...)
		b.edgeDir = append(b.edgeDir, h.dir[lo:hi]...)
	}
	b.edgeOff = append(b.edgeOff, uint32(len(b.edgeEv)))
}
