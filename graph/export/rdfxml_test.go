package export_test

import (
	"bytes"
	"strings"
	"testing"

	"entente/graph/export"
	"entente/schema/rdf"

	"github.com/cayleygraph/quad"
)

func TestRDFXMLNamesWhatItCannotWrite(t *testing.T) {
	format, _ := export.QuadFormatByName("rdfxml")
	for predicate, object := range map[quad.IRI]quad.Value{
		"https://e.org/":           quad.String("o"),
		"https://e.org/1988":       quad.String("o"),
		"https://e.org/a?b=%20":    quad.String("o"),
		rdf.NSRDF + "li":           quad.String("o"),
		rdf.NSRDF + "Description":  quad.String("o"),
		"https://e.org/with\u0000": quad.String("o"),
		"https://e.org/control":    quad.String("a\u0001b"),
	} {
		var b bytes.Buffer
		_, err := format.Write(&b, &given{quads: []quad.Quad{{Subject: quad.IRI("urn:s"), Predicate: predicate, Object: object}}}, nil)
		if err == nil || !strings.Contains(err.Error(), "cannot") || object == quad.Value(quad.String("o")) && !strings.Contains(err.Error(), strings.TrimRight(string(predicate), "\u0000")) {
			t.Errorf("%s: %v", predicate, err)
		}
	}
}

func TestRDFXMLSplitsPredicates(t *testing.T) {
	format, _ := export.QuadFormatByName("rdfxml")
	for predicate, want := range map[quad.IRI]string{
		rdf.NSEnt + "source":     "<ent:source>",
		"https://e.org/a/1988b":  `<ns:b xmlns:ns="https://e.org/a/1988">`,
		"urn:x:y.z":              `<ns:y.z xmlns:ns="urn:x:">`,
		"https://e.org/?a=1&b=é": `<ns:é xmlns:ns="https://e.org/?a=1&amp;b=">`,
		rdf.NSRDF + "_1":         "<rdf:_1>",
	} {
		text := written(t, format, []quad.Quad{{Subject: quad.IRI("urn:s"), Predicate: predicate, Object: quad.String("o")}})
		if !strings.Contains(text, want) {
			t.Errorf("%s: want %s in\n%s", predicate, want, text)
		}
	}
}
