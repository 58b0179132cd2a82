package view

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/cayleygraph/quad"
	"pgregory.net/rapid"

	"entente/schema"
	"entente/schema/rdf"
)

// world is a store whose quads come and go, revision by revision.
type world struct {
	*heapSource
	revision uint64
	there    map[[4]uint64]bool
}

func newWorld() *world {
	return &world{heapSource: &heapSource{ids: map[quad.Value]uint64{}, terms: []quad.Value{nil, nil}}, there: map[[4]uint64]bool{}}
}

func (w *world) Revision() uint64 { return w.revision }

// ID knows only what a quad uses, as a store does.
func (w *world) ID(v quad.Value) (uint64, bool, error) {
	id, ok := w.ids[v]
	if !ok {
		return 0, false, nil
	}
	for _, q := range w.quads {
		if slices.Contains(q[:], id) {
			return id, true, nil
		}
	}
	return id, false, nil
}

// commit adds the quads that are not there, or takes away those that are.
func (w *world) commit(quads []quad.Quad, remove bool) Change {
	var c Change
	for _, q := range quads {
		ids := [4]uint64{w.id(q.Subject), w.id(q.Predicate), w.id(q.Object), w.id(q.Label)}
		if w.there[ids] != remove {
			continue
		}
		if remove {
			delete(w.there, ids)
			c.Removed = append(c.Removed, ids)
		} else {
			w.there[ids] = true
			c.Added = append(c.Added, ids)
		}
	}
	w.quads = nil
	for q := range w.there {
		w.quads = append(w.quads, q)
	}
	slices.SortFunc(w.quads, func(a, b [4]uint64) int { return slices.Compare(a[:], b[:]) })
	w.revision++
	return c
}

