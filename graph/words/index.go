package words

import (
	"cmp"
	"container/heap"
	"math"
	"slices"
	"sort"
	"strings"
)

// Text is a text with what it stands for. Words are folded; each counts once.
type Text[P any] struct {
	Key   uint64 // by which it is dropped again; several texts may share one
	About P
	Words []string
}

// Index finds texts by words. It is never changed: With gives another one. The zero
// Index is empty.
type Index[P any] struct {
	parts []*part[P]
	size  int // words of texts, repetitions counted
	texts int
}

// part is a number of texts with their words. What was dropped since is marked.
type part[P any] struct {
	vocabulary *Vocabulary
	first      []uint32 // word -> its texts in list; one more than there are words
	list       []uint32
	keys       []uint64
	about      []P
	length     []uint16 // words of each text
	dropped    map[uint32]bool
}

// Len counts the texts.
func (p *part[P]) Len() int { return len(p.keys) }

// Size counts the words of all texts: an index takes about five bytes for each, and
// what the caller keeps for a text.
func (x *Index[P]) Size() int { return x.size }

// Rounded is the number of texts as weights see it: rounded down to eighths of a doubling,
// so that a further text does not move every score by a trifle.
func (x *Index[P]) Rounded() int {
	if x.texts == 0 {
		return 0
	}
	return int(math.Exp2(math.Floor(8*math.Log2(float64(x.texts))) / 8))
}

// Texts counts the texts.
func (x *Index[P]) Texts() int { return x.texts }

// With is the index without the texts of the keys dropped and with those of add. It costs
// by what is added and, for every part of the index, what is dropped.
func (x *Index[P]) With(add []Text[P], drop map[uint64]bool) *Index[P] {
	next := &Index[P]{parts: slices.Clone(x.parts), size: x.size, texts: x.texts}
	if len(drop) > 0 {
		for i, p := range next.parts {
			next.parts[i] = p.without(drop, next)
		}
	}
	if len(add) > 0 {
		p := newPart(add)
		next.size += len(p.list)
		next.texts += len(add)
		next.parts = Push(next.parts, p, merged)
	}
	return next
}

// without marks texts as dropped.
func (p *part[P]) without(drop map[uint64]bool, x *Index[P]) *part[P] {
	var gone []uint32
	for i, key := range p.keys {
		if drop[key] && !p.dropped[uint32(i)] {
			gone = append(gone, uint32(i))
		}
	}
	if len(gone) == 0 {
		return p
	}
	next := *p
	next.dropped = make(map[uint32]bool, len(p.dropped)+len(gone))
	for i := range p.dropped {
		next.dropped[i] = true
	}
	for _, i := range gone {
		next.dropped[i] = true
		x.size -= int(p.length[i])
		x.texts--
	}
	return &next
}

func newPart[P any](texts []Text[P]) *part[P] {
	p := &part[P]{}
	type entry struct {
		word string
		text uint32
	}
	var entries []entry
	for i, t := range texts {
		words := slices.Clone(t.Words)
		slices.Sort(words)
		words = slices.Compact(words)
		for _, w := range words {
			entries = append(entries, entry{w, uint32(i)})
		}
		p.keys, p.about, p.length = append(p.keys, t.Key), append(p.about, t.About), append(p.length, uint16(min(len(words), math.MaxUint16)))
	}
	slices.SortStableFunc(entries, func(a, b entry) int { return strings.Compare(a.word, b.word) })
	var words []string
	for i, e := range entries {
		if i == 0 || e.word != entries[i-1].word {
			words = append(words, strings.Clone(e.word))
			p.first = append(p.first, uint32(i))
		}
		p.list = append(p.list, e.text)
	}
	p.first = append(p.first, uint32(len(entries)))
	p.vocabulary = NewVocabulary(words)
	return p
}

