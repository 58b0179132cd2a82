package query

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/cayleygraph/quad"
	"pgregory.net/rapid"

	"entente/graph/query/gql"
	"entente/graph/view"
	"entente/schema"
	"entente/schema/rdf"
)

func state(code string) schema.Entity {
	return schema.Entity{Kind: schema.State, Name: "State " + code, Code: code}
}

// session loads records of one document into a new graph and begins a question.
func session(t tester, records ...schema.Record) *Session {
	t.Helper()
	g := emptyGraph(t)
	namer := schema.NewNamer(g.Base())
	var quads []quad.Quad
	for _, r := range append([]schema.Record{&schema.Document{ID: "http://d/1", Title: "D"}}, records...) {
		namer.Assign(r, "http://d/1")
		schema.Canonical(r)
		quads = append(quads, rdf.Encoder{Namer: namer}.Record(r, "http://d/1")...)
	}
	commit(t, g, quads)
	return look(t, New(g, DefaultLimits()))
}

func directed1(item int, typ schema.EventType, date, a, b string) *schema.Event {
	e := &schema.Event{Type: typ, Date: schema.MustDate(date), Provenance: schema.Provenance{Item: item, Quote: fmt.Sprint("quote ", item)}}
	e.Add(schema.RoleSource, state(a))
	e.Add(schema.RoleTarget, state(b))
	return e
}

func mutual(item int, date, a, b string) *schema.Event {
	e := &schema.Event{Type: schema.Agreement, Date: schema.MustDate(date), Provenance: schema.Provenance{Item: item}}
	e.Add(schema.RoleParty, state(a))
	e.Add(schema.RoleParty, state(b))
	return e
}

// small is A -visit 1960-> B -visit 1970-> C, A -visit 1980-> C, B -agreement 1965- C.
func small(t testing.TB) *Session {
	return session(t, directed1(1, schema.Visit, "1960", "A", "B"), directed1(2, schema.Visit, "1970", "B", "C"),
		directed1(3, schema.Visit, "1980", "A", "C"), mutual(4, "1965", "B", "C"))
}

// rows asks and writes each row's cells with | between them.
func rows(t testing.TB, s *Session, pattern string) []string {
	t.Helper()
	a, err := s.Match(context.Background(), Params{"pattern": {pattern}})
	if err != nil {
		t.Fatalf("%s: %v", pattern, err)
	}
	list := []string{}
	for _, row := range a.Rows {
		cells := make([]string, len(row))
		for i, v := range row {
			switch v := v.(type) {
			case schema.Entity:
				cells[i] = v.Code
			case PathAnswer:
				for j, step := range v.Steps {
					if step.Entity != nil {
						cells[i] += step.Entity.Code
					} else {
						cells[i] += "-" + step.Event.Date.String()[2:] + "-"
					}
					_ = j
				}
			case []*EventAnswer:
				for _, e := range v {
					cells[i] += "[" + e.Date.String() + "]"
				}
			case *EventAnswer:
				cells[i] = v.Date.String()
			default:
				cells[i] = fmt.Sprint(v)
			}
		}
		list = append(list, strings.Join(cells, "|"))
	}
	return list
}

