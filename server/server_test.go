package server

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/getkin/kin-openapi/openapi3"

	"entente/graph"
	"entente/graph/query"
	"entente/schema"
	"entente/schema/rdf"
)

// sample is a small graph: visits, an agreement, a claim that asserts a war.
func sample(t testing.TB) *graph.Graph {
	t.Helper()
	g, err := graph.Open(context.Background(), "memory:", graph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := g.Close(); err != nil {
			t.Error(err)
		}
	})
	namer := schema.NewNamer(g.Base())
	doc := &schema.Document{ID: namer.Document("sample"), Title: "A sample", Date: schema.MustDate("2012"), Type: "chronology"}
	state := func(name, code string) schema.Entity {
		return schema.Entity{Kind: schema.State, Name: name, Code: code}
	}
	pak, sun, usa, ind := state("Pakistan", "PAK"), state("Soviet Union", "SUN"), state("United States", "USA"), state("India", "IND")
	event := func(typ schema.EventType, date string, status schema.Status, item int, fill func(*schema.Event)) *schema.Event {
		e := &schema.Event{Type: typ, Date: schema.MustDate(date), Status: status, CAMEO: "042",
			Provenance: schema.Provenance{Document: doc.ID, Section: "timeline", Item: item, Start: item, End: item + 5, Quote: fmt.Sprintf("quote %d", item)}}
		fill(e)
		return e
	}
	claim := &schema.Claim{ClaimType: schema.Assertion, Speaker: schema.Entity{Kind: schema.Person, Name: "A. Speaker"}, Text: "They fought.",
		About: []schema.Entity{ind, pak}, Asserts: []schema.Event{{Type: schema.War, Date: schema.MustDate("1965"), Participants: schema.Participants{Party: []schema.Entity{ind, pak}}}}}
	blame := &schema.Claim{ClaimType: schema.Assertion, Speaker: claim.Speaker, Text: "A people is behind it.", Advisory: schema.CollectiveBlame}
	tx := g.Begin()
	for _, r := range []schema.Record{doc, claim, blame,
		event(schema.Visit, "1965-04", "", 1, func(e *schema.Event) { e.Source, e.Target = []schema.Entity{pak}, []schema.Entity{sun} }),
		event(schema.Visit, "1961", "", 2, func(e *schema.Event) { e.Source, e.Target = []schema.Entity{pak}, []schema.Entity{usa} }),
		event(schema.Agreement, "1972", "", 3, func(e *schema.Event) { e.Party = []schema.Entity{usa, sun} }),
		event(schema.Visit, "", schema.Postponed, 4, func(e *schema.Event) { e.Source, e.Target = []schema.Entity{sun}, []schema.Entity{pak} }),
	} {
		namer.Assign(r, doc.ID)
		schema.Canonical(r)
		if _, err := tx.WriteQuads(rdf.Encoder{Namer: namer}.Record(r, doc.ID)); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := tx.Commit(context.Background()); err != nil {
		t.Fatal(err)
	}
	return g
}

func newTest(t testing.TB, change func(*Config)) *httptest.Server {
	t.Helper()
	cfg := Config{Graph: sample(t), Log: slog.New(slog.NewTextHandler(io.Discard, nil))}
	if change != nil {
		change(&cfg)
	}
	s, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	h := httptest.NewServer(s.Handler())
	t.Cleanup(h.Close)
	return h
}

type answer struct {
	status int
	header http.Header
	body   string
}

