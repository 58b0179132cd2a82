package query

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"entente/graph"
	"entente/graph/query/gql"
	"entente/graph/view"
	"entente/schema"
	"entente/schema/rdf"
)

func state(code string) schema.Entity {
	return schema.Entity{Kind: schema.State, Name: "State " + code, Code: code}
}

// session loads records of one document into a new graph and begins a question.
func session(t interface {
	Fatal(...any)
	Cleanup(func())
}, records ...schema.Record) *Session {
	ctx := context.Background()
	g, err := graph.Open(ctx, "memory:", graph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	namer := schema.NewNamer(g.Base())
	tx := g.Begin()
	for _, r := range append([]schema.Record{&schema.Document{ID: "http://d/1", Title: "D"}}, records...) {
		namer.Assign(r, "http://d/1")
		schema.Canonical(r)
		if _, err := tx.WriteQuads(rdf.Encoder{Namer: namer}.Record(r, "http://d/1")); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := tx.Commit(ctx); err != nil {
		t.Fatal(err)
	}
	s, err := New(g, DefaultLimits()).Session(ctx)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Release(); err != nil {
			t.Fatal(err)
		}
		if err := g.Close(); err != nil {
			t.Fatal(err)
		}
	})
	return s
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
				bad := !directed(p.Direction, dir) || !m.edgeLabelled(e, p.Labels) ||
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
