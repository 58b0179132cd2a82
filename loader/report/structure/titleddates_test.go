package structure

import (
	"testing"

	"entente/loader/report/token"
)

// TestTitledDates knows the titles that stand over the dates of entries, and leaves the last line of an entry alone.
func TestTitledDates(t *testing.T) {
	for _, c := range []struct {
		text string
		want int
	}{
		{"Peru and Chile: a timeline\nRelations broken\n1961\nPeru recalls its envoy.\nAll trade ends\n1962\nPeru closes the ports.\nA new start\n1965\nThe envoys return.\n", 3},
		{"Peru and Chile: a timeline\n1961\nPeru recalls its envoy.\nAll trade ends\n1962\nPeru closes the ports.\n1965\nThe envoys return.\n1966\nThey leave.\n", 0},
	} {
		n := 0
		for _, b := range Read(token.Split([]rune(c.text)), Options{}).Blocks {
			if b.Kind == Heading && b.Span.Start > 0 {
				n++
			}
		}
		if n != c.want {
			t.Errorf("%q: %d headings, want %d", c.text, n, c.want)
		}
	}
}
