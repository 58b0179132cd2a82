package query

import (
	"context"
	"errors"
	"slices"
	"strings"

	"entente/graph/query/gql"
	"entente/graph/view"
	"entente/schema"
)

// errEnough ends a search that has found what was asked for, errBudget one that has
// looked at too much.
var (
	errEnough = errors.New("enough")
	errBudget = errors.New("budget")
)

// matcher evaluates one pattern.
type matcher struct {
	s      *Session
	ctx    context.Context
	q      *gql.Query
	scope  Scope
	filter *view.Compiled
	budget int
	passes []*view.Compiled // of each edge pattern as it is walked: the filter and its labels

	// The pattern as it is walked: from the end that fits fewer entities.
	nodes    []gql.Element
	edges    []gql.Edge
	reversed bool
	starts   []view.Node
	ends     map[view.Node]int    // least steps to an entity that fits the far end; nil where it is not worth knowing
	allowed  []map[view.Node]bool // of each node pattern, the entities that it can stand for; nil where all may
	lead     int                  // the node pattern that the others are narrowed from, as walked; -1 for none
	least    int                  // steps that a match has at least and at most
	most     int
}

// binding is a match on its way.
type binding struct {
	start, at view.Node
	vars      map[string]any // Node, Edge or []Edge
	edges     []view.Edge    // in the order of the pattern as written, once whole
	nodes     []view.Node    // entered, start first
	later     []deferred
}

// deferred is a condition that names a variable not bound yet.
type deferred struct {
	cond gql.Expr
	self any
}

// plan checks the labels, chooses the end to start from, and works out how far
// every entity is from the other one.
func (m *matcher) plan(hops int) error {
	for _, n := range m.q.Nodes {
		if err := checkLabels(n.Labels, nodeLabel, n.Offset); err != nil {
			return err
		}
	}
	m.nodes, m.edges = m.q.Nodes, m.q.Edges
	for i := range m.edges {
		if err := checkLabels(m.edges[i].Labels, edgeLabel, m.edges[i].Offset); err != nil {
			return err
		}
		m.least += m.edges[i].Min
		if m.edges[i].Max < 0 {
			m.most = hops
		}
	}
	if m.most == 0 {
		for _, e := range m.edges {
			m.most += e.Max
		}
	}
	if m.least > hops {
		return &schema.Error{Kind: schema.TooLarge, Parameter: "pattern", Message: "the pattern is longer than the hops allowed"}
	}
	m.most = min(m.most, hops)
	first, err := m.candidates(m.q.Nodes[0])
	if err != nil {
		return err
	}
	last, err := m.candidates(m.q.Nodes[len(m.q.Nodes)-1])
	if err != nil {
		return err
	}
	if len(m.edges) > 0 && len(last) < len(first) {
		m.reverse()
		first, last = last, first
	}
	m.starts = first
	for _, e := range m.edges {
		m.passes = append(m.passes, m.filter.Narrow(func(typ schema.EventType, r view.Relation, plover string) bool {
			if e.Labels == nil { // an edge pattern without labels takes events only: relations must be asked for
				return r == view.NoRelation
			}
			return bearsLabel(view.Attributes{Type: typ, Relation: r, Plover: plover}, e.Labels)
		}))
	}
	if err := m.narrow(len(first), len(last)); err != nil {
		return err
	}
	if m.q.Selector != gql.AllPaths || len(last) <= fewEnds || slices.ContainsFunc(m.edges, func(e gql.Edge) bool { return e.Min != e.Max || e.Max > 1 }) {
		m.far(last)
	}
	return nil
}

// fewEnds is up to how many ends the way back from them is worth knowing where every
// edge is walked once: it costs a look at all that is as near to them as the pattern is long.
const fewEnds = 64

// reverse walks the pattern from right to left.
func (m *matcher) reverse() {
	m.reversed = true
	m.nodes, m.edges = slices.Clone(m.nodes), slices.Clone(m.edges)
	slices.Reverse(m.nodes)
	slices.Reverse(m.edges)
	for i, e := range m.edges {
		switch e.Direction {
		case gql.ToRight:
			m.edges[i].Direction = gql.ToLeft
		case gql.ToLeft:
			m.edges[i].Direction = gql.ToRight
		}
	}
}

