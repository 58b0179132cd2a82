package structure

import (
	"strings"
	"testing"
)

// Verbatim notes of parliaments end a speaker's name with a full stop and a dash that touches it.
func TestStopAndDashEndALabel(t *testing.T) {
	const in = `VERBATIM NOTES OF EVIDENCE

Chairperson: Hon. Ama Quaye

MADAM CHAIRPERSON.- Good morning. Dr Sena, you have the floor.

DR ABRA SENA.- Thank you, Madam Chair. The sanctions hurt teachers.

HON. K. MENSAH.- Were they not lifted in 2014?

DR ABRA SENA.- They were. Trust takes longer.
`
	genre, out := outline(in, Options{})
	for _, want := range []string{"ABRA SENA| Thank you, Madam Chair.", "ABRA SENA| They were."} {
		if genre != RoundTable || !strings.Contains(out, want) {
			t.Errorf("%s: no %q in\n%s", genre, want, out)
		}
	}
	if genre, out := outline("Ghana and Togo\n\nThe treaty of 1977.- It was signed in Lomé.\n\nThe treaty of 1982.- It was signed in Accra.\n", Options{}); genre == RoundTable {
		t.Errorf("%s\n%s", genre, out)
	}
}
