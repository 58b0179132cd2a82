package export

import (
	"fmt"
	"io"
	"strings"

	"entente/graph/query"
	"entente/schema"
)

// WritePathsFootnotes writes each path as one paragraph that can be pasted into a
// paper's footnote: who did what to whom and when, the words of the source, the
// source with the place in it, and the revision that the answer speaks of.
func WritePathsFootnotes(w io.Writer, answer *query.PathsAnswer) error {
	var b strings.Builder
	for i, p := range answer.Paths {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(sentence(p))
		fmt.Fprintf(&b, " Entente, revision %d.\n", answer.Revision)
	}
	if len(answer.Paths) == 0 {
		fmt.Fprintf(&b, "No path from %s to %s was found. Entente, revision %d.\n", answer.From.Name, answer.To.Name, answer.Revision)
	}
	if t := answer.Truncated; t != nil {
		fmt.Fprintf(&b, "\nThere may be more: the limit on %s (%d) was met.\n", t.Limit, t.Value)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// sentence is a path in prose, its steps with semicolons between.
func sentence(p query.PathAnswer) string {
	var steps []string
	for i := 1; i+1 < len(p.Steps); i += 2 {
		steps = append(steps, step(p.Steps[i-1], p.Steps[i], p.Steps[i+1]))
	}
	return strings.Join(steps, "; ") + "."
}

func step(from, by, to query.Step) string {
	a, z := from.Entity.Name, to.Entity.Name
	if from.Lineage != nil {
		a = from.Lineage.Name
	}
	e := by.Event
	link := " and "
	switch by.Direction {
	case "in":
		a, z, link = z, a, " to "
	case "out":
		link = " to "
	}
	s := a + link + z + ", " + strings.ReplaceAll(typeName(e), "_", " ")
	if st := e.StatusOrDefault(); st != schema.Occurred {
		s += " (" + string(st) + ")"
	}
	switch d := e.Date.String(); {
	case d == "":
		s += ", undated"
	case e.DateBasis == "inferred":
		s += ", " + d + " (date inferred)"
	default:
		s += ", " + d
	}
	if e.Quote != "" {
		s += ": “" + oneSpace(e.Quote) + "”"
	}
	if e.Speaker != nil {
		s += ", according to " + e.Speaker.Name
	}
	return s + cited(e)
}

// cited is the source with the place in it.
func cited(e *query.EventAnswer) string {
	t := title(e.Document)
	if t == "" {
		return ""
	}
	s := " (" + t
	if at := e.Provenance; at.Section != "" {
		s += ", " + at.Section
		if at.Item > 0 {
			s += fmt.Sprintf(", no. %d", at.Item)
		}
		if at.End > at.Start { // of the text as it was read, from 0
			s += fmt.Sprintf(", characters %d–%d", at.Start, at.End)
		}
	}
	return s + ")"
}
