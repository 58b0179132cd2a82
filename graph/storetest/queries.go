package storetest

import (
	"context"
	"fmt"
	"sort"
	"testing"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/graph/iterator"
	"github.com/cayleygraph/cayley/graph/path"
	"github.com/cayleygraph/cayley/query"
	"github.com/cayleygraph/cayley/query/gizmo"
	"github.com/cayleygraph/quad"
)

// directions: quads are found by a term at any position, alone and together.
func directions(t *testing.T, qs cayley.QuadStore) {
	var all []quad.Quad
	for i := range 3 * 3 * 3 * 3 {
		all = append(all, iri(fmt.Sprint("s", i%3), fmt.Sprint("p", i/3%3), fmt.Sprint("o", i/9%3), fmt.Sprint("g", i/27)))
	}
	add(t, qs, all...)
	for mask := 1; mask < 16; mask++ {
		var its []cayley.Iterator
		var expected []quad.Quad
		for _, q := range all {
			fits := true
			for i, d := range quad.Directions {
				fits = fits && (mask&(1<<i) == 0 || q.Get(d) == all[5].Get(d))
			}
			if fits {
				expected = append(expected, q)
			}
		}
		for i, d := range quad.Directions {
			if mask&(1<<i) != 0 {
				its = append(its, qs.QuadIterator(d, qs.ValueOf(all[5].Get(d))))
			}
		}
		want(t, quadsOf(t, qs, iterator.NewAnd(its...)), expected...)
	}
	size, err := qs.QuadIteratorSize(context.Background(), quad.Label, qs.ValueOf(quad.IRI("g1")))
	if err != nil || size.Exact && size.Size != 27 {
		t.Fatalf("size %+v, %v", size, err)
	}
}

// contexts: an iterator ends with its context, and says why.
func contexts(t *testing.T, qs cayley.QuadStore) {
	var all []quad.Quad
	for i := range 5000 {
		all = append(all, iri(fmt.Sprint("s", i), "p", "o", "g"))
	}
	add(t, qs, all...)
	for name, it := range map[string]cayley.Iterator{
		"quads": qs.QuadsAllIterator(), "nodes": qs.NodesAllIterator(),
		"index": qs.QuadIterator(quad.Predicate, qs.ValueOf(quad.IRI("p"))),
	} {
		ctx, cancel := context.WithCancel(context.Background())
		if !it.Next(ctx) {
			t.Fatalf("%s: nothing", name)
		}
		cancel()
		n := 0
		for it.Next(ctx) {
			n++
		}
		if it.Err() == nil || n >= 4999 {
			t.Errorf("%s: %d more after the end of the context, error %v", name, n, it.Err())
		}
		if err := it.Close(); err != nil {
			t.Error(err)
		}
	}
}

// batches: many look-ups at once give what single ones give.
func batches(t *testing.T, qs cayley.QuadStore) {
	add(t, qs, iri("a", "p", "b", "g"))
	ctx := context.Background()
	values := []quad.Value{quad.IRI("a"), quad.IRI("g"), quad.IRI("p")}
	refs, err := cayley.RefsOf(ctx, qs, values)
	if err != nil {
		t.Fatal(err)
	}
	back, err := cayley.ValuesOf(ctx, qs, refs)
	if err != nil {
		t.Fatal(err)
	}
	for i := range values {
		if back[i] != values[i] || cayley.ToKey(refs[i]) != cayley.ToKey(qs.ValueOf(values[i])) {
			t.Errorf("%v came back as %v", values[i], back[i])
		}
	}
	if _, err := cayley.RefsOf(ctx, qs, []quad.Value{quad.IRI("a"), quad.IRI("nobody")}); err == nil {
		t.Error("an unknown term gave no error")
	}
}

// visits is a small graph: who visited whom, according to two sources.
func visits(t *testing.T, qs cayley.QuadStore) {
	add(t, qs,
		iri("sharif", "visited", "russia", "doc1"), iri("zardari", "visited", "russia", "doc1"),
		iri("putin", "visited", "india", "doc1"), iri("putin", "visited", "pakistan", "doc2"),
		iri("sharif", "of", "pakistan", "doc1"), iri("zardari", "of", "pakistan", "doc1"), iri("putin", "of", "russia", "doc1"),
	)
}

func names(t *testing.T, p *path.Path, qs cayley.QuadStore) []string {
	t.Helper()
	var out []string
	err := p.Iterate(context.Background()).EachValue(qs, func(v quad.Value) { out = append(out, quad.ToString(v)) })
	if err != nil {
		t.Fatal(err)
	}
	sort.Strings(out)
	return out
}

