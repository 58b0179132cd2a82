package text

// Number numbers the words of the text, once its tokens are settled: those with the same
// lower case have the same number, so that later stages look a word up once for the whole
// document. It costs one pass; memory is linear in the tokens.
func (t *Text) Number() {
	t.words = make([]int32, len(t.Tokens))
	t.lower, t.marked = nil, nil
	numbers := make(map[string]int32, len(t.Tokens)/8)
	for i := range t.Tokens {
		w := t.Tokens[i].Lower
		n, known := numbers[w]
		if !known {
			n = int32(len(t.lower))
			numbers[w] = n
			t.lower = append(t.lower, w)
		}
		t.words[i] = n
	}
}

// Numbers are the numbers of the tokens' words, nil before Number. The caller must not
// change them.
func (t *Text) Numbers() []int32 { return t.words }

// Numbered are the words by number, nil before Number. The caller must not change them.
func (t *Text) Numbered() []string { return t.lower }

// Marked tells by number which words a set holds, nil before Number. Each set is held
// against the words once.
func (t *Text) Marked(set *Words) []bool {
	if t.lower == nil {
		return nil
	}
	in, known := t.marked[set]
	if !known {
		in = make([]bool, len(t.lower))
		for n, w := range t.lower {
			in[n] = set.Has(w)
		}
		if t.marked == nil {
			t.marked = map[*Words][]bool{}
		}
		t.marked[set] = in
	}
	return in
}
