package export

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"entente/graph/query"
	"entente/schema"
)

// WriteEventsCSV writes one row an event; several participants of a role are
// separated by "; ".
func WriteEventsCSV(w io.Writer, events []*query.EventAnswer) error {
	out := csv.NewWriter(w)
	if err := out.Write([]string{"id", "type", "status", "date", "date_basis", "earliest", "latest", "source", "target", "party", "object", "mediator", "place",
		"plover", "quad_class", "cameo", "code", "confidence", "document", "speaker", "quote"}); err != nil {
		return err
	}
	for _, e := range events {
		row := []string{string(e.ID), string(e.Type), string(e.StatusOrDefault()), e.Date.String(), e.DateBasis, dayText(e.Date.Earliest()), dayText(e.Date.Latest())}
		for _, r := range schema.Roles() {
			row = append(row, names(*e.In(r)))
		}
		row = append(row, e.Plover, e.Quad, e.CAMEO, e.Code, confidence(e.Confidence), title(e.Document), speaker(e.Speaker), oneSpace(e.Quote))
		if err := out.Write(row); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// names writes entities as people know them: the code of a state, else the name.
func names(list []schema.Entity) string {
	parts := make([]string, 0, len(list))
	for _, e := range list {
		if e.Code != "" {
			parts = append(parts, e.Code)
			continue
		}
		parts = append(parts, e.Name)
	}
	return strings.Join(parts, "; ")
}

func confidence(c float64) string {
	if c == 0 {
		return ""
	}
	return strconv.FormatFloat(c, 'f', -1, 64)
}

func title(d *query.DocumentRef) string {
	switch {
	case d == nil:
		return ""
	case d.Title != "":
		return d.Title
	}
	return string(d.ID)
}

func speaker(e *schema.Entity) string {
	if e == nil {
		return ""
	}
	return e.Name
}

func oneSpace(s string) string { return strings.Join(strings.Fields(s), " ") }
