package gist

import (
	_ "embed"
	"math"
	"strconv"
	"strings"
	"sync"

	"entente/schema"
)

//go:embed counts.csv
var counted string

// Model weighs what a clause shows by how often events of each type showed it in the
// development texts and in the examples of the event rules: naive Bayes. It is never
// changed after Load.
type Model struct {
	types   []schema.EventType
	start   []float64 // of each type, the logarithm of its share of all events
	weights []float64 // what a feature adds to each type, feature by feature
	// The features by what they are: a sign of a type, a name, two names in a row.
	signs map[byte]map[schema.EventType]int32
	names map[string]name
	pairs map[[2]int32]int32
}

// name is a stem, a mark or a kind of entity that some feature has.
type name struct {
	number  int32 // from 1 on, for pairs; 0 for what no feature has
	feature int32 // of the name alone, 0 where there is none
	who     bool  // it stands for who or what is named
}

// Load gives the model of the counts that come with Entente, the same one each time: they
// are read once in a program, in less than a tenth of a second.
func Load() (*Model, error) { return loaded() }

var loaded = sync.OnceValues(func() (*Model, error) {
	c, err := parseCounts(counted)
	if err != nil {
		return nil, err
	}
	return c.model(), nil
})

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
	m := &Model{signs: map[byte]map[schema.EventType]int32{hinted: {}, listed: {}, added: {}}, names: make(map[string]name, len(c)), pairs: make(map[[2]int32]int32, len(c))}
	total := 0
	var prior []float64
	for _, info := range schema.Types() {
		if n := c[""][info.Type]; n > 0 {
			m.types = append(m.types, info.Type)
			prior = append(prior, float64(n))
			total += n
		}
	}
	for i := range prior {
		prior[i] /= float64(total)
		m.start = append(m.start, math.Log(prior[i]))
	}
	m.weights = make([]float64, len(m.types), (len(c)+1)*len(m.types)) // feature 0 is none
	for f, byType := range c {
		if f == "" {
			continue
		}
		m.file(f, int32(len(m.weights)/len(m.types)))
		sum := 0
		for _, n := range byType {
			sum += n
		}
		for i, t := range m.types {
			m.weights = append(m.weights, math.Log((float64(byType[t])+smoothing*prior[i])/(float64(sum)+smoothing)/prior[i]))
		}
	}
	return m
}

// file makes a feature found by what it is.
func (m *Model) file(f string, number int32) {
	if byType := m.signs[f[0]]; byType != nil {
		byType[schema.EventType(f[1:])] = number
		return
	}
	first, second, two := strings.Cut(f, " ")
	one := m.known(first)
	if !two {
		one.feature = number
		m.names[first] = one
		return
	}
	m.pairs[[2]int32{one.number, m.known(second).number}] = number
}

// known numbers a name.
func (m *Model) known(s string) name {
	n, ok := m.names[s]
	if !ok {
		n = name{number: int32(len(m.names) + 1), who: s[0] == '<'}
		m.names[s] = n
	}
	return n
}

// of is what a feature adds to each type.
func (m *Model) of(feature int32) []float64 {
	at := int(feature) * len(m.types)
	return m.weights[at : at+len(m.types)]
}
