package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"entente/graph"
	"entente/graph/export"
	"entente/graph/picture"
	"entente/graph/query"
)

func newSubgraph() *cobra.Command {
	var store, format string
	values := map[string]*[]string{}
	c := &cobra.Command{
		Use: "subgraph FOCUS...", Short: "The ego network of one or more entities, for a program that draws",
		Example: "  entente subgraph PAK --format gexf > pak.gexf\n  entente subgraph PAK IND --hops 2 --collapse dyads\n  entente subgraph PAK --format png --theme dark > pak.png",
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
			g, err := open(cmd.Context(), store, store != "memory:")
			if err != nil {
				return err
			}
			defer func() { err = errors.Join(err, g.Close()) }()
			return writeSubgraph(cmd, g, p, f)
		}
		return &exitError{exitUsage, fmt.Errorf("--format: unknown format %q", format)}
	}
	storeFlag(c, &store)
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

func writeSubgraph(cmd *cobra.Command, g *graph.Graph, p query.Params, f graphFormat) (err error) {
	s, err := query.New(g, query.DefaultLimits()).Session(cmd.Context())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Release()) }()
	return f.write(cmd.Context(), cmd.OutOrStdout(), s, p)
}

// graphFormat is a format for programs or for the eye.
type graphFormat struct {
	name  string
	write func(context.Context, io.Writer, *query.Session, query.Params) error
}

func graphFormats() (formats []graphFormat) {
	for _, f := range export.GraphFormats() {
		formats = append(formats, graphFormat{f.Name, func(ctx context.Context, w io.Writer, s *query.Session, p query.Params) error {
			if err := picture.None(p); err != nil {
				return err
			}
			answer, err := s.Subgraph(ctx, p)
			if err != nil {
				return err
			}
			return f.Write(w, answer)
		}})
	}
	for _, f := range picture.Formats() {
		formats = append(formats, graphFormat{f.Name, func(ctx context.Context, w io.Writer, s *query.Session, p query.Params) error {
			look, err := picture.Take(p, picture.NetworkWidth, picture.NetworkHeight)
			if err != nil {
				return err
			}
			answer, err := s.Subgraph(ctx, p)
			if err != nil {
				return err
			}
			scene, err := picture.Network(ctx, answer, look)
			if err != nil {
				return err
			}
			return f.Write(w, scene)
		}})
	}
	return formats
}
