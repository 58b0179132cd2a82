package export

import (
	"entente/graph"
	"entente/schema/rdf"

	"github.com/cayleygraph/quad"
)

// linesEncoder writes N-Quads and N-Triples, in their canonical layout: one space
// between terms, the escapes that are needed and no others.
type linesEncoder struct {
	graphs bool
	// Statements come in groups with one subject and few graphs.
	subject, graph lastSpelling
	resources      *spellings
}

// lastSpelling is the spelling of the value that was written last.
type lastSpelling struct {
	value quad.Value
	text  []byte
}

func newNQuads([]rdf.Prefix) encoder {
	return &linesEncoder{graphs: true, resources: newSpellings(appendResource)}
}

func newNTriples([]rdf.Prefix) encoder {
	return &linesEncoder{resources: newSpellings(appendResource)}
}

func (e *linesEncoder) begin(buf []byte) []byte { return buf }

func (e *linesEncoder) end(buf []byte) []byte { return buf }

func (e *linesEncoder) cut(buf []byte, reason string) []byte { return appendCut(buf, reason) }

// appendCut appends the comment that ends a document which is not whole.
func appendCut(buf []byte, reason string) []byte {
	buf = append(buf, "# CUT: this is not the whole graph: "...)
	return append(append(buf, reason...), '\n')
}

// quad appends the terms, the dot and the line's end.
func (e *linesEncoder) quad(buf []byte, q quad.Quad) ([]byte, error) {
	if err := checkShape(q); err != nil {
		return buf, err
	}
	buf, err := e.subject.append(buf, q.Subject)
	if err != nil {
		return buf, err
	}
	if buf, err = e.resources.append(buf, q.Predicate); err != nil {
		return buf, err
	}
	buf = append(buf, ' ')
	if buf, err = e.object(buf, q.Object); err != nil {
		return buf, err
	}
	buf = append(buf, ' ')
	if e.graphs && q.Label != nil {
		if buf, err = e.graph.append(buf, q.Label); err != nil {
			return buf, err
		}
	}
	return append(buf, '.', '\n'), nil
}

// endings are those of a line.
func (e *linesEncoder) endings() endings { return endings{term: " ", graph: " .\n", none: ".\n"} }

// numbered appends the line of a quad whose terms have numbers.
func (e *linesEncoder) numbered(buf []byte, q [4]uint64, t *texts) ([]byte, error) {
	subject, err := t.subject(q[atSubject])
	if err != nil {
		return buf, err
	}
	predicate, err := t.predicate(q[atPredicate])
	if err != nil {
		return buf, err
	}
	object, err := t.object(q[atObject])
	if err != nil {
		return buf, err
	}
	buf = append(append(append(buf, subject...), predicate...), object...)
	if !e.graphs {
		return append(buf, t.ends.none...), nil
	}
	graph, err := t.graph(q[atGraph])
	return append(buf, graph...), err
}

// append appends the spelling of an IRI or a blank node and a space.
func (l *lastSpelling) append(buf []byte, value quad.Value) ([]byte, error) {
	if l.value == nil || l.value != value {
		text, err := appendResource(l.text[:0], value)
		if err != nil {
			return buf, err
		}
		text = append(text, ' ')
		l.value, l.text = value, text
	}
	return append(buf, l.text...), nil
}

func (e *linesEncoder) parts(buf []byte, p graph.Parts) ([]byte, error) {
	if p.Kind != graph.LiteralTerm {
		return appendResourceParts(buf, p)
	}
	buf, err := appendContent(buf, p)
	if err == nil && len(p.Datatype) > 0 && string(p.Datatype) != string(xsdString) {
		buf, err = appendIRI(append(buf, "^^"...), p.Datatype)
	}
	return buf, err
}

// appendContent appends a literal without its datatype.
func appendContent(buf []byte, p graph.Parts) ([]byte, error) {
	if err := checkLiteral(p.Text, p.Language); err != nil {
		return buf, err
	}
	buf = appendQuoted(buf, p.Text)
	if len(p.Language) > 0 {
		buf = append(append(buf, '@'), p.Language...)
	}
	return buf, nil
}

// appendResourceParts appends an IRI in <…> or a blank node.
func appendResourceParts(buf []byte, p graph.Parts) ([]byte, error) {
	if p.Kind == graph.IRITerm {
		return appendIRI(buf, p.Text)
	}
	return appendBlank(buf, p.Text)
}

func (e *linesEncoder) object(buf []byte, value quad.Value) ([]byte, error) {
	literal, ok := literalOf(value)
	if !ok {
		return e.resources.append(buf, value)
	}
	if err := literal.check(); err != nil {
		return buf, err
	}
	buf = appendQuoted(buf, literal.text)
	switch {
	case literal.language != "":
		return append(append(buf, '@'), literal.language...), nil
	case literal.datatype != "":
		return e.resources.append(append(buf, "^^"...), literal.datatype)
	}
	return buf, nil
}

// checkShape refuses a quad whose terms stand where RDF does not have them.
func checkShape(q quad.Quad) error {
	if _, ok := q.Predicate.(quad.IRI); !ok {
		return unknownTerm(q.Predicate, "predicate")
	}
	if _, ok := q.Subject.(quad.Identifier); !ok {
		return unknownTerm(q.Subject, "subject")
	}
	if _, ok := q.Label.(quad.Identifier); !ok && q.Label != nil {
		return unknownTerm(q.Label, "graph")
	}
	if q.Object == nil {
		return unknownTerm(q.Object, "object")
	}
	return nil
}

// appendResource appends an IRI in <…> or a blank node.
func appendResource(buf []byte, value quad.Value) ([]byte, error) {
	switch v := value.(type) {
	case quad.IRI:
		return appendIRI(buf, v)
	case quad.BNode:
		return appendBlank(buf, v)
	}
	return buf, unknownTerm(value, "object")
}

func appendIRI[T text](buf []byte, iri T) ([]byte, error) {
	if err := checkIRI(iri); err != nil {
		return buf, err
	}
	return append(append(append(buf, '<'), iri...), '>'), nil
}

func appendBlank[T text](buf []byte, label T) ([]byte, error) {
	if err := checkBlank(label); err != nil {
		return buf, err
	}
	return append(append(buf, "_:"...), label...), nil
}