func ask(t testing.TB, method, address string, header map[string]string, body io.Reader) answer {
	t.Helper()
	req, err := http.NewRequest(method, address, body)
	if err != nil {
		t.Fatal(err)
	}
	for k, v := range header {
		req.Header.Set(k, v)
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	data, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer{res.StatusCode, res.Header, string(data)}
}

func get(t testing.TB, h *httptest.Server, path string) answer {
	t.Helper()
	return ask(t, http.MethodGet, h.URL+path, nil, nil)
}

func TestPathsAnswerWithSources(t *testing.T) {
	h := newTest(t, nil)
	a := get(t, h, "/v1/paths?from=Pakistan&to=soviet+union&k=10")
	var got query.PathsAnswer
	if err := json.Unmarshal([]byte(a.body), &got); err != nil || a.status != 200 {
		t.Fatal(a.status, err, a.body)
	}
	if len(got.Paths) != 3 || got.Paths[0].Hops != 1 || got.Paths[2].Hops != 2 {
		t.Fatalf("paths: %s", a.body)
	}
	for _, p := range got.Paths {
		for i, s := range p.Steps {
			if (i%2 == 0) != (s.Entity != nil) || (i%2 == 1) != (s.Event != nil) {
				t.Fatalf("entities and events do not take turns: %s", a.body)
			}
			if s.Event != nil && (s.Quote == "" || s.Document == nil || s.Document.Title != "A sample") {
				t.Errorf("step without source: %+v", s)
			}
		}
	}
	only := get(t, h, "/v1/paths?from=PAK&to=IND&believe="+url.QueryEscape("only:speaker:A. Speaker"))
	if !strings.Contains(only.body, `"war"`) || !strings.Contains(only.body, "They fought.") {
		t.Errorf("the speaker's world: %s", only.body)
	}
	if facts := get(t, h, "/v1/paths?from=PAK&to=IND"); strings.Contains(facts.body, `"war"`) {
		t.Errorf("a claim became a fact: %s", facts.body)
	}
}

func TestProblems(t *testing.T) {
	h := newTest(t, func(c *Config) { c.MaxBody = 100; c.Tokens = map[string]Role{"reader-reader-reader": Read} })
	for path, want := range map[string]struct {
		status    int
		parameter string
	}{
		"/v1/paths?from=Atlantis&to=PAK":             {404, "from"},
		"/v1/paths?from=PAK":                         {400, "to"},
		"/v1/paths?from=PAK&to=SUN&k=1000000000":     {400, "k"},
		"/v1/paths?from=PAK&to=SUN&max_hops=50":      {400, "max_hops"},
		"/v1/paths?from=PAK&to=SUN&colour=red":       {400, "colour"},
		"/v1/paths?from=PAK&to=SUN&order=backward":   {400, "order"},
		"/v1/events?type=vist":                       {400, "type"},
		"/v1/events?from=1999&to=1990":               {400, "from"},
		"/v1/events?status=done":                     {400, "status"},
		"/v1/events?min_confidence=2":                {400, "min_confidence"},
		"/v1/events?min_confidence=NaN":              {400, "min_confidence"},
		"/v1/events?cursor=%21":                      {400, "cursor"},
		"/v1/events?believe=him":                     {400, "believe"},
		"/v1/events/nosuch":                          {404, "id"},
		"/v1/claims?claim_type=x":                    {400, "claim_type"},
		"/v1/subgraph":                               {400, "focus"},
		"/v1/paths?from=PAK&to=SUN&format=pdf":       {406, "format"},
		"/v1/nothing":                                {404, ""},
		"/v1/export?graph=http://nowhere":            {404, "graph"},
		"/v1/entities?kind=planet":                   {400, "kind"},
		"/v1/entities/https://w3id.org/entente/id/x": {404, "id"},
		"/v1/events?%zz":                             {400, ""},
	} {
		a := get(t, h, path)
		var p problemBody
		if err := json.Unmarshal([]byte(a.body), &p); err != nil {
			t.Errorf("%s: not JSON: %s", path, a.body)
			continue
		}
		if a.status != want.status || p.Parameter != want.parameter || p.Status != a.status || p.Detail == "" || a.header.Get("Content-Type") != "application/problem+json" {
			t.Errorf("%s: %d %+v (%s)", path, a.status, p, a.header.Get("Content-Type"))
		}
	}
	if a := ask(t, http.MethodPost, h.URL+"/v1/load", nil, strings.NewReader("x")); a.status != 401 || a.header.Get("WWW-Authenticate") == "" {
		t.Errorf("without a token: %d %s", a.status, a.body)
	}
	if a := ask(t, http.MethodPost, h.URL+"/v1/load", map[string]string{"Authorization": "Bearer reader-reader-reader"}, strings.NewReader("x")); a.status != 403 {
		t.Errorf("with a reader's token: %d", a.status)
	}
	if a := ask(t, http.MethodPost, h.URL+"/v1/load", nil, strings.NewReader(strings.Repeat("x", 200))); a.status != 413 {
		t.Errorf("a body over the limit: %d", a.status)
	}
	if a := ask(t, http.MethodDelete, h.URL+"/v1/paths", nil, nil); a.status != 405 {
		t.Errorf("DELETE: %d", a.status)
	}
}

func TestUnknownNamesBringCandidates(t *testing.T) {
	h := newTest(t, nil)
	if a := get(t, h, "/v1/paths?from=Pakistn&to=SUN"); a.status != 404 || !strings.Contains(a.body, "Pakistan (state, PAK)") {
		t.Errorf("%d %s", a.status, a.body)
	}
}

func TestNegotiation(t *testing.T) {
	h := newTest(t, nil)
	for accept, want := range map[string]string{
		"":                                    "application/json",
		"*/*":                                 "application/json",
		"text/csv":                            "text/csv",
		"text/csv;q=0.5, application/json":    "application/json",
		"text/csv, application/json;q=0.2":    "text/csv",
		"text/*, application/json;q=0.9":      "text/csv",
		"application/xml;q=1, */*;q=0.1":      "application/json",
		"application/json;q=0, text/csv;q=.1": "text/csv",
	} {
		a := ask(t, http.MethodGet, h.URL+"/v1/events", map[string]string{"Accept": accept}, nil)
		if got := a.header.Get("Content-Type"); a.status != 200 || !strings.HasPrefix(got, want) {
			t.Errorf("Accept %q: %d %s, want %s", accept, a.status, got, want)
		}
	}
	if a := ask(t, http.MethodGet, h.URL+"/v1/events", map[string]string{"Accept": "image/png"}, nil); a.status != 406 || !strings.Contains(a.body, "text/csv") {
		t.Errorf("image/png: %d %s", a.status, a.body)
	}
}

func TestETagAndRevision(t *testing.T) {
	h := newTest(t, nil)
	a := get(t, h, "/v1/events?participant=PAK")
	tag := a.header.Get("ETag")
	if tag == "" || a.header.Get("Entente-Revision") == "" {
		t.Fatalf("headers: %v", a.header)
	}
	if again := ask(t, http.MethodGet, h.URL+"/v1/events?participant=PAK", map[string]string{"If-None-Match": tag}, nil); again.status != 304 || again.body != "" {
		t.Errorf("the same question: %d", again.status)
	}
	if other := ask(t, http.MethodGet, h.URL+"/v1/events?participant=SUN", map[string]string{"If-None-Match": tag}, nil); other.status != 200 {
		t.Errorf("another question: %d", other.status)
	}
}

func TestPagesFollowEachOther(t *testing.T) {
	h := newTest(t, nil)
	for _, order := range []string{"date", "-date"} {
		var ids []string
		path := "/v1/events?limit=1&sort=" + order
		for range 10 {
			a := get(t, h, path)
			var page query.EventsAnswer
			if err := json.Unmarshal([]byte(a.body), &page); err != nil {
				t.Fatal(err)
			}
			for _, e := range page.Items {
				ids = append(ids, string(e.ID))
			}
			if page.Next == nil {
				break
			}
			link := a.header.Get("Link")
			path = link[1:strings.Index(link, ">")]
		}
		seen := map[string]bool{}
		for _, id := range ids {
			seen[id] = true
		}
		if len(ids) != 4 || len(seen) != 4 {
			t.Errorf("sorted by %s the pages give %d events, %d different, want 4", order, len(ids), len(seen))
		}
	}
}

func TestAdvisoryClaimsAreHidden(t *testing.T) {
	h := newTest(t, nil)
	if a := get(t, h, "/v1/claims"); strings.Contains(a.body, "behind it") {
		t.Errorf("shown without being asked for: %s", a.body)
	}
	if a := get(t, h, "/v1/claims?advisory=show"); !strings.Contains(a.body, "behind it") {
		t.Errorf("not shown when asked for: %s", a.body)
	}
	docs := get(t, h, "/v1/documents")
	var list struct{ Items []schema.Document }
	if err := json.Unmarshal([]byte(docs.body), &list); err != nil || len(list.Items) != 1 {
		t.Fatal(docs.body, err)
	}
	if a := get(t, h, "/v1/documents/"+string(list.Items[0].ID)); a.status != 200 || strings.Contains(a.body, "behind it") {
		t.Errorf("%d %s", a.status, a.body)
	}
}

func TestSubgraphFormats(t *testing.T) {
	h := newTest(t, nil)
	for _, f := range []string{"cytoscape", "graphology", "d3"} {
		if a := get(t, h, "/v1/subgraph?focus=PAK&format="+f); a.status != 200 || !json.Valid([]byte(a.body)) || !strings.Contains(a.body, "id/state/SUN") {
			t.Errorf("%s: %d %s", f, a.status, a.body)
		}
	}
	if a := get(t, h, "/v1/subgraph?focus=PAK&format=gexf"); !strings.Contains(a.body, `start="1965-04-01" end="1965-04-30"`) {
		t.Errorf("gexf without intervals: %s", a.body)
	}
	if a := get(t, h, "/v1/subgraph?focus=PAK&limit=1"); !strings.Contains(a.body, `"truncated":{"limit":"nodes","value":1}`) {
		t.Errorf("a cut subgraph does not say so: %s", a.body)
	}
}

func TestExportIsRDF(t *testing.T) {
	h := newTest(t, nil)
	a := get(t, h, "/v1/export?format=nquads")
	if a.status != 200 || strings.Count(a.body, " .\n") < 50 {
		t.Fatalf("%d, %d lines", a.status, strings.Count(a.body, "\n"))
	}
	rapper, err := exec.LookPath("rapper")
	if err != nil {
		t.Skip("rapper (Debian's raptor2-utils) is not installed")
	}
	for format, parser := range map[string]string{"nquads": "nquads", "turtle": "turtle", "ntriples": "ntriples", "trig": "trig"} {
		cmd := exec.Command(rapper, "-q", "-c", "-i", parser, "-", "http://x/")
		cmd.Stdin = strings.NewReader(get(t, h, "/v1/export?format="+format).body)
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Errorf("%s: %v %s", format, err, out)
		}
	}
}

