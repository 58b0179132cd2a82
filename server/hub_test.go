package server

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"runtime"
	"strings"
	"testing"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/schema"
	"entente/schema/rdf"
)

// hubEvents makes events of one state with forty others, as a dataset's rows, one by one.
type hubEvents struct {
	namer schema.Namer
	n, at int
	left  []quad.Quad
}

// ReadQuad gives the next quad.
func (h *hubEvents) ReadQuad() (quad.Quad, error) {
	for len(h.left) == 0 {
		if h.at == h.n {
			return quad.Quad{}, io.EOF
		}
		i := h.at
		h.at++
		types := []schema.EventType{schema.Statement, schema.Visit, schema.ArmsTransfer, schema.Sanction}
		e := &schema.Event{Type: types[i%len(types)], Date: schema.MustDate(fmt.Sprintf("%d-%02d-%02d", 1950+i%70, 1+i%12, 1+i%28)), Provenance: schema.Provenance{Item: i + 1}}
		hub := schema.Entity{Kind: schema.State, Name: "Hubland", Code: "HUB"}
		other := schema.Entity{Kind: schema.State, Name: fmt.Sprintf("Rim %02d", i%40), Code: fmt.Sprintf("R%02d", i%40)}
		if i%3 == 0 {
			hub, other = other, hub
		}
		e.Source, e.Target = []schema.Entity{hub}, []schema.Entity{other}
		h.namer.Assign(e, "http://d/hub")
		h.left = rdf.Encoder{Namer: h.namer, Lean: true}.Record(e, "http://d/hub")
	}
	q := h.left[0]
	h.left = h.left[1:]
	return q, nil
}

// TestAHubOf100000Events: every question about it is answered within its limits, says which
// limit cut it, and takes no memory without bound.
func TestAHubOf100000Events(t *testing.T) {
	if raced {
		t.Skip("one client asks, and all of it takes minutes under the race detector; run without -race")
	}
	ctx := context.Background()
	g, err := graph.Open(ctx, t.TempDir(), graph.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := g.Close(); err != nil {
			t.Error(err)
		}
	}()
	const events = 100_000
	if _, err := g.BulkLoad(ctx, &hubEvents{namer: schema.NewNamer(g.Base()), n: events}, graph.BulkOptions{Memory: 64 << 20}); err != nil {
		t.Fatal(err)
	}
	s, err := New(Config{Graph: g})
	if err != nil {
		t.Fatal(err)
	}
	match := func(p string) string { return "/v1/match?pattern=" + url.QueryEscape(p) }
	if a := serveTo(s, "/v1/entities/HUB", ""); !strings.Contains(a.Body.String(), `"neighbours":40`) {
		t.Fatal(a.Code, a.Body)
	}
	for address, want := range map[string]struct {
		status int
		says   []string // the parameter at fault, or the limit that cut
		most   int      // items, where they have a number
		items  string
	}{
		"/v1/paths?from=HUB&to=R01&k=1000000000":                            {status: 400, says: []string{`"parameter":"k"`, "1 to 1000"}},
		"/v1/paths?from=HUB&to=R01&max_hops=50":                             {status: 400, says: []string{`"parameter":"max_hops"`, "1 to 6"}},
		"/v1/paths?from=HUB&to=R01&k=1000":                                  {status: 200, says: []string{`"limit":"paths","value":1000`}, items: "paths", most: 1000},
		"/v1/paths?from=R01&to=R02&k=1000&max_hops=6&order=forward":         {status: 200, says: []string{`"truncated"`}, items: "paths", most: 1000},
		"/v1/paths?from=R01&to=R02&k=1000&max_hops=6&weight=recency":        {status: 200, says: []string{`"truncated"`}, items: "paths", most: 1000},
		"/v1/subgraph?focus=HUB&hops=50":                                    {status: 400, says: []string{`"parameter":"hops"`, "0 to 6"}},
		"/v1/subgraph?focus=HUB":                                            {status: 200, says: []string{`"limit":"nodes","value":500`}},
		"/v1/subgraph?focus=HUB&limit=10000&hops=6":                         {status: 200, says: []string{`"truncated"`}},
		"/v1/subgraph?focus=HUB&collapse=dyads&format=d3":                   {status: 200, says: []string{`"weight":2500`}},
		match("MATCH (a {code:'HUB'})-[e]-(b) RETURN e"):                    {status: 200, says: []string{`"truncated"`}, items: "rows", most: 1000},
		match("MATCH p = (a)-[e]->{1,6}(b {code:'R07'}) RETURN p"):          {status: 200, says: []string{`"truncated"`}, items: "rows", most: 1000},
		match("MATCH (a)-[e]->(b)-[f]->(c) WHERE a.code = c.code RETURN a"): {status: 200, says: []string{`"truncated"`}, items: "rows", most: 1000},
		match("MATCH (a)-[e WHERE e.from > '2300']->(b)-[f]->(c) RETURN a"): {status: 200, says: []string{`"rows":[]`}},
		match("MATCH (a)-[e]->{1,50}(b) RETURN a"):                          {status: 200, says: []string{`"truncated"`}, items: "rows", most: 1000},
		"/v1/events?participant=HUB&limit=1000":                             {status: 200, says: []string{`"next":"`}, items: "items", most: 1000},
		"/v1/events?participant=HUB&limit=1000000000":                       {status: 400, says: []string{`"parameter":"limit"`, "1 to 1000"}},
		"/v1/dyads/HUB/R05":                                                 {status: 200, says: []string{`"events":2500`}},
		"/v1/search?q=hubland":                                              {status: 200, says: []string{`"entity":1`}},
		"/v1/conflicts?participant=HUB&limit=20":                            {status: 200, says: []string{`"items":[]`}},
	} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		got := serveTo(s, address, "application/json, application/vnd.d3+json;q=0.5")
		runtime.ReadMemStats(&after)
		if got.Code != want.status {
			t.Errorf("%s: %d %.300s", address, got.Code, got.Body)
			continue
		}
		for _, x := range want.says {
			if !strings.Contains(got.Body.String(), x) {
				t.Errorf("%s does not say %s: %.300s … %s", address, x, got.Body, got.Body.String()[max(0, got.Body.Len()-200):])
			}
		}
		if want.items != "" {
			var tree map[string]json.RawMessage
			var items []json.RawMessage
			if err := json.Unmarshal(got.Body.Bytes(), &tree); err != nil {
				t.Fatal(err)
			}
			if err := json.Unmarshal(tree[want.items], &items); err != nil || len(items) == 0 || len(items) > want.most {
				t.Errorf("%s: %d %s, want up to %d (%v)", address, len(items), want.items, want.most, err)
			}
		}
		// All that it asked for in the course of answering, given back or not.
		if took := after.TotalAlloc - before.TotalAlloc; took > 1<<30 {
			t.Errorf("%s took %d MiB in all", address, took>>20)
		} else {
			t.Logf("%-70.70s %d %7d bytes, %4d MiB taken in all", address, got.Code, got.Body.Len(), took>>20)
		}
	}
	if got := serveTo(s, "/healthz", ""); got.Code != http.StatusOK {
		t.Error(got.Code, got.Body)
	}
}
