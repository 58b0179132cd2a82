package rdfsource

import (
	"bytes"
	"fmt"
	"unicode/utf8"

	"github.com/cayleygraph/quad"
)

// xsdString is the datatype that a plain literal has without saying so.
const xsdString = "http://www.w3.org/2001/XMLSchema#string"

// iriText checks the text between < and > and writes out its escapes. Offsets
// of faults count from the beginning of raw.
func iriText(raw []byte) (string, *fault) {
	escaped := false
	for i, c := range raw {
		switch {
		case is(c, classIRI) || c >= utf8.RuneSelf:
		case c == '\\':
			escaped = true
		default:
			return "", badInIRI(i, rune(c))
		}
	}
	if !escaped {
		return string(raw), nil
	}
	text, bad := unescape(raw, false)
	if bad != nil {
		return "", bad
	}
	for _, c := range text {
		if c < utf8.RuneSelf && !is(c, classIRI) {
			return "", badInIRI(bytes.IndexByte(raw, '\\'), rune(c))
		}
	}
	return string(text), nil
}

// badInIRI is the fault of a character that no IRI may hold.
func badInIRI(offset int, r rune) *fault {
	if r == ' ' {
		return faultAt(offset, " ", "an IRI may not hold a space; write %20")
	}
	return faultAt(offset, string(r), fmt.Sprintf("an IRI may not hold this character; write %%%02X", r))
}

// isAbsolute reports whether the IRI begins with a scheme.
func isAbsolute(iri string) bool { return schemeLength(iri) > 0 }

// schemeLength counts the characters of the scheme before the colon; 0 when the
// reference is relative.
func schemeLength(iri string) int {
	for i := range len(iri) {
		c := iri[i]
		switch {
		case is(c, classAlpha):
		case i > 0 && (is(c, classDigit) || c == '+' || c == '-' || c == '.'):
		case i > 0 && c == ':':
			return i
		default:
			return 0
		}
	}
	return 0
}

// labelLength counts the bytes of the blank node label at the beginning of b
// (what follows _:). A dot at the end belongs to the statement, not the label.
func labelLength(b []byte) int {
	n := initialAt(b)
	if n == 0 {
		return 0
	}
	whole := n
	for n < len(b) {
		switch size := nameAt(b[n:]); {
		case size > 0:
			n += size
			whole = n
		case b[n] == '.':
			n++
		default:
			return whole
		}
	}
	return whole
}

// languageLength counts the bytes of the language tag at the beginning of b
// (what follows @); 0 when there is none.
func languageLength(b []byte) int {
	n := 0
	for n < len(b) && is(b[n], classAlpha) {
		n++
	}
	if n == 0 {
		return 0
	}
	for n+1 < len(b) && b[n] == '-' && is(b[n+1], classAlpha|classDigit) {
		for n++; n < len(b) && is(b[n], classAlpha|classDigit); {
			n++
		}
	}
	return n
}

// typedLiteral is the literal of the text with the datatype.
func typedLiteral(text string, datatype quad.IRI) quad.Value {
	if datatype == xsdString {
		return quad.String(text)
	}
	return quad.TypedString{Value: quad.String(text), Type: datatype}
}
