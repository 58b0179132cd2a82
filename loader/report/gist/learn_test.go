package gist

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"

	"entente/loader/report/event"
	"entente/loader/report/mention"
	"entente/loader/report/text"
	"entente/loader/report/token"
	"entente/schema"
	"entente/schema/reference"
)

var (
	update = flag.Bool("update", false, "fit anew and write weights.csv")
	parts  = flag.String("parts", "", "write the weights fitted without each part of the texts, and the part of each text, into this folder")
)

// lesson is a clause whose event is known.
type lesson struct {
	from     string // the text or rule file that it stands in
	features []string
	types    []schema.EventType // the first is what is learned, all are right
	own      bool               // no other event has the same passage
	nothing  bool               // it tells of no event
	alone    bool               // it was written for the weights and stands in no text
}

// oneOrMore reads a value of gold, alone, as alternatives or as {"value": …}.
type oneOrMore []string

func (o *oneOrMore) UnmarshalJSON(data []byte) error {
	var one string
	var field struct{ Value json.RawMessage }
	switch {
	case json.Unmarshal(data, &one) == nil:
		*o = []string{one}
		return nil
	case json.Unmarshal(data, &field) == nil && field.Value != nil:
		return o.UnmarshalJSON(field.Value)
	}
	return json.Unmarshal(data, (*[]string)(o))
}

// lessons reads the gold of the development texts, of those of others and of those written to learn from, the coded sentences and the
// examples of the event rules.
func lessons(t *testing.T) []lesson {
	t.Helper()
	tables, err := reference.Load()
	if err != nil {
		t.Fatal(err)
	}
	names := mention.New(tables)
	engine, err := event.New()
	if err != nil {
		t.Fatal(err)
	}
	golds, err := filepath.Glob("../../../testdata/eval/dev/*.jsonl")
	if err != nil || len(golds) == 0 {
		t.Fatalf("no development texts: %v", err)
	}
	others, err := filepath.Glob("../../../testdata/eval/others/seen/*.jsonl")
	if err != nil || len(others) == 0 {
		t.Fatalf("no texts of others: %v", err)
	}
	more, err := filepath.Glob("../../../testdata/eval/lessons/*.jsonl")
	if err != nil || len(more) == 0 {
		t.Fatalf("no texts to learn from: %v", err)
	}
	var out []lesson
	for _, path := range slices.Concat(golds, others, more) {
		data, err := os.ReadFile(strings.TrimSuffix(path, ".jsonl") + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		tx := token.Split([]rune(string(data)))
		tx.Number()
		memo := engine.Learn(tx)
		marks := names.Read(tx, mention.Context{})
		file, err := os.Open(path)
		if err != nil {
			t.Fatal(err)
		}
		first, times := len(out), map[[2]int]int{}
		var spans, told [][2]int
		lines := bufio.NewScanner(file)
		lines.Buffer(nil, 1<<20)
		for lines.Scan() {
			var r struct {
				Kind       string
				Type       oneOrMore
				Provenance struct{ Start, End int }
			}
			if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
				t.Fatalf("%s: %v", path, err)
			}
			if told = append(told, [2]int{r.Provenance.Start, r.Provenance.End}); r.Kind != "event" {
				continue
			}
			l := lesson{from: filepath.Base(path)}
			for _, kind := range r.Type {
				l.types = append(l.types, schema.EventType(kind))
			}
			span := [2]int{r.Provenance.Start, r.Provenance.End}
			times[span]++
			spans = append(spans, span)
			clause := tx.TokensIn(text.Span{Start: span[0], End: span[1]})
			l.features = features(tx, clause, marks.In(clause), engine.Hints(memo, tx, clause))
			out = append(out, l)
		}
		file.Close()
		for i, span := range spans {
			out[first+i].own = times[span] == 1
		}
		for _, s := range untold(tx, told) {
			out = append(out, lesson{from: filepath.Base(path), features: features(tx, s, marks.In(s), engine.Hints(memo, tx, s)), nothing: true})
		}
	}
	out = append(out, phraseLessons(t, names, engine)...)
	return append(out, exampleLessons(t, names, engine)...)
}

// untold are the sentences of a text in which its gold finds nothing to record.
func untold(tx *text.Text, told [][2]int) []text.Span {
	var out []text.Span
	from := 0
	for i := range tx.Tokens {
		if i+1 < len(tx.Tokens) && !tx.Tokens[i+1].Blank {
			continue
		}
		for _, s := range token.Sentences(tx, text.Span{Start: from, End: i + 1}) {
			start, end := tx.Tokens[s.Tokens.Start].Start, tx.Tokens[s.Tokens.End-1].End
			if s.Tokens.Len() >= minUntold && !slices.ContainsFunc(told, func(r [2]int) bool { return r[0] < end && start < r[1] }) {
				out = append(out, s.Tokens)
			}
		}
		from = i + 1
	}
	return out
}

