// Work reads documents and writes down how often each block of the reader's code ran for
// them. It is built with counters (go build -cover -covermode=atomic) by TestWorkIsLinear
// and is no part of the program.
//
//	work FILE...
//
// The counters of FILE go into the folder FILE.work.
package main

import (
	"context"
	"fmt"
	"os"
	"runtime/coverage"

	"entente/loader/report"
	"entente/schema"
	"entente/schema/reference"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(files []string) error {
	tables, err := reference.Load()
	if err != nil {
		return err
	}
	reader, err := report.New(tables, schema.NewNamer(""))
	if err != nil {
		return err
	}
	// What is made at first use is made now.
	first := []byte("Jews met in Moscow on 4 May 1971. He said that Pakistan should sign a treaty.")
	if _, err := reader.Read(context.Background(), first, report.Options{}); err != nil {
		return err
	}
	for _, file := range files {
		if err := count(reader, file); err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
	}
	return nil
}

func count(reader *report.Reader, file string) error {
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	dir := file + ".work"
	if err := os.Mkdir(dir, 0o700); err != nil {
		return err
	}
	if err := coverage.WriteMetaDir(dir); err != nil {
		return err
	}
	if err := coverage.ClearCounters(); err != nil {
		return err
	}
	if _, err := reader.Read(context.Background(), data, report.Options{Name: "hostile.txt"}); err != nil {
		return err
	}
	return coverage.WriteCountersDir(dir)
}
