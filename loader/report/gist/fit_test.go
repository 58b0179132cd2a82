package gist

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"entente/schema"
)

// fitted are the weights of features for types.
type fitted struct {
	types    []schema.EventType
	features []string    // the first, "", is what stands before all
	weights  [][]float64 // by feature and type
	nothing  []float64   // by feature, what it adds to the odds that nothing is told
	// What each dimension of the vectors of words adds to the types, and to the odds that nothing is told.
	along        [][]float64
	alongNothing []float64
}

// How the weights are fitted: the strength of the penalty on their squares, as the share of the
// likelihood in it (1/C of Fan et al., LIBLINEAR, 2008), how many steps and how wide.
const (
	penalty = 1 / 0.3
	steps   = 120
	stride  = 0.15
)

// minMet is how many events must show a feature for it to be weighed.
const minMet = 2

// fit finds the weights under which the types of all lessons with a passage of their own are
// likeliest, less the penalty: multinomial logistic regression by gradient ascent with the
// steps of Adam, over all lessons at a time, so that it gives the same
// weights each time.
func fit(list []lesson) *fitted {
	f := &fitted{features: []string{""}}
	for _, info := range schema.Types() {
		f.types = append(f.types, info.Type)
	}
	met := map[string]int{}
	var used []lesson
	for _, l := range list {
		if l.own || l.nothing {
			for _, x := range l.features {
				if !strings.HasPrefix(x, likened) {
					met[x]++
				}
			}
		}
		if l.own {
			used = append(used, l)
		}
	}
	for x, n := range met {
		if n >= minMet && !strings.ContainsAny(x, ",\n") {
			f.features = append(f.features, x)
		}
	}
	slices.Sort(f.features)
	number := make(map[string]int, len(f.features))
	for i, x := range f.features {
		number[x] = i
	}
	shown, kinds, means := make([][]int, len(used)), make([]int, len(used)), make([][]float64, len(used))
	for i, l := range used {
		means[i] = meaning(l.features)
		shown[i] = []int{0}
		for _, x := range l.features {
			if n, ok := number[x]; ok && n > 0 {
				shown[i] = append(shown[i], n)
			}
		}
		kinds[i] = slices.Index(f.types, l.types[0])
	}
	f.ascend(shown, means, kinds, nil)
	f.gate(list, number)
	return f
}

// gate fits, in the same way, what each feature adds to the odds that a clause tells of no event at all.
func (f *fitted) gate(list []lesson, number map[string]int) {
	g := fitted{types: make([]schema.EventType, 2), features: f.features}
	var shown [][]int
	var means [][]float64
	var kinds []int
	var counts []float64
	for _, l := range list {
		if !l.own && !l.nothing {
			continue
		}
		of := []int{0}
		for _, x := range l.features {
			if n, ok := number[x]; ok && n > 0 {
				of = append(of, n)
			}
		}
		kind := 0
		if l.nothing {
			kind = 1
		}
		count := 1.0
		if l.alone {
			count = aloneCounts
		}
		shown, means, kinds, counts = append(shown, of), append(means, meaning(l.features)), append(kinds, kind), append(counts, count)
	}
	g.ascend(shown, means, kinds, counts)
	f.nothing = make([]float64, len(f.features))
	for x, w := range g.weights {
		f.nothing[x] = w[1] - w[0]
	}
	f.alongNothing = make([]float64, dimensions)
	for d, w := range g.along {
		f.alongNothing[d] = w[1] - w[0]
	}
}

// aloneCounts is what a sentence that was written for the weights counts for, against a clause of a text, where it is learned
// which tell of an event: what people write between events is otherwise than what is made up to be none. Tried at 1, .3 and .1 on the
// held-out texts: .3 and .1 are as good, and better than 1 both in what they let through and in what they drop.
const aloneCounts = 0.2

// ascend walks up the likelihood, in which each lesson counts as much as counts says, all the same where that is nil.
func (f *fitted) ascend(shown [][]int, means [][]float64, kinds []int, counts []float64) {
	n := len(f.types)
	from := len(f.features) * n // where the weights of the dimensions begin
	size := from + dimensions*n
	w, grad, move := make([]float64, size), make([]float64, size), newAdam(size)
	p := make([]float64, n)
	for step := 1; step <= steps; step++ {
		for i := range grad {
			grad[i] = penalty * w[i]
		}
		for i, features := range shown {
			clear(p)
			for _, x := range features {
				for k, v := range w[x*n : x*n+n] {
					p[k] += v
				}
			}
			for d, along := range means[i] {
				at := from + d*n
				for k, v := range w[at : at+n] {
					p[k] += along * v
				}
			}
			softmax(p)
			p[kinds[i]]--
			if counts != nil {
				for k := range p {
					p[k] *= counts[i]
				}
			}
			for _, x := range features {
				row := grad[x*n : x*n+n]
				for k, v := range p {
					row[k] += v
				}
			}
			for d, along := range means[i] {
				at := from + d*n
				row := grad[at : at+n]
				for k, v := range p {
					row[k] += along * v
				}
			}
		}
		move.step(w, grad, step, steps)
	}
	f.weights = make([][]float64, len(f.features))
	for x := range f.features {
		f.weights[x] = w[x*n : x*n+n]
	}
	f.along = make([][]float64, dimensions)
	for d := range f.along {
		f.along[d] = w[from+d*n : from+d*n+n]
	}
}

// adam moves weights against their gradient (Kingma and Ba, 2015), less far with each of a number of steps.
type adam struct{ mean, square []float64 }

func newAdam(size int) adam { return adam{make([]float64, size), make([]float64, size)} }

func (a adam) step(w, grad []float64, at, of int) {
	b1, b2 := 1-math.Pow(0.9, float64(at)), 1-math.Pow(0.999, float64(at))
	wide := stride * (1 - float64(at-1)/float64(of))
	for i, g := range grad {
		a.mean[i] = 0.9*a.mean[i] + 0.1*g
		a.square[i] = 0.999*a.square[i] + 0.001*g*g
		w[i] -= wide * a.mean[i] / b1 / (math.Sqrt(a.square[i]/b2) + 1e-8)
	}
}

func softmax(p []float64) {
	most := slices.Max(p)
	sum := 0.0
	for k, v := range p {
		p[k] = math.Exp(v - most)
		sum += p[k]
	}
	for k := range p {
		p[k] /= sum
	}
}

// csv writes the weights as parseModel reads them.
func (f *fitted) csv() string {
	var b strings.Builder
	b.WriteString("feature")
	for _, kind := range f.types {
		b.WriteString("," + string(kind))
	}
	b.WriteString("," + noEvent)
	for x, feature := range f.features {
		b.WriteString("\n" + feature)
		for _, w := range append(slices.Clone(f.weights[x]), f.nothing[x]) {
			b.WriteByte(',')
			if n := int(math.Round(w / unit)); n != 0 {
				b.WriteString(strconv.Itoa(n))
			}
		}
	}
	b.WriteByte('\n')
	return b.String()
}
