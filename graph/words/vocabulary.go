package words

import (
	"math/bits"
	"slices"
	"sort"
	"strings"
)

// Vocabulary is a list of words that can be asked for what a typed one may mean. It
// is safe for concurrent use.
type Vocabulary struct {
	words   []string // ascending
	letters []uint64 // that occur in each, as bits
	byLen   [][]int32
	bySound map[string][]int32
}

// NewVocabulary takes words in ascending order, each once. Costs some hundred
// nanoseconds a word.
func NewVocabulary(words []string) *Vocabulary {
	v := &Vocabulary{words: words, letters: make([]uint64, len(words)), bySound: map[string][]int32{}}
	for i, w := range words {
		v.letters[i] = letters(w)
		n := min(len(w), longest)
		for len(v.byLen) <= n {
			v.byLen = append(v.byLen, nil)
		}
		v.byLen[n] = append(v.byLen[n], int32(i))
		if s := Sound(w); s != "" {
			v.bySound[s] = append(v.bySound[s], int32(i))
		}
	}
	return v
}

// longest is the length from which on words are kept together.
const longest = 40

// Len counts the words.
func (v *Vocabulary) Len() int { return len(v.words) }

// Word gives a word by its number.
func (v *Vocabulary) Word(i int) string { return v.words[i] }

// Find gives the number of a word.
func (v *Vocabulary) Find(word string) (int, bool) { return slices.BinarySearch(v.words, word) }

// Beginning gives the numbers of the words that begin with a text: those from the
// first up to but not including the second.
func (v *Vocabulary) Beginning(text string) (from, to int) {
	from = sort.SearchStrings(v.words, text)
	to = from + sort.Search(len(v.words)-from, func(i int) bool { return !strings.HasPrefix(v.words[from+i], text) })
	return from, to
}

// Near lists the numbers of the words that a mistyped or otherwise transliterated one
// may mean. Costs a glance at every word of about its length.
func (v *Vocabulary) Near(typed string) []int32 {
	list := slices.Clone(v.bySound[Sound(typed)])
	allowed, set := edits(typed), letters(typed)
	if allowed == 0 {
		return list
	}
	for n := len(typed) - allowed; n <= len(typed)+allowed; n++ {
		if n >= len(v.byLen) {
			break
		}
		for _, i := range v.byLen[n] {
			// An edit changes two letters at most.
			if bits.OnesCount64(v.letters[i]^set) <= 2*allowed && near(typed, v.words[i]) && !slices.Contains(list, i) {
				list = append(list, i)
			}
		}
	}
	return list
}
