package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"entente/loader"
	"entente/schema"
	"entente/server"
)

// TestUploadsChooseRowsAndKnowTheTables: the rows of a dataset by ?where=, names by the
// tables that serve was given with --reference.
func TestUploadsChooseRowsAndKnowTheTables(t *testing.T) {
	ctx := context.Background()
	g, err := open(ctx, "memory:", false)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { g.Close() })
	tables, err := extendedTables(write(t, "mine.yaml", "organisations:\n  - {code: ABCX, kind: organisation, name: Andean Border Commission}\n"), os.Stderr)
	if err != nil {
		t.Fatal(err)
	}
	load := uploads(g, loader.Options{Tables: tables})
	data, err := os.ReadFile(filepath.Join("..", "..", "loader", "dataset", "testdata", "gdelt61.CSV"))
	if err != nil {
		t.Fatal(err)
	}
	up := server.Upload{Name: "a.CSV", Where: []string{"IsRootEvent=1", "NumSources>=3"}, DryRun: true, Body: bytes.NewReader(data)}
	report, refused, err := load(ctx, up)
	if err != nil {
		t.Fatal(err)
	}
	file := report.(*loader.Report).Files[0]
	if got := file.Records["event"].New; got != 2 || !strings.Contains(strings.Join(file.Notes, "\n"), "left out by --where") {
		t.Errorf("%d events, %d refused: %s", got, refused, file)
	}
	up.Where, up.Body = []string{"NumSources >= "}, bytes.NewReader(data)
	if _, _, err := load(ctx, up); schema.KindOf(err) != schema.Invalid || !strings.Contains(err.Error(), "expected a value") {
		t.Errorf("a where that is none: %v", err)
	}
	text := "On 3 May 1996 Chile joined the Andean Border Commission.\n"
	report, _, err = load(ctx, server.Upload{Name: "a.txt", Body: strings.NewReader(text)})
	if err != nil {
		t.Fatal(err)
	}
	if file := report.(*loader.Report).Files[0]; file.Records["event"] == nil || file.Records["event"].New != 1 {
		t.Errorf("the accession was not read: %s", file)
	}
	if code := must(t, "extract", "--reference", write(t, "more.yaml", "organisations:\n  - {code: ABCX, kind: organisation, name: Andean Border Commission}\n"), write(t, "a.txt", text)); !strings.Contains(code, `"ABCX"`) {
		t.Errorf("extract does not know the body:\n%s", code)
	}
}
