package view

import (
	"cmp"
	"context"
	"fmt"
	"iter"
	"slices"
	"testing"

	"github.com/cayleygraph/quad"
	"pgregory.net/rapid"

	"entente/schema"
	"entente/schema/rdf"
)

// heapSource is a snapshot in a slice.
type heapSource struct {
	ids   map[quad.Value]uint64
	terms []quad.Value
	quads [][4]uint64
}

func (s *heapSource) Revision() uint64 { return 7 }

func (s *heapSource) ID(v quad.Value) (uint64, bool, error) {
	id, ok := s.ids[v]
	return id, ok, nil
}

func (s *heapSource) Value(id uint64) (quad.Value, error) { return s.terms[id], nil }

func (s *heapSource) Scan(_ context.Context, p [4]uint64) iter.Seq2[[4]uint64, error] {
	return func(yield func([4]uint64, error) bool) {
		for _, q := range s.quads {
			ok := true
			for i := range p {
				ok = ok && (p[i] == 0 || p[i] == q[i])
			}
			if ok && !yield(q, nil) {
				return
			}
		}
	}
}

func (s *heapSource) id(v quad.Value) uint64 {
	id, ok := s.ids[v]
	if !ok {
		id = uint64(len(s.terms))
		s.ids[v] = id
		s.terms = append(s.terms, v)
	}
	return id
}

func newSource(quads []quad.Quad) *heapSource {
	s := &heapSource{ids: map[quad.Value]uint64{}, terms: []quad.Value{nil, nil}}
	for _, q := range quads {
		s.quads = append(s.quads, [4]uint64{s.id(q.Subject), s.id(q.Predicate), s.id(q.Object), s.id(q.Label)})
	}
	slices.SortFunc(s.quads, func(a, b [4]uint64) int { return slices.Compare(a[:], b[:]) })
	s.quads = slices.Compact(s.quads)
	return s
}

var namer = schema.NewNamer("")

func state(code string) schema.Entity {
	return schema.Entity{Kind: schema.State, Name: "state " + code, Code: code}
}

