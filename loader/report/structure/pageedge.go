package structure

import "entente/loader/report/text"

// byPageNumber reports whether line i stands right above or below the number of its page.
func (r *reader) byPageNumber(i int) bool {
	return i+1 < len(r.lines) && r.lines[i+1].blanks == 0 && r.isPageNumber(i+1) ||
		i > 0 && r.lines[i].blanks == 0 && r.isPageNumber(i-1)
}

// mayRun reports whether a line at the edge of a page may be what every page bears: it is no
// sentence, no item, no speaker and no heading of a part.
func (r *reader) mayRun(l *line) bool {
	if r.terminal(l) || r.last(l).Text == ":" || !r.startsNew(l) || r.looksLikeName(l.tokens) || l.tokens.Len() <= 3 && keyHeading(r, l) || r.headsSection(l) {
		return false
	}
	if n, _ := r.bulletAt(l); n > 0 {
		return false
	}
	_, dated := r.leadOf(l.tokens)
	return !dated
}

// titleLines is how many lines at the beginning may give the title and who publishes.
const titleLines = 12

// namesReport reports whether a line names no more than the lines that open the report do:
// its title, or the institute that publishes it, as running heads have them.
func (r *reader) namesReport(i int) bool {
	if i < 3 {
		return false
	}
	opening := map[string]bool{}
	for j := range min(i, titleLines) {
		for k := range r.lines[j].tokens.Len() {
			if t := r.tok(&r.lines[j], k); t.Kind == text.Word {
				opening[t.Lower] = true
			}
		}
	}
	names := 0
	for k := range r.lines[i].tokens.Len() {
		t := r.tok(&r.lines[i], k)
		switch {
		case t.Kind != text.Word || serialWords[t.Lower]:
		case !opening[t.Lower]:
			return false
		case t.Capital:
			names++
		}
	}
	return names >= 2
}

// serialWords are what running heads call the publication.
var serialWords = set("report reports paper papers brief policy no number vol volume issue series occasional working proceedings minutes summary draft")
