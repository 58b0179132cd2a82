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
