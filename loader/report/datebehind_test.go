package report

import (
	"context"
	"testing"
)

// TestDateBehind gives a date that is a sentence of its own to the sentence before it, and dates that head what follows to that.
func TestDateBehind(t *testing.T) {
	r := newReader(t)
	for text, want := range map[string]string{
		"Convention of Lima signed by the ministers of Chile and Peru. 17 July 1839. Two drafts, the second in a clerk's hand.": "agreement 1839-07-17; ",
		"Photograph: the ministers of Chile and Peru sign a treaty. May 1929.":                                                  "agreement 1929-05; ",
		"The year was a bad one. 1841. Chile attacked Peru in May 1842.":                                                        "military_action 1842-05; ",
	} {
		res, err := r.Read(context.Background(), []byte("Papers on Chile and Peru\n\n"+text+"\n"), Options{Genre: "article"})
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, e := range res.Events {
			got += string(e.Type) + " " + e.Date.String() + "; "
		}
		if got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

// TestDatesBehind gives dates in brackets behind a full stop to what stands before them, where the passage does not begin with one.
func TestDatesBehind(t *testing.T) {
	r := newReader(t)
	const head = "Peru and Chile after 1945\n\n"
	for in, want := range map[string]string{
		"1 Chile recalls its ambassador from Peru. (17 May 1979) Peru signs a treaty with Chile. (3 July 1980)\n": "relations_severed 1979-05-17 source=CHL target=PER; agreement 1980-07-03 party=PER,CHL",
		"(17 May 1979) Chile recalls its ambassador from Peru. (3 July 1980) Peru signs a treaty with Chile.\n":   "relations_severed 1979-05-17 source=CHL target=PER; agreement 1980-07-03 party=PER,CHL",
	} {
		if got := toldOf(t, r, head+in); got != want {
			t.Errorf("%s\n got %s\nwant %s", in, got, want)
		}
	}
}
