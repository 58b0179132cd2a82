package structure

import (
	"strings"
	"testing"
)

// A row whose first cell is no date is none of the one above it; a line that only goes on is.
func TestRowBelowDatedRows(t *testing.T) {
	_, got := outline(`Dates of Togo and Ghana

3 May 1990   | The presidents meet in Lomé
4 June 1991  | Ghana closes the border
12 July 1992 | A treaty is signed
still open   | Talks on the visas of traders go on

`, Options{})
	if !strings.Contains(got, "[1992-07-12] | 12 July 1992 | A treaty is signed\n") {
		t.Errorf("the last row is run on:\n%s", got)
	}
	_, got = outline(`Dates of Togo and Ghana

3 May 1990   | The presidents meet in Lomé
4 June 1991  | Ghana closes the border, which the
               traders had feared
12 July 1992 | A treaty is signed

`, Options{})
	if !strings.Contains(got, "which the traders had feared\n") {
		t.Errorf("a row is torn:\n%s", got)
	}
}
