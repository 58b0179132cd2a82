package server

import (
	"bufio"
	"context"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"entente/graph"
	"entente/graph/query"
	"entente/schema"
	"entente/schema/rdf"
)

const visits = "MATCH (a:State)-[v:visit]->(b:State) RETURN a.code, b.code, v.date"

// TestMatchRowByRow: NDJSON and CSV have the rows of the JSON answer, whether asked for by
// format or by Accept, sorted or as found, cut or whole.
func TestMatchRowByRow(t *testing.T) {
	h := newTest(t, nil)
	for _, more := range []string{"", " ORDER BY v.from DESC", " ORDER BY v.from OFFSET 1", " LIMIT 2", " OFFSET 1 LIMIT 1"} {
		for _, limit := range []string{"", "&limit=1"} {
			address := "/v1/match?pattern=" + url.QueryEscape(visits+more) + limit
			var want query.MatchAnswer
			if err := json.Unmarshal([]byte(get(t, h, address).body), &want); err != nil {
				t.Fatal(err)
			}
			lines := ask(t, http.MethodGet, h.URL+address, map[string]string{"Accept": ndjson}, nil)
			if lines.header.Get("Content-Type") != ndjson {
				t.Errorf("asked for %s, got %s", ndjson, lines.header.Get("Content-Type"))
			}
			var got query.MatchAnswer
			var end query.MatchEnd
			scan := bufio.NewScanner(strings.NewReader(lines.body))
			for n := 0; scan.Scan(); n++ {
				var line struct {
					Columns []string
					Row     []any
					query.MatchEnd
				}
				if err := json.Unmarshal(scan.Bytes(), &line); err != nil || end.End || (n == 0) != (line.Columns != nil) {
					t.Fatalf("line %d of\n%s: %v", n+1, lines.body, err)
				}
				switch {
				case line.Columns != nil:
					got.Columns = line.Columns
				case line.End:
					end = line.MatchEnd
				default:
					got.Rows = append(got.Rows, line.Row)
				}
			}
			if fmt.Sprint(got.Columns, got.Rows) != fmt.Sprint(want.Columns, want.Rows) || !end.End || end.Rows != len(want.Rows) || fmt.Sprint(end.Truncated) != fmt.Sprint(want.Truncated) {
				t.Errorf("%s%s: %v, want %v and %v", more, limit, lines.body, want.Rows, want.Truncated)
			}
			for range 2 { // the second may be a kept one
				table := get(t, h, address+"&format=csv")
				records, err := csv.NewReader(strings.NewReader(table.body)).ReadAll()
				if err != nil || len(records) != 1+len(want.Rows) {
					t.Errorf("%s%s as CSV: %v\n%s", more, limit, err, table.body)
				}
			}
		}
	}
}

// TestCSVTellsItsCutInATrailer: the first answer and the second, which must not be a kept one without it.
func TestCSVTellsItsCutInATrailer(t *testing.T) {
	h := newTest(t, nil)
	for range 2 {
		res, err := http.Get(h.URL + "/v1/match?format=csv&limit=1&pattern=" + url.QueryEscape(visits))
		if err != nil {
			t.Fatal(err)
		}
		body := bufio.NewReader(res.Body)
		for err = nil; err == nil; {
			_, err = body.ReadString('\n')
		}
		if cut := res.Trailer.Get("Entente-Truncated"); cut != "rows=1" || res.Trailer.Get("Entente-Complete") != "true" {
			t.Errorf("trailer %v", res.Trailer)
		}
		if err := res.Body.Close(); err != nil {
			t.Error(err)
		}
	}
}

// dense is a graph in which patterns of some hops have more matches than anyone can wait for.
func dense(t *testing.T) *graph.Graph {
	t.Helper()
	g := sample(t)
	namer := schema.NewNamer(g.Base())
	doc := namer.Document("dense")
	tx := g.Begin()
	for i := range 12 {
		for j := range 12 {
			e := &schema.Event{Type: schema.Visit, Date: schema.MustDate("1970"), Provenance: schema.Provenance{Document: doc, Item: 12*i + j}}
			e.Source = []schema.Entity{{Kind: schema.State, Name: fmt.Sprint("State ", i), Code: fmt.Sprintf("D%02d", i)}}
			e.Target = []schema.Entity{{Kind: schema.State, Name: fmt.Sprint("State ", j), Code: fmt.Sprintf("D%02d", j)}}
			if i == j {
				continue
			}
			namer.Assign(e, doc)
			schema.Canonical(e)
			if _, err := tx.WriteQuads(rdf.Encoder{Namer: namer}.Record(e, doc)); err != nil {
				t.Fatal(err)
			}
		}
	}
	if _, err := tx.Commit(context.Background()); err != nil {
		t.Fatal(err)
	}
	return g
}

