package report

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"

	"entente/schema"
	"entente/schema/reference"
	"entente/schema/schematest"
)

func newReader(t testing.TB) *Reader {
	t.Helper()
	tables, err := reference.Load()
	if err != nil {
		t.Fatal(err)
	}
	r, err := New(tables, schema.NewNamer(""))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// graded is what the test asks of the grader's report.
type graded struct {
	Overall float64 `json:"overall"`
	Events  struct {
		Invented *float64 `json:"invented_date_rate"`
	} `json:"events"`
	Claims struct {
		AdvisoryLeaks int `json:"advisory_leaks"`
	} `json:"claims"`
	Provenance struct {
		Quote *float64 `json:"quote_equals_text"`
	} `json:"provenance"`
}

// graders is how many processes of the shared grader run at a time.
const graders = 2

// grade reads texts and scores what was read with the shared grader, one process of which
// scores many texts.
func grade(t *testing.T, r *Reader, texts []evalText) []graded {
	t.Helper()
	dir := t.TempDir()
	args := make([][]string, graders)
	for i, x := range texts {
		data, err := os.ReadFile(x.text)
		if err != nil {
			t.Fatal(err)
		}
		res, err := r.Read(context.Background(), data, Options{Name: x.text})
		if err != nil {
			t.Fatal(err)
		}
		var out bytes.Buffer
		if err := WriteJSONLines(&out, res.Records()); err != nil {
			t.Fatal(err)
		}
		records := filepath.Join(dir, strconv.Itoa(i)+".jsonl")
		if err := os.WriteFile(records, out.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
		args[i%graders] = append(args[i%graders], x.gold, x.text, records)
	}
	reports := make([]*json.Decoder, graders)
	var wait sync.WaitGroup
	for i := range args {
		var out, messages bytes.Buffer
		cmd := exec.Command("python3", append([]string{"testdata/grade.py", schematest.Shared(t, "eval")}, args[i]...)...)
		cmd.Stdout, cmd.Stderr = &out, &messages
		reports[i] = json.NewDecoder(&out)
		wait.Go(func() {
			if err := cmd.Run(); err != nil {
				t.Errorf("the grader: %v: %s", err, messages.String())
			}
		})
	}
	wait.Wait()
	scores := make([]graded, len(texts))
	for i := range scores {
		if err := reports[i%graders].Decode(&scores[i]); err != nil {
			t.Fatalf("%s: what the grader printed: %v", texts[i].name, err)
		}
	}
	return scores
}

// before is what a development text scored when its line was last written, and the events and
// asserts then drawn from flagged sentences: a known fault, never to grow.
type before struct {
	score float64
	leaks int
}

// floors reads testdata/eval/floors.txt, whose lines are "name score [leaks]".
func floors(t *testing.T) map[string]before {
	t.Helper()
	path := filepath.Join(schematest.Root(t), "testdata", "eval", "floors.txt")
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]before{}
	for n, line := range strings.Split(string(data), "\n") {
		f := strings.Fields(line)
		if len(f) == 0 || f[0] == "#" {
			continue
		}
		var b before
		ok := len(f) == 2 || len(f) == 3
		if ok {
			b.score, err = strconv.ParseFloat(f[1], 64)
			ok = err == nil
		}
		if ok && len(f) == 3 {
			b.leaks, err = strconv.Atoi(f[2])
			ok = err == nil
		}
		if !ok {
			t.Fatalf("%s, line %d: %q: a name, a score and perhaps a number of leaks are expected", path, n+1, line)
		}
		known[f[0]] = b
	}
	return known
}

// evalText is a text, what a person read out of it, and what its score must reach.
type evalText struct {
	name, text, gold string
	floor            float64
	leaks            int
}

// TestEvalScores holds each development text to what it scored before, within slack, their
// average more closely, and what must never happen at zero (or at a known fault, never more).
func TestEvalScores(t *testing.T) {
	if _, err := exec.LookPath("python3"); err != nil {
		t.Skip("python3 is needed to run the grader")
	}
	seeds, err := filepath.Glob(filepath.Join(schematest.Shared(t, "seeds"), "*.txt"))
	if err != nil || len(seeds) == 0 {
		t.Fatalf("no seed report: %v", err)
	}
	texts := []evalText{
		{"seed report", seeds[0], schematest.Shared(t, "eval/gold/round-table-2012.jsonl"), 0.95, 0},
		{"sino-indian", schematest.Shared(t, "eval/gold/sino-indian-chronology.txt"), schematest.Shared(t, "eval/gold/sino-indian-chronology.jsonl"), 0.92, 0},
	}
	golds, err := filepath.Glob(filepath.Join(schematest.Root(t), "testdata", "eval", "dev", "*.jsonl"))
	if err != nil || len(golds) < 6 {
		t.Fatalf("%d development texts: %v", len(golds), err)
	}
	others, err := filepath.Glob(filepath.Join(schematest.Root(t), "testdata", "eval", "others", "seen", "*.jsonl"))
	if err != nil || len(others) == 0 {
		t.Fatalf("no texts of others: %v", err)
	}
	const slack, averageSlack = 0.02, 0.005
	known, sumBefore, average := floors(t), 0.0, len(golds)
	for i, g := range append(golds, others...) {
		name := strings.TrimSuffix(filepath.Base(g), ".jsonl")
		b, ok := known[name]
		if !ok {
			t.Errorf("%s has no line in testdata/eval/floors.txt: add one with its score", name)
		}
		if i < average {
			sumBefore += b.score
		}
		texts = append(texts, evalText{name, strings.TrimSuffix(g, ".jsonl") + ".txt", g, b.score - slack, b.leaks})
	}
	scores, sum := grade(t, newReader(t), texts), 0.0
	for i, x := range texts {
		g := scores[i]
		t.Logf("%-34s %.3f", x.name, g.Overall)
		if i >= 2 && i < average+2 {
			sum += g.Overall
		}
		if g.Overall < x.floor {
			t.Errorf("%s: %.3f, was above %.3f", x.name, g.Overall, x.floor)
		}
		if g.Events.Invented != nil && *g.Events.Invented > 0 {
			t.Errorf("%s: %.3f of the events without a date are given one as stated", x.name, *g.Events.Invented)
		}
		if g.Claims.AdvisoryLeaks > x.leaks {
			t.Errorf("%s: %d events or asserts drawn from flagged sentences, were %d", x.name, g.Claims.AdvisoryLeaks, x.leaks)
		}
		if g.Provenance.Quote != nil && *g.Provenance.Quote != 1 {
			t.Errorf("%s: only %.3f of the quotes are the text at their offsets", x.name, *g.Provenance.Quote)
		}
	}
	mean, floor := sum/float64(average), sumBefore/float64(average)-averageSlack
	t.Logf("%-34s %.3f", "average of the development texts", mean)
	if mean < floor {
		t.Errorf("average of the development texts %.3f, was above %.3f", mean, floor)
	}
}
