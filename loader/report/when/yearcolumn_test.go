package when

import (
	"fmt"
	"strings"
	"testing"

	"entente/loader/report/text"
	"entente/loader/report/token"
	"entente/schema"
)

// A day and month with their points stand behind the year in a column of their own; other numbers there count.
func TestYearColumn(t *testing.T) {
	for in, want := range map[string]string{
		"1957      6.3.      Ghana independent":      "1957-03-06 Ghana",
		"1957 6.3. Ghana independent":                "1957-03-06 Ghana",
		"1961      18.5.-3.6.  Talks in Accra":       "1961-05-18/1961-06-03 Talks",
		"1957      1.5 million tons of cocoa":        "1957 1.5",
		"1957      6.3.2 of the Charter":             "1957 6.3.2",
		"1957      6.13.     Ghana independent":      "1957 6.13",
		"1957      March     Ghana independent":      "1957-03 Ghana",
		"1957\n6.3. Ghana independent":               "1957 6.3",
		"1963      13.1.     Coup in Lomé, at 2.30.": "1963-01-13 Coup",
	} {
		tx := token.Split([]rune(in))
		h, ok := Lead(tx, text.Span{End: len(tx.Tokens)}, Context{})
		if got := fmt.Sprint(h.Date, " ", tx.Tokens[min(h.Body, len(tx.Tokens)-1)].Text); !ok || got != want {
			t.Errorf("%q: %q, not %q", in, got, want)
		}
	}
}

// Years of two digits at the heads of a list's lines; other numbers there count something.
func TestShortYears(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"1955  a league\n57 Mar 6  Ghana free\n61  customs quarrel, the third\n63 Jan 13 Lomé: coup\n66 Radio pact\n94 Jan 5-9  raids\n2001  talks\n03  bridge\n", "1957-03-06 1961 1963-01-13 1966 1994-01-05/1994-01-09"},
		{"- 57 Mar 6  Ghana free\n- 61  customs quarrel\n- 63 Jan 13  coup\n- 66-69  drought\n", "1957-03-06 1961 1963-01-13 1966/1969"},
		{"40 men\n41 Ghanaians\n57 villages\n60  goats\n61 Togolese\n", ""},                         // no month
		{"57. March\n61. May talks\n63. June\n66. July\n", ""},                                      // numbers of items
		{"The road is\n57 miles long.\nIn all\n61 May have\n63 posts.\n", ""},                       // running text
		{"91 Mar\n85 Dec 3 raid\n77 Jan 2 raid\n61 Jan 4 raid\n45 May 8 peace\n32 Jan 1 war\n", ""}, // not in the order of time
	} {
		tx := token.Split([]rune(c.in))
		tx.ShortYears = ShortYears(tx)
		var got []string
		for _, w := range Find(tx, text.Span{End: len(tx.Tokens)}, Context{}) {
			if _, short := tx.ShortYears[tx.Tokens[w.Tokens.Start].Start]; short {
				got = append(got, w.Date.String())
			}
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%q: %q, not %q", c.in, s, c.want)
		}
	}
}

// Years of two digits lie ahead of what was told before, and behind "end of" at the head of a note.
func TestShortYearsGoForward(t *testing.T) {
	ctx := Context{Order: DayFirst, Entry: schema.MustDate("1911")}
	for in, want := range map[string]string{
		"1/9/69 officers take over":     "1969-09-01",
		"12/1/98 the lake is measured":  "1898-01-12",
		"end of 67 relations back":      "1967~",
		"the end of 67 delegations":     "",
		"Beginning of 72 : talks":       "1972~",
		"They saw the end of 67 states": "",
	} {
		if got := found(in, ctx); got != want {
			t.Errorf("%q: %q, not %q", in, got, want)
		}
	}
}

// The same with the apostrophe that stands for the century, and a mark between year and day: the first of them goes by no date before.
func TestShortYearsBehindApostrophes(t *testing.T) {
	for in, want := range map[string]string{
		"'19  throne\n'21  * 28 Feb. pact\n'54  Jan. First credit\n'78  * 27 Apr. rising\n": "1919 1921-02-28 1954-01 1978-04-27",
		"’98 treaty\n’99 talks\n’01 war\n’03 May: peace\n":                                  "1998 1999 2001 2003-05",
		"'21 and '22 were dry\nin '54 it rained\n":                                          "2021 2022 1954", // too few at the heads of lines
		"May 1, '25 — talks. Dec. 21, '23 — award":                                          "2025-05-01 2023-12-21",
		"1931  * 24 June. New pact":                                                         "1931-06-24",
		"1931 * the pact":                                                                   "1931",
	} {
		tx := token.Split([]rune(in))
		tx.ShortYears = ShortYears(tx)
		var got []string
		for _, w := range Find(tx, text.Span{End: len(tx.Tokens)}, Context{}) {
			got = append(got, w.Date.String())
		}
		if s := strings.Join(got, " "); s != want {
			t.Errorf("%q: %q, not %q", in, s, want)
		}
	}
}
