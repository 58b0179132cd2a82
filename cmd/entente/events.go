package main

import (
	"context"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"entente/graph/export"
	"entente/graph/query"
)

func newEvents() *cobra.Command {
	formats := map[string]func(io.Writer, *query.EventsAnswer) error{"text": eventsText}
	for _, f := range export.EventFormats() {
		formats[f.Name] = func(w io.Writer, a *query.EventsAnswer) error { return f.Write(w, a.Items) }
	}
	return question[*query.EventsAnswer]{
		use: "events", short: "Events, by participants and filters",
		example: "  entente events --participant PAK --participant SUN --type visit\n  entente events --participant PAK --to 1971 --format csv",
		params:  query.EventParams(), path: "/v1/events",
		ask: func(ctx context.Context, s *query.Session, p query.Params) (*query.EventsAnswer, error) {
			return s.Events(ctx, p)
		},
		formats: formats,
	}.command()
}

func eventsText(w io.Writer, a *query.EventsAnswer) error {
	for _, e := range a.Items {
		if _, err := fmt.Fprintln(w, export.Footnote(e)); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintf(w, "%d of %d events\n", len(a.Items), a.Total)
	return err
}
