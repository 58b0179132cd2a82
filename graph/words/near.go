package words

import (
	"strings"

	"github.com/agnivade/levenshtein"
)

// near tells whether a folded word is near enough to what a person typed. Words
// under four letters have to be right.
func near(typed, word string) bool {
	allowed := edits(typed)
	if d := len(typed) - len(word); d > allowed || -d > allowed {
		return false
	}
	return levenshtein.ComputeDistance(typed, word) <= allowed
}

// edits is how many edits a word may be off.
func edits(typed string) int {
	switch n := len(typed); {
	case n >= 8:
		return 2
	case n >= 4:
		return 1
	}
	return 0
}

// letters are the letters of a word as bits.
func letters(word string) (set uint64) {
	for _, r := range word {
		set |= 1 << (uint32(r) % 64)
	}
	return set
}

// Fits tells whether a typed word may mean a word: it begins so, is near it, or sounds
// like it. Both are folded.
func Fits(typed, word string) bool {
	if typed == "" || word == "" {
		return false
	}
	if strings.HasPrefix(word, typed) || near(typed, word) {
		return true
	}
	sound := Sound(typed)
	return sound != "" && sound == Sound(word)
}
