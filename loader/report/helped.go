package report

import (
	"slices"

	"entente/loader/report/event"
	"entente/loader/report/structure"
	"entente/schema"
)

// helped gives a mediation that names fewer than two whom it helped the states of another event of
// its entry: "Greece and Macedonia sign an accord, for which Cyrus Vance had mediated". from is
// where the entry begins, later what is told of it behind the mediation.
func (d *reading) helped(f *event.Found, from int, later []event.Found) {
	e := &f.Event
	if e.Type != schema.Mediation {
		return
	}
	if f.ByDefault(schema.RoleParty) && e.Provenance.Section == structure.Timeline {
		pair := e.Party
		if e.Party = nil; !d.helpedBefore(e, from) {
			e.Party = pair
		}
		if len(statesIn(e.Party)) > 1 {
			return
		}
	}
	if n := len(statesIn(e.Party)); n > 1 || n == 1 && e.Provenance.Section != structure.Timeline {
		return
	}
	if d.helpedBefore(e, from) {
		return
	}
	for i := range later[:min(len(later), longestSentence)] {
		if settleFor(e, &later[i].Event) {
			return
		}
	}
}

// helpedBefore looks for them in what the entry has told before.
func (d *reading) helpedBefore(e *schema.Event, from int) bool {
	for i := len(d.result.Events) - 1; i >= max(0, len(d.result.Events)-longestSentence); i-- {
		have := d.result.Events[i]
		if have.Provenance.Start < from || have.Provenance.Document != e.Provenance.Document {
			break
		}
		if settleFor(e, have) {
			return true
		}
	}
	return false
}

// settleFor makes the two states or more that have a part in an event those whom a mediation
// helped. It reports whether they fit what the mediation says itself.
func settleFor(e, have *schema.Event) bool {
	if have.Type == schema.Mediation || have.Type == schema.Visit {
		return false
	}
	sides := statesIn(have.Party)
	sides = append(sides, statesIn(have.Source)...)
	sides = append(sides, statesIn(have.Target)...)
	sides = slices.DeleteFunc(sides, func(x schema.Entity) bool { return x.Among(e.Mediator) })
	if len(sides) < 2 || slices.ContainsFunc(statesIn(e.Party), func(x schema.Entity) bool { return !x.Among(sides) }) {
		return false
	}
	for _, x := range sides {
		e.Add(schema.RoleParty, x)
	}
	return true
}

// statesIn keeps the states of a list.
func statesIn(list []schema.Entity) []schema.Entity {
	var out []schema.Entity
	for _, x := range list {
		if x.Kind == schema.State && !x.Among(out) {
			out = append(out, x)
		}
	}
	return out
}