func TestMatchByHand(t *testing.T) {
	s := small(t)
	for pattern, want := range map[string][]string{
		"MATCH (a {code:'A'})-[e]->(b) RETURN b ORDER BY b.code":                                         {"B", "C"},
		"MATCH (a {code:'C'})<-[e:visit]-(b) RETURN b ORDER BY b.code":                                   {"A", "B"},
		"MATCH (b {code:'B'})-[e]-(c {code:'C'}) RETURN e ORDER BY e.from":                               {"1965", "1970"},
		"MATCH (b {code:'B'})-[e]->(c {code:'C'}) RETURN e":                                              {"1970"},
		"MATCH (b {code:'B'})~[e]~(c) RETURN c, e":                                                       {"C|1965"},
		"MATCH p = (a {code:'A'})-[e:visit]->{2}(c) RETURN p":                                            {"A-60-B-70-C"},
		"MATCH p = (a {code:'A'})-[e:visit]->{1,2}(c {code:'C'}) RETURN p ORDER BY c.code":               {"A-60-B-70-C", "A-80-C"},
		"MATCH p = ANY SHORTEST (a {code:'A'})-[e]->+(c {code:'C'}) RETURN p":                            {"A-80-C"},
		"MATCH p = SHORTEST 2 (a {code:'A'})-[e:visit]->+(c {code:'C'}) RETURN p":                        {"A-80-C", "A-60-B-70-C"},
		"MATCH p = ALL SHORTEST (b {code:'B'})-[e]-+(c {code:'C'}) RETURN e":                             {"[1965]", "[1970]"},
		"MATCH p = TRAIL (b {code:'B'})-[e]-*(b) RETURN p LIMIT 1":                                       {"B"},
		"MATCH p = ACYCLIC (a {code:'A'})-[e]-{3}(x) RETURN p":                                           {},
		"MATCH p = SIMPLE (a {code:'A'})-[e:visit]-{3}(a) RETURN e ORDER BY a.code":                      {"[1960][1970][1980]", "[1980][1970][1960]"},
		"MATCH (a)-[x:visit]->(b)-[y:visit WHERE y.from > x.to]->(c) RETURN a, b, c":                     {"A|B|C"},
		"MATCH (a)-[x:visit WHERE y.from > x.to]->(b)-[y:visit]->(c) RETURN a, b, c":                     {"A|B|C"},
		"MATCH (a)-[x:visit]->(b)-[y:visit WHERE y.from < x.to]->(c) RETURN a":                           {},
		"MATCH (a)-[e:visit WHERE e.date = '197X']->(b) RETURN a.code, b.code":                           {"B|C"},
		"MATCH (a)-[e:diplomacy|agreement]->(b) WHERE a.code IN ['B'] OR b.code = 'B' RETURN a.code":     {"A", "B"},
		"MATCH (a)-[e:!visit]-(b {code:'C'}) RETURN a.code":                                              {"B"},
		"MATCH (a)-[e:CONSULT&!agreement]->(b) RETURN e.plover LIMIT 1":                                  {"CONSULT"},
		"MATCH (a:State&!Person {name:'State A'})-[e]->?(b) RETURN DISTINCT b.code ORDER BY b.code":      {"A", "B", "C"},
		"MATCH (a)-[e:visit]->(b) WHERE e.office IS NULL AND NOT e.confidence < 1 RETURN count1 LIMIT 1": nil,
		"MATCH (a)-[e:visit]->(b) WHERE e.office = 'x' OR e.from >= '1980' RETURN a.code AS who, b.code": {"A|C"},
		"MATCH (a)-[e:visit]->(b) WHERE NOT e.office = 'x' RETURN a":                                     {},
		"MATCH (a)-[e:visit]->(b) RETURN b.code ORDER BY b.code DESC LIMIT 2 OFFSET 1":                   {"C", "B"},
		"MATCH (x {code:'B'}) RETURN *":                                                                  {"B"},
	} {
		if want == nil {
			if _, err := s.Match(context.Background(), Params{"pattern": {pattern}}); schema.KindOf(err) != schema.Invalid {
				t.Errorf("%s: %v", pattern, err)
			}
			continue
		}
		got := rows(t, s, pattern)
		if !strings.Contains(pattern, "ORDER BY") && !strings.Contains(pattern, "SHORTEST 2") {
			slices.Sort(got)
			slices.Sort(want)
		} else if strings.Contains(pattern, "ORDER BY c.code") || strings.Contains(pattern, "ORDER BY a.code") {
			slices.Sort(got)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", pattern, got, want)
		}
	}
}

