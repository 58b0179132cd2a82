package server

import (
	"net/url"
	"strings"
	"testing"
)

// TestListsAsRDF asks for lists as RDF: each tells of what it names, and keeps what a claim
// asserts in the claim's own graph.
func TestListsAsRDF(t *testing.T) {
	h := newTest(t, nil)
	pattern := url.QueryEscape("MATCH p = (:State {code:'PAK'})-[:visit]->(:State {code:'SUN'}) RETURN p")
	for path, want := range map[string]string{
		"/v1/match?pattern=" + pattern: "quote 1",
		"/v1/claims?about=IND":         "They fought.",
		"/v1/conflicts?":               "",
		"/v1/stances?":                 "",
		"/v1/recommendations?":         "",
	} {
		for _, format := range []string{"turtle", "trig", "nquads", "jsonld"} {
			a := get(t, h, path+"&format="+format)
			if a.status != 200 || !strings.Contains(a.body, want) {
				t.Errorf("%s as %s: %d, no %q in %.400s", path, format, a.status, want, a.body)
			}
		}
	}
	if a := get(t, h, "/v1/claims?about=IND&format=turtle"); strings.Contains(a.body, "War") {
		t.Errorf("a claim became a fact: %s", a.body)
	}
	quads := get(t, h, "/v1/claims?about=IND&format=nquads").body
	lines := strings.Split(strings.TrimSpace(quads), "\n")
	seen := map[string]bool{}
	for _, l := range lines {
		if seen[l] {
			t.Errorf("twice: %s", l)
		}
		seen[l] = true
		if strings.Contains(l, "/ns#War>") && !strings.Contains(l, "/id/claim/") {
			t.Errorf("asserted outside the claim: %s", l)
		}
	}
	if !strings.Contains(quads, "/ns#War>") {
		t.Errorf("what the claim asserts is missing: %s", quads)
	}
}
