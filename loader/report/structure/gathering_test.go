package structure

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"entente/loader/report/token"
	"entente/schema/schematest"
)

var update = flag.Bool("update", false, "fit the weights of meetings anew and write meetingweights.go")

// known is a text whose kind is known.
type known struct {
	name, lot string // of one lot are texts that one writer wrote
	signs     [signs]float64
	meeting   bool
	genre     Genre // what the rules and the weights of now read it as
}

// knownTexts are the development texts, with the kind that their gold gives, and the tagged documents, of
// which meetings.txt lists those of a meeting, hearing or interview.
func knownTexts(t *testing.T) (out []known) {
	t.Helper()
	eval := filepath.Join(schematest.Root(t), "testdata", "eval")
	read := func(path string) string {
		raw, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		return string(raw)
	}
	add := func(name, lot, body string, meeting bool) {
		r := lay(token.Split([]rune(body)), Options{})
		out = append(out, known{name: name, lot: lot, signs: r.signsOf(), meeting: meeting, genre: Read(token.Split([]rune(body)), Options{}).Genre})
	}
	golds, err := filepath.Glob(filepath.Join(eval, "dev", "*.jsonl"))
	if err != nil || len(golds) == 0 {
		t.Fatalf("no development texts: %v", err)
	}
	for i, gold := range golds {
		first, _, _ := strings.Cut(read(gold), "\n")
		var d struct{ Type any }
		if err := json.Unmarshal([]byte(first), &d); err != nil {
			t.Fatalf("%s: %v", gold, err)
		}
		kind := fmt.Sprint(d.Type)
		add(filepath.Base(gold), fmt.Sprint("dev", i%5), read(strings.TrimSuffix(gold, ".jsonl")+".txt"), strings.Contains(kind, "round-table"))
	}
	meets := map[string]bool{}
	lines := bufio.NewScanner(strings.NewReader(read(filepath.Join(eval, "tagged", "meetings.txt"))))
	for lines.Scan() {
		meets[lines.Text()] = true
	}
	files, err := filepath.Glob(filepath.Join(eval, "tagged", "*.tag"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no tagged documents: %v", err)
	}
	tags := regexp.MustCompile(`⟦[^⟧]*⟧`)
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".tag")
		add(name, name[:1], tags.ReplaceAllString(read(file), ""), meets[name])
		delete(meets, name)
	}
	for name := range meets {
		t.Errorf("meetings.txt: there is no %s.tag", name)
	}
	return out
}

// TestMeetingWeights holds the weights to what the known texts give, and the kinds that they tell of
// texts of whose lot they know nothing to the share that is right.
func TestMeetingWeights(t *testing.T) {
	all := knownTexts(t)
	m := fitMeetings(all)
	if *update {
		var b strings.Builder
		b.WriteString("package structure\n\n// meetingWeights are those of the signs of a meeting. TestMeetingWeights -update writes them.\nfunc meetingWeights() gatheringModel {\n\treturn gatheringModel{\n")
		for _, w := range m {
			fmt.Fprintf(&b, "\t\t%.4f,\n", w)
		}
		b.WriteString("\t}\n}\n")
		if err := os.WriteFile("meetingweights.go", []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		t.Log("meetingweights.go is written; run the test again without -update")
		return
	}
	now := meetingWeights()
	if fitted, have := surprise(&m, all), surprise(&now, all); have > 1.1*fitted {
		t.Errorf("the weights leave %.4f of each text untold, those that the known texts give %.4f: run go test -run TestMeetingWeights -update", have, fitted)
	}
	var lots []string
	for _, k := range all {
		if !slices.Contains(lots, k.lot) {
			lots = append(lots, k.lot)
		}
	}
	wrong, read := 0, 0
	for _, lot := range lots {
		var rest []known
		for _, k := range all {
			if k.lot != lot {
				rest = append(rest, k)
			}
		}
		m := fitMeetings(rest)
		for _, k := range all {
			if k.lot == lot && (m.likely(k.signs) > 0.5) != k.meeting {
				t.Logf("%s: %.2f", k.name, m.likely(k.signs))
				wrong++
			}
		}
	}
	for _, k := range all {
		if (k.genre == RoundTable) != k.meeting {
			t.Logf("%s is read as %s", k.name, k.genre)
			read++
		}
	}
	t.Logf("%d texts: %d told wrong by the weights of other lots, %d read wrong by rules and weights", len(all), wrong, read)
	if n := len(all); 12*wrong > n || 25*read > n {
		t.Errorf("more than one of twelve, or of twenty-five")
	}
}

// surprise is the mean of the logarithms of how unlikely the weights make the kinds of texts, the less the
// better.
func surprise(m *gatheringModel, all []known) float64 {
	sum := 0.0
	for _, k := range all {
		p := m.likely(k.signs)
		if !k.meeting {
			p = 1 - p
		}
		sum -= math.Log(max(p, 1e-9))
	}
	return sum / float64(len(all))
}

// How the weights are fitted: the penalty on their squares, with signs in units of their spread,
// how many steps and how wide.
const (
	meetingPenalty = 0.5
	meetingSteps   = 400
	meetingStride  = 1.2
)

// fitMeetings finds the weights under which the kinds are likeliest, less the penalty, by gradient
// ascent over all texts at a time.
func fitMeetings(all []known) (m gatheringModel) {
	var mean, spread [signs]float64
	n := float64(len(all))
	for _, k := range all {
		for i, x := range k.signs {
			mean[i] += x / n
		}
	}
	for _, k := range all {
		for i, x := range k.signs {
			spread[i] += (x - mean[i]) * (x - mean[i]) / n
		}
	}
	for i := range spread {
		spread[i] = max(math.Sqrt(spread[i]), 1e-9)
	}
	var w gatheringModel
	for range meetingSteps {
		var slope gatheringModel
		for _, k := range all {
			var z [signs]float64
			for i, x := range k.signs {
				z[i] = (x - mean[i]) / spread[i]
			}
			off := -w.likely(z)
			if k.meeting {
				off++
			}
			for i, x := range z {
				slope[i] += off * x
			}
			slope[signs] += off
		}
		for i := range w {
			if i < int(signs) {
				slope[i] -= meetingPenalty * w[i]
			}
			w[i] += meetingStride * slope[i] / n
		}
	}
	m[signs] = w[signs]
	for i := range spread {
		m[i] = w[i] / spread[i]
		m[signs] -= w[i] * mean[i] / spread[i]
	}
	return m
}