func TestDescriptionMatchesTheRoutes(t *testing.T) {
	h := newTest(t, nil)
	a := get(t, h, "/openapi.json")
	doc, err := openapi3.NewLoader().LoadFromData([]byte(a.body))
	if err != nil {
		t.Fatal(err)
	}
	s := &Server{cfg: Config{}}
	routes := s.routes()
	n := 0
	for path, item := range doc.Paths.Map() {
		n += len(item.Operations())
		for method, op := range item.Operations() {
			if op.Summary == "" {
				t.Errorf("%s %s has no summary", method, path)
			}
			for _, p := range op.Parameters {
				if p.Value.In == "query" && p.Value.Description == "" {
					t.Errorf("%s %s: nothing says what %s means", method, path, p.Value.Name)
				}
			}
			if method == http.MethodGet && !strings.Contains(path, "{") {
				if got := get(t, h, path); got.status == 404 && strings.Contains(got.body, "nothing at this address") {
					t.Errorf("%s is described and not served", path)
				}
			}
		}
	}
	if n != len(routes) {
		t.Errorf("%d operations described, %d routes", n, len(routes))
	}
	// A parameter that is described is taken, and one that is not is refused.
	for _, r := range routes {
		if !strings.HasPrefix(r.Path, "/v1/") || strings.Contains(r.Path, "*") || r.Method != http.MethodGet {
			continue
		}
		for _, p := range r.Params {
			if got := get(t, h, r.Path+"?"+p+"="); strings.Contains(got.body, "unknown parameter") {
				t.Errorf("%s: %s is described and refused", r.Path, p)
			}
		}
	}
}

