package report

import (
	"strings"

	"entente/loader/report/text"
	"entente/schema"
)

// outcome reads a sentence without a subject that only tells what became of what the entry told
// before: "Conference in Lusaka. Broke down the same evening." It reports whether it is one; then
// nothing else is read in it.
func (d *reading) outcome(clause text.Span, p *passage) bool {
	status := d.fateAt(clause)
	broken := status == "" && d.brokenOff(clause)
	if status == "" && !broken {
		return false
	}
	e := d.toldEarlier(&schema.Event{Provenance: d.provenance(p.Block, d.t.SpanOf(clause))}, p.Span.Start, func(o *schema.Event) bool {
		switch o.Type {
		case schema.Meeting, schema.Mediation, schema.Visit, schema.ProjectEvent, schema.Ceasefire:
			return o.StatusOrDefault() == schema.Occurred || o.Status == schema.Planned
		}
		return false
	})
	if e == nil || broken {
		return e != nil
	}
	reason := d.result.Reasons[e.ID]
	delete(d.result.Reasons, e.ID)
	e.ID, e.Status = "", status
	d.namer.Assign(e, d.id)
	d.result.Reasons[e.ID] = reason
	return true
}

// brokenOff reports a clause without a subject of what was left off for a while: "Suspended by Peru after a clash."
func (d *reading) brokenOff(clause text.Span) bool {
	if clause.Len() < 2 || !d.t.Tokens[clause.Start].Capital {
		return false
	}
	switch d.t.Tokens[clause.Start].Lower {
	case "suspended", "interrupted", "adjourned", "resumed", "continued":
	default:
		return false
	}
	switch d.t.Tokens[clause.Start+1].Lower {
	case "by", "after", "in", "on", "until", "when", "for", "because", "at":
		return true
	}
	return false
}

// fateAt is the status that the first words of a clause tell of, "" for none.
func (d *reading) fateAt(clause text.Span) schema.Status {
	i := clause.Start
	word := func(n int) string {
		if i+n < clause.End {
			return d.t.Tokens[i+n].Lower
		}
		return ""
	}
	if !d.t.Tokens[i].Capital {
		return ""
	}
	switch two := word(0) + " " + word(1); {
	case two == "broke down", two == "broken off", two == "broke up", two == "fell through", two == "ended without", two == "without result", two == "no result", two == "came to" && strings.HasPrefix(word(2), "n"):
		return schema.Failed
	case two == "called off", word(0) == "cancelled", word(0) == "canceled":
		return schema.Cancelled
	case two == "put off", word(0) == "postponed", word(0) == "deferred":
		return schema.Postponed
	case word(0) == "failed" || word(0) == "collapsed":
		return schema.Failed
	}
	return ""
}
