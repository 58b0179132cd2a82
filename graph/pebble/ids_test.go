package pebble_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/cayleygraph/quad"

	"entente/graph/pebble"
)

// TestNumbersOfTermsInEverySnapshot: whatever was written, taken away and written again,
// each snapshot tells of each IRI whether a quad of its own revision uses it, and always the same number,
// however often others were asked before.
func TestNumbersOfTermsInEverySnapshot(t *testing.T) {
	ctx := context.Background()
	s := open(t, t.TempDir())
	r := rand.New(rand.NewPCG(5, 9))
	type look struct {
		snap  *pebble.Snapshot
		quads map[quad.Quad]bool
	}
	var looks []look
	now, number := map[quad.Quad]bool{}, map[quad.IRI]pebble.ID{}
	name := func(n int) string { return fmt.Sprint("t", r.IntN(n)) }
	for step := range 120 {
		tx := s.Begin()
		for range 1 + r.IntN(4) {
			q := iris(name(60), "p", name(60), "g")
			var err error
			if r.IntN(3) == 0 {
				err = tx.Remove(q)
				delete(now, q)
			} else {
				err = tx.Add(q)
				now[q] = true
			}
			if err != nil {
				t.Fatal(err)
			}
		}
		for q := range now { // so that terms die often
			if r.IntN(4) == 0 {
				if err := tx.Remove(q); err != nil {
					t.Fatal(err)
				}
				delete(now, q)
			}
		}
		if _, err := tx.Commit(ctx); err != nil {
			t.Fatal(err)
		}
		snap, err := s.Snapshot()
		if err != nil {
			t.Fatal(err)
		}
		quads := map[quad.Quad]bool{}
		for q := range now {
			quads[q] = true
		}
		if looks = append(looks, look{snap, quads}); len(looks) > 8 {
			at := r.IntN(len(looks))
			if err := looks[at].snap.Close(); err != nil {
				t.Fatal(err)
			}
			looks = append(looks[:at], looks[at+1:]...)
		}
		for _, at := range r.Perm(len(looks)) {
			l := looks[at]
			used := map[quad.IRI]bool{}
			for q := range l.quads {
				used[q.Subject.(quad.IRI)], used[q.Object.(quad.IRI)] = true, true
			}
			for n := range 60 {
				iri := quad.IRI(fmt.Sprint("t", n))
				id, ok, err := l.snap.ID(iri)
				if err != nil || ok != used[iri] {
					t.Fatalf("step %d, revision %d: %s is used: %v, want %v (%v)", step, l.snap.Revision(), iri, ok, used[iri], err)
				}
				if ok && number[iri] != 0 && number[iri] != id {
					t.Fatalf("step %d: %s has number %d, and had %d", step, iri, id, number[iri])
				}
				if ok {
					number[iri] = id
				}
			}
		}
	}
	for _, l := range looks {
		if err := l.snap.Close(); err != nil {
			t.Error(err)
		}
	}
	if _, err := s.Verify(ctx); err != nil {
		t.Error(err)
	}
}

// TestTermsKeepTheirNumberBetweenBulkAndTransactions: the writer knows of terms that a bulk
// load brought, and the load of those that transactions brought, so that no term gets two numbers.
func TestTermsKeepTheirNumberBetweenBulkAndTransactions(t *testing.T) {
	ctx := context.Background()
	s := open(t, t.TempDir())
	number := map[quad.IRI]pebble.ID{}
	for step := range 30 {
		var quads []quad.Quad
		for n := range 40 { // some of the steps before, some new
			quads = append(quads, iris(fmt.Sprint("t", step*20+n), "p", fmt.Sprint("t", step*20+n/2), "g"))
		}
		if step%3 == 1 {
			b, err := s.NewBulk(ctx, pebble.BulkOptions{})
			if err == nil {
				_, err = b.WriteQuads(quads)
			}
			if err == nil {
				_, err = b.Commit()
			}
			if err != nil {
				t.Fatal(err)
			}
		} else {
			add(t, s, quads...)
		}
		snap, err := s.Snapshot()
		if err != nil {
			t.Fatal(err)
		}
		for n := range step*20 + 40 {
			iri := quad.IRI(fmt.Sprint("t", n))
			id, ok, err := snap.ID(iri)
			if err != nil || !ok || number[iri] != 0 && number[iri] != id {
				t.Fatalf("step %d: %s has number %d, %v, and had %d (%v)", step, iri, id, ok, number[iri], err)
			}
			number[iri] = id
		}
		if err := snap.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if st := s.Stats(); st.Terms != uint64(len(number))+2 {
		t.Errorf("%d terms, want %d and p and g", st.Terms, len(number))
	}
	if _, err := s.Verify(ctx); err != nil {
		t.Error(err)
	}
}
