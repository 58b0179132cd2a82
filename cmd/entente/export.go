package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/cayleygraph/quad"
	"github.com/spf13/cobra"

	"entente/graph"
	"entente/graph/export"
	"entente/graph/query"
	"entente/schema/rdf"
)

func newExport() *cobra.Command {
	var store, format, only, output string
	var since uint64
	var names []string
	for _, f := range export.QuadFormats() {
		names = append(names, f.Name)
	}
	c := &cobra.Command{
		Use: "export", Short: "Write the graph as RDF",
		Example: "  entente export --format nquads -o graph.nq\n  entente export --format turtle --graph https://w3id.org/entente/id/graph/reference",
		Args:    cobra.NoArgs,
	}
	c.RunE = func(cmd *cobra.Command, _ []string) (err error) {
		f, ok := export.QuadFormatByName(format)
		if !ok {
			return &exitError{exitUsage, fmt.Errorf("--format: there is %s", strings.Join(names, ", "))}
		}
		g, err := open(cmd.Context(), store, store != "memory:")
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, g.Close()) }()
		w := cmd.OutOrStdout()
		if output != "" {
			file, err := os.Create(output)
			if err != nil {
				return err
			}
			defer func() { err = errors.Join(err, file.Close()) }()
			w = file
		}
		if cmd.Flags().Changed("since") {
			return writeChanges(cmd, g, since, w)
		}
		return writeExport(cmd, g, f, only, w)
	}
	storeFlag(c, &store)
	c.Flags().StringVar(&format, "format", "nquads", strings.Join(names, ", "))
	c.Flags().StringVar(&only, "graph", "", "IRI of the one graph to write")
	c.Flags().Uint64Var(&since, "since", 0, "write what changed after this revision, as RDF Patch")
	c.MarkFlagsMutuallyExclusive("since", "format")
	c.MarkFlagsMutuallyExclusive("since", "graph")
	c.Flags().StringVarP(&output, "output", "o", "", "the file to write, instead of standard output")
	return c
}

func writeExport(cmd *cobra.Command, g *graph.Graph, f export.QuadFormat, only string, w io.Writer) (err error) {
	s, err := query.New(g, query.DefaultLimits()).Session(cmd.Context())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Release()) }()
	pattern := graph.QuadPattern{}
	if only != "" {
		pattern.Graph = quad.IRI(only)
	}
	quads := s.Export(cmd.Context(), pattern)
	defer quads.Close()
	var source export.QuadSource = quads
	if !f.Graphs && only == "" {
		source = export.Facts(quads)
	}
	out := bufio.NewWriterSize(w, 1<<20)
	if _, err := f.Write(out, source, rdf.Prefixes()); err != nil {
		return errors.Join(err, out.Flush())
	}
	return out.Flush()
}

// writeChanges writes what changed after a revision as RDF Patch.
func writeChanges(cmd *cobra.Command, g *graph.Graph, since uint64, w io.Writer) (err error) {
	s, err := query.New(g, query.DefaultLimits()).Session(cmd.Context())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Release()) }()
	changes := s.Since(cmd.Context(), since)
	defer changes.Close()
	state := func(n uint64) quad.IRI { return quad.IRI(fmt.Sprintf("%sid/revision/%d", g.Base(), n)) }
	_, err = export.WritePatch(w, export.Patch{ID: state(s.Revision()), Previous: state(since)}, changes)
	return err
}