func TestMatchRefuses(t *testing.T) {
	s := small(t)
	for _, pattern := range []string{
		"MATCH (a:Planet) RETURN a", "MATCH (a)-[e:vist]->(b) RETURN e", "MATCH (a) WHERE a.colour = 'red' RETURN a",
		"MATCH (a)-[e WHERE e.from > 'yesterday']->(b) RETURN a", "MATCH (a)-[e]->{9}(b) RETURN a", "MATCH (a), (b) RETURN a",
	} {
		if _, err := s.Match(context.Background(), Params{"pattern": {pattern}}); err == nil || schema.KindOf(err) == schema.Internal {
			t.Errorf("%s: %v", pattern, err)
		}
	}
}

// naive lists every walk of the graph up to a length and keeps those that fit,
// edge pattern by edge pattern, with no plan at all.
func naive(m *matcher, q *gql.Query, hops int) []string {
	v := m.s.View
	var found []string
	fits := func(n view.Node, e gql.Element) bool {
		ok, _, err := m.fits(n, e, &binding{vars: map[string]any{}})
		return ok && err == nil
	}
	var walk func(nodes []view.Node, edges []view.Edge, i, count int)
	step := func(nodes []view.Node, edges []view.Edge, i, count int) {
		if len(edges) == hops {
			return
		}
		at := nodes[len(nodes)-1]
		v.DyadsOf(at, func(d view.Dyad) bool {
			v.Edges(d, func(e view.Event, dir view.Direction) bool {
				edge := view.Edge{Event: e, From: at, To: d.To, Dir: dir}
				p := q.Edges[i]
				bad := !directed(p.Direction, dir) || !bearsPlainly(v, e, p.Labels) ||
					q.Mode == gql.Trail && slices.ContainsFunc(edges, func(x view.Edge) bool { return sameEdge(x, edge) }) ||
					q.Mode == gql.Acyclic && slices.Contains(nodes, d.To) ||
					q.Mode == gql.Simple && (slices.Contains(nodes[1:], d.To) || len(nodes) > 1 && at == nodes[0])
				if !bad {
					walk(append(slices.Clone(nodes), d.To), append(slices.Clone(edges), edge), i, count+1)
				}
				return true
			})
			return true
		})
	}
	walk = func(nodes []view.Node, edges []view.Edge, i, count int) {
		p := q.Edges[i]
		if count >= p.Min && fits(nodes[len(nodes)-1], q.Nodes[i+1]) {
			if i+1 == len(q.Edges) {
				s := fmt.Sprint(nodes[0])
				for _, e := range edges {
					s += fmt.Sprintf(" %d %d", e.Event, e.To)
				}
				found = append(found, s)
			} else {
				walk(nodes, edges, i+1, 0)
			}
		}
		if p.Max < 0 || count < p.Max {
			step(nodes, edges, i, count)
		}
	}
	for n := range v.Nodes() {
		if fits(view.Node(n), q.Nodes[0]) {
			walk([]view.Node{view.Node(n)}, nil, 0, 0)
		}
	}
	slices.Sort(found)
	return found
}

// bearsPlainly tells whether an event bears labels, one event at a time.
func bearsPlainly(v *view.View, e view.Event, l gql.Label) bool {
	a := v.Attributes(e)
	if l == nil {
		return a.Relation == view.NoRelation
	}
	return bearsLabel(a, l)
}

