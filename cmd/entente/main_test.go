package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"entente/schema/schematest"
)

// asProgram makes the test binary behave as the program, for tests that need a
// process of its own.
const asProgram = "ENTENTE_TEST_AS_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		main()
	}
	os.Exit(m.Run())
}

// ran is what a command did.
type ran struct {
	out, err string
	code     int
}

// run runs a command line in this process.
func run(t *testing.T, args ...string) ran {
	t.Helper()
	return runWith(t, nil, args...)
}

func runWith(t *testing.T, stdin []byte, args ...string) ran {
	t.Helper()
	var out, errs bytes.Buffer
	root := newRoot()
	root.SetArgs(args)
	root.SetIn(bytes.NewReader(stdin))
	root.SetOut(&out)
	root.SetErr(&errs)
	err := root.ExecuteContext(context.Background())
	r := ran{out: out.String(), err: errs.String(), code: exitCode(err)}
	if err != nil {
		r.err += err.Error()
	}
	return r
}

// must runs a command that has to succeed and gives its output.
func must(t *testing.T, args ...string) string {
	t.Helper()
	r := run(t, args...)
	if r.code != 0 {
		t.Fatalf("entente %s: exit %d\n%s%s", strings.Join(args, " "), r.code, r.out, r.err)
	}
	return r.out
}

func bundledFolder(t *testing.T) string {
	return filepath.Join(schematest.Root(t), "testdata", "pak-russia")
}

// write puts a text into a file of a temporary folder.
func write(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}
