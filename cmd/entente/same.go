package main

import (
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"

	"entente/graph"
	"entente/graph/query"
)

func newSame() *cobra.Command {
	var store string
	var opts query.SameOptions
	var dry, asJSON bool
	c := &cobra.Command{
		Use:   "same",
		Short: "Link events of different sources that may be one",
		Long: "Compares the events of documents and datasets that stand between the same states, are of one group of types and\n" +
			"whose dates agree, scores each pair and links those above --min-score with ent:sameEventAs. Nothing is merged: questions\n" +
			"count each event unless they are asked with collapse_same=true. The links made before are replaced, in one revision;\n" +
			"run it again after loading.",
		Example: "  entente same\n  entente same --dry-run --min-score 0.7\n  entente dyad PAK USA --collapse-same true",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if opts.MinScore <= 0 || opts.MinScore > 1 {
				return &exitError{exitUsage, fmt.Errorf("--min-score %v: expected a number above 0 and up to 1", opts.MinScore)}
			}
			return withGraph(cmd.Context(), store, func(g *graph.Graph) error {
				var links []graph.SameLink
				var cut *query.Truncated
				if err := withSession(cmd.Context(), g, func(s *query.Session) (err error) {
					links, cut, err = s.SameEvents(cmd.Context(), opts)
					return err
				}); err != nil {
					return err
				}
				if cut != nil {
					fmt.Fprintf(cmd.ErrOrStderr(), "cut: %d pairs were compared and there are more; raise --budget\n", cut.Value)
				}
				revision := g.Stats().Revision
				if !dry {
					r, err := g.SetSame(cmd.Context(), links)
					if err != nil {
						return err
					}
					revision = r.Revision
				}
				if asJSON {
					e := json.NewEncoder(cmd.OutOrStdout())
					e.SetEscapeHTML(false)
					for _, l := range links {
						if err := e.Encode(l); err != nil {
							return err
						}
					}
					return nil
				}
				_, err := fmt.Fprintf(cmd.OutOrStdout(), "%d links; revision %d\n", len(links), revision)
				return err
			})
		},
	}
	storeFlag(c, &store)
	f := c.Flags()
	f.Float64Var(&opts.MinScore, "min-score", query.DefaultMinScore, "from 0 to 1: candidates below it are left out")
	f.IntVar(&opts.Budget, "budget", 50_000_000, "how many pairs are compared at most")
	f.BoolVar(&dry, "dry-run", false, "say what would be linked, and write nothing")
	f.BoolVar(&asJSON, "json", false, "print every link, one JSON object a line")
	return c
}
