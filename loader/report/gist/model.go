package gist

import (
	_ "embed"
	"math"
	"strconv"
	"strings"
	"sync"

	"entente/loader/report/text"
	"entente/schema"
)

//go:embed weights.csv
var weighed string

// Model weighs what a clause shows, each feature by how much it speaks for each type of event, and for none:
// multinomial logistic regression, fitted to the development texts and the examples of the
// event rules. It is never changed after Load.
type Model struct {
	types   []schema.EventType
	start   []float64 // what speaks for each type before anything is shown
	nothing []float64 // by feature, what it adds to the odds that no event is told; of feature 0, what stands before all
	weights []weight  // what each feature adds to the types, feature by feature
	ends    []int32   // where those of each feature end in weights; feature 0 has none
	// The features by what they are: a sign of a type, a name, two names in a row.
	signs                 map[byte]map[string]int32
	names                 map[string]name
	pairs                 map[[2]int32]int32
	likes                 *likes
	accept                acceptance
	hinted, listed, added *text.Dict[int32] // signs, as every clause asks for them again and again
	marks                 *text.Dict[name]  // of names, those that stand for what is named or for a mark
}

// weight is what a feature adds to a type. Most features say something of a few types alone. There are many, and few
// are asked for twice in a row: small as in the file, more of them fit into the processor's nearest memory.
type weight struct {
	kind uint8 // index into types
	adds int16 // as in the file
}

// name is a stem, a mark or a kind of entity that some feature has.
type name struct {
	number  int32 // from 1 on, for pairs; 0 for what no feature has
	feature int32 // of the name alone, 0 where there is none
	who     bool  // it stands for who or what is named
}

// Load gives the model of the weights that come with Entente, the same one each time: they
// are read once in a program, in less than a tenth of a second.
func Load() (*Model, error) { return loaded() }

var loaded = sync.OnceValues(func() (*Model, error) {
	m, err := parseModel(weighed, likeWords, likeness)
	if err != nil {
		return nil, err
	}
	m.accept, err = parseAcceptance(acceptTable)
	return m, err
})

// noEvent heads the last column: what a feature adds to the odds that a clause tells of no event.
const noEvent = "none"

// unit is what 1 stands for in the file of weights, a logarithm.
const unit = 0.01

// parseModel reads what words say by those used like them, and a table: the types in its first line, noEvent last; below, for each feature, what it adds
// to each type in hundredths, nothing for 0. The first feature, "", is what stands before all.
func parseModel(s, words, says string) (*Model, error) {
	lines := strings.Count(s, "\n") // most of them are of pairs
	m := &Model{signs: map[byte]map[string]int32{hinted: {}, listed: {}, added: {}}, names: map[string]name{}, pairs: make(map[[2]int32]int32, lines)}
	var fields []string
	n := 0
	for line := range strings.Lines(s) {
		n++
		feature, rest, _ := strings.Cut(strings.TrimRight(line, "\n"), ",")
		fields = fields[:0] // in the memory of those of the line before
		for f := range strings.SplitSeq(rest, ",") {
			fields = append(fields, f)
		}
		if n == 1 {
			for i, f := range fields {
				if i == len(fields)-1 && f == noEvent {
					break
				}
				if !schema.EventType(f).Valid() {
					return nil, schema.Errorf(schema.Internal, "gist/weights.csv, line 1: %q is no type of event", f)
				}
				m.types = append(m.types, schema.EventType(f))
			}
			m.ends = make([]int32, 1, lines)
			continue
		}
		if len(fields) != len(m.types)+1 {
			return nil, schema.Errorf(schema.Internal, "gist/weights.csv, line %d: %d weights: expected %d", n, len(fields), len(m.types)+1)
		}
		if feature != "" {
			m.file(feature, int32(len(m.ends)))
		}
		for kind, f := range fields {
			w := 0
			if f != "" {
				var err error
				if w, err = strconv.Atoi(f); err != nil {
					return nil, schema.Errorf(schema.Internal, "gist/weights.csv, line %d: %q: expected a whole number of hundredths", n, f)
				}
			}
			if kind == len(m.types) {
				m.nothing = append(m.nothing, unit*float64(w))
				continue
			}
			if feature == "" {
				m.start = append(m.start, unit*float64(w))
				continue
			}
			if w != 0 {
				if w != int(int16(w)) {
					return nil, schema.Errorf(schema.Internal, "gist/weights.csv, line %d: %d: expected at most %d hundredths", n, w, math.MaxInt16)
				}
				m.weights = append(m.weights, weight{uint8(kind), int16(w)})
			}
		}
		if feature != "" {
			m.ends = append(m.ends, int32(len(m.weights)))
		}
	}
	if len(m.start) != len(m.types) || n < 2 {
		return nil, schema.Errorf(schema.Internal, "gist/weights.csv: expected a line of types and one of what stands before all")
	}
	m.hinted, m.listed, m.added = text.DictOf(m.signs[hinted]), text.DictOf(m.signs[listed]), text.DictOf(m.signs[added])
	m.marks = text.DictOf(m.marked())
	var err error
	m.likes, err = newLikes(words, says, len(m.types))
	return m, err
}

// file makes a feature found by what it is.
func (m *Model) file(f string, number int32) {
	if byType := m.signs[f[0]]; byType != nil {
		byType[f[1:]] = number
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

// marked are the names of what words do not name.
func (m *Model) marked() map[string]name {
	out := map[string]name{}
	for s, n := range m.names {
		if n.who || len(s) == 1 {
			out[s] = n
		}
	}
	return out
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

// of is what a feature adds to which types.
func (m *Model) of(feature int32) []weight {
	if feature == 0 {
		return nil
	}
	return m.weights[m.ends[feature-1]:m.ends[feature]]
}

// adds is what a feature adds to one type, in hundredths.
func (m *Model) adds(feature int32, kind int) int16 {
	for _, one := range m.of(feature) {
		if int(one.kind) == kind {
			return one.adds
		}
	}
	return 0
}

// sign is the feature of a sign of a type, 0 for none.
func (m *Model) sign(sign byte, kind schema.EventType) int32 {
	of := m.hinted
	switch sign {
	case listed:
		of = m.listed
	case added:
		of = m.added
	}
	return of.Of(string(kind))
}
