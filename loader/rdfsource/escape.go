package rdfsource

import (
	"unicode/utf8"

	"entente/schema/rdf/syntax"
)

// unescape writes out the escapes of a literal (strings true: \t \b \n \r \f \"
// \' \\ besides \u and \U) or of an IRI (strings false: \u and \U alone).
// Offsets of faults count from the beginning of raw.
func unescape(raw []byte, strings bool) ([]byte, *fault) {
	out := make([]byte, 0, len(raw))
	for i := 0; i < len(raw); {
		if raw[i] != '\\' {
			out = append(out, raw[i])
			i++
			continue
		}
		if i+1 == len(raw) {
			return nil, faultAt(i, `\`, `expected a character after the backslash`)
		}
		switch c := raw[i+1]; {
		case c == 'u' || c == 'U':
			r, size, bad := unicodeEscape(raw[i:])
			if bad != nil {
				bad.offset += i
				return nil, bad
			}
			out = utf8.AppendRune(out, r)
			i += size
		case strings && simpleEscape(c) != 0:
			out = append(out, simpleEscape(c))
			i += 2
		case strings:
			return nil, faultAt(i, excerpt(raw[i:min(i+2, len(raw))]), `expected one of \t \b \n \r \f \" \' \\ \uXXXX \UXXXXXXXX; a backslash itself is written \\`)
		default:
			return nil, faultAt(i, excerpt(raw[i:min(i+2, len(raw))]), `expected \uXXXX or \UXXXXXXXX: an IRI knows no other escape`)
		}
	}
	return out, nil
}

// simpleEscape is the character that a one-letter escape stands for, or 0.
func simpleEscape(c byte) byte {
	switch c {
	case 't':
		return '\t'
	case 'b':
		return '\b'
	case 'n':
		return '\n'
	case 'r':
		return '\r'
	case 'f':
		return '\f'
	case '"', '\'', '\\':
		return c
	}
	return 0
}

// unicodeEscape reads \uXXXX or \UXXXXXXXX at the beginning of b.
func unicodeEscape(b []byte) (rune, int, *fault) {
	size := 6
	if b[1] == 'U' {
		size = 10
	}
	var r uint32
	for i := 2; i < size; i++ {
		if i >= len(b) || !syntax.Is(b[i], syntax.Hex) {
			return 0, 0, faultAt(0, excerpt(b[:min(i+1, len(b))]), "expected four hexadecimal digits after \\u, eight after \\U")
		}
		r = r<<4 | hexDigit(b[i])
	}
	if r > utf8.MaxRune || !utf8.ValidRune(rune(r)) {
		return 0, 0, faultAt(0, string(b[:size]), "this is no Unicode character: expected at most 10FFFF and no surrogate (D800 to DFFF)")
	}
	return rune(r), size, nil
}

// hexDigit is the value of a hexadecimal digit.
func hexDigit(c byte) uint32 {
	switch {
	case c <= '9':
		return uint32(c - '0')
	case c <= 'F':
		return uint32(c - 'A' + 10)
	}
	return uint32(c - 'a' + 10)
}
