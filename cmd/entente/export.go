package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/cayleygraph/quad"
	"github.com/spf13/cobra"

	"entente/graph"
	"entente/graph/export"
	"entente/graph/query"
	"entente/schema"
	"entente/schema/rdf"
)

// exporting is what an export is asked for.
type exporting struct {
	store, server, format, output string
	since                         uint64
	params                        query.Params
}

func newExport() *cobra.Command {
	x := &exporting{params: query.Params{}}
	values := map[string]*[]string{}
	var sorted bool
	names := exportFormats()
	c := &cobra.Command{
		Use: "export", Short: "Write the graph as RDF, or as tables",
		Long: "Write the graph, one graph of it, or what concerns the events that pass the filters. -o names the file; its ending gives the\n" +
			"format where --format does not, and .gz or .zst behind it compresses. csv and parquet write all their tables as one zip file,\n" +
			"or the one that --table names.",
		Example: "  entente export -o graph.nq.zst\n  entente export --format turtle --graph https://w3id.org/entente/id/graph/reference\n" +
			"  entente export --participant PAK --from 1965 --to 1971 -o war.trig\n  entente export --since 3 --changes removed\n" +
			"  entente export --format csv -o for-neo4j.zip\n  entente export --table events -o events.parquet\n" +
			"  entente export --server http://127.0.0.1:8080 --participant PAK -o pak.ttl.gz",
		Args: cobra.NoArgs,
	}
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		for name, v := range values {
			if len(*v) > 0 {
				x.params[name] = *v
			}
		}
		if sorted {
			x.params["sorted"] = []string{"true"}
		}
		if !cmd.Flags().Changed("format") {
			x.format = formatOf(x.output, x.format)
		}
		if !slices.Contains(names, x.format) {
			return &exitError{exitUsage, fmt.Errorf("--format: there is %s", strings.Join(names, ", "))}
		}
		if x.server != "" {
			return x.fromServer(cmd, cmd.Flags().Changed("since"))
		}
		return x.run(cmd, cmd.Flags().Changed("since"))
	}
	storeFlag(c, &x.store)
	serverFlag(c, &x.server)
	f := c.Flags()
	f.StringVar(&x.format, "format", "nquads", strings.Join(names, ", "))
	f.Uint64Var(&x.since, "since", 0, "write what changed after this revision, as RDF Patch")
	f.BoolVar(&sorted, "sorted", false, "RDF in the order of the text: the same bytes for the same quads")
	f.StringVarP(&x.output, "output", "o", "", "the file to write, instead of standard output; .gz and .zst compress")
	for _, name := range append(query.EventFilters(), "graph", "table", "changes") {
		values[name] = &[]string{}
		f.StringArrayVar(values[name], flagName(name), nil, "as the parameter "+name+" of /v1/export")
	}
	c.MarkFlagsMutuallyExclusive("since", "graph")
	c.MarkFlagsMutuallyExclusive("since", "sorted")
	return c
}

// exportFormats names them all.
func exportFormats() (names []string) {
	for _, f := range export.QuadFormats() {
		names = append(names, f.Name)
	}
	for _, f := range export.TableFormats() {
		names = append(names, f.Name)
	}
	return names
}

// formatOf is the format that a file's ending stands for.
func formatOf(file, deflt string) string {
	file = strings.TrimSuffix(strings.TrimSuffix(strings.ToLower(file), ".gz"), ".zst")
	for _, f := range export.QuadFormats() {
		if strings.HasSuffix(file, f.Extension) {
			return f.Name
		}
	}
	for _, f := range export.TableFormats() {
		if strings.HasSuffix(file, f.Extension) {
			return f.Name
		}
	}
	return deflt
}

func (x *exporting) run(cmd *cobra.Command, changes bool) error {
	return withStore(cmd.Context(), x.store, func(g *graph.Graph, s *query.Session) error {
		write, err := x.writer(cmd.Context(), s, changes, g.Base())
		if err != nil {
			return err
		}
		return toFile(x.output, cmd.OutOrStdout(), write)
	})
}

// fromServer asks a server for the export. It refuses what is wrong before a file is made.
func (x *exporting) fromServer(cmd *cobra.Command, changes bool) (err error) {
	p := maps.Clone(x.params)
	p["format"] = []string{x.format}
	if changes {
		p["since"] = []string{strconv.FormatUint(x.since, 10)}
		if which := p.Get("changes"); which == "" || which == "both" {
			delete(p, "format") // both are told as RDF Patch
		}
	}
	response, err := fetch(cmd.Context(), x.server, "/v1/export", p)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, response.Body.Close()) }()
	return toFile(x.output, cmd.OutOrStdout(), func(w io.Writer) error { return copyAnswer(w, response) })
}

// writer finds what writes the export; what is wrong with the question is said before a
// file is made.
func (x *exporting) writer(ctx context.Context, s *query.Session, changes bool, base string) (func(io.Writer) error, error) {
	if changes {
		return x.changes(ctx, s, base)
	}
	if x.params.Get("changes") != "" {
		return nil, &exitError{exitUsage, errors.New("--changes goes with --since")}
	}
	if f, ok := export.TableFormatByName(x.format); ok {
		name := x.params.Get("table")
		if name == "" {
			return func(w io.Writer) error { return f.WriteZip(ctx, w, s, x.params) }, nil
		}
		table, err := f.Table(name)
		return func(w io.Writer) error { return table.Write(ctx, w, s, x.params) }, err
	}
	source, err := s.Select(ctx, x.params)
	if err != nil {
		return nil, err
	}
	f, _ := export.QuadFormatByName(x.format)
	return func(w io.Writer) (err error) {
		quads := source()
		defer func() { err = errors.Join(err, quads.Close()) }()
		var from export.QuadSource = quads
		if !f.Graphs && x.params.Get("graph") == "" {
			from = export.Facts(quads)
		}
		_, err = f.Write(w, from, rdf.Prefixes())
		return err
	}, nil
}

// changes writes what changed after a revision.
func (x *exporting) changes(ctx context.Context, s *query.Session, base string) (func(io.Writer) error, error) {
	if x.params.Filters() {
		return nil, &exitError{exitUsage, errors.New("--since takes no filters")}
	}
	which, err := x.params.OneOf("changes", "both", "added", "removed")
	if err != nil {
		return nil, err
	}
	f, _ := export.QuadFormatByName(x.format)
	if which != "both" && !f.Graphs {
		return nil, &schema.Error{Kind: schema.Invalid, Parameter: "format", Value: x.format, Message: "changes are told with their graphs: nquads, trig or jsonld"}
	}
	return func(w io.Writer) error {
		changes := s.Since(ctx, x.since)
		defer changes.Close()
		if which != "both" {
			_, err := f.Write(w, export.Half(changes, which == "added"), rdf.Prefixes())
			return err
		}
		state := func(n uint64) quad.IRI { return quad.IRI(fmt.Sprintf("%sid/revision/%d", base, n)) }
		_, err := export.WritePatch(w, export.Patch{ID: state(s.Revision()), Previous: state(x.since)}, changes)
		return err
	}, nil
}
