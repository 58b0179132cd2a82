package structure

import (
	"fmt"
	"strings"
	"testing"
)

// TestNumberedMinutes reads the layouts of minutes and proceedings; each want is a line of the outline without
// its item number, each not one that must not be there.
func TestNumberedMinutes(t *testing.T) {
	for _, c := range []struct {
		name, in  string
		genre     Genre
		want, not []string
	}{
		{"an item of the same count ends a speaker's part", "REPORT OF A SEMINAR ON KENYA AND MALTA\n\nA seminar was organised by the Coral Centre in Mombasa on 3 May 2021.\n\n1. Shri Arun Patil, Secretary, welcomed the guests.\n\n" +
			"2. Inaugural address: Mr Tito Borg mentioned that 900 sailors had come in 1961.\n\n3. Paper by Dr Amina Said, Lamu:\nDr Said's paper dealt with tea.\n\n1. Tea is old.\n\n2. Tea was taxed in 1964.\n\n" +
			"4. Mr Borg stood by his figures.\n", RoundTable,
			[]string{"P speaker [] Dr Amina Said| Dr Said's paper dealt with tea.", "B body [] | Inaugural address: Mr Tito Borg mentioned that 900 sailors had come in 1961."}, []string{"timeline"}},
		{"the next number ends it", "REPORT OF A SEMINAR ON KENYA AND MALTA\n\nA seminar was organised by the Coral Centre in Mombasa on 3 May 2021.\n\n1. The guests were welcomed.\n\n2. Paper by Dr Amina Said, Lamu:\nDr Said's paper dealt with tea.\n\n" +
			"3. Mr Borg stood by his figures.\n\n4. Suggestions of the seminar, for both sides:\n\n  i) Passes of the sailors to be copied.\n  ii) A chair of history may be set up.\n\n5. The seminar closed with tea.\n", RoundTable,
			[]string{"B body [] | Mr Borg stood by his figures.", "B recommendations [] | A chair of history may be set up.", "B body [] | The seminar closed with tea."}, nil},
		{"numbers of three parts, a foot on the page", "MINUTES OF THE ROUND-TABLE ON KENYA AND MALTA\n\nMombasa, 3 May 2021\n\n4.   PAPERS\n\n4.1   Maj. Gen. Otieno\n4.1.1 Gen. Otieno informed the meeting that he had served on\n      Gozo.\n" +
			"4.1.2 He had liked it.\n\n\nCoral Centre                         Page 1 of 2\n-------------------------------------------------\n\n\n4.1.3 The harbour is small.\n\n4.2   Dra. Vella\n4.2.1 Dra. Vella asked for a ship.\n\n" +
			"5.   RESOLUTIONS\n     RESOLVED\n5.1  THAT a ship be sent;\n5.2  THAT the papers of 1964 be published.\n", RoundTable,
			[]string{"B speaker [] Maj. Gen. Otieno| The harbour is small.", "B speaker [] Dra. Vella| Dra. Vella asked for a ship.", "B recommendations [] | THAT the papers of 1964 be published."}, []string{"Page 1", "timeline"}},
		{"a rapporteur's notes with a chronology", "Coral Centre\nMombasa\n\nRAPPORTEUR'S NOTES\nSession on Kenya and Malta\nMombasa, 3 May 2021\n\nCHRONOLOGY\n\n1964\nBoth become independent.\n\n1965\nRelations are established.\n\n1971\nA consulate opens in Valletta.\n\n" +
			"MORNING\n\nDr Amina Said (Lamu) spoke first. Trade is small, she said.\n\nPOINTS FOR THE MINISTRIES\n\nThe meeting approved by acclamation:\n\nFirst. Let a ship be sent.\nSecond. Let the consulate stay.\n", RoundTable,
			[]string{"E timeline [1965] | 1965 Relations are established.", "P body [] | Dr Amina Said (Lamu) spoke first. Trade is small, she said.", "B recommendations [] | Let the consulate stay."}, nil},
		{"letters of another alphabet under advice", "ADRIATIC ROUND TABLE\n\nA round table was held in Bar on 3 May 2021.\n\nTHE CHAIRS' ADVICE\n\nThe chairs put forward on their own responsibility:\n\nα.  2022 should not end without a council.\nβ.  The memoranda of 1988 need to be kept.\n", RoundTable,
			[]string{"P body [] | The chairs put forward on their own responsibility:", "B recommendations [] | The memoranda of 1988 need to be kept."}, []string{"timeline"}},
		{"a place and a day of another calendar are no speaker", "NEWS\n\nPeople's Forum Held in Dire Dawa\nDire Dawa, 16 Hidar 2015 (25 November 2022)\n\nThe 2nd Forum was held today in Dire Dawa. Two papers were presented.\n\nMr Tesfa Alemu stated that trade in Dire Dawa grew.\n", "",
			nil, []string{"Dire Dawa| "}},
		{"bold labels of given names in a transcript", "# Webinar: Kenya and Malta\n\n## Speakers\n\n* Dr Amina bint Said, historian\n* Tito Borg, shipowner\n\n## Q&A\n\n**Q (a listener):** Is the port deep?\n\n**Amina:** It is not.\n\n**Q (Mr Cauchi, Gozo):** Who pays?\n\n**Borg:** Not I.\n", RoundTable,
			[]string{"P speaker [] Amina| It is not.", "P speaker [] Mr Cauchi| Who pays?", "P speaker [] Borg| Not I."}, nil},
		{"days are no parts of a section", "Chronology of Kenya and Malta\n\n1.8.64 Independence\n1.9.65 Relations established\n2.9.71 A consulate opens\n", Chronology,
			[]string{"E timeline [1965-09-01] | 1.9.65 Relations established"}, nil},
		{"a rapporteur of an article takes no notes", "The rapporteur and the war\n\nThe United Nations rapporteur on Malta, Tito Borg, visited Nairobi in 1999. He wrote a report.\n\nThe government rejected it in 2000.\n", Article, nil, nil},
	} {
		genre, got := outline(c.in, Options{})
		if c.genre != "" && genre != c.genre {
			t.Errorf("%s: genre %s\n%s", c.name, genre, got)
		}
		var lines []string
		for line := range strings.Lines(got) {
			f := strings.SplitN(strings.TrimSpace(line), " ", 4)
			lines = append(lines, f[0]+" "+f[1]+" "+f[3])
		}
		flat := strings.Join(lines, "\n") + "\n"
		for _, w := range c.want {
			if !strings.Contains(flat, w+"\n") {
				t.Errorf("%s: no %q in\n%s", c.name, w, flat)
			}
		}
		for _, w := range c.not {
			if strings.Contains(flat, w) {
				t.Errorf("%s: %q in\n%s", c.name, w, flat)
			}
		}
	}
}

