package export

import (
	"encoding/csv"
	"fmt"
	"io"
	"strings"

	"entente/graph/query"
	"entente/schema"
)

// WritePathsCSV writes one row a step: which path, which step, from whom to whom,
// by which event, on whose word.
func WritePathsCSV(w io.Writer, answer *query.PathsAnswer) error {
	out := csv.NewWriter(w)
	if err := out.Write([]string{"path", "step", "from", "direction", "to", "event", "type", "status", "date", "document", "speaker", "quote"}); err != nil {
		return err
	}
	for i, p := range answer.Paths {
		for j := 1; j+1 < len(p.Steps); j += 2 {
			e := p.Steps[j].Event
			if err := out.Write([]string{fmt.Sprint(i + 1), fmt.Sprint(j/2 + 1), p.Steps[j-1].Entity.Name, p.Steps[j].Direction, p.Steps[j+1].Entity.Name,
				string(e.ID), typeName(e), string(e.StatusOrDefault()), e.Date.String(), title(e.Document), speaker(e.Speaker), oneSpace(e.Quote)}); err != nil {
				return err
			}
		}
	}
	out.Flush()
	return out.Error()
}

// WritePathsText writes paths for people, in a form that can be pasted into a
// footnote: each step with its date, what happened, the quote and the document; below them
// the reasons, where the question asked for them.
func WritePathsText(w io.Writer, answer *query.PathsAnswer) error {
	var b strings.Builder
	for i, p := range answer.Paths {
		fmt.Fprintf(&b, "%d. %s\n", i+1, chain(p))
		for j := 1; j+1 < len(p.Steps); j += 2 {
			b.WriteString("   " + Footnote(p.Steps[j].Event) + "\n")
		}
	}
	if len(answer.Paths) == 0 {
		fmt.Fprintf(&b, "no path from %s to %s\n", answer.From.Name, answer.To.Name)
	}
	if t := answer.Truncated; t != nil {
		fmt.Fprintf(&b, "cut: the limit on %s (%d) was met\n", t.Limit, t.Value)
	}
	b.WriteString(explanationText(answer))
	_, err := io.WriteString(w, b.String())
	return err
}

// chain is a path in one line.
func chain(p query.PathAnswer) string {
	var b strings.Builder
	for _, s := range p.Steps {
		switch {
		case s.Entity != nil:
			b.WriteString(s.Entity.Name)
			if s.Lineage != nil {
				b.WriteString(" (as " + s.Lineage.Name + ")")
			}
		default:
			arrow := " — "
			switch s.Direction {
			case "out":
				arrow = " → "
			case "in":
				arrow = " ← "
			}
			label := typeName(s.Event)
			if d := s.Event.Date.String(); d != "" {
				label += " " + d
			}
			if st := s.Event.StatusOrDefault(); st != schema.Occurred {
				label += ", " + string(st)
			}
			b.WriteString(arrow + "[" + label + "]" + arrow)
		}
	}
	return b.String()
}

// Footnote is an event with its source in one line.
func Footnote(e *query.EventAnswer) string {
	s := strings.ReplaceAll(typeName(e), "_", " ")
	if d := e.Date.String(); d != "" {
		s = d + ", " + s
		if e.DateBasis == "inferred" {
			s += " (date inferred)"
		}
	}
	if st := e.StatusOrDefault(); st != schema.Occurred {
		s += ", " + string(st)
	}
	if e.Quote != "" {
		s += ": “" + oneSpace(e.Quote) + "”"
	}
	if e.Speaker != nil {
		s += ", according to " + e.Speaker.Name
	}
	if t := title(e.Document); t != "" {
		s += " (" + t
		if at := e.Provenance; at.Section != "" {
			s += ", " + at.Section
			if at.Item > 0 {
				s += fmt.Sprintf(" %d", at.Item)
			}
		}
		s += ")"
	}
	return s
}

func typeName(e *query.EventAnswer) string {
	if e.Relation != "" {
		return e.Relation
	}
	return string(e.Type)
}
