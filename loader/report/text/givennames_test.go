package text

import "testing"

// TestGivenNames tells given names of women and men, and leaves out what both bear.
func TestGivenNames(t *testing.T) {
	for name, want := range map[string][2]bool{"helena": {true, false}, "idriss": {false, true}, "andrea": {}, "lake": {}} {
		if got := [2]bool{Woman(name), Man(name)}; got != want {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
	for _, name := range womensNames.List() {
		if Man(name) {
			t.Errorf("%s is in both lists", name)
		}
	}
}
