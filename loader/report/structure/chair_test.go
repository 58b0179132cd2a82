package structure

import (
	"strings"
	"testing"
)

// A line that names the chair of a session opens no part where the passages below tell of the
// chair and the others; where they are the chair's words it does.
func TestChairLine(t *testing.T) {
	const head = "Report of a seminar\n\nThe Lagos Circle held a seminar on 3 March 1999.\n\nFirst Session\n\n"
	for in, part := range map[string]bool{
		"Chairperson: Prof. Ama Owusu (Accra)\nSpeakers: Dr. Kofi Mensah, Col. Tunde Bello\n\nDr. Mensah said that the border was open.\n":                   false,
		"Moderator: Prof. Ama Owusu, University of Ghana\n\nProf. Owusu opened the discussion. Dr. Mensah disagreed with her.\n":                             false,
		"Chair: Prof. Ama Owusu, University of Ghana\n\nThe chairperson introduced the topic and the speakers.\n":                                            false,
		"Chair: Prof. Ama Owusu\n\nVice Admiral (retd) K. Mensah presented the view of the navy. He denied it.\n":                                            false,
		"Chair: Prof. Ama Owusu\n\nDr. Kofi Mensah (Accra): The border was open.\n":                                                                          false,
		"Moderator: Chheang Vannarith, Institute for Peace\nSpeakers: Pou Sothirak (Phnom Penh); Caroline Hughes (Perth)\n\nThe forum asked what remains.\n": false,
		"Moderator: Prof. Ama Owusu, University of Ghana\n\nNigeria closed the border in 1984. It was a grave mistake.\n":                                    true,
	} {
		if _, got := outline(head+in, Options{Genre: RoundTable}); strings.Contains(got, "P speaker 1 [] Prof. Ama Owusu|") != part || strings.Contains(got, "| Moderator\n") {
			t.Errorf("%s: a part of the chair's: %v\n%s", in, !part, got)
		}
	}
}

