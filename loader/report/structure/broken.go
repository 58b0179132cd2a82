package structure

import (
	"entente/loader/report/text"
	"entente/loader/report/when"
)

// joinDates makes one line of a date that is broken over lines of its own, as narrow
// columns leave it: "22 October", "1992"; "9–10", "March 2018"; "17–18", "August", "2018".
func (r *reader) joinDates() {
	out := r.lines[:0]
	for i := 0; i < len(r.lines); i++ {
		l := r.lines[i]
		for n := min(2, len(r.lines)-1-i); n > 0; n-- {
			if last, ok := r.brokenDate(i, n); ok {
				l.tokens.End, l.span.End = last.tokens.End, last.span.End
				i += n
				break
			}
		}
		out = append(out, l)
	}
	r.lines = out
}

// brokenDate reports whether line i and the n below it are the parts of one date: none is a
// whole date, and the last ends in a year.
func (r *reader) brokenDate(i, n int) (last *line, ok bool) {
	for k := i; k <= i+n; k++ {
		l := &r.lines[k]
		if l.drop != "" || l.cells != nil || l.tokens.Len() > 6 || k > i && (l.blanks > 0 || l.page || r.doc.Text.Tokens[l.tokens.Start].Kind == text.Punct) {
			return nil, false
		}
	}
	last = &r.lines[i+n]
	if t := r.last(last); t.Kind != text.Number || len(t.Text) != 4 {
		return nil, false
	}
	first := &r.lines[i]
	ctx := when.Context{Order: r.doc.Order}
	if h, ok := when.Lead(r.doc.Text, first.tokens, ctx); ok && !h.Yearless {
		return nil, false // a date by itself
	} else if !ok && (r.tok(first, 0).Kind != text.Number || r.tok(first, 0).Len() > 2 || first.tokens.Len() > 3) {
		return nil, false
	} else if ok && h.Body < first.tokens.End {
		return nil, false
	}
	h, ok := when.Lead(r.doc.Text, text.Span{Start: first.tokens.Start, End: last.tokens.End}, ctx)
	return last, ok && !h.Yearless && !h.Date.IsZero() && h.Month > 0 && h.Tokens.End >= last.tokens.End && h.Body >= last.tokens.End
}

// continuesRange reports whether a line goes on with the range that the first line of an
// entry begins in the column of dates: "Jan. 29-   Vice Premier Deng …" over "Feb. 4      to
// the United States."
func (r *reader) continuesRange(first, l *line, h when.Head) bool {
	if l.blanks > 0 || l.mark > 0 || !h.Yearless || h.Day == 0 || !(h.Body >= l.tokens.End || r.column(h.Body)) {
		return false
	}
	lead, ok := r.leadOf(text.Span{Start: first.tokens.Start + first.mark, End: first.tokens.End})
	if !ok || lead.Day == 0 || lead.Tokens.End >= first.tokens.End || !r.column(lead.Body) {
		return false
	}
	switch mark := &r.doc.Text.Tokens[lead.Tokens.End]; mark.Text {
	case "-", "–", "—":
		return !mark.Space && lead.Body == lead.Tokens.End+1
	}
	return false
}
