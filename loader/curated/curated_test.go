package curated_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"entente/loader/curated"
	"entente/loader/records"
	"entente/loader/resolve"
	"entente/schema"
	"entente/schema/reference"
	"entente/schema/schematest"
)

var update = flag.Bool("update", false, "write the golden files anew")

const maxBytes = 64 << 20

func resolver(t testing.TB) (*resolve.Resolver, schema.Namer) {
	t.Helper()
	tables, err := reference.Load()
	if err != nil {
		t.Fatal(err)
	}
	namer := schema.NewNamer("https://w3id.org/entente/")
	return resolve.New(tables, namer), namer
}

// read reads a text and gives what it emits, what it refuses and why it failed.
func read(t testing.TB, name string, in io.Reader) (found []schema.Record, refused []error, err error) {
	t.Helper()
	res, namer := resolver(t)
	err = curated.Read(name, in, maxBytes, res, namer,
		func(r schema.Record, doc schema.IRI) error {
			if len(found) == 0 && r.RecordKind() != "document" {
				t.Error("a record comes before the document")
			}
			if doc == "" {
				t.Error("a record without a document")
			}
			found = append(found, r)
			return nil
		},
		func(err error) error { refused = append(refused, err); return nil })
	return found, refused, err
}

// TestFaultyFiles says of every mistake that a whole file can have where it is and
// what was expected.
func TestFaultyFiles(t *testing.T) {
	deep := strings.Repeat(" ", 3)
	for i := range 400 {
		deep += "\n" + strings.Repeat(" ", i) + "a:"
	}
	for _, c := range []struct{ name, text, want string }{
		{"empty", "", "f.yaml:1: the file has no content"},
		{"blank", "\n\n# only a note\n", "f.yaml:1: the file has no content"},
		{"wrong kind", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "f.yaml:1:1: the byte 0x89 is no UTF-8"},
		{"NUL", "document:\n  title: a\x00b\n", "f.yaml:2:11: the control character U+0000"},
		{"prose", "Pakistan and India signed a treaty.\n", "f.yaml:1: expected document:"},
		{"a list", "- document\n", "f.yaml:1: expected document:"},
		{"broken YAML", "document:\n  title: [a, b\nevents: []\n", "f.yaml:"},
		{"tab", "document:\n\ttitle: a\n", "f.yaml:2:1: not YAML"},
		{"no document", "events: []\n", "missing property 'document'"},
		{"no title", "document:\n  type: article\n", "f.yaml:2:3: document: missing property 'title'"},
		{"unknown key", "document:\n  title: a\nevnts: []\n", "unknown key evnts"},
		{"document type", "document:\n  title: a\n  type: novel\n", "f.yaml:3:9: type: value must be one of"},
		{"document date", "document:\n  title: a\n  date: yesterday\n", "f.yaml:3:9: date: not an EDTF date"},
		{"key twice", "document:\n  title: a\n  title: b\n", "f.yaml:3:3: not YAML"},
		{"anchor", "document: &d\n  title: a\n", "anchors, aliases and tags are not read here"},
		{"alias", "document:\n  title: &t a\n  publisher: *t\n", "f.yaml:2:"},
		{"tag", "document:\n  title: !!str a\n", "anchors, aliases and tags are not read here"},
		{"merge key", "document:\n  title: a\n  <<: {type: article}\n", "f.yaml:3:"},
		{"second document", "document:\n  title: a\n---\ndocument:\n  title: b\n", "f.yaml:4: a second YAML document"},
		{"id that is no IRI", "document:\n  title: a\n  participants:\n    - {name: b, id: not an iri}\n", "f.yaml:4:21: id: "},
		{"brackets", strings.Repeat("[", 1000), "f.yaml:1:161: brackets are nested too deeply"},
		{"dashes", strings.Repeat("- ", 15000), "f.yaml:1:321: values are nested too deeply"},
		{"indents", deep, "values are nested too deeply"},
		{"long line", "document: " + strings.Repeat("a", 1<<20), "f.yaml:1:32768: a line of more than"},
		{"many lines", strings.Repeat("a:\n", 60000), "f.yaml:50001:1: more than 50000 lines"},
	} {
		t.Run(c.name, func(t *testing.T) {
			found, _, err := read(t, "f.yaml", strings.NewReader(c.text))
			if err == nil {
				t.Fatalf("read without complaint: %v", found)
			}
			if !strings.HasPrefix(err.Error(), "f.yaml") || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got  %s\nwant …%s…", err, c.want)
			}
			if k := schema.KindOf(err); k != schema.Invalid && k != schema.TooLarge {
				t.Errorf("kind %s: a mistake of the file is not a fault of the program", k)
			}
			if len(found) > 0 {
				t.Errorf("emitted %d records of a file that cannot be read", len(found))
			}
		})
	}
}

