package storetest

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/quad"
)

// failedTransaction: a duplicate in the middle makes all of it fail.
func failedTransaction(t *testing.T, qs cayley.QuadStore) {
	there := iri("a", "p", "b", "g")
	add(t, qs, there)
	err := qs.ApplyDeltas(deltas(cayley.Add, iri("new", "p", "b", "g"), there, iri("newer", "p", "b", "g")), cayley.IgnoreOpts{})
	if !cayley.IsQuadExist(err) {
		t.Fatalf("a duplicate gave %v, want that the quad exists", err)
	}
	want(t, quadsOf(t, qs, qs.QuadsAllIterator()), there)
	count(t, qs, 4, 1)
	if qs.ValueOf(quad.IRI("new")) != nil {
		t.Fatal("a term of the failed transaction is there")
	}
}

// writesAfterFailure: what is written after a failure is not lost.
func writesAfterFailure(t *testing.T, qs cayley.QuadStore) {
	there := iri("a", "p", "b", "g")
	add(t, qs, there)
	next := iri("new", "p", "other", "g")
	for range 3 {
		if err := qs.ApplyDeltas(deltas(cayley.Add, next, there), cayley.IgnoreOpts{}); err == nil {
			t.Fatal("no error for a duplicate")
		}
		if err := qs.ApplyDeltas(deltas(cayley.Delete, there, iri("no", "p", "b", "g")), cayley.IgnoreOpts{}); !cayley.IsQuadNotExist(err) {
			t.Fatalf("a missing quad gave %v", err)
		}
	}
	add(t, qs, next)
	want(t, quadsOf(t, qs, qs.QuadsAllIterator()), there, next)
	for _, d := range []quad.Direction{quad.Subject, quad.Object} {
		ref := qs.ValueOf(next.Get(d))
		if ref == nil {
			t.Fatalf("the %s is not there", d)
		}
		want(t, quadsOf(t, qs, qs.QuadIterator(d, ref)), next)
	}
}

// wholeTransactions: a reader never sees a part. Each transaction swaps the two
// quads of a pair for the two of the other.
func wholeTransactions(t *testing.T, qs cayley.QuadStore) {
	pair := func(i int) []quad.Quad {
		n := fmt.Sprint(i % 2)
		return []quad.Quad{iri("s", "p", "x"+n, "g"), iri("s", "p", "y"+n, "g")}
	}
	add(t, qs, pair(0)...)
	var stop atomic.Bool
	var wg sync.WaitGroup
	wg.Go(func() {
		defer stop.Store(true)
		for i := range 200 {
			swap := append(deltas(cayley.Delete, pair(i)...), deltas(cayley.Add, pair(i+1)...)...)
			if err := qs.ApplyDeltas(swap, cayley.IgnoreOpts{}); err != nil {
				t.Error(err)
				return
			}
		}
	})
	for !stop.Load() {
		st, err := qs.Stats(context.Background(), true)
		if err != nil || st.Quads.Size != 2 {
			t.Fatalf("%d quads (%v), want 2 at any time", st.Quads.Size, err)
		}
	}
	wg.Wait()
	want(t, quadsOf(t, qs, qs.QuadsAllIterator()), pair(200)...)
}

// readersAndWriter: eight readers and a writer at once; run it with -race.
func readersAndWriter(t *testing.T, qs cayley.QuadStore) {
	add(t, qs, iri("hub", "p", "fixed", "g"))
	hub := qs.ValueOf(quad.IRI("hub"))
	var stop atomic.Bool
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for !stop.Load() {
				it := qs.QuadIterator(quad.Subject, hub)
				seen := false
				for it.Next(context.Background()) {
					q := qs.Quad(it.Result())
					if !q.IsValid() || q.Subject != quad.IRI("hub") {
						t.Errorf("torn quad %v", q)
						return
					}
					seen = seen || q.Object == quad.IRI("fixed")
				}
				if err := errors.Join(it.Err(), it.Close()); err != nil || !seen {
					t.Errorf("the quad that is always there: %v, %v", seen, err)
					return
				}
			}
		})
	}
	for i := range 100 {
		q := iri("hub", "p", fmt.Sprint("o", i), "g")
		add(t, qs, q)
		if i%2 == 0 {
			remove(t, qs, q)
		}
	}
	stop.Store(true)
	wg.Wait()
	count(t, qs, 54, 51)
}

// exactRemovals: only the quad named goes.
func exactRemovals(t *testing.T, qs cayley.QuadStore) {
	keep := []quad.Quad{iri("a", "p", "b", "g1"), iri("a", "p", "b", ""), iri("a", "p", "c", "g"), iri("b", "p", "a", "g")}
	gone := iri("a", "p", "b", "g")
	add(t, qs, append(keep, gone)...)
	remove(t, qs, gone)
	want(t, quadsOf(t, qs, qs.QuadsAllIterator()), keep...)
	if err := qs.ApplyDeltas(deltas(cayley.Delete, gone), cayley.IgnoreOpts{}); !cayley.IsQuadNotExist(err) {
		t.Fatalf("removing it again gave %v", err)
	}
	if err := qs.ApplyDeltas(deltas(cayley.Delete, gone), cayley.IgnoreOpts{IgnoreMissing: true}); err != nil {
		t.Fatal(err)
	}
}

// duplicates: a quad that is added again, in the same transaction or in another,
// is there once, and its nodes can still go.
func duplicates(t *testing.T, qs cayley.QuadStore) {
	q := iri("a", "p", "b", "g")
	for range 3 {
		add(t, qs, q, q)
		count(t, qs, 4, 1)
	}
	remove(t, qs, q)
	count(t, qs, 0, 0)
}

// nodesVanish: a term is a node as long as a quad has it, at any position.
func nodesVanish(t *testing.T, qs cayley.QuadStore) {
	add(t, qs, iri("a", "p", "b", "g"), iri("b", "a", "c", "p"))
	remove(t, qs, iri("a", "p", "b", "g"))
	nodes := nodesOf(t, qs)
	for _, n := range []string{"<a>", "<b>", "<c>", "<p>"} {
		if !nodes[n] {
			t.Errorf("%s is gone and still used", n)
		}
	}
	if len(nodes) != 4 || qs.ValueOf(quad.IRI("g")) != nil {
		t.Fatalf("nodes %v", nodes)
	}
	remove(t, qs, iri("b", "a", "c", "p"))
	if nodes := nodesOf(t, qs); len(nodes) != 0 {
		t.Fatalf("nodes %v in an empty store", nodes)
	}
	add(t, qs, iri("a", "p", "b", "g"))
	count(t, qs, 4, 1)
	want(t, quadsOf(t, qs, qs.QuadIterator(quad.Label, qs.ValueOf(quad.IRI("g")))), iri("a", "p", "b", "g"))
}
