package server

import (
	"net/http"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"entente/loader/rdfsource"
	"entente/loader/rdfsource/rdftest"
)

// browser is what a browser asks for.
const browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8"

func TestFollowingTheIRIOfAThing(t *testing.T) {
	h := newTest(t, nil)
	for accept, wanted := range map[string][]string{
		browser:               {"text/html", "<bdi dir=\"auto\">Pakistan</bdi>", "Soviet Union", "<picture>", `href="/id/event/`},
		"text/turtle":         {"text/turtle", "skos:prefLabel"},
		"application/ld+json": {"application/ld+json", `"@context"`},
		"application/json":    {"application/json", `"code":"PAK"`},
		"application/rdf+xml": {"application/rdf+xml", "<rdf:RDF"},
		"application/n-quads;q=0.2, text/turtle;q=0.1": {"application/n-quads", "/id/state/PAK> <"},
	} {
		a := ask(t, http.MethodGet, h.URL+"/id/state/PAK", map[string]string{"Accept": accept}, nil)
		if a.status != 200 || !strings.HasPrefix(a.header.Get("Content-Type"), wanted[0]) || !strings.Contains(a.header.Get("Vary"), "Accept") {
			t.Errorf("%s: %d %s, Vary %s", accept, a.status, a.header.Get("Content-Type"), a.header.Get("Vary"))
		}
		for _, text := range wanted[1:] {
			if !strings.Contains(a.body, text) {
				t.Errorf("%s: no %s in\n%.2000s", accept, text, a.body)
			}
		}
	}
	if a := ask(t, http.MethodGet, h.URL+"/id/state/PAK", map[string]string{"Accept": "image/png"}, nil); a.status != http.StatusNotAcceptable {
		t.Errorf("a picture of a state: %d", a.status)
	}
	client := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	for from, to := range map[string]string{
		"/id/state/PAK": "/v1/entities/state/PAK", "/id/event/x": "/v1/events/x", "/id/graph/reference": "/v1/export?graph=https%3A%2F%2Fw3id.org%2Fentente%2Fid%2Fgraph%2Freference", "/id/passage/x": "/v1/nodes/passage/x",
	} {
		response, err := client.Get(h.URL + from)
		if err != nil {
			t.Fatal(err)
		}
		response.Body.Close()
		if at := response.Header.Get("Location"); response.StatusCode != http.StatusSeeOther || at != to {
			t.Errorf("%s: %d to %q, want 303 to %q", from, response.StatusCode, at, to)
		}
	}
}

// Every IRI that the graph tells of can be followed.
func TestEveryIRICanBeFollowed(t *testing.T) {
	h := newTest(t, nil)
	quads, err := rdftest.ReadAll(rdfsource.NewNQuads(strings.NewReader(get(t, h, "/v1/export?format=nquads").body), rdfsource.Options{}))
	if err != nil {
		t.Fatal(err)
	}
	followed := map[string]bool{}
	for _, q := range quads {
		key, ok := strings.CutPrefix(q.Subject.String(), "<https://w3id.org/entente/id/")
		key = strings.TrimSuffix(key, ">")
		if !ok || followed[key] {
			continue
		}
		followed[key] = true
		for _, accept := range []string{"text/turtle", browser} {
			a := ask(t, http.MethodGet, h.URL+"/id/"+key, map[string]string{"Accept": accept}, nil)
			if a.status != 200 {
				t.Errorf("%s as %s: %d %s", key, accept, a.status, a.body)
			}
		}
	}
	if len(followed) < 12 {
		t.Errorf("only %d IRIs", len(followed))
	}
}

// Pages are for everybody: language, title, one main heading, cells with headings, and
// nothing that the policy of the pages would block.
func TestPagesAreAccessible(t *testing.T) {
	h := newTest(t, nil)
	document := get(t, h, "/v1/documents").body
	id := document[strings.Index(document, "/id/document/")+len("/id/document/"):]
	id = id[:strings.IndexByte(id, '"')]
	for _, path := range []string{"/v1/entities/PAK?format=html", "/v1/documents/" + id + "?format=html", "/ns?format=html"} {
		a := get(t, h, path)
		root, err := html.Parse(strings.NewReader(a.body))
		if err != nil || a.status != 200 {
			t.Fatalf("%s: %d %v", path, a.status, err)
		}
		count := map[string]int{}
		var walk func(*html.Node)
		walk = func(n *html.Node) {
			if n.Type == html.ElementNode {
				count[n.Data]++
				for _, attribute := range n.Attr {
					if attribute.Key == "style" || strings.HasPrefix(attribute.Key, "on") {
						t.Errorf("%s: %s has %s, which the policy blocks", path, n.Data, attribute.Key)
					}
					if attribute.Key == "alt" && attribute.Val == "" {
						t.Errorf("%s: a picture without words", path)
					}
					if n.Data == "html" && attribute.Key == "lang" {
						count["lang"]++
					}
				}
			}
			for child := n.FirstChild; child != nil; child = child.NextSibling {
				walk(child)
			}
		}
		walk(root)
		if count["lang"] != 1 || count["h1"] != 1 || count["main"] != 1 || count["title"] != 1 || count["style"]+count["script"] > 0 || count["table"] > 0 && count["th"] == 0 {
			t.Errorf("%s: %v", path, count)
		}
		if policy := a.header.Get("Content-Security-Policy"); !strings.Contains(policy, "default-src 'self'") {
			t.Errorf("%s: policy %q", path, policy)
		}
	}
	if css := get(t, h, "/page.css"); css.status != 200 || !strings.Contains(css.body, "prefers-color-scheme: dark") {
		t.Errorf("%d %.100s", css.status, css.body)
	}
}

func TestTheOntologyIsNegotiated(t *testing.T) {
	h := newTest(t, nil)
	turtle := get(t, h, "/ns")
	want, err := rdftest.ReadAll(rdfsource.NewTurtle(strings.NewReader(turtle.body), rdfsource.Options{}))
	if err != nil || !strings.HasPrefix(turtle.header.Get("Content-Type"), "text/turtle") {
		t.Fatal(err, turtle.header)
	}
	for media, name := range map[string]string{"application/ld+json": "jsonld", "application/n-triples": "ntriples"} {
		format, _ := rdfsource.ByName(name)
		got, err := rdftest.ReadAll(format.NewReader(strings.NewReader(ask(t, http.MethodGet, h.URL+"/ns", map[string]string{"Accept": media}, nil).body), rdfsource.Options{}))
		if err != nil || rdftest.Canonical(t, got) != rdftest.Canonical(t, want) {
			t.Errorf("%s: %d triples, want %d, %v", media, len(got), len(want), err)
		}
	}
	page := ask(t, http.MethodGet, h.URL+"/ns", map[string]string{"Accept": browser}, nil)
	if !strings.Contains(page.body, `id="Visit"`) || !strings.Contains(page.body, `id="source"`) || !strings.Contains(page.body, "who acts in a directed event") {
		t.Errorf("%.1000s", page.body)
	}
}
