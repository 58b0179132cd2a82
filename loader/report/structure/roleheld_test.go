package structure

import (
	"strings"
	"testing"
)

// A heading that only names what was given is over the words of who the report says gave it.
func TestRoleHeld(t *testing.T) {
	page := `Sahel Institute

Lecture and discussion on Chad and Niger

The institute marked the day of the treaty with a lecture by Dr. Amina Yusuf-Deby, professor of law, and a comment by Mr. Paul Koné of Niamey.

LECTURE

I saw the lake as a child.

What is left of it?

I do not know.

COMMENT

The lake is a border.

DISCUSSION

Nobody asked a question.
`
	genre, out := outline(page, Options{})
	for _, want := range []string{"Dr. Amina Yusuf-Deby| I saw", "Dr. Amina Yusuf-Deby| I do not", "Mr. Paul Koné| The lake", "[] | Nobody asked"} {
		if genre != RoundTable || !strings.Contains(out, want) {
			t.Errorf("no %q in %s\n%s", want, genre, out)
		}
	}
	two := strings.Replace(page, "and a comment by", "and another lecture by", 1)
	if _, out := outline(two, Options{Genre: RoundTable}); strings.Contains(out, "| I saw the lake as a child.") && strings.Contains(out, "Yusuf-Deby| I saw") {
		t.Errorf("one of two lecturers is taken\n%s", out)
	}
}

// The line below a name that heads a part may tell in small letters who bears it.
func TestRoleBelow(t *testing.T) {
	page := `Report of a round table

The Sahel Institute held a round table on Chad and Niger.

Amina Yusuf
ex-member of the border commission

The lake has shrunk.

Paul Deby
(Niamey; by telephone)

The road was paved in 2009.
`
	_, out := outline(page, Options{})
	for _, want := range []string{"Amina Yusuf| The lake", "Paul Deby| The road"} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q\n%s", want, out)
		}
	}
	if _, out := outline(strings.Replace(page, "ex-member of the border commission", "says that it was nobody's fault.", 1), Options{}); strings.Contains(out, "H body 0 [] Amina Yusuf| Amina Yusuf\n") {
		t.Errorf("a sentence is taken for a name\n%s", out)
	}
}
