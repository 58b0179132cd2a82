package report

import (
	"io"

	"entente/loader/report/edit"
	"entente/schema"
)

// Writer writes records in one format.
type Writer func(io.Writer, []schema.Record) error

// WriterOf finds the writer of a format by its name.
func WriterOf(format string) (Writer, error) {
	switch format {
	case "jsonl", "json":
		return WriteJSONLines, nil
	case "yaml", "yml":
		return edit.Write, nil
	}
	return nil, &schema.Error{Kind: schema.Invalid, Parameter: "format", Value: format, Message: "expected jsonl or yaml"}
}

// WriteJSONLines writes one JSON object a line.
func WriteJSONLines(w io.Writer, records []schema.Record) error {
	for _, r := range records {
		line, err := schema.EncodeRecord(r)
		if err != nil {
			return err
		}
		if _, err := w.Write(append(line, '\n')); err != nil {
			return err
		}
	}
	return nil
}
