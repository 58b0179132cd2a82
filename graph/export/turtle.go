package export

import (
	"strings"

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

	last    quad.Quad // of the open statement; no subject when none is open
	inGraph bool
}

func newTurtle(prefixes []rdf.Prefix) encoder { return newTurtleEncoder(prefixes, false) }

func newTriG(prefixes []rdf.Prefix) encoder { return newTurtleEncoder(prefixes, true) }

func newTurtleEncoder(prefixes []rdf.Prefix, graphs bool) *turtleEncoder {
	e := &turtleEncoder{graphs: graphs, prefixes: prefixes, names: make(map[string]string, len(prefixes))}
	for _, p := range prefixes {
		e.names[p.IRI] = p.Name
	}
	e.resources = newSpellings(e.resource)
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
	if e.last.Subject != nil {
		buf = append(buf, " .\n"...)
		e.last.Subject = nil
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
	case sameGraph && e.last.Subject == q.Subject && e.last.Predicate == q.Predicate:
		buf = append(buf, ", "...)
	case sameGraph && e.last.Subject == q.Subject:
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
	e.last = q
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
	if literal.bare() {
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

// bare reports whether Turtle reads the text without quotes as this literal.
func (l literal) bare() bool {
	switch l.datatype {
	case xsdBoolean:
		return l.text == "true" || l.text == "false"
	case xsdInteger:
		return allDigits(unsigned(l.text))
	case xsdDecimal:
		whole, fraction, point := strings.Cut(unsigned(l.text), ".")
		return point && (whole == "" || allDigits(whole)) && allDigits(fraction)
	}
	return false
}

// unsigned is the number without its sign.
func unsigned(number string) string {
	if number != "" && (number[0] == '+' || number[0] == '-') {
		return number[1:]
	}
	return number
}

// allDigits reports whether the text is one or more ASCII digits.
func allDigits(text string) bool {
	for i := range len(text) {
		if !syntax.Is(text[i], syntax.Digit) {
			return false
		}
	}
	return text != ""
}

// resource appends an IRI, with its prefix if it has one, or a blank node.
func (e *turtleEncoder) resource(buf []byte, value quad.Value) ([]byte, error) {
	iri, ok := value.(quad.IRI)
	if !ok {
		return appendResource(buf, value)
	}
	if at := strings.LastIndexAny(string(iri), "#/"); at >= 0 && isLocalName(string(iri[at+1:])) {
		if prefix, ok := e.names[string(iri[:at+1])]; ok {
			return append(append(append(buf, prefix...), ':'), iri[at+1:]...), nil
		}
	}
	return appendResource(buf, iri)
}

// isLocalName reports whether a name may follow a prefix without escapes. It
// leaves out what only some readers take: dots, colons, the empty name, letters
// outside ASCII.
func isLocalName(name string) bool {
	for i := range len(name) {
		if !syntax.Is(name[i], syntax.Name) || i == 0 && name[0] == '-' {
			return false
		}
	}
	return name != ""
}
