package report

import (
	"context"
	"strings"
	"testing"
)

// TestToldHistoryIsTheDocuments reads press notes in which somebody tells how things came about, in
// one passage: its dated sentences are the document's history; without dates they are what was said.
func TestToldHistoryIsTheDocuments(t *testing.T) {
	r := newReader(t)
	const note = "Press note\n\nA conference on relations between Kyrgyzstan and Tajikistan was held in Tashkent on 20 May 2025 by the Institute for Regional Studies. Some sixty experts took part.\n\n" +
		"Opening the conference, Gulnara Zhakypova TELLS. AFTER\n\nRustam Nazarov of the Academy of Sciences said that the treaty was a miracle.\n"
	const dated = "Diplomatic relations were established on 14 January 1993. A ceasefire was announced on 1 May 2021. Presidents Japarov and Rahmon met in Dushanbe in June 2021. The border treaty was signed in Bishkek on 13 March 2025."
	const plain = "The border is long. Diplomatic relations are warm. The presidents are friends. Trade will grow."
	for _, c := range []struct {
		tells, after   string
		events, claims int
	}{
		{"presented a short history", dated, 4, 1},
		{"traced the course of relations", dated, 4, 1},
		{"turned to the past", dated, 4, 1},
		{"gave a short introduction", dated, 4, 1},
		{"set the scene", dated, 4, 1},
		{"set the scene", plain, 0, 5},
		{"spoke about the history of the border", plain, 0, 6},
	} {
		res, err := r.Read(context.Background(), []byte(strings.NewReplacer("TELLS", c.tells, "AFTER", c.after).Replace(note)), Options{Name: "note.txt"})
		if err != nil {
			t.Fatal(err)
		}
		if len(res.Events) != c.events || len(res.Claims) != c.claims {
			t.Errorf("%s: %d events and %d claims, want %d and %d", c.tells, len(res.Events), len(res.Claims), c.events, c.claims)
		}
	}
}

// TestHeadingWithinEntries reads a ministry's page whose headings stand right above lists: a word alone
// tells of nothing, and a federal president is that of the state that the tables know him to have led.
func TestHeadingWithinEntries(t *testing.T) {
	res, err := newReader(t).Read(context.Background(), []byte("Slovenia and Austria\n\nVisits\n2013 Mar   Federal President Heinz Fischer to Ljubljana\n2021 Jul   Chancellor Sebastian Kurz to Ljubljana\n2023 Sept  Minister Tanja Fajon in Vienna\n\n"+
		"Treaties\nConvention for the avoidance of double taxation, 1 October 1997\n"), Options{Name: "page.txt"})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range res.Events {
		got = append(got, string(e.Type)+" "+e.Date.String())
		if e.Date.String() == "2013-03" && (len(e.Source) != 2 || e.Source[1].Code != "AUT") {
			t.Errorf("Fischer came for %v", e.Source)
		}
	}
	if want := "visit 2013-03; visit 2021-07; visit 2023-09; agreement 1997-10-01"; strings.Join(got, "; ") != want {
		t.Errorf("%s, want %s", strings.Join(got, "; "), want)
	}
}

// TestOccasionsOfJourneys reads no meeting where brackets only name what a journey was for.
func TestOccasionsOfJourneys(t *testing.T) {
	for in, want := range map[string]string{
		"PM Nawaz Sharif's visit to Nepal, Nov. 2014 (18th SAARC Summit).":                       "visit 2014-11",
		"Nov. 2014: PM Nawaz Sharif visits Nepal (he met Sushil Koirala in Dhulikhel).":          "visit 2014-11; meeting 2014-11",
		"Foreign office consultations were to be held in 2020 but deferred due to the pandemic.": "meeting 2020",
	} {
		res, err := newReader(t).Read(context.Background(), []byte("Pakistan and Nepal: a chronology\n\n1960: Relations are established.\n1961: King Mahendra visits Pakistan.\n"+in+"\n"), Options{Name: "c.txt"})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, e := range res.Events[2:] {
			got = append(got, string(e.Type)+" "+e.Date.String())
			for _, p := range e.Party {
				if p.Code == "GBR" {
					t.Errorf("%q: Britain takes part", in)
				}
			}
		}
		if strings.Join(got, "; ") != want {
			t.Errorf("%q: %s, want %s", in, strings.Join(got, "; "), want)
		}
	}
}
