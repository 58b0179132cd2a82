package export

import "github.com/cayleygraph/quad"

// NumberedSource is a QuadSource whose terms have numbers, as those of a store have.
// Formats that write a statement a line take the numbers and spell each term once, not
// each time that it comes. Use either ReadQuad or ReadNumbers.
type NumberedSource interface {
	QuadSource
	// ReadNumbers gives some of the next quads, each as the numbers of its subject,
	// predicate, object and graph, and io.EOF after the last. A number stands for one
	// term, whatever its position. The list is valid until the next call.
	ReadNumbers() ([][4]uint64, error)
	// Term is the term of a number at a position (0 to 3) of a quad that was just
	// read; nil for the graph of quads without one.
	Term(position int, number uint64) (quad.Value, error)
}

// numberedEncoder is an encoder that takes numbers.
type numberedEncoder interface {
	encoder
	// term appends a term as it is written.
	term(buf []byte, value quad.Value) ([]byte, error)
	numbered(buf []byte, q [4]uint64, texts *texts) ([]byte, error)
}

// texts remembers how the terms of a source are written. It is a table in which a term
// has one place, so its size is bounded: mostTexts of at most roomSpellings bytes.
type texts struct {
	source NumberedSource
	spell  func(buf []byte, value quad.Value) ([]byte, error)
	places []termText
	long   termText // the last one that is too long to be remembered
}

// termText is a term as it is written.
type termText struct {
	number uint64
	used   bool
	kind   termKind
	text   []byte
}

// termKind says where a term may stand.
type termKind uint8

const (
	noTerm termKind = iota // of the graph of quads without one
	iriTerm
	blankTerm
	literalTerm
)

const (
	fewTexts  = 1 << 6 // at first, so that a short answer costs little
	mostTexts = 1 << 15
)

func newTexts(source NumberedSource, spell func([]byte, quad.Value) ([]byte, error)) *texts {
	return &texts{source: source, spell: spell, places: make([]termText, fewTexts)}
}

// of gives the text of a term at a position, valid until the next call.
func (t *texts) of(position int, number uint64) (*termText, error) {
	place := &t.places[number&uint64(len(t.places)-1)]
	if place.used && place.number == number {
		return place, nil
	}
	value, err := t.source.Term(position, number)
	if err != nil {
		return nil, err
	}
	if place.used && position != 0 && len(t.places) < mostTexts {
		// Two terms for one place: the table is small for this source.
		t.places = make([]termText, 4*len(t.places))
		place = &t.places[number&uint64(len(t.places)-1)]
	}
	return t.write(place, number, value)
}

// fresh writes a term that is not looked for in the table.
func (t *texts) fresh(into *termText, position int, number uint64) error {
	value, err := t.source.Term(position, number)
	if err == nil {
		_, err = t.write(into, number, value)
	}
	return err
}

func (t *texts) write(place *termText, number uint64, value quad.Value) (*termText, error) {
	text := place.text[:0]
	place.used = false // until it is whole
	var err error
	if value != nil {
		text, err = t.spell(text, value)
	}
	if err != nil {
		return nil, err
	}
	if len(text) > roomSpellings {
		place = &t.long
	}
	*place = termText{number: number, used: true, kind: kindOf(value), text: text}
	return place, nil
}

func kindOf(value quad.Value) termKind {
	switch value.(type) {
	case nil:
		return noTerm
	case quad.IRI:
		return iriTerm
	case quad.BNode:
		return blankTerm
	}
	return literalTerm
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
			if q[3] != f.last {
				graph, err := f.quads.Term(3, q[3])
				if err != nil {
					return nil, err
				}
				f.last, f.claim = q[3], isClaim(graph)
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

// Term is that of the source.
func (f *numberedFacts) Term(position int, number uint64) (quad.Value, error) {
	return f.quads.Term(position, number)
}