// pool is what a random history is made of: events of all sorts, claims, states with
// successors, terms in office and memberships.
func pool() [][]quad.Quad {
	enc := rdf.Encoder{Namer: namer}
	var records [][]quad.Quad
	codes := []string{"AAA", "BBB", "CCC", "DDD", "EEE"}
	for i := range 24 {
		a, b, c := codes[i%5], codes[(i/2+1)%5], codes[(i*3+2)%5]
		e := &schema.Event{Type: schema.Visit, Code: fmt.Sprint(i), Provenance: schema.Provenance{Item: i + 1}}
		if i%4 != 0 {
			e.Date = schema.MustDate(fmt.Sprintf("195%d", i%7))
		}
		switch i % 3 {
		case 0:
			e.Type = schema.Agreement
			e.Add(schema.RoleParty, state(a))
			e.Add(schema.RoleParty, state(b))
			e.Add(schema.RoleParty, state(c))
		case 1:
			e.Add(schema.RoleSource, schema.Entity{Kind: schema.Person, Name: "P" + a, Office: "President", State: a})
			e.Add(schema.RoleSource, state(a))
			e.Add(schema.RoleTarget, state(b))
			e.Status = schema.Postponed
		default:
			e.Add(schema.RoleSource, state(a))
			e.Add(schema.RoleTarget, state(b))
			e.Confidence = 0.5
		}
		doc := schema.IRI(fmt.Sprintf("http://d/%d", i%3))
		namer.Assign(e, doc)
		records = append(records, enc.Record(e, doc))
	}
	for i := range 4 {
		claim := &schema.Claim{ClaimType: schema.Assertion, Text: fmt.Sprint("so ", i), Speaker: schema.Entity{Kind: schema.Person, Name: fmt.Sprint("S", i%2)}}
		if i == 3 {
			claim.Advisory = "collective-blame"
		}
		said := schema.Event{Type: schema.Support, Date: schema.MustDate(fmt.Sprintf("196%d", i))}
		said.Add(schema.RoleSource, state(codes[i]))
		said.Add(schema.RoleTarget, state(codes[i+1]))
		claim.Asserts = []schema.Event{said}
		namer.Assign(claim, "http://d/1")
		records = append(records, enc.Record(claim, "http://d/1"))
	}
	for i, code := range codes {
		p := schema.Profile{Entity: state(code), Valid: []schema.Interval{{From: schema.MustDate(fmt.Sprintf("19%d0", 2+i)), To: schema.MustDate(fmt.Sprintf("19%d9", 2+i))}}}
		if i+1 < len(codes) {
			p.Successors, p.Continuation = []string{codes[i+1]}, []string{codes[i+1]}
		}
		p.ID = namer.Entity(p.Entity, "")
		records = append(records, enc.Profile(p, namer.Graph("reference")))
	}
	iri := func(s string) quad.IRI { return quad.IRI("http://x/" + s) }
	for i, code := range codes[:3] {
		g := quad.IRI(namer.Graph("reference"))
		st := quad.IRI(namer.Entity(state(code), ""))
		person, term, org := iri(fmt.Sprint("person", i%2)), iri(fmt.Sprint("term", i)), iri("org")
		day := func(y int) quad.Value {
			return quad.TypedString{Value: quad.String(fmt.Sprintf("19%d1-01-01", y)), Type: rdf.XSDDate}
		}
		records = append(records, []quad.Quad{
			{Subject: person, Predicate: rdf.Type, Object: rdf.KindClass(schema.Person), Label: g},
			{Subject: person, Predicate: rdf.PrefLabel, Object: quad.String(fmt.Sprint("Name ", i)), Label: g},
			{Subject: person, Predicate: rdf.HoldsOffice, Object: term, Label: g},
			{Subject: term, Predicate: rdf.StateOf, Object: st, Label: g},
			{Subject: term, Predicate: rdf.ValidFrom, Object: day(3 + i), Label: g},
			{Subject: term, Predicate: rdf.ValidTo, Object: day(5 + i), Label: g},
		}, []quad.Quad{
			{Subject: org, Predicate: rdf.Type, Object: rdf.KindClass(schema.Organisation), Label: g},
			{Subject: st, Predicate: rdf.MemberOf, Object: iri(fmt.Sprint("m", i)), Label: g},
			{Subject: iri(fmt.Sprint("m", i)), Predicate: rdf.Of, Object: org, Label: g},
			{Subject: iri(fmt.Sprint("m", i)), Predicate: rdf.ValidFrom, Object: day(4), Label: g},
			{Subject: person, Predicate: rdf.ActorOf, Object: st, Label: g},
		})
		if i == 2 {
			records = append(records, []quad.Quad{{Subject: person, Predicate: rdf.MergedInto, Object: iri("person1"), Label: g}})
		}
	}
	return records
}

