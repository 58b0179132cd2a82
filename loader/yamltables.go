package loader

import (
	"fmt"
	"slices"
	"strings"

	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"entente/schema"
	"entente/schema/reference"
)

// extendYAML adds the tables of a YAML file:
//
//	organisations:
//	  - {code: ABC, kind: organisation, name: Andean Border Commission, from: 1994}
//	leaders:
//	  - {state: CHL, office: President, name: …, from: 1990-03-11}
//
// A key is a table without its ending, a row has cells by their headings; what is left
// out is empty, and a list stands for the cell with its items between semicolons.
func extendYAML(tables *reference.Tables, name string, data []byte) (*reference.Tables, error) {
	y := yamlTables{file: name, rows: map[string][][]string{}, lines: map[string][]int{}}
	if err := y.read(data); err != nil {
		return nil, err
	}
	folder, err := reference.Folder(y.rows)
	if err != nil {
		return nil, err
	}
	extended, err := tables.Extend(folder)
	return extended, relocate(err, func(p schema.Position) schema.Position {
		if lines := y.lines[p.File]; p.Line >= 2 && p.Line-2 < len(lines) {
			return schema.Position{File: name, Line: lines[p.Line-2]}
		}
		return schema.Position{File: name}
	})
}

// yamlTables are tables as read from YAML: rows by file, and the line of each row.
type yamlTables struct {
	file  string
	rows  map[string][][]string
	lines map[string][]int
}

func (y *yamlTables) bad(n ast.Node, value, message string) error {
	at := schema.Position{File: y.file}
	if n != nil && n.GetToken() != nil && n.GetToken().Position != nil {
		at.Line, at.Column = n.GetToken().Position.Line, n.GetToken().Position.Column
	}
	return &schema.Error{Kind: schema.Invalid, Position: at, Value: value, Message: message}
}

func (y *yamlTables) read(data []byte) error {
	file, err := parser.ParseBytes(data, 0)
	if err != nil {
		return &schema.Error{Kind: schema.Invalid, Position: schema.Position{File: y.file}, Message: "not YAML", Err: err}
	}
	all := reference.Headings()
	var names []string
	for table := range all {
		names = append(names, strings.TrimSuffix(table, ".csv"))
	}
	slices.Sort(names)
	wanted := "expected tables by name, each a list of rows: " + strings.Join(names, ", ")
	if len(file.Docs) != 1 || file.Docs[0].Body == nil {
		return y.bad(nil, "", wanted)
	}
	for _, v := range pairs(file.Docs[0].Body) {
		table := v.Key.GetToken().Value
		path := table + ".csv"
		columns, ok := all[path]
		if !ok && table == "leaders" {
			columns, path, ok = all[table], "leaders/added.csv", true
		}
		list, isList := v.Value.(*ast.SequenceNode)
		if !ok || !isList {
			return y.bad(v.Key, table, wanted)
		}
		y.rows[path] = [][]string{columns}
		for _, item := range list.Values {
			row, err := y.row(item, columns)
			if err != nil {
				return err
			}
			y.rows[path] = append(y.rows[path], row)
			y.lines[path] = append(y.lines[path], item.GetToken().Position.Line)
		}
	}
	if len(y.rows) == 0 {
		return y.bad(file.Docs[0].Body, "", wanted)
	}
	return nil
}

// pairs lists the keys and values of a mapping, none of what is no mapping.
func pairs(n ast.Node) []*ast.MappingValueNode {
	switch n := n.(type) {
	case *ast.MappingNode:
		return n.Values
	case *ast.MappingValueNode:
		return []*ast.MappingValueNode{n}
	}
	return nil
}

// row reads the cells of a row in the order of the columns.
func (y *yamlTables) row(item ast.Node, columns []string) ([]string, error) {
	cells := pairs(item)
	if len(cells) == 0 {
		return nil, y.bad(item, "", "expected a row: cells by their headings "+strings.Join(columns, ", "))
	}
	row := make([]string, len(columns))
	for _, v := range cells {
		heading := v.Key.GetToken().Value
		i := slices.Index(columns, heading)
		if i < 0 {
			return nil, y.bad(v.Key, heading, "no heading of this table; it has "+strings.Join(columns, ", "))
		}
		cell, err := y.cell(v.Value)
		if err != nil {
			return nil, err
		}
		row[i] = cell
	}
	return row, nil
}

// cell is a value as a cell of a table has it.
func (y *yamlTables) cell(n ast.Node) (string, error) {
	var text string
	switch n := n.(type) {
	case *ast.NullNode:
		return "", nil
	case *ast.StringNode:
		text = n.Value
	case *ast.SequenceNode:
		var items []string
		for _, item := range n.Values {
			text, err := y.cell(item)
			if err != nil {
				return "", err
			}
			items = append(items, text)
		}
		return strings.Join(items, ";"), nil
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode:
		text = n.GetToken().Value // as it is written: 0042, 1950
	default:
		return "", y.bad(n, "", fmt.Sprintf("expected a text, a number or a list of them, found a %s", strings.ToLower(n.Type().String())))
	}
	if strings.ContainsAny(text, "\n\r") {
		return "", y.bad(n, text, "a cell has one line")
	}
	return text, nil
}
