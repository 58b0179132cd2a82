package structure

import (
	"testing"

	"entente/loader/report/token"
)

// TestEndMatter wants what stands behind the text to be set apart, and parts of the text to stay.
func TestEndMatter(t *testing.T) {
	const list = "Peru and Ecuador: a chronology\n\n2 January 1990: Relations are broken off.\n\n3 March 1991: Fujimori visits Quito.\n\n4 April 1992: A treaty is signed.\n\n"
	for text, want := range map[string]int{
		list + "Questions\n1. Why did Peru give up the islands?\n2. Which powers helped?\n":                             2,
		list + "See also\n\n• Cenepa War\n• Rio Protocol\n":                                                             2,
		list + "Notes\n\nThe treaty was never ratified.\n\n5 May 1993\nThe border is opened.\n":                         0,
		list + "Questions of the border\n\nThe line between the two states was drawn in 1941.\n":                        0,
		"Report of a seminar\n\nThe seminar was held on 2 June 2014.\n\nQuestions\n\nA student asked about the treaty.": 0,
	} {
		o := Options{}
		if text[0] == 'R' {
			o.Genre = RoundTable
		}
		behind := 0
		for _, b := range Read(token.Split([]rune(text)), o).Blocks {
			if b.Behind {
				behind++
			}
		}
		if behind != want {
			t.Errorf("%q: %d passages behind the text, want %d", text, behind, want)
		}
	}
}
