package report

import (
	"context"
	"strings"
	"testing"

	"entente/schema"
)

// TestHelped reads whom a mediation helped that does not say it.
func TestHelped(t *testing.T) {
	r := newReader(t)
	for entry, want := range map[string]string{
		"5 September 1905 – Peace of Portsmouth ends the war between Russia and Japan, Theodore Roosevelt acting as mediator.":       "RUS JPN",
		"21 August 1989 – Senegal and Mauritania break off diplomatic relations. Attempts at mediation by Moussa Traoré fail.":       "SEN MRT",
		"21 August 1989 – Senegal recalls its ambassador. Attempts at mediation by Moussa Traoré fail.":                              "",
		"21 August 1989 – Peru and Chile sign a treaty. Mali mediates between Senegal and Mauritania in a quarrel on the border.":    "SEN MRT",
		"21 August 1989 – Senegal and Mauritania sign a truce, for which Moussa Traoré had mediated. Peru visits nobody whatsoever.": "SEN MRT",
		"9 May 1941 – Thailand bombs French posts in Laos. Japan mediates.":                                                          "THA FRA",
		"9 May 1942 – Japan mediates.": "",
	} {
		res, err := r.Read(context.Background(), []byte("Dates of the world\n\n3 May 1901 – Peru recognises Panama.\n\n"+entry+"\n\n7 May 1990 – Chile recognises Namibia.\n"), Options{Name: "dates.txt"})
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range res.Events {
			if e.Type != schema.Mediation {
				continue
			}
			var got []string
			for _, x := range statesIn(e.Party) {
				got = append(got, x.Code)
			}
			if strings.Join(got, " ") != want {
				t.Errorf("%q: %v, want %s", entry, got, want)
			}
		}
	}
}
