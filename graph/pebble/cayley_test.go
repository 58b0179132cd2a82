package pebble_test

import (
	"os"
	"path/filepath"
	"testing"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/cayley/graph/graphtest"

	"entente/graph/pebble"
)

// TestCayley runs Cayley's own suite. It loads ../../../../data/testdata.nq, so
// it runs in a folder four deep beside a copy of that file.
func TestCayley(t *testing.T) {
	sample, err := os.ReadFile("testdata/cayley.nq")
	if err != nil {
		t.Fatal(err)
	}
	top := t.TempDir()
	deep := filepath.Join(top, "1", "2", "3", "4")
	for _, dir := range []string{deep, filepath.Join(top, "data")} {
		if err := os.MkdirAll(dir, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(top, "data", "testdata.nq"), sample, 0o644); err != nil {
		t.Fatal(err)
	}
	t.Chdir(deep)
	for _, where := range []string{"memory", "disk"} {
		t.Run(where, func(t *testing.T) {
			graphtest.TestAll(t, func(t testing.TB) (cayley.QuadStore, cayley.Options, func()) {
				dir := ""
				if where == "disk" {
					dir = t.TempDir()
				}
				s, err := pebble.Open(dir, pebble.Options{})
				if err != nil {
					t.Fatal(err)
				}
				return s.Cayley(), nil, func() {
					if err := s.Close(); err != nil {
						t.Error(err)
					}
				}
			}, nil)
		})
	}
}
