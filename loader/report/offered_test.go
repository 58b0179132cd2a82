package report

import (
	"bufio"
	"context"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"entente/loader/report/gist"
	"entente/schema"
	"entente/schema/schematest"
)

var (
	offeredTo = flag.String("offered", "", "write what of each text is offered to the coarse reading, and what is read besides, into this folder")
	offeredOf = flag.String("offered-of", "", "a JSON file of the part of each text; read those of -offered-part alone")
	offerPart = flag.Int("offered-part", 0, "the part")
)

// TestOffered sees that whoever watches is told of clauses that are recorded and of others, and that what is recorded stays the same. With
// -offered it writes them down, for .ci/weigh to fit by.
func TestOffered(t *testing.T) {
	r := newReader(t)
	golds, err := filepath.Glob(filepath.Join(schematest.Root(t), "testdata", "eval", "dev", "*.jsonl"))
	if err != nil || len(golds) == 0 {
		t.Fatalf("no development texts: %v", err)
	}
	if *offeredTo == "" {
		golds = golds[:10]
	} else {
		others, err := filepath.Glob(filepath.Join(schematest.Root(t), "testdata", "eval", "others", "seen", "*.jsonl"))
		if err != nil || len(others) == 0 {
			t.Fatalf("no texts of others: %v", err)
		}
		more, err := filepath.Glob(filepath.Join(schematest.Root(t), "testdata", "eval", "lessons", "*.jsonl"))
		if err != nil || len(more) == 0 {
			t.Fatalf("no texts to learn from: %v", err)
		}
		golds = slices.Concat(golds, others, more)
	}
	part := map[string]int{}
	if *offeredOf != "" {
		data, err := os.ReadFile(*offeredOf)
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(data, &part); err != nil {
			t.Fatal(err)
		}
	}
	taken, refused := 0, 0
	for _, gold := range golds {
		if *offeredOf != "" && part[filepath.Base(gold)] != *offerPart {
			continue
		}
		data, err := os.ReadFile(strings.TrimSuffix(gold, ".jsonl") + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		var out strings.Builder
		lines := json.NewEncoder(&out)
		put := func(what string, o *gist.Offered, e *schema.Event) {
			if err := lines.Encode(map[string]any{"what": what, "signs": o.Signs, "event": e}); err != nil {
				t.Fatal(err)
			}
		}
		plain, err := r.Read(context.Background(), data, Options{})
		if err != nil {
			t.Fatal(err)
		}
		r.offered = func(o *gist.Offered, e *schema.Event) {
			if !o.Weighed {
				return
			}
			if o.Accepted {
				taken++
			} else {
				refused++
			}
			put("offered", o, e)
		}
		res, err := r.Read(context.Background(), data, Options{})
		r.offered = nil
		if err != nil {
			t.Fatal(err)
		}
		if got, want := written(t, res), written(t, plain); got != want {
			t.Errorf("%s: watched, other records are read", filepath.Base(gold))
		}
		for _, e := range res.Events {
			if !strings.HasPrefix(e.Rule, "gist/") {
				put("read", &gist.Offered{}, e)
			}
		}
		if *offeredTo != "" {
			if err := os.WriteFile(filepath.Join(*offeredTo, filepath.Base(gold)), []byte(out.String()), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	if taken == 0 || refused == 0 {
		t.Errorf("%d clauses taken, %d refused: expected both", taken, refused)
	}
}

// written are the records of a result as they are written out.
func written(t *testing.T, r *Result) string {
	t.Helper()
	var b strings.Builder
	out := bufio.NewWriter(&b)
	if err := WriteJSONLines(out, r.Records()); err != nil {
		t.Fatal(err)
	}
	if err := out.Flush(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
