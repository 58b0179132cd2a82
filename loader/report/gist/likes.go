package gist

import (
	_ "embed"
	"sort"
	"strings"

	"entente/schema"
)

// The words of which it is known what words stand where they stand (GloVe, Pennington et al., 2014; .ci/vectors), in
// order, and what each says by that for each type and for none (likeUnit): so that a word which no text showed speaks as the
// words do that are used like it.
var (
	//go:embed words.txt
	likeWords string
	//go:embed likeness.bin
	likeness string
)

// likeUnit is what 1 stands for in likeness.bin, a logarithm.
const likeUnit = 0.02

// likes tells what a word says by the words that are used like it.
type likes struct {
	words string
	ends  []int32 // where each word ends in words
	says  string  // a row of bytes a word, a signed one a type, the last for none
	wide  int     // how many make a row
}

// newLikes reads words and rows for a number of types.
func newLikes(words, says string, types int) (*likes, error) {
	l := &likes{words: words, says: says, wide: types + 1, ends: make([]int32, 0, strings.Count(words, "\n"))}
	for i := range len(words) {
		if words[i] == '\n' {
			l.ends = append(l.ends, int32(i))
		}
	}
	if len(says) != len(l.ends)*l.wide {
		return nil, schema.Errorf(schema.Internal, "gist/likeness.bin: %d bytes: expected %d, %d for each of %d words", len(says), len(l.ends)*l.wide, l.wide, len(l.ends))
	}
	return l, nil
}

// row is the number of a word in small letters, -1 where nothing is known of it. It costs a binary search.
func (l *likes) row(word string) int32 {
	n := sort.Search(len(l.ends), func(i int) bool { return l.word(i) >= word })
	if n < len(l.ends) && l.word(n) == word {
		return int32(n)
	}
	return -1
}

func (l *likes) word(i int) string {
	from := int32(0)
	if i > 0 {
		from = l.ends[i-1] + 1
	}
	return l.words[from:l.ends[i]]
}

// of is the row of a number.
func (l *likes) of(row int32) string { return l.says[int(row)*l.wide : int(row+1)*l.wide] }
