package graph

import (
	"context"
	"strconv"
	"testing"
	"time"

	"github.com/cayleygraph/quad"
)

func add(t *testing.T, g *Graph, object string) {
	t.Helper()
	tx := g.Begin()
	if err := tx.Add(quad.MakeIRI("s", "p", object, "g")); err != nil {
		t.Fatal(err)
	}
	if _, err := tx.Commit(context.Background()); err != nil {
		t.Fatal(err)
	}
}

func open(t *testing.T) *Graph {
	t.Helper()
	g, err := Open(context.Background(), "memory:", Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := g.Close(); err != nil {
			t.Error(err)
		}
	})
	return g
}

func now(t *testing.T, g *Graph) *Moment {
	t.Helper()
	m, err := g.Now(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestAMomentDoesNotChange(t *testing.T) {
	g := open(t)
	add(t, g, "a")
	before := now(t, g)
	add(t, g, "b")
	after := now(t, g)
	if before.Revision() == after.Revision() || after.Revision() != g.Stats().Revision || after.View.Revision() != after.Revision() {
		t.Errorf("revisions %d and %d of %d", before.Revision(), after.Revision(), g.Stats().Revision)
	}
	if has, err := before.Has(quad.MakeIRI("s", "p", "b", "g")); err != nil || has {
		t.Errorf("the moment before sees what came after it (%v)", err)
	}
	for _, m := range []*Moment{before, after} {
		if err := m.Release(); err != nil {
			t.Error(err)
		}
	}
}

// TestSmallChangesAreSeenAtOnce: however slow the view was to build.
func TestSmallChangesAreSeenAtOnce(t *testing.T) {
	g := open(t)
	add(t, g, "a")
	first := now(t, g)
	g.moments.took = 2 * slow
	add(t, g, "b")
	second := now(t, g)
	if second.Revision() != g.Stats().Revision || second.View.Revision() != second.Revision() || second == first {
		t.Errorf("revision %d after a commit, want %d", second.Revision(), g.Stats().Revision)
	}
	for _, m := range []*Moment{first, second} {
		if err := m.Release(); err != nil {
			t.Error(err)
		}
	}
}

// TestLargeChangesAreBuiltBehindTheScenes: the moment before is given meanwhile.
func TestLargeChangesAreBuiltBehindTheScenes(t *testing.T) {
	g := open(t)
	add(t, g, "a")
	first := now(t, g)
	g.moments.took = 2 * slow
	tx := g.Begin()
	for i := range appliedQuads + 1 {
		if err := tx.Add(quad.MakeIRI("s", "p", strconv.Itoa(i), "g")); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := tx.Commit(context.Background()); err != nil {
		t.Fatal(err)
	}
	second := now(t, g)
	if second != first {
		t.Error("a reader waited for a slow view")
	}
	g.moments.wait.Wait()
	third := now(t, g)
	if third.Revision() != g.Stats().Revision {
		t.Errorf("revision %d after the view was built, want %d", third.Revision(), g.Stats().Revision)
	}
	for _, m := range []*Moment{first, second, third} {
		if err := m.Release(); err != nil {
			t.Error(err)
		}
	}
}

// TestAQuestionsDeadlineDoesNotStopTheFirstView: else a large store would never answer.
func TestAQuestionsDeadlineDoesNotStopTheFirstView(t *testing.T) {
	g := open(t)
	add(t, g, "a")
	over, cancel := context.WithDeadline(context.Background(), time.Unix(1, 0))
	defer cancel()
	m, err := g.Now(over)
	if err != nil {
		t.Fatal(err)
	}
	if err := m.Release(); err != nil {
		t.Error(err)
	}
	gone, leave := context.WithCancel(context.Background())
	leave()
	other := open(t)
	add(t, other, "a")
	if _, err := other.Now(gone); err == nil {
		t.Error("a view was built for someone who left")
	}
}
