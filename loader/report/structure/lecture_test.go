package structure

import (
	"strings"
	"testing"
)

// The report of one person's talk gives what stands under "The talk" to that person; a talk that others
// gave as well, or no talk, gives it to nobody.
func TestLecture(t *testing.T) {
	const in = "Lagos Evenings no. 7\nGHANA: THE OPEN BORDER\na talk by Ama Owusu\n\nNotes taken by Ewa Lis\n\nThe talk\n\nShe began with a memory. Nobody asked for papers.\n\nQuestions from the floor\n\n" +
		"Kofi Mensah (journalist): Why was it closed?\n\nOwusu: Nobody knows.\n\nKofi Mensah: Who opened it?\n\nOwusu: I did.\n"
	genre, got := outline(in, Options{})
	for _, want := range []string{"P speaker 1 [] Ama Owusu| She began", "Kofi Mensah| Why was it closed?", "Owusu| Nobody knows.", "P body 1 [] | Lagos Evenings"} {
		if genre != RoundTable || !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	if _, got = outline(strings.Replace(in, "Notes taken", "and a lecture by Kofi Mensah\n\nNotes taken", 1), Options{Genre: RoundTable}); strings.Contains(got, "Ama Owusu| She began") {
		t.Errorf("one of two lecturers has it all\n%s", got)
	}
	if _, got = outline(strings.Replace(in, "The talk\n", "The border\n", 1), Options{}); strings.Contains(got, "Ama Owusu| She began") {
		t.Errorf("a topic is the talk\n%s", got)
	}
}

// A heading within a speech that goes on in the first person, with "he" or of lower rank ends no part;
// one over what others said or over the discussion does.
func TestSubhead(t *testing.T) {
	const in = "Seminar proceedings\n\nThe Lagos Circle held a seminar on 3 March 1999.\n\nTalk by Dr Ama Owusu\n\nI begin with cocoa.\n\nTrade deficit\n\nTogo sold nothing. Our exports were small.\n\n"
	for rest, want := range map[string]string{
		"The border\n\nDr Owusu then spoke of the border.\n":                      "Dr Ama Owusu| Dr Owusu then",
		"The border\n\nShe also spoke of the border.\n":                           "Dr Ama Owusu| She also",
		"The border\n\nTogo closed it in 1994. It was opened later.\n":            "P body 2 [] | Togo closed",
		"The border\n\nMr Kofi Mensah said that we closed it in 1994.\n":          "P body 2 [] | Mr Kofi",
		"Discussion\n\nOur guests asked about the border. We had no answer.\n":    "P body 2 [] | Our guests",
		"Floor\n\nKofi Mensah, student, wondered why nobody asked us about it.\n": "P body 2 [] | Kofi",
	} {
		_, got := outline(in+rest, Options{})
		if !strings.Contains(got, want) || !strings.Contains(got, "Dr Ama Owusu| Togo sold nothing.") {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	const ranked = "# Seminar report\n\nThe Lagos Circle held a seminar on 3 March 1999.\n\n## Dr Ama Owusu\n\nTogo sold nothing.\n\n### The border\n\nTogo closed it.\n\n## Trade\n\nTogo sold cocoa.\n"
	_, got := outline(ranked, Options{})
	if !strings.Contains(got, "Dr Ama Owusu| Togo closed it.") || strings.Contains(got, "Dr Ama Owusu| Togo sold cocoa.") {
		t.Errorf("ranks of headings\n%s", got)
	}
}

// A list of clauses with "that" is what those who met ask for where nobody or the chair is named; what one
// speaker asks for, or what is so, is not.
func TestResolves(t *testing.T) {
	const in = "Seminar proceedings\n\nThe Lagos Circle held a seminar on 3 March 1999.\n\nDr Kofi Mensah\n\nTogo closed the border.\n\n%\n\n- that both governments publish the map;\n- that books (not visas) be kept at the crossings.\n"
	for lead, want := range map[string]bool{
		"Ama Owusu, the moderator, closed by summing up what the evening asked for:": true,
		"The seminar ended with these wishes:":                                       true,
		"Dr Mensah asked for this:":                                                  false,
	} {
		_, got := outline(strings.Replace(in, "%", lead, 1), Options{})
		if strings.Contains(got, "B recommendations 2 [] | that books") != want {
			t.Errorf("%s: recommendations: %v\n%s", lead, !want, got)
		}
	}
	_, got := outline(strings.NewReplacer("%", "The seminar heard this:", "publish", "have", "be kept", "were kept", "that both", "that both had said so and both").Replace(in), Options{})
	if strings.Contains(got, "recommendations") {
		t.Errorf("what is so is no advice\n%s", got)
	}
}

// A remark in brackets behind the heading of a timeline changes nothing.
func TestCalendarHead(t *testing.T) {
	const in = "Seminar proceedings\n\nThe Lagos Circle held a seminar on 3 March 1999.\n\nMrs Ama Owusu\n\nTogo closed the border.\n\nCalendar of the relations (prepared by the Office)\n\n1960: Togo becomes independent\n\n1961: Border closed\n"
	if _, got := outline(in, Options{}); strings.Contains(got, "Ama Owusu| 1960") || !strings.Contains(got, "H body 0 [] | Calendar of") {
		t.Errorf("\n%s", got)
	}
}

// A paper whose presenter the passage under its heading names is that person's, with the numbered parts
// below it; one that nobody is said to have presented is not.
func TestPresentedPaper(t *testing.T) {
	const in = "Proceedings of the round table on Ghana and Togo\n\n1.0 Inaugural\n\nThe chairman took the chair.\n\n2.0 Keynote paper\n\nThe keynote paper, on trade, was presented by Dr. Ama Owusu, professor in Accra. %\n\n" +
		"2.1 Cocoa\n\nTogo sold nothing in 1994.\n\n2.2 Transit\n\nThe road is narrow.\n\n3.0 Open floor\n\nMr. Kofi Mensah said that the road was open.\n"
	_, got := outline(in, Options{})
	for _, want := range []string{"Dr. Ama Owusu| Togo sold nothing", "Dr. Ama Owusu| The road is narrow.", "[] | Mr. Kofi Mensah said"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	if _, got = outline(strings.Replace(in, "was presented by", "was on the table. It named", 1), Options{}); strings.Contains(got, "Owusu| Togo") {
		t.Errorf("nobody presented it\n%s", got)
	}
}

// A heading over what the chair says opens the chair's part; one over the chair's business does not.
func TestChairsWords(t *testing.T) {
	const in = "# Webinar brief\n\n*Thursday, 16 September 2021 | Zoom*\n\n| Role | Name |\n|---|---|\n| Chair | Amb. Ama Owusu |\n| Rapporteur | Ewa Lis |\n\n## Chair's opening remarks\n\n- The border was closed in 1994.\n- Nobody knows why.\n\n" +
		"## Speaker 1 — Dr Kofi Mensah\n\n- It was opened in 1999.\n\n## Q&A\n\n**Q1 (Col. Tunde Bello, Lagos):** Who paid?\n\n**Dr Mensah:** Nobody did.\n\n**Q2 (via chat):** Who asked?\n\n**Dr Mensah:** I did.\n\n## Policy pointers\n\n- Open the border, closed in 1994.\n"
	_, got := outline(in, Options{})
	for _, want := range []string{"Chair| The border was closed", "Bello| Who paid?", "Q2| Who asked?", "B recommendations 1 [] | Open the border", "P body 1 [] | Thursday"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	if _, got = outline(strings.Replace(in, "Chair's opening remarks", "Chair of African studies", 1), Options{}); strings.Contains(got, "Chair| The border") {
		t.Errorf("a chair that is founded speaks\n%s", got)
	}
}

// What is asked under "What next?" by persons is theirs, and what the meeting passed is advice.
func TestVoicedAdvice(t *testing.T) {
	const in = "Summary of a seminar\n\nThe Lagos Circle held a seminar on 3 March 1999.\n\nTrade\n\nDr. Owusu said that the border was open.\n\nWhat next?\n\n%\n\nThe following resolutions were passed:\n\n1) The border be opened.\n2) A map of both countries.\n"
	_, got := outline(strings.Replace(in, "%", "Dr. Owusu asked if it would stay open, saying that nobody knew.", 1), Options{})
	if !strings.Contains(got, "P body 3 [] | Dr. Owusu asked") || !strings.Contains(got, "B recommendations 2 [] | A map") {
		t.Errorf("\n%s", got)
	}
	if _, got = outline(strings.Replace(in, "%", "The border should stay open.", 1), Options{}); !strings.Contains(got, "recommendations 1 [] | The border should") {
		t.Errorf("advice is lost\n%s", got)
	}
	_, got = outline("Summary of a seminar\n\nThe Lagos Circle held a seminar on 3 March 1999.\n\nBackground\n\nThe Security Council passed the following resolutions:\n\n1) Resolution 12 of 1994.\n2) Resolution 14 of 1995.\n", Options{})
	if strings.Contains(got, "recommendations") {
		t.Errorf("resolutions of states are advice\n%s", got)
	}
}

// Scholars who meet are told of under headings that give what each said; what ministers met for is none of it.
func TestPressHeads(t *testing.T) {
	const in = "A meeting of the Society\n\nThe meeting on thirty years of relations was held with the presence of % Amiri Fard and % Rosa Gray.\n\nAmiri Fard: the border is quiet\n\nAmiri Fard, of Kharazm University, said: The border is our only quiet one.\n\nGray: nobody asks the bridge, and the bridge is there\n\nRosa Gray said that there were two deputies.\n\n" +
		"Important events of the thirty years:\n- May 1992: Mediation fails.\n- March 2007: The pipeline is opened.\n"
	genre, got := outline(strings.ReplaceAll(in, "%", "Dr."), Options{})
	for _, want := range []string{"Amiri Fard| The border is our only", "Gray| Rosa Gray said", "B timeline 1 [1992-05] | May 1992"} {
		if genre != RoundTable || !strings.Contains(got, want) {
			t.Errorf("%s: no %q in\n%s", genre, want, got)
		}
	}
	if genre, got = outline(strings.ReplaceAll(in, "%", "Minister"), Options{}); genre == RoundTable {
		t.Errorf("ministers hold a round table\n%s", got)
	}
}
