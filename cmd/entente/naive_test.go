package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"

	"entente/graph/query"
	"entente/graph/query/gql"
	"entente/schema"
)

// naive evaluates patterns in the plainest way, on nothing but what /v1/events tells: every
// walk from every entity, then the conditions, then the selector. It shares the parser and the
// declaration of edges with the program, and no line of its evaluation.
type naive struct {
	nodes []*naiveNode
	from  map[*naiveNode][]naiveEdge
}

type naiveNode struct{ schema.Entity }

type naiveEdge struct {
	event    *query.EventAnswer
	from, to *naiveNode
	dir      string // ">" along, "<" against, "-" undirected; may have several
}

// naiveGraph asks a server for all events and draws them.
func naiveGraph(t *testing.T, h http.Handler) *naive {
	t.Helper()
	g, byID := &naive{from: map[*naiveNode][]naiveEdge{}}, map[schema.IRI]*naiveNode{}
	node := func(e schema.Entity) *naiveNode {
		n := byID[e.ID]
		if n == nil {
			e.Office = "" // in this event
			n = &naiveNode{e}
			byID[e.ID] = n
			g.nodes = append(g.nodes, n)
		}
		return n
	}
	for _, filter := range []string{"", "&type=MEMBER_OF"} {
		for next := "/v1/events?limit=70" + filter; next != ""; {
			w := httptest.NewRecorder()
			h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, next, nil))
			var page query.EventsAnswer
			if err := json.Unmarshal(w.Body.Bytes(), &page); err != nil || w.Code != http.StatusOK {
				t.Fatal(w.Code, err, w.Body)
			}
			for _, e := range page.Items {
				g.draw(e, node)
			}
			if next = ""; page.Next != nil {
				next = "/v1/events?limit=70" + filter + "&cursor=" + url.QueryEscape(*page.Next)
			}
		}
	}
	return g
}

func (g *naive) draw(e *query.EventAnswer, node func(schema.Entity) *naiveNode) {
	edges := e.Type.Draw()
	if e.Relation != "" {
		edges = []schema.Edge{{From: schema.RoleSource, To: schema.RoleTarget, Directed: true}}
	}
	lay := func(a, z *naiveNode, dir string) {
		for i, x := range g.from[a] {
			if x.event == e && x.to == z {
				g.from[a][i].dir += dir
				return
			}
		}
		g.from[a] = append(g.from[a], naiveEdge{e, a, z, dir})
	}
	for _, r := range schema.Roles() {
		for _, x := range *e.In(r) {
			node(x)
		}
	}
	for _, d := range edges {
		for i, x := range *e.In(d.From) {
			for j, y := range *e.In(d.To) {
				a, z := node(x), node(y)
				switch {
				case a == z || d.From == d.To && j < i:
				case d.Directed:
					lay(a, z, ">")
					lay(z, a, "<")
				default:
					lay(a, z, "-")
					lay(z, a, "-")
				}
			}
		}
	}
}

// naiveMatch is a walk with what it bound.
type naiveMatch struct {
	nodes []*naiveNode
	edges []naiveEdge
	vars  map[string]any // *naiveNode, naiveEdge or []naiveEdge
	conds []naiveCond
}

type naiveCond struct {
	cond gql.Expr
	self any
}

