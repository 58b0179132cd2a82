package text

// minGaps is how many gaps between words are looked at before a text is called justified, and
// wide of how many of its gaps must be then: one in spread.
const (
	minGaps = 60
	spread  = 12
	widest  = 3 // code points of a gap that only fills a line
)

// Gap is how many code points part a token from the one before it in its line. In a text that is
// set out to both margins, where wide gaps only fill the lines, a gap of two or three counts
// as one: it parts no columns.
func (t *Text) Gap(i int) int {
	if i < 1 || i >= len(t.Tokens) || t.Tokens[i].LineBreak {
		return 0
	}
	n := t.Tokens[i].Start - t.Tokens[i-1].End
	if n > 1 && n <= widest && t.justified {
		return 1
	}
	return n
}

// Justify finds out whether the text is set out to both margins: many gaps between words of
// small letters are two or three wide.
func (t *Text) Justify() {
	gaps, wide := 0, 0
	for i := 1; i < len(t.Tokens); i++ {
		a, b := &t.Tokens[i-1], &t.Tokens[i]
		if b.LineBreak || a.Kind != Word || b.Kind != Word || a.Capital || b.Capital {
			continue
		}
		switch n := b.Start - a.End; {
		case n == 1:
			gaps++
		case n > 1 && n <= widest:
			gaps, wide = gaps+1, wide+1
		}
	}
	t.justified = gaps >= minGaps && spread*wide >= gaps
}
