package query

import (
	"testing"

	"github.com/cayleygraph/quad"

	"entente/schema/rdf"
)

// TestEntitiesThatAreOnlyNamedAgain are told from those of which more is said: their texts are not read
// again, and a name that is theirs already renames nobody.
func TestEntitiesThatAreOnlyNamedAgain(t *testing.T) {
	g := emptyGraph(t)
	engine := New(g, DefaultLimits())
	id := func(name string) quad.IRI { return quad.IRI("http://x/id/state/" + name) }
	named := func(doc, name, label string) []quad.Quad {
		return []quad.Quad{{Subject: id(name), Predicate: rdf.Type, Object: rdf.KindClass("state"), Label: quad.IRI(doc)},
			{Subject: id(name), Predicate: rdf.PrefLabel, Object: quad.String(label), Label: quad.IRI(doc)}}
	}
	commit(t, g, []quad.Quad{{Subject: quad.IRI("http://x/other"), Predicate: rdf.Comment, Object: quad.String("Aaa"), Label: quad.IRI("http://d/1")}})
	commit(t, g, append(named("http://d/1", "A", "Alpha"), named("http://d/1", "B", "Beta")...))
	step := func(quads ...quad.Quad) *alteration {
		t.Helper()
		before := look(t, engine)
		since := before.now()
		commit(t, g, quads)
		s := look(t, engine)
		a, err := s.altered(changes{since, s.Changes})
		if err != nil {
			t.Fatal(err)
		}
		return a
	}
	term := func(name string) uint64 {
		n, ok, err := look(t, engine).ID(id(name))
		if err != nil || !ok {
			t.Fatal(ok, err)
		}
		return n
	}
	a := step(append(append(named("http://d/2", "A", "Alpha"), named("http://d/2", "B", "Beta")...), named("http://d/2", "C", "Gamma")...)...)
	if !a.named[term("A")] || !a.named[term("B")] || a.named[term("C")] || a.renamed {
		t.Errorf("named again: %v, renamed: %v", a.named, a.renamed)
	}
	a = step(append(named("http://d/3", "A", "Alpha"), quad.Quad{Subject: id("A"), Predicate: rdf.Comment, Object: quad.String("A state."), Label: quad.IRI("http://d/3")})...)
	if len(a.named) != 0 || a.renamed {
		t.Errorf("a comment came: named again: %v, renamed: %v", a.named, a.renamed)
	}
	if a = step(named("http://d/4", "B", "Aaa")...); !a.renamed { // the store numbered it before what B is called, so that it goes before
		t.Error("a name that goes before renames nobody")
	}
}
