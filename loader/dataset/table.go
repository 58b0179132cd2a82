package dataset

import (
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"
)

// table reads CSV with a header, by the names of its columns. A record that is
// broken is refused and the next one read.
type table struct {
	env    Env
	ctx    context.Context
	out    Out
	csv    *csv.Reader
	column map[string]int
	cells  []string
	line   int
	rows   int
	err    error
}

// newTable reads the header and asks for the columns that must be there.
func newTable(ctx context.Context, in io.Reader, env Env, out Out, comma rune, required ...string) (*table, error) {
	t := &table{env: env, ctx: ctx, out: out, csv: csv.NewReader(in), column: map[string]int{}}
	t.csv.Comma, t.csv.ReuseRecord, t.csv.FieldsPerRecord, t.csv.LazyQuotes = comma, true, -1, comma == '\t'
	header, err := t.csv.Read()
	if err != nil {
		return nil, readError(env.File, 1, err)
	}
	for i, name := range header {
		t.column[columnName(name)] = i
	}
	for _, name := range required {
		if _, ok := t.column[columnName(name)]; !ok {
			return nil, env.refusal(1, name, "", "the header has no such column; it has "+clip(strings.Join(header, ", ")))
		}
	}
	t.csv.FieldsPerRecord = len(header)
	return t, nil
}

func columnName(s string) string {
	return strings.ToLower(strings.TrimSpace(strings.TrimPrefix(s, "\ufeff")))
}

// next reads a row; false at the end and on an error.
func (t *table) next() bool {
	for {
		cells, err := t.csv.Read()
		if errors.Is(err, io.EOF) {
			return false
		}
		t.rows++
		if t.rows%1024 == 0 && t.ctx.Err() != nil {
			t.err = t.ctx.Err()
			return false
		}
		var parse *csv.ParseError
		switch {
		case errors.As(err, &parse):
			message := parse.Err.Error()
			if errors.Is(err, csv.ErrFieldCount) {
				message = fmt.Sprintf("expected %d columns, found %d", t.csv.FieldsPerRecord, len(cells))
			}
			if t.err = t.out.Refuse(t.env.refusal(parse.Line, "", "", message)); t.err != nil {
				return false
			}
		case err != nil:
			t.err = readError(t.env.File, t.line+1, err)
			return false
		default:
			t.cells = cells
			t.line, _ = t.csv.FieldPos(0)
			return true
		}
	}
}

// text is the cell of a column without white space around it; "" where there is no
// such column.
func (t *table) text(column string) string {
	i, ok := t.column[column]
	if !ok || i >= len(t.cells) {
		return ""
	}
	return strings.TrimSpace(t.cells[i])
}

// refuse refuses the row for one of its cells.
func (t *table) refuse(column, message string) error {
	return t.out.Refuse(t.env.refusal(t.line, column, t.text(column), message))
}

// hasColumns tells whether a file's first line is a header with the columns.
func hasColumns(head []byte, comma rune, columns ...string) bool {
	r := csv.NewReader(strings.NewReader(string(firstLine(head))))
	r.Comma, r.LazyQuotes = comma, true
	header, err := r.Read()
	if err != nil {
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
