package export_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"entente/graph/export"
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

// bundled is what ships with the program as quads, each once, in the order of text.
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
	if err != nil || len(files) < 2 {
		t.Fatalf("%d curated files: %v", len(files), err)
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
		if err := curated.Read(path, file, 1<<20, resolve.New(tables, namer), namer, emit, func(err error) error { return err }); err != nil {
			t.Fatal(err)
		}
	}
	return inOrder(quads)
}

// inOrder sorts quads by their text and drops twins.
func inOrder(quads []quad.Quad) []quad.Quad {
	type line struct {
		text string
		quad quad.Quad
	}
	lines := make([]line, len(quads))
	for i, q := range quads {
		lines[i] = line{q.NQuad(), q}
	}
	slices.SortFunc(lines, func(a, b line) int { return strings.Compare(a.text, b.text) })
	for i, l := range lines {
		quads[i] = l.quad
	}
	return slices.Compact(quads)
}

// TestRoundTripOfTheBundledData writes all that ships with the program in every format
// and reads it back, RDF/XML by rapper. There are no blank nodes in it, so that graphs
// are isomorphic when their quads are equal.
func TestRoundTripOfTheBundledData(t *testing.T) {
	named := bundled(t)
	if len(named) < 60_000 || slices.ContainsFunc(named, func(q quad.Quad) bool { _, blank := q.Subject.(quad.BNode); return blank }) {
		t.Fatalf("%d quads, or blank nodes among them", len(named))
	}
	plain := inOrder(withoutGraphs(named))
	for _, format := range export.QuadFormats() {
		t.Run(format.Name, func(t *testing.T) {
			want := named
			if !format.Graphs {
				want = plain
			}
			text := written(t, format, want)
			reader, ok := rdfsource.ByName(format.Name)
			if !ok { // rapper turns it into what is read
				command := exec.Command(schematest.Tool(t, "rapper"), "-q", "-i", format.Name, "-o", "ntriples", "-", "https://example.org/")
				command.Stdin = strings.NewReader(text)
				out, err := command.Output()
				if err != nil {
					t.Fatal(err)
				}
				text = string(out)
				reader, _ = rdfsource.ByName("ntriples")
			}
			got, err := rdftest.ReadAll(reader.NewReader(bytes.NewReader([]byte(text)), rdfsource.Options{File: "out" + format.Extension}))
			if err != nil {
				t.Fatal(err)
			}
			if got = inOrder(got); !slices.Equal(got, want) {
				t.Errorf("%d quads came back of %d, or others", len(got), len(want))
			}
		})
	}
}
