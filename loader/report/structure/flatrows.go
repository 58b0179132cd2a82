package structure

import (
	"slices"

	"entente/loader/report/text"
	"entente/loader/report/when"
)

// How many columns a flat table has at the least, and how many tokens the line has at the most that names them.
const (
	minFlat     = 2
	maxFlatHead = 12
)

// findFlatRows reads tables whose cells came apart without a mark between them, as pages are turned into text: a line of
// nothing but names of columns, and below it lines that end, or begin, with their dates:
//
//	Name Locale Remarks Date
//	Ama Osei Lima At the board's third session. February 20–26, 1972
//	Yaw Adu Lima Talks on a shipping line. June 27, 1978
//
// Where a column of names and one of places come first, the place parts them: it is the word that comes again and again right
// behind different names.
func (r *reader) findFlatRows() {
	out := r.lines[:0]
	for i := 0; i < len(r.lines); i++ {
		out = append(out, r.lines[i])
		roles := r.flatHead(&r.lines[i])
		if roles == nil {
			continue
		}
		var rows []line
		next := i + 1
		for next < len(r.lines) {
			row, n := r.flatRow(next, roles, len(rows) > 0)
			if n == 0 {
				break
			}
			rows = append(rows, row)
			next += n
		}
		if len(rows) < minRows {
			continue
		}
		head := &out[len(out)-1]
		head.drop = "table head"
		r.doc.Skipped = append(r.doc.Skipped, Skipped{head.span, head.drop})
		r.splitFlat(rows, roles)
		out = append(out, rows...)
		i = next - 1
	}
	r.lines = out
}

// flatHead reads a line that is no more than the names of columns, the first or the last of them that of the dates.
func (r *reader) flatHead(l *line) []CellRole {
	if l.drop != "" && l.drop != "running head" || l.cells != nil || l.tokens.Len() < minFlat || l.tokens.Len() > maxFlatHead || !r.tok(l, 0).Capital {
		return nil
	}
	var roles []CellRole
	for k := range l.tokens.Len() {
		t := r.tok(l, k)
		if t.Kind != text.Word && t.Text != "/" || k > 0 && (r.doc.Text.Gap(l.tokens.Start+k) > 1 || r.tabBefore(l.tokens.Start+k)) {
			return nil // or something parts the cells
		}
		role, ok := columnRole(t.Lower)
		switch {
		case ok && (t.Capital || k == 0):
			roles = append(roles, role)
		case k == 0:
			return nil
		}
	}
	n := len(roles)
	if n < minFlat || 2*n < l.tokens.Len() || roles[n-1] != DateCell && roles[0] != DateCell {
		return nil
	}
	return roles
}

// maxFlatLines is over how many lines a row of a flat table runs.
const maxFlatLines = 4

// flatRow reads the row that begins with line i, over n lines; n is 0 where none does. Where dates come last, it ends with the
// line that ends in one.
func (r *reader) flatRow(i int, roles []CellRole, further bool) (row line, n int) {
	row = r.lines[i]
	if row.drop != "" || row.cells != nil || row.mark > 0 || row.blanks > 1 || !r.startsNew(&row) {
		return row, 0
	}
	if roles[len(roles)-1] != DateCell {
		h, ok := r.leadOf(row.tokens)
		if !ok || h.Date.IsZero() || h.Body >= row.tokens.End {
			return row, 0
		}
		row.cells = []Cell{{h.Tokens, DateCell}, {text.Span{Start: h.Body, End: row.tokens.End}, TextCell}}
		return row, 1
	}
	if _, ok := r.leadOf(row.tokens); ok {
		return row, 0
	}
	for n = 1; n <= maxFlatLines && i+n <= len(r.lines); n++ {
		l := &r.lines[i+n-1]
		if n > 1 && (l.drop != "" || l.cells != nil || l.blanks > 0) {
			break
		}
		row.tokens.End, row.span.End = l.tokens.End, l.span.End
		if tail := r.bareTail(l.tokens); tail.Len() > 0 && tail.Start > row.tokens.Start {
			row.cells = []Cell{{text.Span{Start: row.tokens.Start, End: tail.Start}, TextCell}, {tail, DateCell}}
			return row, n
		}
	}
	return row, 0
}

