package rdfsource

import (
	"bytes"
	"errors"
	"io"
	"strings"

	"github.com/cayleygraph/quad"
)

// statement reads what stands between statements: a directive, the brace of a
// graph, or the subject that begins a statement.
func (r *turtleReader) statement() error {
	c, ok := r.peek()
	switch {
	case !ok && errors.Is(r.scan.err, io.EOF) && !r.inGraph:
		return io.EOF
	case !ok && r.inGraph:
		return r.fail(0, "expected the } that ends the graph")
	case !ok:
		return r.scan.err
	case c == '}' && r.inGraph:
		r.scan.pos++
		r.inGraph, r.graph = false, nil
		return nil
	case c == '@':
		return r.directive()
	case c == '{':
		return r.openGraph(nil)
	case c == '[':
		return r.bracketSubject()
	case c == '(':
		r.scan.pos++
		if err := r.push(construct{kind: ofStatement, state: wantVerb}); err != nil {
			return err
		}
		return r.push(construct{kind: ofCollection, state: wantItem})
	}
	if word := r.word(); word != "" {
		return r.keyword(word)
	}
	subject, err := r.resource("a subject: an IRI, a prefixed name, a blank node, [ or (")
	if err != nil {
		return err
	}
	return r.subjectOrGraph(subject)
}

// bracketSubject reads [ where a statement begins.
func (r *turtleReader) bracketSubject() error {
	blank, empty := r.bracket()
	if empty {
		return r.subjectOrGraph(blank)
	}
	if err := r.push(construct{kind: ofStatement, state: wantVerbOrDot, subject: blank}); err != nil {
		return err
	}
	return r.push(construct{kind: ofProperties, state: wantVerb, subject: blank})
}

// subjectOrGraph begins a statement about the node or, before {, its graph.
func (r *turtleReader) subjectOrGraph(node quad.Value) error {
	if r.graphs && !r.inGraph {
		r.space()
		if c, _ := r.peek(); c == '{' {
			return r.openGraph(node)
		}
	}
	return r.push(construct{kind: ofStatement, state: wantVerb, subject: node})
}

// openGraph reads { of the graph with that name; nil is the default graph.
func (r *turtleReader) openGraph(name quad.Value) error {
	if !r.graphs {
		return r.fail(0, "Turtle has no graphs; a file with graphs is TriG (.trig)")
	}
	if r.inGraph {
		return r.fail(0, "expected a statement or }: a graph may not hold a graph")
	}
	if c, _ := r.peek(); c != '{' {
		return r.fail(0, "expected { after the graph's name")
	}
	r.scan.pos++
	r.inGraph, r.graph = true, name
	return nil
}

// keyword reads what a bare word begins: PREFIX, BASE or GRAPH.
func (r *turtleReader) keyword(word string) error {
	switch {
	case strings.EqualFold(word, "prefix") || strings.EqualFold(word, "base"):
		if r.inGraph {
			return r.fail(0, "expected a statement or }: directives stand outside graphs")
		}
		r.scan.pos += len(word)
		if strings.EqualFold(word, "base") {
			return r.baseDirective()
		}
		return r.prefixDirective()
	case strings.EqualFold(word, "graph") && r.graphs && !r.inGraph:
		r.scan.pos += len(word)
		r.space()
		name, err := r.graphName()
		if err != nil {
			return err
		}
		r.space()
		return r.openGraph(name)
	}
	return r.fail(0, "expected a subject: an IRI, a prefixed name, a blank node, [ or (")
}

// graphName reads the name after GRAPH.
func (r *turtleReader) graphName() (quad.Value, error) {
	if c, _ := r.peek(); c != '[' {
		return r.resource("the graph's name: an IRI, a prefixed name or a blank node")
	}
	blank, empty := r.bracket()
	if !empty {
		return nil, r.fail(0, "expected ]: a graph's name may not have properties")
	}
	return blank, nil
}

// directive reads @prefix or @base and the dot after it.
func (r *turtleReader) directive() error {
	if r.inGraph {
		return r.fail(0, "expected a statement or }: directives stand outside graphs")
	}
	r.need(len("@prefix") + 1)
	ahead := r.scan.ahead()
	read := r.prefixDirective
	switch {
	case bytes.HasPrefix(ahead, []byte("@prefix")):
		r.scan.pos += len("@prefix")
	case bytes.HasPrefix(ahead, []byte("@base")):
		r.scan.pos += len("@base")
		read = r.baseDirective
	default:
		return r.fail(0, "expected @prefix or @base")
	}
	if err := read(); err != nil {
		return err
	}
	r.space()
	if c, _ := r.peek(); c != '.' {
		return r.fail(0, "expected the dot that ends the directive")
	}
	r.scan.pos++
	return nil
}

// maxPrefixes bounds the table of prefixes, which a file may otherwise fill.
const maxPrefixes = 100_000

// prefixDirective reads name: <iri>.
func (r *turtleReader) prefixDirective() error {
	r.space()
	name, colon, err := r.nameLength()
	if err != nil {
		return err
	}
	if colon < 0 || name != colon+1 {
		return r.fail(0, "expected a prefix and a colon, such as ex:")
	}
	prefix := string(r.scan.ahead()[:colon])
	r.scan.pos += name
	r.space()
	iri, err := r.iriInBrackets("the prefix's IRI in <…>")
	if err != nil {
		return err
	}
	return r.declare(prefix, string(iri.(quad.IRI)))
}

// declare enters a prefix into the table.
func (r *turtleReader) declare(prefix, iri string) error {
	before, known := r.prefixes[prefix]
	if !known && len(r.prefixes) >= maxPrefixes {
		return tooLarge(r.scan.position(0), []byte(prefix), "more prefixes than the limit of %d", maxPrefixes)
	}
	if known && before != iri {
		r.names.clear()
	}
	r.prefixes[prefix] = iri
	return nil
}

// baseDirective reads <iri>.
func (r *turtleReader) baseDirective() error {
	r.space()
	iri, err := r.iriInBrackets("the base IRI in <…>")
	if err != nil {
		return err
	}
	r.setBase(string(iri.(quad.IRI)))
	return nil
}
