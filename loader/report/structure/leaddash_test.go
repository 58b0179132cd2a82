package structure

import (
	"strings"
	"testing"
)

// Minutes lead in lists with a dash: clauses with "that" are the witness's, what is resolved is asked for.
func TestDashesLeadIn(t *testing.T) {
	const in = `MINUTES OF THE 14TH SITTING OF THE COMMITTEE ON FOREIGN RELATIONS

Present: Hon. Kofi Mulwa (Chairperson), Hon. Ama Chepkorir

MIN. 1: EVIDENCE

Amb. Kwame Deby, having been sworn, informed the Committee as follows–
(i) That the treaty of 1967 was a success;
(ii) That the memorandum of 2009 had been drafted in a hurry;
(iii) That the traders care about the gate.

MIN. 2: RESOLUTIONS

Having considered the evidence, the Committee resolved to recommend that–
1. The Ministry of Trade should submit a roadmap;
2. The Joint Commission should meet every year.
`
	genre, out := outline(in, Options{})
	for _, want := range []string{"Amb. Kwame Deby| That the treaty of 1967", "B recommendations 1 [] | The Ministry of Trade"} {
		if !strings.Contains(out, want) {
			t.Errorf("%s: no %q in\n%s", genre, want, out)
		}
	}
	// A dash at the end of a passage that no list follows is a dash.
	if _, out := outline("Ghana and Togo\n\nThe treaty was signed –\n\nand nobody came to the table in 1967.\n", Options{}); !strings.Contains(out, "signed –") {
		t.Errorf("the dash is gone:\n%s", out)
	}
}
