package query

import (
	"context"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// tester is what a test, a benchmark or a property gives to its set-up.
type tester interface {
	Helper()
	Fatal(...any)
	Error(...any)
	Cleanup(func())
}

// emptyGraph is a graph in memory that is closed after the test.
func emptyGraph(t tester) *graph.Graph {
	t.Helper()
	g, err := graph.Open(context.Background(), "memory:", graph.Options{})
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

// commit writes quads as one revision.
func commit(t tester, g *graph.Graph, quads []quad.Quad) {
	t.Helper()
	tx := g.Begin()
	if _, err := tx.WriteQuads(quads); err != nil {
		t.Fatal(err)
	}
	if _, err := tx.Commit(context.Background()); err != nil {
		t.Fatal(err)
	}
}

// look is a session of the newest revision that is released after the test.
func look(t tester, e *Engine) *Session {
	t.Helper()
	s, err := e.Session(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Release(); err != nil {
			t.Error(err)
		}
	})
	return s
}
