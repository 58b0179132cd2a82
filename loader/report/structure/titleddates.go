package structure

// titledDates marks the titles of a chronology that gives each entry a title, under it the date on a line of its own and under
// that the text: "Relations broken", "1961", "Peru recalls its envoy." Without blank lines such a title would be the end of the
// entry above.
func (r *reader) titledDates() {
	var titles []int
	dates := 0
	for i := range r.lines {
		l := &r.lines[i]
		if l.drop != "" || l.mark > 0 || l.cells != nil || !r.dateAlone(l) {
			continue
		}
		dates++
		if i == 0 || i+1 >= len(r.lines) {
			continue
		}
		if next := &r.lines[i+1]; next.drop != "" || r.dateAlone(next) || !r.terminal(next) && next.columns() < 40 {
			continue
		}
		if r.titleOver(i - 1) {
			titles = append(titles, i-1)
		}
	}
	if len(titles) < leastTitled || len(titles)*5 < dates*4 {
		return
	}
	for _, i := range titles {
		r.lines[i].bracketed = true
	}
}

// leastTitled is how many entries must have a title for others to be known by it.
const leastTitled = 3

// titleOver reports whether a line may be the title over a date: a few words without a date or a mark at their end, below a
// text that has ended.
func (r *reader) titleOver(i int) bool {
	l := &r.lines[i]
	if l.drop != "" || l.mark > 0 || l.cells != nil || l.columns() > maxTitleOver || l.tokens.Len() == 0 || r.terminal(l) || r.dangling(l) || !r.startsNew(l) {
		return false
	}
	switch r.last(l).Text {
	case ",", ";", ":":
		return false
	}
	if begins, _ := r.beginsEntry(l); begins {
		return false
	}
	return i <= 1 || l.blanks > 0 || r.terminal(&r.lines[i-1]) || r.last(&r.lines[i-1]).Text == ":"
}

// maxTitleOver is how many columns the longest title of an entry takes.
const maxTitleOver = 70
