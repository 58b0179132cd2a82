package main

import (
	"context"
	"os"
	"path/filepath"
	"testing"
)

// TestATemporaryClusterAnswers asks a PostgreSQL server of its own, where it is installed.
func TestATemporaryClusterAnswers(t *testing.T) {
	if _, err := postgresProgram("initdb"); err != nil {
		t.Skip(err)
	}
	dir, err := os.MkdirTemp("", "bench") // the user postgres may not enter t.TempDir
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := os.RemoveAll(dir); err != nil {
			t.Error(err)
		}
	})
	if err := os.Chmod(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PGHOST", "")
	t.Setenv("TMPDIR", dir)
	edges := filepath.Join(dir, "edges.csv")
	if err := writeEdges(edges, 20_000); err != nil {
		t.Fatal(err)
	}
	p := postgres(context.Background(), edges)
	if p.why != "" || p.measures["load s"] <= 0 || p.measures["partners of the hub with counts ms"] <= 0 {
		t.Errorf("%+v", p)
	}
	if left, err := filepath.Glob(filepath.Join(dir, "pg*")); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}
