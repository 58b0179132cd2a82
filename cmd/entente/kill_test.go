package main

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// quads writes n quads in the graph.
func quads(graph string, n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "<https://example.org/%s/%d> <https://example.org/p> \"%d\" <https://example.org/%s> .\n", graph, i, i, graph)
	}
	return b.String()
}

// TestKilledInTheMiddleOfALoad ends a loading process without warning while it is
// within its second file. What is found afterwards is the first file whole and
// nothing of the second; loading both again completes it.
func TestKilledInTheMiddleOfALoad(t *testing.T) {
	const first, second = 5_000, 40_000
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	store := filepath.Join(t.TempDir(), "store")
	one := write(t, "one.nq", quads("one", first))
	child := exec.Command(program, "load", "--store", store, "--as", "nquads", one, "-")
	child.Env = append(os.Environ(), asProgram+"=1")
	child.Stderr = os.Stderr
	pipe, err := child.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	// A pipe holds far less than this, so that once it is written the child has
	// committed the first file and reads the second, whose end never comes.
	if _, err := io.WriteString(pipe, quads("two", second)); err != nil {
		t.Fatal(err)
	}
	if err := child.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	if err := child.Wait(); err == nil {
		t.Fatal("the child ended by itself")
	}

	has := func(graph string) int {
		r := run(t, "export", "--store", store, "--graph", "https://example.org/"+graph)
		if r.code != 0 && !strings.Contains(r.err, "no graph of that name") {
			t.Fatalf("export: exit %d\n%s", r.code, r.err)
		}
		return strings.Count(r.out, "\n")
	}
	if one, two := has("one"), has("two"); one != first || two != 0 {
		t.Errorf("after the kill: %d of %d quads of the first file, %d of the second", one, first, two)
	}
	report := loadReport(t, "--store", store, one, write(t, "two.nq", quads("two", second)))
	if report.Failed > 0 || report.Files[0].Quads.Seen != first || report.Files[1].Quads.New != second {
		t.Errorf("loading again: %+v", report)
	}
	if one, two := has("one"), has("two"); one != first || two != second {
		t.Errorf("in the end: %d and %d quads", one, two)
	}
	must(t, "validate", "--store", store)
}
