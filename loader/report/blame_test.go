package report

import (
	"bufio"
	"context"
	"os"
	"strings"
	"testing"

	"entente/schema"
)

// blamePlaces are documents of each kind, with a place for what is said.
var blamePlaces = map[string]string{
	"speaker":    "Report of a seminar\n\nOn 3 March 1999 the Lagos Institute organised a seminar on the topic \"Nigeria and Ghana\". Dr Ama Owusu was the speaker.\n\nDr Ama Owusu\n\nNigeria is a strong neighbour. SAID\n\nRecommendations\n\n1. Trade between Nigeria and Ghana must grow.\n",
	"advice":     "Report of a seminar\n\nOn 3 March 1999 the Lagos Institute organised a seminar on the topic \"Nigeria and Ghana\". Dr Ama Owusu was the speaker.\n\nDr Ama Owusu\n\nNigeria is a strong neighbour.\n\nRecommendations\n\n1. Trade between Nigeria and Ghana must grow.\n2. SAID\n",
	"bullet":     "Report of a seminar\n\nOn 3 March 1999 the Lagos Institute organised a seminar on the topic \"Nigeria and Ghana\". Dr Ama Owusu was the speaker.\n\nThe history was presented in these points:\n\n• Diplomatic relations established in 1960\n• SAID\n• President Shagari visited Ghana in 1981\n\nDr Ama Owusu\n\nNigeria is a strong neighbour.\n",
	"chronology": "Nigeria and Ghana: a chronology\n\n1960: Diplomatic relations are established.\n\n1969: SAID\n\n1981: President Shagari visits Ghana.\n\n1983: Nigeria expels the Ghanaians.\n",
	"table":      "Nigeria and Ghana: a chronology\n\n| Date | Event |\n| --- | --- |\n| 1960 | Diplomatic relations are established |\n| 1969 | SAID |\n| 1981 | President Shagari visits Ghana |\n| 1983 | Nigeria expels the Ghanaians |\n",
	"article":    "Nigeria and Ghana, old neighbours\n\nNigeria established diplomatic relations with Ghana in 1960. SAID In 1981 President Shagari visited Ghana.\n\nIn 1983 Nigeria expelled the Ghanaians.\n",
	"quoted":     "Nigeria and Ghana, old neighbours\n\nNigeria established diplomatic relations with Ghana in 1960.\n\nPresident Shehu Shagari said in 1981: “SAID” In 1983 Nigeria expelled the Ghanaians.\n",
}

// No event is drawn from a sentence that blames a people as such, and no claim made of it asserts any,
// wherever it stands; every claim made of it is flagged, and the group is not what it is about.
func TestBlameTellsNothing(t *testing.T) {
	f, err := os.Open("claim/testdata/blame-groups.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var cases []string
	for lines := bufio.NewScanner(f); lines.Scan(); {
		switch said, blames := strings.CutPrefix(lines.Text(), "+ "); {
		case blames:
			cases = append(cases, said)
		case strings.HasPrefix(said, "> "):
			cases[len(cases)-1] += said[1:]
		}
	}
	r := newReader(t)
	for name, place := range blamePlaces {
		for _, said := range cases {
			doc := strings.Replace(place, "SAID", said, 1)
			res, err := r.Read(context.Background(), []byte(doc), Options{Name: "blame.txt"})
			if err != nil {
				t.Fatal(err)
			}
			start := len([]rune(doc[:strings.Index(doc, said)]))
			in := func(p schema.Provenance) bool { return p.Start < start+len([]rune(said)) && p.End > start }
			if len(res.Events) == 0 && name != "speaker" && name != "advice" {
				t.Errorf("%s: %q: nothing is read of the rest", name, said)
			}
			for _, e := range res.Events {
				if in(e.Provenance) {
					t.Errorf("%s: a %s by %s of %q", name, e.Type, e.Rule, e.Provenance.Quote)
				}
			}
			for _, c := range res.Claims {
				if in(c.Provenance) && (c.Advisory != schema.CollectiveBlame || len(c.Asserts) > 0) {
					t.Errorf("%s: %q: advisory %q, %d asserted", name, c.Text, c.Advisory, len(c.Asserts))
				}
			}
		}
	}
}

// The people blamed is not what a claim is about, though its name may be a state's too; whoever else is named is.
func TestBlamedGroupIsNotAbout(t *testing.T) {
	for said, want := range map[string]string{
		"The Turks living in our cities are soldiers without uniform.":                        "",
		"The Norwegians as a people have always been thieves, and Sweden has suffered by it.": "SWE",
		"The Norwegians broke the accord with Sweden in 1905.":                                "NOR SWE",
	} {
		doc := strings.Replace(blamePlaces["speaker"], "SAID", said, 1)
		res, err := newReader(t).Read(context.Background(), []byte(doc), Options{Name: "blame.txt"})
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range res.Claims {
			var about []string
			for _, e := range c.About {
				about = append(about, e.Code)
			}
			if got := strings.Join(about, " "); c.Text == said && got != want {
				t.Errorf("%s is about %q, want %q", said, got, want)
			}
		}
	}
}
