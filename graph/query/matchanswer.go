package query

import (
	"bytes"
	"encoding/json"

	"entente/schema"
)

// UnmarshalJSON reads an answer as a server gives it, with the cells as what they were:
// entities, events, lists of events, paths and values.
func (a *MatchAnswer) UnmarshalJSON(text []byte) error {
	var raw struct {
		Columns   []string
		Rows      [][]json.RawMessage
		Revision  uint64
		Truncated *Truncated
	}
	if err := json.Unmarshal(text, &raw); err != nil {
		return err
	}
	*a = MatchAnswer{Columns: raw.Columns, Rows: make([][]any, len(raw.Rows)), Revision: raw.Revision, Truncated: raw.Truncated}
	for i, cells := range raw.Rows {
		a.Rows[i] = make([]any, len(cells))
		for j, cell := range cells {
			v, err := readCell(cell)
			if err != nil {
				return err
			}
			a.Rows[i][j] = v
		}
	}
	return nil
}

func readCell(cell json.RawMessage) (any, error) {
	switch first := bytes.TrimSpace(cell); {
	case len(first) > 0 && first[0] == '[':
		list := []*EventAnswer{}
		err := json.Unmarshal(cell, &list)
		return list, err
	case len(first) > 0 && first[0] == '{':
		var has struct{ Steps, Kind json.RawMessage }
		if err := json.Unmarshal(cell, &has); err != nil {
			return nil, err
		}
		switch {
		case has.Steps != nil:
			var p PathAnswer
			err := json.Unmarshal(cell, &p)
			return p, err
		case has.Kind != nil: // an event has a type, and no kind
			var e schema.Entity
			err := json.Unmarshal(cell, &e)
			return e, err
		}
		e := &EventAnswer{}
		err := json.Unmarshal(cell, e)
		return e, err
	}
	var v any
	err := json.Unmarshal(cell, &v)
	return v, err
}
