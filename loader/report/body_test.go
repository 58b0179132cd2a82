package report

import (
	"context"
	"testing"

	"entente/schema"
)

// TestStateAndOrganisation reads the side that an entry leaves out where the document is about a
// state and an organisation.
func TestStateAndOrganisation(t *testing.T) {
	r := newReader(t)
	for title, want := range map[string]string{
		"EU and Turkey: key dates":             "EU",
		"NATO–Turkey relations: a chronology":  "NATO",
		"Turkey joins NATO: a chronology":      "",
		"EU, Turkey and Greece: a chronology":  "GRC",
		"Greece and Turkey in the EU: a story": "GRC",
	} {
		res, err := r.Read(context.Background(), []byte(title+"\n\n1952 – Turkey sends a delegation.\n\n3 May 1963 – Turkey signs an agreement on trade.\n\n1 May 1987 – Turkey applies for membership.\n"), Options{Name: "dates.txt"})
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range res.Events {
			if e.Type != schema.Agreement {
				continue
			}
			got := ""
			for _, x := range e.Party {
				if x.Code != "TUR" {
					got += x.Code
				}
			}
			if got != want {
				t.Errorf("%q: the agreement is with %q, want %q", title, got, want)
			}
		}
	}
}
