package view

import (
	"cmp"
	"context"
	"errors"
	"math"
	"slices"

	"entente/schema"
)

// assemble numbers nodes and events and lays out the arrays.
func (b *builder) assemble(ctx context.Context) (_ *View, err error) {
	entities := b.gather()
	v := &View{b: &base{revision: b.src.Revision()}, revision: b.src.Revision(), next: b.src.NextID(), words: b.words, merged: b.merged, valid: map[Node][]span{}}
	v.b.retain()
	value, done := b.src.Values()
	defer func() { err = errors.Join(err, done()) }()
	r := newReader(ctx, value, b.words)
	if err := b.layNodes(v, r, entities); err != nil {
		return nil, err
	}
	if err := b.layEvents(v); err != nil {
		return nil, err
	}
	if err := v.describeGraphs(r, func(term uint64) (claim, bool, error) {
		c, ok := b.claims[term]
		return c, ok, nil
	}); err != nil {
		return nil, err
	}
	b.layLineage(v)
	v.b.layInverse(nil)
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	v.b.layEdges(v.graphs, nil)
	return v, nil
}

func (b *builder) layNodes(v *View, r *reader, entities []*subject) error {
	n := len(entities)
	v.b.nodeTerm, v.b.nodeKind = make([]uint32, n), make([]schema.EntityKind, n)
	v.b.nodeName, v.b.nodeCode, v.b.nodeIRI = make([]string, n), make([]string, n), make([]string, n)
	for i, s := range entities {
		x, err := r.describe(s)
		if err != nil {
			return err
		}
		v.b.nodeTerm[i], v.b.nodeKind[i] = x.term, x.kind
		v.b.nodeName[i], v.b.nodeCode[i], v.b.nodeIRI[i] = x.name, x.code, x.iri
	}
	v.nodes = n
	return nil
}

// layout is where the builder's drafts and relations go: events of equal dates
// keep the order of their names, in which the scan found them.
type layout struct {
	spans map[span]uint32 // dates -> their place among all dates
	next  []uint32        // dates -> next free place
}

func (b *builder) layEvents(v *View) error {
	ties := b.ties()
	l := newLayout()
	events, parts := 0, 2*len(ties)
	for i := range b.chunks {
		for j := range b.chunks[i].drafts {
			l.count(b.chunks[i].drafts[j].facts)
		}
		events += len(b.chunks[i].drafts)
		parts += len(b.chunks[i].partNode)
	}
	if parts > math.MaxInt32 { // halves of edges are numbered with 32 bits
		return schema.Errorf(schema.TooLarge, "%d participations are more than one view can hold", parts)
	}
	for i := range ties {
		l.count(facts{from: ties[i].span.from, to: ties[i].span.to})
	}
	events += len(ties)
	l.settle()
	places := l.places(b, ties, events)
	b.fill(v, ties, places, events)
	return nil
}

func newLayout() *layout { return &layout{spans: map[span]uint32{}} }

func (l *layout) count(f facts) {
	s := span{f.from, f.to}
	i, ok := l.spans[s]
	if !ok {
		i = uint32(len(l.next))
		l.spans[s] = i
		l.next = append(l.next, 0)
	}
	l.next[i]++
}

// settle sorts the dates and gives each the place of its first event.
func (l *layout) settle() {
	list := make([]span, 0, len(l.spans))
	for s := range l.spans {
		list = append(list, s)
	}
	slices.SortFunc(list, span.compare)
	at := uint32(0)
	for _, s := range list {
		i := l.spans[s]
		l.next[i], at = at, at+l.next[i]
	}
}

func (l *layout) place(f facts) uint32 {
	i := l.spans[span{f.from, f.to}]
	at := l.next[i]
	l.next[i]++
	return at
}

// places tells for every draft, then every relation, its number.
func (l *layout) places(b *builder, ties []tie, events int) []uint32 {
	places := make([]uint32, 0, events)
	byName := make([]int, len(ties))
	for i := range byName {
		byName[i] = i
	}
	slices.SortFunc(byName, func(x, y int) int {
		return cmp.Or(cmp.Compare(ties[x].term, ties[y].term), cmp.Compare(x, y))
	})
	tiePlaces := make([]uint32, len(ties))
	before := func(term uint32) { // relations with names up to term
		for len(byName) > 0 && ties[byName[0]].term < term {
			i := byName[0]
			tiePlaces[i] = l.place(facts{from: ties[i].span.from, to: ties[i].span.to})
			byName = byName[1:]
		}
	}
	for i := range b.chunks {
		for j := range b.chunks[i].drafts {
			d := &b.chunks[i].drafts[j]
			before(d.term) // an event comes before a relation of its own name
			places = append(places, l.place(d.facts))
		}
	}
	before(math.MaxUint32)
	return append(places, tiePlaces...)
}

// fill writes facts and participants of all events to their places.
func (b *builder) fill(v *View, ties []tie, places []uint32, events int) {
	base := v.b
	base.events, base.evTerm, base.partOff = make([]facts, events), make([]uint32, events), make([]uint32, events+1)
	graphs := graphNumbers{v: v, known: map[uint64]uint32{}}
	part := []part{}
	b.parts(ties, &part, func(i int, f facts, term uint32) {
		e := places[i]
		base.events[e], base.evTerm[e] = f, term
		base.partOff[e+1] = uint32(len(part))
	})
	for e := range base.events { // graphs are numbered in the order of their first events
		base.events[e].graph = graphs.number(uint64(base.events[e].graph))
	}
	sum(base.partOff)
	base.partNode, base.partRole = make([]Node, base.partOff[events]), make([]uint8, base.partOff[events])
	b.parts(ties, &part, func(i int, _ facts, _ uint32) {
		at := base.partOff[places[i]]
		for j, p := range part {
			base.partNode[at+uint32(j)], base.partRole[at+uint32(j)] = p.node, p.role
		}
	})
	for i := range b.chunks {
		b.chunks[i] = chunk{}
	}
}

// parts calls f for every draft, then every relation, with its participants in
// *into: entities alone, each once in a role, sorted.
func (b *builder) parts(ties []tie, into *[]part, f func(i int, facts facts, term uint32)) {
	n := 0
	for i := range b.chunks {
		c := &b.chunks[i]
		first := uint32(0)
		for j := range c.drafts {
			d := &c.drafts[j]
			*into = (*into)[:0]
			for ; first < d.last; first++ {
				if node := b.nodeOf[c.partNode[first]]; node != None {
					*into = append(*into, part{node, c.partRole[first]})
				}
			}
			*into = sortParts(*into)
			f(n, d.facts, d.term)
			n++
		}
	}
	for i := range ties {
		t := &ties[i]
		*into = append((*into)[:0], part{b.nodeOf[t.from], 0}, part{b.nodeOf[t.to], 1})
		f(n, t.facts(), t.term)
		n++
	}
}

// sortParts sorts participants and keeps each once in a role, as two graphs may
// state the same.
func sortParts(list []part) []part {
	slices.SortFunc(list, compareParts)
	return slices.Compact(list)
}

func (t *tie) facts() facts {
	return facts{from: t.span.from, to: t.span.to, graph: uint32(t.graph), typ: t.typ, sure: 100}
}
