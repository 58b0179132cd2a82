package pebble_test

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/cayleygraph/quad"
	"pgregory.net/rapid"

	"entente/graph/pebble"
)

// dump lists everything a store says about its content, for comparisons.
func dump(t testing.TB, s *pebble.Store) map[quad.Quad]bool {
	t.Helper()
	v := snapshot(t, s)
	defer v.Close()
	out := map[quad.Quad]bool{}
	for q, err := range v.Quads(context.Background(), pebble.QuadPattern{}) {
		if err != nil {
			t.Fatal(err)
		}
		out[q] = true
	}
	return out
}

func snapshot(t testing.TB, s *pebble.Store) *pebble.Snapshot {
	t.Helper()
	v, err := s.Snapshot()
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func load(t testing.TB, s *pebble.Store, memory int64, quads []quad.Quad) pebble.Result {
	t.Helper()
	res, err := s.BulkLoad(context.Background(), &sliceReader{quads}, pebble.BulkOptions{Memory: memory})
	if err != nil {
		t.Fatal(err)
	}
	return res
}

// sameContent fails unless both stores hold the same quads and counters, and both
// are sound.
func sameContent(t testing.TB, a, b *pebble.Store) {
	t.Helper()
	da, db := dump(t, a), dump(t, b)
	if len(da) != len(db) {
		t.Fatalf("%d and %d quads", len(da), len(db))
	}
	for q := range da {
		if !db[q] {
			t.Fatalf("%s is missing", q)
		}
	}
	if sa, sb := a.Stats(), b.Stats(); sa.Quads != sb.Quads || sa.Terms != sb.Terms {
		t.Fatalf("stats %+v and %+v", sa, sb)
	}
	for _, s := range []*pebble.Store{a, b} {
		if _, err := s.Verify(context.Background()); err != nil {
			t.Fatal(err)
		}
	}
}

func TestBulkLoadIsATransaction(t *testing.T) {
	quads := icewsLike(scaled(4000))
	for _, memory := range []int64{1, 64 << 20} { // the least there is, and enough
		t.Run(fmt.Sprint(memory), func(t *testing.T) {
			dir := t.TempDir()
			bulk, plain := open(t, dir), open(t, "")
			res := load(t, bulk, memory, quads)
			want := add(t, plain, quads...)
			if res != want {
				t.Fatalf("%+v, want %+v", res, want)
			}
			sameContent(t, bulk, plain)
			if _, err := os.Stat(filepath.Join(dir, "tmp")); !errors.Is(err, os.ErrNotExist) {
				t.Fatal("temporary files are left:", err)
			}
			// Again, with some that are new.
			more := append(slices.Clone(quads), iris("x", "y", "z", "g"))
			res = load(t, bulk, memory, more)
			if res.Added != 1 || res.Seen != uint64(len(quads)) || res.Revision != 2 {
				t.Fatalf("again: %+v", res)
			}
			if res = load(t, bulk, memory, more); res.Added != 0 || res.Revision != 2 {
				t.Fatalf("nothing new: %+v", res)
			}
			add(t, plain, more...)
			sameContent(t, bulk, plain)
		})
	}
}

// icewsLike makes n events without the data set.
func icewsLike(n int) []quad.Quad {
	var out []quad.Quad
	for i := range n {
		out = append(out, eventQuads(fmt.Sprint(i), fmt.Sprint(i%97), fmt.Sprint(i%13), fmt.Sprint(i*i%89), fmt.Sprintf("2018-01-%02d", i%31+1))...)
	}
	return out
}

func TestFailedBulkLoadLeavesNothing(t *testing.T) {
	s := open(t, t.TempDir())
	add(t, s, iris("a", "p", "b", "g"))
	before := dump(t, s)
	quads := icewsLike(scaled(2000))
	bad := errors.New("line 17: no such thing")
	_, err := s.BulkLoad(context.Background(), &failingReader{sliceReader{quads}, bad}, pebble.BulkOptions{Memory: 1})
	if !errors.Is(err, bad) {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	b, err := s.NewBulk(ctx, pebble.BulkOptions{Memory: 1})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := b.WriteQuads(quads); err != nil {
		t.Fatal(err)
	}
	cancel()
	if _, err := b.Commit(); !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	if got := dump(t, s); len(got) != len(before) || s.Stats().Revision != 1 {
		t.Fatalf("%d quads at revision %d", len(got), s.Stats().Revision)
	}
	// The store works on.
	if res := load(t, s, 1, quads); res.Added != uint64(len(quads)) {
		t.Fatalf("%+v", res)
	}
}

type failingReader struct {
	sliceReader
	err error
}

func (r *failingReader) ReadQuad() (quad.Quad, error) {
	q, err := r.sliceReader.ReadQuad()
	if errors.Is(err, io.EOF) {
		err = r.err
	}
	return q, err
}

// genQuad draws from few terms of every kind, so that quads meet.
func genQuad() *rapid.Generator[quad.Quad] {
	term := rapid.SampledFrom([]quad.Value{
		quad.IRI("a"), quad.IRI("b"), quad.IRI("c"), quad.BNode("a"), quad.String("a"), quad.String("b"),
		quad.LangString{Value: "a", Lang: "en"}, quad.LangString{Value: "a", Lang: "en-GB"},
		quad.TypedString{Value: "a", Type: "a"}, quad.IRI(ids + "event/3f2504e0-4f89-51d3-9a0c-0305e82c3301"),
	})
	return rapid.Custom(func(t *rapid.T) quad.Quad {
		q := quad.Quad{Subject: term.Draw(t, "s"), Predicate: term.Draw(t, "p"), Object: term.Draw(t, "o")}
		if rapid.Bool().Draw(t, "labelled") {
			q.Label = term.Draw(t, "g")
		}
		return q
	})
}

// fewerChecks bounds how many random cases are tried until the test is over.
func fewerChecks(t *testing.T, n int) {
	t.Helper()
	checks := flag.Lookup("rapid.checks")
	before := checks.Value.String()
	if err := checks.Value.Set(fmt.Sprint(n)); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := checks.Value.Set(before); err != nil {
			t.Error(err)
		}
	})
}

