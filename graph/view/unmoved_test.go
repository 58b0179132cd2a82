package view

import (
	"context"
	"fmt"
	"iter"
	"testing"

	"github.com/cayleygraph/quad"

	"entente/schema/rdf"
)

// countedWorld counts the quads that are read of it.
type countedWorld struct {
	*world
	read int
}

func (w *countedWorld) Scan(ctx context.Context, p [4]uint64) iter.Seq2[[4]uint64, error] {
	return func(yield func([4]uint64, error) bool) {
		for q, err := range w.world.Scan(ctx, p) {
			w.read++
			if !yield(q, err) {
				return
			}
		}
	}
}

// TestNamingAStateAgainCostsNoLookAtWhoDid has a hundred documents name one state: the last commit reads as
// little as the second, and the view shows the same as one that is built. A name, a code or a kind that
// is another is seen at once.
func TestNamingAStateAgainCostsNoLookAtWhoDid(t *testing.T) {
	ctx, w := context.Background(), &countedWorld{world: newWorld()}
	named := func(doc int, name string) []quad.Quad {
		g, id := quad.IRI(fmt.Sprintf("http://d/%d", doc)), quad.IRI("http://x/id/state/PAK")
		return []quad.Quad{
			{Subject: id, Predicate: rdf.Type, Object: rdf.KindClass("state"), Label: g},
			{Subject: id, Predicate: rdf.PrefLabel, Object: quad.String(name), Label: g},
			{Subject: id, Predicate: rdf.Code, Object: quad.String("PAK"), Label: g},
		}
	}
	w.id(quad.String("Dominion"))
	w.commit(named(0, "Pakistan"), false)
	v, err := Build(ctx, w)
	if err != nil {
		t.Fatal(err)
	}
	apply := func(quads []quad.Quad) (read int, d *Diff) {
		t.Helper()
		w.read = 0
		next, ok, err := v.Apply(ctx, w, []Change{w.commit(quads, false)})
		if err != nil || !ok {
			t.Fatal(ok, err)
		}
		read = w.read
		fresh, err := Build(ctx, w)
		if err != nil {
			t.Fatal(err)
		}
		if got, want := shown(next), shown(fresh); got != want {
			t.Fatalf("a changed view shows\n%s\na fresh one\n%s", got, want)
		}
		v = next
		return read, v.Diff()
	}
	second, d := apply(named(1, "Pakistan"))
	for doc := range 98 {
		if read, d := apply(named(2+doc, "Pakistan")); read > second || d.Renamed || d.Other {
			t.Fatalf("document %d has %d quads read, the second %d; %+v", 2+doc, read, second, d)
		}
	}
	if d.Renamed || d.Other {
		t.Errorf("the same name renames: %+v", d)
	}
	if _, d := apply(named(200, "Islamic Republic of Pakistan")); d.Renamed {
		t.Errorf("a later name renames: %+v", d)
	}
	if _, d := apply(named(201, "Dominion")); !d.Renamed || v.Name(0) != "Dominion" { // its number in the store goes before
		t.Errorf("a name that goes before is not seen: %s, %+v", v.Name(0), d)
	}
}
