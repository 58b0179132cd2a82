package when

import (
	"fmt"
	"testing"

	"entente/loader/report/text"
	"entente/loader/report/token"
	"entente/schema"
)

// Day and month stand in brackets behind the year that opens an entry; other numbers there count.
func TestYearBracket(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"1811 (15.5)  Asunción is free", "1811-05-15 Asunción"},
		{"1811 (15.5.): Asunción is free", "1811-05-15 Asunción"},
		{"1811 (27/5) Asunción is free", "1811-05-27 Asunción"},
		{"1811 (3/5) Asunción is free", "1811 ("},
		{"1964 (21/IX). Independence", "1964-09-21 Independence"},
		{"1964 [21.ix.] Independence", "1964-09-21 Independence"},
		{"1964 (21-IX). Independence", "1964-09-21 Independence"},
		{"1967 (14-17/XI). Sojourn", "1967-11-14/1967-11-17 Sojourn"},
		{"1967 (14.-17.11.) – Sojourn", "1967-11-14/1967-11-17 Sojourn"},
		{"1967 (30/XI-2/XII). Sojourn", "1967-11-30/1967-12-02 Sojourn"},
		{"1967 (17-14/XI). Sojourn", "1967 ("},
		{"1962 (II). Vote", "1962-02 Vote"},
		{"1967 (I-III). Quarrel", "1967-01/1967-03 Quarrel"},
		{"1967 (iv.–vi.): Quarrel", "1967-04/1967-06 Quarrel"},
		{"1972 (Dec 8): Talks", "1972-12-08 Talks"},
		{"1990 (16 July) Talks", "1990-07-16 Talks"},
		{"1955 (summer) Talks", "1955-22 Talks"},
		{"1811 (19.1, 9.3)  Belgrano is beaten", "1811 ("},
		{"1990 (16) Talks", "1990 ("},
		{"VI.1993 – Talks", "1993-06 Talks"},
		{"1990 (3.20) Growth", "1990 ("},
		{"1990 (3.2 per cent) Growth", "1990 ("},
		{"1990 (3.2), 1991 (4.1), growth", "1990 ("},
	} {
		tx := token.Split([]rune(c.in))
		h, ok := Lead(tx, text.Span{End: len(tx.Tokens)}, Context{Order: RomanMonths | BracketDays})
		if got := fmt.Sprint(h.Date, " ", tx.Tokens[h.Body].Text); !ok || got != c.want {
			t.Errorf("%q: %q, not %q", c.in, got, c.want)
		}
	}
}

// Where entries open so, day and month alone in brackets are a date of the entry's year.
func TestBracketedDay(t *testing.T) {
	for _, c := range []struct{ in, plain, habit string }{
		{"The town is overrun. (1.5) Secret pact", "", "1865-05-01"},
		{"They were suspended at Mendoza (29.6). It ended.", "", "1865-06-29"},
		{"They were suspended (29.VI) at Mendoza", "1865-06-29", "1865-06-29"},
		{"A rise of 4 (3.2) in all", "", ""},
		{"The ship (3.2) came late", "", ""},
		{"The ship (16) came late", "", ""},
	} {
		for order, want := range map[Order]string{OrderUnknown: c.plain, BracketDays: c.habit} {
			tx := token.Split([]rune(c.in))
			got := ""
			for _, w := range Find(tx, text.Span{End: len(tx.Tokens)}, Context{Order: order, Entry: schema.MustDate("1865")}) {
				got += w.Date.String()
			}
			if got != want {
				t.Errorf("%q, %v: %q, not %q", c.in, order, got, want)
			}
		}
	}
}

// The habits of a text are told by its dates.
func TestHabits(t *testing.T) {
	for _, c := range []struct {
		in   string
		want Order
	}{
		{"1811 (15.5) a\n1811 (12.10) b\n1845 (4.12) c\n", BracketDays},
		{"1811 (15/5) a\n1811 (12/10) b\n1845 (28/12) c\n", DayFirst | BracketDays},
		{"1811 (5/15) a\n1811 (10/12) b\n1845 (12/28) c\n", MonthFirst | BracketDays},
		{"1958 (21/IV). a\n1962 (II). b\n1967 (I-III). c\n", RomanMonths | BracketDays},
		{"It fell on 24.viii.1977 and rose on 1.xi.1976.", RomanMonths},
		{"It fell on 24.viii.1977, see part ii.", OrderUnknown},
		{"Growth in 1990 (3.2), in 1991 (4.1), in 1992 (5.3) and in 1993 (1.2)", OrderUnknown},
	} {
		if got := OrderOf(token.Split([]rune(c.in))); got != c.want {
			t.Errorf("%q: %b, not %b", c.in, got, c.want)
		}
	}
}

// Months in small Roman figures, in running text.
func TestSmallRomanMonths(t *testing.T) {
	for _, c := range []struct{ in, plain, habit string }{
		{"They met on 24.viii.1977.", "1977-08-24", "1977-08-24"},
		{"They met on 24/viii/1977.", "1977-08-24", "1977-08-24"},
		{"They met on 16-17.vii.2021 in Ngara.", "2021-07-16/2021-07-17", "2021-07-16/2021-07-17"},
		{"They met in vi.1993 in Ngara.", "1993", "1993-06"},
		{"They fought in iv-vii.1972 in Ngara.", "1972", "1972-04/1972-07"},
		{"They fought on 1.iii.1973, and again in vi., in Ngara.", "1973-03-01", "1973-03-01 1973-06"},
		{"They voted in vi.1993; he fell on 21.x.; all fled.", "1993", "1993-06 1993-10-21"},
		{"They fought in 1973; see part vi. Of the rest", "1973", "1973"},
		{"In 1973 Kenya v. Uganda was heard", "1973", "1973"},
		{"In 1973 they won by 3 v. 5 votes", "1973", "1973"},
		{"In 1973 they were i. Free and ii. Poor", "1973", "1973"},
	} {
		for order, want := range map[Order]string{OrderUnknown: c.plain, RomanMonths: c.habit} {
			tx := token.Split([]rune(c.in))
			got := ""
			for i, w := range Find(tx, text.Span{End: len(tx.Tokens)}, Context{Order: order}) {
				if i > 0 {
					got += " "
				}
				got += w.Date.String()
			}
			if got != want {
				t.Errorf("%q, %v: %q, not %q", c.in, order, got, want)
			}
		}
	}
}
