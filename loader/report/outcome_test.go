package report

import (
	"context"
	"testing"

	"entente/schema"
)

// TestOutcome reads what became of a meeting off a sentence without a subject.
func TestOutcome(t *testing.T) {
	r := newReader(t)
	for entry, want := range map[string]schema.Status{
		"1975 – Conference of Chile and Peru in Lima. Broke down the same evening.": schema.Failed,
		"1975 – Talks in Lima. Ended without result.":                               schema.Failed,
		"1975 – Talks in Lima. Called off.":                                         schema.Cancelled,
		"1975 – Talks in Lima. Peru broke down a wall.":                             schema.Occurred,
	} {
		res, err := r.Read(context.Background(), []byte("Chile and Peru: a chronology\n\n1974 – Chile and Peru sign a treaty.\n\n"+entry+"\n\n1976 – Chile and Peru sign a truce.\n"), Options{Name: "dates.txt"})
		if err != nil {
			t.Fatal(err)
		}
		meetings := 0
		for _, e := range res.Events {
			if e.Date.String() != "1975" {
				continue
			}
			if e.Type == schema.Meeting {
				meetings++
				if e.StatusOrDefault() != want {
					t.Errorf("%q: %s, want %s", entry, e.StatusOrDefault(), want)
				}
			} else if want != schema.Occurred {
				t.Errorf("%q: read as %s too", entry, e.Type)
			}
		}
		if meetings != 1 {
			t.Errorf("%q: %d meetings", entry, meetings)
		}
	}
}
