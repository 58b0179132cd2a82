package structure

import (
	"entente/loader/report/text"
	"entente/loader/report/when"
)

// under is what a line that is a date and nothing else says of those below it.
type under struct {
	year, month int
	daily       bool // a day of that month begins the line; see daysBelow
}

// yearOfTitle is the one year that the lines of the title, above line i, say that the text is of: "A
// diary of 2018" over "APRIL". 0 where they give none or several. A date with a month is that of the
// document.
func (r *reader) yearOfTitle(i int) (year int) {
	for k := range min(i, maxTitleLines) {
		l := &r.lines[k]
		if l.drop != "" {
			continue
		}
		if l.tokens.Len() > maxTitleLine || r.terminal(l) {
			break
		}
		for _, w := range when.Find(r.doc.Text, l.tokens, when.Context{Order: r.doc.Order}) {
			if w.Duration || w.Relative || len(w.Date.String()) != len("2018") || w.Date.Vague() {
				continue
			}
			y := w.Date.Earliest().Year()
			if year > 0 && y != year {
				return 0
			}
			year = y
		}
	}
	if year == 0 {
		return r.yearOfPreamble(i)
	}
	return year
}

// yearOfPreamble is the one year that what stands above line i names, where that is short: "Printed as it was written.
// The year is 2002." 0 where it names none or several.
func (r *reader) yearOfPreamble(i int) (year int) {
	if i > maxPreamble {
		return 0
	}
	for k := range i {
		l := &r.lines[k]
		if l.drop != "" {
			continue
		}
		for _, w := range when.Find(r.doc.Text, l.tokens, when.Context{Order: r.doc.Order}) {
			if w.Duration || w.Relative || w.Date.IsZero() || w.Date.Vague() {
				continue
			}
			if a, z := w.Date.Earliest().Year(), w.Date.Latest().Year(); a != z || year > 0 && a != year {
				return 0
			}
			year = w.Date.Earliest().Year()
		}
	}
	return year
}

// maxPreamble is how many lines stand above the first day of a diary at the most.
const maxPreamble = 20

// maxTitleLines is how many lines a title page has at the most.
const maxTitleLines = 10

// dateHeads notes for each line the year or month that stands above it on a line of its
// own: "1976", "May 1976", "== MAY ==".
func (r *reader) dateHeads() {
	var above under
	for i := range r.lines {
		l := &r.lines[i]
		l.under = above
		if l.drop != "" || l.cells != nil || l.tokens.Len() > 8 {
			continue
		}
		start := l.tokens.Start
		for start < l.tokens.End-1 && (l.number == headMark && start == l.tokens.Start || r.doc.Text.Tokens[start].Text == "#") {
			start++
		}
		h, ok := when.Lead(r.doc.Text, text.Span{Start: start, End: l.tokens.End}, when.Context{Order: r.doc.Order})
		switch {
		case !ok || h.Body < l.tokens.End:
			if year := r.yearAtEnd(i); year > 0 {
				above, l.titled = under{year: year}, year
			}
		case h.Day > 0 && h.Yearless && r.ofYear == 0 && above.year == 0:
			r.ofYear = r.yearOfTitle(i) // a diary's days
			above = under{}
		case h.Day > 0 || !h.Date.IsZero() && h.Date.Earliest().Open():
			above = under{}
		case h.YearOnly && h.Date.Earliest().Year() == h.Date.Latest().Year():
			above = under{year: h.Date.Earliest().Year()}
		case h.Month > 0 && h.Yearless:
			if above.month = h.Month; above.year == 0 && !r.isAlmanac() {
				r.ofYear = r.yearOfTitle(i)
				above.year = r.ofYear
			}
		case h.Month > 0:
			above = under{year: h.Date.Earliest().Year(), month: h.Month}
		default:
			above = under{}
		}
	}
}

// yearAtEnd is the year with which a title ends that stands over days without one: "THE AIRPORT MURDER (all 2017)" over
// "02-13  Kim is poisoned", "The crisis, 1962" over "14.10. Missiles are seen". 0 where line i is no such title.
func (r *reader) yearAtEnd(i int) (year int) {
	l := &r.lines[i]
	if l.blanks == 0 && i > 0 || l.tokens.Len() < 3 || r.terminal(l) || i+1 >= len(r.lines) || r.lines[i+1].drop != "" || r.lines[i+1].tokens.Len() < 3 {
		return 0
	}
	tokens := r.doc.Text.Tokens
	end := l.tokens.End
	if t := tokens[end-1].Text; t == ")" || t == "]" {
		end--
	}
	switch t := &tokens[end-1]; {
	case len(t.Text) != len("2017") || !isYear(t.Lower):
		return 0
	case end == l.tokens.End && tokens[end-2].Text != "," && tokens[end-2].Text != ":" && tokens[end-2].Lower != "of" && tokens[end-2].Lower != "in":
		return 0
	}
	for k := l.tokens.Start; k < end-1; k++ {
		if isYear(tokens[k].Lower) || tokens[k].Text == "-" || tokens[k].Text == "–" || tokens[k].Lower == "to" || tokens[k].Lower == "since" || tokens[k].Lower == "until" {
			return 0
		}
	}
	for _, c := range tokens[end-1].Text {
		year = 10*year + int(c-'0')
	}
	h, ok := when.Lead(r.doc.Text, r.lines[i+1].tokens, when.Context{Order: r.doc.Order, Year: year})
	if !ok || !h.Yearless || h.Day == 0 || h.Body >= r.lines[i+1].tokens.End {
		return 0
	}
	return year
}
