package structure

// entryTitles leaves out the titles of a chronology that gives each entry its date, under it a title and under that the text:
// "January 3, 1961", "Ties Are Broken", "Eisenhower severs relations." The title tells what the text tells, and read as one its last
// word and the text's first would be a name.
func (r *reader) entryTitles() {
	var titles []int
	dates := 0
	for i := 0; i+1 < len(r.lines); i++ {
		l, title := &r.lines[i], &r.lines[i+1]
		if l.drop != "" || l.mark > 0 || l.cells != nil || title.drop != "" || title.blanks > 0 || !r.dateAlone(l) {
			continue
		}
		dates++
		if i+2 < len(r.lines) && r.titleOfEntry(title, &r.lines[i+2]) {
			titles = append(titles, i+1)
		}
	}
	if len(titles) < leastTitled || 2*len(titles) < dates {
		return
	}
	for _, i := range titles {
		l := &r.lines[i]
		r.leaveOut(l, "title of an entry")
	}
}

// titleOfEntry reports whether a line may be the title over the text that the next line begins: a few words without a mark at their
// end, over a line that is longer or that ends a sentence.
func (r *reader) titleOfEntry(l, text *line) bool {
	if text.drop != "" || text.blanks > 0 || text.mark > 0 || text.cells != nil || l.mark > 0 || l.cells != nil || l.columns() > maxTitleOver || r.terminal(l) || r.dangling(l) || !r.startsNew(l) || !r.startsNew(text) {
		return false
	}
	switch r.last(l).Text {
	case ",", ";", ":", "-", "–", "—":
		return false
	}
	if begins, _ := r.beginsEntry(l); begins || r.dateAlone(text) {
		return false
	}
	return r.terminal(text) || text.columns() > l.columns()+minLonger
}

// minLonger is how many columns longer than its title a line of text is that goes on in the next.
const minLonger = 20
