package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const madeUp = "Nr;When;Who;Whom;What happened\n1;16/12/2001;Pakstan;Russian Federation;state visit\n2;17/12/2001;Nawas Sharif;India;plebiscite\n3;18/12/2001;India;Pakstan;talks\n"

// TestAMadeUpTableLoadsWithOneCorrection: what --guess-map prints needs one line.
func TestAMadeUpTableLoadsWithOneCorrection(t *testing.T) {
	table := write(t, "odd.csv", madeUp)
	guess := must(t, "load", "--guess-map", table)
	if !strings.Contains(guess, "# plebiscite: statement") || !strings.Contains(guess, "dates: DD/MM/YYYY") {
		t.Fatalf("the guess:\n%s", guess)
	}
	r := run(t, "load", "--store", "memory:", "--map", write(t, "a.yaml", guess), table)
	if r.code != exitRefused || !strings.Contains(r.err, "odd.csv:3: refused: What happened: neither an event type nor a CAMEO code") {
		t.Errorf("uncorrected: exit %d\n%s", r.code, r.err)
	}
	corrected := strings.Replace(guess, "# plebiscite: statement", "plebiscite: incident", 1)
	r = run(t, "load", "--store", "memory:", "--map", write(t, "b.yaml", corrected), table)
	if r.code != 0 || !strings.Contains(r.out, "4 new, 0 seen, 0 conflicting, 0 refused") {
		t.Errorf("corrected: exit %d\n%s%s\n%s", r.code, r.out, r.err, corrected)
	}
	wrong := strings.Replace(corrected, "Whom", "Wohm", 1)
	r = run(t, "load", "--store", "memory:", "--map", write(t, "c.yaml", wrong), table)
	if r.code != exitFailed || !strings.Contains(r.err, "Wohm: the file has no such column; it has Nr, When, Who, Whom, What happened") {
		t.Errorf("a wrong mapping: exit %d\n%s", r.code, r.err)
	}
}

// TestReviewDecidesNames: a misspelt state is taken for it and said so, a misspelt
// person is proposed; a person's verdicts are followed at the next load, which
// replaces the dataset, and can be taken back.
func TestReviewDecidesNames(t *testing.T) {
	dir := t.TempDir()
	store, review := newStore(t), filepath.Join(dir, "names.csv")
	table := write(t, "odd.csv", madeUp)
	m := write(t, "m.yaml", "title: Odd\ndates: DD/MM/YYYY\ncolumns: {date: When, source: Who, target: Whom, type: What happened, id: Nr}\ntype: meeting\n")
	r := run(t, "load", "--store", store, "--map", m, "--review", review, table)
	if r.code != 0 || !strings.Contains(r.err, "1 names resolved as fuzzy") {
		t.Fatalf("exit %d\n%s", r.code, r.err)
	}
	broken := strings.Replace(madeUp, "Pakstan", "Pakstan\x00", 1) + "\"never ends"
	r = run(t, "load", "--store", "memory:", "--max-errors", "1", "--map", m, write(t, "broken.csv", madeUp+strings.Repeat("x;99.99.9999;Nowhere;Nowhere;met\n", 3)+broken))
	if r.code != exitFailed || !strings.Contains(r.err, "nothing loaded") || strings.Contains(r.err, "names resolved") {
		t.Errorf("a load that came to nothing: exit %d\n%s", r.code, r.err)
	}
	text, err := os.ReadFile(review)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(text), "Pakstan,,fuzzy,0.88,state,Pakistan") || !strings.Contains(string(text), "Nawas Sharif,,own,1.00,person,Nawas Sharif") {
		t.Fatalf("the review:\n%s", text)
	}
	quads := must(t, "export", "--store", store, "--format", "nquads")
	if !strings.Contains(quads, `ns#spelling> "Pakstan"`) {
		t.Error("the decision is not recorded in the graph")
	}
	if got := must(t, "events", "--store", store, "--participant", "Nawaz Sharif"); strings.Contains(got, "2001-12-17") {
		t.Error("a person was merged without being asked")
	}
	verdicts := strings.NewReplacer("Nawas Sharif,,", "Nawas Sharif,yes,", "Pakstan,,", "Pakstan,no,").Replace(string(text))
	if err := os.WriteFile(review, []byte(verdicts), 0o600); err != nil {
		t.Fatal(err)
	}
	out := must(t, "load", "--store", store, "--map", m, "--review", review, "--replace", table)
	if !strings.Contains(out, "3 changed") {
		t.Errorf("replaced: %s", out)
	}
	if got := must(t, "events", "--store", store, "--participant", "Nawaz Sharif"); !strings.Contains(got, "2001-12-17") {
		t.Errorf("the verdict yes was not followed:\n%s", got)
	}
	if got := must(t, "events", "--store", store, "--participant", "PAK", "--participant", "IND"); strings.Contains(got, "2001-12-18") {
		t.Errorf("the verdict no was not followed:\n%s", got)
	}
	if err := os.WriteFile(review, text, 0o600); err != nil { // taken back
		t.Fatal(err)
	}
	must(t, "load", "--store", store, "--map", m, "--review", review, "--replace", table)
	if back := must(t, "export", "--store", store, "--format", "nquads"); strings.Join(lines(back), "\n") != strings.Join(lines(quads), "\n") {
		t.Error("the graph is not what it was before the verdicts")
	}
}

// TestAReleaseThatChangesTooMuchSaysSo: one revision holds what --memory allows; nothing is
// changed where that is too little.
func TestAReleaseThatChangesTooMuchSaysSo(t *testing.T) {
	store := newStore(t)
	m := write(t, "m.yaml", "title: Rows\ncolumns: {date: when, source: who, target: whom, type: what, id: no}\n")
	table := func(day string) string {
		var b strings.Builder
		b.WriteString("no,when,who,whom,what\n")
		for i := range 2400 {
			fmt.Fprintf(&b, "%d,%d-01-%s,India,Pakistan,visit\n", i, 1900+i%100, day)
		}
		return b.String()
	}
	must(t, "load", "--store", store, "--map", m, write(t, "v1.csv", table("01")))
	newer := write(t, "v2.csv", table("02"))
	r := run(t, "load", "--store", store, "--map", m, "--replace", "--memory", "1", newer)
	if r.code == 0 || !strings.Contains(r.err, "raise --memory") {
		t.Errorf("exit %d\n%.400s", r.code, r.err+r.out)
	}
	if got := must(t, "events", "--store", store, "--from", "1950", "--to", "1950"); !strings.Contains(got, "1950-01-01") || strings.Contains(got, "1950-01-02") {
		t.Errorf("after a release that was too large:\n%.400s", got)
	}
	if out := must(t, "load", "--store", store, "--map", m, "--replace", newer); !strings.Contains(out, "2400 changed") {
		t.Errorf("with memory: %s", out)
	}
}
