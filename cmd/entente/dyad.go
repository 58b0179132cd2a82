package main

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"entente/graph/export"
	"entente/graph/picture"
	"entente/graph/query"
	"entente/schema"
)

func newDyad() *cobra.Command {
	var look picture.Options
	formats := map[string]func(io.Writer, *query.DyadAnswer) error{"text": dyadText, "csv": export.WriteDyadCSV}
	for _, f := range picture.Formats() {
		formats[f.Name] = func(w io.Writer, d *query.DyadAnswer) error {
			scene, err := picture.Years(d, look)
			if err != nil {
				return err
			}
			return f.Write(w, scene)
		}
	}
	return question[*query.DyadAnswer]{
		use: "dyad A B", short: "Two states' relation over the years",
		example: "  entente dyad PAK RUS --from 1991\n  entente dyad PAK IND --format csv\n  entente dyad PAK IND --format svg --theme dark > years.svg",
		args:    []string{"a", "b"}, params: slices.Concat(query.FilterParams(), picture.Params()), path: "/v1/dyads/{a}/{b}",
		ask: func(ctx context.Context, s *query.Session, p query.Params) (*query.DyadAnswer, error) {
			a, b := p.Get("a"), p.Get("b")
			delete(p, "a")
			delete(p, "b")
			return s.Dyad(ctx, a, b, p)
		},
		formats: formats,
		prepare: func(p query.Params) (err error) {
			look, err = picture.Take(p, picture.YearsWidth, picture.YearsHeight)
			return err
		},
	}.command()
}

func dyadText(w io.Writer, d *query.DyadAnswer) error {
	fmt.Fprintf(w, "%s and %s: %d events, %d of them undated\n", d.A.Name, d.B.Name, d.Events, d.Undated)
	for _, y := range d.Years {
		fmt.Fprintf(w, "%d  cooperation %d verbal, %d material; conflict %d verbal, %d material; other %d; balance %+.1f\n",
			y.Year, y.VerbalCooperation, y.MaterialCooperation, y.VerbalConflict, y.MaterialConflict, y.Other, y.Balance)
	}
	fmt.Fprintf(w, "visits: %d from %s, %d from %s\n", len(d.Visits.AToB), d.A.Name, len(d.Visits.BToA), d.B.Name)
	for _, v := range d.Visits.AToB {
		fmt.Fprintf(w, "  %s to %s, %s\n", d.A.Name, d.B.Name, visitText(v))
	}
	for _, v := range d.Visits.BToA {
		fmt.Fprintf(w, "  %s to %s, %s\n", d.B.Name, d.A.Name, visitText(v))
	}
	for _, m := range d.Shared {
		fmt.Fprintf(w, "both in %s: %s\n", m.Of.Name, timeText(m.From.String(), m.To.String()))
	}
	if g := d.LongestGap; g != nil {
		fmt.Fprintf(w, "longest silence: %d days (%.1f years), from %s to %s\n", g.Days, float64(g.Days)/365.2425, g.After, g.Before)
	}
	_, err := fmt.Fprintf(w, "balance: %s\n", d.BalanceMethod)
	return err
}

// visitText is a visit in a line: when, who went, and what came of it where it did not
// take place.
func visitText(v query.DyadVisit) string {
	s := v.Date.String()
	if s == "" {
		s = "undated"
	}
	if v.Status != schema.Occurred {
		s += " (" + string(v.Status) + ")"
	}
	var who []string
	for _, e := range v.Visitors {
		name := e.Name
		if e.Office != "" {
			name += " (" + e.Office + ")"
		}
		who = append(who, name)
	}
	if len(who) > 0 {
		s += ": " + strings.Join(who, ", ")
	}
	return s
}

// timeText is a time of which either end may not be known.
func timeText(from, to string) string {
	switch {
	case from == "" && to == "":
		return "dates not known"
	case to == "":
		return "since " + from
	case from == "":
		return "until " + to
	}
	return from + " to " + to
}
