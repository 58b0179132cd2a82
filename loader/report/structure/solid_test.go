package structure

import (
	"strings"
	"testing"
)

// pasted is a report whose blank lines were lost when it was copied: every passage is one line.
const pasted = `LAGOS CIRCLE
REPORT – SEMINAR
3 March 1999
Compiled by: Kofi Boateng
The Lagos Circle organised a seminar on relations between Nigeria and Ghana in Lagos. It was attended by thirty guests.
Panel I: Cocoa and its price
Panellist 1 – Dr. Ama Owusu
Ghana has never forgotten the order of 1969. Nigeria should open the border to cocoa.
Panellist 2 – Col. Tunde Bello
The army closed the border in 1984. It was a grave mistake of the government.
Recommendations
Health and trade
- The two countries should build a hospital at the border.
- Smugglers must be brought to court.
Schools
- Both should teach the language of the other.
`

// A report without blank lines is read as one with them.
func TestBlankLinesPutBack(t *testing.T) {
	genre, got := outline(pasted, Options{})
	if genre != RoundTable {
		t.Errorf("genre %s", genre)
	}
	for _, want := range []string{
		"P body 1 [] | 3 March 1999\n", // the day is no entry with the passage below
		"P speaker 1 [] Dr. Ama Owusu| Ghana has",
		"P speaker 1 [] Col. Tunde Bello| The army",
		"H body 0 [] | Health and trade\n",
		"H body 0 [] | Schools\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}

// Lines of a text that is wrapped, and the days of a list with what happened on them below, are
// parted by no blank line.
func TestNoBlankLinesPutIn(t *testing.T) {
	for in, want := range map[string]string{
		"Milestones\n5 May 1981\nAWACS\nThe Senate approves the sale.\n6 June 1982\nJASTA\nCongress overrides the veto.\n7 July 1983\nRiyadh\nThe king visits.\n":                                                                                                                                                              "E timeline 2 [1982-06-06] | 6 June 1982 JASTA Congress overrides the veto.",
		"Nigeria and Ghana\n3 March 1960\nNigeria opens an embassy in Accra.\n4 May 1969\nGhana expels aliens.\n5 June 1983\nNigeria expels Ghanaians.\n6 July 1984\nNigeria closes the border.\n":                                                                                                                             "E timeline 1 [1960-03-03] | 3 March 1960 Nigeria opens an embassy in Accra.",
		"Nigeria and Ghana\n- 1960: Nigeria opens an embassy in Accra.\n- 1969: Ghana expels aliens.\n- 1983: Nigeria expels Ghanaians.\n- 1984: Nigeria closes the border.\n- 1986: It is opened.\nSources of this list are the yearbooks of the two ministries and of the Energy Development\nOrganization of the region.\n": "Energy Development Organization of the region.",
		"Seminar report\nThe Lagos Circle held a seminar on 3 March 1999.\nSpeakers\nDr. Ama Owusu, Accra\nCol. Tunde Bello, Lagos\nDr. Kofi Mensah, Kumasi\nThe seminar was opened by the chair.\nIt was closed at noon.\n":                                                                                                   "P body 3 [] | Col. Tunde Bello, Lagos",
	} {
		if _, got := outline(in, Options{}); !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}
