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
		var got []string
		for _, b := range Read(token.Split([]rune(text)), Options{}).Blocks {
			if b.Kind == Entry {
				got = append(got, b.Date.String())
			}
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q: entries of %v, want %s", text, got, want)
		}
	}
}
