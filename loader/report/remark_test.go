package report

import (
	"context"
	"testing"
)

// TestRemarks reads no event in what whoever compiled a list says of it, nor in words behind what was told
// that name nobody and speak of nothing that states do.
func TestRemarks(t *testing.T) {
	r := newReader(t)
	for text, want := range map[string]int{
		"1904: Chile closes the pass. Nothing.":                                1,
		"1904: Chile closes the pass. Mules beneath snow.":                     1,
		"1904: Chile closes the pass. Lima protests.":                          2,
		"1904: Chile closes the pass. The guide was a cousin of mine.":         1,
		"1904 should be kept by the schools of both shores as a day of peace.": 0,
		"1904: Peru asks that Chile should open the pass.":                     1,
		"2nd May 1904, Monday. Chile closes the pass.":                         1,
	} {
		res, err := r.Read(context.Background(), []byte("Chronology of Peru and Chile\n\n3 May 1901: Manuel Candamo of Peru visits Chile.\n\n"+text+"\n"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := len(res.Events) - 1; got != want {
			t.Errorf("%s: %d events, want %d", text, got, want)
			for _, e := range res.Events {
				t.Log(e.Type, e.Date, e.Provenance.Quote)
			}
		}
	}
}
