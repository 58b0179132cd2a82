package storetest

import (
	"testing"
	"time"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/quad"
)

// exactValues: what comes out is what went in.
func exactValues(t *testing.T, qs cayley.QuadStore) {
	const xsd = "http://www.w3.org/2001/XMLSchema#"
	values := []quad.Value{
		quad.IRI("https://w3id.org/entente/id/state/PAK"),
		quad.IRI("https://w3id.org/entente/id/event/3f2504e0-4f89-51d3-9a0c-0305e82c3301"),
		quad.IRI("https://w3id.org/entente/id/event/3F2504E0-4F89-51D3-9A0C-0305E82C3301"), // another IRI
		quad.IRI("urn:uuid:3f2504e0-4f89-51d3-9a0c-0305e82c3301"),
		quad.IRI("3f2504e0-4f89-51d3-9a0c-0305e82c330g"),
		quad.IRI("http://example.org/ünïcode/世界?q=a b"),
		quad.BNode("b0"),
		quad.String(""),
		quad.String("a\x00b\n\"quoted\"\t\\ \u2028 \U0001F54A"),
		quad.String("\xff not UTF-8"),
		quad.LangString{Value: "Fähre", Lang: "de-AT-1996"},
		quad.LangString{Value: "Fähre", Lang: "de-at-1996"},
		quad.TypedString{Value: "007", Type: xsd + "integer"},
		quad.TypedString{Value: "7", Type: xsd + "integer"},
		quad.TypedString{Value: "1.50", Type: xsd + "decimal"},
		quad.TypedString{Value: "TRUE", Type: xsd + "boolean"},
		quad.TypedString{Value: "2001-07-16T12:00:00.123456789+05:00", Type: xsd + "dateTime"},
		quad.TypedString{Value: "1988/1989", Type: "http://id.loc.gov/datatypes/edtf/EDTF"},
		quad.TypedString{Value: "", Type: "t"},
		quad.Int(-5), quad.Float(1.5e300), quad.Bool(true),
	}
	for _, v := range values {
		add(t, qs, quad.Quad{Subject: quad.IRI("s"), Predicate: quad.IRI("p"), Object: v, Label: quad.IRI("g")})
	}
	for _, v := range values {
		ref := qs.ValueOf(v)
		if ref == nil {
			t.Errorf("%#v is not found", v)
			continue
		}
		if got := qs.NameOf(ref); got != v {
			t.Errorf("%#v came back as %#v", v, got)
		}
	}
	count(t, qs, int64(len(values))+3, int64(len(values)))
}

// lookAlikes: terms that are written with the same letters are not the same.
func lookAlikes(t *testing.T, qs cayley.QuadStore) {
	values := []quad.Value{
		quad.IRI("x"), quad.BNode("x"), quad.String("x"), quad.String("<x>"), quad.String("_:x"),
		quad.LangString{Value: "x", Lang: "en"}, quad.String("x@en"), quad.String(`"x"@en`),
		quad.TypedString{Value: "x", Type: "en"}, quad.String(`"x"^^<en>`),
	}
	var all []quad.Quad
	for _, v := range values {
		all = append(all, quad.Quad{Subject: quad.IRI("s"), Predicate: quad.IRI("p"), Object: v})
	}
	add(t, qs, all...)
	count(t, qs, int64(len(values))+2, int64(len(values)))
	for _, q := range all {
		want(t, quadsOf(t, qs, qs.QuadIterator(quad.Object, qs.ValueOf(q.Object))), q)
	}
}

// exactTimes: native times keep their instant to the nanosecond, and their offset.
func exactTimes(t *testing.T, qs cayley.QuadStore) {
	zone := time.FixedZone("", 5*3600+1800)
	in := time.Date(2001, 7, 16, 12, 0, 0, 123456789, zone)
	add(t, qs, quad.Quad{Subject: quad.IRI("s"), Predicate: quad.IRI("p"), Object: quad.Time(in)})
	got, ok := qs.NameOf(qs.ValueOf(quad.Time(in))).(quad.Time)
	if !ok {
		t.Fatalf("came back as %T", qs.NameOf(qs.ValueOf(quad.Time(in))))
	}
	out := time.Time(got)
	if !out.Equal(in) || out.Format(time.RFC3339Nano) != in.Format(time.RFC3339Nano) {
		t.Fatalf("%s came back as %s", in, out)
	}
}

// twoGraphs: the same triple in another graph is another quad.
func twoGraphs(t *testing.T, qs cayley.QuadStore) {
	quads := []quad.Quad{iri("a", "p", "b", "g1"), iri("a", "p", "b", "g2"), iri("a", "p", "b", "")}
	add(t, qs, quads...)
	count(t, qs, 5, 3)
	want(t, quadsOf(t, qs, qs.QuadsAllIterator()), quads...)
	want(t, quadsOf(t, qs, qs.QuadIterator(quad.Label, qs.ValueOf(quad.IRI("g2")))), quads[1])
	remove(t, qs, quads[1])
	want(t, quadsOf(t, qs, qs.QuadsAllIterator()), quads[0], quads[2])
	count(t, qs, 4, 2)
}
