// Package syntax holds what readers and writers of RDF share: the classes of
// characters that the grammars of N-Triples, N-Quads, Turtle and TriG are made of.
package syntax

import "unicode/utf8"

// Class is a set of the classes that an ASCII byte belongs to.
type Class uint8

// The classes.
const (
	IRI         Class = 1 << iota // may stand in an IRI as it is
	Name                          // PN_CHARS: letter, digit, _ or -
	Initial                       // PN_CHARS_U or digit: begins a label
	Alpha                         // ASCII letter
	Digit                         // ASCII digit
	Hex                           // hexadecimal digit
	Space                         // space, tab, line feed, carriage return
	LocalEscape                   // PN_LOCAL_ESC: may follow \ in a local name
)

// classes gives the classes of every ASCII byte; other bytes have none.
var classes = func() (table [256]Class) {
	add := func(class Class, set string) {
		for i := range len(set) {
			table[set[i]] |= class
		}
	}
	for c := byte('a'); c <= 'z'; c++ {
		table[c] |= Alpha | Name | Initial
		table[c-'a'+'A'] |= Alpha | Name | Initial
	}
	add(Digit|Name|Initial|Hex, "0123456789")
	add(Hex, "abcdefABCDEF")
	add(Name|Initial, "_")
	add(Name, "-")
	add(Space, " \t\r\n")
	add(LocalEscape, "_~.-!$&'()*+,;=/?#@%")
	for c := byte('!'); c < utf8.RuneSelf; c++ {
		table[c] |= IRI
	}
	for _, c := range []byte("<>\"{}|^`\\") {
		table[c] &^= IRI
	}
	return table
}()

// Is reports whether c belongs to one of the classes.
func Is(c byte, class Class) bool { return classes[c]&class != 0 }

// All reports whether all bytes of a text belong to one class, without looking which one
// does not.
func All[T ~string | ~[]byte](text T, class Class) bool {
	for i := range len(text) {
		class &= classes[text[i]]
	}
	return class != 0
}

// nameRune is PN_CHARS for code points outside ASCII.
func nameRune(r rune) bool {
	return initialRune(r) || r == 0xB7 || r >= 0x300 && r <= 0x36F || r == 0x203F || r == 0x2040
}

// initialRune is PN_CHARS_BASE for code points outside ASCII.
func initialRune(r rune) bool {
	switch {
	case r < 0xC0:
		return false
	case r <= 0x2FF:
		return r != 0xD7 && r != 0xF7
	case r <= 0x1FFF:
		return r >= 0x370 && r != 0x37E
	case r <= 0x218F:
		return r == 0x200C || r == 0x200D || r >= 0x2070
	case r <= 0x2FEF:
		return r >= 0x2C00
	case r <= 0xD7FF:
		return r >= 0x3001
	case r <= 0xFFFD:
		return r >= 0xF900 && r <= 0xFDCF || r >= 0xFDF0
	}
	return r >= 0x10000 && r <= 0xEFFFF
}

// InitialAt is the length of the code point that begins a label at b[0], or 0
// where none does. PN_CHARS_U and digits begin one.
func InitialAt(b []byte) int {
	if len(b) == 0 {
		return 0
	}
	if b[0] < utf8.RuneSelf {
		if Is(b[0], Initial) {
			return 1
		}
		return 0
	}
	if r, size := utf8.DecodeRune(b); initialRune(r) {
		return size
	}
	return 0
}

// NameAt is the length of the PN_CHARS code point at b[0], or 0.
func NameAt(b []byte) int {
	if len(b) == 0 {
		return 0
	}
	if b[0] < utf8.RuneSelf {
		if Is(b[0], Name) {
			return 1
		}
		return 0
	}
	if r, size := utf8.DecodeRune(b); nameRune(r) {
		return size
	}
	return 0
}
