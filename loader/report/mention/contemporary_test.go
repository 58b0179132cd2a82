package mention

import (
	"testing"

	"entente/loader/report/token"
	"entente/schema"
)

// TestContemporaries leaves one who is addressed as a contemporary unknown where the tables know
// only a bearer of the surname who is long dead; without the address the dead is meant.
func TestContemporaries(t *testing.T) {
	r := recogniser(t)
	for _, c := range []struct{ in, year, want string }{
		{"Prof. Metternich spoke of rivers. Metternich was glad.", "2021", ""},
		{"The seminar spoke of Metternich at length.", "2021", "austria-hungary"},
		{"Mr. Gromyko spoke of rivers.", "1971", "SUN"},
	} {
		m := r.Read(token.Split([]rune(c.in)), Context{Date: schema.MustDate(c.year)})
		got := ""
		for _, x := range m.Mentions {
			for _, e := range x.Entities {
				if e.Kind == schema.Person {
					got = e.State
				}
			}
		}
		if got != c.want {
			t.Errorf("%s in %s: %q, want %q", c.in, c.year, got, c.want)
		}
	}
}
