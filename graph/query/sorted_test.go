package query

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/schema"
)

// drain reads a stream to its end.
func drain(t *testing.T, q *Quads) (list []quad.Quad) {
	t.Helper()
	defer q.Close()
	for {
		next, err := q.ReadQuad()
		if errors.Is(err, io.EOF) {
			return list
		}
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, next)
	}
}

func TestSortedIsTheSameInWhateverOrderItWasLoaded(t *testing.T) {
	var events []schema.Record
	for i := range 40 {
		events = append(events, directed1(i+1, schema.Visit, fmt.Sprint(1950+i), "AAA", string([]byte{'B', byte('A' + i%26), 'C'})))
	}
	one := session(t, events...)
	slices.Reverse(events)
	two := session(t, events...)
	ctx := context.Background()
	for name, p := range map[string]Params{"all": {}, "visits of one state": {"participant": {"BAC"}}} {
		a, b := drain(t, one.Sorted(ctx, graph.QuadPattern{}, p)), drain(t, two.Sorted(ctx, graph.QuadPattern{}, p))
		if len(a) < 10 || !slices.Equal(a, b) {
			t.Errorf("%s: %d and %d quads, or in another order", name, len(a), len(b))
		}
	}
	all, plain := drain(t, one.Sorted(ctx, graph.QuadPattern{}, Params{})), drain(t, one.Export(ctx, graph.QuadPattern{}))
	if len(all) != len(plain) {
		t.Errorf("%d quads sorted, %d as they lie", len(all), len(plain))
	}
	for _, list := range [][]quad.Quad{all, plain} {
		slices.SortFunc(list, func(a, b quad.Quad) int { return slices.Compare([]byte(a.NQuad()), []byte(b.NQuad())) })
	}
	if !slices.Equal(all, plain) {
		t.Error("the sorted export has other quads")
	}
	if in := drain(t, one.Sorted(ctx, graph.QuadPattern{Graph: quad.IRI("http://d/1")}, Params{})); len(in) == 0 || len(in) > len(all) {
		t.Errorf("%d quads in the document's graph", len(in))
	}
}

// Runs that do not fit the memory go through files, and none is left behind.
func TestNamesAreSortedOnDisk(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	r := rand.New(rand.NewPCG(5, 6))
	sorter := &nameSorter{limit: 4 << 10}
	var want []subjectName
	for i := range 3000 {
		item := subjectName{fmt.Sprintf("<urn:%d>", r.IntN(2000)), described{graph.ID(i + 10), graph.ID(i)}}
		want = append(want, item)
		if err := sorter.add(item); err != nil {
			t.Fatal(err)
		}
	}
	if len(sorter.files) < 10 {
		t.Fatalf("only %d runs went to disk", len(sorter.files))
	}
	slices.SortFunc(want, compareNames)
	var got []subjectName
	for item, err := range sorter.all() {
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, item)
	}
	if !slices.Equal(got, want) {
		t.Errorf("%d names came back, of %d, or in another order", len(got), len(want))
	}
	if err := sorter.close(); err != nil {
		t.Fatal(err)
	}
	if left, err := filepath.Glob(filepath.Join(os.TempDir(), "entente-sort-*")); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

func TestPartTellsOfWhatPassesAndNothingElse(t *testing.T) {
	s := session(t, directed1(1, schema.Visit, "1970", "AAA", "BBB"), directed1(2, schema.War, "1972", "AAA", "CCC"))
	ctx := context.Background()
	seen := map[quad.Quad]bool{}
	named := map[string]bool{}
	for _, q := range drain(t, s.Part(ctx, Params{"type": {"visit"}})) {
		if seen[q] {
			t.Errorf("%v comes twice", q)
		}
		seen[q] = true
		named[q.Subject.String()] = true
	}
	for name, wanted := range map[string]bool{"state/AAA": true, "state/BBB": true, "state/CCC": false} {
		if named["<"+s.View.IRI(0)[:len(s.View.IRI(0))-len("state/AAA")]+name+">"] != wanted {
			t.Errorf("%s is told of: %v, want %v", name, !wanted, wanted)
		}
	}
	if !named["<http://d/1>"] {
		t.Error("the document is not told of")
	}
	unknown := s.Part(ctx, Params{"type": {"peace"}})
	defer unknown.Close()
	if _, err := unknown.ReadQuad(); schema.KindOf(err) != schema.Invalid {
		t.Errorf("an unknown type: %v", err)
	}
}
