package text_test

import (
	"strings"
	"testing"

	"entente/loader/report/token"
)

// TestGap tells columns from words that are set out to both margins.
func TestGap(t *testing.T) {
	justified := strings.Repeat("the two  states agreed  to meet  again in the  spring of that  year\n", 12)
	table := strings.Repeat("1949  the two states agreed to meet again in the spring of that year\n", 12)
	for _, c := range []struct {
		in   string
		at   int
		want int
	}{
		{justified, 2, 1},
		{table, 1, 2},
		{justified + "1949      the two states\n", 12*13 + 1, 6},
		{justified, 13, 0}, // behind the end of a line
	} {
		if got := token.Split([]rune(c.in)).Gap(c.at); got != c.want {
			t.Errorf("gap before word %d of %.20q: %d, want %d", c.at, c.in, got, c.want)
		}
	}
}
