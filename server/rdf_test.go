package server

import (
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/cayleygraph/quad"

	"entente/loader/rdfsource"
	"entente/loader/rdfsource/rdftest"
	"entente/schema"
	"entente/schema/rdf"
)

// fetch gets a path in the media type and gives the body.
func fetch(t *testing.T, address, media string) string {
	t.Helper()
	request, err := http.NewRequest(http.MethodGet, address, nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Accept", media)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil || response.StatusCode != http.StatusOK {
		t.Fatalf("%s: %s %v\n%s", address, response.Status, err, body)
	}
	return string(body)
}

// A format without graphs must not turn what a speaker says into a fact.
func TestExportKeepsClaimsFromBecomingFacts(t *testing.T) {
	s := newTest(t, nil)
	war := quad.Quad{Predicate: rdf.Type, Object: rdf.TypeClass(schema.War)}
	for media, wanted := range map[string]bool{"application/n-quads": true, "application/n-triples": false, "text/turtle": false} {
		format, _ := rdfsource.ByMediaType(media)
		quads, err := rdftest.ReadAll(format.NewReader(strings.NewReader(fetch(t, s.URL+"/v1/export", media)), rdfsource.Options{}))
		if err != nil || len(quads) < 20 {
			t.Fatalf("%s: %d quads, %v", media, len(quads), err)
		}
		found := false
		for _, q := range quads {
			found = found || q.Predicate == war.Predicate && q.Object == war.Object
		}
		if found != wanted {
			t.Errorf("%s: the claim's war is there: %v, want %v", media, found, wanted)
		}
	}
}

func TestClaimAsNanopublication(t *testing.T) {
	s := newTest(t, nil)
	quads, err := rdftest.ReadAll(rdfsource.NewNQuads(strings.NewReader(fetch(t, s.URL+"/v1/export", "application/n-quads")), rdfsource.Options{}))
	if err != nil {
		t.Fatal(err)
	}
	claims := 0
	for _, q := range quads {
		if q.Predicate != quad.Value(rdf.Type) || q.Object != quad.Value(rdf.ClaimClass) {
			continue
		}
		claims++
		claim := string(q.Subject.(quad.IRI))
		text := fetch(t, s.URL+"/v1/claims/"+claim[strings.LastIndex(claim, "/")+1:], "application/trig")
		parts, err := rdftest.ReadAll(rdfsource.NewTriG(strings.NewReader(text), rdfsource.Options{}))
		if err != nil {
			t.Fatal(err)
		}
		graphs := map[quad.Value]bool{}
		for _, q := range parts {
			graphs[q.Label] = true
		}
		for _, part := range []string{"#head", "", "#provenance", "#pubinfo"} {
			if !graphs[quad.IRI(claim+part)] {
				t.Errorf("%s has no graph %q in\n%s", claim, part, text)
			}
		}
		if len(graphs) != 4 {
			t.Errorf("%s has %d graphs, want 4", claim, len(graphs))
		}
	}
	if claims != 2 {
		t.Errorf("%d claims, want 2", claims)
	}
}

func TestExportSinceARevision(t *testing.T) {
	s := newTest(t, nil)
	all := strings.Count(fetch(t, s.URL+"/v1/export", "application/n-quads"), "\n")
	patch := fetch(t, s.URL+"/v1/export?since=0", "application/rdf-patch")
	if added := strings.Count(patch, "\nA "); added != all || !strings.HasSuffix(patch, "TC .\n") {
		t.Errorf("%d additions, want the %d quads of the graph:\n%.300s", added, all, patch)
	}
	if none := fetch(t, s.URL+"/v1/export?since=1", "*/*"); strings.Contains(none, "\nA ") || !strings.Contains(none, "TX .\nTC .\n") {
		t.Errorf("nothing changed since, but there is\n%s", none)
	}
	response, err := http.Get(s.URL + "/v1/export?since=99")
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if response.StatusCode/100 != 4 {
		t.Errorf("a revision that is not there: %s", response.Status)
	}
}
