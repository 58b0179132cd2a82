package structure

import "unicode"

// partDatedLines puts a blank line between the items of a list that has neither marks nor blank
// lines: lines in a row most of which begin with a capital and tell of a year each. A line that
// begins with a small letter, or stands below one that cannot end there, goes on with the item.
func (r *reader) partDatedLines() {
	for i := 0; i < len(r.lines); {
		end := i + 1
		for end < len(r.lines) && r.follows(&r.lines[end]) {
			end++
		}
		for _, k := range r.itemStarts(i, end) {
			r.lines[k].item = true
			if k > i {
				r.lines[k].blanks = 1
			}
		}
		i = end
	}
}

// follows reports whether a line stands right below another, as lines of running text do.
func (r *reader) follows(l *line) bool {
	return l.drop == "" && l.blanks == 0 && l.mark == 0 && l.cells == nil && !l.page
}

// itemStarts gives the lines from i up to end that begin an item, nil where the lines are no
// list of years.
func (r *reader) itemStarts(i, end int) []int {
	if end-i < 5 || r.lines[i].drop != "" || r.lines[i].mark > 0 || r.lines[i].cells != nil {
		return nil
	}
	var starts []int
	dated, leads, open := 0, 0, false
	for k := i; k < end; k++ {
		l := &r.lines[k]
		if k == i || unicode.IsUpper(firstRune(r.tok(l, 0).Text)) && !r.dangling(&r.lines[k-1]) || isYear(r.tok(l, 0).Lower) {
			starts = append(starts, k)
			open = true
			if _, ok := r.leadOf(l.tokens); ok {
				leads++
			}
		}
		if r.terminal(l) && k+1 < end || r.holdsStop(l) {
			return nil // sentences
		}
		if open && r.namesYear(l) {
			dated, open = dated+1, false
		}
	}
	items := len(starts)
	if 2*leads >= items {
		return nil // entries that begin with their dates, in a column of their own or not
	}
	if items < 5 || 5*items < 3*(end-i) || 5*dated < 4*items {
		return nil
	}
	return starts
}

// holdsStop reports whether a sentence ends within a line and another begins.
func (r *reader) holdsStop(l *line) bool {
	for k := 1; k+1 < l.tokens.Len(); k++ {
		if before := r.tok(l, k-1); r.tok(l, k).Text == "." && r.tok(l, k+1).Capital && (before.Len() > 4 || !before.Capital) {
			return true
		}
	}
	return false
}

// namesYear reports whether a line has a year among its words.
func (r *reader) namesYear(l *line) bool {
	for k := l.tokens.Start; k < l.tokens.End; k++ {
		if isYear(r.doc.Text.Tokens[k].Lower) {
			return true
		}
	}
	return false
}
