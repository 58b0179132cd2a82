package structure

import (
	"strings"
	"testing"
)

// Lines that tell of a year each are a list, though nothing marks them; those of running text are none.
func TestLinesOfYears(t *testing.T) {
	const head = "LAGOS CIRCLE\n\nOn 3 March 1999 the Lagos Circle organised a round table on Nigeria and Ghana.\n\nThe following milestones were presented by Kofi Boateng:\n\n"
	_, got := outline(head+`Diplomatic relations established in 1960
Dr Busia expelled the traders in 1969 and both sides then closed all of the
border posts
Trade agreement signed in Accra 1971
ECOWAS treaty, Lagos, 28 May 1975
Border closed by Nigeria in 1984
Joint commission of 1988

Opinions of the experts
`, Options{})
	for _, want := range []string{
		"B timeline 1 [] | Diplomatic relations established in 1960\n",
		"B timeline 2 [] | Dr Busia expelled the traders in 1969 and both sides then closed all of the border posts\n",
		"B timeline 4 [1975-05-28] | ECOWAS treaty, Lagos, 28 May 1975\n",
		"B timeline 6 [] | Joint commission of 1988\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	_, got = outline(head+`Ghana expelled the traders in 1969. Nigeria did the same in
January 1983 under President Shagari, who had few friends by
December 1983. General Buhari closed the border in
April 1984 and opened it in
February 1986. ECOWAS had asked him to do so in
October 1985.
`, Options{})
	if strings.Contains(got, "B timeline") {
		t.Errorf("running text is a list:\n%s", got)
	}
}

// Headings that are misspelt or written apart begin the sections that they mean.
func TestSpeltHeads(t *testing.T) {
	for _, c := range []struct{ head, want string }{
		{"recomendations of the round table", Recommendations},
		{"reccommendations", Recommendations},
		{"recommendatons", Recommendations},
		{"key take - aways", Recommendations},
		{"key take aways", Recommendations},
		{"time line of relations", Timeline},
		{"a commendation", ""},
		{"take stock", ""},
		{"time to talk", ""},
	} {
		if got := sectionOf(strings.Fields(c.head)); got != c.want {
			t.Errorf("%s: %q, want %q", c.head, got, c.want)
		}
	}
}

// Who presented the time line told the document's history.
func TestTimeLinePresented(t *testing.T) {
	_, got := outline(`LAGOS CIRCLE

On 3 March 1999 the Lagos Circle organised a round table on Nigeria and Ghana.

Ms Ama Owusu, Research Officer, presented the time line of the relations:

1. Relations established in 1960
2. Traders expelled from Ghana 1969
3. ECOWAS treaty signed in 1975
4. Border closed in 1984

After this the floor was given to the guests.
`, Options{})
	if strings.Count(got, "B timeline") != 4 {
		t.Errorf("got\n%s", got)
	}
}

// A few words over lines that begin with dates are no part of the first of them.
func TestWordsOverDates(t *testing.T) {
	const in = "Report of a lecture\n\nThe Lagos Circle heard a lecture by Dr Ama Owusu on 3 March 1999. A sheet had been laid on the chairs:\n\n The three attempts\n" +
		" 1741–43. War is declared in August 1741. Peace in Ho, 1743.\n 1788–90. The king attacks. Peace at Keta.\n 1808–09. Troops cross the border.\n\nShe thought little of the first.\n"
	if genre, got := outline(in, Options{}); strings.Count(got, "E timeline") != 3 || !strings.Contains(got, "timeline 1 [1741/1743] | ") {
		t.Errorf("%s\n%s", genre, got)
	}
	if _, got := outline("Report of a lecture\n\nThe Lagos Circle heard a lecture by Dr Ama Owusu on 3 March 1999. She said that the treaty of\n1741 had been signed in Ho and that the one of\n1788 had not.\n", Options{}); strings.Contains(got, "timeline") {
		t.Errorf("a torn sentence is a timeline\n%s", got)
	}
}
