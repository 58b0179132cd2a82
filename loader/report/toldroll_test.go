package report

import "testing"

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
