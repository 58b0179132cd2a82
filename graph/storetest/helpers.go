package storetest

import (
	"context"
	"sort"
	"testing"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/quad"
)

func iri(s, p, o, g string) quad.Quad {
	q := quad.Quad{Subject: quad.IRI(s), Predicate: quad.IRI(p), Object: quad.IRI(o)}
	if g != "" {
		q.Label = quad.IRI(g)
	}
	return q
}

func deltas(action cayley.Procedure, quads ...quad.Quad) []cayley.Delta {
	var out []cayley.Delta
	for _, q := range quads {
		out = append(out, cayley.Delta{Quad: q, Action: action})
	}
	return out
}

// add writes quads and ignores those that are there.
func add(t testing.TB, qs cayley.QuadStore, quads ...quad.Quad) {
	t.Helper()
	if err := qs.ApplyDeltas(deltas(cayley.Add, quads...), cayley.IgnoreOpts{IgnoreDup: true}); err != nil {
		t.Fatal(err)
	}
}

func remove(t testing.TB, qs cayley.QuadStore, quads ...quad.Quad) {
	t.Helper()
	if err := qs.ApplyDeltas(deltas(cayley.Delete, quads...), cayley.IgnoreOpts{}); err != nil {
		t.Fatal(err)
	}
}

// quadsOf drains an iterator.
func quadsOf(t testing.TB, qs cayley.QuadStore, it cayley.Iterator) []quad.Quad {
	t.Helper()
	defer func() {
		if err := it.Close(); err != nil {
			t.Error(err)
		}
	}()
	var out []quad.Quad
	for it.Next(context.Background()) {
		out = append(out, qs.Quad(it.Result()))
	}
	if err := it.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

// want compares sets of quads.
func want(t testing.TB, got []quad.Quad, expected ...quad.Quad) {
	t.Helper()
	a, b := texts(got), texts(expected)
	if len(a) != len(b) {
		t.Fatalf("got %d quads %v, want %d %v", len(a), a, len(b), b)
	}
	for i := range a {
		if a[i] != b[i] {
			t.Fatalf("got %v, want %v", a, b)
		}
	}
}

func texts(quads []quad.Quad) []string {
	out := make([]string, 0, len(quads))
	for _, q := range quads {
		out = append(out, q.String())
	}
	sort.Strings(out)
	return out
}

// count compares the counters.
func count(t testing.TB, qs cayley.QuadStore, nodes, quads int64) {
	t.Helper()
	st, err := qs.Stats(context.Background(), true)
	if err != nil {
		t.Fatal(err)
	}
	if st.Nodes.Size != nodes || st.Quads.Size != quads {
		t.Fatalf("%d nodes and %d quads, want %d and %d", st.Nodes.Size, st.Quads.Size, nodes, quads)
	}
}

// nodesOf drains the iterator of all nodes.
func nodesOf(t testing.TB, qs cayley.QuadStore) map[string]bool {
	t.Helper()
	it := qs.NodesAllIterator()
	defer func() {
		if err := it.Close(); err != nil {
			t.Error(err)
		}
	}()
	out := map[string]bool{}
	for it.Next(context.Background()) {
		out[quad.StringOf(qs.NameOf(it.Result()))] = true
	}
	if err := it.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}
