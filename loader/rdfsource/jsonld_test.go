package rdfsource

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"entente/loader/rdfsource/rdftest"
	"entente/schema"

	"github.com/cayleygraph/quad"
)

func TestJSONLDSaysWhatNQuadsSay(t *testing.T) {
	const text = `{
  "@context": {"@version": 1.1, "ent": "https://w3id.org/entente/ns#", "xsd": "http://www.w3.org/2001/XMLSchema#",
    "when": {"@id": "ent:when", "@type": "xsd:date"}, "parties": {"@id": "ent:party", "@container": "@list"}, "hostOf": {"@reverse": "ent:place"}},
  "@id": "https://e.org/g",
  "@graph": [
    {"@id": "_:v", "@type": ["ent:Visit", "_:odd"], "when": "2015-04-20", "ent:n": [7, 12345678901234567890, 1.5, 3.0, true],
     "ent:label": [{"@value": "визит", "@language": "ru-RU"}, "plain", {"@value": "x", "@type": "ent:t"}],
     "parties": [{"@id": "rel"}, "a", []], "ent:in": {"ent:q": "nested"}, "hostOf": {"@id": "ent:h"}, "ignored": 1}
  ],
  "ent:about": {"@id": "ent:x", "@graph": {"@id": "ent:y", "ent:z": {"@type": "@json", "@value": {"b": [1], "a": "<"}}}}
}`
	const same = `
<https://e.org/g> <https://w3id.org/entente/ns#about> <https://w3id.org/entente/ns#x> .
<https://w3id.org/entente/ns#y> <https://w3id.org/entente/ns#z> "{\"a\":\"<\",\"b\":[1]}"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON> <https://w3id.org/entente/ns#x> .
_:v <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/entente/ns#Visit> <https://e.org/g> .
_:v <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> _:odd <https://e.org/g> .
_:v <https://w3id.org/entente/ns#when> "2015-04-20"^^<http://www.w3.org/2001/XMLSchema#date> <https://e.org/g> .
_:v <https://w3id.org/entente/ns#n> "7"^^<http://www.w3.org/2001/XMLSchema#integer> <https://e.org/g> .
_:v <https://w3id.org/entente/ns#n> "12345678901234567890"^^<http://www.w3.org/2001/XMLSchema#integer> <https://e.org/g> .
_:v <https://w3id.org/entente/ns#n> "1.5E0"^^<http://www.w3.org/2001/XMLSchema#double> <https://e.org/g> .
_:v <https://w3id.org/entente/ns#n> "3"^^<http://www.w3.org/2001/XMLSchema#integer> <https://e.org/g> .
_:v <https://w3id.org/entente/ns#n> "true"^^<http://www.w3.org/2001/XMLSchema#boolean> <https://e.org/g> .
_:v <https://w3id.org/entente/ns#label> "визит"@ru-RU <https://e.org/g> .
_:v <https://w3id.org/entente/ns#label> "plain" <https://e.org/g> .
_:v <https://w3id.org/entente/ns#label> "x"^^<https://w3id.org/entente/ns#t> <https://e.org/g> .
_:v <https://w3id.org/entente/ns#party> _:l1 <https://e.org/g> .
_:l1 <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> <https://base.org/d/rel> <https://e.org/g> .
_:l1 <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> _:l2 <https://e.org/g> .
_:l2 <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> "a" <https://e.org/g> .
_:l2 <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> _:l3 <https://e.org/g> .
_:l3 <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil> <https://e.org/g> .
_:l3 <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil> <https://e.org/g> .
_:v <https://w3id.org/entente/ns#in> _:n <https://e.org/g> .
_:n <https://w3id.org/entente/ns#q> "nested" <https://e.org/g> .
<https://w3id.org/entente/ns#h> <https://w3id.org/entente/ns#place> _:v <https://e.org/g> .
`
	got, err := rdftest.ReadAll(NewJSONLD(strings.NewReader(text), Options{Base: "https://base.org/d/"}))
	if err != nil {
		t.Fatal(err)
	}
	want, err := rdftest.ReadAll(NewNQuads(strings.NewReader(same), Options{}))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := rdftest.Canonical(t, got), rdftest.Canonical(t, want); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestJSONLDErrors(t *testing.T) {
	cases := []struct{ name, text, want string }{
		{"cut", "{\n \"a\": [1,", "f.jsonld:2:10: the file ends in the middle of a JSON value"},
		{"empty", "", "f.jsonld:1:1: the file ends in the middle"},
		{"not JSON", "{\n \"a\": <x> }", "f.jsonld:2:7: not JSON"},
		{"key twice", "{\"a\": 1,\n\"a\": 2}", "f.jsonld:2:4: this key stands twice"},
		{"more than one value", "{}\n{}", "expected the end of the file after the JSON value"},
		{"remote context", `{"@context": "https://schema.org/", "a": 1}`, "contexts are not fetched from elsewhere"},
		{"relative IRI", "{\"@context\": {\"@vocab\": \"e:\"},\n \"@id\": \"rel\", \"p\": 1}", "f.jsonld:2:10: a relative IRI"},
		{"space in an IRI", `{"@id": "e:a b", "e:p": 1}`, "f.jsonld:1:10: an IRI may not hold a space"},
		{"blank predicate", `{"@id": "e:a", "_:p": 1}`, "a blank node may not be a predicate"},
		{"bad keyword value", `{"@id": 1}`, "f.jsonld: this is not JSON-LD"},
		{"huge number", `{"@id": "e:a", "e:p": 1e999}`, "does not fit into a double"},
		{"invalid UTF-8", "{\"a\": \"\xff\"}", "f.jsonld:1:8: this byte is not UTF-8"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, err := rdftest.ReadAll(NewJSONLD(strings.NewReader(c.text), Options{File: "f.jsonld"}))
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Fatalf("got %v, want %s", err, c.want)
			}
			if schema.KindOf(err) != schema.Invalid {
				t.Errorf("kind %v", schema.KindOf(err))
			}
		})
	}
}

