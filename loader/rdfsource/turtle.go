package rdfsource

import (
	"io"

	"github.com/cayleygraph/quad"
)

const (
	rdfNS    = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
	rdfType  = quad.IRI(rdfNS + "type")
	rdfFirst = quad.IRI(rdfNS + "first")
	rdfRest  = quad.IRI(rdfNS + "rest")
	rdfNil   = quad.IRI(rdfNS + "nil")
)

// turtleReader reads Turtle and TriG. It is a stack machine: each step reads a
// token or two, changes the innermost open construct, and may yield quads. So a
// statement with a million objects costs no more memory than one with two.
type turtleReader struct {
	lexer
	graphs  bool       // TriG: graph blocks are allowed
	inGraph bool       // between { and }
	graph   quad.Value // the open block's name; nil for the default graph
	open    []construct
	ready   []quad.Quad // yielded and not yet delivered, from next on
	next    int
	err     error
}

// construct is what is open: a statement, a property list or a collection.
type construct struct {
	kind      constructKind
	state     turtleState
	subject   quad.Value // of a collection: its latest cell; nil before the first
	predicate quad.Value
}

type constructKind uint8

const (
	ofStatement  constructKind = iota // subject … .
	ofProperties                      // [ … ]
	ofCollection                      // ( … )
)

// turtleState is what may come next in a construct.
type turtleState uint8

const (
	wantVerb      turtleState = iota
	wantVerbOrEnd             // after ;
	wantVerbOrDot             // after a property list that is a subject
	wantObject
	afterObject
	wantItem // in a collection
)

// NewTurtle reads Turtle 1.1.
func NewTurtle(r io.Reader, options Options) quad.Reader {
	return newTurtleReader(r, options, false)
}

// NewTriG reads TriG 1.1.
func NewTriG(r io.Reader, options Options) quad.Reader {
	return newTurtleReader(r, options, true)
}

func newTurtleReader(r io.Reader, options Options, graphs bool) *turtleReader {
	return &turtleReader{lexer: newLexer(r, options), graphs: graphs, err: checkBase(options.Base)}
}

// ReadQuad gives the next quad, and io.EOF after the last.
func (r *turtleReader) ReadQuad() (quad.Quad, error) {
	for r.next == len(r.ready) && r.err == nil {
		r.ready, r.next = r.ready[:0], 0
		r.err = r.step()
	}
	if r.next < len(r.ready) {
		q := r.ready[r.next]
		r.next++
		return q, nil
	}
	return quad.Quad{}, r.err
}

// step reads the next part of the innermost construct.
func (r *turtleReader) step() error {
	r.space()
	if len(r.open) == 0 {
		return r.statement()
	}
	top := &r.open[len(r.open)-1]
	switch c, _ := r.peek(); top.state {
	case wantVerb:
		return r.verb(top)
	case wantVerbOrEnd:
		if c == ';' {
			r.scan.pos++
			return nil
		}
		if r.closes(top, c) {
			return r.close()
		}
		return r.verb(top)
	case wantVerbOrDot:
		if r.closes(top, c) {
			return r.close()
		}
		return r.verb(top)
	case wantObject:
		top.state = afterObject
		return r.object()
	case wantItem:
		if c == ')' {
			return r.closeCollection(top)
		}
		return r.object()
	default:
		return r.separator(top, c)
	}
}

// separator reads what follows an object.
func (r *turtleReader) separator(top *construct, c byte) error {
	switch {
	case c == ',':
		r.scan.pos++
		top.state = wantObject
	case c == ';':
		r.scan.pos++
		top.state = wantVerbOrEnd
	case r.closes(top, c):
		return r.close()
	case top.kind == ofProperties:
		return r.fail(0, "expected , or ; or the ] that ends the property list")
	case r.inGraph:
		return r.fail(0, "expected , or ; or the dot that ends the statement, or the } that ends the graph")
	default:
		return r.fail(0, "expected , or ; or the dot that ends the statement")
	}
	return nil
}

// closes reports whether c ends the statement or property list.
func (r *turtleReader) closes(top *construct, c byte) bool {
	if top.kind == ofProperties {
		return c == ']'
	}
	return c == '.' || c == '}' && r.inGraph
}

// close ends the statement or property list. The } of a graph is left for the
// graph: the last statement in it needs no dot.
func (r *turtleReader) close() error {
	if c, _ := r.peek(); c != '}' {
		r.scan.pos++
	}
	r.pop()
	return nil
}

// push opens a construct.
func (r *turtleReader) push(c construct) error {
	if len(r.open) > r.options.Limits.Depth {
		return tooLarge(r.scan.position(0), r.need(quoted), "collections and property lists nested deeper than the limit of %d", r.options.Limits.Depth)
	}
	r.open = append(r.open, c)
	return nil
}

func (r *turtleReader) pop() { r.open = r.open[:len(r.open)-1] }

// verb reads a predicate.
func (r *turtleReader) verb(top *construct) error {
	predicate, err := r.predicate()
	if err != nil {
		return err
	}
	top.predicate, top.state = predicate, wantObject
	return nil
}

// object reads an object of the innermost construct or opens what it consists of.
func (r *turtleReader) object() error {
	at := len(r.open) - 1
	switch c, _ := r.peek(); c {
	case '[':
		blank, empty := r.bracket()
		r.deliver(at, blank)
		if empty {
			return nil
		}
		return r.push(construct{kind: ofProperties, subject: blank, state: wantVerb})
	case '(':
		r.scan.pos++
		return r.push(construct{kind: ofCollection, state: wantItem})
	}
	value, err := r.term()
	if err != nil {
		return err
	}
	r.deliver(at, value)
	return nil
}

// bracket reads [ and, when nothing is in it, its ]. It names the blank node.
func (r *turtleReader) bracket() (blank quad.Value, empty bool) {
	r.scan.pos++
	r.space()
	if c, _ := r.peek(); c == ']' {
		r.scan.pos++
		empty = true
	}
	return r.anonymous(), empty
}

// deliver gives a construct the value that was read for it: a subject that it
// waits for, an object, or an item, for which the collection grows by a cell.
func (r *turtleReader) deliver(at int, value quad.Value) {
	c := &r.open[at]
	switch {
	case c.kind == ofCollection:
		cell := r.anonymous()
		if c.subject == nil {
			r.deliver(at-1, cell)
		} else {
			r.yield(c.subject, rdfRest, cell)
		}
		c.subject = cell
		r.yield(cell, rdfFirst, value)
	case c.subject == nil:
		c.subject = value
	default:
		r.yield(c.subject, c.predicate, value)
	}
}

// closeCollection ends a collection; an empty one is rdf:nil.
func (r *turtleReader) closeCollection(top *construct) error {
	r.scan.pos++
	if top.subject == nil {
		r.deliver(len(r.open)-2, rdfNil)
	} else {
		r.yield(top.subject, rdfRest, rdfNil)
	}
	r.pop()
	return nil
}

func (r *turtleReader) yield(subject, predicate, object quad.Value) {
	r.ready = append(r.ready, quad.Quad{Subject: subject, Predicate: predicate, Object: object, Label: r.graph})
}
