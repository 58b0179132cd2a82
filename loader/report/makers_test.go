package report

import (
	"context"
	"fmt"
	"testing"

	"entente/schema"
)

// TestMakers reads who makes an agreement of which a clause only names the parts.
func TestMakers(t *testing.T) {
	r := newReader(t)
	for entry, want := range map[string]string{
		// what is founded is the object
		"5 May 1995: KEDO set up.": "party [JPN KOR] object [KEDO]",
		"5 May 2018: Australia, Britain and the United States unveiled the pact called AUKUS.": "party [AUS GBR USA] object [AUKUS]",
		"5 May 1994: South Korea in accord with ASEAN on fish.":                                "party [ASEAN KOR]",
		// against whom it is
		"5 May 1800: Russia, Sweden and Denmark form a League of Neutrals against British searches.": "party [RUS SWE DNK] object [League of Neutrals]",
		// who made a treaty is known, whoever is named beside it
		"23 August 1939: by the Molotov–Ribbentrop Pact Finland falls to the Soviets.": "party [SUN DEU] object [Molotov–Ribbentrop Pact]",
	} {
		res, err := r.Read(context.Background(), []byte("Japan and South Korea: a chronology\n\n3 March 1965 – Japan and South Korea sign a treaty.\n\n"+entry+"\n"), Options{Name: "dates.txt"})
		if err != nil {
			t.Fatal(err)
		}
		got := "none"
		for _, e := range res.Events {
			if e.Type != schema.Agreement || e.Date == schema.MustDate("1965-03-03") {
				continue
			}
			got = ""
			if codes := codesOf(e.Party); len(codes) > 0 {
				got = fmt.Sprintf("party %v", codes)
			}
			if codes := codesOf(e.Object); len(codes) > 0 {
				if got != "" {
					got += " "
				}
				got += fmt.Sprintf("object %v", codes)
			}
		}
		if got != want {
			t.Errorf("%q: %s, want %s", entry, got, want)
		}
	}
}

// codesOf are the codes of some entities, the names of those without.
func codesOf(list []schema.Entity) (out []string) {
	for _, x := range list {
		if x.Code != "" {
			out = append(out, x.Code)
		} else {
			out = append(out, x.Name)
		}
	}
	return out
}
