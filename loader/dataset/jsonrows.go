package dataset

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"entente/schema"
)

// maxNested bounds how deep objects within a row are looked into.
const maxNested = 4

// jsonRows reads JSON Lines: an object a line, whose fields are the columns. A field
// of an object within is named with a dot, values of a list are parted by semicolons.
type jsonRows struct {
	lines *lines
	names []string
	index map[string]int
	cells []string
}

// newJSONRows takes the columns from the whole lines at the beginning of the file.
func newJSONRows(l *lines, head []byte) *jsonRows {
	j := &jsonRows{lines: l, index: map[string]int{}}
	whole := head
	if at := bytes.LastIndexByte(head, '\n'); at >= 0 {
		whole = head[:at]
	}
	for line := range bytes.SplitSeq(whole, []byte("\n")) {
		for _, f := range fields(line) {
			if _, ok := j.index[f.name]; !ok {
				j.index[f.name] = len(j.names)
				j.names = append(j.names, f.name)
			}
		}
	}
	j.cells = make([]string, len(j.names))
	return j
}

func (j *jsonRows) header() []string { return j.names }

func (j *jsonRows) next() ([]string, int, error) {
	for j.lines.next() {
		if len(bytes.TrimSpace(j.lines.text)) == 0 {
			continue
		}
		var row map[string]any
		d := json.NewDecoder(bytes.NewReader(j.lines.text))
		d.UseNumber()
		if err := d.Decode(&row); err != nil || row == nil {
			return nil, 0, &rowFault{line: j.lines.line, reason: "expected a JSON object on a line of its own", value: clip(string(j.lines.text))}
		}
		if _, err := d.Token(); err != io.EOF {
			return nil, 0, &rowFault{line: j.lines.line, reason: "something follows the JSON object on its line"}
		}
		clear(j.cells)
		for _, f := range flatten(nil, "", row, 0) {
			if i, ok := j.index[f.name]; ok {
				j.cells[i] = f.value
			}
		}
		return j.cells, j.lines.line, nil
	}
	if j.lines.err != nil {
		return nil, 0, j.lines.err
	}
	return nil, 0, io.EOF
}

type field struct{ name, value string }

// fields lists the fields of a line in their order; none where it is no object.
func fields(line []byte) []field {
	var row map[string]any
	d := json.NewDecoder(bytes.NewReader(line))
	d.UseNumber()
	if d.Decode(&row) != nil {
		return nil // next says so, with the line
	}
	list := flatten(nil, "", row, 0)
	at := func(f field) int {
		last := f.name[strings.LastIndexByte(f.name, '.')+1:]
		return bytes.Index(line, []byte(`"`+last+`"`))
	}
	slices.SortStableFunc(list, func(a, b field) int { return at(a) - at(b) })
	return list
}

// flatten writes the fields of an object as text, sorted by name.
func flatten(list []field, prefix string, row map[string]any, depth int) []field {
	names := make([]string, 0, len(row))
	for name := range row {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		switch v := row[name].(type) {
		case map[string]any:
			if depth < maxNested {
				list = flatten(list, prefix+name+".", v, depth+1)
			}
		case []any:
			var parts []string
			for _, x := range v {
				if s, ok := scalar(x); ok {
					parts = append(parts, s)
				}
			}
			list = append(list, field{prefix + name, strings.Join(parts, "; ")})
		default:
			s, _ := scalar(v)
			list = append(list, field{prefix + name, s})
		}
	}
	return list
}

func scalar(v any) (string, bool) {
	switch v := v.(type) {
	case nil:
		return "", false
	case string:
		return v, true
	case json.Number:
		return v.String(), true
	case bool:
		return fmt.Sprint(v), true
	}
	return "", false
}

// errNoColumns is told where no line at the beginning of a file is an object.
func errNoColumns(env Env) error {
	return &schema.Error{Kind: schema.Invalid, Position: schema.Position{File: env.File, Line: 1}, Message: "expected JSON Lines: a JSON object on each line"}
}
