package structure

import (
	"strings"
	"testing"

	"entente/loader/report/token"
)

// TestYearBelowItsDay wants a year in a wrapped line to belong to the day above it, and one above
// further items to head them.
func TestYearBelowItsDay(t *testing.T) {
	for text, want := range map[string]int{
		"Meeting\n\n• Treaty signed by the two countries in Bonn on 25 November\n    1959\n• State visit of the President, 3 May 1961\n":                                                                                                            0,
		"Meeting\n\n• World's first bilateral investment treaty signed by the two countries in Bonn on 25 November\n    1959\n• President Ayub Khan's state visit of January 1961; German development assistance commenced in\n    the same year\n": 0,
		"Meeting\n\n• Treaty signed by the two countries in Bonn.\n1959\n• State visit of the President, 3 May\n":                                                                                                                                   1,
	} {
		headings := 0
		for _, b := range Read(token.Split([]rune(text)), Options{}).Blocks {
			if b.Kind == Heading && b.Tokens.Len() == 1 && b.Span.Start > 10 {
				headings++
			}
		}
		if headings != want {
			t.Errorf("%q: %d headings of a year, want %d", text, headings, want)
		}
	}
}

// TestDaysBelowAMonth wants a day alone that is set in below a day with its month to be an entry of that
// month, and numbers that do not go on from it to be none.
func TestDaysBelowAMonth(t *testing.T) {
	for text, want := range map[string]string{
		"Annals of the two countries\n\n1911\nMarch 4.  A treaty is signed in Lima.\n     19.  The Senate approves it.\nMay 2.  War ends.\n":                                   "1911-03-04 1911-03-19 1911-05-02",
		"Annals of the two countries\n\n          1962\nSept. 8: Troops cross the river.\n      20: They take a post.\n      22: Talks begin.\nNov. 1: They end.\n":            "1962-09-08 1962-09-20 1962-09-22 1962-11-01",
		"Annals of the two countries\n\n1911\nMarch 14.  A treaty is signed in Lima.\n     9.  points are agreed upon.\nMay 2.  War ends.\n":                                   "1911-03-14 1911-05-02",
		"Annals of the two countries\n\n1911\nMarch 14.  A treaty is signed in Lima by\n     20 ministers of the two countries.\nMay 2.  War ends.\nJune 3.  Peace is made.\n": "1911-03-14 1911-05-02 1911-06-03",
	} {
		if got := datesOf(text, func(b *Block) bool { return b.Kind == Entry }); got != want {
			t.Errorf("%q: entries of %s, want %s", text, got, want)
		}
	}
}

// TestYearOverHeadings wants the days of a list to be of the year that the heading over its own heading names, as long as
// no other list stands between, and a part of a meeting to be a heading, counted in words too.
func TestYearOverHeadings(t *testing.T) {
	const report = "INSTITUTE OF BORDERS\n\nReport of a conference\n\nRapporteur: Ama Owusu\n\n─────────\nSESSION ONE     The river\nDiscussants     Dr Kofi Mensah (Accra), Prof. Edem Tetteh (Lomé)\n\n  Session timeline\n  1960, 27 Apr. // Togo becomes independent.\n  1961, 5 Aug. // Ghana closes the border.\n  1963 // Relations resumed.\n  1967, Jan. // The president of Togo falls.\n\n  Mensah: The river was never the cause.\n\n─────────\nSESSION TWO     "
	const below = "\nDiscussants     Dr Kofi Mensah, Prof. Edem Tetteh\n\n  Session timeline\n  28 May // Troops land on the island.\n  23 July // Ghana recalls its ambassador.\n  7 Aug. // The sides meet in Ho.\n  9 Sept. // They sign a truce.\n\n  Tetteh: The truce is fragile.\n"
	for head, want := range map[string]string{
		"The summer of 2025":      "2025-05-28 2025-07-23 2025-08-07 2025-09-09",
		"The quarrel of May 2019": "2019-05-28 2019-07-23 2019-08-07 2019-09-09",
		"From 2003 to 2019":       "",
		"Nothing new since 2019":  "",
	} {
		var got []string
		for _, b := range Read(token.Split([]rune(report+head+below)), Options{}).Blocks {
			if d := b.Date.String(); (b.Kind == Entry || b.Kind == Bullet) && d > "2" {
				got = append(got, d)
			}
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %v, want %s", head, got, want)
		}
	}
}

