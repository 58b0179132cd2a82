package graph_test

import (
	"context"
	"fmt"
	"path/filepath"
	"testing"

	"github.com/cayleygraph/cayley/graph/path"
	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/schema"
)

func visit(who, where string) quad.Quad {
	return quad.Quad{Subject: quad.IRI(who), Predicate: quad.IRI("visited"), Object: quad.IRI(where), Label: quad.IRI("doc")}
}

// Example writes two facts and asks Cayley and a scan about them.
func Example() {
	ctx := context.Background()
	g, err := graph.Open(ctx, "memory:", graph.Options{})
	if err != nil {
		panic(err)
	}
	defer g.Close()

	tx := g.Begin()
	for _, q := range []quad.Quad{visit("Sharif", "Moscow"), visit("Putin", "Delhi"), visit("Sharif", "Moscow")} {
		if err := tx.Add(q); err != nil {
			panic(err)
		}
	}
	res, err := tx.Commit(ctx)
	if err != nil {
		panic(err)
	}
	fmt.Println("added", res.Added, "seen", res.Seen, "revision", res.Revision)

	snap, err := g.Snapshot()
	if err != nil {
		panic(err)
	}
	defer snap.Close()
	for q, err := range snap.Quads(ctx, graph.QuadPattern{Subject: quad.IRI("Putin")}) {
		if err != nil {
			panic(err)
		}
		fmt.Println(q.Subject, q.Object)
	}
	where, err := path.StartPath(snap.Cayley(), quad.IRI("Sharif")).Out(quad.IRI("visited")).Iterate(ctx).FirstValue(nil)
	if err != nil {
		panic(err)
	}
	fmt.Println(where)
	// Output:
	// added 2 seen 1 revision 1
	// <Putin> <Delhi>
	// <Moscow>
}

func TestOpenSaysWhatIsWrong(t *testing.T) {
	ctx := context.Background()
	for url, kind := range map[string]schema.Kind{
		"":                                 schema.Invalid,
		"postgres://localhost/graph":       schema.Unavailable,
		"mysql://localhost/graph":          schema.Invalid,
		filepath.Join(t.TempDir(), "none"): schema.NotFound,
	} {
		g, err := graph.Open(ctx, url, graph.Options{MustExist: true})
		if err == nil {
			t.Errorf("%q was opened", url)
			_ = g.Close()
			continue
		}
		if schema.KindOf(err) != kind {
			t.Errorf("%q: %s, want %s: %v", url, schema.KindOf(err), kind, err)
		}
	}
}

func TestBaseIsKept(t *testing.T) {
	ctx := context.Background()
	dir := t.TempDir()
	const base = "https://example.org/kg/"
	g, err := graph.Open(ctx, dir, graph.Options{Base: base})
	if err != nil {
		t.Fatal(err)
	}
	if err := g.Close(); err != nil {
		t.Fatal(err)
	}
	if g, err = graph.Open(ctx, dir, graph.Options{}); err != nil || g.Base() != base {
		t.Fatalf("base %q, %v", g.Base(), err)
	}
	if err := g.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err = graph.Open(ctx, dir, graph.Options{Base: "https://other.org/"}); schema.KindOf(err) != schema.Conflict {
		t.Fatal(err)
	}
}

// TestTransactionTellsNewFromKnown: what a loader asks before it writes.
func TestTransactionTellsNewFromKnown(t *testing.T) {
	ctx := context.Background()
	g, err := graph.Open(ctx, "memory:", graph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer g.Close()
	tx := g.Begin()
	if err := tx.Add(visit("a", "b")); err != nil {
		t.Fatal(err)
	}
	if _, err := tx.Commit(ctx); err != nil {
		t.Fatal(err)
	}
	if err := tx.Add(visit("late", "b")); schema.KindOf(err) != schema.Conflict {
		t.Fatalf("writing to a transaction that is over: %v", err)
	}

	tx = g.Begin()
	if err := tx.Add(visit("c", "d")); err != nil {
		t.Fatal(err)
	}
	if err := tx.Remove(visit("a", "b")); err != nil {
		t.Fatal(err)
	}
	for q, want := range map[quad.Quad]bool{visit("a", "b"): false, visit("c", "d"): true, visit("c", "b"): false} {
		if has, err := tx.Has(q); err != nil || has != want {
			t.Errorf("Has(%s) = %v, %v", q, has, err)
		}
	}
	for subject, want := range map[string]bool{"a": true, "c": true, "d": false} {
		if got, err := tx.Describes(quad.IRI(subject)); err != nil || got != want {
			t.Errorf("Describes(%s) = %v, %v", subject, got, err)
		}
	}
	if err := tx.Add(quad.Quad{Subject: quad.IRI("x"), Predicate: quad.IRI("y")}); schema.KindOf(err) != schema.Invalid {
		t.Errorf("a quad without an object: %v", err)
	}
	tx.Rollback()
	if st := g.Stats(); st.Quads != 1 || st.Revision != 1 {
		t.Fatalf("%+v", st)
	}
	late, cancel := context.WithCancel(ctx)
	cancel()
	tx = g.Begin()
	if err := tx.Add(visit("e", "f")); err != nil {
		t.Fatal(err)
	}
	if _, err := tx.Commit(late); err == nil || g.Stats().Revision != 1 {
		t.Fatalf("a commit after the end of its context: %v", err)
	}
}

func TestBackupAndRestore(t *testing.T) {
	ctx := context.Background()
	g, err := graph.Open(ctx, t.TempDir(), graph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer g.Close()
	tx := g.Begin()
	if err := tx.Add(visit("a", "b")); err != nil {
		t.Fatal(err)
	}
	if _, err := tx.Commit(ctx); err != nil {
		t.Fatal(err)
	}
	backup, restored := filepath.Join(t.TempDir(), "b"), filepath.Join(t.TempDir(), "r")
	if rep, err := g.Backup(ctx, backup); err != nil || rep.Stats != g.Stats() {
		t.Fatalf("%+v, %v", rep, err)
	}
	if rep, err := graph.Restore(ctx, backup, restored); err != nil || rep.Stats != g.Stats() {
		t.Fatalf("%+v, %v", rep, err)
	}
}
