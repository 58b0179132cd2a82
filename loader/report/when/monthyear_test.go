package when

import (
	"fmt"
	"strings"
	"testing"

	"entente/loader/report/text"
	"entente/loader/report/token"
)

// A month and a year of two digits head entries where three of a text cannot be anything else.
func TestMonthYears(t *testing.T) {
	leads := func(in string) string {
		tx := token.Split([]rune(in))
		ctx, at := Context{Order: OrderOf(tx)}, 0
		var out []string
		for i := range tx.Tokens {
			if i == len(tx.Tokens)-1 || tx.Tokens[i+1].LineBreak {
				if h, ok := Lead(tx, text.Span{Start: at, End: i + 1}, ctx); ok && !h.Date.IsZero() {
					out = append(out, fmt.Sprint(h.Date))
				}
				at = i + 1
			}
		}
		return strings.Join(out, " ")
	}
	for in, want := range map[string]string{
		"5/89   the minister in Lomé\n3/90   all out\n8/91   the premier\n8/06   Mensah to Accra": "1989-05 1990-03 1991-08 2006-08",
		"5/12   of the fund\n3/10   of the land\n8/9   of the rest":                               "",
		"5/89 men\n3/90 men\n8/91 men":                                                            "",
		"[slide 3]   1969, the bad year\n[slide 4]   1970":                                        "1969 1970",
		"[Nov 11]   talks\n[Mar 10]   talks":                                                      "",
		"[see note]   1969 men":                                                                   "",
	} {
		if got := leads(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
