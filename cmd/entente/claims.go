package main

import (
	"context"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"entente/graph/export"
	"entente/graph/query"
)

func newClaims() *cobra.Command {
	return question[*query.ClaimsAnswer]{
		use: "claims", short: "What speakers said",
		example: "  entente claims --speaker 'Shahid Latif' --about USA\n  entente claims --claim-type recommendation",
		params:  query.ClaimParams(), path: "/v1/claims",
		ask: func(ctx context.Context, s *query.Session, p query.Params) (*query.ClaimsAnswer, error) {
			return s.Claims(ctx, p)
		},
		formats: map[string]func(io.Writer, *query.ClaimsAnswer) error{
			"text": func(w io.Writer, a *query.ClaimsAnswer) error {
				for _, c := range a.Items {
					flag := ""
					if c.Advisory != "" {
						flag = " [" + c.Advisory + "]"
					}
					if _, err := fmt.Fprintf(w, "%s (%s)%s: “%s”\n", c.Speaker.Name, c.ClaimType, flag, c.Text); err != nil {
						return err
					}
				}
				_, err := fmt.Fprintf(w, "%d of %d claims\n", len(a.Items), a.Total)
				return err
			},
			"csv": func(w io.Writer, a *query.ClaimsAnswer) error { return export.WriteClaimsCSV(w, a.Items) },
		},
	}.command()
}
