package loader

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"entente/schema"
	"entente/schema/reference"
)

// maxTables bounds one file of reference tables, in bytes.
const maxTables = 16 << 20

// ExtendTables adds one file to the reference tables: a table with the headings of an
// embedded one (see reference.Headings), a table of leaders as Archigos has it, or a YAML
// file that holds several tables (see yamlTables). notes tell what was made of it, row by
// row where rows were refused. An error is of kind Invalid, with file, line and column.
func ExtendTables(tables *reference.Tables, name string, in io.Reader) (extended *reference.Tables, notes []string, err error) {
	data, err := io.ReadAll(io.LimitReader(in, maxTables+1))
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", name, err)
	}
	if len(data) > maxTables {
		return nil, nil, &schema.Error{Kind: schema.TooLarge, Position: schema.Position{File: name}, Message: fmt.Sprintf("a file of reference tables may have %d MB: split it", maxTables>>20)}
	}
	switch strings.ToLower(filepath.Ext(name)) {
	case ".yaml", ".yml":
		extended, err = extendYAML(tables, name, data)
		return extended, nil, err
	}
	table := tableNamed(name, data)
	if table == "" {
		return extendArchigos(tables, name, data)
	}
	rows, err := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(data, []byte("\ufeff")))).ReadAll()
	var parse *csv.ParseError
	if errors.As(err, &parse) {
		return nil, nil, &schema.Error{Kind: schema.Invalid, Position: schema.Position{File: name, Line: parse.Line, Column: parse.Column},
			Message: parse.Err.Error() + ": expected as many cells as headings, quotes in pairs"}
	}
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", name, err)
	}
	folder, err := reference.Folder(map[string][][]string{table: rows})
	if err != nil {
		return nil, nil, err
	}
	extended, err = tables.Extend(folder)
	return extended, nil, relocate(err, func(p schema.Position) schema.Position {
		p.File = name
		return p
	})
}

// tableNamed tells by a file's name, else by its headings, which table it is; "" where it
// is none.
func tableNamed(name string, data []byte) string {
	all := reference.Headings()
	base := filepath.Base(name)
	if _, ok := all[base]; ok && strings.HasSuffix(base, ".csv") {
		return base
	}
	line, _, _ := strings.Cut(strings.TrimPrefix(string(data[:min(len(data), headSize)]), "\ufeff"), "\n")
	var cells []string
	for _, c := range strings.Split(strings.TrimSpace(line), ",") {
		cells = append(cells, strings.TrimSpace(c))
	}
	slices.Sort(cells)
	names := make([]string, 0, len(all))
	for table := range all {
		names = append(names, table)
	}
	slices.Sort(names) // of two tables of the same headings, always the same
	for _, table := range names {
		columns := all[table]
		slices.Sort(columns)
		if slices.Equal(cells, columns) {
			if table == "leaders" {
				return "leaders/" + strings.TrimSuffix(base, filepath.Ext(base)) + ".csv"
			}
			return table
		}
	}
	return ""
}

func extendArchigos(tables *reference.Tables, name string, data []byte) (*reference.Tables, []string, error) {
	folder, report, err := tables.Archigos(name, bytes.NewReader(data))
	if err != nil {
		return nil, nil, err
	}
	var notes []string
	for _, r := range report.Refused {
		notes = append(notes, "refused: "+r.Error())
	}
	notes = append(notes, fmt.Sprintf("%s: leaders: %d spells known, %d added, %d refused", name, report.Known, report.Added, len(report.Refused)))
	extended, err := tables.Extend(folder)
	return extended, notes, err
}

// relocate gives an error the place in the file that a person wrote.
func relocate(err error, place func(schema.Position) schema.Position) error {
	var e *schema.Error
	if !errors.As(err, &e) {
		return err
	}
	moved := *e
	moved.Position = place(e.Position)
	return &moved
}
