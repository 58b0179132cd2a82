package gist

import (
	"math"

	"entente/loader/report/text"
	"entente/schema"
)

// Memo keeps what the model knows of one document's words, and the room in which clauses
// are weighed. It belongs to one goroutine.
type Memo struct {
	vocabulary
	m      *Model
	names  []name // of the stems, by the numbers of the words
	before name
	shown  []feature
	seen   []uint64 // the features in shown, a bit each
	sums   []float64
	clause Input        // room for what Read reads
	event  schema.Event // and for what it tells
}

// feature is one that a clause shows, and where it does so first.
type feature struct {
	number int32
	who    bool // what is named, alone or before something else
	at     int
}

// Learn looks all words of a document up, by the numbers that text.Number gave them. It
// costs a look for each different word.
func (m *Model) Learn(t *text.Text) *Memo {
	w := &Memo{vocabulary: learn(t), m: m, seen: make([]uint64, len(m.ends)/64+1), names: make([]name, len(t.Numbered()))}
	for n, word := range t.Numbered() {
		w.names[n] = m.names[stem(word)]
	}
	return w
}

// feature notes what the clause shows, once.
func (w *Memo) feature(number int32, who bool, at int) {
	bit := uint64(1) << (number & 63)
	if number == 0 || w.seen[number>>6]&bit != 0 {
		return
	}
	w.seen[number>>6] |= bit
	w.shown = append(w.shown, feature{number, who, at})
}

func (w *Memo) speaks(sign byte, kind schema.EventType, at int) {
	w.feature(w.m.signs[sign][kind], false, at)
}

func (w *Memo) shows(word string, at int) { w.name(w.m.names[word], at) }

func (w *Memo) word(at int) {
	if numbers := w.t.Numbers(); numbers != nil {
		w.name(w.names[numbers[at]], at)
		return
	}
	w.name(w.m.names[stem(w.t.Tokens[at].Lower)], at)
}

func (w *Memo) name(n name, at int) {
	w.feature(n.feature, n.who, at)
	if w.before.number > 0 && n.number > 0 { // of a pair with a name in it neither word is what happens
		w.feature(w.m.pairs[[2]int32{w.before.number, n.number}], w.before.who || n.who, at)
	}
	w.before = n
}

// guess is the type that a clause most likely speaks of.
type guess struct {
	kind schema.EventType
	at   int     // the token that says most for it, -1 for none
	sure float64 // how likely the type is, of 1
	none float64 // how likely it is that nothing is told, of 1
}

// guess looks at a clause and weighs what it shows.
func (w *Memo) guess(in *Input) guess {
	w.before = name{}
	look(&w.vocabulary, in.Clause, in.Mentions, in.Hints, w)
	return w.weigh()
}

// weigh weighs what was shown since the last time. What the model does not know weighs
// nothing.
func (w *Memo) weigh() guess {
	w.sums = append(w.sums[:0], w.m.start...)
	nothing := w.m.nothing[0]
	for i := range w.shown {
		number := w.shown[i].number
		w.seen[number>>6] = 0
		nothing += w.m.nothing[number]
		for _, one := range w.m.of(number) {
			w.sums[one.kind] += one.adds
		}
	}
	best := 0
	for i := range w.sums {
		if w.sums[i] > w.sums[best] {
			best = i
		}
	}
	all := 0.0
	for _, sum := range w.sums {
		all += math.Exp(sum - w.sums[best])
	}
	g := guess{kind: w.m.types[best], at: -1, sure: 1 / all, none: 1 / (1 + math.Exp(-nothing))}
	most := 0.0
	for i := range w.shown {
		f := &w.shown[i]
		if f.who {
			continue
		}
		for _, one := range w.m.of(f.number) {
			if one.kind == best && one.adds > most {
				most, g.at = one.adds, f.at
			}
		}
	}
	w.shown = w.shown[:0]
	return g
}
