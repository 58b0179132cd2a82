package rdfsource

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"entente/loader/rdfsource/rdftest"
	"entente/schema"

	"github.com/cayleygraph/quad"
	"pgregory.net/rapid"
)

// decoded reads JSON as the reader does.
func decoded(t interface{ Fatal(...any) }, text string) any {
	d := json.NewDecoder(strings.NewReader(text))
	d.UseNumber()
	var v any
	if err := d.Decode(&v); err != nil {
		t.Fatal(err)
	}
	return v
}

// quadsOf converts expanded JSON-LD.
func quadsOf(items []any) ([]quad.Quad, error) {
	e := expansion{limits: Limits{}.withDefaults(), locate: func(string) schema.Position { return schema.Position{} }}
	for _, item := range items {
		if _, err := e.object(item, nil); err != nil {
			return nil, err
		}
	}
	return e.quads, nil
}

// What is expanded here says what the library's expansion says.
func TestPlainExpansionIsThatOfTheLibrary(t *testing.T) {
	names := []string{"ent:a", "ent:b", "http://e.org/c", "urn:x:y", "other:z", "_:b1", "ent:", "ent://q", "plain", "@id", "@type"}
	name := rapid.SampledFrom(names)
	scalar := rapid.SampledFrom([]string{`"text"`, `12`, `1.5e3`, `true`, `null`, `""`, `{"@value":"v"}`, `{"@value":"v","@language":"EN-gb"}`, `{"@value":"v","@type":"ent:t"}`, `{"@value":5,"@type":"http://t.org/t"}`,
		`{"@value":null}`, `{"@value":"v","@language":"en","@index":"i"}`, `{"@id":"ent:o"}`, `{"@id":"rel"}`, `{"@list":["a"]}`, `{}`, `[]`, `[["x"]]`, `{"@id":"ent:n","ent:p":{"@id":"_:n"}}`, `{"@value":true,"@language":"en"}`, `{"@set":[1]}`})
	value := rapid.Custom(func(t *rapid.T) string {
		if rapid.Bool().Draw(t, "one") {
			return scalar.Draw(t, "value")
		}
		return "[" + strings.Join(rapid.SliceOfN(scalar, 0, 3).Draw(t, "values"), ",") + "]"
	})
	node := rapid.Custom(func(t *rapid.T) string {
		members := map[string]string{}
		for range rapid.IntRange(0, 4).Draw(t, "members") {
			key := name.Draw(t, "key")
			members[key] = value.Draw(t, "value")
			if key == "@id" {
				members[key] = `"` + name.Draw(t, "id") + `"`
			}
			if key == "@type" {
				members[key] = `["` + name.Draw(t, "type") + `"]`
			}
		}
		var parts []string
		for k, v := range members {
			parts = append(parts, `"`+k+`":`+v)
		}
		return "{" + strings.Join(parts, ",") + "}"
	})
	taken := 0
	rapid.Check(t, func(rt *rapid.T) {
		context := rapid.SampledFrom([]string{`{"ent":"https://w3id.org/entente/ns#"}`, `{}`, `{"ent":"https://w3id.org/entente/ns#","other":"ent:deep/"}`, `{"ent":{"@id":"urn:x#"}}`, `{"@vocab":"urn:v#"}`, `null`, `{"ent":"urn:no-end"}`}).Draw(rt, "context")
		text := `{"@context":` + context + `,"@graph":[` + strings.Join(rapid.SliceOfN(node, 0, 3).Draw(rt, "nodes"), ",") + `]}`
		fast, ok := expandPlain(decoded(rt, text))
		if !ok {
			return
		}
		taken++
		got, failed := quadsOf(fast)
		slow, err := expand(decoded(rt, text), "")
		if err != nil {
			if failed == nil {
				rt.Fatalf("taken, and the library says %v:\n%s", err, text)
			}
			return
		}
		want, err := quadsOf(slow)
		if (err == nil) != (failed == nil) {
			rt.Fatalf("%v, and the library's %v:\n%s", failed, err, text)
		}
		for _, list := range [][]quad.Quad{got, want} { // the library writes languages in lower case, RDF compares them so
			for i, q := range list {
				if l, ok := q.Object.(quad.LangString); ok {
					list[i].Object = quad.LangString{Value: l.Value, Lang: strings.ToLower(l.Lang)}
				}
			}
		}
		if err == nil && rdftest.Canonical(t, got) != rdftest.Canonical(t, want) {
			rt.Fatalf("got %v\nwant %v\nof %s", got, want, text)
		}
	})
	if taken < 5 {
		t.Errorf("only %d documents were plain", taken)
	}
}

// A file that our own writer makes is read without the library.
func TestOwnFilesArePlain(t *testing.T) {
	if _, ok := expandPlain(decoded(t, string(bytes.TrimSpace(eventJSONLD(100))))); !ok {
		t.Error("left to the library")
	}
}
