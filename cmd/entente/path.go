package main

import (
	"context"
	"io"

	"github.com/spf13/cobra"

	"entente/graph/export"
	"entente/graph/query"
)

func newPath() *cobra.Command {
	return question[*query.PathsAnswer]{
		use: "path FROM TO", short: "How two entities are tied",
		example: "  entente path PAK SUN -k 10\n  entente path Pakistan 'Soviet Union' --end 1971 --order forward --format json\n  entente path PAK SUN -k 1 --format footnote        # to paste into a paper",
		args:    []string{"from", "to"}, params: query.PathParams(), short1: map[string]string{"k": "k"}, path: "/v1/paths",
		ask: func(ctx context.Context, s *query.Session, p query.Params) (*query.PathsAnswer, error) {
			return s.Paths(ctx, p)
		},
		formats: map[string]func(io.Writer, *query.PathsAnswer) error{
			"text": export.WritePathsText, "csv": export.WritePathsCSV, "footnote": export.WritePathsFootnotes,
		},
	}.command()
}