// boundless are limits under which such a pattern does not end by itself.
func boundless() query.Limits {
	l := query.DefaultLimits()
	l.Time, l.Budget, l.Paths = 24*time.Hour, 1<<60, 1<<40
	return l
}

// leaving is a client that goes away after so many bytes.
type leaving struct {
	*httptest.ResponseRecorder
	after int
	leave func()
}

func (l *leaving) Write(p []byte) (int, error) {
	if l.after -= len(p); l.after <= 0 {
		l.leave()
	}
	return l.ResponseRecorder.Write(p)
}

// TestWorkEndsWhenTheClientLeaves asks for what would never end. If the server went on, the
// test would not end either.
func TestWorkEndsWhenTheClientLeaves(t *testing.T) {
	s, err := New(Config{Graph: dense(t), Limits: boundless()})
	if err != nil {
		t.Fatal(err)
	}
	long := "MATCH WALK (a:State)-[v:visit]->{1,6}(b:State) "
	for name, c := range map[string]struct {
		query string
		after int
	}{
		"NDJSON, amid the rows": {"format=ndjson&pattern=" + url.QueryEscape(long+"RETURN a.code, b.code"), 2000},
		"CSV, amid the rows":    {"format=csv&pattern=" + url.QueryEscape(long+"RETURN a.code, b.code"), 2000},
	} {
		ctx, leave := context.WithCancel(context.Background())
		w := &leaving{httptest.NewRecorder(), c.after, leave}
		before := metricOf(t, s, "entente_cut_answers_total")
		s.router.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/v1/match?"+c.query, nil).WithContext(ctx))
		if cut := metricOf(t, s, "entente_cut_answers_total") - before; cut != 1 {
			t.Errorf("%s: %g answers were cut", name, cut)
		}
		if w.Body.Len() > 200_000 {
			t.Errorf("%s: %d bytes were written to nobody", name, w.Body.Len())
		}
		leave()
	}
	h := httptest.NewServer(s.Handler())
	defer h.Close()
	for _, address := range []string{
		"/v1/match?pattern=" + url.QueryEscape("MATCH WALK (a:State)-[v:visit]->{6}(b:State) WHERE a.code = b.code AND a.code <> b.code RETURN a"),
		"/v1/match?pattern=" + url.QueryEscape(long+"RETURN a.code ORDER BY a.code"),
		"/v1/paths?from=D00&to=D01&k=1000000&max_hops=6",
	} {
		left := func() float64 {
			return metricOf(t, s, `entente_requests_total{route="`+strings.Split(address, "?")[0]+`",status="499"}`)
		}
		before := left()
		ctx, cancel := context.WithCancel(context.Background())
		r, err := http.NewRequestWithContext(ctx, http.MethodGet, h.URL+address, nil)
		if err != nil {
			t.Fatal(err)
		}
		gone := time.AfterFunc(100*time.Millisecond, cancel) // it is at work by then, or does not begin
		if res, err := http.DefaultClient.Do(r); err == nil {
			_ = res.Body.Close()
			t.Fatalf("%s answered %s", address, res.Status)
		}
		gone.Stop()
		for left() == before { // the server notices soon; a test that waits for ever has failed
			time.Sleep(time.Millisecond)
		}
		cancel()
	}
}

