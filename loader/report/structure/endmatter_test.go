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
		list + "Notes [edit]\n\n1. ^ The treaty had a secret article.\n":                                                1,
		list + "Words\n\ntruce: a pause of the fighting\n":                                                              1,
		list + "Abbreviations: F., Fujimori; R., Rio.\n":                                                                1,
		list + "The last word: Quito has the sea, and Lima the hills.\n":                                                0,
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

// TestBehindLists wants what stands behind the entries to belong to none of them, but where entries
// go on in passages of their own.
func TestBehindLists(t *testing.T) {
	const first = "Peru and Ecuador: a chronology\n\n2 January 1990: Relations are broken off.\n\n3 March 1991: Fujimori visits Quito.\n\n4 April 1992: A treaty is signed.\n\n"
	const second = "5 May 1993: A bridge is opened.\n\n6 June 1994: The mines are cleared.\n\n7 July 1995: A market is held.\n\n"
	const last = "The teachers of both shores still quarrel about the rest.\n"
	for text, want := range map[string]string{
		first + second + last: Body,
		first + "It was not ratified.\n\n5 April 1992: Rain.\n\nThe ferry waits.\n\n" + second + "Buyers come from far.\n\n8 May 1996: Rain.\n\n" + last: Timeline,
		first + last: Timeline,
	} {
		blocks := Read(token.Split([]rune(text)), Options{}).Blocks
		if got := blocks[len(blocks)-1].Section; got != want {
			t.Errorf("%q: the end is in %s, want %s", text, got, want)
		}
	}
}

// TestYearOfTitle dates the days below months by the one year of the title.
func TestYearOfTitle(t *testing.T) {
	const days = "\n\nMARCH\n\n2nd, Wednesday. The president of Peru arrives in Quito.\n\n5th. A treaty is signed.\n\nAPRIL\n\n20th, Wednesday. Peru recalls its ambassador.\n"
	for title, want := range map[string]string{
		"Peru and Ecuador: a diary of 2016\n\nprinted January 2017": "2016-04-20",
		"Peru and Ecuador: a diary of 2016 and 2017":                "",
	} {
		blocks := Read(token.Split([]rune(title+days)), Options{}).Blocks
		if got := blocks[len(blocks)-1].Date.String(); got != want {
			t.Errorf("%s: %q, want %q", title, got, want)
		}
	}
}
