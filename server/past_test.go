package server

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"sync"
	"testing"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// fields reads an answer that is one JSON object.
func fields(t testing.TB, a answer) map[string]any {
	t.Helper()
	var m map[string]any
	if err := json.Unmarshal([]byte(a.body), &m); err != nil {
		t.Errorf("no JSON: %s", a.body)
	}
	return m
}

// TestRevision asks about revisions that are over, in turn and at the same time, and about
// those that never were.
func TestRevision(t *testing.T) {
	var g *graph.Graph
	h := newTest(t, func(cfg *Config) { g = cfg.Graph })
	for i := range 4 {
		tx := g.Begin()
		if err := tx.Add(quad.Make(quad.IRI("http://x/s"), quad.IRI("http://x/p"), fmt.Sprint(i), nil)); err != nil {
			t.Fatal(err)
		}
		if _, err := tx.Commit(context.Background()); err != nil {
			t.Fatal(err)
		}
	}
	first := int(g.Stats().Quads) - 4
	var wait sync.WaitGroup
	for n := range 15 {
		wait.Add(1)
		go func() {
			defer wait.Done()
			revision := 1 + n%5
			a := get(t, h, fmt.Sprintf("/v1/stats?revision=%d", revision))
			if a.status != http.StatusOK || a.header.Get("Entente-Revision") != fmt.Sprint(revision) {
				t.Errorf("revision %d: %d %s, says it is of %s", revision, a.status, a.body, a.header.Get("Entente-Revision"))
				return
			}
			if got := int(fields(t, a)["quads"].(float64)); got != first+revision-1 {
				t.Errorf("revision %d has %d quads, want %d", revision, got, first+revision-1)
			}
		}()
	}
	wait.Wait()
	if got := len(fields(t, get(t, h, "/v1/events?revision=0"))["items"].([]any)); got != 0 {
		t.Errorf("before the first revision there were %d events", got)
	}
	if got := len(fields(t, get(t, h, "/v1/events?revision=1"))["items"].([]any)); got != 4 {
		t.Errorf("revision 1 has %d events", got)
	}
	for query, want := range map[string]int{"revision=6": http.StatusNotFound, "revision=-1": http.StatusBadRequest, "revision=last": http.StatusBadRequest, "revision=1&revision=2": http.StatusBadRequest} {
		a := get(t, h, "/v1/stats?"+query)
		if a.status != want || fields(t, a)["parameter"] != "revision" {
			t.Errorf("%s: %d %s", query, a.status, a.body)
		}
	}
}