// TestStoreIsASet plays random transactions and bulk loads on the store and on a
// plain set, and compares after each.
func TestStoreIsASet(t *testing.T) {
	ctx := context.Background()
	if raced {
		fewerChecks(t, 10)
	}
	rapid.Check(t, func(rt *rapid.T) {
		s, err := pebble.Open("", pebble.Options{})
		if err != nil {
			rt.Fatal(err)
		}
		defer s.Close()
		model := map[quad.Quad]bool{}
		replayed := map[quad.Quad]bool{}
		for range rapid.IntRange(1, 8).Draw(rt, "steps") {
			before := s.Stats()
			var res pebble.Result
			adds, removes := map[quad.Quad]bool{}, map[quad.Quad]bool{}
			old := map[quad.Quad]bool{}
			for q := range model {
				old[q] = true
			}
			if rapid.IntRange(0, 3).Draw(rt, "kind") == 0 {
				quads := rapid.SliceOfN(genQuad(), 0, 30).Draw(rt, "bulk")
				for _, q := range quads {
					model[q] = true
				}
				res, err = s.BulkLoad(ctx, &sliceReader{quads}, pebble.BulkOptions{Memory: 1})
			} else {
				tx := s.Begin()
				for range rapid.IntRange(0, 20).Draw(rt, "ops") {
					q := genQuad().Draw(rt, "quad")
					if rapid.IntRange(0, 2).Draw(rt, "remove") == 0 {
						err = tx.Remove(q)
						delete(model, q)
					} else {
						err = tx.Add(q)
						model[q] = true
					}
					if err != nil {
						rt.Fatal(err)
					}
				}
				res, err = tx.Commit(ctx)
			}
			if err != nil {
				rt.Fatal(err)
			}
			for q := range model {
				if !old[q] {
					adds[q] = true
				}
			}
			for q := range old {
				if !model[q] {
					removes[q] = true
				}
			}
			if int(res.Added) != len(adds) || int(res.Removed) != len(removes) {
				rt.Fatalf("%+v, want %d added, %d removed", res, len(adds), len(removes))
			}
			changed := len(adds)+len(removes) > 0
			if changed != (res.Revision == before.Revision+1) {
				rt.Fatalf("revision %d after %d, changed: %v", res.Revision, before.Revision, changed)
			}
			checkModel(rt, s, model)
			replay(rt, s, before.Revision, replayed)
			if len(replayed) != len(model) {
				rt.Fatalf("the revisions replay to %d quads, want %d", len(replayed), len(model))
			}
			for q := range model {
				if !replayed[q] {
					rt.Fatalf("the revisions do not lead to %s", q)
				}
			}
		}
	})
}