func build(t testing.TB, quads []quad.Quad) *View {
	t.Helper()
	v, err := Build(context.Background(), newSource(quads))
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func encode(events ...*schema.Event) []quad.Quad {
	var quads []quad.Quad
	for _, e := range events {
		namer.Assign(e, "http://d/1")
		quads = append(quads, rdf.Encoder{Namer: namer}.Record(e, "http://d/1")...)
	}
	return quads
}

func node(t testing.TB, v *View, code string) Node {
	t.Helper()
	for n := range v.Nodes() {
		if v.Code(Node(n)) == code {
			return Node(n)
		}
	}
	t.Fatalf("no node %s", code)
	return None
}

// randomGraph draws some events between a few states.
func randomGraph(t *rapid.T) []*schema.Event {
	codes := []string{"AAA", "BBB", "CCC", "DDD", "EEE", "FFF"}
	var events []*schema.Event
	for i := range rapid.IntRange(1, 14).Draw(t, "events") {
		a, b := rapid.SampledFrom(codes).Draw(t, "a"), rapid.SampledFrom(codes).Draw(t, "b")
		c := rapid.SampledFrom(codes).Draw(t, "c")
		e := &schema.Event{Type: schema.Visit, Code: fmt.Sprint(i), Provenance: schema.Provenance{Item: i + 1}}
		if year := rapid.IntRange(0, 5).Draw(t, "year"); year > 0 {
			e.Date = schema.MustDate(fmt.Sprintf("195%d", year))
		}
		if rapid.Bool().Draw(t, "mutual") {
			e.Type = schema.Agreement
			e.Add(schema.RoleParty, state(a))
			e.Add(schema.RoleParty, state(b))
			e.Add(schema.RoleParty, state(c))
		} else {
			e.Add(schema.RoleSource, state(a))
			e.Add(schema.RoleTarget, state(b))
		}
		events = append(events, e)
	}
	return events
}

// naivePaths lists every way by trying every event at every step.
func naivePaths(v *View, from, to Node, max int, forward bool) []Path {
	var found []Path
	var walk func(at Node, seen []Node, edges []Edge)
	walk = func(at Node, seen []Node, edges []Edge) {
		if at == to {
			found = append(found, Path{Edges: slices.Clone(edges), Weight: float64(len(edges))})
			return
		}
		if len(edges) == max {
			return
		}
		for e := range v.Events() {
			ev := Event(e)
			if slices.ContainsFunc(edges, func(x Edge) bool { return x.Event == ev }) {
				continue
			}
			if forward {
				if !v.Dated(ev) || len(edges) > 0 && v.facts(ev).from < v.facts(edges[len(edges)-1].Event).to {
					continue
				}
			}
			part := v.Participants(ev)
			if !slices.ContainsFunc(part, func(p Participant) bool { return p.Node == at }) {
				continue
			}
			var others []Node
			for _, p := range part {
				if p.Node != at && !slices.Contains(seen, p.Node) && !slices.Contains(others, p.Node) {
					others = append(others, p.Node)
				}
			}
			for _, n := range others {
				walk(n, append(seen, n), append(edges, Edge{Event: ev, From: at, To: n}))
			}
		}
	}
	walk(from, []Node{from}, nil)
	slices.SortStableFunc(found, func(a, b Path) int { return cmp.Compare(a.Hops(), b.Hops()) })
	return found
}

func signature(p Path) string {
	s := ""
	for _, e := range p.Edges {
		s += fmt.Sprintf("%d-%d-%d ", e.From, e.Event, e.To)
	}
	return s
}

func TestPathsAgreeWithNaiveSearch(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v, err := Build(context.Background(), newSource(encode(randomGraph(t)...)))
		if err != nil {
			t.Fatal(err)
		}
		if v.Nodes() < 2 {
			return
		}
		from, to := Node(0), Node(v.Nodes()-1)
		max, forward := rapid.IntRange(1, 4).Draw(t, "max"), rapid.Bool().Draw(t, "forward")
		w := v.NewWalk(Filter{}, false, nil)
		all := naivePaths(v, from, to, max, forward)
		got, cut, err := w.Paths(context.Background(), PathQuery{From: from, To: to, K: 1 << 30, MaxHops: max, Forward: forward})
		if err != nil || cut {
			t.Fatal(err, cut)
		}
		want := map[string]bool{}
		for _, p := range all {
			want[signature(p)] = true
		}
		have := map[string]bool{}
		for i, p := range got {
			if s := signature(p); !want[s] || have[s] {
				t.Fatalf("%s is wrong or comes twice", s)
			}
			have[signature(p)] = true
			if i > 0 && got[i-1].Weight > p.Weight {
				t.Fatalf("path %d is lighter than the one before", i)
			}
		}
		if len(got) != len(all) {
			t.Fatalf("%d paths, a naive search finds %d", len(got), len(all))
		}
		k := rapid.IntRange(1, 5).Draw(t, "k")
		best, _, _ := w.Paths(context.Background(), PathQuery{From: from, To: to, K: k, MaxHops: max, Forward: forward})
		for i, p := range best {
			if p.Hops() != all[i].Hops() {
				t.Fatalf("of %d best, number %d has %d hops, want %d", k, i, p.Hops(), all[i].Hops())
			}
		}
	})
}

func TestWeightedPathsAgreeWithNaiveSearch(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v, err := Build(context.Background(), newSource(encode(randomGraph(t)...)))
		if err != nil {
			t.Fatal(err)
		}
		if v.Nodes() < 2 {
			return
		}
		weigh := func(e Event) float64 { return float64((int(e)*7)%5) / 2 }
		all := naivePaths(v, 0, Node(v.Nodes()-1), 3, false)
		weight := func(p Path) (sum float64) {
			for _, e := range p.Edges {
				sum += weigh(e.Event)
			}
			return sum
		}
		slices.SortStableFunc(all, func(a, b Path) int { return cmp.Compare(weight(a), weight(b)) })
		got, _, err := v.NewWalk(Filter{}, false, nil).Paths(context.Background(),
			PathQuery{From: 0, To: Node(v.Nodes() - 1), K: 6, MaxHops: 3, Weigh: weigh})
		if err != nil || len(got) != min(6, len(all)) {
			t.Fatalf("%d paths (%v), want %d", len(got), err, min(6, len(all)))
		}
		for i, p := range got {
			if p.Weight != weight(all[i]) {
				t.Fatalf("number %d weighs %v, want %v", i, p.Weight, weight(all[i]))
			}
		}
	})
}

