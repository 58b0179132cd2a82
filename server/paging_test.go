package server

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
)

// pagesOf follows the links from page to page, and calls between after each. It gives the ids in
// order and the revisions of the pages.
func pagesOf(t *testing.T, s *Server, address string, between func()) (ids, revisions []string) {
	t.Helper()
	for n := 0; address != ""; n++ {
		if n > 500 {
			t.Fatalf("%s: the pages do not end", address)
		}
		w := serveTo(s, address, "")
		var page struct {
			Items []struct{ ID string }
			Next  *string
		}
		if err := json.Unmarshal(w.Body.Bytes(), &page); err != nil || w.Code != http.StatusOK {
			t.Fatalf("%s: %d %v %s", address, w.Code, err, w.Body)
		}
		for _, i := range page.Items {
			ids = append(ids, i.ID)
		}
		revisions = append(revisions, w.Header().Get("Entente-Revision"))
		link, linked := strings.CutSuffix(strings.TrimPrefix(w.Header().Get("Link"), "<"), `>; rel="next"`)
		if linked != (page.Next != nil) {
			t.Fatalf("%s: next %v and link %q", address, page.Next, w.Header().Get("Link"))
		}
		if address = ""; linked {
			address = link
			if again := serveWith(s, address, http.Header{}); again.Header().Get("ETag") == w.Header().Get("ETag") {
				t.Errorf("two pages have the ETag %s", again.Header().Get("ETag"))
			}
		}
		between()
	}
	return ids, revisions
}

// TestPagesWhileEventsAreWritten: whatever is written between two pages, all that was there when the
// first was asked for comes once and in order. With revision= the pages are those of that revision, though
// much has come since.
func TestPagesWhileEventsAreWritten(t *testing.T) {
	for _, address := range []string{"/v1/events?limit=3", "/v1/events?limit=3&sort=-date", "/v1/events?limit=2&participant=STA", "/v1/events?limit=2&type=visit&from=1960", "/v1/claims?limit=2", "/v1/claims?limit=1&q=wheat"} {
		t.Run(address, func(t *testing.T) {
			w := &writer{t: t, r: rand.New(rand.NewPCG(3, 4)), g: sample(t)}
			s, err := New(Config{Graph: w.g})
			if err != nil {
				t.Fatal(err)
			}
			for range 25 {
				w.step()
			}
			w.written = nil // what is there stays
			revision := w.g.Stats().Revision
			want, _ := pagesOf(t, s, address, func() {})
			if len(want) < 4 {
				t.Fatalf("%d items fill no pages", len(want))
			}
			got, revisions := pagesOf(t, s, address, func() {
				if w.g.Stats().Revision < revision+8 {
					w.step()
					w.written = nil
				}
			})
			if len(slices.Compact(revisions)) < 2 {
				t.Error("nothing was written between the pages")
			}
			seen := map[string]int{}
			for _, id := range got {
				if seen[id]++; seen[id] > 1 {
					t.Errorf("%s comes twice", id)
				}
			}
			if old := slices.DeleteFunc(got, func(id string) bool { return !slices.Contains(want, id) }); !slices.Equal(old, want) {
				t.Errorf("of %d that were there %d came, or in another order:\n%q\n%q", len(want), len(old), old, want)
			}
			bound, revisions := pagesOf(t, s, fmt.Sprintf("%s&revision=%d", address, revision), w.step)
			if !slices.Equal(bound, want) || len(slices.Compact(revisions)) != 1 || revisions[0] != fmt.Sprint(revision) {
				t.Errorf("revision %d: %d items of the revisions %v, want %d", revision, len(bound), revisions, len(want))
			}
		})
	}
}

// TestETagsWhileEventsAreWritten: an ETag fits as long as its revision is the newest, for every question, and a
// question bound to a revision keeps its own.
func TestETagsWhileEventsAreWritten(t *testing.T) {
	w := &writer{t: t, r: rand.New(rand.NewPCG(5, 6)), g: sample(t)}
	s, err := New(Config{Graph: w.g})
	if err != nil {
		t.Fatal(err)
	}
	questions := []string{"/v1/paths?from=PAK&to=USA", "/v1/events?participant=PAK", "/v1/claims", "/v1/conflicts", "/v1/documents", "/v1/stats", "/v1/subgraph?focus=PAK",
		"/v1/dyads/PAK/SUN", "/v1/search?q=quote", "/v1/entities?q=pak", "/v1/match?pattern=" + url.QueryEscape(visits), "/v1/match?format=csv&pattern=" + url.QueryEscape(visits), "/v1/export?format=nquads"}
	revision := w.g.Stats().Revision
	for range 5 {
		tags := map[string]string{}
		for _, q := range questions {
			bound := fmt.Sprintf("%s%srevision=%d", q, map[bool]string{true: "&", false: "?"}[strings.Contains(q, "?")], revision)
			for _, address := range []string{q, bound} {
				tags[address] = serveTo(s, address, "").Header().Get("ETag")
				if again := serveWith(s, address, http.Header{"If-None-Match": {tags[address]}}); tags[address] == "" || again.Code != http.StatusNotModified || again.Body.Len() > 0 {
					t.Errorf("%s: the ETag %q gives %d", address, tags[address], again.Code)
				}
			}
		}
		w.step()
		for address, tag := range tags {
			want := http.StatusOK
			if strings.Contains(address, "revision=") {
				want = http.StatusNotModified
			}
			if again := serveWith(s, address, http.Header{"If-None-Match": {tag}}); again.Code != want {
				t.Errorf("%s: after a commit the ETag of before gives %d, want %d", address, again.Code, want)
			}
		}
	}
}
