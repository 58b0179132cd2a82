package structure

import (
	"strings"
	"testing"
)

// Minutes whose items say who gave what, with the debate in lines below each other and decisions
// that begin with "to".
func TestMinutesOfAClub(t *testing.T) {
	const in = `EXPERT CLUB (Osh)

MINUTES No 4
of the sitting on the subject "Two rivers, one valley"

HEARD:

1. G. Tumur (Hovd) – report "What the rivers carry".
In the report it was stressed that the dam leaks. Nobody measures it.

2. A. Tokoeva (Institute of Water) – co-report.
The co-rapporteur spoke of trade. It fell by half.

IN THE DEBATE SPOKE:

M. Asan – Why are we silent about wool? A plant was promised in 2018.
B. Zh. Temir – I was at the talks of 1998. We asked for grain.
G. Tumur (reply) – The plant was promised to us as well.

DECIDED:

1. To recommend to both ministries to begin talks on the dam.
2. To ask the mayor of Osh about the plant.

Secretary: D. Kim
`
	genre, out := outline(in, Options{})
	for _, want := range []string{"G. Tumur| In the report", "A. Tokoeva| The co-rapporteur", "M. Asan| Why are", "B. Zh. Temir| I was", "G. Tumur| The plant", "B recommendations 2 [] | To ask", "[] | Secretary: D. Kim"} {
		if genre != RoundTable || !strings.Contains(out, want) {
			t.Errorf("no %q in %s\n%s", want, genre, out)
		}
	}
	if strings.Contains(out, "recommendations 3") {
		t.Errorf("who wrote the minutes is advice\n%s", out)
	}
	if _, out = outline(strings.Replace(in, "co-report.", "she was in Osh in 1998.", 1), Options{}); strings.Contains(out, "A. Tokoeva| The co-rapporteur") {
		t.Errorf("a sentence heads a part\n%s", out)
	}
}

// Persons for headings and a part that only meetings have make the report of one, whatever it is called.
func TestReportWithoutAName(t *testing.T) {
	const in = `RIVER CENTRE

CHAD AND NIGER: FRIENDS OR NEIGHBOURS?

First paper: The Record
Ambassador (Ret.) Paul Deby

- Relations were established in 1973.
- The visa exemption of 2010 did more than all the memoranda.

Second paper: The Lake
Ms. Amina Yusuf (Bol)

The lake has shrunk. Nobody in Niamey believes it.

Discussion

Nobody disagreed.
`
	if genre, out := outline(in, Options{}); genre != RoundTable || !strings.Contains(out, "Ms. Amina Yusuf| The lake") {
		t.Errorf("%s\n%s", genre, out)
	}
	of1973 := strings.NewReplacer("Discussion\n", "The discussion of 1973\n", "First paper: The Record\n", "", "Second paper: The Lake\n", "").Replace(in)
	if genre, out := outline(of1973, Options{}); genre != Article {
		t.Errorf("%s\n%s", genre, out)
	}
}
