package text

import "strings"

// Words is a set of words. Most words that are asked for are in none of the sets, and
// are told by their first byte and length without a look into the table.
type Words struct {
	words  map[string]bool
	shapes [256]uint32 // by first byte, the lengths of the words that begin with it; see shape
}

// SetOf makes the set of the words of a text that white space parts.
func SetOf(words string) *Words {
	s := &Words{words: map[string]bool{}}
	for _, w := range strings.Fields(words) {
		s.Add(w)
	}
	return s
}

// Add puts a word into the set. Sets are filled before they are used.
func (s *Words) Add(w string) {
	if w == "" {
		return
	}
	s.words[w] = true
	s.shapes[w[0]] |= 1 << (len(w) & 31)
}

// Has reports whether the set holds a word.
func (s *Words) Has(w string) bool {
	return w != "" && s.shapes[w[0]]&(1<<(len(w)&31)) != 0 && s.words[w]
}
