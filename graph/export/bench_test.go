package export_test

import (
	"fmt"
	"io"
	"testing"

	"entente/graph/export"
	"entente/schema/rdf"

	"github.com/cayleygraph/quad"
)

// events makes n quads such as a dataset of events gives.
func events(n int) []quad.Quad {
	quads := make([]quad.Quad, 0, n)
	for i := 0; len(quads) < n; i++ {
		quads = append(quads, eventNumber(i)...)
	}
	return quads
}

// eventNumber makes the five quads of one event.
func eventNumber(i int) (quads []quad.Quad) {
	const id = "https://w3id.org/entente/id/"
	subject := quad.IRI(fmt.Sprintf(id+"event/0b6d3f9e-1111-5222-8333-%012d", i))
	for _, po := range [][2]quad.Value{
		{rdf.Type, quad.IRI(rdf.NSEnt + "Visit")},
		{quad.IRI(rdf.NSEnt + "source"), quad.IRI(fmt.Sprintf(id+"state/C%d", i%190))},
		{quad.IRI(rdf.NSEnt + "target"), quad.IRI(fmt.Sprintf(id+"state/C%d", i%170))},
		{quad.IRI(rdf.NSEnt + "earliest"), quad.TypedString{Value: quad.String(fmt.Sprintf("2018-01-%02d", i%28+1)), Type: rdf.XSDDate}},
		{rdf.PrefLabel, quad.LangString{Value: quad.String(fmt.Sprintf("visit \"number\" %d", i)), Lang: "en"}},
	} {
		quads = append(quads, quad.Quad{Subject: subject, Predicate: po[0], Object: po[1], Label: quad.IRI(id + "document/icews")})
	}
	return quads
}

func BenchmarkWrite(b *testing.B) {
	quads := events(100_000)
	for _, format := range export.QuadFormats() {
		b.Run(format.Name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := format.Write(io.Discard, &given{quads: quads}, rdf.Prefixes()); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(len(quads))*float64(b.N)/b.Elapsed().Seconds(), "quads/s")
		})
	}
}