// TestFaultyRecords says the same of single records, and reads the good one that
// follows each.
func TestFaultyRecords(t *testing.T) {
	const head = "document:\n  title: A test\n"
	const good = "\n  - {type: visit, source: PAK, target: SUN, date: 1972-03}\n"
	for _, c := range []struct{ name, text, want string }{
		{"event type", "events:\n  - {type: vist, source: PAK}", `f.yaml:4:12: type: unknown event type (found "vist"); did you mean visit?`},
		{"no type", "events:\n  - source: PAK", "f.yaml:4:5: missing property 'type'"},
		{"unknown key", "events:\n  - {type: visit, sauce: PAK}", "f.yaml:4:26: unknown key sauce"},
		{"impossible date", "events:\n  - type: visit\n    source: PAK\n    date: 1999-02-30", `f.yaml:6:11: date: not an EDTF date`},
		{"interval turned round", "events:\n  - {type: visit, source: PAK, date: 1971/1965}", "the interval ends before it starts"},
		{"status", "events:\n  - {type: visit, status: maybe, source: PAK}", "f.yaml:4:27: status: value must be one of"},
		{"state before its time", "events:\n  - type: visit\n    source: PAK\n    target: GBR\n    date: 1940", "f.yaml:5:13: source: Pakistan did not exist in 1940; it existed 1947-08-14/"},
		{"state after its time", "events:\n  - {type: visit, source: SUN, date: 1999}", "Soviet Union did not exist in 1999"},
		{"misspelt state", "events:\n  - {type: visit, source: Pakstan}", "did you mean Pakistan?"},
		{"unknown name", "events:\n  - {type: visit, source: Nobody In Particular}", "say what it is, such as {person: …}"},
		{"ambiguous name", "events:\n  - {type: visit, source: Khan}", "f.yaml:4:27: "},
		{"nobody", "events:\n  - {type: visit, date: 1999}", "an event needs at least one participant"},
		{"empty name", "events:\n  - {type: visit, source: {person: ''}}", "person: the name is empty"},
		{"neither kind", "events:\n  - {type: visit, source: {office: King}}", "say what it is: one of state, person"},
		{"number for a mapping", "events:\n  - 3", "f.yaml:4:5: expected a mapping (key: value), found a number"},
		{"inferred", "events:\n  - {type: visit, source: PAK, inferred: perhaps}", "expected yes or no"},
		{"item", "events:\n  - {type: visit, source: PAK, item: 0}", "item: "},
		{"confidence", "events:\n  - {type: visit, source: PAK, confidence: 1.5}", "confidence: "},
	} {
		t.Run(c.name, func(t *testing.T) {
			found, refused, err := read(t, "f.yaml", strings.NewReader(head+c.text+good))
			if err != nil {
				t.Fatal(err)
			}
			if len(refused) != 1 || !strings.Contains(refused[0].Error(), c.want) || !strings.HasPrefix(refused[0].Error(), "f.yaml:") {
				t.Errorf("got  %v\nwant …%s…", refused, c.want)
			}
			if len(found) != 2 {
				t.Errorf("the document and the good event should be read, got %d records", len(found))
			}
		})
	}
}

func TestFaultyClaims(t *testing.T) {
	const head = "document:\n  title: A test\npeople:\n  - name: Jane Example\nclaims:\n"
	for _, c := range []struct{ name, text, want string }{
		{"no text", "  - {speaker: Jane Example, type: assertion}", "missing property 'text'"},
		{"type", "  - {speaker: Jane Example, type: guess, text: a}", "type: value must be one of"},
		{"unknown speaker", "  - {speaker: Joe, type: assertion, text: a}", "f.yaml:6:15: "},
		{"advisory with assertions", "  - speaker: Jane Example\n    type: assertion\n    text: a\n    advisory: collective-blame\n    asserts: [{type: visit, source: PAK}]", "asserts nothing"},
		{"asserted type", "  - speaker: Jane Example\n    type: assertion\n    text: a\n    asserts: [{type: vist, source: PAK}]", "unknown event type"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, refused, err := read(t, "f.yaml", strings.NewReader(head+c.text+"\n"))
			if err != nil {
				t.Fatal(err)
			}
			if len(refused) != 1 || !strings.Contains(refused[0].Error(), c.want) {
				t.Errorf("got  %v\nwant …%s…", refused, c.want)
			}
		})
	}
}

