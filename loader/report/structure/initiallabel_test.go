package structure

import (
	"strings"
	"testing"
)

// An initial before a surname that the text knows is no number of a list.
func TestInitialsAreNoNumbers(t *testing.T) {
	const in = `A conversation about Ghana and Togo
Published in: Volta Review

VR: We have with us Mr Zoltan Mensah of Accra and Mrs Ileana Dogbe from Lomé. Whose idea was the book?

I. Dogbe: It was a mistake in the post. I received a box from Accra.

Z. Mensah: I confirm. It was the reports of 1960.

VR: And the treaty of 1977?

I. Dogbe: It was made for others, everyone knows.

Z. Mensah: I agree on a half.
`
	if genre, out := outline(in, Options{}); !strings.Contains(out, "I. Dogbe| It was a mistake") || !strings.Contains(out, "Z. Mensah| I confirm.") {
		t.Errorf("%s\n%s", genre, out)
	}
	if genre, out := outline("Ghana and Togo\n\nI. Economy: trade grew in 1977.\nII. Politics: nobody met in 1978.\n", Options{}); strings.Contains(out, "| I. Economy") {
		t.Errorf("%s\n%s", genre, out)
	}
}

// A surname of two behind an initial, and the first letters of those whom the list of who came names with a title,
// call out whose turn it is; letters of nobody do not.
func TestLettersOfThosePresent(t *testing.T) {
	const in = `Minutes of the seminar on Ghana and Togo, Hull, 5 November 2016

Present: Mrs D. Ormerod (Chair); Dr Ama Mensah-Owusu (Lomé); Mr Kenneth Blanch, former mate.

Mrs Ormerod welcomed Dr Mensah-Owusu.

A. Mensah-Owusu: The border was never drawn. It was walked.

KB: We were never asked. They took our gear.

UN: the organisation was not there.

A. Mensah-Owusu: I agree with him.

Calendarium (added by the editors)

7 X 1957 Agreement signed in Accra
9 III 1961 Troops close the border
20 II 1966 Envoys meet in Lomé
26 IV 1977 Treaty of friendship
`
	genre, out := outline(in, Options{})
	for _, want := range []string{"A. Mensah-Owusu| The border", "KB| We were never", "A. Mensah-Owusu| I agree", "timeline 1 [1957-10-07] | ", "timeline 4 [1977-04-26] | "} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in %s\n%s", want, genre, out)
		}
	}
	if strings.Contains(out, "UN|") {
		t.Errorf("%s\n%s", genre, out)
	}
}
