package report

import (
	"context"
	"testing"

	"entente/schema"
)

// TestEnvoyBack wants an ambassador's return behind his recall to end the break, and a statesman's return to be a visit.
func TestEnvoyBack(t *testing.T) {
	const head = "Norway and Chile\n\nHistory\n\nIn May 1997 Eduardo Frei Ruiz-Tagle visited Oslo. "
	for doc, want := range map[string]schema.EventType{
		"In January 1998 Norway recalled its ambassador from Santiago. He went back in March 1998.\n": schema.RelationsRestored,
		"In January 1998 Norway recalled its ambassador from Santiago. She returned in March 1998.\n": schema.RelationsRestored,
		"In January 1998 Norway signed a treaty with Chile. He went back in March 1998.\n":            schema.Visit,
	} {
		res, err := newReader(t).Read(context.Background(), []byte(head+doc), Options{Name: "article.txt"})
		if err != nil {
			t.Fatal(err)
		}
		got := schema.EventType("")
		for _, e := range res.Events {
			if e.Date.String() == "1998-03" {
				got = e.Type
			}
		}
		if got != want {
			t.Errorf("%q: %q, want %s", doc, got, want)
		}
	}
}
