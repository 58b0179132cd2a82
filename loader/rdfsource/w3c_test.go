package rdfsource

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"entente/loader/rdfsource/rdftest"
	"entente/schema/schematest"

	"github.com/cayleygraph/quad"
)

// The four RDF 1.1 suites of the W3C, run from their manifests. want is how many
// tests a manifest lists, so that a manifest read in part is noticed.
func TestW3CNTriples(t *testing.T) { runSuite(t, "rdf-n-triples", NewNTriples, 70) }
func TestW3CNQuads(t *testing.T)   { runSuite(t, "rdf-n-quads", NewNQuads, 87) }
func TestW3CTurtle(t *testing.T)   { runSuite(t, "rdf-turtle", NewTurtle, 313) }
func TestW3CTriG(t *testing.T)     { runSuite(t, "rdf-trig", NewTriG, 356) }

const (
	mfNS   = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#"
	rdftNS = "http://www.w3.org/ns/rdftest#"
	w3cURL = "https://w3c.github.io/rdf-tests/rdf/rdf11/"
)

// suiteTest is one entry of a manifest.
type suiteTest struct{ name, class, action, result string }

func runSuite(t *testing.T, suite string, open opener, want int) {
	dir := schematest.Shared(t, "data/rdf-tests/rdf11/"+suite)
	base := w3cURL + suite + "/"
	tests := readManifest(t, dir, base)
	if len(tests) != want {
		t.Errorf("the manifest lists %d tests, want %d", len(tests), want)
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, err := readSuiteFile(t, dir, base, test.action, open)
			switch {
			case strings.HasSuffix(test.class, "NegativeSyntax") || strings.HasSuffix(test.class, "NegativeEval"):
				if err == nil {
					t.Fatalf("read %d quads of a file that is not well formed", len(got))
				}
			case err != nil:
				t.Fatal(err)
			case strings.HasSuffix(test.class, "Eval"):
				expected, err := readSuiteFile(t, dir, base, test.result, NewNQuads)
				if err != nil {
					t.Fatal(err)
				}
				if got, want := rdftest.Canonical(t, got), rdftest.Canonical(t, expected); got != want {
					t.Errorf("got\n%swant\n%s", got, want)
				}
			case !strings.HasSuffix(test.class, "PositiveSyntax"):
				t.Fatalf("a test of the unknown class %s", test.class)
			}
		})
	}
}

// readSuiteFile reads the file of the suite that the IRI names.
func readSuiteFile(t *testing.T, dir, base, iri string, open opener) ([]quad.Quad, error) {
	t.Helper()
	path := filepath.Join(dir, filepath.FromSlash(strings.TrimPrefix(iri, base)))
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	return rdftest.ReadAll(open(file, Options{File: filepath.Base(path), Base: iri}))
}

// readManifest lists the entries in their order.
func readManifest(t *testing.T, dir, base string) []suiteTest {
	t.Helper()
	file, err := os.Open(filepath.Join(dir, "manifest.ttl"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	quads, err := rdftest.ReadAll(NewTurtle(file, Options{File: "manifest.ttl", Base: base}))
	if err != nil {
		t.Fatal(err)
	}
	about := map[quad.Value]map[quad.Value]quad.Value{}
	var list quad.Value
	for _, q := range quads {
		if about[q.Subject] == nil {
			about[q.Subject] = map[quad.Value]quad.Value{}
		}
		about[q.Subject][q.Predicate] = q.Object
		if q.Predicate == quad.IRI(mfNS+"entries") {
			list = q.Object
		}
	}
	text := func(v quad.Value) string {
		iri, _ := v.(quad.IRI)
		return string(iri)
	}
	var tests []suiteTest
	for list != nil && list != quad.Value(rdfNil) {
		entry := about[list][rdfFirst]
		_, name, _ := strings.Cut(text(entry), "#")
		tests = append(tests, suiteTest{
			name:   name,
			class:  strings.TrimPrefix(text(about[entry][rdfType]), rdftNS),
			action: text(about[entry][quad.IRI(mfNS+"action")]),
			result: text(about[entry][quad.IRI(mfNS+"result")]),
		})
		list = about[list][rdfRest]
	}
	return tests
}
