package gist

import (
	_ "embed"
	"math"
	"strconv"
	"strings"

	"entente/schema"
)

//go:embed counts.csv
var counted string

// Model weighs what a clause shows by how often events of each type showed it in the
// development texts and in the examples of the event rules: naive Bayes. It is never
// changed after Load.
type Model struct {
	types   []schema.EventType
	prior   []float64
	weights map[string][]float64 // what a feature adds to each type
}

// Load reads the counts that come with Entente, in a few milliseconds.
func Load() (*Model, error) {
	c, err := parseCounts(counted)
	if err != nil {
		return nil, err
	}
	return c.model(), nil
}

// counts are how often a feature went with a type; the feature "" counts the events.
type counts map[string]map[schema.EventType]int

// parseCounts reads lines "feature,type,count".
func parseCounts(s string) (counts, error) {
	c := counts{}
	n := 0
	for line := range strings.Lines(s) {
		n++
		line = strings.TrimRight(line, "\n")
		i := strings.LastIndexByte(line, ',')
		j := strings.LastIndexByte(line[:max(i, 0)], ',')
		if j < 0 {
			return nil, schema.Errorf(schema.Internal, "gist/counts.csv, line %d: %q: expected feature,type,count", n, line)
		}
		number, err := strconv.Atoi(line[i+1:])
		kind := schema.EventType(line[j+1 : i])
		if err != nil || number < 1 || !kind.Valid() {
			return nil, schema.Errorf(schema.Internal, "gist/counts.csv, line %d: %q: expected feature,type,count", n, line)
		}
		c.add(line[:j], kind, number)
	}
	return c, nil
}

func (c counts) add(feature string, t schema.EventType, n int) {
	if c[feature] == nil {
		c[feature] = map[schema.EventType]int{}
	}
	c[feature][t] += n
}

// smoothing is how many events of the usual mixture each feature is given beside its own.
const smoothing = 2.0

// model turns counts into weights.
func (c counts) model() *Model {
	m := &Model{weights: make(map[string][]float64, len(c))}
	total := 0
	for _, info := range schema.Types() {
		if n := c[""][info.Type]; n > 0 {
			m.types = append(m.types, info.Type)
			m.prior = append(m.prior, float64(n))
			total += n
		}
	}
	for i := range m.prior {
		m.prior[i] /= float64(total)
	}
	for f, byType := range c {
		if f == "" {
			continue
		}
		sum := 0
		for _, n := range byType {
			sum += n
		}
		w := make([]float64, len(m.types))
		for i, t := range m.types {
			w[i] = math.Log((float64(byType[t]) + smoothing*m.prior[i]) / (float64(sum) + smoothing) / m.prior[i])
		}
		m.weights[f] = w
	}
	return m
}

// guess is the type that a clause most likely speaks of.
type guess struct {
	kind schema.EventType
	at   int // the token that says most for it, -1 for none
}

// guess weighs features.
func (m *Model) guess(list []feature) guess {
	sums := make([]float64, len(m.types))
	for i, p := range m.prior {
		sums[i] = math.Log(p)
	}
	for _, f := range list {
		if w, ok := m.weights[f.name]; ok {
			for i := range sums {
				sums[i] += w[i]
			}
		}
	}
	best := 0
	for i := range sums {
		if sums[i] > sums[best] {
			best = i
		}
	}
	g := guess{kind: m.types[best], at: -1}
	most := 0.0
	for _, f := range list {
		if w, ok := m.weights[f.name]; ok && f.name[0] != '<' && w[best] > most {
			most, g.at = w[best], f.at
		}
	}
	return g
}