// merged joins two parts and leaves out what was dropped.
func merged[P any](a, b *part[P]) *part[P] {
	out := &part[P]{}
	var moved [2][]uint32 // new number of each text; none for a dropped one
	const none = math.MaxUint32
	parts := [2]*part[P]{a, b}
	for k, p := range parts {
		moved[k] = make([]uint32, len(p.keys))
		for i := range p.keys {
			if p.dropped[uint32(i)] {
				moved[k][i] = none
				continue
			}
			moved[k][i] = uint32(len(out.keys))
			out.keys, out.about, out.length = append(out.keys, p.keys[i]), append(out.about, p.about[i]), append(out.length, p.length[i])
		}
	}
	var words []string
	at := [2]int{}
	for at[0] < a.vocabulary.Len() || at[1] < b.vocabulary.Len() {
		word := ""
		for k, p := range parts {
			if at[k] < p.vocabulary.Len() {
				if w := p.vocabulary.Word(at[k]); word == "" || w < word {
					word = w
				}
			}
		}
		begin := len(out.list)
		for k, p := range parts {
			if at[k] == p.vocabulary.Len() || p.vocabulary.Word(at[k]) != word {
				continue
			}
			for _, t := range p.list[p.first[at[k]]:p.first[at[k]+1]] {
				if n := moved[k][t]; n != none {
					out.list = append(out.list, n)
				}
			}
			at[k]++
		}
		if len(out.list) > begin {
			words = append(words, word)
			out.first = append(out.first, uint32(begin))
		}
	}
	out.first = append(out.first, uint32(len(out.list)))
	out.vocabulary = NewVocabulary(words)
	return out
}

// Hit is a text found. Score is from 0 to 1: more for rare words, for words as typed, and for
// short texts.
type Hit[P any] struct {
	About   P
	Score   float64
	Guessed bool // some word is spelled otherwise
}

// How much a word that is not as typed counts.
const (
	asBeginning = 0.8
	asGuess     = 0.5
)

// reading is what one typed word may mean in one part.
type reading struct {
	words   []int32
	quality []float32
}

// More is what a search goes on with.
type More int

// The search ends; the next best follows; or any of the others, which costs less.
const (
	Enough More = iota
	Best
	Any
)

// Search calls found for the texts that have all words typed, best first for as long as it wants the
// best; where no text has all, those that have most of them, and at least half. A
// word fits as it is or as the beginning of one; where no text has any such, one that is
// spelled nearly so, or sounds so. Common words between others count for nothing. Costs
// by the texts that have any of the words.
func (x *Index[P]) Search(typed []string, found func(Hit[P]) More) {
	typed = Telling(typed)
	if len(typed) == 0 || len(typed) > 30 {
		return
	}
	readings, guessed, weights := x.read(typed)
	var list scoredTexts
	most := 0
	for k, p := range x.parts {
		list = p.score(list, k, readings[k], weights)
	}
	for _, s := range list {
		most = max(most, s.matched)
	}
	if most*2 < len(typed) {
		return
	}
	whole := 0.0
	for _, w := range weights {
		whole += float64(w)
	}
	list = slices.DeleteFunc(list, func(s scoredText) bool { return s.matched < most })
	heap.Init(&list)
	for want := Best; len(list) > 0 && want != Enough; {
		s := list[len(list)-1]
		if want == Best {
			s = list[0]
			heap.Pop(&list)
		} else {
			list = list[:len(list)-1]
		}
		p := x.parts[s.part]
		hit := Hit[P]{About: p.about[s.text], Score: math.Min(1, float64(s.score)/whole)}
		for i := range typed {
			hit.Guessed = hit.Guessed || guessed[i] && s.mask&(1<<i) != 0
		}
		want = found(hit)
	}
}

// read finds what the typed words may mean, and what each weighs.
func (x *Index[P]) read(typed []string) (readings [][]reading, guessed []bool, weights []float32) {
	all := x.Rounded()
	readings, guessed, weights = make([][]reading, len(x.parts)), make([]bool, len(typed)), make([]float32, len(typed))
	for k := range x.parts {
		readings[k] = make([]reading, len(typed))
	}
	for i, t := range typed {
		texts := 0
		for k, p := range x.parts {
			from, to := p.vocabulary.Beginning(t)
			if len(t) < 2 {
				to = min(to, from+1) // one letter begins too many words
			}
			for w := from; w < to; w++ {
				quality := float32(asBeginning)
				if len(p.vocabulary.Word(w)) == len(t) {
					quality = 1
				}
				readings[k][i].add(int32(w), quality)
				texts += int(p.first[w+1] - p.first[w])
			}
		}
		if texts == 0 {
			guessed[i] = true
			for k, p := range x.parts {
				for _, w := range p.vocabulary.Near(t) {
					readings[k][i].add(w, asGuess)
					texts += int(p.first[w+1] - p.first[w])
				}
			}
		}
		weights[i] = float32(math.Log(1 + float64(all+1)/float64(min(texts, all)+1)))
	}
	return readings, guessed, weights
}