// match lists what a pattern matches with at most so many hops.
func (g *naive) match(q *gql.Query, hops int) []naiveMatch {
	var found []naiveMatch
	var walk func(at naiveMatch, i, count int)
	bind := func(at naiveMatch, name string, x any) naiveMatch {
		vars := map[string]any{}
		for k, v := range at.vars {
			vars[k] = v
		}
		if name != "" {
			vars[name] = x
		}
		at.vars = vars
		return at
	}
	enter := func(at naiveMatch, i int) {
		n, p := at.nodes[len(at.nodes)-1], q.Nodes[i]
		if have, ok := at.vars[p.Var]; ok && p.Var != "" && have != any(n) || !naiveLabel(p.Labels, func(l string) bool { return strings.EqualFold(l, string(n.Kind)) }) {
			return
		}
		at = bind(at, p.Var, n)
		if p.Where != nil {
			at.conds = append(slices.Clone(at.conds), naiveCond{p.Where, n})
		}
		if i == len(q.Edges) {
			found = append(found, at)
			return
		}
		if e := q.Edges[i]; e.Quantified && e.Var != "" {
			at = bind(at, e.Var, []naiveEdge{})
		}
		walk(at, i, 0)
	}
	walk = func(at naiveMatch, i, count int) {
		p := q.Edges[i]
		if count >= p.Min {
			enter(at, i+1)
		}
		if p.Max >= 0 && count == p.Max || len(at.edges) == hops {
			return
		}
		n := at.nodes[len(at.nodes)-1]
		for _, e := range g.from[n] {
			if !naiveDirected(p.Direction, e.dir) || !naiveEdgeLabel(p.Labels, e) || !naiveMode(q.Mode, at, e) {
				continue
			}
			next := naiveMatch{append(slices.Clone(at.nodes), e.to), append(slices.Clone(at.edges), e), at.vars, slices.Clone(at.conds)}
			if p.Where != nil {
				next.conds = append(next.conds, naiveCond{p.Where, e})
			}
			switch {
			case p.Quantified && p.Var != "":
				next = bind(next, p.Var, append(slices.Clone(at.vars[p.Var].([]naiveEdge)), e))
			case p.Var != "":
				next = bind(next, p.Var, e)
			}
			walk(next, i, count+1)
		}
	}
	for _, n := range g.nodes {
		enter(naiveMatch{nodes: []*naiveNode{n}, vars: map[string]any{}}, 0)
	}
	found = slices.DeleteFunc(found, func(m naiveMatch) bool {
		for _, c := range m.conds {
			if naiveTruth(c.cond, m.vars, c.self) != 1 {
				return true
			}
		}
		return q.Where != nil && naiveTruth(q.Where, m.vars, nil) != 1
	})
	return naiveSelect(q, found)
}

// naiveSelect keeps what the selector asks for: of ways between the same ends all, those of
// the least length, or so many.
func naiveSelect(q *gql.Query, found []naiveMatch) []naiveMatch {
	slices.SortStableFunc(found, func(a, b naiveMatch) int { return cmp.Compare(len(a.edges), len(b.edges)) })
	type ends struct{ a, z *naiveNode }
	least, taken := map[ends]int{}, map[ends]int{}
	return slices.DeleteFunc(found, func(m naiveMatch) bool {
		key := ends{m.nodes[0], m.nodes[len(m.nodes)-1]}
		if taken[key]++; taken[key] == 1 {
			least[key] = len(m.edges)
		}
		switch q.Selector {
		case gql.AllShortest:
			return len(m.edges) > least[key]
		case gql.ShortestK:
			return taken[key] > q.K
		case gql.AnyPath, gql.AnyShortest:
			return taken[key] > 1
		}
		return false
	})
}

func naiveDirected(want gql.Direction, dir string) bool {
	switch want {
	case gql.ToRight:
		return strings.Contains(dir, ">")
	case gql.ToLeft:
		return strings.Contains(dir, "<")
	case gql.Undirected:
		return strings.Contains(dir, "-")
	}
	return true
}

func naiveMode(mode gql.Mode, at naiveMatch, e naiveEdge) bool {
	switch mode {
	case gql.Trail:
		return !slices.ContainsFunc(at.edges, func(x naiveEdge) bool {
			return x.event == e.event && (x.from == e.from && x.to == e.to || x.from == e.to && x.to == e.from)
		})
	case gql.Acyclic:
		return !slices.Contains(at.nodes, e.to)
	case gql.Simple:
		return !slices.Contains(at.nodes[1:], e.to) && (len(at.nodes) == 1 || at.nodes[len(at.nodes)-1] != at.nodes[0])
	}
	return true
}

func naiveEdgeLabel(l gql.Label, e naiveEdge) bool {
	if l == nil {
		return e.event.Relation == ""
	}
	return naiveLabel(l, func(name string) bool {
		if e.event.Relation != "" {
			return name == e.event.Relation
		}
		types, root, err := schema.MatchTypes(name)
		return err == nil && (root != "" && root == e.event.Plover || slices.Contains(types, e.event.Type))
	})
}

