package reference

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"
	"unicode/utf8"

	"entente/schema"
)

// maxTableBytes bounds one table file. The largest embedded one is a tenth of it.
const maxTableBytes = 16 << 20

// A table is a CSV file that is being read: UTF-8, a heading line, lines that begin with # are comments.
type table struct {
	file    string
	data    []byte
	csv     *csv.Reader
	columns map[string]int
	keys    map[string]int // key of a row -> its line
	err     error          // the first fault found in a row
}

// A row is one line of a table. Cells are taken by the heading of their column. The first fault is kept in the table, so
// that a row can be read through without a check after every cell.
type row struct {
	table *table
	cells []string
}

// readTable reads a file and hands every row to add. All columns must be there, in any order; a heading that is not
// expected is an error, since a misspelt one would otherwise lose data silently. Errors are of kind Invalid, with file,
// line and column, or TooLarge.
func readTable(fsys fs.FS, name string, columns []string, add func(row)) error {
	data, err := readBounded(fsys, name)
	if err != nil {
		return err
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	t := &table{file: name, data: data, csv: csv.NewReader(bytes.NewReader(data)), columns: map[string]int{}, keys: map[string]int{}}
	if !utf8.Valid(data) {
		return t.invalid(schema.Position{}, "not UTF-8 text: save the table as UTF-8")
	}
	t.csv.Comment = '#'
	t.csv.ReuseRecord = true // a row does not outlive its reading; the texts of its cells do
	if err := t.readHeading(columns); err != nil {
		return err
	}
	for {
		cells, err := t.csv.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return t.syntax(err)
		}
		add(row{table: t, cells: cells})
		if t.err != nil {
			return t.err
		}
	}
}

func readBounded(fsys fs.FS, name string) ([]byte, error) {
	file, err := fsys.Open(name)
	if err != nil {
		return nil, fmt.Errorf("reference table: %w", err)
	}
	defer func() { _ = file.Close() }() // it was only read
	size := 0
	if info, err := file.Stat(); err == nil { // else it is read in growing steps
		size = int(min(info.Size(), maxTableBytes))
	}
	all := bytes.NewBuffer(make([]byte, 0, size+bytes.MinRead))
	_, err = all.ReadFrom(io.LimitReader(file, maxTableBytes+1))
	data := all.Bytes()
	if err != nil {
		return nil, fmt.Errorf("reference table %s: %w", name, err)
	}
	if len(data) > maxTableBytes {
		return nil, &schema.Error{Kind: schema.TooLarge, Position: schema.Position{File: name},
			Message: fmt.Sprintf("a reference table may have %d MB: split it", maxTableBytes>>20)}
	}
	return data, nil
}

func (t *table) readHeading(columns []string) error {
	wanted := "expected the headings " + strings.Join(columns, ",") + ", each once"
	heading, err := t.csv.Read()
	if errors.Is(err, io.EOF) {
		return t.invalid(schema.Position{Line: 1, Column: 1}, "an empty table: "+wanted)
	}
	if err != nil {
		return t.syntax(err)
	}
	for i, name := range heading {
		name = strings.TrimSpace(name)
		_, twice := t.columns[name]
		if twice || !slices.Contains(columns, name) {
			return &schema.Error{Kind: schema.Invalid, Position: t.position(i), Value: name, Message: wanted}
		}
		t.columns[name] = i
	}
	for _, name := range columns {
		if _, found := t.columns[name]; !found {
			return t.invalid(t.position(0), "the heading "+name+" is missing: "+wanted)
		}
	}
	return nil
}

func (t *table) invalid(at schema.Position, message string) *schema.Error {
	at.File = t.file
	return &schema.Error{Kind: schema.Invalid, Position: at, Message: message}
}

func (t *table) syntax(err error) error {
	var parse *csv.ParseError
	if errors.As(err, &parse) {
		return t.invalid(schema.Position{Line: parse.Line, Column: t.codePoints(parse.Line, parse.Column)},
			fmt.Sprintf("%v: expected as many cells as headings, quotes in pairs", parse.Err))
	}
	return fmt.Errorf("reference table %s: %w", t.file, err)
}

// position is where a cell of the last row begins.
func (t *table) position(cell int) schema.Position {
	line, column := t.csv.FieldPos(cell)
	return schema.Position{File: t.file, Line: line, Column: t.codePoints(line, column)}
}

// codePoints turns a column in bytes, from 1, into one in code points. It looks through the file, which is paid for an
// error alone.
func (t *table) codePoints(line, column int) int {
	rest := t.data
	for ; line > 1; line-- {
		_, rest, _ = bytes.Cut(rest, []byte("\n"))
	}
	return utf8.RuneCount(rest[:min(max(column-1, 0), len(rest))]) + 1
}

// text returns a cell without surrounding white space.
func (r row) text(column string) string {
	return strings.TrimSpace(r.cells[r.table.columns[column]])
}

// required returns a cell that may not be empty.
func (r row) required(column string) string {
	value := r.text(column)
	if value == "" {
		r.fail(column, "a value")
	}
	return value
}

// oneOf returns a cell whose value is from a closed list.
func (r row) oneOf(column string, values ...string) string {
	value := r.text(column)
	if !slices.Contains(values, value) {
		r.fail(column, "one of "+strings.Join(values, ", "))
	}
	return value
}

// fail records what was expected of a cell, unless an earlier fault of the file is already recorded.
func (r row) fail(column, expected string) {
	if r.table.err != nil {
		return
	}
	i := r.table.columns[column]
	r.table.err = &schema.Error{Kind: schema.Invalid, Position: r.table.position(i), Parameter: column,
		Value: r.cells[i], Message: "expected " + expected}
}