// TestBadQuestions: each names the parameter and what it may be.
func TestBadQuestions(t *testing.T) {
	h := newTest(t, nil)
	pattern := func(s string) string { return "/v1/match?pattern=" + url.QueryEscape(s) }
	for address, want := range map[string][]string{
		"/v1/paths?from=PAK&to=USA&k=1000000000":                           {"k", "from 1 to 1000"},
		"/v1/paths?from=PAK&to=USA&max_hops=50":                            {"max_hops", "from 1 to 6"},
		"/v1/paths?from=PAK&to=Atlantis":                                   {"to", "no entity has this name"},
		"/v1/paths?from=PAK&to=USA&type=teleport":                          {"type", "visit"},
		"/v1/paths?from=PAK&to=USA&order=backwards":                        {"order", "any or forward"},
		"/v1/paths?from=PAK&to=USA&weight=gold":                            {"weight", "hops or recency or confidence"},
		"/v1/paths?from=PAK&to=USA&begin=1980&end=1970":                    {"begin", "begins after it ends"},
		"/v1/paths?from=PAK&to=USA&speed=fast":                             {"speed", "max_hops"},
		"/v1/paths?from=PAK&to=USA&min_confidence=2":                       {"min_confidence", "from 0 to 1"},
		"/v1/paths?from=PAK&to=USA&believe=everyone":                       {"believe", "speaker:"},
		"/v1/paths?from=PAK&to=USA&as_of=yesterday":                        {"as_of", "1971-12-16"},
		"/v1/events?participant=PAK&status=maybe":                          {"status", "postponed"},
		"/v1/events?participant=PAK&sort=size":                             {"sort", "date or -date"},
		"/v1/events?participant=PAK&from=1980&to=1970":                     {"from", "begins after it ends"},
		"/v1/events?participant=PAK&limit=1000000000":                      {"limit", "from 1 to 1000"},
		"/v1/events?cursor=rubbish":                                        {"cursor", "not a cursor"},
		"/v1/events?participant=PAK&revision=-1":                           {"revision", "whole number"},
		"/v1/subgraph?focus=PAK&hops=50":                                   {"hops", "from 0 to 6"},
		"/v1/subgraph":                                                     {"focus", "at least one entity"},
		"/v1/subgraph?focus=PAK&collapse=all":                              {"collapse", "events or dyads"},
		"/v1/dyads/PAK/Atlantis":                                           {"b", "no entity has this name"},
		"/v1/claims?claim_type=rumour":                                     {"claim_type", "assertion"},
		"/v1/conflicts?kind=odd":                                           {"kind", "after-death"},
		"/v1/entities?q=a&kind=ship":                                       {"kind", "person"},
		"/v1/search?q=":                                                    {"q", "a word to search for"},
		pattern(""):                                                        {"pattern", "expected"},
		pattern("MATCH (a RETURN a"):                                       {"pattern", "expected"},
		pattern("MATCH (a:Ship) RETURN a"):                                 {"pattern", "State, Person"},
		pattern("MATCH (a)-[e:teleport]->(b) RETURN a"):                    {"pattern", "event type"},
		pattern("MATCH (a) WHERE a.height > 3 RETURN a"):                   {"pattern", "id, name, code and kind"},
		pattern("MATCH (a)-[e]->{7,9}(b) RETURN a"):                        {"pattern", "longer than the hops"},
		pattern("MATCH (a) WHERE b.code = 'PAK' RETURN a"):                 {"pattern", "not in the pattern"},
		pattern("MATCH (a)-[e:visit WHERE e.from > 'soon']->(b) RETURN a"): {"pattern", "EDTF"},
		pattern("MATCH (a)-[e]->(b) RETURN a") + "&from=1980&to=1970":      {"from", "begins after it ends"},
		pattern("MATCH (a)-[e]->(b) RETURN a") + "&limit=1000000000":       {"limit", "from 1 to 1000"},
		pattern("MATCH (a)-[e]->(b) RETURN a") + "&format=xlsx":            {"format", "ndjson"},
		pattern("MATCH (a)-[e WHERE f.from > e.to]->(b)-[f WHERE e.from > f.to]->(c) RETURN a") + "&type=odd": {"type", "visit"},
	} {
		a := get(t, h, address)
		var p problemBody
		if err := json.Unmarshal([]byte(a.body), &p); err != nil || a.status < 400 || a.status >= 500 {
			t.Errorf("%s: %d %s", address, a.status, a.body)
			continue
		}
		if p.Parameter != want[0] || !strings.Contains(p.Detail, want[1]) {
			t.Errorf("%s\n names %q: %q, want %q: …%s…", address, p.Parameter, p.Detail, want[0], want[1])
		}
	}
	// Conditions that wait for one another are no mistake: each is asked again once both are bound.
	if a := get(t, h, pattern("MATCH (a)-[e WHERE f.from > e.to]->(b)-[f WHERE e.from > f.to]->(c) RETURN a")); a.status != http.StatusOK || !strings.Contains(a.body, `"rows":[]`) {
		t.Errorf("a cycle of conditions: %d %s", a.status, a.body)
	}
}
