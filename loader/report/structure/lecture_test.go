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
