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
