package structure

import (
	"strings"
	"testing"

	"entente/loader/report/token"
)

// Advice stands below many words: a heading with its number beyond a rule, the last words of a passage, an item that heads a list
// of its own, a sentence that breaks off behind "that". What was only listed, told or dated is none.
func TestAsksBelow(t *testing.T) {
	const report = "Round Table on Ghana and Togo\n\nThe Volta Forum held a round table in Ho on 7 March 2013. The speakers were Dr. Ama Owusu and Mr. Kofi Mensah.\n\nDr. Ama Owusu said that the border was quiet.\n\n"
	const brief = "Policy brief 3\n\nThe ford between two towns\n\nThe ford was opened in 1961. It is dry in March, and nobody has asked why that is so for sixty years.\n\n"
	for _, c := range []struct {
		in   string
		want int
	}{
		{brief + "4 | What to do\n\nFor both towns\n• Build a bridge for carts.\n• Publish all the maps.\n\nFor donors\n• Pay for the survey.\n", 3},
		{brief + "The survey came out last week. Its asks, in short:\n - start talks by spring\n - put the gauge readings on the web\n", 2},
		{brief + "From the cards that people pinned to the wall we print what came up most often:\n * a ferry on Sundays\n * one exchange of pupils per class\n", 2},
		{brief + "From the cards in the archive we print the oldest:\n * a ferry on Sundays\n * one exchange of pupils per class\n", 0},
		{brief + "What we'd put to the two towns, all five agreeing:\n * revive the committee of fishermen\n * open the files before all witnesses have died\n", 2},
		{report + "1. Minutes. Approved.\n\n2. Mr. Mensah said that it was late.\n\n3. RESOLUTIONS\na) To ask both ministries for a reader on 1957–1961.\nb) To suggest a path to the ford in 2020.\nc) To publish the maps of 1919.\n\n4. Various. The next session will be in Ho.\n", 3},
		{report + "The committee, having met in private, is inclined to recommend that\n  (A) the Government ratify the treaty of 2018;\n  (B) Ghana reconsider its declaration of 2002;\n", 2},
		{report + "The following were put forward as possible steps and met with no objection:\n – resumption of the ferry;\n – a shared register of graves;\n", 2},
		{report + "The following were put forward as reasons and met with no objection:\n – closure of the ferry;\n – a lost register of graves;\n", 0},
		{report + "The following steps were recalled:\n – 1957: independence of Ghana;\n – 1960: independence of Togo;\n", 0},
		{report + "Dr. Owusu named three steps:\n – resumption of the ferry;\n – a shared register of graves;\n", 0},
	} {
		got := 0
		for _, b := range Read(token.Split([]rune(c.in)), Options{}).Blocks {
			if b.Section == Recommendations && b.Kind != Heading {
				got++
			}
		}
		if got != c.want {
			_, out := outline(c.in, Options{})
			t.Errorf("%d pieces of advice, want %d, under %q\n%s", got, c.want, strings.Split(c.in, "\n\n"), out)
		}
	}
}

// Numbered passages of who speaks, under a heading behind a timeline, are none of it, though most of them name a year.
func TestNumberedBehindTimeline(t *testing.T) {
	const in = "REPORT OF A DIALOGUE ON THE FORD\n\n1.0 INTRODUCTION\nThe dialogue was held by the Volta Forum in Ho on 7 March 2013.\n\n2.0 CHRONOLOGY\n11 March 1913   Agreement on the ford\n1 June 1975   Declaration of Ho\n10 October 2002   Judgment on the ford\n\n" +
		"3.0 PRESENTATION\n3.1 Professor Ama Owusu (Accra) took participants through the judgment.\n3.2 She submitted that the case had been lost on paper before 2002.\n3.3 On the argument of 1884, the Professor said it was polite.\n3.4 The failure to apply before 2012 was no betrayal.\n"
	if _, out := outline(in, Options{}); strings.Count(out, "timeline") != 3 {
		t.Errorf("what was presented is dated\n%s", out)
	}
}
