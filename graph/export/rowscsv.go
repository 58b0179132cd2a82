package export

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"

	"entente/graph/query"
	"entente/schema"
)

// WriteRowsCSV writes the rows of a pattern's matches: entities by code or name,
// events by footnote, paths as chains.
func WriteRowsCSV(w io.Writer, answer *query.MatchAnswer) error {
	out := csv.NewWriter(w)
	if err := out.Write(answer.Columns); err != nil {
		return err
	}
	for _, row := range answer.Rows {
		if err := WriteRowCSV(out, row); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// WriteRowCSV writes one row, as WriteRowsCSV does.
func WriteRowCSV(out *csv.Writer, row []any) error {
	cells := make([]string, len(row))
	for i, v := range row {
		text, err := cell(v)
		if err != nil {
			return err
		}
		cells[i] = text
	}
	return out.Write(cells)
}

func cell(v any) (string, error) {
	switch v := v.(type) {
	case nil:
		return "", nil
	case schema.Entity:
		return names([]schema.Entity{v}), nil
	case *query.EventAnswer:
		return Footnote(v), nil
	case []*query.EventAnswer:
		s := ""
		for i, e := range v {
			if i > 0 {
				s += "; "
			}
			s += Footnote(e)
		}
		return s, nil
	case query.PathAnswer:
		return chain(v), nil
	case string, float64, bool:
		return fmt.Sprint(v), nil
	}
	b, err := json.Marshal(v) // what came over HTTP as JSON
	return string(b), err
}