// A number and a name in capitals head a part over the line that tells who it is, "Comments" what
// those present said; a numbered line over anything else is no name.
func TestNumberedSpeaker(t *testing.T) {
	const in = "Round table report\n\nThe Maghreb Forum held a round table on 9 November 2021.\n\n1. HASSAN BELKACEM\nFormer Minister of Defence\n\nAlgeria never sent troops.\n\n" +
		"2. SALMA EL-GHARBI\nProfessor, University of Tunis\n\nTunisia was the host.\n\nComments\n\nMr. Peter Schaller asked about visas.\n"
	_, got := outline(in, Options{})
	for _, want := range []string{"SALMA EL-GHARBI| Tunisia was the host.", "P body 4 []  Mr. Peter"} {
		want = strings.ReplaceAll(want, "[]  ", "[] | ")
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	_, got = outline(strings.Replace(in, "2. SALMA EL-GHARBI\nProfessor, University of Tunis", "2. MISTAKES OF THE PAST\nThey were many.", 1), Options{})
	if strings.Contains(got, "PAST| Tunisia") {
		t.Errorf("a topic is taken for a speaker\n%s", got)
	}
}

// A turn may have who takes it in brackets; one whom they do not name is nobody's.
func TestBracketedTurns(t *testing.T) {
	const in = "Webinar report\n\nThe Lagos Circle held a webinar on 3 March 1999. The speaker was Dr. Kofi Mensah.\n\nQuestions and answers\n\n" +
		"Q (Ama Owusu): Is the border open?\n\nA (Mensah): It was opened in 1966.\n\nQ (from the audience): What about cocoa?\n\nA (Mensah): Cocoa is smuggled.\n"
	_, got := outline(in, Options{})
	for _, want := range []string{"Ama Owusu| Is the border open?", "Mensah| It was opened in 1966.", "Q| What about cocoa?"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}

// Surnames call speakers out in a list where the text has their full names; other words do not.
func TestSurnamesCallOut(t *testing.T) {
	const in = "Event summary\n\nThe Gulf Forum held a panel on 9 February 2021. Speakers included Kristin Diwan and Cinzia Bianco.\n\nKey takeaways\n\n" +
		"- Diwan: The boycott ended in 2021.\n- Bianco: Europe stood by.\n- Trade: It grew.\n"
	_, got := outline(in, Options{})
	for _, want := range []string{"Diwan| The boycott ended in 2021.", "Bianco| Europe stood by.", "| Trade: It grew."} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}

// The items of minutes are what those present say, and no timeline; what the meeting agreed on is
// advice. The first statement is no title.
func TestMinutes(t *testing.T) {
	const in = "BURMA DIALOGUE\nMinutes of the second meeting, Mae Sot, 5 June 2003\n\nPresent: Dr. Thiha Saw (Rangoon University), Ms. Naing Aung, Ms. Debbie Stothard (facilitator)\n\n" +
		"1. The facilitator opened the meeting.\n\n2. Dr. Saw reported that the border had been closed in 2002.\n\n3. Ms. Aung spoke about trade in 2001.\n\n4. The meeting agreed on the following:\n(a) A letter should be sent.\n(b) The border should be opened.\n"
	genre, got := outline(in, Options{})
	if genre != RoundTable || strings.Contains(got, "timeline") || !strings.Contains(got, "B recommendations 1 [] | A letter should be sent.") {
		t.Errorf("%s\n%s", genre, got)
	}
	_, got = outline("Round table: Riga and Moscow\nRiga, 27 August 2021\n\nI. Statement by Ambassador Juris Poikans (Riga)\n\nRussia left in 1994.\n\nII. Comments by Dr. Kalev Stoicescu (Tallinn)\n\nEstonia was attacked.\n", Options{Genre: RoundTable})
	if !strings.Contains(got, "Juris Poikans| Russia left in 1994.") {
		t.Errorf("the first statement is nobody's\n%s", got)
	}
}

// The first line of a list of speakers, one a line, heads no part.
func TestRollOfSpeakers(t *testing.T) {
	const in = "REPORT\n\nLake Dialogue\n\nKampala, 12 May 2010\n\nSPEAKERS\n\nHon. Maria Mutagamba, Minister of Water\nProf. Eric Odada, University of Nairobi\nAmb. (rtd) Nelson Ocheger\n\n" +
		"The Minister said that the lake had lost two metres. Prof. Odada agreed.\n"
	if _, got := outline(in, Options{Genre: RoundTable}); strings.Contains(got, "P speaker") {
		t.Errorf("a list is taken for a part\n%s", got)
	}
	const part = "REPORT\n\nLake Dialogue\n\nKampala, 12 May 2010\n\nSPEAKERS\n\nHon. Maria Mutagamba, Minister of Water\n\nThe lake has lost two metres since the dam.\n\nProf. Eric Odada, University of Nairobi\n\nThe dam is not to blame.\n"
	if _, got := outline(part, Options{Genre: RoundTable}); !strings.Contains(got, "Odada| The dam is not") {
		t.Errorf("a part is taken for a list\n%s", got)
	}
}

// Points that emerge at a meeting are advice where they say what ought to be done; what somebody
// named puts forward is theirs.
func TestPointsEmerge(t *testing.T) {
	const head = "Report of a seminar\n\nThe Lagos Circle held a seminar on 3 March 1999. Dr. Kofi Mensah spoke.\n\nDiscussion\n\nDr. Mensah said that the border was open.\n\n"
	for in, advice := range map[string]bool{
		"The following points emerged:\n\n(i) Trawling should be phased out.\n(ii) Fishermen must be released.\n":      true,
		"Dr. Mensah made the following points:\n\n(i) Trawling should be phased out.\n(ii) Fishermen must be freed.\n": false,
		"The following points emerged:\n\n(i) Trawling began in 1966.\n(ii) Fishermen were arrested.\n":                false,
	} {
		if _, got := outline(head+in, Options{Genre: RoundTable}); strings.Contains(got, "recommendations") != advice {
			t.Errorf("%s: advice: %v\n%s", in, !advice, got)
		}
	}
}
