package event

import (
	"slices"

	"entente/schema"
)

// attachHost makes the state that somebody has travelled to in the same sentence the other party of
// what is signed or talked over there: "flies to Moscow and signs a treaty of friendship". Where the
// section's other state was put in for want of a name it makes way.
func (l *line) attachHost(found []Found) []Found {
	for i := range found {
		e := &found[i].Event
		if e.Type != schema.Agreement && e.Type != schema.Meeting || len(e.Source)+len(e.Target) > 0 {
			continue
		}
		for j := i - 1; j >= 0; j-- {
			v := &found[j].Event
			host := states(v.Target)
			if v.Type != schema.Visit || v.StatusOrDefault() != schema.Occurred || host.n != 1 || !travels(v.Source, e.Party) {
				continue
			}
			l.receive(e, v)
			break
		}
	}
	return found
}

// travels reports whether one of the parties is who travelled, and none of another state that
// the words themselves name.
func travels(visitor, party []schema.Entity) bool {
	return slices.ContainsFunc(visitor, func(x schema.Entity) bool { return x.Kind == schema.State && x.Among(party) })
}

// receive puts the state visited among the parties, unless the line names another one.
func (l *line) receive(e, visit *schema.Event) {
	if own := states(visit.Source); own.n > 1 {
		return // two guests sign with each other
	}
	for _, x := range e.Party {
		if x.Kind != schema.State {
			if !x.Among(visit.Source) {
				return // the other side's leader is named
			}
			continue
		}
		if !x.Among(visit.Source) && (x.Among(visit.Target) || l.names(x)) {
			return
		}
	}
	e.Party = slices.DeleteFunc(slices.Clone(e.Party), func(x schema.Entity) bool { return x.Kind == schema.State && !x.Among(visit.Source) })
	for _, x := range visit.Target {
		if x.Kind == schema.State {
			e.Add(schema.RoleParty, x)
		}
	}
}

// names reports whether a mention of the line names a state.
func (l *line) names(state schema.Entity) bool {
	for m := range l.mentions {
		if slices.ContainsFunc(l.mentions[m].Entities, func(x schema.Entity) bool { return x.Same(state) || x.OfState(&state) }) {
			return true
		}
	}
	return false
}
