package export

import (
	"bytes"

	"entente/schema/rdf"
	"entente/schema/rdf/syntax"

	"github.com/cayleygraph/quad"
)

// turtleEncoder writes Turtle and TriG. Quads that follow each other with the
// same graph share its braces, with the same subject one statement, and with the
// same predicate one list of objects.
type turtleEncoder struct {
	graphs    bool
	prefixes  []rdf.Prefix
	names     map[string]string // namespace IRI to prefix name
	resources *spellings
	typeName  string // rdf:type as an object is written

	last      quad.Quad // of the open statement
	numbers   [4]uint64 // of last, where terms have numbers
	begun     bool      // there is a last one
	statement bool      // it is open
	inGraph   bool
}

func newTurtle(prefixes []rdf.Prefix) encoder { return newTurtleEncoder(prefixes, false) }

func newTriG(prefixes []rdf.Prefix) encoder { return newTurtleEncoder(prefixes, true) }

func newTurtleEncoder(prefixes []rdf.Prefix, graphs bool) *turtleEncoder {
	e := &turtleEncoder{graphs: graphs, prefixes: prefixes, names: make(map[string]string, len(prefixes))}
	for _, p := range prefixes {
		e.names[p.IRI] = p.Name
	}
	e.resources = newSpellings(e.resource)
	if name, err := e.iri(nil, []byte(rdfType)); err == nil {
		e.typeName = string(name)
	}
	return e
}

func (e *turtleEncoder) begin(buf []byte) []byte {
	for _, p := range e.prefixes {
		buf = append(buf, "@prefix "+p.Name+": <"+p.IRI+"> .\n"...)
	}
	return buf
}

func (e *turtleEncoder) end(buf []byte) []byte { return e.closeGraph(e.closeStatement(buf)) }

// cut leaves the statement open, so that no reader takes the part for the whole.
func (e *turtleEncoder) cut(buf []byte, reason string) []byte {
	return appendCut(append(buf, '\n'), reason)
}

func (e *turtleEncoder) closeStatement(buf []byte) []byte {
	if e.statement {
		buf = append(buf, " .\n"...)
		e.statement = false
	}
	return buf
}

func (e *turtleEncoder) closeGraph(buf []byte) []byte {
	if e.inGraph {
		buf = append(buf, "}\n"...)
		e.inGraph = false
	}
	return buf
}

func (e *turtleEncoder) quad(buf []byte, q quad.Quad) (_ []byte, err error) {
	if err := checkShape(q); err != nil {
		return buf, err
	}
	if !e.graphs {
		q.Label = nil
	}
	sameGraph := e.last.Label == q.Label
	switch {
	case sameGraph && e.statement && e.last.Subject == q.Subject && e.last.Predicate == q.Predicate:
		buf = append(buf, ", "...)
	case sameGraph && e.statement && e.last.Subject == q.Subject:
		if buf, err = e.predicate(append(buf, " ;\n\t"...), q.Predicate); err != nil {
			return buf, err
		}
	default:
		if buf, err = e.subject(e.closeStatement(buf), q, sameGraph); err != nil {
			return buf, err
		}
		if buf, err = e.predicate(append(buf, ' '), q.Predicate); err != nil {
			return buf, err
		}
	}
	e.last, e.statement = q, true
	return e.object(buf, q.Object)
}

// subject appends the subject of a new statement, in the graph that it belongs to.
func (e *turtleEncoder) subject(buf []byte, q quad.Quad, sameGraph bool) (_ []byte, err error) {
	if !sameGraph {
		buf = e.closeGraph(buf)
		if q.Label != nil {
			if buf, err = e.resources.append(buf, q.Label); err != nil {
				return buf, err
			}
			buf = append(buf, " {\n"...)
			e.inGraph = true
		}
	}
	return e.resources.append(buf, q.Subject)
}

// predicate appends the predicate and a space.
func (e *turtleEncoder) predicate(buf []byte, predicate quad.Value) (_ []byte, err error) {
	if predicate == quad.Value(rdfType) {
		return append(buf, "a "...), nil
	}
	if buf, err = e.resources.append(buf, predicate); err != nil {
		return buf, err
	}
	return append(buf, ' '), nil
}

func (e *turtleEncoder) object(buf []byte, value quad.Value) ([]byte, error) {
	literal, ok := literalOf(value)
	if !ok {
		return e.resources.append(buf, value)
	}
	if err := literal.check(); err != nil {
		return buf, err
	}
	if bare([]byte(literal.datatype), []byte(literal.text)) {
		return append(buf, literal.text...), nil
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

// bare reports whether Turtle reads the text without quotes as a literal of the datatype.
func bare(datatype, text []byte) bool {
	switch string(datatype) {
	case string(xsdBoolean):
		return string(text) == "true" || string(text) == "false"
	case string(xsdInteger):
		return allDigits(unsigned(text))
	case string(xsdDecimal):
		whole, fraction, point := bytes.Cut(unsigned(text), []byte{'.'})
		return point && (len(whole) == 0 || allDigits(whole)) && allDigits(fraction)
	}
	return false
}

// unsigned is the number without its sign.
func unsigned(number []byte) []byte {
	if len(number) > 0 && (number[0] == '+' || number[0] == '-') {
		return number[1:]
	}
	return number
}

// allDigits reports whether the text is one or more ASCII digits.
func allDigits(text []byte) bool {
	for _, c := range text {
		if !syntax.Is(c, syntax.Digit) {
			return false
		}
	}
	return len(text) > 0
}

// resource appends an IRI or a blank node.
func (e *turtleEncoder) resource(buf []byte, value quad.Value) ([]byte, error) {
	if iri, ok := value.(quad.IRI); ok {
		return e.iri(buf, []byte(iri))
	}
	return appendResource(buf, value)
}

// iri appends an IRI, with its prefix if it has one.
func (e *turtleEncoder) iri(buf, iri []byte) ([]byte, error) {
	if at := bytes.LastIndexAny(iri, "#/"); at >= 0 && isLocalName(iri[at+1:]) {
		if prefix, ok := e.names[string(iri[:at+1])]; ok {
			return append(append(append(buf, prefix...), ':'), iri[at+1:]...), nil
		}
	}
	return appendIRI(buf, iri)
}

// isLocalName reports whether a name may follow a prefix without escapes. It
// leaves out what only some readers take: dots, colons, the empty name, letters
// outside ASCII.
func isLocalName(name []byte) bool {
	for i, c := range name {
		if !syntax.Is(c, syntax.Name) || i == 0 && c == '-' {
			return false
		}
	}
	return len(name) > 0
}
