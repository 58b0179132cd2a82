package opening

import (
	"testing"

	"entente/loader/report/structure"
	"entente/loader/report/text"
	"entente/loader/report/token"
)

// The day of a meeting is neither that of what its title quotes nor of the year before that of the report's number.
func TestDateOfMeeting(t *testing.T) {
	body := "\n\nDr Efua Sena\n\nNobody has counted.\n\nMr Kojo Atta\n\nThe ferry sank.\n"
	for in, want := range map[string]string{
		"Summary of Proceedings\n\nSymposium: \"14 June 1985: The Raid\"\nHo, Friday 13 June 2025\n\nThe symposium was held by the Delta Institute." + body:                                                               "2025-06-13",
		"Dialogues | Report no. 3/2019\n\nGhana and Togo at 45\n\nOn 15 August 1974 Ghana recognised Togo. On the day of the anniversary, 15 August 2019, the Delta Institute held a round table of forty guests." + body: "2019-08-15",
		"From the life of the Society\n\nOn 19 March of this year there took place in the reading room the lecture of Dr Efua Sena, \"Eighteen years without a card\". The meeting was led by the president, Mr Luis Marsh, who greeted the guests warmly, especially the youth, and gave the floor to the speaker of the day.\n\nDr Sena divided her lecture in two parts. She recalled the agreement that was signed in our town on 7 October 1920, and which was to come into force on the tenth of that month, as everybody in the hall remembered.\n\nMr Marsh said that nobody came.": "",
		"Research Service\nHearing note 12/2022\n\nPublic hearing of the Subcommittee on Minorities: Ghana and Togo\nHo, 9 June 2022, 10.00 to 12.35" + body: "2022-06-09",
		"Dialogues of the Coast\nSeminar 7/2019: \"Ghana and Togo\"\nHo, 21 March 2019" + body:                                                               "2019-03-21",
		"Dialogues of the Coast\nSeminar 7/2019: \"Ghana and Togo\"\nHo" + body:                                                                              "2019-07",
		"Report of a round table\n\nA round table was held by the Delta Institute on 3 May 2020." + body:                                                     "2020-05-03",
		"Report of the lecture\n\nThe Circle opened its season on October 12th with a lecture by Dr Efua Sena, \"A century of lost causes\". Some sixty persons braved the rain. The president took the chair and introduced the lecturer as a lady who needed no introduction.\n\nDr Sena started with Ho. The victory of November 1857 was, she maintained, the worst luck of all.\n\nDr Sena went on to Keta. She said that nobody came.": "",
	} {
		d := structure.Read(token.Split([]rune(in)), structure.Options{})
		if got := dateOf(d); got.String() != want {
			t.Errorf("%q: %s of a %s, want %s", in, got, d.Genre, want)
		}
	}
}

// TestDayLines reads the day of a document on a line of its own, behind a place or before one. The first entry of a list is no
// such line.
func TestDayLines(t *testing.T) {
	text := "Ghana and Togo quarrelled over the bridge for many years, and nobody in either capital could say any longer why they had begun to.\n\nThe bridge was closed in May 1998. It was opened again in June 1999 with music and speeches.\n"
	entries := "1998 May - Ghana and Togo open the bridge.\n\n2001 June - They close it.\n\n2006 July - They open it again.\n"
	for in, want := range map[string]string{
		"OPINION\n\nA bridge between neighbours\n\nLome, 11 February 2013\n\n" + text:                        "2013-02-11",
		"A bridge between neighbours\n\nThe crisis of 11 February\n\n" + text:                                "",
		"A bridge between neighbours\n\n" + text + "\nRelations of the modern sort date from 1 August 1955.": "",
		"A bridge between neighbours\n\n" + text + "\nRelations date back to 1 August 1955.":                 "",
		"A bridge between neighbours\n\n" + text + "\nUpdated 1 August 2005.":                                "2005-08-01",
		"Coast News\n\nGhana and Togo - Timeline\n17 December 2011\n\nThe main dates:\n\n" + entries:         "2011-12-17",
		"Coast News\n\nGhana and Togo - Timeline\n\n17 December 1997\nTalks in Lome.\n\n" + entries:          "",
		"DELTA INSTITUTE, HO\n\nReport of a Round Table\n\"Ghana and Togo\"\nWednesday, 14 November 2018 - Committee Room, Ho\n\nThe Delta Institute held a round table.\n\nDr Efua Sena\n\nNobody has counted.\n\nMr Kojo Atta\n\nThe ferry sank.\n": "2018-11-14",
	} {
		d := structure.Read(token.Split([]rune(in)), structure.Options{})
		if got := dateOf(d); got.String() != want {
			t.Errorf("%q: %s of a %s, want %s", in, got, d.Genre, want)
		}
	}
}