func same(t *testing.T, got []string, expected ...string) {
	t.Helper()
	if fmt.Sprint(got) != fmt.Sprint(expected) {
		t.Fatalf("got %v, want %v", got, expected)
	}
}

// paths: graph/path runs, within labels too.
func paths(t *testing.T, qs cayley.QuadStore) {
	visits(t, qs)
	visited, of := quad.IRI("visited"), quad.IRI("of")
	start := path.StartPath(qs, quad.IRI("pakistan"))
	same(t, names(t, start.In(of), qs), "<sharif>", "<zardari>")
	same(t, names(t, start.In(of).Out(visited).Unique(), qs), "<russia>")
	same(t, names(t, start.In(of).Out(visited).In(of).Out(visited).Unique(), qs), "<india>", "<pakistan>")
	same(t, names(t, path.StartPath(qs, quad.IRI("putin")).LabelContext(quad.IRI("doc2")).Out(visited), qs), "<pakistan>")
	same(t, names(t, path.StartPath(qs).Has(visited, quad.IRI("russia")).Has(of, quad.IRI("pakistan")), qs), "<sharif>", "<zardari>")
	same(t, names(t, start.In(of).And(path.StartPath(qs, quad.IRI("russia")).In(visited)), qs), "<sharif>", "<zardari>")
	same(t, names(t, path.StartPath(qs, quad.IRI("nobody")).Out(of), qs))
}

// recursion: FollowRecursive stays in a graph when the label context is inside of
// the morphism, and its results bear their own tags.
func recursion(t *testing.T, qs cayley.QuadStore) {
	add(t, qs, iri("a", "next", "b", "g"), iri("b", "next", "c", "g"), iri("c", "next", "a", "g"),
		iri("c", "next", "d", "other"), iri("d", "kind", "x", "g"), iri("c", "kind", "x", "g"), iri("b", "kind", "x", "g"))
	step := path.StartMorphism().LabelContext(quad.IRI("g")).Out(quad.IRI("next"))
	same(t, names(t, path.StartPath(qs, quad.IRI("a")).FollowRecursive(step, 0, nil), qs), "<a>", "<b>", "<c>")
	tagged := path.StartMorphism().Tag("from").Out(quad.IRI("next"))
	var got []string
	err := path.StartPath(qs, quad.IRI("a")).FollowRecursive(tagged, 0, nil).Has(quad.IRI("kind")).Tag("to").
		Iterate(context.Background()).TagValues(qs, func(m map[string]quad.Value) {
		got = append(got, quad.ToString(m["from"])+quad.ToString(m["to"]))
	})
	if err != nil {
		t.Fatal(err)
	}
	sort.Strings(got)
	same(t, got, "<a><b>", "<b><c>", "<c><d>")
}

// gizmoQueries: Cayley's query language runs.
func gizmoQueries(t *testing.T, qs cayley.QuadStore) {
	visits(t, qs)
	session := gizmo.NewSession(qs)
	for question, expected := range map[string]string{
		`g.V("<pakistan>").In("<of>").All()`:                                           "[<sharif> <zardari>]",
		`g.V("<pakistan>").In("<of>").Out("<visited>").Unique().All()`:                 "[<russia>]",
		`g.V("<putin>").LabelContext("<doc1>").Out("<visited>").All()`:                 "[<india>]",
		`g.V().Has("<visited>", "<russia>").All()`:                                     "[<sharif> <zardari>]",
		`g.V("<sharif>").Out("<visited>").In("<of>").Out("<visited>").All()`:           "[<india> <pakistan>]",
		`g.V("<pakistan>").In(["<of>", "<visited>"]).Unique().All()`:                   "[<putin> <sharif> <zardari>]",
		`g.V("<putin>").Out("<visited>").Intersect(g.V("<sharif>").Out("<of>")).All()`: "[<pakistan>]",
	} {
		it, err := session.Execute(context.Background(), question, query.Options{Collation: query.Raw})
		if err != nil {
			t.Fatalf("%s: %v", question, err)
		}
		var got []string
		for it.Next(context.Background()) {
			res, ok := it.Result().(*gizmo.Result)
			if !ok {
				t.Fatalf("%s: %T", question, it.Result())
			}
			got = append(got, quad.ToString(qs.NameOf(res.Tags[gizmo.TopResultTag])))
		}
		if err := it.Err(); err != nil {
			t.Fatalf("%s: %v", question, err)
		}
		sort.Strings(got)
		if fmt.Sprint(got) != expected {
			t.Errorf("%s gives %v, want %s", question, got, expected)
		}
	}
}
