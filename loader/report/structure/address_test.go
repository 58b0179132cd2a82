package structure

import (
	"testing"

	"entente/loader/report/token"
)

// TestAddresses reads what one person says to those who listen, and tells of the past in, as a text of its own voice, however it
// begins and ends; a report of a meeting that greets its readers is none.
func TestAddresses(t *testing.T) {
	const told = `

In 1921 we signed a treaty of friendship with Estonia, and in 1934 we closed our legation again. It was a mistake, and our fathers knew it.

The consulate was opened in 1958. When the hurricane came in 1963, Estonian ships brought bread, and many of us have eaten of it.

Let us be honest: in 1971 relations were broken off. They were restored on 4 May 1992, and our President visited Tallinn in 1994.

`
	for _, c := range []struct {
		text string
		want Genre
	}{
		{"Toast by President Anders Lund at the state dinner for the President of Estonia\nSpringfield Castle, 14 May 2015\n\nMr President, Excellencies," + told + "I ask you to raise your glasses to the President of Estonia.\n", Article},
		{"REMARKS AT THE ROUND TABLE OF THE NORDIC INSTITUTE\nForeign Minister Anders Lund, 14 May 2015\n(as delivered)\n\nDistinguished guests, dear friends!" + told + "Thank you.\n", Article},
		{"Sermon preached in St Olaf's, Tallinn, on the Sunday of thanks\nby the Rev. Anders Lund\n\nDear brothers and sisters," + told + "Amen.\n", Article},
		{"Commencement address\nClass of 2015, Harbour University\n\nGood morning, graduates!" + told + "Go out and do better. Thank you, and God bless.\n", Article},
		{"Eulogy for Ambassador Jaan Tamm\nspoken by Anders Lund in the Church of the Holy Spirit, 3 March 2009\n\nDear Maarja, dear friends of Jaan," + told + "Sleep well, old friend.\n", Article},
		{"Speech of H.E. Anders Lund, Minister for Foreign Affairs\n\nTallinn, 14 May 2015\nCheck against delivery\n\nMr Speaker, honourable members," + told + "Long live our friendship!\n", Article},
		{"Seminar on Nordic friendship, Tallinn, 14 May 2015\n\nThe seminar was organised by the Institute. Speakers were Dr Anders Lund and Dr Maarja Tamm.\n\nDr Lund said that in 1921 our countries signed a treaty, and in 1934 we closed the legation.\n\nDr Tamm argued that in 1958 and 1963 we were friends, and in 1971 we were none.\n\nDr Lund replied that we restored relations in 1992.\n", RoundTable},
		{"Lecture by Dr. Maarja Tamm, Tallinn, 9 March 2015\n(edited from the recording)\n\nMr. Anders Lund took the chair. The text of the lecture follows.\n\nDR. TAMM" + told + "QUESTIONS\n\nA lady asked about the year 1990.\n", RoundTable},
	} {
		if got := outlineDocument(c.text).Genre; got != c.want {
			t.Errorf("%.60q: %v, want %v", c.text, got, c.want)
		}
	}
}

// TestGreetings tells who greets those that listen.
func TestGreetings(t *testing.T) {
	for in, want := range map[string]bool{
		"Ladies and gentlemen, dear friends from both sides!":     true,
		"Mr President, Excellencies, ladies and gentlemen,":       true,
		"Distinguished guests,":                                   true,
		"My dear fellow citizens!":                                true,
		"Sisters and brothers, the gospel of today is short.":     true,
		"Dear Mr Lund, thank you for your letter.":                false,
		"Friends of the society met in Tallinn.":                  false,
		"The guests, ladies and students, sat in the hall.":       false,
		"In 1921 the ministers greeted their colleagues, and so.": false,
	} {
		r := lay(token.Split([]rune(in)), Options{})
		if got := r.greets(&r.blocks[0]); got != want {
			t.Errorf("%q: %v, want %v", in, got, want)
		}
	}
}

// TestTitlesOfAddresses tells the titles of addresses.
func TestTitlesOfAddresses(t *testing.T) {
	for in, want := range map[string]bool{
		"Address by the State Secretary at the anniversary": true,
		"After-dinner toast to two old neighbours":          true,
		"Sunday sermon, St Olaf's":                          true,
		"TWO OLD NEIGHBOURS: REMARKS AT THE OPENING":        true,
		"Commencement address":                              true,
		"Embassy of Estonia. Address: 4 Rue Haute":          false,
		"Free speech and the border":                        false,
		"The fence that nobody would address again":         false,
	} {
		r := lay(token.Split([]rune(in)), Options{})
		if got := r.titlesAddress(&r.blocks[0]); got != want {
			t.Errorf("%q: %v, want %v", in, got, want)
		}
	}
}