// An agency's list of dates is filed soon after its last entry, on the day of its dateline.
func TestWireDay(t *testing.T) {
	entries := "\n\n* 1998 - Ghana and Togo open the bridge.\n\n* May 4, 2006 - They close it.\n\n* "
	for in, want := range map[string]string{
		"FACTBOX-Ghana and Togo\n\nLOME, March 13 (Coast Wire) - The presidents signed a treaty on Thursday.\n\nHere are the main dates." + entries + "March 12, 2025 - The bridge opens again.": "2025-03-13",
		"FACTBOX-Ghana and Togo\n\nLOME, Jan 3 (Coast Wire) - The presidents signed a treaty on Friday.\n\nHere are the main dates." + entries + "December 20, 2024 - The bridge opens again.":   "2025-01-03",
		"FACTBOX-Ghana and Togo\n\nLOME, March 13 (Coast Wire) - The presidents signed a treaty on Thursday.\n\nHere are the main dates." + entries + "2025 - The bridge opens again.":           "2025-03-13",
		"FACTBOX-Ghana and Togo\n\nLOME, March 13 (Coast Wire) - The presidents signed a treaty on Thursday.\n\nHere are the main dates." + entries + "July 2, 2024 - The bridge opens again.":   "",
		"FACTBOX-Ghana and Togo\n\nThe line of March 13 - a treaty of the presidents - holds.\n\nHere are the main dates." + entries + "March 12, 2025 - The bridge opens again.":                "",
		"FACTBOX-Ghana and Togo\n\nLOME, March 13, 2024 (Coast Wire) - The presidents signed a treaty.\n\nHere are the main dates." + entries + "March 12, 2025 - The bridge opens again.":       "2024-03-13",
	} {
		d := structure.Read(token.Split([]rune(in)), structure.Options{})
		if got := dateOf(d); got.String() != want {
			t.Errorf("%q: %s of a %s, want %s", in, got, d.Genre, want)
		}
	}
}

// A dateline ends behind its dash; places in capitals within a sentence and headings are none.
func TestAfterDateline(t *testing.T) {
	for in, want := range map[string]string{
		"LOME, March 13 (Coast Wire) - The presidents signed.":              "The presidents signed.",
		"ACCRA, Ghana, Jan. 3, 2025 — They met.":                            "They met.",
		"PORT HARCOURT (AP) – They met.":                                    "They met.",
		"LOME, Monday 3 March 2025 -- They met.":                            "They met.",
		"USSR (1922–1991) and its treaty - a study.":                        "USSR (1922–1991) and its treaty - a study.",
		"NATO - Russia Council met.":                                        "NATO - Russia Council met.",
		"The ship left Lome on March 13 - nobody saw it.":                   "The ship left Lome on March 13 - nobody saw it.",
		"UN Secretary-General Annan flew to Lome on 3 March 2001 - by air.": "UN Secretary-General Annan flew to Lome on 3 March 2001 - by air.",
	} {
		tx := token.Split([]rune(in))
		at := AfterDateline(tx, text.Span{End: len(tx.Tokens)})
		if got := string(tx.Runes[tx.Tokens[at].Start:]); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