func TestViaAndAvoid(t *testing.T) {
	mk := func(a, b, year string) *schema.Event {
		e := &schema.Event{Type: schema.Agreement, Date: schema.MustDate(year)}
		e.Add(schema.RoleParty, state(a))
		e.Add(schema.RoleParty, state(b))
		return e
	}
	v := build(t, encode(mk("PAK", "CHN", "1963"), mk("CHN", "SUN", "1950"), mk("PAK", "USA", "1954"), mk("USA", "SUN", "1972")))
	pak, sun, usa, chn := node(t, v, "PAK"), node(t, v, "SUN"), node(t, v, "USA"), node(t, v, "CHN")
	ask := func(q PathQuery, avoid ...Node) []Path {
		q.From, q.To, q.K, q.MaxHops = pak, sun, 10, 4
		p, _, err := v.NewWalk(Filter{}, false, avoid).Paths(context.Background(), q)
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	if p := ask(PathQuery{}); len(p) != 2 {
		t.Errorf("%d paths, want 2", len(p))
	}
	if p := ask(PathQuery{Via: []Node{usa}}); len(p) != 1 || p[0].Edges[0].To != usa {
		t.Errorf("via the USA: %v", p)
	}
	if p := ask(PathQuery{}, usa); len(p) != 1 || p[0].Edges[0].To != chn {
		t.Errorf("avoiding the USA: %v", p)
	}
	if p := ask(PathQuery{Forward: true}); len(p) != 1 || p[0].Edges[0].To != usa {
		t.Errorf("forward in time only through the USA: %v", p)
	}
}

func TestFilters(t *testing.T) {
	visit := &schema.Event{Type: schema.Visit, Date: schema.MustDate("1971"), Confidence: 0.6}
	visit.Add(schema.RoleSource, state("PAK"))
	visit.Add(schema.RoleTarget, state("SUN"))
	off := &schema.Event{Type: schema.Visit, Status: schema.Postponed, Date: schema.MustDate("2012")}
	off.Add(schema.RoleSource, state("RUS"))
	off.Add(schema.RoleTarget, state("PAK"))
	war := &schema.Event{Type: schema.War}
	war.Add(schema.RoleParty, state("PAK"))
	war.Add(schema.RoleParty, state("IND"))
	claim := &schema.Claim{ClaimType: schema.Assertion, Text: "so", Speaker: schema.Entity{Kind: schema.Person, Name: "S"}}
	said := schema.Event{Type: schema.Support, Date: schema.MustDate("1971")}
	said.Add(schema.RoleSource, state("SUN"))
	said.Add(schema.RoleTarget, state("IND"))
	claim.Asserts = []schema.Event{said}
	namer.Assign(claim, "http://d/1")
	v := build(t, append(encode(visit, off, war), rdf.Encoder{Namer: namer}.Record(claim, "http://d/1")...))
	speaker := None
	for n := range v.Nodes() {
		if v.Kind(Node(n)) == schema.Person {
			speaker = Node(n)
		}
	}
	count := func(f Filter) (n int) {
		c := v.Compile(f)
		for e := range v.Events() {
			if c.Pass(Event(e)) {
				n++
			}
			if c.Pass(Event(e)) != (c.Excluded(Event(e)) == 0) {
				t.Errorf("%+v: event %d passes: %v, excluded by %b", f, e, c.Pass(Event(e)), c.Excluded(Event(e)))
			}
		}
		return n
	}
	day := schema.NewDay(1980, 1, 1)
	for name, c := range map[string]struct {
		f    Filter
		want int
	}{
		"facts":        {Filter{}, 3},
		"type":         {Filter{Types: []schema.EventType{schema.Visit}}, 2},
		"root":         {Filter{Plover: []string{"ASSAULT"}}, 1},
		"status":       {Filter{Statuses: []schema.Status{schema.Occurred}}, 2},
		"window":       {Filter{Window: schema.MustDate("../1999")}, 1},
		"sure":         {Filter{MinConfidence: 0.7}, 2},
		"plus speaker": {Filter{Believe: Believe{Speakers: []Node{speaker}}}, 4},
		"only speaker": {Filter{Believe: Believe{Speakers: []Node{speaker}, Only: true}}, 1},
		"as of":        {Filter{AsOf: &day}, 1},
		"no graph":     {Filter{Graphs: map[int]bool{}}, 0},
	} {
		if got := count(c.f); got != c.want {
			t.Errorf("%s: %d events, want %d", name, got, c.want)
		}
	}
}

func TestLineageJoinsSuccessorsOnly(t *testing.T) {
	profile := func(code, from, to string, next ...string) []quad.Quad {
		p := schema.Profile{Entity: state(code), Successors: next, Continuation: next[:min(1, len(next))],
			Valid: []schema.Interval{{From: schema.MustDate(from), To: schema.MustDate(to)}}}
		p.ID = namer.Entity(p.Entity, "")
		return rdf.Encoder{Namer: namer}.Profile(p, namer.Graph("reference"))
	}
	v := build(t, slices.Concat(profile("SUN", "1922-12-30", "1991-12-26", "RUS"), profile("RUS", "1991-12-26", ""),
		profile("DDR", "1949-10-07", "1990-10-03", "DEU"), profile("DEU", "1949-05-23", ""),
		profile("CSK", "1918-10-28", "1992-12-31"), profile("CZE", "1993-01-01", ""), profile("SVK", "1993-01-01", "")))
	rep := func(c string) Node { return v.Representative(node(t, v, c)) }
	if rep("SUN") != rep("RUS") {
		t.Error("Russia does not continue the Soviet Union")
	}
	if rep("DDR") == rep("DEU") {
		t.Error("two Germanys that stood side by side became one")
	}
	if rep("CSK") == rep("CZE") || rep("CSK") == rep("SVK") {
		t.Error("a state with two successors became one of them")
	}
	if m := v.Lineage(node(t, v, "RUS")); len(m) != 2 || v.Code(m[0]) != "SUN" {
		t.Errorf("lineage out of order: %v", m)
	}
}

func TestBudgetAndContextStopTheSearch(t *testing.T) {
	v := build(t, encode(clique(8, 3)...))
	q := PathQuery{From: node(t, v, "S00"), To: node(t, v, "S07"), K: 1 << 20, MaxHops: 6}
	w := v.NewWalk(Filter{}, false, nil)
	q.Budget = 50
	if _, cut, err := w.Paths(context.Background(), q); !cut || err != nil {
		t.Errorf("budget: cut %v, %v", cut, err)
	}
	q.Budget = 0
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	q.Weigh = func(Event) float64 { return 1 }
	if _, _, err := w.Paths(ctx, q); schema.KindOf(err) != schema.Timeout {
		t.Errorf("a stopped search ended with %v", err)
	}
}

// clique has so many agreements between each two of so many states.
func clique(states, times int) (events []*schema.Event) {
	for a := range states {
		for b := range a {
			for range times {
				e := &schema.Event{Type: schema.Agreement, Code: fmt.Sprint(len(events)), Provenance: schema.Provenance{Item: len(events) + 1}}
				e.Add(schema.RoleParty, state(fmt.Sprintf("S%02d", a)))
				e.Add(schema.RoleParty, state(fmt.Sprintf("S%02d", b)))
				events = append(events, e)
			}
		}
	}
	return events
}