func TestClientsAreSlowedDown(t *testing.T) {
	h := newTest(t, func(c *Config) { c.PerSecond, c.Burst = 0.5, 2 })
	var last answer
	for range 3 {
		last = get(t, h, "/healthz")
	}
	if last.status != 429 || last.header.Get("Retry-After") == "" {
		t.Errorf("third request: %d %v", last.status, last.header)
	}
}

func TestHealthAndMetrics(t *testing.T) {
	h := newTest(t, nil)
	for path, want := range map[string]string{"/healthz": "ok", "/readyz": "ready", "/metrics": "entente_quads", "/": "Entente", "/docs": "/v1/paths", "/ns": "ent:Visit", "/ns/shapes": "sh:NodeShape", "/void": "void:Dataset"} {
		if a := get(t, h, path); a.status != 200 || !strings.Contains(a.body, want) {
			t.Errorf("%s: %d", path, a.status)
		}
	}
	client := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	res, err := client.Get(h.URL + "/id/state/PAK")
	if err != nil {
		t.Fatal(err)
	}
	res.Body.Close()
	if res.StatusCode != http.StatusSeeOther {
		t.Errorf("/id/state/PAK: %d", res.StatusCode)
	}
	if a := get(t, h, res.Header.Get("Location")); a.status != 200 || !strings.Contains(a.body, "Pakistan") {
		t.Errorf("followed: %d %s", a.status, a.body)
	}
}

