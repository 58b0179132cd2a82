package view

import (
	"entente/schema"
)

// Endings tells of what lasts until something ends it, when that was: an accession
// until the same state leaves the same body or its membership in the tables ends,
// diplomatic relations until they are severed, a sanction until it is lifted. The
// day is the first on which it surely no longer held. What nothing ends is not in it.
// Costs a look at all events; keep it with the view.
func (v *View) Endings() map[Event]schema.Day {
	ended := map[Event]schema.Day{}
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
				if have, ok := ended[x]; v.Dated(x) && isOneOf(v, x, begins) && (!ok || day < have) {
					ended[x] = day
				}
				return true
			})
		})
	}
	return ended
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
func (v *View) endMembership(ended map[Event]schema.Day, e Event) {
	const slip = 366 // the tables may count from the entry into force
	v.eachPair(e, func(d Dyad) {
		v.Edges(d, func(x Event, _ Direction) bool {
			if v.facts(x).typ != relationBase+uint8(MemberOf) {
				return true
			}
			from, to := v.Span(x)
			begun, _ := v.Span(e)
			if !to.Open() && to >= begun && (from.Open() || from <= begun+slip) {
				if have, ok := ended[e]; !ok || to+1 < have {
					ended[e] = to + 1
				}
			}
			return true
		})
	})
}
