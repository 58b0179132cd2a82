package view

import (
	"cmp"
	"context"
	"slices"

	"entente/schema"
)

// Overlaid counts the events that came and went since the base was laid out. Every
// change costs by it, and so does every list that is read through it.
func (v *View) Overlaid() int {
	if v.d == nil {
		return 0
	}
	return len(v.d.over) + len(v.d.gone) + len(v.d.entities) + len(v.d.changed)
}

// Compact lays the view out anew, so that nothing lies over its base any more. It
// shows the same as before and costs by the size of the view. rest, where it is not nil, is called
// after every small piece of the work, which is done by one goroutine then: whoever has it done
// behind the scenes sleeps there, so that questions are not kept from the processors.
func (v *View) Compact(ctx context.Context, rest func()) (*View, error) {
	old, p := v.b, pace(rest)
	next := *v
	next.d = nil
	next.b = &base{revision: v.revision}
	next.b.retain()
	moved := next.layNodesOf(v)
	events, parts := v.Events(), len(old.partNode)
	d := v.d
	if d == nil {
		d = &delta{}
	}
	for _, o := range d.over {
		parts += len(o.nodes)
	}
	b := next.b
	b.events, b.evTerm = make([]facts, 0, events), make([]uint32, 0, events)
	b.partOff = append(make([]uint32, 0, events+1), 0)
	b.partNode, b.partRole = make([]Node, 0, parts), make([]uint8, 0, parts)
	add := func(i uint32, o *overlaid) {
		f, term := v.at(i, o)
		nodes, rolesOf := v.partsAt(i, o)
		b.events, b.evTerm = append(b.events, *f), append(b.evTerm, term)
		if moved != nil {
			nodes, rolesOf = renumber(nodes, rolesOf, moved)
		}
		b.partNode, b.partRole = append(b.partNode, nodes...), append(b.partRole, rolesOf...)
		b.partOff = append(b.partOff, uint32(len(b.partNode)))
	}
	over, gone := d.over, d.gone
	for i := range old.events {
		p.step(i)
		for ; len(over) > 0 && over[0].at <= uint32(i); over = over[1:] {
			add(0, over[0])
		}
		if len(gone) > 0 && gone[0] == uint32(i) {
			gone = gone[1:]
			continue
		}
		add(uint32(i), nil)
		if i%(1<<20) == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
	}
	for _, o := range over {
		add(0, o)
	}
	b.layInverse(p)
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	b.layEdges(next.graphs, p)
	next.unmarked = false
	return &next, nil
}

// layNodesOf lays out the nodes of a view by their terms, and numbers everything
// that speaks of nodes anew where they came in another order.
func (v *View) layNodesOf(old *View) (moved []Node) {
	order := make([]Node, old.nodes)
	for n := range order {
		order[n] = Node(n)
	}
	slices.SortFunc(order, func(a, b Node) int { return cmp.Compare(old.term(a), old.term(b)) })
	b := v.b
	b.nodeTerm, b.nodeKind = make([]uint32, 0, len(order)), make([]schema.EntityKind, 0, len(order))
	b.nodeName, b.nodeCode, b.nodeIRI = make([]string, 0, len(order)), make([]string, 0, len(order)), make([]string, 0, len(order))
	for _, n := range order {
		b.nodeTerm, b.nodeKind = append(b.nodeTerm, old.term(n)), append(b.nodeKind, old.Kind(n))
		b.nodeName, b.nodeCode, b.nodeIRI = append(b.nodeName, old.Name(n)), append(b.nodeCode, old.Code(n)), append(b.nodeIRI, old.IRI(n))
	}
	if slices.IsSorted(order) {
		return nil
	}
	moved = make([]Node, len(order))
	for to, from := range order {
		moved[from] = Node(to)
	}
	v.move(old, moved)
	return moved
}

// move gives nodes other numbers.
func (v *View) move(old *View, moved []Node) {
	v.rep, v.members, v.valid = make([]Node, old.nodes), map[Node][]Node{}, map[Node][]span{}
	for n := range moved {
		v.rep[moved[n]] = moved[n]
	}
	for _, list := range old.members {
		list = slices.Clone(list)
		for i, n := range list {
			list[i] = moved[n]
		}
		rep := slices.Min(list)
		for _, n := range list {
			v.rep[n] = rep
		}
		v.members[rep] = list
	}
	for n, spans := range old.valid {
		v.valid[moved[n]] = spans
	}
	v.graphs = slices.Clone(old.graphs)
	for i := range v.graphs {
		if n := v.graphs[i].Speaker; n != None {
			v.graphs[i].Speaker = moved[n]
		}
	}
}

func renumber(nodes []Node, rolesOf []uint8, moved []Node) ([]Node, []uint8) {
	list := make([]part, len(nodes))
	for i, n := range nodes {
		list[i] = part{moved[n], rolesOf[i]}
	}
	slices.SortFunc(list, compareParts)
	nodes, rolesOf = make([]Node, len(list)), make([]uint8, len(list))
	for i, p := range list {
		nodes[i], rolesOf[i] = p.node, p.role
	}
	return nodes, rolesOf
}
