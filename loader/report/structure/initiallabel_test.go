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