// bareTail gives the date with its year that a line ends with, without a mark before it; none that a preposition makes part of
// a sentence: "signed in May 1999".
func (r *reader) bareTail(span text.Span) text.Span {
	tokens := r.doc.Text.Tokens
	if span.Len() < 2 || tokens[span.End-1].Kind != text.Number {
		return text.Span{}
	}
	found := text.Span{}
	for j := span.End - 1; j >= max(span.Start+1, span.End-maxTail); j-- {
		if t := &tokens[j]; t.Kind == text.Punct || t.Kind == text.Word && !t.Capital {
			continue
		}
		h, ok := when.Lead(r.doc.Text, text.Span{Start: j, End: span.End}, when.Context{Order: r.doc.Order})
		if ok && h.Tokens.Start == j && h.Body >= span.End && !h.Date.IsZero() {
			found = text.Span{Start: j, End: span.End}
		}
	}
	if found.Len() == 0 || datePrepositions.Has(tokens[found.Start-1].Lower) {
		return text.Span{}
	}
	return found
}

// datePrepositions stand before a date that is part of a sentence.
var datePrepositions = set("in on of since from until till to by before after during between and through about around circa the early late mid")

// splitFlat parts the names from the places in the rows of a flat table that has a column of each.
func (r *reader) splitFlat(rows []line, roles []CellRole) {
	if roles[0] != ActorCell && roles[0] != SourceCell || len(roles) < 3 || roles[1] != PlaceCell {
		return
	}
	tokens := r.doc.Text.Tokens
	places := r.placesIn(rows)
	names := map[string]bool{}
	ends := make([]int, len(rows))
	for i, row := range rows {
		c := row.cells[0].Tokens
		for k := c.Start + 2; k < min(c.End, c.Start+maxFlatName) && (properWord(&tokens[k-1]) || closes(tokens[k-1].Text)); k++ {
			if places[tokens[k].Text] {
				ends[i] = k
				names[r.wordsOf(text.Span{Start: c.Start, End: k})] = true
				break
			}
		}
	}
	for i := range rows {
		c := rows[i].cells[0].Tokens
		for k := c.Start + 2; ends[i] == 0 && k < min(c.End, c.Start+maxFlatName); k++ {
			if names[r.wordsOf(text.Span{Start: c.Start, End: k})] {
				ends[i] = k
			}
		}
		if ends[i] == 0 {
			continue
		}
		place := text.Span{Start: ends[i], End: ends[i] + 1}
		for k := place.End; k < min(c.End, place.End+3); k++ {
			if tokens[k].Text == "(" {
				for place.End = k; place.End < c.End && tokens[place.End-1].Text != ")"; place.End++ {
				}
				break
			}
		}
		cells := []Cell{{text.Span{Start: c.Start, End: ends[i]}, roles[0]}, {place, PlaceCell}}
		if place.End < c.End {
			cells = append(cells, Cell{text.Span{Start: place.End, End: c.End}, TextCell})
		}
		rows[i].cells = append(cells, rows[i].cells[1])
	}
}

// placesIn finds the words of the column of places: those that stand right behind two names or more, the most frequent first. What
// stands behind a place is a remark.
func (r *reader) placesIn(rows []line) map[string]bool {
	tokens := r.doc.Text.Tokens
	followed := map[string]map[string]bool{} // by word, the words right before it
	count := map[string]int{}
	var order []string
	for _, row := range rows {
		c := row.cells[0].Tokens
		for k := c.Start + 2; k < min(c.End, c.Start+maxFlatName) && properWord(&tokens[k-1]); k++ {
			w := tokens[k].Text
			if !tokens[k].Capital {
				continue
			}
			if followed[w] == nil {
				followed[w] = map[string]bool{}
				order = append(order, w)
			}
			followed[w][tokens[k-1].Text] = true
			count[w]++
		}
	}
	slices.SortStableFunc(order, func(a, b string) int { return count[b] - count[a] })
	places := map[string]bool{}
	for _, w := range order {
		behindPlace := false
		for before := range followed[w] {
			behindPlace = behindPlace || places[before]
		}
		if len(followed[w]) > 1 && !behindPlace {
			places[w] = true
		}
	}
	return places
}

// maxFlatName is how many tokens the longest name in such a row has.
const maxFlatName = 8

// properWord reports whether a token may belong to a name.
func properWord(t *text.Token) bool {
	return t.Kind == text.Word && (t.Capital || len(t.Text) <= 3) || t.Text == "-"
}

// wordsOf is the text of some tokens.
func (r *reader) wordsOf(span text.Span) string {
	tokens := r.doc.Text.Tokens
	return r.doc.Text.Slice(tokens[span.Start].Start, tokens[span.End-1].End)
}
