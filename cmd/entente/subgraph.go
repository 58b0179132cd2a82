package main

import (
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"entente/graph"
	"entente/graph/export"
	"entente/graph/picture"
	"entente/graph/query"
	"entente/schema/rdf"
)

func newSubgraph() *cobra.Command {
	var store, server, format string
	values := map[string]*[]string{}
	c := &cobra.Command{
		Use: "subgraph FOCUS...", Short: "The ego network of one or more entities, for a program that draws",
		Example: "  entente subgraph PAK --format gexf > pak.gexf\n  entente subgraph PAK IND --hops 2 --collapse dyads\n  entente subgraph PAK --format png --theme dark > pak.png\n  entente subgraph PAK --format turtle --server http://127.0.0.1:8080",
		Args:    cobra.MinimumNArgs(1),
	}
	c.RunE = func(cmd *cobra.Command, args []string) (err error) {
		p := query.Params{"focus": args}
		for name, v := range values {
			if len(*v) > 0 {
				p[name] = *v
			}
		}
		for _, f := range graphFormats() {
			if f.name != format {
				continue
			}
			if server != "" {
				p["format"] = []string{f.name}
				return subgraphOfServer(cmd, server, p)
			}
			return withStore(cmd.Context(), store, func(_ *graph.Graph, s *query.Session) (err error) {
				s.Understand = func(r query.ReadAs) { err = errors.Join(err, readAs(cmd, r)) }
				failed := f.write(cmd, s, p)
				return errors.Join(failed, err)
			})
		}
		return &exitError{exitUsage, fmt.Errorf("--format: unknown format %q", format)}
	}
	storeFlag(c, &store)
	serverFlag(c, &server)
	names := ""
	for i, f := range graphFormats() {
		if i > 0 {
			names += ", "
		}
		names += f.name
	}
	c.Flags().StringVar(&format, "format", "cytoscape", names)
	for _, name := range slices.Concat(query.SubgraphParams(), picture.Params()) {
		if name == "focus" {
			continue
		}
		v := &[]string{}
		values[name] = v
		c.Flags().StringArrayVar(v, flagName(name), nil, "as the parameter "+name+" of /v1/subgraph")
	}
	return c
}

func subgraphOfServer(cmd *cobra.Command, server string, p query.Params) (err error) {
	response, err := fetch(cmd.Context(), server, "/v1/subgraph", p)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, response.Body.Close()) }()
	return errors.Join(toFile("", cmd.OutOrStdout(), func(w io.Writer) error { return copyAnswer(w, response) }), told(cmd, response))
}

// graphFormat is a format for programs or for the eye.
type graphFormat struct {
	name  string
	write func(*cobra.Command, *query.Session, query.Params) error
}

func graphFormats() (formats []graphFormat) {
	for _, f := range export.GraphFormats() {
		formats = append(formats, graphFormat{f.Name, func(cmd *cobra.Command, s *query.Session, p query.Params) error {
			if err := picture.None(p); err != nil {
				return err
			}
			answer, err := s.Subgraph(cmd.Context(), p)
			if err != nil {
				return err
			}
			return f.Write(cmd.OutOrStdout(), answer)
		}})
	}
	for _, f := range picture.Formats() {
		formats = append(formats, graphFormat{f.Name, func(cmd *cobra.Command, s *query.Session, p query.Params) error {
			look, err := picture.Take(p, picture.NetworkWidth, picture.NetworkHeight)
			if err != nil {
				return err
			}
			answer, err := s.Subgraph(cmd.Context(), p)
			if err != nil {
				return err
			}
			scene, err := picture.Network(cmd.Context(), answer, look)
			if err != nil {
				return err
			}
			return f.Write(cmd.OutOrStdout(), scene)
		}})
	}
	for _, f := range export.QuadFormats() {
		formats = append(formats, graphFormat{f.Name, func(cmd *cobra.Command, s *query.Session, p query.Params) error {
			if err := picture.None(p); err != nil {
				return err
			}
			return subgraphQuads(cmd, s, p, f)
		}})
	}
	return formats
}

// subgraphQuads writes a subgraph as RDF; what was cut is told beside it.
func subgraphQuads(cmd *cobra.Command, s *query.Session, p query.Params, f export.QuadFormat) (err error) {
	quads, cut, err := s.SubgraphQuads(cmd.Context(), p)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, quads.Close()) }()
	var from export.QuadSource = quads
	if !f.Graphs {
		from = export.Facts(quads)
	}
	err = toFile("", cmd.OutOrStdout(), func(w io.Writer) error {
		_, err := f.Write(w, from, rdf.Prefixes())
		return err
	})
	if err == nil && cut != nil {
		_, err = fmt.Fprintf(cmd.ErrOrStderr(), "there is more: a limit was met (%s=%d)\n", cut.Limit, cut.Value)
	}
	return err
}
