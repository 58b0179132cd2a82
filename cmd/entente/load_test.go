package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"entente/loader"
)

func loadReport(t *testing.T, args ...string) loader.Report {
	t.Helper()
	var report loader.Report
	if err := json.Unmarshal([]byte(must(t, append([]string{"load", "--json"}, args...)...)), &report); err != nil {
		t.Fatal(err)
	}
	return report
}

// TestLoadingTwiceChangesNothing loads the bundled folder twice and asks it.
func TestLoadingTwiceChangesNothing(t *testing.T) {
	store := filepath.Join(t.TempDir(), "store")
	first := loadReport(t, "--store", store, bundledFolder(t))
	if first.New < 180 || first.Seen+first.Conflicting+first.Refused+first.Failed != 0 || len(first.Files) != 2 {
		t.Errorf("first load: %+v", first)
	}
	second := loadReport(t, "--store", store, bundledFolder(t))
	if second.New != 0 || second.Seen != first.New || second.Conflicting+second.Refused+second.Failed != 0 || second.Revision != first.Revision {
		t.Errorf("first %d new, revision %d; second %+v", first.New, first.Revision, second)
	}
	if out := must(t, "stats", "--store", store); !strings.Contains(out, "118 events") || !strings.Contains(out, "70 claims, 2 documents") {
		t.Errorf("stats: %s", out)
	}

	t.Run("ten paths with quotes", func(t *testing.T) { tenPaths(t, store) })
	t.Run("only a speaker's word", func(t *testing.T) {
		out := must(t, "path", "USA", "IND", "--store", store, "--believe", "only:speaker:Shahid Latif")
		if !strings.Contains(out, "according to Shahid Latif") || strings.Contains(out, "a chronology") {
			t.Errorf("got %s", out)
		}
	})
	t.Run("flagged claims are left out unless asked for", func(t *testing.T) {
		if out := must(t, "claims", "--store", store, "--speaker", "Shahid Latif"); strings.Contains(out, "collective-blame") {
			t.Errorf("shown: %s", out)
		}
		if out := must(t, "claims", "--store", store, "--speaker", "Shahid Latif", "--advisory", "show"); strings.Count(out, "[collective-blame]") != 5 {
			t.Errorf("expected five flagged claims: %s", out)
		}
	})
	t.Run("export and load give the same quads", func(t *testing.T) { exportAndLoad(t, store) })
}

func tenPaths(t *testing.T, store string) {
	type step struct {
		Event *struct{ Type, Date string }
		Quote string
	}
	var answer struct {
		Paths []struct{ Steps []step }
	}
	if err := json.Unmarshal([]byte(must(t, "path", "PAK", "SUN", "-k", "10", "--store", store, "--json")), &answer); err != nil {
		t.Fatal(err)
	}
	if len(answer.Paths) != 10 {
		t.Fatalf("%d paths", len(answer.Paths))
	}
	for i, p := range answer.Paths {
		events := 0
		for _, s := range p.Steps {
			if s.Event == nil {
				continue
			}
			events++
			if s.Event.Type == "" || s.Quote == "" {
				t.Errorf("path %d: a step without type or quote: %+v", i+1, s)
			}
		}
		if events == 0 {
			t.Errorf("path %d has no event", i+1)
		}
	}
	text := must(t, "path", "PAK", "SUN", "-k", "10", "--store", store)
	if strings.Count(text, "“") < 10 || !strings.Contains(text, "10. Pakistan") {
		t.Errorf("the text lacks paths or quotes:\n%s", text)
	}
}

// exportAndLoad exports, loads into an empty store, exports again.
func exportAndLoad(t *testing.T, store string) {
	first := must(t, "export", "--store", store, "--format", "nquads")
	other := newStore(t)
	must(t, "load", "--store", other, write(t, "graph.nq", first))
	second := must(t, "export", "--store", other, "--format", "nquads")
	a, b := lines(first), lines(second)
	if len(a) < 1000 || !slices.Equal(a, b) {
		t.Errorf("%d quads went out, %d came back", len(a), len(b))
		for _, l := range a {
			if _, found := slices.BinarySearch(b, l); !found {
				t.Fatalf("lost: %s", l)
			}
		}
	}
}

func lines(text string) []string {
	list := strings.Split(strings.TrimSpace(text), "\n")
	slices.Sort(list)
	return slices.Compact(list)
}

