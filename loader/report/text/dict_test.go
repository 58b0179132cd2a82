package text

import (
	"fmt"
	"testing"
)

// TestDict holds every word of a map against the Dict made of it, and words that it lacks.
func TestDict(t *testing.T) {
	of := map[string]int{"": 3, "may": 5, "märz": 3, "'s": 7, "zero": 0}
	for i := range 100 {
		of[fmt.Sprintf("w%d", i)] = i
	}
	d := DictOf(of)
	for w, want := range of {
		if w == "" {
			continue // no word
		}
		if v, ok := d.Find(w); v != want || !ok {
			t.Errorf("%q is %d, %v, want %d", w, v, ok, want)
		}
	}
	for _, w := range []string{"", "m", "maz", "w100", "MAY", "`s"} {
		if v, ok := d.Find(w); v != 0 || ok || d.Of(w) != 0 {
			t.Errorf("%q has the value %d", w, v)
		}
	}
	if n := len(d.List()); n != len(of)-1 {
		t.Errorf("%d words, want %d", n, len(of)-1)
	}
}

// TestWordsOfNone asks a set that is none.
func TestWordsOfNone(t *testing.T) {
	if (*Words)(nil).Has("may") {
		t.Error("a nil set holds a word")
	}
}