// replay applies what changed since a revision to a set.
func replay(t *rapid.T, s *pebble.Store, since uint64, set map[quad.Quad]bool) {
	v, err := s.Snapshot()
	if err != nil {
		t.Fatal(err)
	}
	defer v.Close()
	for c, err := range v.Since(context.Background(), since) {
		if err != nil {
			t.Fatal(err)
		}
		for i, list := range [][]pebble.IDQuad{c.Added, c.Removed} {
			for _, ids := range list {
				q, err := v.Quad(ids)
				if err != nil {
					t.Fatal(err)
				}
				if set[q] != (i == 1) {
					t.Fatalf("revision %d lists %s wrongly", c.Revision, q)
				}
				if set[q] = i == 0; i == 1 {
					delete(set, q)
				}
			}
		}
	}
}

// checkModel compares every pattern's answer with the set.
func checkModel(t *rapid.T, s *pebble.Store, model map[quad.Quad]bool) {
	ctx := context.Background()
	if _, err := s.Verify(ctx); err != nil {
		t.Fatal(err)
	}
	v, err := s.Snapshot()
	if err != nil {
		t.Fatal(err)
	}
	defer v.Close()
	probe := genQuad().Draw(t, "probe")
	if has, err := v.Has(probe); err != nil || has != model[probe] {
		t.Fatalf("Has(%s) = %v, %v", probe, has, err)
	}
	for mask := range 16 {
		p := pebble.QuadPattern{}
		if mask&1 != 0 {
			p.Subject = probe.Subject
		}
		if mask&2 != 0 {
			p.Predicate = probe.Predicate
		}
		if mask&4 != 0 {
			p.Object = probe.Object
		}
		if mask&8 != 0 {
			p.Graph, p.NoGraph = probe.Label, probe.Label == nil
		}
		got := 0
		for q, err := range v.Quads(ctx, p) {
			if err != nil {
				t.Fatal(err)
			}
			if !model[q] {
				t.Fatalf("pattern %+v gives %s", p, q)
			}
			got++
		}
		want := 0
		for q := range model {
			if (mask&1 == 0 || q.Subject == probe.Subject) && (mask&2 == 0 || q.Predicate == probe.Predicate) &&
				(mask&4 == 0 || q.Object == probe.Object) && (mask&8 == 0 || q.Label == probe.Label) {
				want++
			}
		}
		if got != want {
			t.Fatalf("pattern %+v gives %d quads, want %d", p, got, want)
		}
	}
}

// TestBulkLoadOverAStoreKnowsItsTerms loads what is there together with what is new, in
// an order in which most of the new comes first, so that the load has learned which
// terms the store cannot have when the old ones come.
func TestBulkLoadOverAStoreKnowsItsTerms(t *testing.T) {
	quads := func(name string, n int) (list []quad.Quad) {
		for i := range n {
			list = append(list, iris(fmt.Sprintf("%s%d", name, i), "p", fmt.Sprintf("o%d", i), "g"))
		}
		return list
	}
	size := scaled(1000)
	old, fresh := quads("old", 3*size), quads("new", 2*size)
	s, plain := open(t, t.TempDir()), open(t, "")
	add(t, s, old...)
	add(t, plain, old...)
	tx := s.Begin()
	for _, q := range old[:size/10] {
		if err := tx.Remove(q); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := tx.Commit(context.Background()); err != nil {
		t.Fatal(err)
	}
	got := load(t, s, 0, slices.Concat(fresh, old))
	if added := 2*size + size/10; got.Added != uint64(added) || got.Seen != uint64(5*size-added) {
		t.Errorf("%d added and %d seen, of %d and %d", got.Added, got.Seen, added, 5*size-added)
	}
	add(t, plain, fresh...)
	sameContent(t, s, plain)
}
