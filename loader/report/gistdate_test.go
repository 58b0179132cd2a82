package report

import (
	"context"
	"testing"
)

// TestCoarseDates gives a clause of which no rule reads a word the date of what it tells, not of a
// treaty that is called after its year nor of what had been done to something named between
// commas.
func TestCoarseDates(t *testing.T) {
	r := newReader(t)
	for _, c := range []struct{ title, text, want string }{
		{"Chronology of Peru and Chile\n\n3 May 1901: talks of Peru and Chile.\n\n", "30 September 1992: clash of Peru and Chile. Peru suspends the border agreement of 1965.", "1992-09-30"},
		{"Chronology of Peru and Chile\n\n3 May 1901: talks of Peru and Chile.\n\n", "1992: Peru suspends the border agreement on 3 May.", "1992-05-03"},
		{"Chronology of Peru and Chile\n\n3 May 1901: talks of Peru and Chile.\n\n", "12 June 1907: Two currencies of Peru and Chile, at par till 1911.", "1907-06-12"},
		{"Chronology of Peru and Chile\n\n3 May 1901: talks of Peru and Chile.\n\n", "12 June 1907: Treaty of Maure between Peru and Chile, to 1961, on the river.", "1907-06-12"},
		{"Chronology of Peru and Chile\n\n3 May 1901: talks of Peru and Chile.\n\n", "12 June 1907: Treaty of Maure between Peru and Chile (in force 3 March 1908).", "1907-06-12"},
		{"Chronology of Peru and Chile\n\n3 May 1901: talks of Peru and Chile.\n\n", "1908: Treaty of Maure between Peru and Chile (in force 3 March 1908).", "1908-03-03"},
		{"Chronology of Peru and Chile\n\n3 May 1901: talks of Peru and Chile.\n\n", "14 November 1911: Peru gives up the line of the 1904 Declaration.", "1911-11-14"},
		{"Chronology of Peru and Chile\n\n3 May 1901: talks of Peru and Chile.\n\n", "14 November 1911: The envoy of Peru, urged to leave Arica in 1909, comes to Chile.", "1911-11-14"},
		{"Chronology of Peru and Chile\n\n3 May 1901: talks of Peru and Chile.\n\n", "9 May 1941: Peru gives back to Chile the provinces of 1907.", "1941-05-09"},
		{"Chronology of Peru and Chile\n\n3 May 1901: talks of Peru and Chile.\n\n", "1893: Chilean expansion continued until the 1896 battle of Arica.", "1896"},
		{"Peru and Chile\n\n", "In June 1918 the army of Peru went into Chile and left it in November 1919.", "1919-11"},
		{"Peru and Chile\n\n", "Peru returned the bells of Arica, taken in 1901, to Chile in December 2018.", "2018-12"},
		{"Peru and Chile\n\n", "Peru returned the bells of Arica, cast of bronze, to Chile in December 2018.", "2018-12"},
		{"Peru and Chile\n\n", "Peru returned the bells of Arica, taken to Lima in 1901.", "1901"},
	} {
		res, err := r.Read(context.Background(), []byte(c.title+c.text+"\n"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, e := range res.Events {
			got = e.Date.String()
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}
