package report

import (
	"context"
	"testing"

	"entente/schema"
)

// TestOfOne wants an election that names no country to be that of the state named last, and never of both.
func TestOfOne(t *testing.T) {
	const head = "Denmark and Malawi\n\nHistory\n\n"
	for doc, want := range map[string]string{
		"A Danish bishop was adviser for Malawi (1992–1995) and led the mission which watched the elections of June 1994.\n": "MWI",
		"Malawi sent a choir to Denmark, and its singers saw the elections of September 1994 there.\n":                       "DNK",
	} {
		res, err := newReader(t).Read(context.Background(), []byte(head+doc), Options{Name: "article.txt"})
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range res.Events {
			if e.Type == schema.LeadershipChange && (len(e.Party) > 0 || len(e.Source) != 1 || e.Source[0].Code != want) {
				t.Errorf("%q: source %v, party %v, want %s", doc, e.Source, e.Party, want)
			}
		}
	}
}
