package structure

import (
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
