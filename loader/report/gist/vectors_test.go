package gist

import (
	_ "embed"
	"math"
	"strings"
)

// vectors are those of the words in words.txt, dimensions whole numbers of 1/vectorUnit each (.ci/vectors).
//
//go:embed testdata/vectors.bin
var vectors string

const (
	dimensions = 64
	vectorUnit = 200
)

// likened begins the feature of a word that is weighed by its vector.
const likened = "/"

// addVector adds that of a word to a sum, nothing where it has none.
func addVector(sum []float64, row int32) {
	if row < 0 {
		return
	}
	for d := range sum {
		sum[d] += float64(int8(vectors[int(row)*dimensions+d])) / vectorUnit
	}
}

// bare finds words before anything is fitted.
var bare = func() *likes {
	l, err := newLikes(likeWords, strings.Repeat("\x00", strings.Count(likeWords, "\n")), 0)
	if err != nil {
		panic(err)
	}
	return l
}()

// meaning is the sum of the vectors of the words among features.
func meaning(features []string) []float64 {
	sum := make([]float64, dimensions)
	for _, f := range features {
		if word, ok := strings.CutPrefix(f, likened); ok {
			addVector(sum, bare.row(word))
		}
	}
	return sum
}

// says is the file of what each word with a vector says for each type and for none.
func (f *fitted) says() string {
	var b strings.Builder
	vector, n := make([]float64, dimensions), len(f.types)
	for row := range bare.ends {
		clear(vector)
		addVector(vector, int32(row))
		for k := range n + 1 {
			says := 0.0
			for d, v := range vector {
				if k < n {
					says += v * f.along[d][k]
				} else {
					says += v * f.alongNothing[d]
				}
			}
			b.WriteByte(byte(int8(math.Round(max(-127, min(127, says/likeUnit))))))
		}
	}
	return b.String()
}
