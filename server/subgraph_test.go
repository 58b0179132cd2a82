package server

import (
	"net/url"
	"strings"
	"testing"
)

// TestSubgraphAsRDF asks for the events that a drawing shows, as events or as ties, and without
// those that were taken out.
func TestSubgraphAsRDF(t *testing.T) {
	h := newTest(t, nil)
	usa := fields(t, get(t, h, "/v1/entities/USA"))["id"].(string)
	visits := func(path string) int {
		a := get(t, h, path+"&format=nquads")
		if a.status != 200 || !strings.Contains(a.header.Get("Content-Type"), "n-quads") {
			t.Fatalf("%s: %d %s %s", path, a.status, a.header.Get("Content-Type"), a.body)
		}
		return strings.Count(a.body, "/ns#Visit>")
	}
	// An event stays with one party; a tie does not.
	for collapse, left := range map[string]int{"events": 3, "dyads": 2} {
		path := "/v1/subgraph?focus=PAK&collapse=" + collapse
		if got := visits(path); got != 3 {
			t.Errorf("%s: %d visits, want 3", collapse, got)
		}
		if got := visits(path + "&hide=" + url.QueryEscape(usa)); got != left {
			t.Errorf("%s: %d visits without the United States, want %d", collapse, got, left)
		}
		if got := visits(path + "&quad_class=material-conflict"); got != 0 {
			t.Errorf("%s: %d visits are conflicts", collapse, got)
		}
	}
	for _, format := range []string{"turtle", "jsonld", "trig", "ntriples", "rdfxml"} {
		if a := get(t, h, "/v1/subgraph?focus=PAK&format="+format); a.status != 200 || !strings.Contains(a.body, "Visit") {
			t.Errorf("%s: %d %.200s", format, a.status, a.body)
		}
	}
	if a := get(t, h, "/v1/subgraph?focus=PAK&limit=1&format=turtle"); a.header.Get("Entente-Truncated") != "nodes=1" {
		t.Errorf("a cut is not told: %v", a.header)
	}
	if a := get(t, h, "/v1/subgraph?focus=PAK&format=gexf&hide="+url.QueryEscape(usa)); strings.Contains(a.body, usa) || !strings.Contains(a.body, "Soviet Union") {
		t.Errorf("GEXF without the United States: %s", a.body)
	}
}