func TestMatchAgreesWithNaiveEvaluation(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		codes := []string{"A", "B", "C", "D"}
		var events []schema.Record
		for i := range rapid.IntRange(1, 6).Draw(rt, "events") {
			a, b := rapid.SampledFrom(codes).Draw(rt, "a"), rapid.SampledFrom(codes).Draw(rt, "b")
			if a == b {
				continue
			}
			if rapid.Bool().Draw(rt, "mutual") {
				events = append(events, mutual(i+1, "1950", a, b))
			} else {
				events = append(events, directed1(i+1, schema.Visit, "1960", a, b))
			}
		}
		s := session(rt, events...)
		node := func() string {
			return rapid.SampledFrom([]string{"()", "(:State)", "({code:'A'})", "({code:'B'})", "(:!State)"}).Draw(rt, "node")
		}
		pattern := "MATCH p = " + rapid.SampledFrom([]string{"", "TRAIL ", "ACYCLIC ", "SIMPLE "}).Draw(rt, "mode") + node()
		for range rapid.IntRange(1, 2).Draw(rt, "edges") {
			pattern += rapid.SampledFrom([]string{"-[]->", "<-[]-", "-[]-", "~[]~", "-[:visit]->", "-[:agreement]-", "-[:!visit]-"}).Draw(rt, "edge") +
				rapid.SampledFrom([]string{"", "", "{1,2}", "?", "{2}"}).Draw(rt, "times") + node()
		}
		q, err := gql.Parse(pattern + " RETURN p")
		if err != nil {
			rt.Fatal(err)
		}
		fresh := func() *matcher {
			return &matcher{s: s, ctx: context.Background(), q: q, filter: s.View.Compile(view.Filter{}), budget: 1 << 30}
		}
		want := naive(fresh(), q, 6)
		m := fresh()
		if err := m.plan(6); err != nil {
			rt.Fatal(err)
		}
		var got []string
		if err := m.run(func(b *binding) error {
			line := fmt.Sprint(b.start)
			for _, e := range b.edges {
				line += fmt.Sprintf(" %d %d", e.Event, e.To)
			}
			got = append(got, line)
			return nil
		}); err != nil {
			rt.Fatal(err)
		}
		slices.Sort(got)
		if !slices.Equal(got, want) {
			rt.Fatalf("%s\n got %q\nwant %q", pattern, got, want)
		}
	})
}

