package report

import (
	"context"
	"testing"
)

// TestHeadlinesTellNothing reads articles whose title, by-line and dateline stand above each other without a blank
// line: what the article tells is told once, and on its day. A first sentence is none of them.
func TestHeadlinesTellNothing(t *testing.T) {
	r := newReader(t)
	const rest = "\n\nThe lorries carry onions. Chad attacked Sudan on 3 May 2005.\n"
	for in, want := range map[string]int{
		"Two palaces, one desert\nHow Chad and Sudan stopped fighting through other people\nN’DJAMENA, 12 March 2020" + rest: 1,
		"Chad and Sudan sign a treaty of friendship\nBy Amina Yusuf, 12 March 2020" + rest:                                   1,
		"Chad and Sudan signed a treaty of friendship on 12 March 2020." + rest:                                              2,
	} {
		res, err := r.Read(context.Background(), []byte(in), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if len(res.Events) != want || res.Events[len(res.Events)-1].Date.String() != "2005-05-03" {
			t.Errorf("%q: %d events, want %d", in, len(res.Events), want)
		}
	}
}
