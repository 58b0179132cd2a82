package main

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"entente/schema/schematest"
)

// floors lists the packages from the ground up. A package may import those of lower
// floors, and those named beside it in its own.
var floors = []struct {
	packages []string
	siblings bool // packages of this floor may import those named before them
}{
	{packages: []string{"schema"}},
	{packages: []string{"schema/schematest", "schema/reference", "schema/rdf/syntax", "schema/rdf"}, siblings: true},
	{packages: []string{"loader/resolve", "loader/records", "loader/curated", "loader/rdfsource/rdftest", "loader/rdfsource", "loader/dataset/where", "loader/dataset",
		"loader/report/text", "loader/report/edit", "loader/report/textin", "loader/report/token", "loader/report/when", "loader/report/mention",
		"loader/report/structure", "loader/report/opening", "loader/report/event", "loader/report/gist", "loader/report/claim", "loader/report"}, siblings: true},
	{packages: []string{"loader"}},
	{packages: []string{"graph/storetest", "graph/pebble", "graph/postgres", "graph/view", "graph/words", "graph/layout"}, siblings: true},
	{packages: []string{"graph"}},
	{packages: []string{"graph/query/gql", "graph/query", "graph/picture", "graph/export"}, siblings: true},
	{packages: []string{"server/explorer", "server"}, siblings: true},
	{packages: []string{"cmd/entente", "cmd/bench"}},
}

// only says in which folders a module may be imported.
var only = map[string][]string{
	"github.com/gin-gonic/gin":            {"server"},
	"github.com/cayleygraph/cayley":       {"graph", "cmd/bench"},        // cmd/bench measures its paths on the store,
	"github.com/cockroachdb/pebble/v2":    {"graph/pebble", "cmd/bench"}, // and the bare engine beside it
	"github.com/sfomuseum/go-edtf":        {"schema"},
	"github.com/goccy/go-yaml":            {"loader", "cmd"}, // cmd for the stories of its tests
	"github.com/spf13/cobra":              {"cmd"},
	"github.com/prometheus/client_golang": {"server"},
}

func TestArrowsRunDownward(t *testing.T) {
	root := schematest.Root(t)
	floorOf, place := map[string]int{}, map[string]int{}
	for i, f := range floors {
		for j, p := range f.packages {
			floorOf[p], place[p] = i, j
		}
	}
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if name := d.Name(); path != root && (strings.HasPrefix(name, ".") || name == "testdata" || name == "node_modules") {
				return fs.SkipDir
			}
			if _, err := os.Stat(filepath.Join(path, "go.mod")); path != root && err == nil {
				return fs.SkipDir // a peer of the benchmark, a module of its own
			}
			return nil
		}
		if !strings.HasSuffix(path, ".go") {
			return nil
		}
		rel, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		pkg := filepath.ToSlash(filepath.Dir(rel))
		here, known := floorOf[pkg]
		if !known {
			t.Errorf("%s: the package %s stands on no floor; name it in floors_test.go and docs/architecture.md", rel, pkg)
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		test := strings.HasSuffix(path, "_test.go")
		for _, spec := range file.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			for module, folders := range only {
				if (imported == module || strings.HasPrefix(imported, module+"/")) && !slices.ContainsFunc(folders, func(f string) bool { return pkg == f || strings.HasPrefix(pkg, f+"/") }) {
					t.Errorf("%s imports %s, which belongs to %s alone", rel, imported, strings.Join(folders, ", "))
				}
			}
			below, ours := strings.CutPrefix(imported, "entente/")
			if !ours {
				continue
			}
			there, known := floorOf[below]
			switch {
			case !test && strings.HasPrefix(pkg, "graph") && strings.HasPrefix(below, "loader"):
				t.Errorf("%s: the graph and the loader do not know each other, but %s imports %s", rel, pkg, below)
			case !known:
				t.Errorf("%s imports %s, which stands on no floor", rel, below)
			case test && there <= here, there < here:
			case there == here && floors[here].siblings && place[below] < place[pkg]:
			default:
				t.Errorf("%s: the arrow from %s to %s does not run downward", rel, pkg, below)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestTopLevel holds the checkout to the layout: nothing else on top.
func TestTopLevel(t *testing.T) {
	entries, err := os.ReadDir(schematest.Root(t))
	if err != nil {
		t.Fatal(err)
	}
	allowed := []string{"cmd", "graph", "loader", "server", "schema", "testdata", "docs", "go.mod", "go.sum", "README.md", "CHANGELOG.md", "LICENSE", "Makefile",
		"bin", "entente-data"} // the last two are made by the program and ignored by git
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), ".") && !slices.Contains(allowed, e.Name()) {
			t.Errorf("%s stands on top of the project; it belongs below one of cmd, graph, loader, server, schema, testdata, docs", e.Name())
		}
	}
}
