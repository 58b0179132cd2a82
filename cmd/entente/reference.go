package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"entente/schema/reference"
)

// extendedTables are the embedded tables with those of a path: a folder with tables of
// the same names and headings, or a table of leaders in the form of Archigos. What was
// made of the latter, and each row that was refused, is told on w.
func extendedTables(path string, w io.Writer) (*reference.Tables, error) {
	tables, err := reference.Load()
	if err != nil || path == "" {
		return tables, err
	}
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if info.IsDir() {
		return tables.Extend(os.DirFS(path))
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	folder, report, err := tables.Archigos(path, file)
	if err = errors.Join(err, file.Close()); err != nil {
		return nil, err
	}
	for _, r := range report.Refused {
		if _, err := fmt.Fprintln(w, "refused: "+r.Error()); err != nil {
			return nil, err
		}
	}
	if _, err := fmt.Fprintf(w, "%s: leaders: %d spells known, %d added, %d refused\n", path, report.Known, report.Added, len(report.Refused)); err != nil {
		return nil, err
	}
	return tables.Extend(folder)
}
