package export_test

import (
	"slices"
	"strings"
	"testing"

	"entente/graph/export"
	"entente/loader/rdfsource"
	"entente/loader/rdfsource/rdftest"
	"entente/schema"
	"entente/schema/rdf"

	"github.com/cayleygraph/quad"
)

func TestDescriptionCountsAndNamesItsSources(t *testing.T) {
	d := export.Description{
		Base: "https://w3id.org/entente/", Address: "http://localhost:8080", Revision: 3, Quads: 100,
		Entities: map[schema.EntityKind]int{schema.State: 5, schema.Person: 0}, Events: map[schema.EventType]int{schema.Visit: 7}, Claims: 2,
		Sources: []*schema.Document{{ID: "urn:doc", Title: "A chronology", Licence: "CC BY 4.0"}},
	}
	quads := d.Statements()
	text := func(p, o string) quad.Quad {
		q := quad.Quad{Subject: quad.IRI("https://w3id.org/entente/void"), Predicate: quad.IRI(rdf.NSVoID + p)}
		q.Object = quad.TypedString{Value: quad.String(o), Type: rdf.XSDInteger}
		return q
	}
	for _, want := range []quad.Quad{
		text("triples", "100"), text("entities", "14"), text("classes", "3"), text("documents", "1"),
		{Subject: quad.IRI("urn:doc"), Predicate: rdf.Licence, Object: quad.String("CC BY 4.0")},
		{Subject: quad.IRI("https://w3id.org/entente/void"), Predicate: quad.IRI(rdf.NSVoID + "dataDump"), Object: quad.IRI("http://localhost:8080/v1/export?format=turtle")},
	} {
		if !slices.Contains(quads, want) {
			t.Errorf("%v is missing", want)
		}
	}
	if !slices.Equal(quads, d.Statements()) {
		t.Error("two descriptions of one graph differ")
	}
	format, _ := export.QuadFormatByName("turtle")
	back, err := rdftest.ReadAll(rdfsource.NewTurtle(strings.NewReader(written(t, format, quads)), rdfsource.Options{}))
	if err != nil || !slices.Equal(back, quads) {
		t.Errorf("%v: got %v, want %v", err, back, quads)
	}
}
