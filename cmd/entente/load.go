package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"entente/graph"
	"entente/loader"
)

func newLoad() *cobra.Command {
	var store string
	var opts loader.Options
	var asJSON bool
	var memory int64
	var mapping, guess, reviewFile, folder string
	c := &cobra.Command{
		Use:   "load FILE|DIR|-...",
		Short: "Read files into the graph",
		Long: "Reads each file in the format that it has (recognised, or said with --as) and writes what it finds in one\n" +
			"transaction a file. Loading a file again changes nothing. Records that are wrong are refused, each with its\nplace; then the exit code is 3.",
		Example: "  entente load --store ./data report.txt\n  cat facts.nq | entente load --as nquads -",
		Args:    cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) (err error) {
			if opts.MaxErrors == 0 {
				opts.MaxErrors = -1 // the loader's zero value is its default
			}
			if guess != "" {
				return guessMapping(cmd, guess)
			}
			if len(args) == 0 && folder == "" {
				return &exitError{exitUsage, errors.New("name at least one file, folder or - for standard input")}
			}
			if mapping != "" {
				if opts.Mapping, err = readMapping(mapping); err != nil {
					return &exitError{exitUsage, err}
				}
			}
			if memory < 1 || memory > 1<<20 {
				return &exitError{exitUsage, fmt.Errorf("--memory %d: expected MiB from 1 to %d", memory, 1<<20)}
			}
			opts.Memory = memory << 20
			g, err := open(cmd.Context(), store, false)
			if err != nil {
				return err
			}
			defer func() { err = errors.Join(err, g.Close()) }()
			if reviewFile != "" {
				if opts.Review, err = readReview(reviewFile); err != nil {
					return &exitError{exitUsage, err}
				}
			}
			if folder != "" {
				if opts.Tables, err = extendedTables(folder, cmd.ErrOrStderr()); err != nil {
					return err
				}
				if _, err := loader.Reference(cmd.Context(), sink{g}, opts.Tables); err != nil {
					return err
				}
			}
			report, err := loadAll(cmd.Context(), g, opts, args, cmd.InOrStdin())
			if err != nil {
				return err
			}
			if opts.Review != nil && !opts.DryRun {
				if err := writeReview(reviewFile, opts.Review); err != nil {
					return err
				}
			}
			return tellLoad(cmd, report, asJSON)
		},
	}
	storeFlag(c, &store)
	f := c.Flags()
	f.StringVar(&opts.As, "as", "", "the format of the files, instead of recognising it")
	f.BoolVar(&opts.DryRun, "dry-run", false, "report, and write nothing")
	f.IntVar(&opts.MaxErrors, "max-errors", 1000, "how many records of a file may be refused before all of it is")
	f.Int64Var(&memory, "memory", 1024, "memory in MiB for sorting a dataset (what is larger is sorted on disk), and for what a newer release changes (--replace)")
	f.StringVar(&mapping, "map", "", "a YAML file that says what the columns of the tables mean")
	f.StringVar(&reviewFile, "review", "", "a CSV file of the names in datasets and what they were taken to mean: read where it is there, its verdicts followed, and written anew")
	f.StringVar(&folder, "reference", "", referenceHelp+"; files may be none then")
	f.BoolVar(&opts.Replace, "replace", false, "the files are the newer release of their datasets: what they no longer say is removed, all in one revision")
	f.StringArrayVar(&opts.Where, "where", nil, "which rows of a dataset to load, such as 'IsRootEvent=1 and NumSources>=3' (repeatable)")
	f.StringVar(&guess, "guess-map", "", "print a mapping for this table, to be corrected, and load nothing")
	f.StringVar(&opts.Graph, "graph", "", "IRI of the graph for quads that name none")
	f.StringVar(&opts.Base, "base", "", "IRI against which relative ones are read")
	f.BoolVar(&asJSON, "json", false, "print the report as JSON")
	return c
}

// loadAll loads files, folders and standard input.
func loadAll(ctx context.Context, g *graph.Graph, opts loader.Options, args []string, stdin io.Reader) (*loader.Report, error) {
	opts.Progress = progress
	l, err := loader.New(sink{g}, opts)
	if err != nil {
		return nil, &exitError{exitUsage, err}
	}
	for _, name := range args {
		if err := loadOne(ctx, l, name, stdin); err != nil {
			return nil, err
		}
	}
	if err := l.Finish(ctx); err != nil {
		return nil, err
	}
	return l.Report(), nil
}

func loadOne(ctx context.Context, l *loader.Loader, name string, stdin io.Reader) error {
	if name == "-" {
		body, done := progress("standard input", -1, stdin)
		_, err := l.File(ctx, loader.Input{Name: "-", Body: body})
		return errors.Join(err, done())
	}
	info, err := os.Stat(name)
	if err != nil {
		l.Fail(name, err)
		return nil
	}
	if info.IsDir() {
		return l.FS(ctx, os.DirFS(name), name)
	}
	file, err := os.Open(name)
	if err != nil {
		l.Fail(name, err)
		return nil
	}
	defer file.Close()
	body, done := progress(filepath.Base(name), info.Size(), file)
	_, err = l.File(ctx, loader.Input{Name: name, Body: body})
	return errors.Join(err, done())
}

// replacedBy tells what a newer release changed.
func replacedBy(r *loader.Report) string {
	if r.Changed+r.Removed == 0 {
		return ""
	}
	return fmt.Sprintf(", %d changed, %d removed", r.Changed, r.Removed)
}

// tellLoad prints the report and turns refusals into exit codes.
func tellLoad(cmd *cobra.Command, report *loader.Report, asJSON bool) error {
	if asJSON {
		e := json.NewEncoder(cmd.OutOrStdout())
		e.SetIndent("", " ")
		e.SetEscapeHTML(false)
		if err := e.Encode(report); err != nil {
			return err
		}
	} else {
		for _, f := range report.Files {
			fmt.Fprintln(cmd.ErrOrStderr(), f.String())
		}
		fmt.Fprintf(cmd.OutOrStdout(), "%d new, %d seen, %d conflicting, %d refused%s; revision %d\n", report.New, report.Seen, report.Conflicting, report.Refused, replacedBy(report), report.Revision)
	}
	switch {
	case report.Failed > 0 && report.Failed == len(report.Files):
		return &exitError{exitFailed, nil}
	case report.Failed > 0 || report.Refused > 0:
		return &exitError{exitRefused, nil}
	}
	return nil
}