// minUntold is how many tokens such a sentence has at the least: shorter ones are heads and page numbers.
const minUntold = 4

// exampleLessons reads the first event of each rule's examples.
func exampleLessons(t *testing.T, names *mention.Recogniser, engine *event.Engine) []lesson {
	t.Helper()
	files, err := filepath.Glob("../event/rules/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatalf("no rules: %v", err)
	}
	var out []lesson
	for _, path := range files {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		var f struct {
			Rules []struct {
				Examples []struct{ Text, Expect string }
			}
		}
		if err := yaml.Unmarshal(data, &f); err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		for _, r := range f.Rules {
			for _, e := range r.Examples {
				kind, _, _ := strings.Cut(strings.TrimSpace(e.Expect), " ")
				if strings.Contains(e.Expect, ";") || !schema.EventType(kind).Valid() {
					continue
				}
				tx := token.Split([]rune(e.Text))
				tx.Number()
				all := text.Span{End: len(tx.Tokens)}
				out = append(out, lesson{from: filepath.Base(path), features: features(tx, all, names.Read(tx, mention.Context{}).In(all), engine.Hints(engine.Learn(tx), tx, all)), types: []schema.EventType{schema.EventType(kind)}, own: true})
			}
		}
	}
	return out
}

// collector gathers what a clause shows by name, as the counts have it.
type collector struct {
	t      *text.Text
	before string
	seen   map[string]bool
}

func (c *collector) speaks(sign byte, kind schema.EventType, _ int) {
	c.seen[string(sign)+string(kind)] = true
}

func (c *collector) word(at int) {
	c.shows(stem(c.t.Tokens[at].Lower), at)
	c.seen[likened+c.t.Tokens[at].Lower] = true
}

func (c *collector) shows(name string, _ int) {
	if name == "" {
		return
	}
	c.seen[name] = true
	if c.before != "" {
		c.seen[c.before+" "+name] = true
	}
	c.before = name
}

// features are what a clause shows, each once.
func features(t *text.Text, clause text.Span, mentions []text.Mention, hints []event.Hint) []string {
	c := collector{t: t, seen: map[string]bool{}}
	v := learn(t)
	look(&v, clause, mentions, hints, &c)
	return slices.Sorted(maps.Keys(c.seen))
}

// guessOf weighs features by name.
func guessOf(m *Model, features []string) schema.EventType {
	w := m.Learn(&text.Text{})
	for _, f := range features {
		first, second, two := strings.Cut(f, " ")
		switch {
		case strings.HasPrefix(f, likened):
			w.likened(m.likes.row(f[len(likened):]), 0)
		case m.signs[f[0]] != nil:
			w.speaks(f[0], schema.EventType(f[1:]), 0)
		case two:
			w.feature(m.pairs[[2]int32{m.names[first].number, m.names[second].number}], false, 0)
		default:
			w.feature(m.names[f].feature, false, 0)
		}
	}
	return w.weigh().kind
}

// folds is how many parts the texts are put into, each read by a model fitted to the others.
const folds = 5

// TestLearned holds the guesses to what they are worth on texts that the weights were not
// fitted to. With -update it fits anew to all, as is due when texts came in; with -parts it writes the weights of each part, by
// which .ci/calibrate reads texts that the weights were not fitted to.
func TestLearned(t *testing.T) {
	list := lessons(t)
	part := map[string]int{}
	right, all := 0, 0
	for _, l := range list {
		if _, met := part[l.from]; !met && strings.HasSuffix(l.from, ".jsonl") {
			part[l.from] = len(part) % folds
		}
	}
	for k := range folds {
		var learn, ask []lesson
		for _, l := range list {
			if p, isText := part[l.from]; isText && p == k {
				ask = append(ask, l)
			} else {
				learn = append(learn, l)
			}
		}
		fitted := fit(learn)
		weights, says := fitted.csv(), fitted.says()
		m, err := parseModel(weights, likeWords, says)
		if err != nil {
			t.Fatal(err)
		}
		if *parts != "" {
			if err := os.WriteFile(filepath.Join(*parts, fmt.Sprintf("%d.csv", k)), []byte(weights), 0o644); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(filepath.Join(*parts, fmt.Sprintf("%d.bin", k)), []byte(says), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		for _, l := range ask {
			if l.nothing {
				continue
			}
			all++
			if slices.Contains(l.types, guessOf(m, l.features)) {
				right++
			}
		}
	}
	if *parts != "" {
		table, err := json.Marshal(part)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(*parts, "parts.json"), table, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	share := float64(right) / float64(all)
	t.Logf("type right for %d of %d events (%.3f) of texts not fitted to", right, all, share)
	if share < 0.77 {
		t.Errorf("type right for %.3f of the events, was above 0.77", share)
	}
	if *update {
		all := fit(list)
		for name, data := range map[string]string{"weights.csv": all.csv(), "likeness.bin": all.says()} {
			if err := os.WriteFile(name, []byte(data), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}