// noise is endless: it counts what was taken of it.
type noise struct{ taken int64 }

func (n *noise) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = "document: {title: x}\n"[int(n.taken+int64(i))%21]
	}
	n.taken += int64(len(p))
	return len(p), nil
}

func TestNoiseIsNotReadToTheEnd(t *testing.T) {
	in := &noise{}
	_, _, err := read(t, "f.yaml", io.LimitReader(in, 100<<20))
	if schema.KindOf(err) != schema.TooLarge || !strings.Contains(err.Error(), "f.yaml") {
		t.Errorf("got %v", err)
	}
	if in.taken > 16<<20 {
		t.Errorf("%d bytes were read before the bound was seen", in.taken)
	}
}

func TestErrorsOfTheCallerEndTheFile(t *testing.T) {
	res, namer := resolver(t)
	stop := errors.New("enough")
	text := "document: {title: a}\nevents:\n  - {type: vist}\n  - {type: vist}\n"
	calls := 0
	err := curated.Read("f.yaml", strings.NewReader(text), maxBytes, res, namer, func(schema.Record, schema.IRI) error { return nil },
		func(error) error { calls++; return stop })
	if !errors.Is(err, stop) || calls != 1 {
		t.Errorf("got %v after %d refusals", err, calls)
	}
}

// TestSchemaIsValid holds the JSON Schema against its meta-schema, and the files
// that ship with the program against the JSON Schema, as an editor would.
func TestSchemaIsValid(t *testing.T) {
	var doc any
	if err := json.Unmarshal(curated.Schema, &doc); err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("curated.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("curated.json")
	if err != nil {
		t.Fatal(err)
	}
	event, err := c.Compile("curated.json#/$defs/event")
	if err != nil {
		t.Fatal(err)
	}
	claim, err := c.Compile("curated.json#/$defs/claim")
	if err != nil {
		t.Fatal(err)
	}
	files := bundled(t)
	files["template.yaml"] = curated.Template
	for name, text := range files {
		body, err := yaml.YAMLToJSON(text)
		if err != nil {
			t.Fatal(name, err)
		}
		v, err := jsonschema.UnmarshalJSON(bytes.NewReader(body))
		if err != nil {
			t.Fatal(name, err)
		}
		if err := s.Validate(v); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		for key, part := range map[string]*jsonschema.Schema{"events": event, "claims": claim} {
			list, _ := v.(map[string]any)[key].([]any)
			for i, x := range list {
				if err := part.Validate(x); err != nil {
					t.Errorf("%s: %s %d: %v", name, key, i+1, err)
				}
			}
		}
	}
}

// bundled gives the bundled files by name.
func bundled(t testing.TB) map[string][]byte {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(schematest.Root(t), "testdata", "pak-russia", "*.yaml"))
	if err != nil || len(names) == 0 {
		t.Fatal("no bundled files", err)
	}
	files := map[string][]byte{}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		files[filepath.Base(name)] = text
	}
	return files
}

// TestTemplateGolden reads the template and compares every record, with its IRIs.
func TestTemplateGolden(t *testing.T) {
	found, refused, err := read(t, "template.yaml", bytes.NewReader(curated.Template))
	if err != nil || len(refused) > 0 {
		t.Fatal(err, refused)
	}
	_, namer := resolver(t)
	var got bytes.Buffer
	for _, r := range found {
		namer.Assign(r, found[0].RecordID())
		schema.Canonical(r)
		if err := records.Write(&got, r); err != nil {
			t.Fatal(err)
		}
	}
	golden := filepath.Join("testdata", "template.jsonl")
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(golden, got.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err, "; run the test with -update")
	}
	if !bytes.Equal(got.Bytes(), want) {
		t.Errorf("the records of the template changed; if that is meant, run with -update\ngot  %s\nwant %s", got.Bytes(), want)
	}
}
