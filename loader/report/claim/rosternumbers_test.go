package claim

import "testing"

// A place in a list is a Roman figure, a number or one of the first letters; a word that looks like it is none.
func TestPlaceOf(t *testing.T) {
	for in, want := range map[string]int{"I": 1, "IV": 4, "XII": 12, "3": 3, "B": 2, "1992": 0, "i": 0, "Z": 0, "said": 0, "0": 0} {
		text, span := one(in)
		if got := placeOf(&text.Tokens[span.Start]); got != want {
			t.Errorf("%q: %d, want %d", in, got, want)
		}
	}
}
