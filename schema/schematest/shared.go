// Package schematest finds the datasets that tests share but that do not belong to
// the project.
package schematest

import (
	"os"
	"path/filepath"
	"testing"
)

// Root is the top folder of the checkout that the test runs in.
func Root(t testing.TB) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		up := filepath.Dir(dir)
		if up == dir {
			t.Fatal("no go.mod above the test's folder")
		}
		dir = up
	}
}

// Shared is the path of a file or folder of the shared material, which lies beside
// the checkout or where ENTENTE_SHARED says. Where it is missing the test is
// skipped, and fails when CI is set.
func Shared(t testing.TB, path string) string {
	t.Helper()
	dir := os.Getenv("ENTENTE_SHARED")
	if dir == "" {
		dir = filepath.Join(Root(t), "..", "shared")
	}
	full := filepath.Join(dir, filepath.FromSlash(path))
	if _, err := os.Stat(full); err != nil {
		if os.Getenv("CI") != "" {
			t.Fatalf("%s is needed in CI; put the shared material beside the checkout or set ENTENTE_SHARED", full)
		}
		t.Skipf("%s is not there: put the shared material beside the checkout or set ENTENTE_SHARED", full)
	}
	return full
}