// TestDatesAtTheRight wants the dates in brackets at the right of a fact sheet to be those of its items, also of two clauses
// and on a line of their own; a year in brackets between a title and its text is none.
func TestDatesAtTheRight(t *testing.T) {
	for in, want := range map[string]string{
		"GHANA AND TOGO: FACT SHEET\n\n1.  POLITICAL RELATIONS\n  » Establishment of relations                   [24.12.1960]\n  » Ghana backed the application of Togo for membership of the bank\n                                               [1961]\n  » Air Services Agreement; Treaty on Rivers (both signed\n    at Lomé)                                    [17.05.2015]\n": "1960-12-24 1961 2015-05-17",
		"GHANA AND TOGO: FACT SHEET\n\n1.  POLITICAL RELATIONS\n  » Establishment of relations, of which much is said below [sic]\n  » Ghana backed the application of Togo; see the annex [page 3]\n":                                                                                                                                                                                "",
	} {
		if got := datesOf(in, func(b *Block) bool { return b.Kind == Bullet && !b.Date.IsZero() }); got != want {
			t.Errorf("%q: %s, want %s", in, got, want)
		}
	}
	for in, dropped := range map[string]bool{
		"ACROSS THE WATER\n\nPARDON\n[ 1953 ]\nThe president let the prisoners go home in July.\n": true,
		"ACROSS THE WATER\n\nFACTS\n  » Togo joined the bank\n        [1953]\n":                    false,
	} {
		d, got := Read(token.Split([]rune(in)), Options{}), false
		for _, s := range d.Skipped {
			got = got || s.Why == "page number"
		}
		if got != dropped {
			t.Errorf("%q: dropped %v, want %v", in, got, dropped)
		}
	}
}

// TestYearAbove wants yearless days to be of the one year that the preamble or the heading above them names.
func TestYearAbove(t *testing.T) {
	for text, want := range map[string]string{
		"THE RIVER: A DIARY IN JULY\n\nKept at the desk in Ho, from the wires. The year is 2002.\n\nThursday 11 July\n\nTroops land on the island.\n\nFriday 12 July\n\nGhana protests.\n\nSunday 14 July\n\nThey leave.\n": "2002-07-11 2002-07-12 2002-07-14",
		"THE RIVER: A DIARY IN JULY\n\nKept in Ho in 2002, printed in 2004.\n\nThursday 11 July\n\nTroops land on the island.\n\nFriday 12 July\n\nGhana protests.\n\nSunday 14 July\n\nThey leave.\n":                      "",
		"CHRONICLE OF THE COAST\n\n     1 9 9 0\n\nMARCH\n   11   Togo becomes independent.\n   15   Ghana recognises it.\n\nAPRIL\n   18   Troops leave.\n\n     1 9 9 1\n\nMAY\n    2   Talks begin.\n":                   "1990-03-11 1990-03-15 1990-04-18 1991-05-02",
		"THE COAST\n\nA timeline\n\n<9.VI.1992>      Ghana recognises Togo.\n<VII.1997>       Togo protests.\n<19/20.V.2008>   They meet.\n<28.XI.2021>     They sign a treaty.\n":                                          "1992-06-09 1997-07 2008-05-19/2008-05-20 2021-11-28",
		"Annals of the coast, 1961\n\nIII. GHANA AND TOGO\n\nJUNE\n\n19   Togo becomes independent.\n\n25   Ghana recognises it.\n\nJULY\n\n1   Troops leave.\n":                                                            "1961-06-19 1961-06-25 1961-07-01",
	} {
		if got := datesOf(text, func(b *Block) bool { return (b.Kind == Entry || b.Kind == Paragraph) && b.HasLead() }); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

// datesOf gives the dates of the passages of a text that count, in their order.
func datesOf(in string, counts func(*Block) bool) string {
	var dates []string
	doc := Read(token.Split([]rune(in)), Options{})
	for i := range doc.Blocks {
		if b := &doc.Blocks[i]; counts(b) {
			dates = append(dates, b.Date.String())
		}
	}
	return strings.Join(dates, " ")
}
