package structure

import (
	"entente/loader/report/text"
	"entente/loader/report/when"
)

// daysBelow notes for each line that begins with a day alone the month of the dated line above it, where
// yearbooks write the month once and set the further days in below it:
//
//	Oct. 8.  The two presidents met.
//	    20.  The first films were shown.
func (r *reader) daysBelow() {
	var above when.Head
	indent := 0
	for i := range r.lines {
		l := &r.lines[i]
		if l.drop != "" || l.cells != nil || l.tokens.Len() < 3 {
			continue
		}
		first := &r.doc.Text.Tokens[l.tokens.Start]
		switch {
		case first.Kind == text.Word && first.Capital && r.tok(l, 1).Kind != text.Word && r.isMonth(l.tokens.Start):
			h, ok := r.leadOf(l.tokens)
			if above = (when.Head{}); ok && h.Day > 0 && h.Separator != "" && h.Separator != "," {
				above, indent = h, l.indent
			}
		case first.Kind == text.Number && len(first.Text) <= 2 && above.Day > 0 && l.indent > indent:
			h, ok := when.Lead(r.doc.Text, l.tokens, when.Context{Order: r.doc.Order, Year: l.under.year, Month: above.Month, Pointed: true})
			if ok && h.DayOnly && h.Separator == above.Separator && h.Day > above.Day && r.startsNewAt(l, h.Body) {
				l.under.daily, l.under.month = true, above.Month
				above.Day = h.Day
			}
		case l.indent <= indent:
			above.Day = 0 // another entry, heading or text
		}
	}
}
