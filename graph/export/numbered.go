package export

import (
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
	endings() endings
	numbered(buf []byte, q [4]uint64, t *texts) ([]byte, error)
}

// endings is what a format writes behind every term of a quad: a text that is remembered
// ends with it, so that a line takes one copy a term.
type endings struct {
	term  string // subject, predicate, object
	graph string
	none  string // in place of a graph, in quads without one
}

// texts remembers how the terms of a source are written. Subjects come in groups, graphs
// change rarely: of both the last one is kept. Predicates are few. Objects are in a table
// of bounded size.
type texts struct {
	source     NumberedSource
	spell      func(buf []byte, p graph.Parts) ([]byte, error)
	ends       endings
	last       [4]termText // the subject, the graph, an object too long for the table
	predicates [fewPredicates]termText
	objects    textTable
}

// termText is a term as it is written, its ending with it.
type termText struct {
	number uint64
	used   bool
	text   []byte
}

// fewPredicates is how many predicates are remembered, each at the place that the low
// bits of its number say; a power of two.
const fewPredicates = 64

func newTexts(source NumberedSource, e numberedEncoder) *texts {
	return &texts{source: source, spell: e.parts, ends: e.endings(), objects: newTextTable()}
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
	return t.kept(&t.last[atSubject], atSubject, number)
}

func (t *texts) predicate(number uint64) ([]byte, error) {
	return t.kept(&t.predicates[number%fewPredicates], atPredicate, number)
}

// graph is the ending alone for quads without one.
func (t *texts) graph(number uint64) ([]byte, error) {
	return t.kept(&t.last[atGraph], atGraph, number)
}

func (t *texts) object(number uint64) ([]byte, error) {
	if text := t.objects.get(number); text != nil {
		return text, nil
	}
	text, err := t.kept(&t.last[atObject], atObject, number)
	if err == nil && len(text) <= roomSpellings {
		t.objects.put(number, text)
	}
	return text, err
}

// kept is what a place holds, or what is written there now.
func (t *texts) kept(place *termText, position int, number uint64) ([]byte, error) {
	if place.number == number && place.used {
		return place.text, nil
	}
	err := t.write(place, position, number)
	return place.text, err
}

// write writes a term into a place. It forgets what was there.
func (t *texts) write(place *termText, position int, number uint64) error {
	place.used = false // until it is whole
	p, err := t.source.Parts(position, number)
	if err != nil {
		return err
	}
	text, ending := place.text[:0], t.ends.term
	switch {
	case p.Kind == graph.NoTerm:
		ending = t.ends.none
	case position == atGraph:
		ending = t.ends.graph
	}
	if p.Kind != graph.NoTerm {
		if text, err = t.spell(text, p); err != nil {
			return err
		}
	}
	if role := misplaced(position, p.Kind); role != "" {
		return &schema.Error{Kind: schema.Invalid, Value: string(text), Message: "this value cannot be written as the " + role + " of a statement"}
	}
	*place = termText{number: number, used: true, text: append(text, ending...)}
	return nil
}

// misplaced is the role of a term where RDF has none of its kind, and empty where it has.
func misplaced(position int, kind graph.PartsKind) string {
	resource := kind == graph.IRITerm || kind == graph.BlankTerm
	switch {
	case position == atSubject && !resource:
		return "subject"
	case position == atPredicate && kind != graph.IRITerm:
		return "predicate"
	case position == atGraph && !resource && kind != graph.NoTerm:
		return "graph"
	}
	return ""
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
