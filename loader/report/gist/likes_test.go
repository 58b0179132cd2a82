package gist

import (
	"slices"
	"strings"
	"testing"

	"entente/schema"
)

// TestLikes finds words by the file of words, and nothing for what it does not hold.
func TestLikes(t *testing.T) {
	words := strings.Split(strings.TrimSuffix(likeWords, "\n"), "\n")
	if !slices.IsSorted(words) {
		t.Error("words.txt is not in order: .ci/vectors writes it so")
	}
	m, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, i := range []int{0, 1, len(words) / 2, len(words) - 1} {
		if got := m.likes.row(words[i]); got != int32(i) {
			t.Errorf("%q: row %d, want %d", words[i], got, i)
		}
	}
	for _, w := range []string{"", "a", "zzzzz", "Ghana", "qwertz"} {
		if got := m.likes.row(w); got != -1 {
			t.Errorf("%q: row %d, want none", w, got)
		}
	}
}

// TestLikeness guesses what clauses are about whose words no text shows, by the words that are used like them.
func TestLikeness(t *testing.T) {
	m, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	for word, want := range map[string]schema.EventType{
		"pummeled": schema.MilitaryAction, "outgunned": schema.MilitaryAction, "shackled": schema.Incident, "incarcerated": schema.Incident, "underwriting": schema.Agreement, "reelected": schema.LeadershipChange,
	} {
		if m.names[stem(word)].number != 0 {
			t.Errorf("%q is known to the weights by now: take another", word)
		}
		if got := guessOf(m, []string{likened + word}); got != want {
			t.Errorf("%q: %s, want %s", word, got, want)
		}
	}
}

// TestBadLikes refuses a table that does not fit its words.
func TestBadLikes(t *testing.T) {
	if _, err := newLikes("one\ntwo\n", "\x00\x00\x00", 1); err == nil || !strings.Contains(err.Error(), "expected 4") {
		t.Errorf("got %v, want an error that names the size expected", err)
	}
}
