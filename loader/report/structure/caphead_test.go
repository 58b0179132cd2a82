package structure

import (
	"strings"
	"testing"
)

// Proceedings print those who speak in capitals, with where they come from in brackets: a full stop behind those ends
// the label, and the surname alone calls them out later. One that a sentence goes on from stays in its passage.
func TestNamesInCapitalsOfProceedings(t *testing.T) {
	const in = "Session IV of the seminar on Ghana and Togo\n\nThe session was held at Ho on 3 March 1999. Professor EFUA SENA presided.\n\n" +
		"KOFI LUIS MENSAH (College of Keta). The law was never as obscure as they pretended. The flood was sudden.\n\nThe commission met in 1911.\n\n" +
		"EDNA MARSH (Accra) answered for the other side. She contended that nobody had found the bed.\n\nMENSAH: They found it quickly enough in 1963.\n\nMARSH: They dug a new one.\n"
	genre, out := outline(in, Options{})
	for _, want := range []string{"KOFI LUIS MENSAH| The law was", "KOFI LUIS MENSAH| The commission met", "MENSAH| They found it", "MARSH| They dug a new one"} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in %s\n%s", want, genre, out)
		}
	}
	const narrative = "Ghana and Togo\n\nGHANA (Africa). The republic was founded in 1957. TOGO (Africa) followed.\n\nNobody spoke there.\n"
	if _, out := outline(narrative, Options{}); strings.Contains(out, "GHANA| ") {
		t.Errorf("a state speaks\n%s", out)
	}
}
