package rdfsource

import "unicode/utf8"

// charClass is a set of the classes that an ASCII byte belongs to.
type charClass uint8

const (
	classIRI     charClass = 1 << iota // may stand in an IRI as it is
	className                          // PN_CHARS: letter, digit, _ or -
	classInitial                       // PN_CHARS_U or digit: begins a label
	classAlpha                         // ASCII letter
	classDigit                         // ASCII digit
	classHex                           // hexadecimal digit
	classSpace                         // space, tab, line feed, carriage return
	classLocal                         // PN_LOCAL_ESC: may follow \ in a local name
)

// classes gives the classes of every ASCII byte; other bytes have none.
var classes = func() (table [256]charClass) {
	add := func(class charClass, set string) {
		for i := range len(set) {
			table[set[i]] |= class
		}
	}
	for c := byte('a'); c <= 'z'; c++ {
		table[c] |= classAlpha | className | classInitial
		table[c-'a'+'A'] |= classAlpha | className | classInitial
	}
	add(classDigit|className|classInitial|classHex, "0123456789")
	add(classHex, "abcdefABCDEF")
	add(className|classInitial, "_")
	add(className, "-")
	add(classSpace, " \t\r\n")
	add(classLocal, "_~.-!$&'()*+,;=/?#@%")
	for c := byte('!'); c < utf8.RuneSelf; c++ {
		table[c] |= classIRI
	}
	for _, c := range []byte("<>\"{}|^`\\") {
		table[c] &^= classIRI
	}
	return table
}()

// is reports whether c belongs to one of the classes.
func is(c byte, class charClass) bool { return classes[c]&class != 0 }

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

// initialAt is the length of the code point that begins a label at b[0], or 0
// where none does. PN_CHARS_U and digits begin one.
func initialAt(b []byte) int {
	if len(b) == 0 {
		return 0
	}
	if b[0] < utf8.RuneSelf {
		if is(b[0], classInitial) {
			return 1
		}
		return 0
	}
	if r, size := utf8.DecodeRune(b); initialRune(r) {
		return size
	}
	return 0
}

// nameAt is the length of the PN_CHARS code point at b[0], or 0.
func nameAt(b []byte) int {
	if len(b) == 0 {
		return 0
	}
	if b[0] < utf8.RuneSelf {
		if is(b[0], className) {
			return 1
		}
		return 0
	}
	if r, size := utf8.DecodeRune(b); nameRune(r) {
		return size
	}
	return 0
}
