package schema

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestParseDateBounds(t *testing.T) {
	for _, c := range []struct{ edtf, from, to string }{
		{"1999", "1999-01-01", "1999-12-31"},
		{"1988/1989", "1988-01-01", "1989-12-31"},
		{"1979-12-27", "1979-12-27", "1979-12-27"},
		{"2017-06-08/2017-06-09", "2017-06-08", "2017-06-09"},
		{"2003-09", "2003-09-01", "2003-09-30"},
		{"2004-02", "2004-02-01", "2004-02-29"},
		{"199X", "1990-01-01", "1999-12-31"},
		{"19XX", "1900-01-01", "1999-12-31"},
		{"1990~", "1990-01-01", "1990-12-31"},
		{"2017-06-15~", "2017-06-15", "2017-06-15"},
		{"2017-06~/2017-08-28", "2017-06-01", "2017-08-28"},
		{"../1971", "..", "1971-12-31"},
		{"2001-09-11/..", "2001-09-11", ".."},
		{"1941-21", "1941-03-01", "1941-05-31"},
		{"1941-22~", "1941-06-01", "1941-08-31"},
		{"1941-24", "1941-12-01", "1942-02-28"},
		{"-0044", "-0044-01-01", "-0044-12-31"},
		{"1999-XX", "1999-01-01", "1999-12-31"},
	} {
		d, err := ParseDate(c.edtf)
		if err != nil {
			t.Errorf("%s: %v", c.edtf, err)
			continue
		}
		if d.Earliest().String() != c.from || d.Latest().String() != c.to || d.String() != c.edtf {
			t.Errorf("%s: got %s to %s, want %s to %s", c.edtf, d.Earliest(), d.Latest(), c.from, c.to)
		}
	}
}

func TestParseDateRefuses(t *testing.T) {
	for _, s := range []string{"1990s", "2017-13", "2017-02-30", "1988-1989", "12/05/1999", "1989/1988", "../..", "/", "next year",
		"1999-", "1999~~", "1941-25", strings.Repeat("1", 100), "..", "1999/2000/2001", "X"} {
		if d, err := ParseDate(s); err == nil {
			t.Errorf("%q read as %s to %s", s, d.Earliest(), d.Latest())
		} else if KindOf(err) != Invalid {
			t.Errorf("%q: kind %s", s, KindOf(err))
		}
	}
}

func TestOverlaps(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"1971", "1971-12-16", true}, {"1971", "1972", false}, {"../1971", "1960", true}, {"1971/..", "1960", false},
		{"199X", "1999/2001", true}, {"", "1999", false},
	} {
		a, b := MustDate(c.a), MustDate(c.b)
		if a.Overlaps(b) != c.want || b.Overlaps(a) != c.want {
			t.Errorf("%q and %q: want %v", c.a, c.b, c.want)
		}
	}
}

func TestDayRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		y, m, d := rapid.IntRange(0, 9999).Draw(t, "y"), rapid.IntRange(1, 12).Draw(t, "m"), rapid.IntRange(1, 28).Draw(t, "d")
		s := fmt.Sprintf("%04d-%02d-%02d", y, m, d)
		day, err := ParseDay(s)
		if err != nil || day.String() != s || day != NewDay(y, time.Month(m), d) || day.Year() != y {
			t.Fatalf("%s became %s (%v)", s, day, err)
		}
		date, err := ParseDate(s)
		if err != nil || date.Earliest() != day || date.Latest() != day {
			t.Fatalf("%s as a date: %v %v", s, date, err)
		}
	})
}

func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"1999", "2001-09-11/..", "199X", "2004-06-~11", "Y-17E7", "1984?/2004-06~", "{1667,1668}", "2001-2\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParseDate(s)
		if err == nil && !d.IsZero() && (d.Earliest() > d.Latest() || d.String() != s) {
			t.Fatalf("%q: %s to %s", s, d.Earliest(), d.Latest())
		}
	})
}

func BenchmarkParseDate(b *testing.B) {
	for b.Loop() {
		if _, err := ParseDate("2018-03-14"); err != nil {
			b.Fatal(err)
		}
	}
}
