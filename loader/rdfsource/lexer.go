package rdfsource

import (
	"bytes"
	"errors"
	"io"
	"unicode/utf8"

	"entente/schema"
	"entente/schema/rdf/syntax"

	"github.com/cayleygraph/quad"
)

// lexer reads the tokens of Turtle and TriG. Every method that gives an error
// gives it with its position; a token that was read is behind scan.pos.
type lexer struct {
	scan     *scanner
	options  Options
	base     *reference        // nil: relative IRIs are refused
	prefixes map[string]string // name to IRI
	iris     *interner         // by the text between < and >
	names    *interner         // by prefixed name
	blankNames
}

func newLexer(r io.Reader, options Options) lexer {
	options.Limits = options.Limits.withDefaults()
	l := lexer{
		scan:     newScanner(r, options.File, options.Limits.Token+firstWindow),
		options:  options,
		prefixes: map[string]string{},
		iris:     newInterner(),
		names:    newInterner(),

		blankNames: blankNames{prefix: options.BlankPrefix},
	}
	if isAbsolute(options.Base) {
		l.setBase(options.Base)
	}
	return l
}

// setBase makes iri what relative IRIs are resolved against from here on.
func (l *lexer) setBase(iri string) {
	if l.base != nil && l.base.String() == iri {
		return
	}
	base := parseReference(iri)
	l.base = &base
	l.iris.clear()
}

// fail is the error for what stands at offset from scan.pos. Where the input has
// ended, it says so; where it could not be read on, it gives the reason instead.
func (l *lexer) fail(offset int, expected string) error {
	ahead := l.need(offset + quoted)
	if offset < len(ahead) {
		return invalid(l.scan.position(offset), excerpt(ahead[offset:]), "%s", expected)
	}
	if l.scan.err != nil && !errors.Is(l.scan.err, io.EOF) {
		return l.scan.err
	}
	return invalid(l.scan.position(len(ahead)), "", "the file ends in the middle of a statement: %s", expected)
}

// located gives a fault whose offset counts from scan.pos its position.
func (l *lexer) located(bad *fault) error { return bad.at(l.scan.position(bad.offset)) }

// peek is the next byte; ok is false at the end of what can be read.
func (l *lexer) peek() (c byte, ok bool) {
	if l.scan.pos == l.scan.end && !l.scan.more() {
		return 0, false
	}
	return l.scan.buf[l.scan.pos], true
}

// need makes n bytes available if the input has as many, and gives what there is.
func (l *lexer) need(n int) []byte {
	for l.scan.end-l.scan.pos < n && l.scan.more() {
	}
	return l.scan.ahead()
}

// space skips white space and comments.
func (l *lexer) space() {
	for {
		ahead := l.scan.ahead()
		i := 0
		for i < len(ahead) && syntax.Is(ahead[i], syntax.Space) {
			i++
		}
		l.scan.pos += i
		if i == len(ahead) {
			if !l.scan.more() {
				return
			}
			continue
		}
		if ahead[i] != '#' {
			return
		}
		l.comment()
	}
}

// comment skips to the end of the line, however long it is.
func (l *lexer) comment() {
	for {
		ahead := l.scan.ahead()
		if i := bytes.IndexAny(ahead, "\r\n"); i >= 0 {
			l.scan.pos += i
			return
		}
		l.scan.pos += len(ahead)
		if !l.scan.more() {
			return
		}
	}
}

// iriInBrackets reads <…>, resolved.
func (l *lexer) iriInBrackets(expected string) (quad.Value, error) {
	if c, _ := l.peek(); c != '<' {
		return nil, l.fail(0, "expected "+expected)
	}
	length, err := l.until('>')
	if err != nil {
		return nil, err
	}
	raw := l.scan.ahead()[1:length]
	value, slot := l.iris.find(raw)
	if value == nil {
		if value, err = l.newIRI(raw); err != nil {
			return nil, err
		}
		slot.keep(raw, value)
	}
	l.scan.pos += length + 1
	return value, nil
}

// until finds the offset of end, which closes an IRI. Where the input ends first,
// the error is about the first character that no IRI may hold.
func (l *lexer) until(end byte) (int, error) {
	for seen := 1; ; {
		ahead := l.scan.ahead()
		if i := bytes.IndexByte(ahead[seen:], end); i >= 0 {
			return seen + i, nil
		}
		seen = len(ahead)
		if seen <= l.options.Limits.Token && l.scan.more() {
			continue
		}
		raw := l.scan.ahead()[1:]
		if _, bad := iriText(raw); bad != nil {
			bad.offset++
			return 0, l.located(bad)
		}
		if len(raw) >= l.options.Limits.Token {
			return 0, l.tooLong()
		}
		return 0, l.fail(len(raw)+1, "expected > at the end of the IRI")
	}
}

// quoted is how many bytes an error needs to see to quote what it found.
const quoted = shown + utf8.UTFMax

// tooLong is the error for a token beyond the limit, which begins at scan.pos.
func (l *lexer) tooLong() error {
	return tooLarge(l.scan.position(0), l.need(quoted), "an IRI, name or literal longer than the limit of %d bytes", l.options.Limits.Token)
}

// newIRI checks and resolves an IRI that was not met lately. raw stands one byte
// behind scan.pos.
func (l *lexer) newIRI(raw []byte) (quad.Value, error) {
	if len(raw) > l.options.Limits.Token {
		return nil, l.tooLong()
	}
	text, bad := iriText(raw)
	if bad != nil {
		bad.offset++
		return nil, l.located(bad)
	}
	if isAbsolute(text) {
		return quad.IRI(text), nil
	}
	if l.base == nil {
		return nil, l.located(faultAt(1, excerpt(raw), "a relative IRI, and the file has no base: give one with --base or @base"))
	}
	return quad.IRI(l.base.resolve(text)), nil
}

// blank reads _:label.
func (l *lexer) blank() (quad.Value, error) {
	limit := l.options.Limits.Label
	ahead := l.need(limit + len("_:") + utf8.UTFMax)
	if len(ahead) < 2 || ahead[1] != ':' {
		return nil, l.fail(1, "expected : after the _ of a blank node")
	}
	length := syntax.LabelLength(ahead[2:])
	switch {
	case length == 0:
		return nil, l.fail(2, "expected the label of a blank node: a letter, digit or _ after _:")
	case length > limit:
		return nil, tooLarge(l.scan.position(0), l.need(quoted), "a blank node label longer than the limit of %d bytes", limit)
	}
	label := string(ahead[2 : 2+length])
	l.scan.pos += 2 + length
	return l.labelled(label), nil
}

// checkBase says what is wrong with the base that the options name, if anything.
func checkBase(base string) error {
	if base == "" || isAbsolute(base) {
		return nil
	}
	return &schema.Error{Kind: schema.Invalid, Parameter: "base", Value: base, Message: "expected an absolute IRI, such as https://example.org/"}
}