func TestJSONLDBounds(t *testing.T) {
	limits := Limits{Depth: 50, Document: 1 << 17, Label: 20, Token: 1000}
	for name, text := range map[string]string{
		"depth":    strings.Repeat("[", 60),
		"document": `{"@id": "` + strings.Repeat("x", 1<<18),
		"label":    `{"@id": "_:` + strings.Repeat("x", 30) + `", "e:p": 1}`,
		"IRI":      `{"@id": "e:` + strings.Repeat("x", 2000) + `", "e:p": 1}`,
	} {
		_, err := rdftest.ReadAll(NewJSONLD(strings.NewReader(text), Options{Limits: limits}))
		if schema.KindOf(err) != schema.TooLarge {
			t.Errorf("%s: got %v, want an error of kind too-large", name, err)
		}
	}
}

func TestFormatsAreFound(t *testing.T) {
	for _, f := range Formats() {
		for _, extension := range f.Extensions {
			if got, ok := ByFile("dir/X" + strings.ToUpper(extension)); !ok || got.Name != f.Name {
				t.Errorf("%s: %v", extension, got.Name)
			}
		}
		for _, media := range f.MediaTypes {
			if got, ok := ByMediaType(media + "; charset=utf-8"); !ok || got.Name != f.Name {
				t.Errorf("%s: %v", media, got.Name)
			}
		}
		if got, ok := ByName(strings.ToUpper(f.Name)); !ok || got.Name != f.Name {
			t.Errorf("%s: %v", f.Name, got.Name)
		}
		if _, err := rdftest.ReadAll(f.NewReader(strings.NewReader("\x00"), Options{})); err == nil {
			t.Errorf("%s reads a zero byte", f.Name)
		}
	}
	if _, ok := ByMediaType("text/csv"); ok {
		t.Error("text/csv is no RDF format")
	}
}

func FuzzJSONLD(f *testing.F) {
	for _, seed := range []string{
		`{"@context": {"a": "e:"}, "@id": "_:x", "a:p": [1, {"@value": "v", "@language": "en"}, {"@list": [true]}], "@graph": []}`,
		`[{"@id": "e:s", "e:p": {"@reverse": {"e:q": {"@id": "e:t"}}}, "@type": "e:T"}]`, `{"@context": "x:"}`, `{"a": 1, "a": 2}`, `[`, `{"@type": {}}`,
		`{"@context": {"p": {"@id": "e:p", "@container": ["@graph", "@id"]}}, "p": {"e:a": {"e:b": null}}}`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		whole := sameInChunks(t, NewJSONLD, text)
		parts, err := rdftest.ReadAll(newInParts(bytes.NewReader(text), Options{Base: "http://base.example/dir/file"}))
		if whole == nil || err != nil { // the layout matters when read in parts
			return
		}
		if !slices.Equal(whole, parts) {
			t.Fatalf("whole: %v; in parts: %v", whole, parts)
		}
	})
}

// newInParts reads every document as if it were long, an item at a time.
func newInParts(r io.Reader, options Options) quad.Reader {
	reader := NewJSONLD(r, options).(*jsonldReader)
	reader.whole, reader.part = 0, 1
	return reader
}

func TestLongJSONLDIsReadInParts(t *testing.T) {
	const context = `"@context": {"e": "urn:e:"}`
	node := func(i int) string {
		return fmt.Sprintf(`{"@id": "e:%d", "e:p": {"@id": "_:b%d"}, "e:q": {"e:r": "x"}}`, i, i%3)
	}
	items := node(0) + "," + node(1) + ",\n" + node(2)
	for name, text := range map[string]string{
		"graph": `{` + context + `, "@graph": [` + items + `]}`,
		"array": `[{` + context + `, "@graph": [` + items + `]}, {"@id": "urn:x", "urn:p": 1}]`,
	} {
		whole, err := rdftest.ReadAll(NewJSONLD(strings.NewReader(text), Options{}))
		if err != nil {
			t.Fatal(err)
		}
		parts, err := rdftest.ReadAll(newInParts(strings.NewReader(text), Options{}))
		if err != nil || !slices.Equal(whole, parts) || len(whole) < 9 {
			t.Errorf("%s: whole %v\nin parts %v\n%v", name, whole, parts, err)
		}
	}
	for text, want := range map[string]string{
		`{` + context + `, "@graph": [` + items + `], "@id": "urn:g"}`:             "@graph has to be the last key",
		`{` + context + `, "@graph": [` + items + `]} []`:                          "expected the end of the file",
		`{` + context + `, "@graph": [` + items:                                    "2:60: the file ends in the middle",
		`{` + context + `, "@graph": [` + items + `,` + "\n" + `{"@id"}`:           "3:7: not JSON",
		`{` + context + `, "@graph": [` + items + `, {"@id": "e:a b", "e:p": 1}]}`: "an IRI may not hold a space",
	} {
		if _, err := rdftest.ReadAll(newInParts(strings.NewReader(text), Options{})); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %s", err, want)
		}
	}
}
