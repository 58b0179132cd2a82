package export_test

import (
	"bytes"
	"context"
	"testing"

	"entente/graph"
	"entente/graph/export"
	"entente/graph/query"
	"entente/schema/rdf"

	"github.com/cayleygraph/quad"
)

// TestNumbersAreWrittenAsValuesAre writes the same graph from a store twice: by the
// numbers of its terms, and by their values.
func TestNumbersAreWrittenAsValuesAre(t *testing.T) {
	ctx := context.Background()
	g, err := graph.Open(ctx, "memory:", graph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer g.Close()
	tx := g.Begin()
	claimed := events(50)
	for i := range claimed {
		claimed[i].Label = quad.IRI("https://w3id.org/entente/id/claim/1")
	}
	long := quad.Quad{Subject: quad.BNode("b"), Predicate: quad.IRI("http://x/p"), Object: quad.String(bytes.Repeat([]byte("long "), 1000))}
	for _, list := range [][]quad.Quad{sample(), events(40_000), claimed, {long}} {
		if _, err := tx.WriteQuads(list); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := tx.Commit(ctx); err != nil {
		t.Fatal(err)
	}
	s, err := query.New(g, query.DefaultLimits()).Session(ctx)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Release()
	for _, format := range export.QuadFormats() {
		for name, wrap := range map[string]func(export.QuadSource) export.QuadSource{"all": func(q export.QuadSource) export.QuadSource { return q }, "facts": export.Facts} {
			var texts []string
			counts := map[int]bool{}
			for _, values := range []bool{false, true} {
				quads := s.Export(ctx, graph.QuadPattern{})
				var source export.QuadSource = quads
				if values {
					source = struct{ export.QuadSource }{quads} // has no numbers any more
				}
				var b bytes.Buffer
				n, err := format.Write(&b, wrap(source), rdf.Prefixes())
				if err != nil {
					t.Fatal(err)
				}
				if err := quads.Close(); err != nil {
					t.Fatal(err)
				}
				texts, counts[n] = append(texts, b.String()), true
			}
			if texts[0] != texts[1] || len(counts) != 1 || len(texts[0]) < 1_000_000 {
				t.Errorf("%s, %s: %d and %d bytes, counts %v", format.Name, name, len(texts[0]), len(texts[1]), counts)
			}
		}
	}
}
