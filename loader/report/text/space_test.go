package text

import (
	"strings"
	"testing"
)

func TestOneLine(t *testing.T) {
	for _, s := range []string{"", " ", "a", "a b", " a b", "a b ", "a  b", "a\nb", "a \t\u00a0b", "\u3000a b\u2003", "d\u00e9tente \u2013 again", "a\xff b", "\xff  "} {
		if got, want := OneLine(s), strings.Join(strings.Fields(s), " "); got != want {
			t.Errorf("%q is %q, want %q", s, got, want)
		}
	}
}
