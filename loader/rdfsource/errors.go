package rdfsource

import (
	"fmt"

	"entente/schema"
)

// shown is how many bytes of the input an error quotes at most.
const shown = 64

// invalid is the error for text that breaks the format's grammar.
func invalid(at schema.Position, found, format string, args ...any) error {
	return &schema.Error{Kind: schema.Invalid, Position: at, Value: found, Message: fmt.Sprintf(format, args...)}
}

// tooLarge is the error for input that meets a bound. found is shortened.
func tooLarge(at schema.Position, found []byte, format string, args ...any) error {
	return &schema.Error{Kind: schema.TooLarge, Position: at, Value: excerpt(found), Message: fmt.Sprintf(format, args...)}
}

// excerpt is the beginning of b, up to the end of its line, to be quoted.
func excerpt(b []byte) string {
	for i, c := range b {
		if c == '\n' || c == '\r' {
			b = b[:i]
			break
		}
		if i >= shown && c&0xC0 != 0x80 {
			return string(b[:i]) + "…"
		}
	}
	return string(b)
}

// fault is what a term parser found wrong, before the position is known: the
// byte it stands at, counted from the beginning of the parser's text.
type fault struct {
	offset   int
	kind     schema.Kind
	found    string
	expected string
}

// faultAt makes a fault of malformed text.
func faultAt(offset int, found, expected string) *fault {
	return &fault{offset: offset, kind: schema.Invalid, found: found, expected: expected}
}

// boundAt makes a fault of a bound that was met.
func boundAt(offset int, found []byte, format string, args ...any) *fault {
	return &fault{offset: offset, kind: schema.TooLarge, found: excerpt(found), expected: fmt.Sprintf(format, args...)}
}

// at gives the fault its position.
func (f *fault) at(p schema.Position) error {
	return &schema.Error{Kind: f.kind, Position: p, Value: f.found, Message: f.expected}
}
