package main

import (
	"context"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"entente/graph/query"
)

func newSearch() *cobra.Command {
	return question[*query.SearchAnswer]{
		use: "search WORDS", short: "Find entities by name, alias or code",
		example: "  entente search Khrushchov\n  entente search pak --kind state",
		args:    []string{"q"}, params: query.SearchParams(), path: "/v1/entities",
		ask: func(ctx context.Context, s *query.Session, p query.Params) (*query.SearchAnswer, error) {
			return s.Search(ctx, p)
		},
		formats: map[string]func(io.Writer, *query.SearchAnswer) error{
			"text": func(w io.Writer, a *query.SearchAnswer) error {
				for _, i := range a.Items {
					code := ""
					if i.Code != "" {
						code = " " + i.Code
					}
					if _, err := fmt.Fprintf(w, "%s (%s%s), %d neighbours, by %s\n  %s\n", i.Name, i.Kind, code, i.Degree, i.Match, i.ID); err != nil {
						return err
					}
				}
				return nil
			},
		},
	}.command()
}
