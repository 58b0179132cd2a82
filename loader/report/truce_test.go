package report

import (
	"context"
	"fmt"
	"testing"

	"entente/schema"
)

// TestTruceOfTheWar reads who a truce is between that names nobody: the sides of the war just told
// where that was one of the two states against a third.
func TestTruceOfTheWar(t *testing.T) {
	r := newReader(t)
	for entries, want := range map[string]string{
		"Sept 27-Nov 9, 2020 - Azerbaijan and Armenia fight a 44-day war.\n\nNov 10, 2020 - A truce brokered by Moscow comes into force.":                 "ARM AZE",
		"May 12, 1994 - A ceasefire mediated by Russia ends the first Karabakh war.":                                                                      "ARM AZE",
		"Sept 27-Nov 9, 2020 - Azerbaijan and Armenia fight a 44-day war.\n\nNov 10, 2020 - A truce between Turkey and Armenia comes into force.":         "ARM TUR",
		"Sept 27-Nov 9, 2010 - Azerbaijan and Armenia fight a war.\n\nNov 10, 2020 - A truce brokered by Moscow comes into force.":                        "ARM TUR",
		"Sept 27-Nov 9, 2020 - Azerbaijan and Georgia fight a war.\n\nNov 10, 2020 - A truce brokered by Moscow comes into force.":                        "ARM TUR",
		"Sept 27-Nov 9, 2020 - Turkey and Armenia fight a war.\n\nNov 10, 2020 - A truce brokered by Moscow comes into force between the two neighbours.": "ARM TUR",
	} {
		doc := "Armenia and Turkey: a chronology\n\n1992 - Turkey recognises Armenia.\n\n" + entries + "\n\nJuly 2023 - Armenia and Turkey hold talks.\n"
		res, err := r.Read(context.Background(), []byte(doc), Options{Name: "dates.txt"})
		if err != nil {
			t.Fatal(err)
		}
		for _, kind := range []schema.EventType{schema.Ceasefire, schema.Mediation} {
			for _, e := range res.Events {
				if e.Type != kind {
					continue
				}
				if len(e.Party) != 2 {
					t.Errorf("%q: %s of %v", entries, kind, e.Party)
					continue
				}
				a, b := e.Party[0].Code, e.Party[1].Code
				if got := fmt.Sprint(min(a, b), " ", max(a, b)); got != want {
					t.Errorf("%q: %s of %s, want %s", entries, kind, got, want)
				}
			}
		}
	}
}
