package opening

import (
	"testing"

	"entente/loader/report/structure"
	"entente/loader/report/token"
	"entente/schema"
)

// TestOutdated tells the date of a document from one that it only tells of.
func TestOutdated(t *testing.T) {
	for _, c := range []struct {
		date, text string
		want       bool
	}{
		{"1974-06-26", "The forum met on 26th June, as the agreement of 26 June 1974 was signed then. Trade has grown since 1998, when the accord was signed, and in 2009 the war ended.", true},
		{"1974-06-26", "The forum met on 26 June 1974. The accord was signed in 1972. A bridge is planned by 1980, and the Vision 1990 speaks of a second.", false},
		{"2019-06-14", "The forum met on 14 June 2019. In 2019 trade fell, and of 2019 nothing better is told. The treaty expires in 2026, the lease in 2031.", false},
		{"2019-06-14", "The forum met on 14 June 2019. A year later, in 2020, it met again.", false},
	} {
		d := structure.Read(token.Split([]rune(c.text)), structure.Options{})
		if got := outdated(d, schema.MustDate(c.date)); got != c.want {
			t.Errorf("%s: %v in %q, want %v", c.date, got, c.text, c.want)
		}
	}
}
