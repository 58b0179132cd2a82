package when

import (
	"strings"

	"entente/loader/report/text"
)

// timeWords are all words that an expression of time can begin with, in lower case: one
// look dismisses every other word. A word on which a function of this package begins to
// read belongs into one of its tables or into the list here; TestTimeWords finds one
// that was forgotten.
var timeWords = func() *text.Words {
	m := text.SetOf("the that this same next following last previous yesterday today tomorrow before by of in during christmas new later earlier between from sunday may september sept")
	for _, list := range []map[string]int{counts, seasons, decadeNames, ordinals, months, foreignMonths, weekdays} {
		for w := range list {
			m.Add(w)
		}
	}
	for w := range romanMonths {
		m.Add(strings.ToLower(w))
	}
	for w := range openings {
		m.Add(w)
	}
	for _, list := range []map[string]bool{leads, vague, weekdayShort} {
		for w := range list {
			m.Add(w)
		}
	}
	return m
}()

// timeless reports that the token at i is a word that begins no expression of time.
func (r *reader) timeless(t *text.Token, i int) bool {
	if t.Kind != text.Word || r.thorough {
		return false
	}
	if r.timely != nil && i >= r.start && i < r.end {
		return !r.timely[r.numbers[i]]
	}
	return !timeWords.Has(t.Lower)
}
