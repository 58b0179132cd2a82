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