func TestServeStopsWithItsContext(t *testing.T) {
	s, err := New(Config{Graph: sample(t), Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	if err != nil {
		t.Fatal(err)
	}
	h := httptest.NewUnstartedServer(nil) // for its listener
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() {
		done <- Serve(ctx, h.Listener, &http.Server{Handler: s.Handler(), ReadHeaderTimeout: time.Second})
	}()
	if a := ask(t, http.MethodGet, "http://"+h.Listener.Addr().String()+"/healthz", nil, nil); a.status != 200 {
		t.Errorf("healthz: %d", a.status)
	}
	cancel()
	if err := <-done; err != nil {
		t.Errorf("stopping: %v", err)
	}
}

func TestReadersAndAWriter(t *testing.T) {
	g := sample(t)
	s, err := New(Config{Graph: g, Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	if err != nil {
		t.Fatal(err)
	}
	h := httptest.NewServer(s.Handler())
	defer h.Close()
	namer := schema.NewNamer(g.Base())
	stop := make(chan struct{})
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
				}
				a := get(t, h, "/v1/paths?from=PAK&to=SUN")
				var got query.PathsAnswer
				if err := json.Unmarshal([]byte(a.body), &got); err != nil || len(got.Paths) < 3 {
					t.Errorf("torn answer: %d %s", a.status, a.body)
					return
				}
			}
		})
	}
	for i := range 50 {
		e := &schema.Event{Type: schema.Visit, Date: schema.MustDate("1970"), Provenance: schema.Provenance{Item: i + 1, Quote: "more"}}
		e.Add(schema.RoleSource, schema.Entity{Kind: schema.State, Name: "Pakistan", Code: "PAK"})
		e.Add(schema.RoleTarget, schema.Entity{Kind: schema.State, Name: "Soviet Union", Code: "SUN"})
		namer.Assign(e, "http://d/2")
		tx := g.Begin()
		if _, err := tx.WriteQuads(rdf.Encoder{Namer: namer}.Record(e, "http://d/2")); err != nil {
			t.Fatal(err)
		}
		if _, err := tx.Commit(context.Background()); err != nil {
			t.Fatal(err)
		}
	}
	close(stop)
	wg.Wait()
	if a := get(t, h, "/v1/stats"); !strings.Contains(a.body, `"events":54`) {
		t.Errorf("after the writes: %s", a.body)
	}
}