// allOf evaluates a pattern in the plainest way: every walk that fits the shape, then the
// conditions with everything bound, then the selector by ends. It shares with the
// planner nothing but the evaluation of a condition.
func allOf(m *matcher, q *gql.Query, hops int) []string {
	v := m.s.View
	type match struct {
		nodes []view.Node
		edges []view.Edge
		vars  map[string]any
		conds []deferred
	}
	var found []match
	bound := func(at match, name string, x any) (match, bool) {
		if name == "" {
			return at, true
		}
		if have, ok := at.vars[name]; ok {
			return at, have == x
		}
		vars := map[string]any{name: x}
		for k, y := range at.vars {
			vars[k] = y
		}
		at.vars = vars
		return at, true
	}
	var walk func(at match, i, count int)
	enter := func(at match, i int) {
		n := at.nodes[len(at.nodes)-1]
		p := q.Nodes[i]
		if !labelled(p.Labels, func(l string) bool { return strings.EqualFold(l, string(v.Kind(n))) }) {
			return
		}
		at, ok := bound(at, p.Var, n)
		if !ok {
			return
		}
		if p.Where != nil {
			at.conds = append(slices.Clone(at.conds), deferred{p.Where, nodeSelf{p.Var, n}})
		}
		if i == len(q.Edges) {
			found = append(found, at)
			return
		}
		if e := q.Edges[i]; e.Var != "" && e.Quantified {
			at, _ = bound(at, e.Var, 0)
			at.vars[e.Var] = []view.Edge{}
		}
		walk(at, i, 0)
	}
	walk = func(at match, i, count int) {
		p := q.Edges[i]
		if count >= p.Min {
			enter(at, i+1)
		}
		if p.Max >= 0 && count == p.Max || len(at.edges) == hops {
			return
		}
		from := at.nodes[len(at.nodes)-1]
		v.DyadsOf(from, func(d view.Dyad) bool {
			v.Edges(d, func(e view.Event, dir view.Direction) bool {
				edge := view.Edge{Event: e, From: from, To: d.To, Dir: dir}
				if !m.filter.Pass(e) || !directed(p.Direction, dir) || !bearsPlainly(v, e, p.Labels) ||
					q.Mode == gql.Trail && slices.ContainsFunc(at.edges, func(x view.Edge) bool { return sameEdge(x, edge) }) ||
					q.Mode == gql.Acyclic && slices.Contains(at.nodes, d.To) ||
					q.Mode == gql.Simple && (slices.Contains(at.nodes[1:], d.To) || len(at.nodes) > 1 && from == at.nodes[0]) {
					return true
				}
				next := match{append(slices.Clone(at.nodes), d.To), append(slices.Clone(at.edges), edge), at.vars, slices.Clone(at.conds)}
				if p.Where != nil {
					next.conds = append(next.conds, deferred{p.Where, edgeSelf{p.Var, edge}})
				}
				if p.Quantified && p.Var != "" {
					vars := map[string]any{}
					for k, y := range at.vars {
						vars[k] = y
					}
					vars[p.Var] = append(slices.Clone(at.vars[p.Var].([]view.Edge)), edge)
					next.vars = vars
				} else if p.Var != "" {
					next, _ = bound(next, p.Var, edge)
				}
				walk(next, i, count+1)
				return true
			})
			return true
		})
	}
	for n := range v.Nodes() {
		enter(match{nodes: []view.Node{view.Node(n)}, vars: map[string]any{}}, 0)
	}
	found = slices.DeleteFunc(found, func(at match) bool {
		b := &binding{start: at.nodes[0], at: at.nodes[len(at.nodes)-1], vars: at.vars, edges: at.edges}
		for _, c := range at.conds {
			if t, _, err := m.eval(c.cond, b, c.self); err != nil || t != yes {
				return true
			}
		}
		if q.Where != nil {
			if t, _, err := m.eval(q.Where, b, nil); err != nil || t != yes {
				return true
			}
		}
		return false
	})
	slices.SortStableFunc(found, func(a, b match) int { return len(a.edges) - len(b.edges) })
	type ends struct{ a, z view.Node }
	least, taken := map[ends]int{}, map[ends]int{}
	var lines []string
	for _, at := range found {
		key := ends{at.nodes[0], at.nodes[len(at.nodes)-1]}
		n := len(at.edges)
		if _, ok := least[key]; !ok {
			least[key] = n
		}
		switch taken[key]++; {
		case q.Selector == gql.AllShortest && n > least[key], q.Selector == gql.ShortestK && taken[key] > q.K,
			(q.Selector == gql.AnyShortest || q.Selector == gql.AnyPath) && taken[key] > 1:
			continue
		}
		line := fmt.Sprint(at.nodes[0])
		for _, e := range at.edges {
			line += fmt.Sprintf(" %d %d", e.Event, e.To)
		}
		if q.Selector == gql.AnyShortest || q.Selector == gql.AnyPath || q.Selector == gql.ShortestK { // which of equals is open
			line = fmt.Sprint(at.nodes[0], key.z, n)
		}
		lines = append(lines, line)
	}
	slices.Sort(lines)
	return lines
}

