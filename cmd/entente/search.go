package main

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"entente/graph/query"
)

func newSearch() *cobra.Command {
	return question[*query.FoundAnswer]{
		use: "search WORDS", short: "Find entities, events, claims and documents by words",
		example: "  entente search Khrushchov\n  entente search pak --kind state\n  entente search 'gas pipeline' --kind event --kind claim --from 2000",
		args:    []string{"q"}, params: query.FindParams(), path: "/v1/search",
		ask: func(ctx context.Context, s *query.Session, p query.Params) (*query.FoundAnswer, error) {
			return s.Find(ctx, p)
		},
		formats: map[string]func(io.Writer, *query.FoundAnswer) error{"text": writeFound},
	}.command()
}

// writeFound writes what was found for people: a line that names it, one with the words,
// those searched for between asterisks, and one with its IRI.
func writeFound(w io.Writer, a *query.FoundAnswer) error {
	var b strings.Builder
	for _, i := range a.Items {
		sort := string(i.Kind)
		if i.Kind == query.FindEntities {
			sort = i.Type
		}
		if i.Code != "" {
			sort += " " + i.Code
		}
		if i.Date != "" {
			sort += ", " + i.Date
		}
		fmt.Fprintf(&b, "%s (%s), by %s\n", i.Label, sort, i.Match)
		if text := marked(i.Snippet); text != "" && i.Kind != query.FindEntities {
			fmt.Fprintf(&b, "  “%s”", text)
			if i.Document != nil && i.Document.Title != "" {
				fmt.Fprintf(&b, " (%s)", i.Document.Title)
			}
			b.WriteByte('\n')
		}
		fmt.Fprintf(&b, "  %s\n", i.ID)
	}
	total := 0
	for _, n := range a.Total {
		total += n
	}
	fmt.Fprintf(&b, "%d of %d found\n", len(a.Items), total)
	if t := a.Truncated; t != nil {
		fmt.Fprintf(&b, "there may be more: the limit on %s (%d) was met\n", t.Limit, t.Value)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func marked(pieces []query.Piece) string {
	var b strings.Builder
	for _, p := range pieces {
		if p.Match {
			b.WriteString("*" + p.Text + "*")
		} else {
			b.WriteString(p.Text)
		}
	}
	return b.String()
}
