package text

// Number numbers the words of the text, once its tokens are settled: those with the same
// lower case have the same number, so that later stages look a word up once for the whole
// document. It costs one pass; memory is linear in the tokens.
func (t *Text) Number() {
	t.words = make([]int32, len(t.Tokens))
	t.lower, t.marked = nil, nil
	// By hash, the numbers + 1 of the words: at most half full, as the table of Words is, and as quick.
	table := make([]int32, 1024)
	for i := range t.Tokens {
		w := t.Tokens[i].Lower
		at := t.numberAt(table, w)
		if table[at] == 0 {
			t.lower = append(t.lower, w)
			table[at] = int32(len(t.lower))
		}
		t.words[i] = table[at] - 1
		if 2*len(t.lower) >= len(table) {
			table = make([]int32, 2*len(table))
			for n, w := range t.lower {
				table[t.numberAt(table, w)] = int32(n + 1)
			}
		}
	}
}

// numberAt is the place of a word in a table of numbers, or the free one that is to be its place.
func (t *Text) numberAt(table []int32, w string) uint32 {
	last := uint32(len(table) - 1)
	at := hash(w) & last
	for table[at] != 0 && t.lower[table[at]-1] != w {
		at = (at + 1) & last
	}
	return at
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