// far gives every entity its distance to the far end, so that the walk turns back
// where it cannot arrive: the half of a search that meets in the middle.
func (m *matcher) far(ends []view.Node) {
	m.ends = map[view.Node]int{}
	frontier := ends
	for _, n := range ends {
		m.ends[n] = 0
	}
	for step := 1; step <= m.most; step++ {
		var next []view.Node
		for _, n := range frontier {
			m.s.View.DyadsOf(n, func(d view.Dyad) bool {
				if _, seen := m.ends[d.To]; !seen {
					if _, _, ok := m.filter.First(d); ok {
						m.ends[d.To] = step
						next = append(next, d.To)
					}
				}
				return true
			})
		}
		frontier = next
	}
}

// candidates lists the entities that a node pattern can stand for by itself: by
// code, id or name where it asks for one, else by kind.
func (m *matcher) candidates(e gql.Element) ([]view.Node, error) {
	var list []view.Node
	l, err := m.s.labels(m.ctx)
	if err != nil {
		return nil, err
	}
	pool, narrow := m.named(e.Where, l)
	if !narrow {
		pool = make([]view.Node, m.s.View.Nodes())
		for i := range pool {
			pool[i] = view.Node(i)
		}
	}
	for _, n := range pool {
		if day := m.scope.Filter.AsOf; day != nil && !m.s.View.ExistsOn(n, *day) {
			continue
		}
		ok, _, err := m.fits(n, e, &binding{vars: map[string]any{}})
		if err != nil {
			return nil, err
		}
		if ok {
			list = append(list, n)
		}
	}
	return list, nil
}

// named finds the entities of an equation with a code or name in a conjunction.
func (m *matcher) named(cond gql.Expr, l *names) ([]view.Node, bool) {
	switch c := cond.(type) {
	case gql.And:
		if list, ok := m.named(c.A, l); ok {
			return list, true
		}
		return m.named(c.B, l)
	case gql.Compare:
		text, isText := c.Right.Value.(string)
		if !c.Left.Self || c.Op != "=" || !isText {
			return nil, false
		}
		switch c.Left.Prop {
		case "code":
			return l.coded(m.s, strings.ToUpper(text)), true
		case "name":
			return l.called(m.s, schema.Fold(text)), true
		}
	}
	return nil, false
}

// run walks the pattern. Under a selector it goes by growing length, so that the
// shortest come first.
func (m *matcher) run(found func(*binding) error) error {
	if m.q.Selector == gql.AllPaths {
		return m.walkAll(-1, func(b *binding) error { return found(b) })
	}
	type ends struct{ a, b view.Node }
	taken := map[ends]int{}
	length := map[ends]int{}
	for n := m.least; n <= m.most; n++ {
		if err := m.walkAll(n, func(b *binding) error {
			key := ends{b.start, b.at}
			switch m.q.Selector {
			case gql.AnyPath, gql.AnyShortest:
				if taken[key] > 0 {
					return nil
				}
			case gql.AllShortest:
				if have, ok := length[key]; ok && have < n {
					return nil
				}
			case gql.ShortestK:
				if taken[key] >= m.q.K {
					return nil
				}
			}
			taken[key]++
			length[key] = n
			return found(b)
		}); err != nil {
			return err
		}
		if m.q.Selector != gql.ShortestK && len(m.starts) == 1 && len(taken) == 1 && m.singleEnd() {
			return nil // both ends are fixed and joined
		}
	}
	return nil
}

func (m *matcher) singleEnd() bool {
	n := 0
	for _, d := range m.ends {
		if d == 0 {
			n++
		}
	}
	return n == 1
}

// walkAll walks from every start; length is the exact number of steps, -1 any.
func (m *matcher) walkAll(length int, found func(*binding) error) error {
	for _, start := range m.starts {
		b := &binding{start: start, at: start, vars: map[string]any{}, nodes: []view.Node{start}}
		if err := m.enter(b, 0, length, found); err != nil {
			return err
		}
	}
	return nil
}

// enter matches the node pattern i at the current entity and goes on.
func (m *matcher) enter(b *binding, i, length int, found func(*binding) error) error {
	n := m.nodes[i]
	if m.allowed != nil && !m.allowed[i][b.at] {
		return nil
	}
	ok, later, err := m.fits(b.at, n, b)
	if err != nil || !ok {
		return err
	}
	kept := len(b.later)
	b.later = append(b.later, later...)
	defer func() { b.later = b.later[:kept] }()
	if n.Var != "" {
		if have, bound := b.vars[n.Var]; bound {
			if have != b.at {
				return nil
			}
		} else {
			b.vars[n.Var] = b.at
			defer delete(b.vars, n.Var)
		}
	}
	if i == len(m.edges) {
		if length >= 0 && len(b.edges) != length {
			return nil
		}
		return m.whole(b, found)
	}
	e := m.edges[i]
	if e.Var != "" && e.Quantified {
		b.vars[e.Var] = []view.Edge{}
		defer delete(b.vars, e.Var)
	}
	return m.repeat(b, i, 0, length, found)
}

