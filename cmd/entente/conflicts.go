package main

import (
	"context"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"entente/graph/export"
	"entente/graph/query"
)

func newConflicts() *cobra.Command {
	return question[*query.ConflictsAnswer]{
		use: "conflicts", short: "Statements that cannot both hold",
		example: "  entente conflicts\n  entente conflicts --kind status --participant PAK",
		params:  query.ConflictParams(), path: "/v1/conflicts",
		ask: func(ctx context.Context, s *query.Session, p query.Params) (*query.ConflictsAnswer, error) {
			return s.Conflicts(ctx, p)
		},
		formats: map[string]func(io.Writer, *query.ConflictsAnswer) error{
			"text": func(w io.Writer, a *query.ConflictsAnswer) error {
				for _, c := range a.Items {
					fmt.Fprintf(w, "%s: %s\n", c.Kind, c.Explain)
					for _, side := range c.Sides {
						fmt.Fprintf(w, "  %s\n", export.Footnote(side))
					}
				}
				_, err := fmt.Fprintf(w, "%d conflicts\n", len(a.Items))
				return err
			},
		},
	}.command()
}
