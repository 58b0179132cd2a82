package main

import (
	"context"
	"io"

	"github.com/spf13/cobra"

	"entente/graph/export"
	"entente/graph/query"
)

func newMatch() *cobra.Command {
	return question[*query.MatchAnswer]{
		use: "match PATTERN", short: "What a path pattern (ISO GQL) matches",
		example: "  entente match \"MATCH (p:Person)-[v:visit]->(:State {code:'RUS'}) RETURN p.name, v.date ORDER BY v.from\"",
		args:    []string{"pattern"}, params: query.MatchParams(), path: "/v1/match",
		ask: func(ctx context.Context, s *query.Session, p query.Params) (*query.MatchAnswer, error) {
			return s.Match(ctx, p)
		},
		formats: map[string]func(io.Writer, *query.MatchAnswer) error{"text": export.WriteRowsCSV, "csv": export.WriteRowsCSV},
	}.command()
}
