package words

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

func TestSoundsOfOtherTransliterations(t *testing.T) {
	for _, same := range [][2]string{{"khrushchev", "chruschtschow"}, {"brezhnev", "breschnew"}, {"yeltsin", "jelzin"}, {"baghdad", "bagdad"}} {
		if a, b := Sound(same[0]), Sound(same[1]); a == "" || a != b {
			t.Errorf("%s sounds %q, %s %q", same[0], a, same[1], b)
		}
	}
	if Sound("iran") == Sound("iraq") || Sound("aa") != "" {
		t.Error("too much sounds alike")
	}
}

func TestVocabulary(t *testing.T) {
	v := NewVocabulary([]string{"afghan", "afghanistan", "agreement", "pact", "pakistan", "war"})
	var begun []string
	for i, to := v.Beginning("afg"); i < to; i++ {
		begun = append(begun, v.Word(i))
	}
	if !slices.Equal(begun, []string{"afghan", "afghanistan"}) {
		t.Errorf("words that begin with afg: %v", begun)
	}
	for typed, want := range map[string]string{"pakstan": "pakistan", "agrement": "agreement", "pakt": "pact", "wor": "", "pct": "pact", "pak": ""} {
		var got []string
		for _, i := range v.Near(typed) {
			got = append(got, v.Word(int(i)))
		}
		if strings.Join(got, " ") != want {
			t.Errorf("near %s: %v, want %q", typed, got, want)
		}
	}
}

// found lists what a search finds, with a mark for a guess.
func found(x *Index[string], typed string) (list []string) {
	x.Search(strings.Fields(typed), func(h Hit[string]) More {
		s := h.About
		if h.Guessed {
			s += "~"
		}
		if h.Score <= 0 || h.Score > 1 {
			s += fmt.Sprint(" of score ", h.Score)
		}
		list = append(list, s)
		return Best
	})
	var first []string // the same in any order after the first two
	x.Search(strings.Fields(typed), func(h Hit[string]) More {
		s := h.About
		if h.Guessed {
			s += "~"
		}
		if first = append(first, s); len(first) < 2 {
			return Best
		}
		return Any
	})
	if k := min(2, len(first)); len(first) != len(list) || !slices.Equal(first[:k], list[:k]) || !slices.Equal(slices.Sorted(slices.Values(first)), slices.Sorted(slices.Values(list))) {
		return append(list, fmt.Sprint("but in any order ", first))
	}
	return list
}

func TestSearch(t *testing.T) {
	texts := []Text[string]{
		{1, "pact", strings.Fields("soviet union and india sign a treaty of friendship")},
		{2, "war", strings.Fields("india and pakistan at war")},
		{3, "talks", strings.Fields("talks in tashkent between india and pakistan end the war between them after long weeks of fighting in the desert and mountains")},
		{4, "treaty", strings.Fields("treaties")},
	}
	x := (&Index[string]{}).With(texts, nil)
	for typed, want := range map[string][]string{
		"india war": {"war", "talks"}, "india treaty": {"pact"}, "treat": {"treaty", "pact"}, "tashkend": {"talks~"}, "pakistan the of": {"war", "talks"},
		"friendship unheardof": {"pact"}, "one two three india": nil, "": nil, "the": {"talks"},
	} {
		if got := found(x, typed); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", typed, got, want)
		}
	}
	y := x.With([]Text[string]{{2, "peace", []string{"india", "peace"}}}, map[uint64]bool{2: true})
	if got := found(y, "india"); slices.Contains(got, "war") || !slices.Contains(got, "peace") {
		t.Errorf("after a change: %v", got)
	}
	if got := found(x, "india war"); !slices.Equal(got, []string{"war", "talks"}) {
		t.Errorf("the index of before: %v", got)
	}
}

// TestIndexInManyStepsIsTheIndexInOne: whatever is added and dropped in whatever
// pieces, what is found is what is found where the rest was indexed at once, and what
// a look at all texts finds.
func TestIndexInManyStepsIsTheIndexInOne(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 11))
	words := strings.Fields("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omikron pi rho sigma")
	x, live := &Index[string]{}, map[uint64]Text[string]{}
	for step := range 300 {
		var add []Text[string]
		drop := map[uint64]bool{}
		for range r.IntN(6) {
			key := uint64(r.IntN(120))
			drop[key] = true // as a change does: the old text goes
			delete(live, key)
			if r.IntN(4) > 0 && !slices.ContainsFunc(add, func(t Text[string]) bool { return t.Key == key }) {
				text := Text[string]{Key: key, About: fmt.Sprint(key, "/", step)}
				for range 1 + r.IntN(6) {
					text.Words = append(text.Words, words[r.IntN(len(words))])
				}
				add = append(add, text)
			}
		}
		for _, a := range add {
			live[a.Key] = a
		}
		x = x.With(add, drop)
		if len(x.parts) > 12 {
			t.Fatalf("%d parts after %d steps", len(x.parts), step)
		}
	}
	var all []Text[string]
	size := 0
	for _, text := range live {
		all = append(all, text)
		w := slices.Clone(text.Words)
		slices.Sort(w)
		size += len(slices.Compact(w))
	}
	once := (&Index[string]{}).With(all, nil)
	if x.Texts() != len(live) || once.Texts() != len(live) || once.Size() != size {
		t.Errorf("%d texts, %d in one step; %d words, in one step %d; want %d and %d", x.Texts(), once.Texts(), x.Size(), once.Size(), len(live), size)
	}
	for _, typed := range []string{"alpha", "beta gamma", "e", "theta eta", "o", "lam", "sigmo", "alpha beta gamma delta", "pi"} {
		many, one := found(x, typed), found(once, typed)
		slices.Sort(many)
		slices.Sort(one)
		if !slices.Equal(many, one) {
			t.Errorf("%s: %v in many steps, %v in one", typed, many, one)
		}
		if typed != "beta gamma" {
			continue
		}
		var plain []string
		for _, text := range live {
			if slices.Contains(text.Words, "beta") && slices.Contains(text.Words, "gamma") {
				plain = append(plain, text.About)
			}
		}
		slices.Sort(plain)
		if len(plain) == 0 || !slices.Equal(many, plain) {
			t.Errorf("%s: %v, by a look at all texts %v", typed, many, plain)
		}
	}
}

func TestPartsStayFew(t *testing.T) {
	var list []size
	total := 0
	for i := range 1000 {
		list = Push(list, size(1+i%3), func(a, b size) size { return a + b })
		total += 1 + i%3
		sum := 0
		for j, p := range list {
			sum += int(p)
			if j > 0 && list[j-1] < 2*p {
				t.Fatalf("after %d: %v", i, list)
			}
		}
		if sum != total {
			t.Fatalf("%d entries, want %d", sum, total)
		}
	}
}

type size int

func (s size) Len() int { return int(s) }

func BenchmarkSearch(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 2))
	texts := make([]Text[int], 100_000)
	for i := range texts {
		texts[i] = Text[int]{Key: uint64(i), About: i}
		for range 20 { // some words are in every other text, most in few
			texts[i].Words = append(texts[i].Words, fmt.Sprintf("word%d", int(40_000*r.Float64()*r.Float64()*r.Float64())))
		}
	}
	x := (&Index[int]{}).With(texts, nil)
	for b.Loop() {
		for _, typed := range [][]string{{"word1"}, {"word12", "word345"}, {"wrod777"}} {
			n := 0
			x.Search(typed, func(Hit[int]) More {
				if n++; n < 20 {
					return Best
				}
				return Enough
			})
		}
	}
}