// shown is all that a view answers, by the names of things rather than by the
// numbers that nodes and graphs have in it.
func shown(v *View) string {
	var s strings.Builder
	term := func(n Node) int {
		if n == None {
			return -1
		}
		return int(v.term(n))
	}
	graphTerm := func(i int) int {
		if i < 0 || graphIsEmpty(v, i) {
			return -1
		}
		return int(v.graphs[i].Term)
	}
	nodes := make([]Node, v.Nodes())
	for n := range nodes {
		nodes[n] = Node(n)
	}
	slices.SortFunc(nodes, func(a, b Node) int { return cmp.Compare(term(a), term(b)) })
	all := v.Compile(Filter{Relations: []Relation{HoldsOffice, MemberOf, SucceededBy, ActorOf}})
	day := schema.NewDay(1955, 1, 1)
	facts := v.Compile(Filter{})
	asOf := v.Compile(Filter{AsOf: &day})
	fmt.Fprintln(&s, v.Revision(), v.Nodes(), v.Events(), v.Dyads(), v.Merged())
	for _, n := range nodes {
		fmt.Fprint(&s, "node ", term(n), v.Entity(n), v.Degree(n), v.ExistsOn(n, day), " lineage")
		if m, ok := v.NodeOf(uint64(term(n))); !ok || m != n {
			fmt.Fprint(&s, "LOST")
		}
		for _, m := range v.Lineage(n) {
			fmt.Fprint(&s, " ", term(m), v.Representative(m) == v.Representative(n))
		}
		fmt.Fprintln(&s, v.EventsOf(n))
		var dyads []string
		v.DyadsOf(n, func(d Dyad) bool {
			line := fmt.Sprintf("  %6d len %d:", term(d.To), d.Len())
			v.Edges(d, func(e Event, dir Direction) bool { line += fmt.Sprint(" ", e, "/", dir); return true })
			e, dir, ok := all.First(d)
			again, known := v.DyadBetween(n, d.To)
			line += fmt.Sprint(" first ", e, dir, ok, known, again.Len(), " facts ", facts.Count(d), facts.Count(again))
			fe, fdir, fok := facts.First(d)
			naive := 0
			v.Edges(d, func(e Event, dir Direction) bool {
				if facts.Pass(e) {
					if naive++; naive == 1 && (fe != e || fdir != dir || !fok) {
						line += "FIRST IS ANOTHER"
					}
				}
				return true
			})
			if naive != facts.Count(d) || fok != (naive > 0) {
				line += "COUNTS DIFFER"
			}
			e, dir, ok = asOf.First(d)
			dyads = append(dyads, line+fmt.Sprint(" as of ", e, dir, ok))
			return true
		})
		slices.Sort(dyads)
		fmt.Fprintln(&s, strings.Join(dyads, "\n"))
		for _, m := range nodes {
			if d, ok := v.DyadBetween(n, m); ok {
				fmt.Fprint(&s, " ", term(m), d.Len())
			}
		}
	}
	for e := range v.Events() {
		a := v.Attributes(Event(e))
		g := v.Graphs()[a.Graph]
		a.Graph = 0
		var part []string
		for _, p := range v.Participants(Event(e)) {
			part = append(part, fmt.Sprint(p.Role, term(p.Node)))
		}
		slices.Sort(part)
		fmt.Fprintln(&s, "event", e, a, part, g.Term, g.Kind, term(g.Speaker), g.Advisory, graphTerm(g.Document), all.Pass(Event(e)), asOf.Pass(Event(e)), v.Dated(Event(e)))
	}
	if all := s.String(); !strings.Contains(all, "FIRST IS") && !strings.Contains(all, "COUNTS D") && !strings.Contains(all, "LOST") {
		return all
	}
	panic(s.String())
}

func graphIsEmpty(v *View, g int) bool {
	for e := range v.Events() {
		if v.Attributes(Event(e)).Graph == g {
			return false
		}
	}
	return true
}

// TestChangedViewsAnswerAsThoseBuiltAnew plays random histories.
func TestChangedViewsAnswerAsThoseBuiltAnew(t *testing.T) {
	records := pool()
	ctx := context.Background()
	applied, refused := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		w := newWorld()
		for i := range records {
			if rapid.Bool().Draw(t, "there") {
				w.commit(records[i], false)
			}
		}
		v, err := Build(ctx, w)
		if err != nil {
			t.Fatal(err)
		}
		for range rapid.IntRange(1, 8).Draw(t, "revisions") {
			var changes []Change
			for range rapid.IntRange(1, 2).Draw(t, "commits") {
				quads := rapid.SampledFrom(records).Draw(t, "record")
				if len(quads) > 2 && rapid.Bool().Draw(t, "part") { // some of its quads only
					cut := rapid.IntRange(1, len(quads)-1).Draw(t, "cut")
					quads = quads[cut:min(len(quads), cut+3)]
				}
				remove := rapid.Bool().Draw(t, "remove")
				if remove && rapid.IntRange(0, 3).Draw(t, "keep entities") > 0 {
					quads = slices.DeleteFunc(slices.Clone(quads), func(q quad.Quad) bool { return q.Subject != quads[0].Subject })
				}
				changes = append(changes, w.commit(quads, remove))
			}
			fresh, err := Build(ctx, w)
			if err != nil {
				t.Fatal(err)
			}
			next, ok, err := v.Apply(ctx, w, changes)
			if err != nil {
				t.Fatal(err)
			}
			if !ok {
				refused++
				v = fresh
				continue
			}
			applied++
			want := shown(fresh)
			if got := shown(next); got != want {
				t.Fatalf("a changed view shows\n%s\na fresh one\n%s", got, want)
			}
			if rapid.IntRange(0, 3).Draw(t, "compact") == 0 {
				rests, rest := 0, (func())(nil)
				if rapid.Bool().Draw(t, "behind the scenes") {
					rest = func() { rests++ }
				}
				if next, err = next.Compact(ctx, rest); err != nil {
					t.Fatal(err)
				}
				if got := shown(next); got != want {
					t.Fatalf("a compacted view shows\n%s\na fresh one\n%s", got, want)
				}
				if rest != nil && rests == 0 {
					t.Fatal("the work never rested")
				}
			}
			v = next
		}
	})
	if applied < 2*refused {
		t.Errorf("only %d changes were applied, and %d needed a new view", applied, refused)
	}
}

