package structure

// maxBlank is how many of a hundred lines of a text whose blank lines are lost may stand below
// one all the same.
const maxBlank = 15

// putBlanks puts back the blank lines that copying a text from a page or a word processor takes
// out, where a passage is one line each: between a passage and what stands above and below it,
// and below the day on the title page.
func (r *reader) putBlanks() {
	if !r.solid() {
		return
	}
	stamped := r.oneStamp()
	var over, prev, l *line
	for i := range r.lines {
		next := &r.lines[i]
		if next.drop != "" {
			continue
		}
		if prev != nil && r.partedFrom(over, prev, l, next, stamped) {
			l.blanks = 1
		}
		over, prev, l = prev, l, next
	}
	if prev != nil && r.partedFrom(over, prev, l, nil, stamped) {
		l.blanks = 1
	}
}

// partedFrom reports whether a blank line is missing between a line and the one above it.
func (r *reader) partedFrom(over, prev, l, next *line, stamped bool) bool {
	if over != nil && !stamped && r.dateAlone(over) {
		return false // "6 June 1982" over "JASTA" over what happened
	}
	if l.blanks > 0 || !r.startsNew(l) || r.dangling(prev) {
		return false
	}
	if l.mark > 0 { // "(1) Dr Khan" below a list, over what Dr Khan said
		return l.number == 1 && prev.mark > 0 && prev.number != 1 && next != nil && next.mark == 0 && !r.terminal(l)
	}
	return r.terminal(prev) || r.terminal(l) && prev.columns() <= maxWrap*2/3 || prev.mark > 0 || stamped && r.dateAlone(prev) || next != nil && r.firstOfPart(prev, l, next)
}

// firstOfPart reports whether a line right below the heading of a part, or below a table, heads
// the first passage there: the first speaker of a panel, the first field of recommendations.
func (r *reader) firstOfPart(prev, l, next *line) bool {
	if prev.cells == nil && (r.terminal(prev) || prev.columns() > 60 || !keyHeading(r, prev) && !r.headsSection(prev) && !r.sessionLine(prev) && !r.capsLine(prev)) {
		return false
	}
	return l.columns() <= maxWrap*2/3 && (r.terminal(next) && next.mark == 0 || next.mark > 0 && prev.mark == 0 || r.speakerLine(l) && r.ofSpeaker(next) || r.byLine(next.tokens))
}

// capsLine reports whether a line is in capitals.
func (r *reader) capsLine(l *line) bool {
	all, _, _ := r.capitals(l, l.mark)
	return all
}

// solid reports whether next to no line of the text stands below a blank one.
func (r *reader) solid() bool {
	blank, all := 0, 0
	for i := range r.lines {
		if l := &r.lines[i]; l.drop == "" && i > 0 {
			all++
			if l.blanks > 0 && !l.gap { // a rule under a heading is none
				blank++
			}
		}
	}
	return 100*blank <= maxBlank*all
}

// oneStamp reports whether one line alone of the text is a day and nothing else: that of the
// meeting or of the report, where a list of days has many.
func (r *reader) oneStamp() bool {
	found := 0
	for i := range r.lines {
		if l := &r.lines[i]; l.drop == "" && l.cells == nil && r.dateAlone(l) {
			found++
		}
	}
	return found == 1
}
