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
	for _, list := range []*text.Dict[int]{counts, seasons, decadeNames, ordinals, months, foreignMonths, weekdays} {
		addAll(m, list.List())
	}
	for _, w := range romanMonths.List() {
		m.Add(strings.ToLower(w))
	}
	addAll(m, openings.List())
	for _, list := range []*text.Words{leads, vague, weekdayShort} {
		addAll(m, list.List())
	}
	return m
}()

func addAll(m *text.Words, words []string) {
	for _, w := range words {
		m.Add(w)
	}
}

// timeless reports that the token at i is a word that begins no expression of time.
func (r *reader) timeless(t *text.Token, i int) bool {
	if t.Kind != text.Word || r.thorough {
		return false
	}
	if !r.mayTell(r.timely, timeWords, t, i) {
		return true
	}
	switch t.Lower {
	case "the", "of", "in", "by", "that", "this":
		next := r.tok(i + 1)
		return next.Kind == text.Word && !r.mayTell(r.follows, pointedWords, next, i+1)
	}
	return false
}

// mayTell reports whether a set holds the token at i, which marked tells by number.
func (r *reader) mayTell(marked []bool, set *text.Words, t *text.Token, i int) bool {
	if marked != nil && i >= r.start && i < r.end {
		return marked[r.numbers[i]]
	}
	return set.Has(t.Lower)
}

// pointedWords are all words that may follow "the", "of", "in", "by", "that" and "this"
// where these begin an expression of time: the commonest words of all mostly begin none.
var pointedWords = func() *text.Words {
	m := text.SetOf("very succeeding ensuing subsequent preceding prior occasion date first eve morrow")
	for _, list := range [][]string{attributive.List(), daytimes.List(), units.List(), timeWords.List()} {
		addAll(m, list)
	}
	return m
}()
