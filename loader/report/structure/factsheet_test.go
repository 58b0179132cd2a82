package structure

import (
	"testing"

	"entente/loader/report/token"
)

// Questions that nobody is named to answer are the heads of a fact sheet; with answers it is an interview.
func TestFactSheet(t *testing.T) {
	const sheet = "Norway and Chile: the salmon dispute\n\nQ. What is it about?\nThe tariff of 1998 on fresh fish.\n\nQ. How did it start?\nNorway sold more than Chile in 1997.\n\n"
	for in, want := range map[string]bool{
		sheet: false,
		"Norway and Chile: an interview\n\nQ. What is it about?\n\nA. The tariff of 1998 on fresh fish.\n\nQ. How did it start?\n\nA. Norway sold more than Chile in 1997.\n": true,
	} {
		d := Read(token.Split([]rune(in)), Options{})
		asked := false
		for i := range d.Blocks {
			asked = asked || d.Blocks[i].Section == SpeakerPart
		}
		if asked != want {
			t.Errorf("%q: an interview %v, want %v", in, asked, want)
		}
	}
}

// TestBoxOfYears keeps the lines of a box of dates in an article as entries, and paragraphs that begin with a year as
// paragraphs.
func TestBoxOfYears(t *testing.T) {
	const told = "How the strait was won\n\nThe wars of the two crowns did not end with the peace. There was a second and a third, and in the end the great powers had enough of it and sent their fleets, which settled what armies had not settled in a hundred years of marching up and down. Nobody was asked what he thought of it.\n\n"
	box := "KEY DATES\n1397 Union of Kalmar under Margrete\n1645 Peace of Brömsebro\n1658 Peace of Roskilde\n1720 Peace of Frederiksborg\n"
	prose := "1645 was the year in which the elder kingdom lost its islands.\n\n1658 took more from it, and 1720 what was left of its pride.\n"
	for text, want := range map[string]int{told + box + "\n" + told: 4, told + prose: 0} {
		n := 0
		for _, b := range outlineDocument(text).Blocks {
			if b.Kind == Entry {
				n++
			}
		}
		if n != want {
			t.Errorf("%d entries in %.60q …, want %d", n, text[len(told):], want)
		}
	}
}
