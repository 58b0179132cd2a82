package report

import (
	"context"
	"testing"
)

// TestOverrule reads anew what a rule takes for something else by a word or two where the whole clause speaks against it,
// and the parts of a sentence that have a verb of their own and of which no rule reads anything, the first too.
func TestOverrule(t *testing.T) {
	r := newReader(t)
	for entry, want := range map[string]string{
		"3 May 2019 - President Piñera calls on President Vizcarra in Lima.":                       "visit",
		"3 May 2019 - Lima demands that Chile withdraw its ships.":                                 "statement",
		"3 May 2019 - Peru joins the Andean bank and expels the Chilean consul.":                   "accession relations_severed",
		"3 May 2019 - Peru expels the Chilean consul.":                                             "relations_severed",
		"3 May 2019 - Peru enjoys a fine summer and expels the Chilean consul.":                    "relations_severed",
		"3 May 2019 - Peruvian gunmen struck a Chilean outpost and Chile recalled its ambassador.": "military_action relations_severed",
	} {
		res, err := r.Read(context.Background(), []byte("Chile and Peru: a chronology\n\n1 June 1999 - Chile and Peru sign a treaty.\n\n"+entry+"\n\n4 July 2020 - Chile and Peru sign a truce.\n"), Options{Name: "dates.txt"})
		if err != nil {
			t.Fatal(err)
		}
		if got := typesOn(res.Events, "2019-05-03"); got != want {
			t.Errorf("%q: %s, want %s", entry, got, want)
		}
	}
}
