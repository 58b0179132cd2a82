package structure

import (
	"fmt"
	"strings"
	"testing"
)

// Numbered passages of a record are no timeline, though one of them lists dates: the list within is
// judged by itself, and the outer one goes on as it began. Dates under numbered heads stay dates.
func TestListWithinList(t *testing.T) {
	const in = "RECORD OF THE ROUND TABLE ON GHANA AND TOGO\n\n1. The chairman welcomed the guests.\n\n2. A list of dates was tabled.\n\n" +
		"3. (a) March 1957 – Ghana becomes independent.\n   (b) 1961 – the border is closed.\n   (c) May 1963 – relations are cut.\n\n" +
		"4. Prof. Ama Owusu observed that item (b) was wrong.\n\n5. In 1966 it had been opened.\n\n6. Dr. Kofi Mensah disagreed with her.\n"
	genre, got := outline(in, Options{})
	for _, want := range []string{"B timeline 1 [1957-03] | March 1957", "B timeline 3 [1963-05] | May 1963", "B body 3 [] | Prof. Ama Owusu", "B body 5 [] | Dr. Kofi Mensah"} {
		if genre != RoundTable || !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	_, got = outline("REPORT OF A SEMINAR ON GHANA AND TOGO\n\nThe Lagos Circle held a seminar on 3 March 1999.\n\nDates\n\n1. 1957: Ghana becomes independent\n  (a) May 1957: Togo sends an envoy\n  (b) June 1957: Ghana sends one\n"+
		"2. 1961: The border is closed\n  (a) May 1961: Togo protests\n  (b) June 1961: Ghana answers\n3. 1966: It is opened\n\nDr Ama Owusu\n\nIt was wrong.\n", Options{})
	if strings.Count(got, "B timeline") != 7 {
		t.Errorf("dates within dates are lost\n%s", got)
	}
}

// The day of the meeting is no entry, with a remark in brackets or without; what happened on a day is.
func TestDayWithRemark(t *testing.T) {
	const in = "THE LAGOS CIRCLE\n\nSeminar Proceedings\n\nSaturday, 25th April 2020 (via Zoom)\n\nDr Ama Owusu introduced the speakers and said that the border was open.\n\nDr Kofi Mensah\n\nIt was closed.\n"
	if _, got := outline(in, Options{}); strings.Contains(got, "timeline") {
		t.Errorf("the day of the meeting is an entry\n%s", got)
	}
	if _, got := outline(strings.Replace(in, " (via Zoom)", ": Togo (with Benin) closes its border (again)", 1), Options{}); !strings.Contains(got, "E timeline") {
		t.Errorf("an entry is lost\n%s", got)
	}
}

// Points of which one in three names a year are no timeline where nothing announces one: those of who has just
// been reported are that person's.
func TestPointsAreNoTimeline(t *testing.T) {
	const in = "REPORT OF A SEMINAR ON GHANA AND TOGO\n\nThe Lagos Circle held a seminar on 3 March 1999.\n\nThe numbers\n\nDr Ama Owusu said that the debt was the third party.%s\n" +
		" – With the debt gone, the cost falls.\n – Nobody has told the consumers.\n – The note of 1987 changed nothing.\n"
	if _, got := outline(fmt.Sprintf(in, ""), Options{}); strings.Contains(got, "timeline") {
		t.Errorf("points are a timeline\n%s", got)
	}
	if _, got := outline(fmt.Sprintf(in, " The main events are:"), Options{}); strings.Count(got, "B timeline") != 3 {
		t.Errorf("events that are announced are no timeline\n%s", got)
	}
}

// Behind dates that a speaker shows, the turn goes on.
func TestTurnGoesOnBehindDates(t *testing.T) {
	const in = "Summary of a hearing on Ghana and Togo\n\nA hearing was held in Ho on 3 May 2019. Dr Ama Owusu and Mr Kofi Mensah were heard.\n\n" +
		"DR AMA OWUSU, lawyer, sworn\n\nDr Owusu tendered a chronology of one page, which was received as Exhibit 3:\n\n" +
		"1957 Ghana becomes independent\n1961 The border is closed\n1966 It is opened\n\nSpeaking to it, she drew attention to the year 1961.\n\n" +
		"MR KOFI MENSAH, trader, sworn\n\nHe said that the road was bad.\n"
	genre, out := outline(in, Options{})
	if !strings.Contains(out, "timeline 1 [1957] | ") || !strings.Contains(out, "| Speaking to it") || strings.Contains(out, "P body 3 [] | Speaking to it") || !strings.Contains(out, "OWUSU| Speaking to it") {
		t.Errorf("%s\n%s", genre, out)
	}
}

// A list of points of whose paper an item of minutes is holds dates as one of them; the points behind are the
// speaker's again.
func TestDatesAmongPoints(t *testing.T) {
	const in = "Minutes of the seminar on Ghana and Togo, Hull, 5 November 2016\n\nPresent: Mrs D. Ormerod (Chair); Dr Ama Owusu (Lomé); Mr Kofi Mensah.\n\n16/41  WELCOME\nMrs Ormerod welcomed Dr Owusu.\n\n" +
		"16/42  DR OWUSU'S PAPER\nThe text will be printed. In summary:\n\n(i) Togo had nothing else to sell. In 1958 cocoa was all.\n\n(ii) She set out the sequence:\n      1 Sept 1958 – the border is closed\n      11 March 1961 – exchange of notes\n" +
		"      1 Sept 1972 – it is closed again\n      26 May 1973 – shots at Ho\n      1 June 1976 – agreement in Lomé\n\n(iii) Of these dates she thought June 1976 the most misunderstood.\n\n16/43  CLOSE\nThe meeting ended at 4 p.m.\n"
	genre, out := outline(in, Options{})
	if strings.Count(out, "timeline") != 5 || !strings.Contains(out, "OWUSU| Togo had nothing") || !strings.Contains(out, "OWUSU| Of these dates") {
		t.Errorf("%s\n%s", genre, out)
	}
}
