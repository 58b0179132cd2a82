package main

import (
	"bytes"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"entente/server"
)

// TestTheSameFromAServer asks for exports and subgraphs on a store, and then the same of
// a server on that store: the bytes have to be the same, the files too.
func TestTheSameFromAServer(t *testing.T) {
	dir := t.TempDir()
	store := bundledStore(t)
	run := func(args ...string) ([]byte, error) {
		root := newRoot()
		var out bytes.Buffer
		root.SetArgs(args)
		root.SetOut(&out)
		root.SetErr(io.Discard)
		err := root.Execute()
		return out.Bytes(), err
	}
	questions := [][]string{
		{"export"},
		{"export", "--sorted", "--format", "trig"},
		{"export", "--format", "turtle", "--participant", "PAK", "--from", "1960", "--to", "1975"},
		{"export", "--graph", "https://w3id.org/entente/id/graph/reference", "--format", "ntriples"},
		{"export", "--format", "jsonld", "--type", "visit", "--status", "occurred"},
		{"export", "--format", "rdfxml"},
		{"export", "--since", "1"},
		{"export", "--since", "1", "--changes", "added", "--format", "trig"},
		{"export", "--since", "1", "--changes", "removed"},
		{"export", "--table", "nodes", "--format", "csv", "--participant", "PAK"},
		{"export", "--table", "claims", "--format", "parquet"},
		{"subgraph", "PAK"},
		{"subgraph", "PAK", "IND", "--hops", "2", "--collapse", "dyads", "--format", "gexf"},
		{"subgraph", "PAK", "--limit", "5", "--format", "graphml", "--positions", "server"},
		{"subgraph", "PAK", "--format", "svg", "--theme", "dark"},
		{"subgraph", "PAK", "--format", "turtle"},
		{"search", "Bhutto", "--format", "json"},
		{"events", "--participant", "PAK", "--format", "json"},
	}
	var here [][]byte
	for _, q := range questions {
		out, err := run(append(q, "--store", store)...)
		if err != nil || len(out) < 20 && !slices.Contains(q, "removed") { // nothing was removed
			t.Fatalf("%v: %v, %d bytes", q, err, len(out))
		}
		here = append(here, out)
	}
	address := serveStore(t, store)
	for i, q := range questions {
		out, err := run(append(q, "--server", address)...)
		if err != nil || !bytes.Equal(out, here[i]) {
			t.Errorf("%v: %v, %d bytes from the server, %d from the store", q, err, len(out), len(here[i]))
		}
	}
	zip := filepath.Join(dir, "all.zip")
	packed := filepath.Join(dir, "all.nq.zst")
	for _, q := range [][]string{{"export", "--format", "csv", "-o", zip}, {"export", "-o", packed}} {
		if _, err := run(append(q, "--server", address)...); err != nil {
			t.Errorf("%v: %v", q, err)
		}
	}
	if text, err := os.ReadFile(zip); err != nil || !bytes.HasPrefix(text, []byte("PK")) {
		t.Errorf("%v, %.10q", err, text)
	}
	if text, err := os.ReadFile(packed); err != nil || len(text) == 0 || len(text) > len(here[0])/4 {
		t.Errorf("%v, %d bytes packed of %d", err, len(text), len(here[0]))
	}
	for _, wrong := range []struct{ args, want string }{
		{"export --type nonsense -o FILE --server " + address, "nonsense"},
		{"export --format parquet --table nothing -o FILE --server " + address, "nothing"},
		{"subgraph Nobody --server " + address, "Nobody"},
		{"export -o FILE --server http://127.0.0.1:1", "does not answer"},
		{"export -o FILE --server nowhere", "expected an address"},
		{"export -o FILE --server http://127.0.0.1:1 --store x", "none of the others"},
	} {
		file := filepath.Join(dir, "none")
		_, err := run(strings.Fields(strings.ReplaceAll(wrong.args, "FILE", file))...)
		if err == nil || !strings.Contains(err.Error(), wrong.want) {
			t.Errorf("%s: %v", wrong.args, err)
		}
		if _, err := os.Stat(file); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("%s: a file is there", wrong.args)
		}
	}
}

// serveStore serves a store until the test is over.
func serveStore(t *testing.T, store string) string {
	g, err := open(t.Context(), store, true)
	if err != nil {
		t.Fatal(err)
	}
	s, err := server.New(server.Config{Graph: g, Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	if err != nil {
		t.Fatal(err)
	}
	h := httptest.NewServer(s.Handler())
	t.Cleanup(func() {
		h.Close()
		if err := g.Close(); err != nil {
			t.Error(err)
		}
	})
	return h.URL
}

// TestAPartIsNotTheWhole asks servers that break off in the middle, with a trailer that
// says so and without a word.
func TestAPartIsNotTheWhole(t *testing.T) {
	for name, answer := range map[string]http.HandlerFunc{
		"cut": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Trailer", complete)
			_, _ = io.WriteString(w, "<a> <b> <c> .\n")
			w.Header().Set(complete, "false")
		},
		"breaks off": func(w http.ResponseWriter, _ *http.Request) {
			_, _ = io.WriteString(w, "<a> <b> <c> .\n")
			w.(http.Flusher).Flush()
			panic(http.ErrAbortHandler)
		},
		"answers 500": func(w http.ResponseWriter, _ *http.Request) { http.Error(w, "no", http.StatusInternalServerError) },
	} {
		h := httptest.NewServer(answer)
		file := filepath.Join(t.TempDir(), "all.nq")
		root := newRoot()
		root.SetArgs([]string{"export", "-o", file, "--server", h.URL})
		root.SetOut(io.Discard)
		root.SetErr(io.Discard)
		if err := root.Execute(); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: %v", name, err)
		}
		if _, err := os.Stat(file); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("%s: a file is there", name)
		}
		h.Close()
	}
}
