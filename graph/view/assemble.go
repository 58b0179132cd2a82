package view

import (
	"cmp"
	"slices"

	"entente/schema"
	"entente/schema/rdf"
)

// assemble numbers nodes and events and lays out the arrays.
func (b *builder) assemble() (*View, error) {
	v := &View{revision: b.src.Revision(), nodeTerm: b.nodeTerms(), merged: b.merged, members: map[Node][]Node{}, valid: map[Node][]validity{}}
	v.nodeKind = make([]schema.EntityKind, len(v.nodeTerm))
	nodeIndex := make(map[uint64]Node, len(v.nodeTerm))
	for n, term := range v.nodeTerm {
		v.nodeKind[n] = b.kinds[term]
		nodeIndex[term] = Node(n)
	}
	place := b.layEvents(v)
	if err := b.layGraphs(v, nodeIndex); err != nil {
		return nil, err
	}
	b.layParticipants(v, place, nodeIndex)
	if err := b.names(v); err != nil {
		return nil, err
	}
	if err := b.layLineage(v); err != nil {
		return nil, err
	}
	v.layEdges()
	return v, nil
}

// layEvents sorts the events by time and tells where each draft went.
func (b *builder) layEvents(v *View) []Event {
	order := make([]uint32, len(b.drafts))
	for i := range order {
		order[i] = uint32(i)
	}
	slices.SortFunc(order, func(x, y uint32) int { return compareDrafts(b.drafts[x], b.drafts[y]) })
	n := len(order)
	place := make([]Event, n)
	v.evTerm, v.evType, v.evPlover, v.evStatus = make([]uint64, n), make([]uint8, n), make([]uint8, n), make([]uint8, n)
	v.evFrom, v.evTo, v.evGraph, v.evSure = make([]schema.Day, n), make([]schema.Day, n), make([]uint32, n), make([]uint8, n)
	graphIndex := map[uint64]uint32{}
	for e, i := range order {
		d := b.drafts[i]
		place[i] = Event(e)
		g, ok := graphIndex[d.graph]
		if !ok {
			g = uint32(len(v.graphs))
			graphIndex[d.graph] = g
			v.graphs = append(v.graphs, Graph{Term: d.graph, Speaker: None, Document: -1})
		}
		v.evTerm[e], v.evType[e], v.evPlover[e], v.evStatus[e] = d.term, d.typ, d.plover, d.status
		v.evFrom[e], v.evTo[e], v.evGraph[e], v.evSure[e] = d.from, d.to, g, d.sure
	}
	return place
}

func (b *builder) layGraphs(v *View, nodes map[uint64]Node) error {
	known := map[uint64]bool{}
	byTerm := map[uint64]int{}
	for i := range v.graphs {
		byTerm[v.graphs[i].Term] = i
	}
	for i := range v.graphs {
		g := &v.graphs[i]
		if c := b.claims[g.Term]; c != nil {
			g.Kind, g.Advisory = ClaimGraph, c.advisory
			if n, ok := nodes[c.speaker]; ok {
				g.Speaker = n
			}
			if d, ok := byTerm[c.document]; ok {
				g.Document = d
			}
			continue
		}
		reference, err := b.isReference(known, g.Term)
		if err != nil {
			return err
		}
		if reference {
			g.Kind = ReferenceGraph
		}
	}
	return nil
}

func (b *builder) layParticipants(v *View, place []Event, nodes map[uint64]Node) {
	type row struct {
		event Event
		role  uint8
		node  Node
	}
	rows := make([]row, len(b.parts))
	for i, p := range b.parts {
		rows[i] = row{place[p.event], p.role, nodes[p.node]}
	}
	slices.SortFunc(rows, func(x, y row) int {
		return cmp.Or(cmp.Compare(x.event, y.event), cmp.Compare(x.role, y.role), cmp.Compare(x.node, y.node))
	})
	rows = slices.Compact(rows) // the same role stated in two graphs
	v.partOff = make([]uint32, v.Events()+1)
	v.partNode, v.partRole = make([]Node, len(rows)), make([]uint8, len(rows))
	v.inOff = make([]uint32, v.Nodes()+1)
	for i, r := range rows {
		v.partNode[i], v.partRole[i] = r.node, r.role
		v.partOff[r.event+1]++
	}
	for e := range v.Events() {
		v.partOff[e+1] += v.partOff[e]
	}
	v.layInverse()
}

// layInverse lists each node's events, once each, by time.
func (v *View) layInverse() {
	each := func(f func(n Node, e Event)) {
		for e := range v.Events() {
			part := v.partNode[v.partOff[e]:v.partOff[e+1]]
			for i, n := range part {
				if !slices.Contains(part[:i], n) {
					f(n, Event(e))
				}
			}
		}
	}
	each(func(n Node, _ Event) { v.inOff[n+1]++ })
	for n := range v.Nodes() {
		v.inOff[n+1] += v.inOff[n]
	}
	v.inEvent = make([]Event, v.inOff[v.Nodes()])
	next := slices.Clone(v.inOff)
	each(func(n Node, e Event) {
		v.inEvent[next[n]] = e
		next[n]++
	})
}

// layLineage reads when states existed and joins each with the one state that
// continues it. Two states that existed side by side are never joined: East Germany
// did not become another Germany's past.
func (b *builder) layLineage(v *View) error {
	v.rep = make([]Node, v.Nodes())
	for n := range v.rep {
		v.rep[n] = Node(n)
	}
	if err := b.each(rdf.Valid, func(q [4]uint64) error {
		if n, ok := v.NodeOf(q[0]); ok {
			from, to := b.bounds(q[2])
			v.valid[n] = append(v.valid[n], validity{from, to})
		}
		return nil
	}); err != nil {
		return err
	}
	type pair struct{ old, new Node }
	var pairs []pair
	if err := b.each(rdf.ContinuedBy, func(q [4]uint64) error {
		old, ok1 := v.NodeOf(q[0])
		next, ok2 := v.NodeOf(q[2])
		if ok1 && ok2 {
			pairs = append(pairs, pair{old, next})
		}
		return nil
	}); err != nil {
		return err
	}
	slices.SortFunc(pairs, func(a, b pair) int { return cmp.Or(cmp.Compare(a.old, b.old), cmp.Compare(a.new, b.new)) })
	for _, p := range pairs {
		v.join(p.old, p.new)
	}
	return nil
}

func (v *View) join(old, next Node) {
	a, z := v.Lineage(old), v.Lineage(next)
	if v.rep[old] == v.rep[next] {
		return
	}
	for _, x := range a {
		for _, y := range z {
			if v.sideBySide(x, y) {
				return
			}
		}
	}
	all := append(slices.Clone(a), z...)
	slices.SortFunc(all, func(x, y Node) int { return cmp.Or(cmp.Compare(v.begins(x), v.begins(y)), cmp.Compare(x, y)) })
	delete(v.members, v.rep[old])
	delete(v.members, v.rep[next])
	rep := slices.Min(all)
	for _, n := range all {
		v.rep[n] = rep
	}
	v.members[rep] = all
}

// sideBySide reports whether two states existed for more than a month together;
// a handover may take some days in the tables.
func (v *View) sideBySide(x, y Node) bool {
	const month = 31
	for _, a := range v.valid[x] {
		for _, b := range v.valid[y] {
			if int64(min(a.to, b.to))-int64(max(a.from, b.from)) > month {
				return true
			}
		}
	}
	return false
}

func (v *View) begins(n Node) schema.Day {
	first := schema.DayMax
	for _, s := range v.valid[n] {
		first = min(first, s.from)
	}
	return first
}
