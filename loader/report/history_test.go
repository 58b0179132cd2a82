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
