package gist

import (
	"math"
	"slices"

	"entente/loader/report/text"
	"entente/schema"
)

// Memo keeps what the model knows of one document's words, and the room in which clauses
// are weighed. It belongs to one goroutine.
type Memo struct {
	vocabulary
	m      *Model
	names  []name  // of the stems, by the numbers of the words
	rows   []int32 // of those used like them, by the numbers of the words
	before name
	shown  []feature
	like   []feature                  // numbered by rows
	seen   []uint64                   // the features in shown, a bit each
	liked  []uint64                   // the rows in like
	sums   [math.MaxUint8 + 1]float64 // by type, what speaks for it
	clause Input                      // room for what Read reads
	event  schema.Event               // and for what it tells
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
	w := &Memo{vocabulary: learn(t), m: m, seen: make([]uint64, len(m.ends)/64+1), liked: make([]uint64, len(m.likes.ends)/64+1), names: make([]name, len(t.Numbered())), rows: make([]int32, len(t.Numbered()))}
	for n, word := range t.Numbered() {
		w.names[n], w.rows[n] = m.names[stem(word)], m.likes.row(word)
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
	w.feature(w.m.sign(sign, kind), false, at)
}

func (w *Memo) shows(mark string, at int) { w.name(w.m.marks.Of(mark), at) }

func (w *Memo) word(at int) {
	if numbers := w.t.Numbers(); numbers != nil {
		w.name(w.names[numbers[at]], at)
		w.likened(w.rows[numbers[at]], at)
		return
	}
	w.name(w.m.names[stem(w.t.Tokens[at].Lower)], at)
	w.likened(w.m.likes.row(w.t.Tokens[at].Lower), at)
}

// likened notes a word by those used like it, once.
func (w *Memo) likened(row int32, at int) {
	if row < 0 {
		return
	}
	bit := uint64(1) << (row & 63)
	if w.liked[row>>6]&bit != 0 {
		return
	}
	w.liked[row>>6] |= bit
	w.like = append(w.like, feature{number: row, at: at})
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
	sums, nothing := w.sums[:copy(w.sums[:], w.m.start)], w.m.nothing[0]
	for i := range w.shown {
		number := w.shown[i].number
		w.seen[number>>6] = 0
		nothing += w.m.nothing[number]
		for _, one := range w.m.of(number) {
			w.sums[one.kind] += unit * float64(one.adds)
		}
	}
	for i := range w.like {
		row := w.like[i].number
		w.liked[row>>6] = 0
		says := w.m.likes.of(row)
		for kind := range sums {
			sums[kind] += likeUnit * float64(int8(says[kind]))
		}
		nothing += likeUnit * float64(int8(says[len(sums)]))
	}
	best := 0
	for i := range sums {
		if sums[i] > sums[best] {
			best = i
		}
	}
	g := guess{kind: w.m.types[best], at: -1, sure: w.share(best), none: 1 / (1 + math.Exp(-nothing))}
	most := 0.0
	for i := range w.shown {
		f := &w.shown[i]
		if f.who || f.at < len(w.t.Tokens) && w.t.Tokens[f.at].Kind == text.Punct {
			continue // no colon tells of anything
		}
		if adds := unit * float64(w.m.adds(f.number, best)); adds > most {
			most, g.at = adds, f.at
		}
	}
	for i := range w.like {
		if adds := likeUnit * float64(int8(w.m.likes.of(w.like[i].number)[best])); adds > most {
			most, g.at = adds, w.like[i].at
		}
	}
	w.shown, w.like = w.shown[:0], w.like[:0]
	return g
}

// share is how likely the type of a number is by what was weighed last.
func (w *Memo) share(kind int) float64 {
	sums := w.sums[:len(w.m.types)]
	best := slices.Max(sums)
	all := 0.0
	for _, sum := range sums {
		all += math.Exp(sum - best)
	}
	return math.Exp(sums[kind]-best) / all
}
