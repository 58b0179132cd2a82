package dataset

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"entente/loader/dataset/where"
	"entente/schema"
)

// rows gives the rows of a file, whatever holds them: delimited text, JSON Lines,
// Parquet.
type rows interface {
	// header names the columns.
	header() []string
	// next gives a row, its cells in the order of the header, valid until the next
	// call, and its line or number. io.EOF ends the file; a *rowFault refuses the row
	// alone; every other error ends the reading.
	next() (cells []string, line int, err error)
}

// rowFault is what is wrong with one row.
type rowFault struct {
	line   int
	column string
	value  string
	reason string
}

func (f *rowFault) Error() string { return f.reason }

// table reads rows by the names of their columns. A row that is broken is refused and
// the next one read; one that the load's filter does not want is passed over.
type table struct {
	env    Env
	ctx    context.Context
	out    Out
	rows   rows
	column map[string]int
	only   *where.Bound
	cells  []string
	line   int
	read   int
	left   int // passed over by the filter
	err    error
}

// newTable reads CSV, or what another separator parts, with a header and asks for the
// columns that must be there.
func newTable(ctx context.Context, in io.Reader, env Env, out Out, comma byte, required ...string) (*table, error) {
	text := newDelimited(newLines(ctx, in, env, out), comma)
	header, _, err := text.next()
	var fault *rowFault
	switch {
	case errors.Is(err, io.EOF):
		return nil, env.refusal(1, "", "", "the file has no header")
	case errors.As(err, &fault):
		return nil, env.refusal(fault.line, "", "", fault.reason)
	case err != nil:
		return nil, err
	}
	text.names = append([]string(nil), header...)
	return tableOf(ctx, text, env, out, required...)
}

// tableOf reads any rows.
func tableOf(ctx context.Context, from rows, env Env, out Out, required ...string) (*table, error) {
	t := &table{env: env, ctx: ctx, out: out, rows: from, column: map[string]int{}}
	header := from.header()
	for i, name := range header {
		if _, twice := t.column[columnName(name)]; !twice {
			t.column[columnName(name)] = i
		}
	}
	for _, name := range required {
		if _, ok := t.column[columnName(name)]; !ok {
			return nil, env.refusal(1, name, "", "the file has no such column; it has "+clipTo(strings.Join(header, ", "), 600))
		}
	}
	var err error
	t.only, err = env.Where.Bind(header)
	return t, err
}

func columnName(s string) string {
	return strings.ToLower(strings.TrimSpace(strings.TrimPrefix(s, "\ufeff")))
}

// next reads a row; false at the end and on an error.
func (t *table) next() bool {
	for {
		cells, line, err := t.rows.next()
		t.read++
		if t.read%1024 == 0 && t.ctx.Err() != nil {
			t.err = t.ctx.Err()
			return false
		}
		var fault *rowFault
		switch {
		case err == nil:
			if !t.only.Keep(cells) {
				t.left++
				continue
			}
			t.cells, t.line = cells, line
			return true
		case errors.Is(err, io.EOF):
			if t.left > 0 {
				t.out.Note(fmt.Sprintf("%d rows left out by --where", t.left))
			}
			return false
		case errors.As(err, &fault):
			if t.err = t.out.Refuse(t.env.refusal(fault.line, fault.column, fault.value, fault.reason)); t.err != nil {
				return false
			}
		default:
			t.err = err
			return false
		}
	}
}

// text is the cell of a column without white space around it; "" where there is no
// such column. The name is in lower case.
func (t *table) text(column string) string {
	i, ok := t.column[column]
	if !ok || i >= len(t.cells) {
		return ""
	}
	return strings.TrimSpace(t.cells[i])
}

// has tells whether the file has the column.
func (t *table) has(column string) bool {
	_, ok := t.column[column]
	return ok
}

// refuse refuses the row for one of its cells.
func (t *table) refuse(column, message string) error {
	return t.out.Refuse(t.env.refusal(t.line, column, t.text(column), message))
}

// number reads a number; ok is false where the cell is empty or holds none.
func (t *table) number(column string) (f float64, ok bool) {
	f, err := strconv.ParseFloat(t.text(column), 64)
	return f, err == nil && f-f == 0 // neither infinite nor NaN
}

// figures reads the columns that hold figures, nil where none is filled.
func (t *table) figures(columns map[schema.FigureName]string) schema.Figures {
	var list schema.Figures
	for name, column := range columns {
		if f, ok := t.number(column); ok {
			if list == nil {
				list = schema.Figures{}
			}
			list[name] = f
		}
	}
	return list
}

// point reads a place's degrees, nil where they are empty or out of bounds.
func (t *table) point(latitude, longitude string) *schema.Point {
	lat, ok1 := t.number(latitude)
	long, ok2 := t.number(longitude)
	if p := (schema.Point{Latitude: lat, Longitude: long}); ok1 && ok2 && p.Valid() {
		return &p
	}
	return nil
}

// hasColumns tells whether a file's first line is a header with the columns, in lower
// case.
func hasColumns(head []byte, comma byte, columns ...string) bool {
	header, open, fault := splitRow(string(firstLine(head)), comma, nil)
	if open || fault != "" {
		return false
	}
	have := map[string]bool{}
	for _, h := range header {
		have[columnName(h)] = true
	}
	for _, c := range columns {
		if !have[c] {
			return false
		}
	}
	return true
}

// separatorOf guesses what parts the cells of a header: the commonest of tab, comma,
// semicolon and bar.
func separatorOf(head []byte) byte {
	line := string(firstLine(head))
	best := byte(',')
	for _, c := range []byte{'\t', ';', '|'} {
		if strings.Count(line, string(c)) > strings.Count(line, string(best)) {
			best = c
		}
	}
	return best
}
