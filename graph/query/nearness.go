package query

import (
	"strings"

	"github.com/agnivade/levenshtein"
)

// nearness tells whether a folded name is near enough to what a person typed, and
// how far off it is: 0 the same, 1 a beginning, then edits. Words under four
// letters have to be right.
func nearness(typed, name string) (cost int, ok bool) {
	switch {
	case typed == "":
		return 0, false
	case typed == name:
		return 0, true
	case strings.HasPrefix(name, typed):
		return 1, true
	}
	allowed := edits(typed)
	if d := len(typed) - len(name); d > allowed || -d > allowed {
		return 0, false
	}
	edits := levenshtein.ComputeDistance(typed, name)
	return 1 + edits, edits <= allowed
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