// repeat takes the edge pattern i once more, or goes on to the node behind it.
func (m *matcher) repeat(b *binding, i, count, length int, found func(*binding) error) error {
	e := m.edges[i]
	if count >= e.Min {
		if err := m.enter(b, i+1, length, found); err != nil {
			return err
		}
	}
	if e.Max >= 0 && count == e.Max || len(b.edges) >= m.most || length >= 0 && len(b.edges) >= length {
		return nil
	}
	left := m.most
	if length >= 0 {
		left = length
	}
	var fail error
	m.s.View.DyadsOf(b.at, func(d view.Dyad) bool {
		if m.ends != nil {
			if far, ok := m.ends[d.To]; !ok || len(b.edges)+1+far > left {
				return true
			}
		}
		if !m.mayEnter(b, d.To) || e.Max == 1 && e.Min == 1 && !m.bearsKind(d.To, m.nodes[i+1].Labels) {
			return true // before the events of the pair are looked at
		}
		m.passes[i].Edges(d, func(ev view.Event, dir view.Direction) bool {
			fail = m.step(b, i, count, length, view.Edge{Event: ev, From: b.at, To: d.To, Dir: dir}, found)
			return fail == nil
		})
		return fail == nil
	})
	return fail
}

// step takes one edge if it fits.
func (m *matcher) step(b *binding, i, count, length int, edge view.Edge, found func(*binding) error) error {
	if m.budget--; m.budget < 0 {
		return errBudget
	}
	if m.budget%1024 == 0 && m.ctx.Err() != nil {
		return m.ctx.Err()
	}
	e := m.edges[i]
	if !directed(e.Direction, edge.Dir) {
		return nil
	}
	if m.q.Mode == gql.Trail && slices.ContainsFunc(b.edges, func(x view.Edge) bool { return sameEdge(x, edge) }) {
		return nil
	}
	kept, at := len(b.later), b.at
	if e.Where != nil {
		truth, unbound, err := m.eval(e.Where, b, edgeSelf{e.Var, edge})
		if err != nil {
			return err
		}
		if unbound {
			b.later = append(b.later, deferred{e.Where, edgeSelf{e.Var, edge}})
		} else if truth != yes {
			return nil
		}
	}
	if e.Var != "" {
		if e.Quantified {
			list := b.vars[e.Var].([]view.Edge)
			b.vars[e.Var] = append(slices.Clone(list), edge)
			defer func() { b.vars[e.Var] = list }()
		} else {
			b.vars[e.Var] = edge
			defer delete(b.vars, e.Var)
		}
	}
	b.edges, b.nodes, b.at = append(b.edges, edge), append(b.nodes, edge.To), edge.To
	err := m.repeat(b, i, count+1, length, found)
	b.edges, b.nodes, b.at = b.edges[:len(b.edges)-1], b.nodes[:len(b.nodes)-1], at
	b.later = b.later[:kept]
	return err
}

// sameEdge compares edges whichever way they are walked.
func sameEdge(a, b view.Edge) bool {
	return a.Event == b.Event && (a.From == b.From && a.To == b.To || a.From == b.To && a.To == b.From)
}

// mayEnter keeps ACYCLIC paths from entering a node twice, and SIMPLE ones but for
// the start as the end.
func (m *matcher) mayEnter(b *binding, n view.Node) bool {
	switch m.q.Mode {
	case gql.Acyclic:
		return !slices.Contains(b.nodes, n)
	case gql.Simple:
		closed := len(b.nodes) > 1 && b.at == b.start
		return !closed && !slices.Contains(b.nodes[1:], n)
	}
	return true
}

// whole checks what could not be checked on the way, and hands the match over in
// the order of the pattern as written.
func (m *matcher) whole(b *binding, found func(*binding) error) error {
	for _, d := range b.later {
		truth, _, err := m.eval(d.cond, b, d.self)
		if err != nil || truth != yes {
			return err
		}
	}
	out := &binding{start: b.start, at: b.at, vars: b.vars, edges: slices.Clone(b.edges)}
	if m.reversed {
		out = m.turned(b)
	}
	if m.q.Where != nil {
		truth, _, err := m.eval(m.q.Where, out, nil)
		if err != nil || truth != yes {
			return err
		}
	}
	return found(out)
}
