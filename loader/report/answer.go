package report

import (
	"slices"

	"entente/loader/report/event"
	"entente/schema"
)

// answers points a protest, an apology or a reprisal that names nobody at whoever acted on its
// author, or was acted on by them, right before in the same passage: "Iraqi missiles hit an
// American frigate. Iraq apologises." A third state's protest behind an attack is against the
// attacker. The other of the section's two states is a guess that holds where nothing was told
// before. from is the first event of the passage.
func (d *reading) answers(e *schema.Event, f *event.Found, from int) {
	switch e.Type {
	case schema.Statement, schema.RelationsSevered, schema.Sanction:
	default:
		return
	}
	if !f.Explain.OfPair(schema.RoleTarget) || len(e.Source) == 0 || len(e.Target) != 1 || len(d.result.Events) <= from {
		return
	}
	before := d.result.Events[len(d.result.Events)-1]
	if len(before.Source) == 0 || len(before.Target) == 0 || before.Date != e.Date || !d.sentenceBetween(before.Provenance.End, e.Provenance.Start) {
		return
	}
	var other []schema.Entity
	switch {
	case sharesState(before.Target, e.Source):
		other = before.Source
	case sharesState(before.Source, e.Source):
		other = before.Target
	case before.Type == schema.MilitaryAction && sharesState(before.Target, e.Target):
		other = before.Source
	default:
		return
	}
	other = statesAmong(other)
	if len(other) == 0 || sharesState(other, e.Source) || slices.ContainsFunc(other, e.Target[0].Same) {
		return
	}
	e.Target = other
}

// sentenceBetween reports whether a sentence ends between two characters.
func (d *reading) sentenceBetween(from, to int) bool {
	for i := max(from-1, 0); i < min(to, len(d.t.Runes)); i++ {
		switch d.t.Runes[i] {
		case '.', ';', '!', '?':
			return true
		}
	}
	return false
}

// statesAmong are the states of a list.
func statesAmong(list []schema.Entity) []schema.Entity {
	var out []schema.Entity
	for _, x := range list {
		if x.Kind == schema.State {
			out = append(out, x)
		}
	}
	return out
}

// sharesState reports whether a state, or somebody who acts for it, stands in both lists.
func sharesState(a, b []schema.Entity) bool {
	for _, x := range a {
		for _, y := range b {
			if x.Same(y) || y.OfState(&x) || x.OfState(&y) {
				return true
			}
		}
	}
	return false
}