// TestExitCodes: 0 done, 1 failed, 2 wrong usage, 3 some input refused.
func TestExitCodes(t *testing.T) {
	good := write(t, "good.yaml", "document: {title: A good file}\nevents:\n  - {type: visit, source: PAK, target: SUN, date: 1972}\n")
	half := write(t, "half.yaml", "document: {title: Half a file}\nevents:\n  - {type: visit, source: PAK, target: SUN, date: 1972}\n  - {type: vist, source: PAK}\n")
	bad := write(t, "bad.yaml", "document: [\n")
	missing := filepath.Join(t.TempDir(), "missing.yaml")
	empty := t.TempDir()
	for _, c := range []struct {
		name string
		args []string
		code int
		says string
	}{
		{"good", []string{"load", "--store", "memory:", good}, 0, "2 new"},
		{"half", []string{"load", "--store", newStore(t), half}, 3, "half.yaml:4:12: refused: type: unknown event type"},
		{"half, none may be refused", []string{"load", "--store", newStore(t), "--max-errors", "0", half}, 1, "more than 0 records were refused"},
		{"bad", []string{"load", "--store", newStore(t), bad}, 1, "bad.yaml:1:"},
		{"bad beside good", []string{"load", "--store", newStore(t), bad, good}, 3, "2 new"},
		{"missing beside good", []string{"load", "--store", newStore(t), missing, good}, 3, "2 new"},
		{"missing", []string{"load", "--store", newStore(t), missing}, 1, "no such file"},
		{"empty folder", []string{"load", "--store", newStore(t), empty}, 1, "no file in this folder"},
		{"no argument", []string{"load", "--store", newStore(t)}, 2, ""},
		{"unknown format", []string{"load", "--store", newStore(t), "--as", "poem", good}, 2, "unknown format"},
		{"unknown flag", []string{"load", "--sotre", newStore(t), good}, 2, "unknown flag"},
		{"validate good", []string{"validate", good}, 0, ""},
		{"validate half", []string{"validate", half}, 3, "half.yaml:4:12"},
		{"no such store", []string{"path", "PAK", "SUN", "--store", filepath.Join(empty, "no")}, 1, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := run(t, c.args...)
			if r.code != c.code || !strings.Contains(r.out+r.err, c.says) {
				t.Errorf("exit %d, want %d, saying %q:\n%s%s", r.code, c.code, c.says, r.out, r.err)
			}
		})
	}
}

// TestStandardInput reads "-" as the format it is told.
func TestStandardInput(t *testing.T) {
	r := runWith(t, []byte("document: {title: From a pipe}\n"), "load", "--store", "memory:", "--as", "curated", "-")
	if r.code != 0 || !strings.Contains(r.out, "1 new") {
		t.Errorf("exit %d\n%s%s", r.code, r.out, r.err)
	}
}

// TestAFailedLoadLeavesTheStoreAsItWas, to the revision.
func TestAFailedLoadLeavesTheStoreAsItWas(t *testing.T) {
	store := newStore(t)
	must(t, "load", "--store", store, write(t, "good.yaml", "document: {title: A good file}\n"))
	before := must(t, "stats", "--store", store)
	for name, text := range map[string]string{
		"half.yaml":  "document: {title: Half a file}\nevents:\n  - {type: vist, source: PAK}\n",
		"half.nq":    "<http://a> <http://b> <http://c> <http://g> .\n<http://a> <http://b> nonsense\n",
		"half.jsonl": `{"kind":"document","id":"http://d","title":"t"}` + "\n{\"kind\":\"event\"}\n",
	} {
		if r := run(t, "load", "--store", store, "--max-errors", "0", write(t, name, text)); r.code != 1 {
			t.Errorf("%s: exit %d\n%s%s", name, r.code, r.out, r.err)
		}
	}
	must(t, "load", "--store", store, "--dry-run", bundledFolder(t))
	if after := must(t, "stats", "--store", store); after != before {
		t.Errorf("before %safter  %s", before, after)
	}
}

// TestTemplateLoads prints the template and loads what was printed.
func TestTemplateLoads(t *testing.T) {
	path := write(t, "timeline.yaml", must(t, "template"))
	if r := run(t, "load", "--store", "memory:", path); r.code != 0 || !strings.Contains(r.out, " 0 refused") {
		t.Errorf("exit %d\n%s%s", r.code, r.out, r.err)
	}
	if schema := must(t, "template", "--schema"); !json.Valid([]byte(schema)) {
		t.Error("the schema is no JSON")
	}
	if _, err := os.Stat(path); err != nil {
		t.Error(err)
	}
}
