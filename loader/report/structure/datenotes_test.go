package structure

import (
	"strings"
	"testing"
)

// Notes of dates are a timeline, whoever of those at a meeting shows them and whatever stands above; points of argument that
// name years are not.
func TestNotesOfDatesWithinAPart(t *testing.T) {
	const head = "LAGOS CIRCLE\n\nReport of the round table on Togo and Ghana held on 3 March 1999\n\n1. Opening\n\nThe Circle invited two speakers.\n\n"
	for _, c := range []struct{ text, want string }{
		{"2. Outline (Dr. Ama Owusu, Accra)\n\nDr. Owusu showed some slides.\n\n- 1829, 27 Feb.: Battle of Tarkwa\n- 1830: Togo leaves the league\n- July 1941: war breaks out\n- 29 January 1942: treaty of Lome\n- January 1992: the president in Accra\n- 2 May 2011: exchange of notes\n\n3. Papers\n", "B timeline 2 [1830] | 1830: Togo leaves the league\n"},
		{"2. Presentation\n\nMr. Kofi Mensah, a student, opened with a sketch of the contacts:\n\n- Dispatch of an envoy to Lome, who was received in 1514\n- The embassy of Ama to the king, 1520-26\n- March 1529: the army routed at Kara\n- Death of the king in 1540\n- The chief's oath, 1622\n\n3. Papers\n", "B timeline 4 [] | Death of the king in 1540\n"},
		{"2. Introduction (Ms. Ama Owusu)\n\n2.1  The presenter recalled these steps:\n      (a)  Togo recognises Ghana - 13.1.1972\n      (b)  The General in Lome, April 1974\n      (c)  Treaty of the border (23.5.1979)\n      (d)  Talks in Accra, 5-7.12.2011\n\n2.2  A map was passed round.\n\n3. Papers\n", "B timeline 3 [1979-05-23] | Treaty of the border (23.5.1979)\n"},
		{"2. Views of Dr. Ama Owusu\n\n- The treaty of 1972 was a mistake, and everybody knew it.\n- Whoever signed in 1974 had not read the paper.\n- We should open the border, as we did in 1979, and keep it open.\n- Nobody in Lome will forget the winter of 1982 and its bread.\n- The council of 1990 was a good idea that came late.\n\n3. Papers\n", "B speaker 4 [] Dr. Ama Owusu| Nobody in Lome will forget the winter of 1982 and its bread.\n"},
	} {
		if _, got := outline(head+c.text, Options{}); !strings.Contains(got, c.want) {
			t.Errorf("no %q in\n%s", c.want, got)
		}
	}
}

// Who gave a paper stands below its title.
func TestPaperWithByline(t *testing.T) {
	_, got := outline(`LAGOS CIRCLE

Proceedings of the conference held at Lome on 3 March 1999

FIRST PAPER
The Long Quiet: A Border without a War
by Professor Ama Owusu, Accra

Ghana is the only neighbour with which Togo has never been at war. This is not due to virtue on either side, for there was little to win.

RESOLUTIONS

(a) that the border be opened;
(b) that the schools meet.
`, Options{})
	if !strings.Contains(got, "P speaker 1 [] Professor Ama Owusu| Ghana is the only neighbour") {
		t.Errorf("the paper is nobody's:\n%s", got)
	}
}

// Lines that count the parts of a list of dates are headings.
func TestLetteredPartsOfAList(t *testing.T) {
	_, got := outline(`TOGO AND GHANA
key dates

a) up to the first war
60 Aug 5  Togo indep.
61  customs post quarrel
66 Jan 3  the president falls
70 Dec 3  the bank founded

b) war no. 1
74 Nov 25  first shots
74 Dec 14-18  fighting
85 Jul-Aug  the envoy expelled
86 June  ambassadors back
`, Options{})
	for _, want := range []string{
		"H body 0 [] | up to the first war\n",
		"[1960-08-05] | 60 Aug 5 Togo indep.\n",
		"[1961] | 61 customs post quarrel\n",
		"H body 0 [] | war no. 1\n",
		"[1974-12-14/1974-12-18] | 74 Dec 14-18 fighting\n",
		"[1985-07/1985-08] | 85 Jul-Aug the envoy expelled\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}

// An item of one word at the end of a document ends nothing else.
func TestListOfWordsAtTheEnd(t *testing.T) {
	for _, end := range []string{"- x", "- Present", "(a) to", "• that"} {
		outline("LAGOS CIRCLE\n\nReport of the round table on Togo and Ghana held on 3 March 1999\n\nPoints\n\n- to ask the minister in 1995\n- that it be so in 1996\n"+end, Options{})
	}
}
