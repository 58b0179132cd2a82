package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/goccy/go-yaml"

	"entente/graph"
	"entente/graph/query"
	"entente/loader"
	"entente/schema/schematest"
	"entente/server"
)

// storyFile is a file of testdata/stories: facts, and stories told about them.
type storyFile struct {
	Facts   string  `yaml:"facts"` // curated timelines, with a line of --- between two
	Use     string  `yaml:"use"`   // or a folder of testdata
	Same    bool    `yaml:"same"`  // link the events of different sources that may be one
	Stories []story `yaml:"stories"`
}

// story is a question in the words of a historian, how it is put to the program,
// and what the facts say.
type story struct {
	Question string      `yaml:"question"`
	Ask      string      `yaml:"ask"`  // method and address; values are written plainly, not percent-encoded
	Body     string      `yaml:"body"` // of a POST
	Page     int         `yaml:"page"` // the page of a list that is meant, turned to by the cursors; 0 is the first
	Answer   expectation `yaml:"answer"`
}

// readStories reads a file strictly: a key that does not exist is an error, so that
// no expectation is left unchecked by a slip of the pen.
func readStories(text []byte) (*storyFile, error) {
	var f storyFile
	if err := yaml.NewDecoder(bytes.NewReader(text), yaml.Strict()).Decode(&f); err != nil {
		return nil, err
	}
	if (f.Facts == "") == (f.Use == "") {
		return nil, fmt.Errorf("give either facts or use")
	}
	seen := map[string]bool{}
	for _, s := range f.Stories {
		switch {
		case s.Question == "" || seen[s.Question]:
			return nil, fmt.Errorf("a story needs a question of its own: %q", s.Question)
		case s.Answer.empty():
			return nil, fmt.Errorf("%q expects nothing", s.Question)
		}
		seen[s.Question] = true
	}
	return &f, nil
}

// request makes the request of a story. What stands between & and the first = is a
// parameter's name, the rest its value as it is.
func (s *story) request() (*http.Request, error) {
	method, address, ok := strings.Cut(s.Ask, " ")
	if !ok || method != http.MethodGet && method != http.MethodPost || !strings.HasPrefix(address, "/") {
		return nil, fmt.Errorf("ask %q: expected GET or POST and an address", s.Ask)
	}
	path, query, _ := strings.Cut(address, "?")
	values := url.Values{}
	for _, pair := range strings.Split(query, "&") {
		if name, value, ok := strings.Cut(pair, "="); ok {
			values.Add(name, value)
		} else if pair != "" {
			return nil, fmt.Errorf("ask %q: expected name=value, not %q", s.Ask, pair)
		}
	}
	u := url.URL{Path: path, RawQuery: values.Encode()}
	return httptest.NewRequest(method, u.String(), strings.NewReader(s.Body)), nil
}

// TestStories asks every story of every kind of store.
func TestStories(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(schematest.Root(t), "testdata", "stories", "*.yaml"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no stories (%v)", err)
	}
	told := 0
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		f, err := readStories(text)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		told += len(f.Stories)
		for store, at := range map[string]string{"memory": "memory:", "disk": newStore(t)} {
			t.Run(strings.TrimSuffix(filepath.Base(name), ".yaml")+"/"+store, func(t *testing.T) {
				h := serveFacts(t, at, f)
				for _, s := range f.Stories {
					t.Run(s.Question, func(t *testing.T) { tell(t, h, &s) })
				}
			})
		}
	}
	if told < 60 {
		t.Errorf("%d stories; 60 cover the questions", told)
	}
}

func tell(t *testing.T, h http.Handler, s *story) {
	asked := *s
	for page := 1; ; page++ {
		r, err := asked.request()
		if err != nil {
			t.Fatal(err)
		}
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		if page < s.Page {
			var list struct{ Next string }
			if err := json.Unmarshal(w.Body.Bytes(), &list); err != nil || list.Next == "" {
				t.Fatalf("there is no page %d: %s", page+1, w.Body)
			}
			asked.Ask = s.Ask + "&cursor=" + list.Next
			continue
		}
		for _, complaint := range s.Answer.check(w.Code, w.Body.Bytes()) {
			t.Errorf("%s: %s", asked.Ask, complaint)
		}
		return
	}
}

// serveFacts loads the facts into a new store and serves it.
func serveFacts(t *testing.T, store string, f *storyFile) http.Handler {
	t.Helper()
	ctx := context.Background()
	g, err := open(ctx, store, false)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := g.Close(); err != nil {
			t.Error(err)
		}
	})
	l, err := loader.New(sink{g}, loader.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if f.Use != "" {
		if err := loadOne(ctx, l, filepath.Join(schematest.Root(t), "testdata", f.Use), nil); err != nil {
			t.Fatal(err)
		}
	} else {
		for i, facts := range strings.Split(f.Facts, "\n---\n") {
			if _, err := l.File(ctx, loader.Input{Name: fmt.Sprintf("facts-%d.yaml", i+1), Body: strings.NewReader(facts)}); err != nil {
				t.Fatal(err)
			}
		}
	}
	if report := l.Report(); report.Refused+report.Failed > 0 {
		for _, file := range report.Files {
			t.Error(file.String())
		}
		t.Fatal("the facts could not all be loaded")
	}
	if f.Same {
		linkSame(t, g)
	}
	s, err := server.New(server.Config{Graph: g, Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	if err != nil {
		t.Fatal(err)
	}
	return s.Handler()
}

// linkSame does what entente same does.
func linkSame(t *testing.T, g *graph.Graph) {
	t.Helper()
	if err := withSession(t.Context(), g, func(s *query.Session) error {
		links, _, err := s.SameEvents(t.Context(), query.SameOptions{})
		if err == nil {
			_, err = g.SetSame(t.Context(), links)
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
	for fresh := false; !fresh; time.Sleep(time.Millisecond) { // a slow view is built behind the scenes
		if err := withSession(t.Context(), g, func(s *query.Session) error {
			fresh = s.Revision() == g.Stats().Revision
			return nil
		}); err != nil {
			t.Fatal(err)
		}
	}
}

// TestStoriesAreReadStrictly: a slip in a story is an error, not a story that checks nothing.
func TestStoriesAreReadStrictly(t *testing.T) {
	for text, want := range map[string]string{
		"facts: x\nstories:\n- {question: q, ask: GET /v1/stats, answer: {stauts: 200}}":  "stauts",
		"facts: x\nstories:\n- {question: q, ask: GET /v1/stats, answer: {}}":             "expects nothing",
		"facts: x\nuse: y\nstories: []":                                                   "either facts or use",
		"facts: x\nstories:\n- {question: '', ask: GET /v1/stats, answer: {status: 200}}": "question of its own",
	} {
		if _, err := readStories([]byte(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v", text, err)
		}
	}
	for _, ask := range []string{"/v1/stats", "DELETE /v1/stats", "GET v1/stats", "GET /v1/paths?from"} {
		if _, err := (&story{Ask: ask}).request(); err == nil {
			t.Errorf("%s: no error", ask)
		}
	}
}
