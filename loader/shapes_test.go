package loader_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"entente/loader"
	"entente/loader/curated"
	"entente/loader/rdfsource"
	"entente/loader/rdfsource/rdftest"
	"entente/loader/resolve"
	"entente/schema"
	"entente/schema/rdf"
	"entente/schema/reference"
	"entente/schema/schematest"

	"github.com/cayleygraph/quad"
)

// shapes reads the shapes as they are shipped.
func shapes(t *testing.T) triples {
	t.Helper()
	quads, err := rdftest.ReadAll(rdfsource.NewTurtle(strings.NewReader(rdf.ShapesTurtle()), rdfsource.Options{File: "shapes.ttl"}))
	if err != nil {
		t.Fatalf("%v in\n%s", err, rdf.ShapesTurtle())
	}
	return union(quads)
}

// bundled encodes what ships with the program: the reference tables and the
// curated files of the bundled dataset.
func bundled(t *testing.T) []quad.Quad {
	t.Helper()
	tables, err := reference.Load()
	if err != nil {
		t.Fatal(err)
	}
	namer := schema.NewNamer("")
	encoder := rdf.Encoder{Namer: namer}
	var quads []quad.Quad
	for _, p := range loader.Profiles(tables, namer) {
		quads = append(quads, encoder.Profile(p, namer.Graph("reference"))...)
	}
	files, err := filepath.Glob(filepath.Join(schematest.Root(t), "testdata/pak-russia/*.yaml"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no curated files: %v", err)
	}
	for _, path := range files {
		file, err := os.Open(path)
		if err != nil {
			t.Fatal(err)
		}
		defer file.Close()
		emit := func(r schema.Record, document schema.IRI) error {
			namer.Assign(r, document)
			quads = append(quads, encoder.Record(r, document)...)
			return nil
		}
		refuse := func(err error) error { return err }
		if err := curated.Read(path, file, 1<<20, resolve.New(tables, namer), namer, emit, refuse); err != nil {
			t.Fatal(err)
		}
	}
	return quads
}

func TestBundledDataFitsTheShapes(t *testing.T) {
	found := shacl{t, shapes(t), union(bundled(t))}.violations()
	for _, reason := range found[:min(len(found), 20)] {
		t.Error(reason)
	}
	if len(found) > 0 {
		t.Errorf("%d violations", len(found))
	}
}

func TestShapesRefuseWhatIsWrong(t *testing.T) {
	id, class := quad.IRI("urn:x"), func(c quad.IRI) quad.Quad {
		return quad.Quad{Subject: quad.IRI("urn:x"), Predicate: rdf.Type, Object: c}
	}
	says := func(p quad.IRI, o quad.Value) quad.Quad { return quad.Quad{Subject: id, Predicate: p, Object: o} }
	visit, pakistan := class(rdf.TypeClass(schema.Visit)), quad.IRI("urn:pak")
	for name, quads := range map[string][]quad.Quad{
		"an event without participants": {visit},
		"an unknown status":             {visit, says(rdf.Source, pakistan), says(rdf.Status, quad.String("maybe"))},
		"two statuses":                  {visit, says(rdf.Source, pakistan), says(rdf.Status, quad.String("occurred")), says(rdf.Status, quad.String("planned"))},
		"a date that is text":           {visit, says(rdf.Source, pakistan), says(rdf.HasTimeStamp, quad.String("1988"))},
		"a name for a participant":      {visit, says(rdf.Source, quad.String("Pakistan"))},
		"too much confidence":           {visit, says(rdf.Source, pakistan), says(rdf.Confidence, quad.TypedString{Value: "1.5", Type: rdf.XSDDecimal})},
		"a claim without a speaker":     {class(rdf.ClaimClass), says(rdf.Text, quad.String("x")), says(rdf.ClaimTypeOf, quad.String("question"))},
		"a term without an office":      {class(rdf.TermClass)},
		"a term with a wrong date":      {class(rdf.TermClass), says(rdf.Office, quad.String("President")), says(rdf.ValidFrom, quad.String("2001"))},
	} {
		if len((shacl{t, shapes(t), union(quads)}).violations()) == 0 {
			t.Errorf("%s passes", name)
		}
	}
	good := []quad.Quad{visit, says(rdf.Source, pakistan), says(rdf.Status, quad.String("planned")), says(rdf.HasTimeStamp, quad.TypedString{Value: "1988", Type: rdf.EDTF})}
	if wrong := (shacl{t, shapes(t), union(good)}).violations(); len(wrong) > 0 {
		t.Errorf("a good event fails: %v", wrong)
	}
}

// near leaves out of the reference tables what the documents do not name, directly or
// by one step more: pySHACL would take minutes over all of them.
func near(quads []quad.Quad) (kept []quad.Quad) {
	tables := schema.NewNamer("").Graph("reference")
	wanted := map[quad.Value]bool{}
	for _, q := range quads {
		if q.Label != quad.Value(quad.IRI(tables)) {
			wanted[q.Subject], wanted[q.Object] = true, true
		}
	}
	for range 2 { // what the reference says of them names terms of office and memberships
		for _, q := range quads {
			if _, ok := q.Object.(quad.IRI); ok && wanted[q.Subject] && q.Predicate != quad.Value(rdf.Type) {
				wanted[q.Object] = true
			}
		}
	}
	for _, q := range quads {
		if wanted[q.Subject] {
			kept = append(kept, q)
		}
	}
	return kept
}

// pySHACL checks the shapes themselves and the bundled data by them, with ENTENTE_LONG all of
// the reference tables too, which takes minutes.
func TestPySHACLAgrees(t *testing.T) {
	dir := t.TempDir()
	shapesFile, dataFile := filepath.Join(dir, "shapes.ttl"), filepath.Join(dir, "data.nt")
	var data bytes.Buffer
	quads := bundled(t)
	if os.Getenv("ENTENTE_LONG") == "" {
		quads = near(quads)
	}
	for _, q := range quads {
		q.Label = nil
		data.WriteString(q.NQuad() + "\n")
	}
	if lines := bytes.Count(data.Bytes(), []byte("\n")); lines < 2000 {
		t.Fatalf("only %d statements to check", lines)
	}
	for path, text := range map[string][]byte{shapesFile: []byte(rdf.ShapesTurtle()), dataFile: data.Bytes()} {
		if err := os.WriteFile(path, text, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	out, err := schematest.Python(t, []string{"pyshacl"}, "-m", "pyshacl", "--metashacl", "-s", shapesFile, "-df", "nt", dataFile).CombinedOutput()
	if err != nil {
		t.Errorf("%v\n%s", err, out[:min(len(out), 4000)])
	}
}
