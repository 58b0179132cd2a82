package rdfsource

import (
	"bytes"
	"errors"
	"io"

	"entente/schema/rdf/syntax"

	"github.com/cayleygraph/quad"
)

// lineReader reads N-Triples and N-Quads: a statement a line.
type lineReader struct {
	scan    *scanner
	options Options
	graphs  bool // a fourth term may name the graph
	iris    *interner
	err     error
}

// NewNQuads reads N-Quads 1.1.
func NewNQuads(r io.Reader, options Options) quad.Reader { return newLineReader(r, options, true) }

// NewNTriples reads N-Triples 1.1.
func NewNTriples(r io.Reader, options Options) quad.Reader { return newLineReader(r, options, false) }

func newLineReader(r io.Reader, options Options, graphs bool) *lineReader {
	options.Limits = options.Limits.withDefaults()
	// A line holds at most two long terms that are worth having, and some room.
	scan := newScanner(r, options.File, 2*options.Limits.Token+firstWindow)
	return &lineReader{scan: scan, options: options, graphs: graphs, iris: newInterner()}
}

// ReadQuad gives the next statement, and io.EOF after the last.
func (r *lineReader) ReadQuad() (quad.Quad, error) {
	for r.err == nil {
		line, last := r.line()
		if r.err != nil {
			break
		}
		p := lineParser{lineReader: r, text: line}
		q, found := p.statement()
		if p.bad != nil {
			if last && p.bad.offset >= len(line) {
				p.bad.expected = "the file ends in the middle of a statement: " + p.bad.expected
			}
			r.err = p.bad.at(r.scan.position(p.bad.offset))
			break
		}
		r.scan.pos += p.next
		if found {
			return q, nil
		}
	}
	return quad.Quad{}, r.err
}

// line is the text up to and with the end of the line, and whether the file ends
// there without one. It sets err when there is none. A carriage return ends a
// line as well; the line feed after it is then a line of its own, and empty.
func (r *lineReader) line() (text []byte, last bool) {
	for seen := 0; ; {
		ahead := r.scan.ahead()
		end := bytes.IndexByte(ahead[seen:], '\n')
		if end < 0 {
			end = len(ahead) - seen - 1
		}
		if i := bytes.IndexByte(ahead[seen:seen+end+1], '\r'); i >= 0 {
			return ahead[:seen+i+1], false
		}
		if seen+end+1 > seen && ahead[seen+end] == '\n' {
			return ahead[:seen+end+1], false
		}
		seen = len(ahead)
		if r.scan.more() {
			continue
		}
		if !errors.Is(r.scan.err, io.EOF) || seen == 0 {
			r.err = r.scan.err
		}
		return r.scan.ahead(), true
	}
}

// lineParser parses one line. The first fault ends it.
type lineParser struct {
	*lineReader
	text []byte
	next int // offset of the next byte
	bad  *fault
}

// statement parses up to the end of a line and leaves next behind it. found is
// false for an empty line and a comment.
func (p *lineParser) statement() (q quad.Quad, found bool) {
	p.space()
	if p.endOfLine() {
		return q, false
	}
	q.Subject = p.resource("a subject: an IRI in <…> or a blank node _:…")
	q.Predicate = p.iri("a predicate: an IRI in <…>")
	q.Object = p.object()
	if p.bad == nil && p.graphs && p.peek() != '.' {
		q.Label = p.resource("a graph (an IRI in <…> or a blank node _:…) or the dot that ends the statement")
	}
	if p.bad != nil {
		return q, false
	}
	if p.peek() != '.' {
		p.fail("expected the dot that ends the statement")
		return q, false
	}
	p.next++
	p.space()
	if !p.endOfLine() {
		p.fail("expected the end of the line after the dot: one statement a line")
		return q, false
	}
	return q, true
}

// peek is the next byte, or 0 at the end of the text.
func (p *lineParser) peek() byte {
	if p.next < len(p.text) {
		return p.text[p.next]
	}
	return 0
}

// space skips spaces and tabs.
func (p *lineParser) space() {
	for p.next < len(p.text) && (p.text[p.next] == ' ' || p.text[p.next] == '\t') {
		p.next++
	}
}

// endOfLine skips a comment and the line's end, and reports whether it is there.
func (p *lineParser) endOfLine() bool {
	if p.peek() == '#' {
		i := bytes.IndexAny(p.text[p.next:], "\r\n")
		if i < 0 {
			i = len(p.text) - p.next
		}
		p.next += i
	}
	switch {
	case p.next == len(p.text):
		return true
	case p.text[p.next] == '\n' || p.text[p.next] == '\r':
		p.next++
		return true
	}
	return false
}

// fail records what is wrong at next.
func (p *lineParser) fail(expected string) {
	if p.bad == nil {
		p.bad = faultAt(p.next, excerpt(p.text[min(p.next, len(p.text)):]), expected)
	}
}

// resource parses an IRI or a blank node, and the space behind it.
func (p *lineParser) resource(expected string) quad.Value {
	if p.peek() == '_' {
		return p.blank()
	}
	return p.iri(expected)
}

