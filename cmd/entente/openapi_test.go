package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"mime"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"entente/graph"
	"entente/loader"
	"entente/schema/schematest"
	"entente/server"
)

// bundledHandler serves the bundled data in memory, with uploads.
func bundledHandler(t testing.TB) (http.Handler, *graph.Graph) {
	t.Helper()
	g, err := open(t.Context(), "memory:", false)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := g.Close(); err != nil {
			t.Error(err)
		}
	})
	l, err := loader.New(sink{g}, loader.Options{})
	if err == nil {
		err = loadOne(t.Context(), l, filepath.Join(schematest.Root(t), "testdata", "pak-russia"), nil)
	}
	if err != nil {
		t.Fatal(err)
	}
	s, err := server.New(server.Config{Graph: g, Log: slog.New(slog.NewTextHandler(io.Discard, nil)), Load: uploads(g, loader.Options{}),
		Tokens: map[string]server.Role{"secret": server.Write}})
	if err != nil {
		t.Fatal(err)
	}
	return s.Handler(), g
}

// TestExamplesOfTheDescription sends the request that the description shows for every
// operation, and holds the answer against what the description says of it. No answer
// may have a field that is not described.
func TestExamplesOfTheDescription(t *testing.T) {
	h, _ := bundledHandler(t)
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/openapi.json", nil))
	doc, err := openapi3.NewLoader().LoadFromData(w.Body.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	no := false
	for _, s := range doc.Components.Schemas {
		if s.Value.Properties != nil && s.Value.Type.Is("object") {
			s.Value.AdditionalProperties = openapi3.AdditionalProperties{Has: &no}
		}
	}
	for path, item := range doc.Paths.Map() {
		for method, op := range item.Operations() {
			t.Run(method+" "+path, func(t *testing.T) {
				w := httptest.NewRecorder()
				h.ServeHTTP(w, shownRequest(t, method, path, op))
				if err := fitsDescription(op, w.Result()); err != nil {
					t.Errorf("%v\n%.2000s", err, w.Body)
				}
			})
		}
	}
}

// shownRequest makes the request that an operation's examples come to.
func shownRequest(t *testing.T, method, path string, op *openapi3.Operation) *http.Request {
	t.Helper()
	values := url.Values{}
	for _, p := range op.Parameters {
		switch example, given := p.Value.Example.(string); {
		case p.Value.In == "path" && !given:
			t.Fatalf("the path's %s has no example", p.Value.Name)
		case p.Value.In == "path":
			path = strings.Replace(path, "{"+p.Value.Name+"}", url.PathEscape(example), 1)
		case given:
			values.Set(p.Value.Name, example)
		}
	}
	var body io.Reader
	mediaType := ""
	if op.RequestBody != nil {
		for name, content := range op.RequestBody.Value.Content {
			mediaType = name
			switch example := content.Example.(type) {
			case nil:
				t.Fatal("the body has no example")
			case string:
				body = strings.NewReader(example)
			default:
				text, err := json.Marshal(example)
				if err != nil {
					t.Fatal(err)
				}
				body = bytes.NewReader(text)
			}
		}
	} else if method == http.MethodPost {
		t.Fatal("a POST without a body")
	}
	r := httptest.NewRequest(method, path+"?"+values.Encode(), body)
	if mediaType != "" {
		r.Header.Set("Content-Type", mediaType)
	}
	if op.Security != nil {
		r.Header.Set("Authorization", "Bearer secret")
	}
	return r
}

// fitsDescription holds an answer against the description of it: the status, the media
// type, and JSON against its schema.
func fitsDescription(op *openapi3.Operation, answer *http.Response) error {
	described := op.Responses.Value(strconv.Itoa(answer.StatusCode))
	if described == nil {
		return fmt.Errorf("the status is %s", answer.Status)
	}
	got, _, err := mime.ParseMediaType(answer.Header.Get("Content-Type"))
	if err != nil {
		return fmt.Errorf("no media type: %w", err)
	}
	content := described.Value.Content[got]
	if content == nil {
		return fmt.Errorf("the media type is %s", got)
	}
	body, err := io.ReadAll(answer.Body)
	if err != nil || len(body) == 0 {
		return fmt.Errorf("no body (%w)", err)
	}
	if got == "application/x-ndjson" {
		for line := range strings.Lines(string(body)) {
			if !json.Valid([]byte(line)) {
				return fmt.Errorf("a line is no JSON: %s", line)
			}
		}
	}
	if !strings.HasSuffix(got, "json") || got == "application/x-ndjson" {
		return nil
	}
	var v any
	if err := json.Unmarshal(body, &v); err != nil {
		return err
	}
	if content.Schema == nil || content.Schema.Value == nil {
		return nil
	}
	if list, ok := v.(map[string]any)["items"].([]any); ok && len(list) == 0 {
		return fmt.Errorf("the example finds nothing: nobody learns from it")
	}
	return content.Schema.Value.VisitJSON(v, openapi3.MultiErrors())
}

// TestEveryParameterHasAStory: each parameter of each question that a researcher asks is
// used in a story, so that a historian can read what it does.
func TestEveryParameterHasAStory(t *testing.T) {
	told := map[string]bool{} // method, path and parameter
	files, err := filepath.Glob(filepath.Join(schematest.Root(t), "testdata", "stories", "*.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	h, _ := bundledHandler(t)
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/openapi.json", nil))
	doc, err := openapi3.NewLoader().LoadFromData(w.Body.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		f, err := readStories(text)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range f.Stories {
			r, err := s.request()
			if err != nil {
				t.Fatal(err)
			}
			path := describedPath(doc, r.URL.Path)
			told[r.Method+" "+path] = true
			for p := range r.URL.Query() {
				told[r.Method+" "+path+" "+p] = true
			}
			if s.Page > 1 {
				told[r.Method+" "+path+" cursor"] = true
			}
		}
	}
	for path, item := range doc.Paths.Map() {
		for method, op := range item.Operations() {
			if !strings.HasPrefix(path, "/v1/") || op.Security != nil {
				continue
			}
			if !told[method+" "+path] {
				t.Errorf("%s %s has no story", method, path)
			}
			for _, p := range op.Parameters {
				like := http.MethodGet + " " + path // a POST asks the same question as the GET beside it
				if path == "/v1/export" {
					like = http.MethodGet + " /v1/events" // whose filters choose what is exported
				}
				if p.Value.In == "query" && !told[method+" "+path+" "+p.Value.Name] && !told[like+" "+p.Value.Name] && !toldElsewhere(p.Value.Name) {
					t.Errorf("%s %s: no story has %s", method, path, p.Value.Name)
				}
			}
		}
	}
}

// toldElsewhere lists what is no matter of a question and has tests of its own in server
// and graph/export: the form of the answer, the looks of pictures, and which revision is asked.
func toldElsewhere(parameter string) bool {
	return slices.Contains([]string{"format", "theme", "width", "height", "title", "revision"}, parameter)
}

// describedPath is the path of the description that an address is of.
func describedPath(doc *openapi3.T, address string) string {
	best := ""
	for path := range doc.Paths.Map() {
		parts, given := strings.Split(path, "/"), strings.Split(address, "/")
		if len(given) < len(parts) {
			continue
		}
		fits := true
		for i, part := range parts {
			fits = fits && (part == given[i] || strings.HasPrefix(part, "{") && given[i] != "")
		}
		if fits && (len(parts) == len(given) || strings.HasSuffix(path, "}")) && (best == "" || strings.Count(path, "{") < strings.Count(best, "{")) {
			best = path
		}
	}
	return best
}
