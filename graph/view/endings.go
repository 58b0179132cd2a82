package view

import (
	"entente/schema"
)

// Endings tells of what lasts until something ends it, when that was: an accession
// until the same state leaves the same body or its membership in the tables ends,
// diplomatic relations until they are severed, a sanction until it is lifted. The
// day is the first on which it surely no longer held, by the store's id of the event. What
// nothing ends is not in it. Costs a look at all events; as long as none of the types of
// LastingTypes and no membership comes or goes, it is the same for later views.
func (v *View) Endings() map[uint64]schema.Day {
	ended := map[uint64]schema.Day{}
	for e := range v.Events() {
		ev := Event(e)
		f := v.facts(ev)
		t := f.typ
		if t >= relationBase || !f.dated() || f.from.Open() {
			continue
		}
		if schema.Types()[t].Type == schema.Accession {
			v.endMembership(ended, ev)
		}
		begins := begunBy(schema.Types()[t].Type)
		if len(begins) == 0 || statuses[f.status] != schema.Occurred {
			continue
		}
		_, day := v.Span(ev)
		v.eachPair(ev, func(d Dyad) {
			v.Edges(d, func(x Event, _ Direction) bool {
				from, _ := v.Span(x)
				if from >= f.from {
					return false // by time: the rest begins later
				}
				if have, ok := ended[v.nameOf(x)]; v.Dated(x) && isOneOf(v, x, begins) && (!ok || day < have) {
					ended[v.nameOf(x)] = day
				}
				return true
			})
		})
	}
	return ended
}

// nameOf is the store's id of an event.
func (v *View) nameOf(e Event) uint64 {
	_, term := v.at(v.slot(e))
	return uint64(term)
}

// LastingTypes lists the types of events that Endings looks at.
func LastingTypes() []schema.EventType {
	return []schema.EventType{schema.Accession, schema.Withdrawal, schema.RelationsEstablished, schema.RelationsRestored, schema.RelationsSevered,
		schema.Sanction, schema.SanctionLifted}
}

// begunBy lists what an event of the type ends.
func begunBy(t schema.EventType) []schema.EventType {
	switch t {
	case schema.Withdrawal:
		return []schema.EventType{schema.Accession}
	case schema.RelationsSevered:
		return []schema.EventType{schema.RelationsEstablished, schema.RelationsRestored}
	case schema.SanctionLifted:
		return []schema.EventType{schema.Sanction}
	}
	return nil
}

func isOneOf(v *View, e Event, list []schema.EventType) bool {
	t := v.facts(e).typ
	if t >= relationBase {
		return false
	}
	for _, x := range list {
		if schema.Types()[t].Type == x {
			return true
		}
	}
	return false
}

// eachPair calls f with the dyads that an event draws an edge in, each once.
func (v *View) eachPair(e Event, f func(Dyad)) {
	part := v.Participants(e)
	for i, a := range part {
		for _, b := range part[i+1:] {
			if a.Node == b.Node {
				continue
			}
			if d, ok := v.DyadBetween(a.Node, b.Node); ok && v.draws(d, e) {
				f(d)
			}
		}
	}
}

// draws reports whether the event is an edge of the dyad.
func (v *View) draws(d Dyad, e Event) (found bool) {
	v.Edges(d, func(x Event, _ Direction) bool {
		found = x == e
		return x < e
	})
	return found
}

// endMembership ends an accession with the membership of the tables that it began.
func (v *View) endMembership(ended map[uint64]schema.Day, e Event) {
	const slip = 366 // the tables may count from the entry into force
	v.eachPair(e, func(d Dyad) {
		v.Edges(d, func(x Event, _ Direction) bool {
			if v.facts(x).typ != relationBase+uint8(MemberOf) {
				return true
			}
			from, to := v.Span(x)
			begun, _ := v.Span(e)
			if !to.Open() && to >= begun && (from.Open() || from <= begun+slip) {
				if have, ok := ended[v.nameOf(e)]; !ok || to+1 < have {
					ended[v.nameOf(e)] = to + 1
				}
			}
			return true
		})
	})
}
