package report

import (
	"context"
	"testing"
)

// TestTitleItems reads nothing from the items of menus and lists of contents, and what short items tell that are more than a title.
func TestTitleItems(t *testing.T) {
	r := newReader(t)
	for item, want := range map[string]int{
		"Economic co-operation":       0,
		"Significant agreements":      0,
		"Most Important Visits":       0,
		"Border closed":               1,
		"Peru recalls its ambassador": 1,
	} {
		doc := "Peru and Chile\n\n- Trade\n- " + item + "\n- Culture\n\nPeru and Chile established relations on 3 May 1901.\n\n- 5 June 1911: Peru signs a treaty with Chile\n- 7 July 1912: Peru expels the envoy of Chile\n"
		res, err := r.Read(context.Background(), []byte(doc), Options{Name: "menu.txt"})
		if err != nil {
			t.Fatal(err)
		}
		got := 0
		for _, e := range res.Events {
			if e.Provenance.Quote == item {
				got++
			}
		}
		if got != want {
			t.Errorf("%q: %d events, want %d", item, got, want)
		}
	}
}
