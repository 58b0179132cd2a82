package structure

import (
	"testing"

	"entente/loader/report/token"
)

// TestMonologues tells the history that one person tells in a hall or a blog from reports of meetings.
func TestMonologues(t *testing.T) {
	const told = `Good. Can you hear me at the back? I want to begin with tulips. In 1612 a lawyer called Cornelis Haga came to Istanbul and carried away a charter.

In 1859 the consuls changed their flag, and I will not bore you with it. A treaty of friendship was signed in 1861, and a second one in 1924.

What should you take home? In 1964 The Hague and Ankara concluded a recruitment agreement. The participants of the conference of 1971 discussed it again.

The ambassador was expelled in 2017, and in 2018 relations were normal again. My friends at the ministry say it was a farce. Questions? No? Tea is downstairs.
`
	const reported = `Dr Kemal Aydın (Ankara) said that I should begin with tulips: in 1612 a lawyer came to Istanbul with a charter.

Prof. Anna de Vries told us that in 1859 the consuls changed their flag, and I took it down. She argued that the treaties of 1861 and 1924 were one.

Dr Aydın reminded us that in 1964 a recruitment agreement was concluded. I asked whether it had been read in 1971.

Ms Bakker wondered whether 2017 was a farce. I did not think so, and in 2018 nobody did.
`
	for _, c := range []struct {
		text string
		want Genre
	}{
		{"Summer school on small states, Leiden, 8 July 2025\nLecture 4: A QUARREL ON THE COOLSINGEL\nTranscript made from the recording.\n\n" + told, Article},
		{"Open Lectures in History\nLecture 6 (transcript, lightly edited)\n\nTULIPS AND CHARTERS\n\n" + told, Article},
		{"Notes from a damp garden\nposted 11 Nov 2021, 7 comments\n\nON TULIPS\n\n" + told, Article},
		{"Notes from a seminar on tulips, Leiden, 8 July 2025\n\nThe seminar was held by the Institute; the participants discussed the charter.\n\n" + reported, RoundTable},
		{"Round table on tulips, Leiden, 8 July 2025\n\nPresent: Dr Kemal Aydın, Prof. Anna de Vries, Ms Bakker\n\n" + told, RoundTable},
		{"Lecture on tulips, Leiden, 8 July 2025\n\nThe Dean: Ladies and gentlemen, I give the floor to our guest.\n\n" + told + "\nThe Dean: I thank our guest.\n\nDr Bakker: I have a question on 1861.\n\nThe Dean: We have no time for it.\n", RoundTable},
	} {
		if got := outlineDocument(c.text).Genre; got != c.want {
			t.Errorf("%.60q: %v, want %v", c.text, got, c.want)
		}
	}
}

// TestOwnVoice tells who speaks in the first person.
func TestOwnVoice(t *testing.T) {
	for text, want := range map[string]bool{
		"I promised you spies.":                        true,
		"So, as I said, they broke off relations.":     true,
		"I’m told that the biscuits have improved.":    true,
		"Remember that, said my teacher.":              true,
		"Wilhelm I ceded the island to Britain.":       false,
		"Part I of the treaty was signed in Vienna.":   false,
		"“I will not apologise,” the minister said.":   false,
		"\"I will not apologise,\" the minister said.": false,
		"The king sent regrets.":                       false,
	} {
		r := lay(token.Split([]rune(text)), Options{})
		if got := r.ownVoice(&r.blocks[0]); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}
