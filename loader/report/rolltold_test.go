package report

import (
	"fmt"
	"slices"
	"testing"
)

// TestToldRolls reads the visits that a sentence lists, each with its own date, and what follows the last; a sentence that tells of one
// visit, or names persons for something else, is read like any other.
func TestToldRolls(t *testing.T) {
	const list = "Three leaders of Peru have come to Chile in one capacity or another: Alan García as President-elect (1985), Alberto Fujimori on a State Visit (1994) and Alejandro Toledo, who was here on 21 November 2001 and again in October 2002."
	checkWho(t, "Embassy of Peru in Chile", []whoCase{
		{list, "visit source=Alan García,PER target=CHL"},
		{list, "visit source=Alberto Fujimori,PER target=CHL"},
		{list, "visit source=Alejandro Toledo,PER target=CHL"},
		{list, "no visit source=PER target=CHL"},
		{"Chilean Presidents who have gone to Peru are Eduardo Frei (1996) and, most recently, Michelle Bachelet, who went on 17 November 2006 and opened the new embassy.", "visit source=Michelle Bachelet,CHL target=PER"},
		{"Those who signed include Alan García (1985) and Alberto Fujimori (1994).", "no visit source=Alan García,PER target=CHL"},
		{"Visitors to Chile included Alan García (1985).", "no meeting party=Alan García,PER,CHL"},
	})
}

// TestToldRollsOfStrangers reads sentences that list who has gone where with the years in brackets, of persons whom no table knows, and not what only looks so.
func TestToldRollsOfStrangers(t *testing.T) {
	r := newReader(t)
	for line, want := range map[string][]string{
		"Three leaders of Ghana have come to Peru: Kwame Mensah as President-elect (1961), Yaw Osei for the summit of ports (1981) and Ama Boateng on a State Visit (1997).": {"1961 Mensah GHA>PER", "1981 Osei GHA>PER", "1997 Boateng GHA>PER"},
		"Peruvian Presidents who have gone to Ghana are Luis Salas (1962), Rosa Quispe (1978) and Hugo Paredes (1996).":                                                      {"1962 Salas PER>GHA", "1978 Quispe PER>GHA", "1996 Paredes PER>GHA"},
		"The college had three poets: Kwame Mensah (1961), Yaw Osei (1981) and Ama Boateng (1997).":                                                                          nil,
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
