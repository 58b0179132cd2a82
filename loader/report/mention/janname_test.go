package mention

import (
	"strings"
	"testing"
)

// "Jan" ends a name of three words; before a year or behind a preposition it is the month.
func TestJanEndsName(t *testing.T) {
	r := recogniser(t)
	for in, want := range map[string]bool{
		"Mr. Abdul Wahid Jan, an elder, spoke.":        true,
		"Mr. Abdul Wahid spoke in Jan, and she did.":   false,
		"Mr. Abdul Wahid Khattak Jan 2015 was the end": false,
	} {
		if got := read(t, r, in, ""); strings.Contains(got, "Wahid Jan") != want {
			t.Errorf("%s: %s", in, got)
		}
	}
}
