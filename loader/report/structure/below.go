package structure

import (
	"entente/loader/report/text"
	"entente/loader/report/when"
)

// under is what a line that is a date and nothing else says of those below it.
type under struct{ year, month int }

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
		case h.Day > 0 || h.Date.Earliest().Open():
			above = under{}
		case h.YearOnly && h.Date.Earliest().Year() == h.Date.Latest().Year():
			above = under{year: h.Date.Earliest().Year()}
		case h.Month > 0 && h.Yearless:
			above.month = h.Month
		case h.Month > 0:
			above = under{h.Date.Earliest().Year(), h.Month}
		default:
			above = under{}
		}
	}
}