// TestPatternsOfTheManualAgreeWithPlainEvaluation: the example of the manual and ten
// more, planned and plain.
func TestPatternsOfTheManualAgreeWithPlainEvaluation(t *testing.T) {
	visit := func(item int, date, who, office, from, to string) *schema.Event {
		e := directed1(item, schema.Visit, date, from, to)
		p := person(who)
		p.Office = office
		e.Add(schema.RoleSource, p)
		return e
	}
	s := session(t, visit(1, "1956-10", "Suhrawardy", "Prime Minister", "PAK", "CHN"), visit(2, "1965-04", "Ayub", "President", "PAK", "SUN"),
		visit(3, "1972-03", "Bhutto", "President", "PAK", "SUN"), visit(4, "1974-10", "Bhutto", "Prime Minister", "PAK", "SUN"), visit(5, "1976-05", "Bhutto", "Prime Minister", "PAK", "CHN"),
		visit(6, "1960-02", "Khrushchev", "Prime Minister", "SUN", "IND"), directed1(7, schema.ArmsTransfer, "1968", "SUN", "PAK"), directed1(8, schema.ArmsTransfer, "1966", "CHN", "PAK"),
		directed1(9, schema.ArmsTransfer, "1978", "CHN", "PAK"), directed1(10, schema.ArmsTransfer, "1962", "SUN", "IND"), mutual(11, "1963-03", "PAK", "CHN"), mutual(12, "1966-01-10", "IND", "PAK"),
		mutual(13, "1971-08-09", "IND", "SUN"), directed1(14, schema.Visit, "1954", "IND", "CHN"))
	for pattern, rows := range map[string]int{
		"MATCH p = (pm:Person)-[v:visit WHERE v.office = 'Prime Minister']->(s:State)-[a:arms_transfer WHERE a.from > v.to]->(:State {code:'PAK'}) RETURN p": 3,
		"MATCH (a:State {code:'PAK'})-[e:visit|agreement]-(b:State) WHERE e.from < '1970' RETURN b":                                                          4,
		"MATCH p = ANY SHORTEST (a:Person)-[e]->+(b:State {code:'PAK'}) RETURN p":                                                                            4,
		"MATCH p = ALL SHORTEST (a {code:'CHN'})-[e]-{1,3}(b {code:'SUN'}) RETURN p":                                                                         -1,
		"MATCH p = SHORTEST 3 ACYCLIC (a {code:'CHN'})-[e]-{1,3}(b {code:'SUN'}) RETURN p":                                                                   3,
		"MATCH p = TRAIL (a {code:'PAK'})-[e:arms_transfer|visit]->{2,3}(a) RETURN p":                                                                        -1,
		"MATCH p = SIMPLE (a {code:'PAK'})-[e]-{3}(a) RETURN p":                                                                                              -1,
		"MATCH (x:Person)-[v:visit]->(s:State)<-[w:visit]-(y:Person) WHERE x.name < y.name RETURN x, y":                                                      -1,
		"MATCH (s:State)-[a:arms_transfer]->(t)-[b:agreement WHERE b.from > a.to]-(u:State) WHERE u.code <> s.code RETURN s, u":                              -1,
		"MATCH (a:State)-[e:!visit&!agreement]->(b:State) RETURN a, b":                                                                                       4,
		"MATCH ACYCLIC (p:Person)-[v:visit]->(s)-[g:agreement]-{0,2}(t:State) WHERE NOT t.code IN ['SUN', 'CHN'] RETURN p, t":                                -1,
	} {
		q, err := gql.Parse(pattern)
		if err != nil {
			t.Fatal(err)
		}
		fresh := func() *matcher {
			return &matcher{s: s, ctx: context.Background(), q: q, filter: s.View.Compile(view.Filter{}), budget: 1 << 30}
		}
		want := allOf(fresh(), q, 6)
		m := fresh()
		if err := m.plan(6); err != nil {
			t.Fatal(err)
		}
		var got []string
		if err := m.run(func(b *binding) error {
			line := fmt.Sprint(b.start)
			for _, e := range b.edges {
				line += fmt.Sprintf(" %d %d", e.Event, e.To)
			}
			if q.Selector == gql.AnyShortest || q.Selector == gql.AnyPath || q.Selector == gql.ShortestK {
				line = fmt.Sprint(b.start, b.at, len(b.edges))
			}
			got = append(got, line)
			return nil
		}); err != nil {
			t.Fatal(err)
		}
		slices.Sort(got)
		if !slices.Equal(got, want) || len(got) == 0 || rows >= 0 && len(got) != rows {
			t.Errorf("%s: %d matches, %d by hand\n got %q\nwant %q", pattern, len(got), rows, got, want)
		}
	}
}
