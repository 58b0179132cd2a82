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

// A month that is somebody's given name names nobody in a date.
func TestMonthAsGivenName(t *testing.T) {
	r := recogniser(t)
	got := read(t, r, "August von Mackensen struck at once. On 10 August 1916 Romania left, and in August Bulgaria came.", "")
	if n := strings.Count(got, "Mackensen"); n != 1 {
		t.Errorf("%d mentions of one who is named once: %s", n, got)
	}
}