// TestReadersOfAnOldViewSeeNothingOfTheNew reads one view from many goroutines while
// others are made of it.
func TestReadersOfAnOldViewSeeNothingOfTheNew(t *testing.T) {
	records, w, ctx := pool(), newWorld(), context.Background()
	for _, quads := range records[:20] {
		w.commit(quads, false)
	}
	v, err := Build(ctx, w)
	if err != nil {
		t.Fatal(err)
	}
	for _, quads := range records[20:24] {
		before, c := shown(v), w.commit(quads, false)
		stop := make(chan bool)
		var wait sync.WaitGroup
		for range 4 {
			wait.Add(1)
			go func() {
				defer wait.Done()
				for {
					if got := shown(v); got != before {
						t.Errorf("a view changed under its readers")
						return
					}
					select {
					case <-stop:
						return
					default:
					}
				}
			}()
		}
		next, ok, err := v.Apply(ctx, w, []Change{c})
		if err != nil || !ok {
			t.Fatal(ok, err)
		}
		if _, err := next.Compact(ctx, nil); err != nil {
			t.Fatal(err)
		}
		close(stop)
		wait.Wait()
		v = next
	}
}

// TestAViewIsReadAsItWasWritten keeps random views in a file and reads them back.
func TestAViewIsReadAsItWasWritten(t *testing.T) {
	records, ctx, dir := pool(), context.Background(), t.TempDir()
	rapid.Check(t, func(t *rapid.T) {
		w := newWorld()
		for i := range records {
			if rapid.Bool().Draw(t, "there") {
				w.commit(records[i], false)
			}
		}
		v, err := Build(ctx, w)
		if err != nil {
			t.Fatal(err)
		}
		path := dir + "/view"
		o := Origin{Store: [16]byte{1}, Revision: w.revision}
		if err := v.Save(path, o, func() error { return nil }); err != nil {
			t.Fatal(err)
		}
		again, err := Open(path, func(found Origin) error {
			if found != o {
				t.Errorf("%+v, want %+v", found, o)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		if got, want := shown(again), shown(v); got != want {
			t.Fatalf("read\n%s\nwritten\n%s", got, want)
		}
		c := w.commit(rapid.SampledFrom(records).Draw(t, "record"), false)
		fresh, err := Build(ctx, w)
		if err != nil {
			t.Fatal(err)
		}
		next, ok, err := again.Apply(ctx, w, []Change{c})
		if err != nil || ok && shown(next) != shown(fresh) {
			t.Fatalf("a change to a kept view goes wrong (%v)", err)
		}
		if ok {
			if err := next.Release(); err != nil {
				t.Fatal(err)
			}
		}
		if err := again.Release(); err != nil {
			t.Fatal(err)
		}
	})
}
