package gist

import (
	"bufio"
	"encoding/json"
	"flag"
	"maps"
	"math"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"entente/loader/report/text"
	"entente/schema"
)

var judged = flag.String("judged", "", "fit accepts.csv to the clauses in this file (.ci/weigh)")

// acceptPenalty is the strength of the penalty on the squares of the weights (1/C), acceptSteps how far the fit goes, minShown how many
// clauses must show a sign.
const (
	acceptPenalty = 1 / 0.03
	acceptSteps   = 300
	minShown      = 5
)

// TestAccepts sees that the signs of a clause hang on what is known of it. With -judged it fits their weights anew: logistic
// regression, as in fit.
func TestAccepts(t *testing.T) {
	if *judged != "" {
		fitAccepts(t, *judged)
	}
	m, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	g := guess{kind: schema.Visit, sure: 0.9, none: 0.1}
	shown := func(in Input, g guess) map[string]float64 {
		in.Watch = &Offered{}
		in.Text, in.Clause = &text.Text{Tokens: make([]text.Token, 8)}, text.Span{End: 8}
		if !m.accepts(&in, &g, true) {
			t.Error("watched, a clause is not read")
		}
		return in.Watch.Signs
	}
	signs := shown(Input{Part: true, Undated: true, Genre: "article", Section: "body", Sentence: 16, Behind: schema.Visit}, g)
	for _, want := range []string{"form,,part undated,", "type,visit,part,", "sure,2,,", "none,-3,part undated,", "listed,yes,,", "names,0,,", "stands,article,,body", "told behind,same,part undated,", "share,2,part,", "words,6,,"} {
		if signs[want] != 1 {
			t.Errorf("%q is not among %v", want, slices.Sorted(maps.Keys(signs)))
		}
	}
	// Of a clause otherwise the same, the less likely it tells of something the less likely it is recorded.
	at := func(none float64) bool {
		in := Input{Entry: true, Genre: "chronology", Section: "timeline", Sentence: 8, Opens: true, Text: &text.Text{Tokens: make([]text.Token, 8)}, Clause: text.Span{End: 8}}
		return m.accepts(&in, &guess{kind: schema.Visit, sure: 0.9, none: none}, true)
	}
	if !at(0.05) || at(0.999) {
		t.Errorf("an entry that surely tells of something: %t, one that surely does not: %t; expected true, false", at(0.05), at(0.999))
	}
}

// fitAccepts writes the weights under which the clauses of a file are likeliest, less the penalty.
func fitAccepts(t *testing.T, path string) {
	t.Helper()
	type clause struct {
		Wanted bool
		Signs  map[string]float64
	}
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var list []clause
	times := map[string]int{}
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var c clause
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		for s := range c.Signs {
			times[s]++
		}
		list = append(list, c)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	names := slices.Sorted(maps.Keys(times))
	names = slices.DeleteFunc(names, func(s string) bool { return times[s] < minShown })
	type shown struct {
		sign int
		much float64
	}
	rows := make([][]shown, len(list))
	for i, c := range list {
		for n, s := range names { // in order, so that the sums are the same each time
			if much, ok := c.Signs[s]; ok {
				rows[i] = append(rows[i], shown{n, much})
			}
		}
	}
	w, grad, move := make([]float64, len(names)), make([]float64, len(names)), newAdam(len(names))
	for at := 1; at <= acceptSteps; at++ {
		for i := range grad {
			grad[i] = acceptPenalty * w[i]
			if names[i] == (sign{}).String() {
				grad[i] = 0
			}
		}
		for i, row := range rows {
			sum := 0.0
			for _, s := range row {
				sum += s.much * w[s.sign]
			}
			off := 1 / (1 + math.Exp(-sum))
			if list[i].Wanted {
				off--
			}
			for _, s := range row {
				grad[s.sign] += s.much * off
			}
		}
		move.step(w, grad, at, acceptSteps)
	}
	var b strings.Builder
	b.WriteString("what,is,in,by,weight\n")
	for i, s := range names {
		if n := int(math.Round(w[i] / unit)); n != 0 {
			b.WriteString(s + "," + strconv.Itoa(n) + "\n")
		}
	}
	if err := os.WriteFile("accepts.csv", []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	t.Logf("%d signs weighed by %d clauses; build anew", len(names), len(list))
}
