package main

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"entente/graph/export"
	"entente/graph/query"
)

func newStances() *cobra.Command {
	return question[*query.StancesAnswer]{
		use: "stances", short: "Where speakers agree and disagree in what they assert",
		example: "  entente stances --about PAK\n  entente stances --kind disagree",
		params:  query.StanceParams(), path: "/v1/stances",
		ask: func(ctx context.Context, s *query.Session, p query.Params) (*query.StancesAnswer, error) {
			return s.Stances(ctx, p)
		},
		formats: map[string]func(io.Writer, *query.StancesAnswer) error{
			"text": func(w io.Writer, a *query.StancesAnswer) error {
				var b strings.Builder
				for _, i := range a.Items {
					fmt.Fprintf(&b, "%s: %s\n", i.Kind, i.Explain)
					for _, side := range i.Sides {
						fmt.Fprintf(&b, "  %s\n", export.Footnote(side))
					}
				}
				fmt.Fprintf(&b, "%d agreements, %d disagreements\n", a.Agree, a.Disagree)
				_, err := io.WriteString(w, b.String())
				return err
			},
		},
	}.command()
}

func newRecommendations() *cobra.Command {
	return question[*query.RecommendationsAnswer]{
		use: "recommendations", short: "What was recommended, and later events that match it",
		example: "  entente recommendations --about RUS\n  entente recommendations --matches 3 --format json",
		params:  query.RecommendationParams(), path: "/v1/recommendations",
		ask: func(ctx context.Context, s *query.Session, p query.Params) (*query.RecommendationsAnswer, error) {
			return s.Recommendations(ctx, p)
		},
		formats: map[string]func(io.Writer, *query.RecommendationsAnswer) error{
			"text": func(w io.Writer, a *query.RecommendationsAnswer) error {
				var b strings.Builder
				for _, r := range a.Items {
					fmt.Fprintf(&b, "%s: “%s”\n", r.Claim.Speaker.Name, r.Claim.Text)
					for _, e := range r.Matches {
						fmt.Fprintf(&b, "  later: %s\n", export.Footnote(e))
					}
					if more := r.Total - len(r.Matches); more > 0 {
						fmt.Fprintf(&b, "  and %d more\n", more)
					}
				}
				fmt.Fprintf(&b, "%d recommendations\n", len(a.Items))
				_, err := io.WriteString(w, b.String())
				return err
			},
		},
	}.command()
}
