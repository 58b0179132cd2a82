package structure

import (
	"testing"

	"entente/loader/report/token"
)

// TestCaptions drops what stands below charts, maps and tables, and nothing that tells of an event.
func TestCaptions(t *testing.T) {
	for line, want := range map[string]bool{
		"Figure 2: Exports of Peru to Chile":                       true,
		"Fig. 3 Copper sold by Peru":                               true,
		"Aid of Peru to Chile, 1995-2005 (US$ million)":            true,
		"Chilean travellers to Peru by month since 1991":           true,
		"Table 1: Chronology of the dispute":                       false,
		"Map 4 was drawn by a joint board in 1911":                 false,
		"Loan by Peru to Chile (US$ 3 million)":                    false,
		"Troops of Peru driven from Arica by Chile in May 1991":    false,
		"Peru and Chile sign a pact on tables and figures, by May": false,
	} {
		d := Read(token.Split([]rune("Peru and Chile\n\n"+line+"\n\nThe two have been neighbours for long.\n")), Options{})
		got := false
		for _, s := range d.Skipped {
			got = got || s.Why == "caption"
		}
		if got != want {
			t.Errorf("%q: dropped %v, want %v", line, got, want)
		}
	}
}
