package rdfsource

import (
	"bytes"

	"entente/schema/rdf/syntax"

	"github.com/cayleygraph/quad"
)

// nameLength measures the prefixed name at scan.pos: its bytes and the offset of
// its colon, -1 for a word without one. Trailing dots are left for the statement.
func (l *lexer) nameLength() (length, colon int, err error) {
	colon = -1
	for i := 0; ; {
		if i > l.options.Limits.Token {
			return 0, 0, l.tooLong()
		}
		ahead := l.need(i + 4)
		if i == len(ahead) {
			return length, colon, nil
		}
		var size int
		switch c := ahead[i]; {
		case c == ':' && colon < 0:
			if i > length { // a dot before the colon
				return length, colon, nil
			}
			colon, size = i, 1
		case c == ':':
			size = 1
		case c == '.' && i > 0 && i != colon+1:
			i++
			continue
		case c == '%' && colon >= 0:
			if i+2 >= len(ahead) || !syntax.Is(ahead[i+1], syntax.Hex) || !syntax.Is(ahead[i+2], syntax.Hex) {
				return 0, 0, l.fail(i, "expected two hexadecimal digits after %")
			}
			size = 3
		case c == '\\' && colon >= 0:
			if i+1 >= len(ahead) || !syntax.Is(ahead[i+1], syntax.LocalEscape) {
				return 0, 0, l.fail(i, `expected one of _~.-!$&'()*+,;=/?#@% after \ in a name`)
			}
			size = 2
		case colon < 0 && i == 0:
			size = prefixInitialAt(ahead)
		case i == colon+1:
			size = syntax.InitialAt(ahead[i:])
		default:
			size = syntax.NameAt(ahead[i:])
		}
		if size == 0 {
			return length, colon, nil
		}
		i += size
		length = i
	}
}

// prefixInitialAt is the length of the code point that begins a prefix at b[0]:
// a letter, not a digit or _.
func prefixInitialAt(b []byte) int {
	if syntax.Is(b[0], syntax.Digit) || b[0] == '_' {
		return 0
	}
	return syntax.InitialAt(b)
}

// word is the bare word at scan.pos, such as PREFIX or true; empty where a name
// with a colon or no word stands.
func (l *lexer) word() string {
	for i := 0; ; i++ {
		ahead := l.need(i + 1)
		if i < len(ahead) && syntax.Is(ahead[i], syntax.Alpha) && i < longestWord {
			continue
		}
		if i < len(ahead) && (ahead[i] == ':' || syntax.NameAt(ahead[i:min(len(ahead), i+4)]) > 0 || ahead[i] == '.' && l.nameGoesOn(i)) {
			return ""
		}
		return string(l.scan.ahead()[:i]) // the window may have moved
	}
}

// longestWord is longer than every keyword; a longer word is none.
const longestWord = 16

// nameGoesOn reports whether the dot at offset i belongs to a prefix such as a.b:
func (l *lexer) nameGoesOn(i int) bool {
	_, colon, err := l.nameLength()
	return err == nil && colon > i
}

// prefixedName reads a name such as ent:State.
func (l *lexer) prefixedName(expected string) (quad.Value, error) {
	length, colon, err := l.nameLength()
	if err != nil {
		return nil, err
	}
	if colon < 0 {
		return nil, l.fail(0, "expected "+expected)
	}
	name := l.scan.ahead()[:length]
	value, slot := l.names.find(name)
	if value == nil {
		namespace, declared := l.prefixes[string(name[:colon])]
		if !declared {
			return nil, l.fail(0, "the prefix "+excerpt(name[:colon+1])+" is not declared; write @prefix "+excerpt(name[:colon+1])+" <…> . before it")
		}
		value = quad.IRI(namespace + string(withoutBackslashes(name[colon+1:])))
		slot.keep(name, value)
	}
	l.scan.pos += length
	return value, nil
}

// withoutBackslashes takes the escapes out of a local name.
func withoutBackslashes(local []byte) []byte {
	if bytes.IndexByte(local, '\\') < 0 {
		return local
	}
	plain := make([]byte, 0, len(local))
	for i := 0; i < len(local); i++ {
		if local[i] == '\\' {
			i++
		}
		plain = append(plain, local[i])
	}
	return plain
}

// resource reads an IRI, a prefixed name or a labelled blank node.
func (l *lexer) resource(expected string) (quad.Value, error) {
	switch c, _ := l.peek(); c {
	case '<':
		return l.iriInBrackets(expected)
	case '_':
		return l.blank()
	}
	return l.prefixedName(expected)
}

// predicate reads an IRI, a prefixed name or the word a.
func (l *lexer) predicate() (quad.Value, error) {
	const expected = "a predicate: an IRI, a prefixed name or a"
	c, _ := l.peek()
	if c == '<' {
		return l.iriInBrackets(expected)
	}
	if c == 'a' && l.word() == "a" {
		l.scan.pos++
		return rdfType, nil
	}
	return l.prefixedName(expected)
}
