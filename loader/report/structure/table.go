package structure

import (
	"sort"
	"strings"

	"entente/loader/report/text"
	"entente/loader/report/when"
	"entente/schema"
)

// CellRole is what a column of a table holds, by its head or its cells.
type CellRole uint8

// The roles. Text is what is read like any passage.
const (
	TextCell   CellRole = iota
	DateCell            // the day of what the row tells, or the first of two
	EndCell             // the last day, where two columns give a range
	YearCell            // the year that the date of the next column leaves out
	ActorCell           // who takes part
	SourceCell          // who acts
	TargetCell          // whom it concerns
	PlaceCell           // where
	StatusCell          // what became of it
	RemarkCell          // why it matters: a comment, which tells of events only where it dates them
	SkipCell            // running numbers, sources: not read
)

// Cell is a cell of a table's row that holds something.
type Cell struct {
	Tokens text.Span
	Role   CellRole
}

// table is a run of rows with the same marks between their cells.
type table struct {
	mark  string // "|", "\t", ";" or ","
	roles []CellRole
	head  bool // its first row names the columns
}

// minRows is how many rows make a table, the head left out.
const minRows = 2

// findTables marks the rows of tables with named columns, or with three columns or more
// of which one holds dates. Other rows are lines like any other.
func (r *reader) findTables() {
	var run []int
	mark := ""
	flush := func() {
		if len(run) > minRows {
			r.tabulate(run, mark)
		}
		run = nil
	}
	for i := range r.lines {
		l := &r.lines[i]
		if l.drop == "rule" {
			continue
		}
		m := ""
		if l.drop == "" {
			m = r.cellMark(l, mark)
		}
		if m != mark || m == "" || len(run) > 0 && l.blanks > 0 && !l.gap && m != "\t" {
			flush()
		}
		mark = m
		if m != "" {
			run = append(run, i)
		}
	}
	flush()
}

// tabulate reads a run of lines as a table, if it is one.
func (r *reader) tabulate(run []int, mark string) {
	rows := make([][]text.Span, len(run))
	for k, i := range run {
		rows[k] = r.cellsOf(&r.lines[i], mark)
		if mark == "\t" { // tabs that the indent of a row holds: its first cells are empty
			rows[k] = append(make([]text.Span, r.tabsBefore(r.lines[i].tokens.Start)), rows[k]...)
		}
		if mark == "|" && !r.wiki && k > 0 && r.tok(&r.lines[run[0]], 0).Text != "|" && r.tok(&r.lines[i], 0).Text == "|" {
			rows[k] = append([]text.Span{{}}, rows[k]...) // the bar ends an empty cell, as no frame stands before the others
		}
	}
	t := &table{mark: mark}
	t.roles, t.head = r.headRoles(rows[0])
	if !t.head {
		if mark == "," || mark == ";" || len(rows[0]) < 3 && mark != "\t" && mark != "|" {
			return
		}
		if t.roles = r.guessRoles(rows); t.roles == nil {
			return
		}
	}
	for k, i := range run {
		l := &r.lines[i]
		if t.head && k == 0 {
			r.leaveOut(l, "table head")
			continue
		}
		var cells []Cell
		for c, span := range rows[k] {
			if span.Len() > 0 {
				role := SkipCell
				if c < len(t.roles) {
					role = t.roles[c]
				} else if c > 0 {
					role = TextCell
				}
				cells = append(cells, Cell{span, role})
			}
		}
		if k > 0 && r.runsOver(rows[k], t.roles) {
			r.leaveOut(l, "cells that run over from the row above")
			continue
		}
		if len(cells) > 0 {
			l.cells, l.mark, l.number = cells, 0, 0
		}
	}
}

// runsOver reports whether a row goes on with words of the row above that found no room there: it has no date, and what its first
// cell of text holds begins in the middle of a sentence. Columns stand between the two halves, so that nothing reads them as one.
func (r *reader) runsOver(row []text.Span, roles []CellRole) bool {
	for c, span := range row {
		if c >= len(roles) || span.Len() == 0 {
			continue
		}
		switch first := &r.doc.Text.Tokens[span.Start]; roles[c] {
		case DateCell, YearCell, EndCell:
			return false
		default:
			return first.Kind == text.Word && !first.Capital
		}
	}
	return false
}

// guessRoles finds the column of dates of a table without a head, nil where there is none.
func (r *reader) guessRoles(rows [][]text.Span) []CellRole {
	width := 0
	for _, row := range rows {
		width = max(width, len(row))
	}
	roles := make([]CellRole, width)
	date := -1
	for c := range roles {
		dates, numbers, all := 0, 0, 0
		for _, row := range rows {
			if c >= len(row) || row[c].Len() == 0 {
				continue
			}
			all++
			ctx := when.Context{Order: r.doc.Order}
			if date >= 0 && c == date+1 && r.yearCell(rows, date) {
				ctx.Year = 2000 // any: "12.5." beside a column of years
			}
			if _, ok := r.cellDate(row[c], ctx); ok {
				dates++
			}
			if t := r.doc.Text.Tokens[row[c].Start]; t.Kind == text.Number && len(t.Text) <= 3 && row[c].Len() <= 2 {
				numbers++
			}
		}
		switch {
		case all > minRows && numbers == all:
			roles[c] = SkipCell
		case date < 0 && all > minRows && 10*dates >= 9*all:
			roles[c], date = DateCell, c
		case date >= 0 && c == date+1 && dates > 0 && dates == all && width > 2:
			if r.yearless(rows, c) {
				roles[date], roles[c] = YearCell, DateCell
			} else {
				roles[c] = EndCell
			}
		}
	}
	if date == 1 && width > 2 && r.yearless(rows, 1) && r.sparseYears(rows, 0) {
		roles[0] = YearCell // where the year stands only when it changes
	}
	if date < 0 || date == 0 && width == 2 {
		return nil // a date and its text need no table
	}
	return roles
}

