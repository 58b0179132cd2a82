package query

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/schema"
	"entente/schema/rdf"
)

// TestWhatFollowsCommitsIsWhatIsMadeAnew: after whatever was written and taken away,
// an engine that followed every commit, and one that looked now and then, know what one
// that never saw an earlier revision works out.
func TestWhatFollowsCommitsIsWhatIsMadeAnew(t *testing.T) {
	ctx := context.Background()
	g := emptyGraph(t)
	always, sometimes := New(g, DefaultLimits()), New(g, DefaultLimits())
	r := rand.New(rand.NewPCG(3, 5))
	var written [][]quad.Quad
	for step := range 40 {
		tx := g.Begin()
		if len(written) > 3 && r.IntN(4) == 0 {
			at := r.IntN(len(written))
			for _, q := range written[at] {
				if r.IntN(10) > 0 { // and sometimes something stays behind
					if err := tx.Remove(q); err != nil {
						t.Fatal(err)
					}
				}
			}
			written = slices.Delete(written, at, at+1)
		} else {
			quads := randomRecords(g, r, step)
			if _, err := tx.WriteQuads(quads); err != nil {
				t.Fatal(err)
			}
			written = append(written, quads)
		}
		if _, err := tx.Commit(ctx); err != nil {
			t.Fatal(err)
		}
		for look(t, always).Revision() != g.Stats().Revision { // a slow view is built behind the scenes
			time.Sleep(time.Millisecond)
		}
		engines := []*Engine{always}
		if r.IntN(5) == 0 {
			engines = append(engines, sometimes)
		}
		want := allThatIsDerived(t, New(g, DefaultLimits()))
		for i, e := range engines {
			if got := allThatIsDerived(t, e); got != want {
				t.Fatalf("step %d, engine %d: %s", step, i, firstDifference(got, want))
			}
		}
	}
}

// randomRecords are some records of a document, new or known.
func randomRecords(g *graph.Graph, r *rand.Rand, step int) (quads []quad.Quad) {
	namer := schema.NewNamer(g.Base())
	enc := rdf.Encoder{Namer: namer}
	doc := schema.IRI(fmt.Sprintf("%sid/document/%d", g.Base(), r.IntN(8)))
	if r.IntN(2) == 0 {
		d := &schema.Document{ID: doc, Title: fmt.Sprint("Title ", r.IntN(3)), Date: schema.MustDate("1990")}
		quads = append(quads, enc.Record(d, doc)...)
	}
	states := []string{"A", "B", "C", "D"}
	types := []schema.EventType{schema.Visit, schema.Sanction, schema.SanctionLifted, schema.Accession, schema.Withdrawal, schema.RelationsEstablished, schema.RelationsSevered}
	event := func(item int) *schema.Event {
		e := directed1(step*10+item, types[r.IntN(len(types))], fmt.Sprint(1950+r.IntN(40)), states[r.IntN(2)], states[2+r.IntN(2)])
		if r.IntN(3) == 0 {
			e.Add(schema.RoleSource, person(fmt.Sprint("Person ", r.IntN(6))))
		}
		e.Provenance.Quote = fmt.Sprint("They met for the ", r.IntN(5), "th time.")
		return e
	}
	for item := range 1 + r.IntN(3) {
		e := event(item)
		namer.Assign(e, doc)
		quads = append(quads, enc.Record(e, doc)...)
	}
	if r.IntN(2) == 0 {
		c := says(fmt.Sprint("It was so ", r.IntN(9)), *event(9))
		c.Provenance = schema.Provenance{Item: step + 1}
		namer.Assign(c, doc)
		quads = append(quads, enc.Record(c, doc)...)
	}
	return quads
}

// allThatIsDerived writes down what an engine knows of the newest revision beside the view.
func allThatIsDerived(t *testing.T, e *Engine) string {
	t.Helper()
	ctx := context.Background()
	s, err := e.Session(ctx)
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := s.Release(); err != nil {
			t.Error(err)
		}
	}()
	must := func(v any, err error) any {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	docs, err := s.Documents(ctx)
	list := []any{must(docs, err)}
	claims, err := s.allClaims(ctx)
	list = append(list, must(claims, err))
	ended, err := s.endings(ctx)
	list = append(list, must(fmt.Sprint(ended), err))
	days, err := s.extent(ctx)
	list = append(list, must(fmt.Sprint(days), err))
	events, err := s.Events(ctx, Params{"believe": {"speaker:A. Speaker"}})
	if err != nil { // nobody of that name yet
		events, err = s.Events(ctx, Params{})
	}
	list = append(list, must(events, err))
	for _, q := range []string{"met", "person", "3th time", "title", "It was", "sanction"} {
		found, err := s.Find(ctx, Params{"q": {q}, "limit": {"200"}})
		must(found, err)
		slices.SortFunc(found.Items, func(a, b Found) int { return schema.CompareEntities(schema.Entity{ID: a.ID}, schema.Entity{ID: b.ID}) })
		for i := range found.Items {
			found.Items[i].Score = 0 // entities of one rank take their place from each other
		}
		list = append(list, found)
	}
	text, err := json.MarshalIndent(list, "", " ")
	must(text, err)
	return string(text)
}

// firstDifference shows where two texts part ways.
func firstDifference(got, want string) string {
	a, b := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range a {
		if i >= len(b) || a[i] != b[i] {
			from := max(0, i-12)
			return fmt.Sprintf("line %d:\n%s\nmade anew:\n%s", i, strings.Join(a[from:min(len(a), i+4)], "\n"), strings.Join(b[min(from, len(b)):min(len(b), i+4)], "\n"))
		}
	}
	return "the one made anew goes on: " + strings.Join(b[len(a):], "\n")
}
