package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"entente/loader/report"
	"entente/loader/report/structure"
	"entente/loader/report/textin"
	"entente/schema"
)

// extraction is what the flags of the command say.
type extraction struct {
	as, format, base, folder string
	textOnly, explain        bool
	maxBytes                 int64
}

func newExtract() *cobra.Command {
	var x extraction
	c := &cobra.Command{
		Use:   "extract [flags] FILE|-",
		Short: "Read the records of a text, PDF, Word or HTML document",
		Long: "Extract prints what a document says, one record a line: the document, the events that it tells, the claims that\n" +
			"its speakers make, each with the characters it was read from. load takes the output, also after it was edited.",
		Example: "  entente extract report.txt > records.jsonl\n  entente extract --format yaml report.pdf > records.yaml\n  entente extract --explain --as chronology dates.html",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return x.run(cmd, args[0])
		},
	}
	f := c.Flags()
	f.StringVar(&x.as, "as", "", "read it as report, chronology or article (default: recognise)")
	f.StringVar(&x.format, "format", "jsonl", "jsonl, yaml or nquads")
	f.BoolVar(&x.textOnly, "text-only", false, "print the text as read, to whose characters the offsets refer")
	f.BoolVar(&x.explain, "explain", false, "say on stderr which rule fired on which words")
	f.StringVar(&x.folder, "reference", "", referenceHelp)
	f.StringVar(&x.base, "base", schema.DefaultBase, "what the names of records begin with")
	f.Int64Var(&x.maxBytes, "max-bytes", textin.DefaultMaxBytes, "the largest document that is read")
	return c
}

func (x *extraction) run(cmd *cobra.Command, file string) error {
	genre, err := report.ParseGenre(x.as)
	if err != nil {
		return &exitError{exitUsage, err}
	}
	write, err := x.writerOf()
	if err != nil {
		return &exitError{exitUsage, err}
	}
	data, err := x.read(cmd, file)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(cmd.OutOrStdout())
	if x.textOnly {
		t, err := textin.Read(cmd.Context(), data, textin.Options{Name: file, MaxBytes: x.maxBytes})
		if err != nil {
			return refused(err)
		}
		if _, err := out.WriteString(string(t.Runes)); err != nil {
			return err
		}
		return out.Flush()
	}
	reader, err := x.reader()
	if err != nil {
		return err
	}
	res, err := reader.Read(cmd.Context(), data, report.Options{Name: file, Genre: genre, MaxBytes: x.maxBytes})
	if err != nil {
		return refused(err)
	}
	if err := write(out, res.Records()); err != nil {
		return fmt.Errorf("writing the records: %w", err)
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("writing the records: %w", err)
	}
	return x.tell(cmd.ErrOrStderr(), res)
}

// read takes the whole file, or standard input for "-", up to one byte beyond the bound.
func (x *extraction) read(cmd *cobra.Command, file string) ([]byte, error) {
	in := cmd.InOrStdin()
	if file != "-" {
		f, err := os.Open(file)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		in = f
	}
	data, err := io.ReadAll(io.LimitReader(in, x.maxBytes+1))
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", file, err)
	}
	return data, nil
}

func (x *extraction) reader() (*report.Reader, error) {
	tables, err := extendedTables(x.folder, os.Stderr)
	if err != nil {
		return nil, err
	}
	return report.New(tables, schema.NewNamer(x.base))
}

// refused is the exit for a document that cannot be read, and only for that.
func refused(err error) error {
	switch schema.KindOf(err) {
	case schema.Invalid, schema.TooLarge:
		return &exitError{exitRefused, err}
	}
	return err
}

// tell reports on stderr what was read, what was left out, and with --explain why.
func (x *extraction) tell(w io.Writer, res *report.Result) error {
	for _, note := range res.Text.Notes {
		fmt.Fprintln(w, "note:", note)
	}
	skipped := map[string]int{}
	for _, s := range res.Skipped {
		skipped[s.Why]++
	}
	fmt.Fprintf(w, "%s (%s): %d events, %d claims", res.Genre, res.Text.Format, len(res.Events), len(res.Claims))
	for _, why := range structure.Whys() {
		if n := skipped[why]; n > 0 {
			fmt.Fprintf(w, "; left out: %s %d", why, n)
		}
	}
	_, err := fmt.Fprintln(w)
	if !x.explain {
		return err
	}
	for _, r := range res.Records() {
		reason, ok := res.Reasons[r.RecordID()]
		if !ok {
			continue
		}
		line, err := json.Marshal(reason)
		if err != nil {
			return err
		}
		if _, err := fmt.Fprintf(w, "%s %s %s\n", r.RecordKind(), r.RecordID(), line); err != nil {
			return err
		}
	}
	return err
}
