package pebble_test

import (
	"context"
	"testing"

	"github.com/cayleygraph/quad"

	"entente/graph/pebble"
)

func open(t testing.TB, dir string) *pebble.Store {
	t.Helper()
	s, err := pebble.Open(dir, pebble.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func add(t testing.TB, s *pebble.Store, quads ...quad.Quad) pebble.Result {
	t.Helper()
	tx := s.Begin()
	if _, err := tx.WriteQuads(quads); err != nil {
		t.Fatal(err)
	}
	res, err := tx.Commit(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return res
}

func iris(s, p, o, g string) quad.Quad {
	return quad.Quad{Subject: quad.IRI(s), Predicate: quad.IRI(p), Object: quad.IRI(o), Label: quad.IRI(g)}
}

func TestCommitTellsNewAndSeen(t *testing.T) {
	s := open(t, "")
	got := add(t, s, iris("a", "p", "b", "g"), iris("a", "p", "c", "g"), iris("a", "p", "b", "g"))
	if want := (pebble.Result{Revision: 1, Added: 2, Seen: 1}); got != want {
		t.Fatalf("first: %+v, want %+v", got, want)
	}
	got = add(t, s, iris("a", "p", "b", "g"))
	if want := (pebble.Result{Revision: 1, Seen: 1}); got != want {
		t.Fatalf("again: %+v, want %+v", got, want)
	}
}

func TestStoreIsThereAfterReopening(t *testing.T) {
	dir := t.TempDir()
	s, err := pebble.Open(dir, pebble.Options{})
	if err != nil {
		t.Fatal(err)
	}
	add(t, s, iris("a", "p", "b", "g"))
	if _, err := pebble.Open(dir, pebble.Options{}); err == nil {
		t.Fatal("opened twice at the same time")
	} else {
		t.Log(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = open(t, dir)
	v, err := s.Snapshot()
	if err != nil {
		t.Fatal(err)
	}
	defer v.Close()
	if ok, err := v.Has(iris("a", "p", "b", "g")); err != nil || !ok {
		t.Fatal(ok, err)
	}
	if v.Revision() != 1 {
		t.Fatal(v.Revision())
	}
}