func naiveLabel(l gql.Label, bears func(string) bool) bool {
	switch l := l.(type) {
	case gql.LabelName:
		return bears(string(l))
	case gql.LabelNot:
		return !naiveLabel(l.A, bears)
	case gql.LabelAnd:
		return naiveLabel(l.A, bears) && naiveLabel(l.B, bears)
	case gql.LabelOr:
		return naiveLabel(l.A, bears) || naiveLabel(l.B, bears)
	}
	return true
}

// naiveTruth is 1 for true, -1 for false and 0 for unknown.
func naiveTruth(cond gql.Expr, vars map[string]any, self any) int {
	of := func(o gql.Operand) any {
		switch {
		case o.Literal():
			return o.Value
		case o.Self:
			return naiveProperty(self, o.Prop)
		}
		return naiveProperty(vars[o.Var], o.Prop)
	}
	is := func(b bool) int {
		if b {
			return 1
		}
		return -1
	}
	switch c := cond.(type) {
	case gql.And:
		return min(naiveTruth(c.A, vars, self), naiveTruth(c.B, vars, self))
	case gql.Or:
		return max(naiveTruth(c.A, vars, self), naiveTruth(c.B, vars, self))
	case gql.Xor:
		return -naiveTruth(c.A, vars, self) * naiveTruth(c.B, vars, self)
	case gql.Not:
		return -naiveTruth(c.A, vars, self)
	case gql.IsNull:
		return is(of(c.Left) == nil)
	case gql.In:
		x := of(c.Left)
		if x == nil {
			return 0
		}
		return is(slices.ContainsFunc(c.List, func(item any) bool { return naiveCompare(x, item, "=") }))
	case gql.Compare:
		x, y := of(c.Left), of(c.Right)
		if x == nil || y == nil {
			return 0
		}
		return is(naiveCompare(x, y, c.Op))
	}
	panic(fmt.Sprintf("no way to evaluate %T", cond))
}

// naiveProperty is a text, a number, a date, or nil.
func naiveProperty(x any, prop string) any {
	text := func(s string) any {
		if s == "" {
			return nil
		}
		return s
	}
	day := func(d schema.Day) any {
		if d.Open() {
			return nil
		}
		return schema.DateBetween(d, d)
	}
	switch x := x.(type) {
	case *naiveNode:
		return text(map[string]string{"": string(x.ID), "id": string(x.ID), "name": x.Name, "code": x.Code, "kind": string(x.Kind)}[prop])
	case naiveEdge:
		e := x.event
		switch prop {
		case "from":
			return day(e.Date.Earliest())
		case "to":
			return day(e.Date.Latest())
		case "date":
			if e.Date.IsZero() {
				return nil
			}
			return e.Date
		case "type":
			return text(cmp.Or(e.Relation, string(e.Type)))
		case "status":
			return text(string(e.StatusOrDefault()))
		case "quad_class":
			return text(e.Quad)
		case "office":
			for _, r := range schema.Roles() {
				for _, who := range *e.In(r) {
					if who.Office != "" && (who.ID == x.from.ID || who.ID == x.to.ID) {
						return who.Office
					}
				}
			}
			return nil
		}
		return text(map[string]string{"": string(e.ID), "id": string(e.ID), "code": e.Code, "cameo": e.CAMEO, "quote": e.Quote, "plover": e.Plover}[prop])
	}
	panic(fmt.Sprintf("no property %s of %T", prop, x))
}

func naiveCompare(x, y any, op string) bool {
	a, dated := x.(schema.Date)
	b, also := y.(schema.Date)
	if !dated && !also {
		d := cmp.Compare(fmt.Sprint(x), fmt.Sprint(y))
		return map[string]bool{"=": d == 0, "<>": d != 0, "<": d < 0, "<=": d <= 0, ">": d > 0, ">=": d >= 0}[op]
	}
	if !dated {
		a = schema.MustDate(fmt.Sprint(x))
	}
	if !also {
		b = schema.MustDate(fmt.Sprint(y))
	}
	within := a.Earliest() >= b.Earliest() && a.Latest() <= b.Latest()
	return map[string]bool{"=": within, "<>": !within, "<": a.Latest() < b.Earliest(), "<=": a.Latest() <= b.Latest(),
		">": a.Earliest() > b.Latest(), ">=": a.Earliest() >= b.Earliest()}[op]
}
