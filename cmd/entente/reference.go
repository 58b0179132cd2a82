package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"entente/loader"
	"entente/schema/reference"
)

// referenceHelp tells what --reference takes.
const referenceHelp = "adds to the reference data: a folder of tables, one of them, a YAML file of several, or a table of leaders as Archigos has it"

// extendedTables are the embedded tables with those of a path, "" for none: a folder with
// tables of the same names and headings, or a file that loader.ExtendTables reads. What
// was made of it is told on w.
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
	extended, notes, err := loader.ExtendTables(tables, path, file)
	if err = errors.Join(err, file.Close()); err != nil {
		return nil, err
	}
	for _, note := range notes {
		if _, err := fmt.Fprintln(w, note); err != nil {
			return nil, err
		}
	}
	return extended, nil
}
