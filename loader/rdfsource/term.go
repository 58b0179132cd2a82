package rdfsource

import (
	"bytes"
	"fmt"
	"unicode/utf8"

	"entente/schema/rdf/syntax"

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
		case syntax.Is(c, syntax.IRI) || c >= utf8.RuneSelf:
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
		if c < utf8.RuneSelf && !syntax.Is(c, syntax.IRI) {
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
func isAbsolute(iri string) bool { return syntax.SchemeLength(iri) > 0 }

// typedLiteral is the literal of the text with the datatype.
func typedLiteral(text string, datatype quad.IRI) quad.Value {
	if datatype == xsdString {
		return quad.String(text)
	}
	return quad.TypedString{Value: quad.String(text), Type: datatype}
}
