package report

import (
	"entente/loader/report/text"
	"entente/schema"
)

// fateOf reports whether a clause goes on with the predicate of an event of the sentence that came to
// nothing, behind what a relative clause tells of it: "The pipeline, which would have come ashore at
// Varna, was cancelled by Putin on 1 December 2014".
func (d *reading) fateOf(told *schema.Event, clause text.Span) bool {
	switch told.Status {
	case schema.Cancelled, schema.Postponed, schema.Failed, schema.Declined:
	default:
		return false
	}
	if clause.Start == 0 || d.t.Tokens[clause.Start-1].Text != "," {
		return false
	}
	switch d.t.Tokens[clause.Start].Lower {
	case "was", "were", "is", "are", "has", "have", "had":
		return true
	}
	return false
}
