package main

import (
	"context"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"entente/graph/query"
)

func newStats() *cobra.Command {
	return question[*query.StatsAnswer]{
		use: "stats", short: "Count what the graph holds", example: "  entente stats --json", path: "/v1/stats",
		ask: func(ctx context.Context, s *query.Session, _ query.Params) (*query.StatsAnswer, error) {
			return s.Stats(ctx)
		},
		formats: map[string]func(io.Writer, *query.StatsAnswer) error{
			"text": func(w io.Writer, a *query.StatsAnswer) error {
				_, err := fmt.Fprintf(w, "%d quads, %d entities, %d events, %d asserted by %d claims, %d documents; revision %d\n",
					a.Quads, a.Entities, a.Events, a.Asserted, a.Claims, a.Documents, a.Revision)
				return err
			},
		},
	}.command()
}