// iri parses <…> and the space behind it.
func (p *lineParser) iri(expected string) quad.Value {
	if p.bad != nil {
		return nil
	}
	if p.peek() != '<' {
		p.fail("expected " + expected)
		return nil
	}
	begin := p.next + 1
	length := bytes.IndexByte(p.text[begin:], '>')
	if length < 0 {
		p.unclosedIRI(begin)
		return nil
	}
	raw := p.text[begin : begin+length]
	value, slot := p.iris.find(raw)
	if value == nil {
		if value = p.newIRI(raw, begin); value == nil {
			return nil
		}
		slot.keep(raw, value)
	}
	p.next = begin + length + 1
	p.space()
	return value
}

// newIRI checks an IRI that was not met lately. It is nil when it is wrong.
func (p *lineParser) newIRI(raw []byte, begin int) quad.Value {
	if len(raw) > p.options.Limits.Token {
		p.bad = boundAt(begin, raw, "an IRI longer than the limit of %d bytes", p.options.Limits.Token)
		return nil
	}
	text, bad := iriText(raw)
	if bad == nil && !isAbsolute(text) {
		bad = faultAt(0, excerpt(raw), "expected an absolute IRI, such as <https://example.org/a>: this format has no relative ones")
	}
	if bad != nil {
		bad.offset += begin
		p.bad = bad
		return nil
	}
	return quad.IRI(text)
}

// unclosedIRI records why the IRI that begins there has no end: a character in
// it that no IRI may hold, or the end of the line.
func (p *lineParser) unclosedIRI(begin int) {
	rest := bytes.TrimRight(p.text[begin:], "\r\n")
	if _, bad := iriText(rest); bad != nil {
		bad.offset += begin
		p.bad = bad
		return
	}
	p.next = begin + len(rest)
	p.fail("expected > at the end of the IRI")
}

// blank parses _:label and the space behind it.
func (p *lineParser) blank() quad.Value {
	if p.bad != nil {
		return nil
	}
	begin := p.next + 2
	if begin > len(p.text) || p.text[p.next+1] != ':' {
		p.fail("expected a blank node, such as _:b1")
		return nil
	}
	length := syntax.LabelLength(p.text[begin:])
	if length == 0 {
		p.next = begin
		p.fail("expected the label of a blank node: a letter, digit or _ after _:")
		return nil
	}
	label := p.text[begin : begin+length]
	if length > p.options.Limits.Label {
		p.bad = boundAt(p.next, label, "a blank node label longer than the limit of %d bytes", p.options.Limits.Label)
		return nil
	}
	p.next = begin + length
	p.space()
	return quad.BNode(p.options.BlankPrefix + string(label))
}

// object parses an IRI, a blank node or a literal, and the space behind it.
func (p *lineParser) object() quad.Value {
	if p.bad == nil && p.peek() == '"' {
		return p.literal()
	}
	return p.resource("an object: an IRI in <…>, a blank node _:… or a literal in \"…\"")
}

// literal parses "…", its language or its datatype, and the space behind it.
func (p *lineParser) literal() quad.Value {
	begin, escaped := p.next+1, false
	i := begin
	for ; i < len(p.text) && p.text[i] != '"'; i++ {
		switch p.text[i] {
		case '\\':
			escaped = true
			i++
		case '\n', '\r':
			p.next = i
			p.fail(`expected " at the end of the literal: a line break in it is written \n`)
			return nil
		}
	}
	if i >= len(p.text) {
		p.next = len(p.text)
		p.fail(`expected " at the end of the literal`)
		return nil
	}
	raw := p.text[begin:i]
	if len(raw) > p.options.Limits.Token {
		p.bad = boundAt(begin, raw, "a literal longer than the limit of %d bytes", p.options.Limits.Token)
		return nil
	}
	if escaped {
		var bad *fault
		if raw, bad = unescape(raw, true); bad != nil {
			bad.offset += begin
			p.bad = bad
			return nil
		}
	}
	p.next = i + 1
	return p.suffix(string(raw))
}

// suffix parses what may follow a literal's text: a language or a datatype.
func (p *lineParser) suffix(text string) quad.Value {
	switch p.peek() {
	case '@':
		p.next++
		length := syntax.LanguageLength(p.text[p.next:])
		if length == 0 {
			p.fail("expected a language tag, such as en or pt-BR")
			return nil
		}
		language := string(p.text[p.next : p.next+length])
		p.next += length
		p.space()
		return quad.LangString{Value: quad.String(text), Lang: language}
	case '^':
		if !bytes.HasPrefix(p.text[p.next:], []byte("^^")) {
			p.fail("expected ^^ before a datatype")
			return nil
		}
		p.next += 2
		datatype, ok := p.iri("a datatype: an IRI in <…>").(quad.IRI)
		if !ok {
			return nil
		}
		return typedLiteral(text, datatype)
	}
	p.space()
	return quad.String(text)
}
