package report

import (
	"context"
	"strings"
	"testing"

	"entente/loader/report/structure"
)

// A capital that a speaker at a meeting names means its government; at a newspaper's desk it may be where somebody is.
func TestCapitalsAtMeetings(t *testing.T) {
	r := newReader(t)
	const report = "Kestrel Institute\n\nRound Table on Norway and Chile\n\nOslo, 3 May 2019\n\nDr. Clara Montes\n\nThe fishermen of both countries are waiting for a licence. "
	for _, c := range []struct {
		text  string
		genre structure.Genre
		want  string
	}{
		{report + "Nobody in Santiago has answered the letter of the fishermen.", structure.RoundTable, "Chile"},
		{report + "The letter was written at Santiago.", structure.RoundTable, ""},
		{"Norway and Chile have traded since 1905, and they go on. \"Nobody answered the letter,\" Dr. Clara Montes said in Santiago.", structure.Article, ""},
	} {
		res, err := r.Read(context.Background(), []byte(c.text+"\n"), Options{Genre: c.genre})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		if n := len(res.Claims); n > 0 {
			for _, e := range res.Claims[n-1].About {
				got = append(got, e.Name)
			}
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%q: about %v, want %q", c.text[max(0, len(c.text)-80):], got, c.want)
		}
	}
}
