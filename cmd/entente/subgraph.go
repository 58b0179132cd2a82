package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"entente/graph"
	"entente/graph/export"
	"entente/graph/query"
)

func newSubgraph() *cobra.Command {
	var store, format string
	values := map[string]*[]string{}
	c := &cobra.Command{
		Use: "subgraph FOCUS...", Short: "The ego network of one or more entities, for a program that draws",
		Example: "  entente subgraph PAK --format gexf > pak.gexf\n  entente subgraph PAK IND --hops 2 --collapse dyads",
		Args:    cobra.MinimumNArgs(1),
	}
	c.RunE = func(cmd *cobra.Command, args []string) (err error) {
		p := query.Params{"focus": args}
		for name, v := range values {
			if len(*v) > 0 {
				p[name] = *v
			}
		}
		for _, f := range export.GraphFormats() {
			if f.Name != format {
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
	for i, f := range export.GraphFormats() {
		if i > 0 {
			names += ", "
		}
		names += f.Name
	}
	c.Flags().StringVar(&format, "format", "cytoscape", names)
	for _, name := range query.SubgraphParams() {
		if name == "focus" {
			continue
		}
		v := &[]string{}
		values[name] = v
		c.Flags().StringArrayVar(v, flagName(name), nil, "as the parameter "+name+" of /v1/subgraph")
	}
	return c
}

func writeSubgraph(cmd *cobra.Command, g *graph.Graph, p query.Params, f export.GraphFormat) (err error) {
	s, err := query.New(g, query.DefaultLimits()).Session(cmd.Context())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Release()) }()
	answer, err := s.Subgraph(cmd.Context(), p)
	if err != nil {
		return err
	}
	return f.Write(cmd.OutOrStdout(), answer)
}
