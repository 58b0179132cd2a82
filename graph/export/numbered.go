package export

import (
	"math/bits"

	"entente/graph"
	"entente/schema"
)

// NumberedSource is a QuadSource whose terms have numbers, as those of a store have.
// Formats that can take the numbers spell each term once, not each time that it comes,
// and without a value of it. Use either ReadQuad or ReadNumbers.
type NumberedSource interface {
	QuadSource
	// ReadNumbers gives some of the next quads, each as the numbers of its subject,
	// predicate, object and graph, and io.EOF after the last. A number stands for one
	// term, whatever its position. The list is valid until the next call.
	ReadNumbers() ([][4]uint64, error)
	// Parts is the term of a number at a position (0 to 3) of a quad that was just
	// read, valid until the next call; of no kind for the graph of quads without one.
	Parts(position int, number uint64) (graph.Parts, error)
}

// numberedEncoder is an encoder that takes numbers.
type numberedEncoder interface {
	encoder
	// parts appends a term as it is written.
	parts(buf []byte, p graph.Parts) ([]byte, error)
	numbered(buf []byte, q [4]uint64, t *texts) ([]byte, error)
}

// texts remembers how the terms of a source are written. Subjects come in groups, graphs
// change rarely: of both the last one is kept. Predicates and objects are in a table in
// which a term has two places, so its size is bounded: mostTexts of at most
// roomSpellings bytes.
type texts struct {
	source NumberedSource
	spell  func(buf []byte, p graph.Parts) ([]byte, error)
	last   [4]termText // the subject; the graph; predicates and objects too long for the table
	places []termText
	shift  int // 64 less the bits of a place
}

// termText is a term as it is written.
type termText struct {
	number uint64
	used   bool
	kind   graph.PartsKind
	text   []byte
}

const (
	fewTexts  = 1 << 6 // at first, so that a short answer costs little
	mostTexts = 1 << 16
)

func newTexts(source NumberedSource, spell func([]byte, graph.Parts) ([]byte, error)) *texts {
	return &texts{source: source, spell: spell, places: make([]termText, fewTexts), shift: 65 - bits.Len(fewTexts)}
}

// Positions of a quad's terms.
const (
	atSubject = iota
	atPredicate
	atObject
	atGraph
)

// The texts of terms by number, each valid until the next call with the same position.

func (t *texts) subject(number uint64) ([]byte, error) {
	l := &t.last[atSubject]
	if !l.used || l.number != number {
		if err := t.write(l, atSubject, number); err != nil {
			return nil, err
		}
		if l.kind != graph.IRITerm && l.kind != graph.BlankTerm {
			return nil, misplaced(l, "subject")
		}
	}
	return l.text, nil
}

func (t *texts) predicate(number uint64) ([]byte, error) {
	p, err := t.of(atPredicate, number)
	if err != nil {
		return nil, err
	}
	if p.kind != graph.IRITerm {
		return nil, misplaced(p, "predicate")
	}
	return p.text, nil
}

func (t *texts) object(number uint64) ([]byte, error) {
	o, err := t.of(atObject, number)
	if err != nil {
		return nil, err
	}
	return o.text, nil
}

// graph is empty for quads without one.
func (t *texts) graph(number uint64) ([]byte, error) {
	l := &t.last[atGraph]
	if !l.used || l.number != number {
		if err := t.write(l, atGraph, number); err != nil {
			return nil, err
		}
		if l.kind == graph.LiteralTerm {
			return nil, misplaced(l, "graph")
		}
	}
	return l.text, nil
}

// misplaced is the error for a term where RDF has none of its kind.
func misplaced(t *termText, role string) error {
	t.used = false
	return &schema.Error{Kind: schema.Invalid, Value: string(t.text), Message: "this value cannot be written as the " + role + " of a statement"}
}

// place is where a term belongs, spread over the table since the numbers of a source lie
// in rows. The other place of the term is the next to it in the same pair.
func (t *texts) place(number uint64) uint64 {
	return number * 0x9E3779B97F4A7C15 >> t.shift // 2^64 by the golden ratio
}

// of looks in the table.
func (t *texts) of(position int, number uint64) (*termText, error) {
	at := t.place(number)
	first := &t.places[at]
	if first.number == number && first.used {
		return first, nil
	}
	second := &t.places[at^1]
	if second.number == number && second.used {
		return second, nil
	}
	if first.used && second.used && len(t.places) < mostTexts {
		// No place: the table is small for this source.
		t.grow()
		return t.of(position, number)
	}
	if first.used {
		// What was there goes to the other place, and what was there is forgotten.
		*first, *second = *second, *first
	}
	if err := t.write(first, position, number); err != nil {
		return nil, err
	}
	if len(first.text) > roomSpellings {
		l := &t.last[position]
		*l, *first = *first, termText{}
		return l, nil
	}
	return first, nil
}

// grow makes the table four times as large.
func (t *texts) grow() {
	old := t.places
	t.places = make([]termText, 4*len(old))
	t.shift -= 2
	for _, p := range old {
		if p.used {
			at := t.place(p.number)
			if t.places[at].used {
				at ^= 1
			}
			t.places[at] = p
		}
	}
}

// write writes a term into a place. It forgets what was there.
func (t *texts) write(place *termText, position int, number uint64) error {
	place.used = false // until it is whole
	p, err := t.source.Parts(position, number)
	if err != nil {
		return err
	}
	text := place.text[:0]
	if p.Kind != graph.NoTerm {
		if text, err = t.spell(text, p); err != nil {
			return err
		}
	}
	*place = termText{number: number, used: true, kind: p.Kind, text: text}
	return nil
}

// numberedFacts is facts of a numbered source.
type numberedFacts struct {
	facts
	quads NumberedSource
	last  uint64 // graph
	claim bool   // whether it is a claim's
}

// ReadNumbers gives the next quads that are no claim's.
func (f *numberedFacts) ReadNumbers() ([][4]uint64, error) {
	for {
		list, err := f.quads.ReadNumbers()
		if err != nil {
			return nil, err
		}
		kept := list[:0]
		for _, q := range list {
			if q[atGraph] != f.last {
				label, err := f.quads.Parts(atGraph, q[atGraph])
				if err != nil {
					return nil, err
				}
				f.last, f.claim = q[atGraph], label.Kind == graph.IRITerm && isClaimIRI(string(label.Text))
			}
			if !f.claim {
				kept = append(kept, q)
			}
		}
		if len(kept) > 0 {
			return kept, nil
		}
	}
}

// Parts is that of the source.
func (f *numberedFacts) Parts(position int, number uint64) (graph.Parts, error) {
	return f.quads.Parts(position, number)
}
