package structure

import (
	"slices"
	"strings"
	"testing"

	"entente/loader/report/token"
)

// datesIn lists the dates of the entries of a text.
func datesIn(s string) []string {
	d := Read(token.Split([]rune(s)), Options{})
	var out []string
	for i := range d.Blocks {
		if b := &d.Blocks[i]; b.Section == Timeline && !b.Date.IsZero() {
			out = append(out, b.Date.String())
		}
	}
	return out
}

func TestBrokenDates(t *testing.T) {
	for name, c := range map[string]struct{ in, want string }{
		"day over year": {"Milestones\n\n22 October\n1992\nRelations are established\n4 January\n1993\nTreaty of friendship\n9–10\nMarch 2018\nState visit\n17–18\nAugust\n2018\nRahmon in Tashkent\n",
			"1992-10-22 1993-01-04 2018-03-09/2018-03-10 2018-08-17/2018-08-18"},
		"years over text are no parts": {"Milestones\n\n1992\nRelations are established\n1993\nTreaty of friendship\n1994\nVisit\n", "1992 1993 1994"},
		"a range over two lines": {"Milestones\n\n1979    Jan. 1       Relations established.\n        Jan. 29-     The vice premier pays the first visit of a leader\n        Feb. 4       to the United States.\n        Feb. 17      Troops enter Vietnam.\n",
			"1979-01-01 1979-01-29/1979-02-04 1979-02-17"},
		"two days are no range": {"Milestones\n\n1979    Jan. 1       Relations established.\n        Jan. 29      The vice premier pays the first visit.\n        Feb. 4       He leaves.\n",
			"1979-01-01 1979-01-29 1979-02-04"},
		"a file of values": {"id,when,who_acts,whom,what,remark\n1,1945-04-11,USSR;Yugoslavia,,\"Treaty of friendship, signed by Tito\",Moscow\n2,1947-09/10,,,\"Cominform founded\",\n3,18.3.1948,USSR,Yugoslavia,advisers recalled,\n",
			"1945-04-11 1947-09/1947-10 1948-03-18"},
		"a title over text": {"Milestones\n\n5 May 1981\nAWACS\nThe Senate approves the sale.\n\n6 June 1982\nJASTA\nCongress overrides the veto.\n\n7 July 1983\nRiyadh\nThe king visits.\n", "1981-05-05 1982-06-06 1983-07-07"},
	} {
		if got := datesIn(c.in); !slices.Equal(got, strings.Fields(c.want)) {
			t.Errorf("%s: %v, want %s", name, got, c.want)
		}
	}
}
