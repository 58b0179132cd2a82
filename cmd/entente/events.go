package main

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"entente/graph/export"
	"entente/graph/query"
	"entente/schema"
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
		if _, err := fmt.Fprintln(w, export.Footnote(e)+who(e)); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintf(w, "%d of %d events\n", len(a.Items), a.Total)
	return err
}

// who names the participants of an event that no words tell of, as records of datasets
// are: ": Pakistan, Ayub Khan → United States".
func who(e *query.EventAnswer) string {
	if e.Quote != "" {
		return ""
	}
	names := func(list []schema.Entity) string {
		var out []string
		for i := range list {
			out = append(out, list[i].Name)
		}
		return strings.Join(out, ", ")
	}
	acts, concerned, together := names(e.Source), names(e.Target), names(e.Party)
	switch {
	case acts != "" && concerned != "":
		acts += " → " + concerned
	case acts == "":
		acts = concerned
	}
	list := slices.DeleteFunc([]string{acts, together}, func(s string) bool { return s == "" })
	if len(list) == 0 {
		return ""
	}
	return ": " + strings.Join(list, "; ")
}
