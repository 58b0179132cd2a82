package when

import (
	"fmt"
	"testing"

	"entente/loader/report/text"
	"entente/loader/report/token"
	"entente/schema"
)

// Heads of entries whose days are a range, written with points, strokes or a comma.
func TestDayRangeHeads(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"2024. 5. 28.-29.  Visit", "2024-05-28/2024-05-29"},
		{"2024. 5. 28-29.  Visit", "2024-05-28/2024-05-29"},
		{"2024. 3. 5.~6.  Visit", "2024-03-05/2024-03-06"},
		{"2023.1.14.-17. Visit", "2023-01-14/2023-01-17"},
		{"2024. 5. 28.-6. 2.  Visit", "2024-05-28/2024-06-02"},
		{"2023. 4.  Visit", "2023-04"},
		{"2003/04  Embassies", "2003/2004"},
		{"3-4/5. Visit", "2016-05-03/2016-05-04"},
		{"29–30/7. Visit", "2016-07-29/2016-07-30"},
		{"18.-19.2. Visit", "2016-02-18/2016-02-19"},
		{"May, 16. Visit", "2016-05-16"},
		{"July, 28-29. Visit", "2016-07-28/2016-07-29"},
		{"May, 16 dead in a raid", "2016-05"},
		{"3-4.5 tonnes of rice", ""},
		{"3-4 dead. They fled", ""},
		{"3-4/50. Visit", ""},
	} {
		tx := token.Split([]rune(c.in))
		h, _ := Lead(tx, text.Span{End: len(tx.Tokens)}, Context{Year: 2016, Order: YearFirst})
		if got := fmt.Sprint(h.Date); got != c.want {
			t.Errorf("%q: %q, not %q", c.in, got, c.want)
		}
	}
}

// Month and day with their points within an entry, where a text writes the year first; numbers of a series are no dates.
func TestDayPointed(t *testing.T) {
	for _, c := range []struct {
		in   string
		ctx  Context
		want string
	}{
		{"called in on 1. 18.; talks", Context{Entry: schema.MustDate("2023-01-14"), Order: YearFirst}, "2023-01-18"},
		{"a pledge (1. 15.) came", Context{Entry: schema.MustDate("2023-01-14"), Order: YearFirst}, "2023-01-15"},
		{"a pledge (1. 15.-16.) came", Context{Entry: schema.MustDate("2023-01-14"), Order: YearFirst}, "2023-01-15/2023-01-16"},
		{"called in on 1. 18.; talks", Context{Entry: schema.MustDate("2023-01-14")}, ""},
		{"points 1. 18. of it", Context{Entry: schema.MustDate("2023-01-14"), Order: YearFirst}, ""},
		{"four APR-1400 reactors", Context{}, ""},
		{"in Apr-1940 it fell", Context{}, "1940-04"},
	} {
		tx := token.Split([]rune(c.in))
		got := ""
		for _, w := range Find(tx, text.Span{End: len(tx.Tokens)}, c.ctx) {
			got += w.Date.String()
		}
		if got != c.want {
			t.Errorf("%q: %q, not %q", c.in, got, c.want)
		}
	}
}