// The witnesses are counted in one way and what they said in another: the longer run is the prose of the note.
func TestNumberedProseBehindAnotherCount(t *testing.T) {
	in := "RESEARCH SERVICE\nHearing note 12/2022\n\nPublic hearing of the Subcommittee on Ghana and Togo\nHo, 9 June 2022\n\nWitnesses heard\n\nI.   Dr. Ama Owusu, lawyer\nII.  Dr. Kofi Mensah, historian\nIII. Mr. Luis Marsh, trader\n\n" +
		"1. The Chair, Mrs. Efua Sena, declared the hearing open and stated the question that was to be examined by those present there.\n\n"
	for i, who := range []string{"Dr. Owusu", "Dr. Mensah", "Mr. Marsh", "Dr. Owusu", "Mr. Marsh", "The Chair"} {
		in += fmt.Sprintf("%d. %s said that the treaty of %d had not lapsed, whatever those in the ministry might think of it today.\n\n", i+2, who, 1957+i)
	}
	if genre, got := outline(in, Options{}); genre != RoundTable || strings.Contains(got, "timeline") || strings.Count(got, "P body") < 7 {
		t.Errorf("%s\n%s", genre, got)
	}
}

// Numbered headings of minutes stand right above their text or their dates, without a blank line; what the meeting
// recommends behind somebody's turn is the meeting's.
func TestNumberedHeadsRightAbove(t *testing.T) {
	const in = "INSTITUTE FOR VOLTA STUDIES\nMinutes of the Third Round Table on Ghana and Togo\nHo, 14 May 2019\n\nPRESENT: Dr Ama Owusu (Chair); Prof. Kofi Mensah (Accra); Ms Edna Marsh, former diplomat.\n\n" +
		"1. Opening\nDr Owusu welcomed the guests. She recalled that the two states now shared a bridge.\n\n2. Dates read out by the secretary\n6 March 1957 - Ghana independent\n3 June 1961 - the border is closed\n20 February 1966 - it is opened\n\n" +
		"3. Discussion\nProf. Mensah argued that the treaty was the only one that had outlived the war.\n\nEM: The ferry was closed in 1991 and the villages paid for it.\n\n" +
		"4. The meeting recommends that:\na) both governments publish the figures;\nb) the councils meet twice a year.\n"
	genre, got := outline(in, Options{})
	for _, want := range []string{"H body 0 [] | Opening", "H body 0 [] | Dates read out", "H body 0 [] | Discussion", "timeline 3 [1966-02-20]", "EM| The ferry", "recommendations 1 [] | both governments", "recommendations 2 [] | the councils"} {
		if genre != RoundTable || !strings.Contains(got, want) {
			t.Errorf("no %q\n%s", want, got)
		}
	}
}

// A numbered heading with brackets behind it that say whose outline it is stays a heading; a long item with brackets
// at its end stays an item.
func TestNumberedHeadWithBrackets(t *testing.T) {
	const in = "REPORT OF A ROUND TABLE ON GHANA AND TOGO\n\nThe Lagos Circle held a round table on 3 March 1999. Dr Ama Owusu opened it.\n\n1. Dates to remember (outline by Mr Kofi Mensah, research fellow)\n\n" +
		"   – Ghana becomes independent on 6 March 1957\n   – The border is closed in 1961\n   – It is opened in 1966\n\n2. Views\n\nDr Owusu said that it was late.\n"
	if _, got := outline(in, Options{}); strings.Count(got, "B timeline") != 3 || !strings.Contains(got, "H body 0 [] | Dates to remember") {
		t.Errorf("%s", got)
	}
	const list = "REPORT OF A ROUND TABLE ON GHANA AND TOGO\n\nThe Lagos Circle held a round table on 3 March 1999. Dr Ama Owusu opened it.\n\n1. Treaty of friendship, with a protocol on the ports (signed in Lomé on 9 May 1977)\n\n" +
		"2. Agreement on customs and on the herds of the north (signed in Accra on 3 June 1978)\n\n3. Agreement on the schools (Ho, 1980)\n"
	if _, got := outline(list, Options{}); strings.Contains(got, "H body 0 [] | Treaty") || strings.Contains(got, "H body 0 [] | Agreement on customs") {
		t.Errorf("%s", got)
	}
}
