package structure

import "entente/loader/report/text"

// stripMargin takes off the lines the numbers that a column at the right margin holds: of sources, notes
// or pages, beside text that runs on in the next line. Five and more of them end at the same place, far
// from the words before.
func (r *reader) stripMargin() {
	ends := map[int]int{}
	for i := range r.lines {
		if l := &r.lines[i]; r.marginal(l) {
			ends[l.columns()]++
		}
	}
	for i := range r.lines {
		l := &r.lines[i]
		if ends[l.columns()] < minMargin || !r.marginal(l) {
			continue
		}
		l.tokens.End--
		l.span = r.doc.Text.SpanOf(l.tokens)
	}
}

// minMargin is how many numbers make a column at the margin, farMargin how much white space stands
// before them.
const (
	minMargin = 5
	farMargin = 3
)

// marginal reports whether a line ends in a small number that white space sets apart.
func (r *reader) marginal(l *line) bool {
	n := l.tokens.Len()
	last := r.last(l)
	return n > 2 && last.Kind == text.Number && len(last.Text) <= 3 && last.Text[0] >= '1' && last.Text[0] <= '9' && r.doc.Text.Gap(l.tokens.End-1) >= farMargin && r.tok(l, n-2).Kind != text.Number
}
