package main

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
)

// TestAFailedLoadLeavesTheGraphAsItWas feeds files that go wrong behind good statements.
func TestAFailedLoadLeavesTheGraphAsItWas(t *testing.T) {
	store := newStore(t)
	must(t, "load", "--store", store, filepath.Join(bundledFolder(t), "background.yaml"))
	before := must(t, "export", "--store", store, "--sorted")
	revision := must(t, "stats", "--store", store)
	good := strings.Repeat("<urn:s> <urn:p> \"o\" .\n", 20)
	for i := range 6_000 { // more than any buffer holds
		good += fmt.Sprintf("<urn:s:%d> <urn:p> \"o\" .\n", i)
	}
	for name, text := range map[string]string{
		"ends in the middle.nq":      good + "<urn:s> <urn:p> <urn:o",
		"a space in an IRI.nt":       good + "<urn:s> <urn:a b> <urn:o> .\n",
		"not UTF-8.ttl":              good + "<urn:s> <urn:p> \"\xff\" .\n",
		"a graph left open.trig":     "<urn:g> {\n" + good + "<urn:s> <urn:p> <urn:o> .\n",
		"no end of the array.jsonld": `[{"@id":"urn:s","urn:p":"o"},` + strings.Repeat(`{"@id":"urn:s","urn:p":"o"},`, 1000),
		"too deep.jsonld":            strings.Repeat(`{"urn:p":`, 10_000),
		"too deep.ttl":               good + "<urn:s> <urn:p> " + strings.Repeat("[ <urn:p> ", 10_000),
	} {
		r := run(t, "load", "--store", store, write(t, name, text))
		if r.code == 0 || !strings.Contains(r.err+r.out, name) {
			t.Errorf("%s: exit %d, %.300s", name, r.code, r.err)
		}
	}
	if after := must(t, "stats", "--store", store); after != revision {
		t.Errorf("the graph had\n%s\nand has\n%s", revision, after)
	}
	if after := must(t, "export", "--store", store, "--sorted"); after != before {
		t.Error("the graph is another one")
	}
}
