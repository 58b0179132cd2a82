package report

import (
	"context"
	"testing"
)

// TestFinerDates reads the day or month that a note gives behind what happened in the year
// at its head, and leaves the year where the day may be another event's.
func TestFinerDates(t *testing.T) {
	r := newReader(t)
	for note, want := range map[string]string{
		"2014: Trade agreement between Peru and Chile (December)":              "2014-12",
		"2014: Trade agreement between Peru and Chile":                         "2014",
		"2014: Trade agreement of Peru and Chile (which had been due in 2012)": "2014",
		"June 2014: Trade agreement of Peru and Chile, 17 June":                "2014-06-17",
	} {
		doc := "Chronology\n\n2001: Peru and Cuba sign a trade agreement.\n" + note + "\n2018: Peru and Spain sign a trade agreement.\n2019: Peru and Italy sign a trade agreement.\n"
		res, err := r.Read(context.Background(), []byte(doc), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := datesOf(res.Events, "Peru", "Chile"); got != want {
			t.Errorf("%s: %s, want %s", note, got, want)
		}
	}
}
