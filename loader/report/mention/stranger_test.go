package mention

import (
	"strings"
	"testing"
)

// Where a name that nothing knows opens a sentence, "he" behind it is nobody who was named before.
func TestStrangerIsMeant(t *testing.T) {
	r := recogniser(t)
	for in, want := range map[string]bool{
		"Henry Burney won their trust. Tharrawaddy declared that he was not bound by it.":  false,
		"Henry Burney won their trust. Tharrawaddy accepted it. He was not bound by it.":   false,
		"Henry Burney won their trust. Nobody declared that he was bound by it.":           true,
		"Henry Burney won their trust. The governor of the town agreed. He was not bound.": true,
	} {
		if got := read(t, r, in, ""); strings.Contains(got, "~Henry Burney") != want {
			t.Errorf("%s\n%s", in, got)
		}
	}
}
