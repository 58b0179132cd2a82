package report

import (
	"fmt"
	"slices"
	"testing"
)

// TestRollProse reads sentences that list who has gone where with the years in brackets, and not what only looks so.
func TestRollProse(t *testing.T) {
	r := newReader(t)
	for line, want := range map[string][]string{
		"Three leaders of Ghana have come to Peru: Kwame Mensah as President-elect (1961), Yaw Osei for the summit of ports (1981) and Ama Boateng on a State Visit (1997).": {"1961 Mensah GHA>PER", "1981 Osei GHA>PER", "1997 Boateng GHA>PER"},
		"Peruvian Presidents who have gone to Ghana are Luis Salas (1962), Rosa Quispe (1978) and Hugo Paredes (1996).":                                                      {"1962 Salas PER>GHA", "1978 Quispe PER>GHA", "1996 Paredes PER>GHA"},
		"Ghana and Peru honour three poets: Kwame Mensah (1961), Yaw Osei (1981) and Ama Boateng (1997).":                                                                    nil,
	} {
		var got []string
		for _, e := range visits(t, r, "Ghana and Peru: bilateral relations\n\nHistory\n\n"+line+"\n\nTrade is small.\n") {
			got = append(got, callOf(e))
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q:\n%s\nwant\n%s", line, fmt.Sprint(got), fmt.Sprint(want))
		}
	}
}