// yearCell reports whether the first cell of a column that holds something is a year alone.
func (r *reader) yearCell(rows [][]text.Span, c int) bool {
	for _, row := range rows {
		if c < len(row) && row[c].Len() > 0 {
			h, ok := r.cellDate(row[c], when.Context{Order: r.doc.Order})
			return ok && h.YearOnly
		}
	}
	return false
}

// sparseYears reports whether all cells of a column that hold something are years alone, and some are empty.
func (r *reader) sparseYears(rows [][]text.Span, c int) bool {
	filled, empty := 0, 0
	for _, row := range rows {
		if c >= len(row) || row[c].Len() == 0 {
			empty++
			continue
		}
		if h, ok := r.cellDate(row[c], when.Context{Order: r.doc.Order}); !ok || !h.YearOnly {
			return false
		}
		filled++
	}
	return filled > 0 && empty > 0
}

// yearless reports whether the dates of a column leave out the year.
func (r *reader) yearless(rows [][]text.Span, c int) bool {
	for _, row := range rows {
		if c < len(row) && row[c].Len() > 0 {
			h, ok := when.Lead(r.doc.Text, row[c], when.Context{Order: r.doc.Order, Year: 2000})
			return ok && h.Yearless
		}
	}
	return false
}

// cellDate reads a cell that is a date and nothing else.
func (r *reader) cellDate(c text.Span, ctx when.Context) (when.Head, bool) {
	h, ok := when.Lead(r.doc.Text, c, ctx)
	return h, ok && h.Body >= c.End
}

// unfilled reports whether a cell holds a mark for nothing: "–", "...", "?".
func (r *reader) unfilled(c text.Span) bool {
	for i := c.Start; i < c.End; i++ {
		if r.doc.Text.Tokens[i].Kind != text.Punct {
			return false
		}
	}
	return true
}

// dateRow reads the date of a table's row: of its column, of two columns that give a
// range, of the year's column and that of the day; ctx knows the row before.
func (r *reader) dateRow(b *Block, ctx *when.Context) {
	b.BodyStart = b.Tokens.Start
	var year, from, to text.Span
	for _, c := range b.Cells {
		switch c.Role {
		case YearCell:
			year = c.Tokens
		case DateCell:
			from = c.Tokens
		case EndCell:
			to = c.Tokens
		}
	}
	here := *ctx
	if year.Len() > 0 {
		if h, ok := r.cellDate(year, here); ok && !h.Date.IsZero() {
			ctx.Year, here.Year = h.Date.Earliest().Year(), h.Date.Earliest().Year()
			if from.Len() == 0 || r.unfilled(from) {
				from = year
			}
		}
	}
	h, ok := when.Lead(r.doc.Text, from, here)
	if from.Len() == 0 || !ok || h.Date.IsZero() {
		if from.Len() == 0 {
			b.Date = ctx.Entry // a cell that stands for the one above
		}
		return
	}
	b.Lead, b.Date = h.When, h.Date
	if to.Len() > 0 {
		here.Entry, here.Year = h.Date, 0
		if end, ok := r.cellDate(to, here); ok && !end.Date.IsZero() {
			if d, err := schema.ParseDate(strings.SplitN(h.Date.String(), "/", 2)[0] + "/" + end.Date.String()); err == nil {
				b.Date, b.Lead.Date = d, d
			}
		}
	}
	if from.Start == b.Tokens.Start {
		b.BodyStart = from.End
	}
	ctx.Entry = b.Date
}

// row makes a block of a table's row.
func (r *reader) row(l *line) Block {
	b := r.block(Entry, true, []line{*l})
	for _, c := range l.cells {
		if c.Role != SkipCell {
			b.Cells = append(b.Cells, c)
		}
	}
	if len(b.Cells) == 0 {
		return b
	}
	first, last := b.Cells[0].Tokens.Start, b.Cells[len(b.Cells)-1].Tokens.End
	b.Tokens = text.Span{Start: first, End: last}
	b.Span = r.doc.Text.SpanOf(b.Tokens)
	return b
}

// inCell reports whether a token of the block belongs to one of its cells; a block that
// is no row has none.
func (b *Block) inCell(i int) bool {
	if len(b.Cells) == 0 {
		return true
	}
	k := sort.Search(len(b.Cells), func(k int) bool { return b.Cells[k].Tokens.End > i })
	return k < len(b.Cells) && i >= b.Cells[k].Tokens.Start
}
