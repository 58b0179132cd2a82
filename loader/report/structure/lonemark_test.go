package structure

import (
	"testing"

	"entente/loader/report/token"
)

// TestLoneMarks joins marks on lines of their own with the item below, however its lines are torn; one such line alone is none.
func TestLoneMarks(t *testing.T) {
	for text, want := range map[string]int{
		"Visits to Peru include:\no\nH.E. Ama Osei,\nMinister of Ports: Official Visit, May\n1999\no\nYaw Adu, June 2003\n": 2,
		"Visits to Peru include:\n•\nAma Osei,\nMay 1999\n•\nYaw Adu, June 2003\n•\nEsi Badu, July 2004\n":                  3,
		"Visits to Peru were many.\no\nAma Osei came in May 1999\n":                                                         0,
	} {
		items := 0
		d := Read(token.Split([]rune(text)), Options{})
		for i := range d.Blocks {
			if d.Blocks[i].Kind == Bullet {
				items++
			}
		}
		if items != want {
			t.Errorf("%q: %d items, want %d", text, items, want)
		}
	}
}

// TestLabelOfVisit takes no visitor of a list for a speaker.
func TestLabelOfVisit(t *testing.T) {
	list := "Visits\n\nH.E. Ama Osei, Minister of Ports: State Visit, May 14, 1999\n\nH.E. Yaw Adu, Minister of Mines: Working Visit, June 3, 2003\n\nH.E. Esi Badu, Minister of Trade: May 5, 2004\n"
	if d := Read(token.Split([]rune(list)), Options{}); len(d.Speakers) > 0 {
		t.Errorf("%d speakers in a list of visits", len(d.Speakers))
	}
}

// TestMidSentence keeps a year in the sentence that asks for it, however short the lines are torn.
func TestMidSentence(t *testing.T) {
	for text, want := range map[string]int{
		"Peru went its own way, and came back late. In\n1992,\nall the same, it signed the pact\nof Arica with Chile.\n": 0,
		"Peru came back two days before\n1992 – Chile signs the pact of Arica\n1995 – Peru does so too\n":                2,
	} {
		entries := 0
		for _, b := range Read(token.Split([]rune(text)), Options{}).Blocks {
			if b.Kind == Entry {
				entries++
			}
		}
		if entries != want {
			t.Errorf("%q: %d entries, want %d", text, entries, want)
		}
	}
}
