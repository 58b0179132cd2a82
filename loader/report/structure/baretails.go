package structure

import "entente/loader/report/text"

// minBareTails is how many lines that end in dates without a mark before these make a list, in rows of two at the least.
const minBareTails = 3

// findBareTails marks the dates that end the lines of a list with no more than a space before them, "Visit of President Osei to
// Peru 12 March 2009": three lines and more that begin anew, end so and hold no full stop, below each other. Running text ends its lines
// anywhere.
func (r *reader) findBareTails() {
	var runs []text.Span
	lines := 0
	for i := 0; i < len(r.lines); {
		end := i
		for end < len(r.lines) && r.endsBare(&r.lines[end]) && (end == i || r.lines[end].blanks == 0) {
			end++
		}
		if end-i >= 2 && (end >= len(r.lines) || r.lines[end].blanks > 0 || r.startsNew(&r.lines[end])) {
			runs = append(runs, text.Span{Start: i, End: end})
			lines += end - i
		}
		i = max(end, i+1)
	}
	if lines < minBareTails {
		return
	}
	for _, run := range runs {
		for k := run.Start; k < run.End; k++ {
			r.lines[k].tail = r.bareTail(r.lines[k].tokens)
		}
	}
}

// endsBare reports whether a line is an item that ends in its date.
func (r *reader) endsBare(l *line) bool {
	if l.drop != "" || l.cells != nil || l.tail.Len() > 0 || l.mark > 0 || l.columns() > maxItemLine || !r.startsNew(l) || r.holdsStop(l) {
		return false
	}
	if n, _ := r.bulletAt(l); n > 0 {
		return false
	}
	if _, ok := r.leadOf(l.tokens); ok {
		return false
	}
	return r.bareTail(l.tokens).Len() > 0
}
