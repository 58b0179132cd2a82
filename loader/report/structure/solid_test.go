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

// What heads the first passage of a part is a heading without a blank line too: a title over
// "By", a field of advice over the last line of the text, a numbered name below a list.
func TestFirstOfPart(t *testing.T) {
	const head = "The Lagos Circle held its monthly round table on 3 March 1999 on the topic “Nigeria and Ghana”.\nTimeline\n- 1969: Ghana expels aliens.\n- 1983: Nigeria expels Ghanaians.\n- 1984: Nigeria closes the border.\n"
	for in, want := range map[string]string{
		"PAPERS\nThe border and its people\nBy Dr. Ama Owusu\nGhana has never forgotten it.\nThe army and the border\nBy Col. Tunde Bello\nThe army closed it.\n":                          "P speaker 1 [] Dr. Ama Owusu| Ghana",
		"(1) Dr. Ama Owusu\nGhana has never forgotten it.\n(2) Col. Tunde Bello\nThe army closed it.\n(3) Dr. Kofi Mensah\nNobody asked Togo.\nWhat next?\nThe border should be opened.\n": "P speaker 1 [] Dr. Ama Owusu| Ghana",
		"Dr. Ama Owusu\n-------------\nGhana has never forgotten it.\nCol. Tunde Bello\n----------------\nThe army closed it.\nDr. Kofi Mensah\n---------------\nNobody asked Togo.\n":     "P speaker 1 [] Dr. Ama Owusu| Ghana",
		"Dr. Ama Owusu\nGhana has never forgotten it.\nRecommendations\nShort term\nA hospital should be built.\nLong term\nSmugglers must be brought to court.\n":                         "H body 0 [] | Long term",
		"(1) The order of 1969 is not forgotten.\n(2) The border was closed.\n(3) It is open.\n":                                                                                           "B timeline 4 [1984] | The order",
	} {
		if _, got := outline(head+in, Options{}); !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}

// A few words right below a list, and over another, head the second; the rest of an item and a
// sentence do not.
func TestHeadingBelowList(t *testing.T) {
	const head = "Seminar report\n\nThe Lagos Circle held a seminar on 3 March 1999.\n\nWhat was said\n\n- Dr. Ama Owusu: Ghana has never forgotten it.\n- Col. Tunde Bello: The army closed the border.\n"
	for in, want := range map[string]bool{
		"Concluding points\n\n- The border should be opened.\n- Smugglers must be brought to court.\n":     true,
		"The chair was pleased\n\n- The border should be opened.\n- Smugglers must be brought to court.\n": false,
		"Then all had lunch.\n\n- The border should be opened.\n":                                          false,
	} {
		line, _, _ := strings.Cut(in, "\n")
		if _, got := outline(head+in, Options{}); strings.Contains(got, "H body 0 [] | "+line) != want {
			t.Errorf("%s a heading: %v\n%s", line, !want, got)
		}
	}
}

// What somebody is quoted with is no item of the list of dates above it, though it names a year.
func TestQuotedBelowDates(t *testing.T) {
	const head = "Seminar report\n\nThe Lagos Circle held a seminar on 3 March 1999. Thirty guests came.\n\nDr. Kofi Boateng gave an overview.\n\nIn 1960 Nigeria opened an embassy in Accra.\nIn 1969 Ghana expelled aliens.\nIn 1983 Nigeria expelled Ghanaians.\nIn 1984 Nigeria closed the border.\n\n"
	for in, want := range map[string]string{
		"“Ghana signed the treaty in 1975,” said Dr. Ama Owusu. “It keeps it.”\n\n“The army closed the border in 1984,” added Col. Tunde Bello.\n": "P body",
		"“Operation Calabash” of 1985 was the work of smugglers.\n\n“The Border” is a film of 1986.\n":                                             "B timeline",
	} {
		if _, got := outline(head+in, Options{}); strings.Count(got, want+" ")-strings.Count(got[:strings.Index(got, "“")-4], want+" ") < 1 {
			t.Errorf("%s is no %s\n%s", in, want, got)
		}
	}
}

// A numbered name heads the list of what the person said; one over where the person works does
// not.
func TestNumberedNameOverList(t *testing.T) {
	const head = "Round table report\nThe Lagos Circle held a round table on 3 March 1999.\nMain points of the speakers\n"
	for in, want := range map[string]string{
		"1. Dr. Ama Owusu, former minister\n   - Ghana has never forgotten it.\n   - The border should be opened.\n2. Col. Tunde Bello, historian\n   - The army closed it.\n   - Smugglers were glad.\n": "B speaker 1 [] Dr. Ama Owusu| Ghana has",
		"1. Dr. Ama Owusu, former minister\n   - Accra Institute\n   - Lagos Circle\n2. Col. Tunde Bello, historian\n   - Kano College\n":                                                                 "| Accra Institute",
		"1. Dr. Ama Owusu, minister\nGhana has not forgotten it.\nThe border should be opened.\n2. Col. Tunde Bello, historian\nThe army closed it.\nSmugglers were glad.\nNobody was sorry.\n":           "P speaker 1 [] Dr. Ama Owusu| Ghana has",
	} {
		if _, got := outline(head+in, Options{}); !strings.Contains(got, want) || strings.Contains(got, "speaker 1 [] Dr. Ama Owusu| Accra") {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}

// A question at the end of a speaker's part is no heading of the advice of the meeting below; a
// question about what should be done is.
func TestQuestionAboveAdvice(t *testing.T) {
	const head = "Round table report\n\nThe Lagos Circle held a round table on 3 March 1999.\n\nDr. Ama Owusu\n\nGhana has never forgotten it.\n\n"
	const advice = "\n\nThe round table recommended the following:\n- The border should be opened.\n- Smugglers must be brought to court.\n"
	for in, want := range map[string]string{
		"Why do the two presidents not meet more often?": "P speaker 2 [] Dr. Ama Owusu| Why do",
		"What should be done by the two governments?":    "H body 0 [] | What should",
	} {
		if _, got := outline(head+in+advice, Options{}); !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	if _, got := outline(head+"Why do the two presidents not meet?\n\nRecommendations: The border should be opened.\n", Options{}); !strings.Contains(got, "Dr. Ama Owusu| Why do") {
		t.Errorf("no question of the speaker's in\n%s", got)
	}
}
