package structure

import (
	"entente/loader/report/text"
)

// minRecords is how many records of labelled lines make a list.
const minRecords = 2

// recordLabel is the name before the colon of a line of a record: "Date: 12 May 1976".
type recordLabel struct {
	role CellRole
	name string
	body int // the token after the colon
}

// labelOf reads the label of a line of a record, behind a mark of a list or of emphasis.
func (r *reader) labelOf(l *line) (recordLabel, bool) {
	tokens := r.doc.Text.Tokens
	i := l.tokens.Start
	for i < l.tokens.End && (stars.Has(tokens[i].Text) || tokens[i].Text == "-" || tokens[i].Text == "•") {
		i++
	}
	first := i
	for i < min(l.tokens.End, first+3) && tokens[i].Kind == text.Word {
		i++
	}
	if i == first || i >= l.tokens.End {
		return recordLabel{}, false
	}
	role, ok := heads[tokens[first].Lower]
	if !ok {
		if role, ok = heads[tokens[i-1].Lower]; !ok {
			return recordLabel{}, false
		}
	}
	colon := false
	if tokens[i].Text == "." && !tokens[i].Space {
		i++ // "No.: 1"
	}
	for ; i < l.tokens.End && (stars.Has(tokens[i].Text) || tokens[i].Text == ":"); i++ {
		colon = colon || tokens[i].Text == ":"
	}
	return recordLabel{role, tokens[first].Lower, i}, colon
}

// findRecords joins records of labelled lines ("Date: …", "Event: …", "Place: …") into
// rows of cells, as a table has them: each has a date of its own, and there are two at
// least. A label that comes again, or a blank line, begins the next record.
func (r *reader) findRecords() {
	type record struct {
		from, to    int // lines
		dated, told bool
	}
	var records []record
	var open *record
	seen := map[string]bool{}
	for i := range r.lines {
		l := &r.lines[i]
		if l.drop != "" && l.drop != "source line" || l.cells != nil {
			open = nil
			continue
		}
		label, ok := r.labelOf(l)
		if l.blanks > 0 || ok && seen[label.name] {
			open = nil
		}
		if !ok {
			if open != nil {
				open.to = i + 1 // the rest of the value above
			}
			continue
		}
		if open == nil {
			records = append(records, record{from: i})
			open = &records[len(records)-1]
			clear(seen)
		}
		seen[label.name] = true
		open.to = i + 1
		switch {
		case label.role == DateCell || label.role == YearCell:
			if h, ok := r.leadOf(text.Span{Start: label.body, End: l.tokens.End}); ok && h.Body >= l.tokens.End {
				open.dated = true
			}
		case label.role == TextCell && label.body < l.tokens.End:
			open.told = true
		}
	}
	whole := 0
	for _, rec := range records {
		if rec.dated && rec.told {
			whole++
		}
	}
	if whole < minRecords {
		return
	}
	out, at := r.lines[:0], 0
	for _, rec := range records {
		if !rec.dated || !rec.told {
			continue
		}
		out = append(out, r.lines[at:rec.from]...)
		out = append(out, r.joinRecord(rec.from, rec.to))
		at = rec.to
	}
	r.lines = append(out, r.lines[at:]...)
}

// joinRecord makes one row of the lines of a record.
func (r *reader) joinRecord(from, to int) line {
	row := r.lines[from]
	row.mark, row.number, row.drop = 0, 0, ""
	row.tokens.End, row.span.End = r.lines[to-1].tokens.End, r.lines[to-1].span.End
	for i := from; i < to; i++ {
		l := &r.lines[i]
		label, ok := r.labelOf(l)
		switch {
		case !ok && len(row.cells) > 0:
			row.cells[len(row.cells)-1].Tokens.End = l.tokens.End
		case ok && label.body < l.tokens.End:
			role := label.role
			if role == YearCell {
				role = DateCell
			}
			row.cells = append(row.cells, Cell{text.Span{Start: label.body, End: l.tokens.End}, role})
		}
	}
	return row
}
