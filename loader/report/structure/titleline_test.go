package structure

import (
	"strings"
	"testing"
)

// A line of the title that could be a name is none where the passage below tells of the meeting, nor is one
// that begins the name of a place; a name over what the person said is one.
func TestTitleLine(t *testing.T) {
	const in = "ROUND TABLE\n\nGHANA AND TOGO: YEARS AFTER\n\nOWUSU KLUTSE\n\nThe Circle held the round table to remember Owusu Klutse and his treaty.\n\nDR. EWA LIS\n\nThe border was open.\n"
	if _, got := outline(in, Options{}); strings.Contains(got, "KLUTSE| The Circle") || !strings.Contains(got, "DR. EWA LIS| The border") {
		t.Errorf("\n%s", got)
	}
	if _, got := outline(strings.NewReplacer("YEARS AFTER\n\nOWUSU KLUTSE", "A DEBATE", "DR. EWA LIS", "SAN PEDRO").Replace(in)+"\nSan Pedro was closed. San Pedro is a port.\n", Options{}); strings.Contains(got, "PEDRO| ") {
		t.Errorf("a port speaks\n%s", got)
	}
}

// The last of a list of those present, one a line, heads nothing, though no heading announces the list;
// what the chair says in the introduction is the chair's.
func TestRollWithoutHead(t *testing.T) {
	const in = "Summary of the seminar on Ghana and Togo\n\nThe following were present:\nLt. Gen. Ama Owusu - in the Chair\nMr. Kofi Mensah, former secretary\nMs. Ewa Lis, editor\n\nA. INTRODUCTION BY THE CHAIR\n\nThe border was closed in 1994.\n\nB. DISCUSSION\n\nMs. Lis spoke of cocoa.\n"
	_, got := outline(in, Options{})
	if strings.Contains(got, "H body 0 [] Ms. Ewa Lis") || !strings.Contains(got, "CHAIR| The border was closed") {
		t.Errorf("\n%s", got)
	}
}

// Where a paper was presented under a heading that names nobody, the next heading names nobody either;
// dates behind numbered passages are the timeline that the last of them announces.
func TestBehindPaper(t *testing.T) {
	const in = "Proceedings of the seminar on Ghana and Togo\n\n1. Keynote paper\n\n1.1 The keynote was presented by Dr. Ama Owusu, professor.\n1.2 Togo sold cocoa in those years.\n1.3 At the end two slides, \"MILESTONES\", were shown.\n\n" +
		"31/01/1972   Recognition by Togo\n12/1973   State visit\n1983   Joint commission set up\n1992   First agreement\n\n2. OTHER PAPERS\n\nMr. Kofi Mensah said that nobody knew.\n"
	_, got := outline(in, Options{})
	if !strings.Contains(got, "Dr. Ama Owusu| Togo sold cocoa") || !strings.Contains(got, "E timeline 4 [1992]") || strings.Contains(got, "OTHER PAPERS| Mr.") {
		t.Errorf("\n%s", got)
	}
}

// "The Government should … that" is advice and nobody's words; "The Chair said that" is the chair's.
func TestVoiced(t *testing.T) {
	for in, want := range map[string]bool{
		"The Government should open the border on terms that suit both.": false,
		"The Chair observed that the border was open.":                   true,
		"Dr Owusu feared, in her words, that it was closed.":             true,
	} {
		d := outlineDocument("Title\n\n" + in + "\n")
		r := &reader{doc: d}
		if got := r.voiced(&d.Blocks[len(d.Blocks)-1]); got != want {
			t.Errorf("%s: voiced: %v", in, got)
		}
	}
}
