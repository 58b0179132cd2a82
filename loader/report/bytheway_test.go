package report

import (
	"context"
	"strings"
	"testing"

	"entente/schema"
)

// TestByTheWay leaves out what only says more of an event told beside it, and matters that a text speaks of.
func TestByTheWay(t *testing.T) {
	r := newReader(t)
	for entry, want := range map[string]string{
		"3 May 2019 - President Piñera flies to Lima. It is the first visit by a Chilean president since 2012.": "visit",
		"3 May 2019 - President Piñera is in Lima, his first visit since 2012.":                                 "visit",
		"3 May 2019 - The foreign ministers of Chile and Peru meet in Arica. First such meeting in ten years.":  "meeting",
		"3 May 2019 - President Piñera flies to Lima for the Pacific Alliance summit.":                          "visit",
		"3 May 2019 - President Piñera flies to Lima for a summit with President Vizcarra.":                     "meeting visit",
		"3 May 2019 - Chile and Peru signed a treaty which created a customs union.":                            "agreement",
		"3 May 2019 - Chile and Peru sign an agreement ending the state of war.":                                "agreement",
		"3 May 2019 - Chile and Peru create a customs union.":                                                   "agreement",
		"3 May 2019 - Chilean police arrest the Peruvian bishop, who was calling on all for calm.":              "incident",
		"3 May 2019 - The OAS calls for a truce between Chile and Peru.":                                        "statement",
		"3 May 2019 - Chilean troops attack a Peruvian post; two Peruvian soldiers are killed.":                 "military_action",
	} {
		res, err := r.Read(context.Background(), []byte("Chile and Peru: a chronology\n\n1 June 1999 - Chile and Peru sign a treaty.\n\n"+entry+"\n\n4 July 2020 - Chile and Peru sign a truce.\n"), Options{Name: "dates.txt"})
		if err != nil {
			t.Fatal(err)
		}
		if got := typesOn(res.Events, "2019-05-03"); got != want {
			t.Errorf("%q: %s, want %s", entry, got, want)
		}
	}
	for body, want := range map[string]string{
		"The two republics, neither of which could beat the other in a real war, share a coast.": "",
		"Their quarrels since the wars of independence divide Chile and Peru.":                   "",
		"War broke out between Chile and Peru on 5 April 1879.":                                  "war",
		"Mendoza Ibáñez died on his way home in March 1885.":                                     "",
		"Stalin died in March 1953.":                                                             "leadership_change",
	} {
		res, err := r.Read(context.Background(), []byte("Chile and Peru\n\n"+body+"\n"), Options{Name: "article.txt"})
		if err != nil {
			t.Fatal(err)
		}
		if got := typesOn(res.Events, ""); got != want {
			t.Errorf("%q: %s, want %s", body, got, want)
		}
	}
}

// typesOn are the types of the events of a date, "" for all, in alphabetical order.
func typesOn(events []*schema.Event, date string) string {
	var out []string
	for _, info := range schema.Types() {
		for _, e := range events {
			if e.Type == info.Type && (date == "" || e.Date.String() == date) {
				out = append(out, string(e.Type))
			}
		}
	}
	if len(out) == 2 && out[0] > out[1] {
		out[0], out[1] = out[1], out[0]
	}
	return strings.Join(out, " ")
}
