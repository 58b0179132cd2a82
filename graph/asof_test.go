package graph

import (
	"context"
	"maps"
	"math"
	"testing"

	"entente/schema"
)

// held are the quads of a graph as text.
func held(t *testing.T, g *Graph) map[string]bool {
	t.Helper()
	snap, err := g.Snapshot()
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := snap.Close(); err != nil {
			t.Error(err)
		}
	}()
	all := map[string]bool{}
	for q, err := range snap.Quads(context.Background(), QuadPattern{}) {
		if err != nil {
			t.Fatal(err)
		}
		all[q.NQuad()] = true
	}
	return all
}

// TestAsOf writes, removes and writes again, and finds every revision as it was.
func TestAsOf(t *testing.T) {
	g := open(t)
	then := []map[string]bool{held(t, g)}
	for i := range 6 {
		write(t, g, visitQuads(i))
		then = append(then, held(t, g))
	}
	tx := g.Begin()
	for _, q := range visitQuads(2) {
		if err := tx.Remove(q); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := tx.Commit(context.Background()); err != nil {
		t.Fatal(err)
	}
	then = append(then, held(t, g))
	for revision, want := range then {
		past, err := g.AsOf(context.Background(), uint64(revision), math.MaxInt)
		if err != nil {
			t.Fatal(err)
		}
		if got := past.Stats().Revision; got != uint64(revision) {
			t.Errorf("revision %d came back as %d", revision, got)
		}
		if got := held(t, past); !maps.Equal(got, want) {
			t.Errorf("revision %d has %d quads, had %d", revision, len(got), len(want))
		}
		if err := past.Close(); err != nil {
			t.Error(err)
		}
	}
}

func TestAsOfRefuses(t *testing.T) {
	g := open(t)
	write(t, g, visitQuads(1))
	if _, err := g.AsOf(context.Background(), 2, math.MaxInt); schema.KindOf(err) != schema.NotFound {
		t.Errorf("a revision to come: %v", err)
	}
	if _, err := g.AsOf(context.Background(), 1, 3); schema.KindOf(err) != schema.TooLarge {
		t.Errorf("a revision larger than allowed: %v", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := g.AsOf(ctx, 1, math.MaxInt); err == nil {
		t.Error("a question that nobody waits for was answered")
	}
}