func (r *reading) add(word int32, quality float32) {
	r.words, r.quality = append(r.words, word), append(r.quality, quality)
}

type scoredText struct {
	part    int
	text    uint32
	matched int
	mask    uint32
	score   float32
}

// scoredTexts is a heap with the best on top; among equals the text that came first.
type scoredTexts []scoredText

// Len, Less and Swap order the heap.
func (s scoredTexts) Len() int { return len(s) }

// Less puts the best first.
func (s scoredTexts) Less(i, j int) bool {
	return cmp.Or(cmp.Compare(s[j].score, s[i].score), cmp.Compare(s[i].part, s[j].part), cmp.Compare(s[i].text, s[j].text)) < 0
}

// Swap exchanges two.
func (s scoredTexts) Swap(i, j int) { s[i], s[j] = s[j], s[i] }

// Push is never used: the list is full from the beginning.
func (s *scoredTexts) Push(v any) { *s = append(*s, v.(scoredText)) }

// Pop takes the last.
func (s *scoredTexts) Pop() any {
	last := (*s)[len(*s)-1]
	*s = (*s)[:len(*s)-1]
	return last
}

// score adds up what the typed words are worth in each text that has any.
func (p *part[P]) score(list scoredTexts, number int, typed []reading, weights []float32) scoredTexts {
	fits := 0
	for _, r := range typed {
		for _, w := range r.words {
			fits += int(p.first[w+1] - p.first[w])
		}
	}
	place, best := numbersFor[int32](len(p.keys), fits), numbersFor[float32](len(p.keys), fits)
	begin := len(list)
	for i, r := range typed {
		for j, w := range r.words {
			for _, t := range p.list[p.first[w]:p.first[w+1]] {
				if p.dropped[t] {
					continue
				}
				at := int(place.get(t)) - 1
				if at < 0 {
					at = len(list) - begin
					place.set(t, int32(at+1))
					list = append(list, scoredText{part: number, text: t})
				}
				// By the best word of each text, whichever comes first.
				s, have := &list[begin+at], float32(0)
				if s.mask&(1<<i) == 0 {
					s.matched++
					s.mask |= 1 << i
				} else {
					have = best.get(t)
				}
				if r.quality[j] > have {
					s.score += weights[i] * (r.quality[j] - have) * shortness(int(p.length[t]))
					best.set(t, r.quality[j])
				}
			}
		}
	}
	return list
}

// numbers are by the numbers of texts: a slice where many have one, else a map.
type numbers[N int32 | float32] struct {
	all  []N
	some map[uint32]N
}

func numbersFor[N int32 | float32](texts, most int) numbers[N] {
	const sparse = 16
	if most >= texts/sparse {
		return numbers[N]{all: make([]N, texts)}
	}
	return numbers[N]{some: make(map[uint32]N, most)}
}

func (n numbers[N]) get(text uint32) N {
	if n.all != nil {
		return n.all[text]
	}
	return n.some[text]
}

func (n numbers[N]) set(text uint32, to N) {
	if n.all != nil {
		n.all[text] = to
		return
	}
	n.some[text] = to
}

// shortness is 1 for a text of few words and falls slowly for longer ones.
func shortness(words int) float32 { return float32(1 / (1 + 0.1*math.Log(1+float64(words)/8))) }

// common are words that tell nothing between others.
var common = []string{"a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "it", "of", "on", "or", "that", "the", "this", "to", "was", "were", "with"}

// Telling drops the common words, unless there are no others.
func Telling(list []string) []string {
	telling := slices.DeleteFunc(slices.Clone(list), Common)
	if len(telling) == 0 {
		return list
	}
	return telling
}

// Common tells whether a folded word is one that tells nothing between others.
func Common(word string) bool {
	i := sort.SearchStrings(common, word)
	return i < len(common) && common[i] == word
}
