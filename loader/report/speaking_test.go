package report

import (
	"bufio"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	gofmt "go/format"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"entente/loader/report/claim"
	"entente/schema/schematest"
)

var updateSpeaking = flag.Bool("update-speaking", false, "fit the weights of the signs of speaking anew, print what those of other writers tell, and write claim/speakingweights.go")

// heard is somebody who may be speaking in a sentence of a text whose speakers are known.
type heard struct {
	lot   string // of one lot are texts that one writer wrote
	of    claim.Weighed
	signs []int
	says  bool
}

// knownSpeech reads the tagged documents and development texts, and gives everybody who was weighed.
func knownSpeech(t *testing.T) (out []heard) {
	t.Helper()
	r := newReader(t)
	eval := filepath.Join(schematest.Root(t), "testdata", "eval")
	add := func(lot string, d tagged) {
		spoken := make([]string, len(d.text))
		for _, s := range d.spans {
			if s.kind == "s" || s.kind == "r" {
				for i := s.start; i < min(s.end, len(spoken)); i++ {
					spoken[i] = s.kind + s.who
				}
			}
		}
		r.watch = func(w claim.Weighed) {
			by := map[string]int{}
			whose := ""
			for i := w.Sentence.Start; i < min(w.Sentence.End, len(spoken)); i++ {
				if by[spoken[i]]++; by[spoken[i]] > by[whose] || by[spoken[i]] == by[whose] && spoken[i] > whose {
					whose = spoken[i]
				}
			}
			if strings.HasPrefix(whose, "r") {
				return
			}
			one := heard{lot: lot, of: w, says: whose != "" && sharesSurname(w.Who.Name, whose[1:])}
			for i := range claim.SignCount {
				if w.Signs.Has(i) {
					one.signs = append(one.signs, i)
				}
			}
			out = append(out, one)
		}
		if _, err := r.Read(context.Background(), []byte(string(d.text)), Options{}); err != nil {
			t.Fatal(err)
		}
	}
	files, err := filepath.Glob(filepath.Join(eval, "tagged", "*.tag"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no tagged documents: %v", err)
	}
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		add(filepath.Base(file)[:1], untag(t, filepath.Base(file), string(raw)))
	}
	golds, err := filepath.Glob(filepath.Join(eval, "dev", "*.jsonl"))
	if err != nil || len(golds) == 0 {
		t.Fatalf("no development texts: %v", err)
	}
	for i, gold := range golds {
		add(fmt.Sprint("dev", i%5), coded(t, gold))
	}
	return out
}

// coded is a development text with the claims of its gold in place of tags.
func coded(t *testing.T, gold string) (d tagged) {
	t.Helper()
	raw, err := os.ReadFile(strings.TrimSuffix(gold, ".jsonl") + ".txt")
	if err != nil {
		t.Fatal(err)
	}
	d.text = []rune(strings.ReplaceAll(strings.TrimPrefix(string(raw), "\ufeff"), "\r\n", "\n"))
	f, err := os.Open(gold)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var c struct {
			Kind       string
			Claim      any `json:"claim_type"`
			Speaker    struct{ Kind, Name any }
			Provenance struct{ Start, End int }
		}
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			t.Fatalf("%s: %v", gold, err)
		}
		if c.Kind != "claim" {
			continue
		}
		s := taggedSpan{kind: "s", start: c.Provenance.Start, end: c.Provenance.End}
		if names, ok := c.Speaker.Name.([]any); ok && len(names) > 0 {
			s.who = fmt.Sprint(names[0])
		} else {
			s.who = fmt.Sprint(c.Speaker.Name)
		}
		if strings.Contains(fmt.Sprint(c.Claim), "recommendation") && !strings.Contains(fmt.Sprint(c.Speaker.Kind), "person") {
			s.kind = "r"
		}
		d.spans = append(d.spans, s)
	}
	return d
}

// TestSpeakingWeights holds the weights of the signs of speaking to what the known texts give: they must tell of each of
// the models at least the share right that is said below. With -update-speaking it fits them anew, and prints what weights
// fitted to the texts of other writers tell of each writer's.
func TestSpeakingWeights(t *testing.T) {
	all := knownSpeech(t)
	for _, report := range []bool{false, true} {
		for part := claim.PartNamed; part <= claim.PartOn; part++ {
			var of []heard
			for _, h := range all {
				if h.of.Part == part && h.of.Report == report {
					of = append(of, h)
				}
			}
			m := &claim.SpeakingModels()[claim.Model(part, report)]
			if *updateSpeaking {
				*m = fitSpeaking(of, "")
				var lots []string
				for _, h := range of {
					if !slices.Contains(lots, h.lot) {
						lots = append(lots, h.lot)
					}
				}
				right := 0
				for _, lot := range lots {
					w := fitSpeaking(of, lot)
					for _, h := range of {
						if h.lot == lot && (w.Likely(&h.of.Signs) > 0.5) == h.says {
							right++
						}
					}
				}
				t.Logf("report %v, part %d: %d of %d told right by the weights of other writers", report, part, right, len(of))
			}
			right := 0
			for _, h := range of {
				if (m.Likely(&h.of.Signs) > 0.5) == h.says {
					right++
				}
			}
			t.Logf("report %v, part %d: %d of %d", report, part, right, len(of))
			if 100*right < 82*len(of) {
				t.Errorf("report %v, part %d: only %d of %d are told right: run go test -run TestSpeakingWeights -update-speaking", report, part, right, len(of))
			}
		}
	}
	if *updateSpeaking {
		writeSpeaking(t)
	}
}

func writeSpeaking(t *testing.T) {
	t.Helper()
	var b strings.Builder
	b.WriteString("package claim\n\n// speakingWeights are those of the signs, for each model. TestSpeakingWeights -update-speaking writes them.\nvar speakingWeights = [2 * parts]SpeakingModel{\n")
	for _, m := range claim.SpeakingModels() {
		b.WriteString("\t{")
		for i, w := range m {
			if i > 0 && i%16 == 0 {
				b.WriteString("\n\t\t")
			} else if i > 0 {
				b.WriteString(" ")
			}
			fmt.Fprintf(&b, "%.3f,", w)
		}
		b.WriteString("},\n")
	}
	b.WriteString("}\n")
	source, err := gofmt.Source([]byte(b.String()))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join("claim", "speakingweights.go"), source, 0o644); err != nil {
		t.Fatal(err)
	}
}

// How the weights are fitted: the penalty on their squares, how many steps and how wide.
const (
	speakingPenalty = 3
	speakingSteps   = 250
	speakingStride  = 0.05
)

// fitSpeaking finds the weights under which what is known is likeliest, less the penalty, by gradient ascent with a step
// for each weight; the texts of one lot are left out.
func fitSpeaking(all []heard, without string) (m claim.SpeakingModel) {
	const n = claim.SignCount
	var size claim.SpeakingModel
	for range speakingSteps {
		var slope claim.SpeakingModel
		for k := range all {
			h := &all[k]
			if h.lot == without {
				continue
			}
			sum := m[n]
			for _, i := range h.signs {
				sum += m[i]
			}
			off := -1 / (1 + math.Exp(-sum))
			if h.says {
				off++
			}
			for _, i := range h.signs {
				slope[i] += off
			}
			slope[n] += off
		}
		for i := range m {
			if i < n {
				slope[i] -= speakingPenalty * m[i]
			}
			size[i] = 0.9*size[i] + 0.1*slope[i]*slope[i]
			m[i] += speakingStride * slope[i] / (math.Sqrt(size[i]) + 1e-6)
		}
	}
	return m
}
