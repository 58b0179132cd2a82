package syntax

// SchemeLength counts the characters of the scheme before the colon; 0 when the
// reference is relative.
func SchemeLength[T ~string | ~[]byte](iri T) int {
	for i := range len(iri) {
		c := iri[i]
		switch {
		case Is(c, Alpha):
		case i > 0 && (Is(c, Digit) || c == '+' || c == '-' || c == '.'):
		case i > 0 && c == ':':
			return i
		default:
			return 0
		}
	}
	return 0
}

// LabelLength counts the bytes of the blank node label at the beginning of b
// (what follows _:). A dot at the end belongs to the statement, not the label.
func LabelLength(b []byte) int {
	n := InitialAt(b)
	if n == 0 {
		return 0
	}
	whole := n
	for n < len(b) {
		switch size := NameAt(b[n:]); {
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

// LanguageLength counts the bytes of the language tag at the beginning of b
// (what follows @); 0 when there is none.
func LanguageLength(b []byte) int {
	n := 0
	for n < len(b) && Is(b[n], Alpha) {
		n++
	}
	if n == 0 {
		return 0
	}
	for n+1 < len(b) && b[n] == '-' && Is(b[n+1], Alpha|Digit) {
		for n++; n < len(b) && Is(b[n], Alpha|Digit); {
			n++
		}
	}
	return n
}
