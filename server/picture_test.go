package server

import (
	"strings"
	"testing"
)

func TestPicturesOverHTTP(t *testing.T) {
	s := newTest(t, nil)
	for path, wanted := range map[string][]string{
		"/v1/subgraph?focus=PAK&format=svg&theme=dark&width=800":    {"image/svg+xml", `width="800"`, "The network around Pakistan", "Sources: A sample."},
		"/v1/subgraph?focus=PAK&format=png":                         {"image/png", "\x89PNG"},
		"/v1/dyads/PAK/SUN?format=svg&title=My+title":               {"image/svg+xml", "My title", "Sources: A sample."},
		"/v1/dyads/PAK/SUN?format=png&theme=dark":                   {"image/png", "\x89PNG"},
		"/v1/subgraph?focus=PAK&format=cytoscape&positions=server":  {"application/json", `"position":{"x":`},
		"/v1/subgraph?focus=PAK&format=graphology&positions=server": {"graphology", `"x":`},
	} {
		a := get(t, s, path)
		if a.status != 200 || !strings.Contains(a.header.Get("Content-Type"), wanted[0]) {
			t.Errorf("%s: %d %s %.200s", path, a.status, a.header.Get("Content-Type"), a.body)
		}
		for _, text := range wanted[1:] {
			if !strings.Contains(a.body, text) {
				t.Errorf("%s: no %q in %.300s", path, text, a.body)
			}
		}
	}
	for path, status := range map[string]int{
		"/v1/subgraph?focus=PAK&format=svg&theme=blue":  400,
		"/v1/subgraph?focus=PAK&format=svg&width=99999": 400,
		"/v1/subgraph?focus=PAK&format=d3&theme=dark":   400,
		"/v1/dyads/IND/USA?format=svg":                  404,
	} {
		if a := get(t, s, path); a.status != status {
			t.Errorf("%s: %d, want %d: %s", path, a.status, status, a.body)
		}
	}
}
