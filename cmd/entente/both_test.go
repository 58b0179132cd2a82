package main

import (
	"io"
	"log/slog"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"entente/server"
)

// asked are questions on the command line, of every command that takes --server.
func asked(pairs string) map[string][][]string {
	return map[string][][]string{
		"path": {{"PAK", "SUN", "-k", "3"}, {"PAK", "SUN", "-k", "2", "--format", "footnote"}, {"PAK", "SUN", "-k", "2", "--format", "csv", "--end", "1971"}, {"PAK", "SUN", "--json", "--explain", "true"}, {"PAK", "SUN", "--explain"}, {"Gromyko", "PAK", "-k", "1"},
			{"PAK", "Atlantis"}, {"PAK", "SUN", "--max-hops", "50"}},
		"paths":  {{"--pairs", pairs, "-k", "2"}, {"--pairs", pairs, "-k", "1", "--format", "ndjson"}, {"--from", "PAK", "--max-hops", "2", "--limit", "5"}, {"--from", "Atlantis"}},
		"events": {{"--participant", "PAK", "--participant", "SUN", "--limit", "4"}, {"--participant", "PAK", "--to", "1960", "--format", "csv"}, {"--participant", "PAK", "--limit", "3", "--json"}, {"--type", "teleport"}},
		"claims": {{"--limit", "4"}, {"--about", "RUS", "--limit", "3", "--json"}}, "stances": {{}, {"--json"}}, "recommendations": {{}, {"--about", "RUS", "--json"}},
		"dyad": {{"PAK", "RUS"}, {"PAK", "RUS", "--json"}}, "conflicts": {{}, {"--json"}}, "stats": {{}}, "search": {{"gas"}, {"Nawaz", "--json"}}, "subgraph": {{"PAK", "--limit", "20"}, {"PAK", "--limit", "20", "--format", "dot"}},
		"match": {{"MATCH p = (a:Person)-[v:visit]->(s:State {code:'SUN'}) RETURN p"}, {"MATCH (a:Person)-[v:visit]->(s:State {code:'SUN'}) RETURN a, v, s.name, v.from"},
			{"MATCH (a:State {code:'PAK'})-[v:agreement]-{1,2}(s:State {code:'CHN'}) RETURN v LIMIT 3", "--json"}, {"MATCH (a:Ship) RETURN a"}, {"MATCH (a RETURN a"}},
	}
}

// TestStoreAndServerAnswerAlike asks every question on a store and of a server of the same
// store: output, exit code and what is wrong must be the same to the letter.
func TestStoreAndServerAnswerAlike(t *testing.T) {
	store := bundledStore(t)
	questions := asked(write(t, "pairs.csv", "# who with whom\nPAK,SUN\nIndia\tChina\nPAK, Atlantis\n"))
	own := map[string]ran{}
	for _, c := range newRoot().Commands() {
		if c.Flags().Lookup("server") == nil {
			continue
		}
		list, ok := questions[c.Name()]
		if !ok && c.Name() != "export" { // tested with what else it takes
			t.Errorf("no question is asked of %s, which takes --server", c.Name())
		}
		for _, args := range list {
			own[c.Name()+" "+strings.Join(args, " ")] = run(t, slices.Concat([]string{c.Name()}, args, []string{"--store", store})...)
		}
	}
	g, err := open(t.Context(), store, true)
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := g.Close(); err != nil {
			t.Error(err)
		}
	}()
	s, err := server.New(server.Config{Graph: g, Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	if err != nil {
		t.Fatal(err)
	}
	h := httptest.NewServer(s.Handler())
	defer h.Close()
	for name, list := range questions {
		for _, args := range list {
			question := name + " " + strings.Join(args, " ")
			have, known := own[question]
			if !known {
				t.Errorf("%s does not take --server", name)
				break
			}
			if got := run(t, slices.Concat([]string{name}, args, []string{"--server", h.URL})...); got != have {
				t.Errorf("%s\non the server, exit %d:\n%.1500s%.500s\non the store, exit %d:\n%.1500s%.500s", question, got.code, got.out, got.err, have.code, have.out, have.err)
			}
			if have.code == 0 && have.out == "" {
				t.Errorf("%s says nothing", question)
			}
		}
	}
}

// TestPairsThatAreNone: a file of pairs is refused with the line at fault.
func TestPairsThatAreNone(t *testing.T) {
	for text, want := range map[string]string{"PAK,SUN\nPAK\n": ":2:1", "PAK,SUN,USA\n": ":1:1", "# nothing\n": "has no pairs", "PAK,\n": ":1:1", strings.Repeat("PAK,SUN\n", 1001): ":1001:1"} {
		if r := run(t, "paths", "--store", "memory:", "--pairs", write(t, "pairs.csv", text)); r.code == 0 || !strings.Contains(r.err, want) {
			t.Errorf("%.20q: exit %d, %s, want %s", text, r.code, r.err, want)
		}
	}
	for _, args := range [][]string{{"paths"}, {"paths", "--from", "PAK", "--pairs", "x"}} {
		if r := run(t, append(args, "--store", "memory:")...); r.code != exitUsage {
			t.Errorf("%v: exit %d", args, r.code)
		}
	}
}
