package view

import (
	"cmp"
	"slices"

	"entente/schema"
)

// drawings gives the declared edges of each event type by role numbers.
type drawn struct {
	from, to uint8
	directed bool
}

func drawings() [256][]drawn {
	var table [256][]drawn
	for i, info := range types {
		for _, e := range info.Type.Draw() {
			table[i] = append(table[i], drawn{roleNumber(e.From), roleNumber(e.To), e.Directed})
		}
	}
	for _, r := range []Relation{HoldsOffice, MemberOf, SucceededBy, ActorOf} {
		table[relationBase+uint8(r)] = []drawn{{roleNumber(schema.RoleSource), roleNumber(schema.RoleTarget), true}}
	}
	return table
}

func roleNumber(r schema.Role) uint8 { return uint8(slices.Index(roles, r)) }

// halfEdge is an edge as seen from one of its ends.
type halfEdge struct {
	at, to Node
	event  Event
	dir    Direction
}

// layEdges draws every event by the declaration and groups the edges by pair.
func (v *View) layEdges() {
	table := drawings()
	var half []halfEdge
	for e := range v.Events() {
		half = v.draw(half, Event(e), table[v.evType[e]])
	}
	slices.SortFunc(half, func(a, b halfEdge) int {
		return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.to, b.to), cmp.Compare(a.event, b.event))
	})
	half = mergeTwins(half)
	v.dyadOff = make([]uint32, v.Nodes()+1)
	v.edgeEv, v.edgeDir = make([]Event, len(half)), make([]Direction, len(half))
	for i, h := range half {
		if i == 0 || half[i-1].at != h.at || half[i-1].to != h.to {
			v.dyadNode = append(v.dyadNode, h.to)
			v.edgeOff = append(v.edgeOff, uint32(i))
			v.dyadOff[h.at+1]++
		}
		v.edgeEv[i], v.edgeDir[i] = h.event, h.dir
	}
	v.edgeOff = append(v.edgeOff, uint32(len(half)))
	for n := range v.Nodes() {
		v.dyadOff[n+1] += v.dyadOff[n]
	}
}

func (v *View) draw(half []halfEdge, e Event, edges []drawn) []halfEdge {
	lo, hi := v.partOff[e], v.partOff[e+1]
	for _, d := range edges {
		for i := lo; i < hi; i++ {
			if v.partRole[i] != d.from {
				continue
			}
			for j := lo; j < hi; j++ {
				a, z := v.partNode[i], v.partNode[j]
				if v.partRole[j] != d.to || a == z || (d.from == d.to && j < i) {
					continue
				}
				out, in := Out, In
				if !d.directed {
					out, in = Both, Both
				}
				half = append(half, halfEdge{a, z, e, out}, halfEdge{z, a, e, in})
			}
		}
	}
	return half
}

// mergeTwins makes one edge of those that one event draws twice between a pair.
func mergeTwins(half []halfEdge) []halfEdge {
	kept := half[:0]
	for _, h := range half {
		if n := len(kept); n > 0 && kept[n-1].at == h.at && kept[n-1].to == h.to && kept[n-1].event == h.event {
			kept[n-1].dir |= h.dir
			continue
		}
		kept = append(kept, h)
	}
	return kept
}
