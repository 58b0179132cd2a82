package event

import (
	"slices"
	"strings"

	"entente/schema"
)

// locate moves towns from the target to the place, with the state that they lie in
// as the target: who attacks Ladakh attacks India.
func (m *match) locate(e *schema.Event) {
	switch e.Type {
	case schema.MilitaryAction, schema.MilitaryWithdrawal, schema.Mobilisation, schema.Incident:
	default:
		return
	}
	actors := states(e.Source)
	var kept []schema.Entity
	for _, x := range e.Target {
		if x.Kind != schema.Place {
			kept = append(kept, x)
			continue
		}
		if n := strings.ToLower(x.Name); strings.HasSuffix(n, "barracks") || strings.HasSuffix(n, "palace") || strings.HasSuffix(n, "prison") {
			return // what is stormed at home
		}
		if s := m.stateOf(x); s.Kind == schema.State && !actors.has(s.StateKey()) {
			kept = append(kept, s)
			e.Add(schema.RolePlace, x)
			continue
		}
		kept = append(kept, x)
	}
	if other, ok := counterpart(m.l.in.Pair, e.Source); ok && len(kept) > 0 && places(kept) {
		// A place that nothing knows, attacked by one of the two states: the other's.
		for _, x := range kept {
			e.Add(schema.RolePlace, x)
		}
		kept = []schema.Entity{other}
	}
	e.Target = nil
	for _, x := range kept {
		e.Add(schema.RoleTarget, x)
	}
	if len(e.Target) > 0 || len(e.Source) == 0 || len(e.Party) > 0 {
		return
	}
	for _, x := range e.Place {
		if s := m.stateOf(x); x.Kind == schema.Place && s.Kind == schema.State && !actors.has(s.StateKey()) {
			e.Add(schema.RoleTarget, s)
		}
	}
}

// trim removes who stands in two roles and a place that repeats a participant.
func (m *match) trim(e *schema.Event) {
	drop := func(list *[]schema.Entity, others ...[]schema.Entity) {
		repeated := func(x schema.Entity) bool {
			for _, other := range others {
				for _, y := range other {
					if x.Same(y) {
						return true
					}
				}
			}
			return false
		}
		if slices.ContainsFunc(*list, repeated) {
			if *list = slices.DeleteFunc(slices.Clone(*list), repeated); len(*list) == 0 {
				*list = nil
			}
		}
	}
	if e.Type == schema.LeadershipChange {
		own(e)
	} else {
		drop(&e.Target, e.Source)
	}
	drop(&e.Party, e.Source, e.Target)
	drop(&e.Place, e.Source, e.Target, e.Party, e.Object)
	drop(&e.Party, e.Mediator)
	e.Party = slices.DeleteFunc(slices.Clone(e.Party), func(x schema.Entity) bool { // "The Balkan Pact, concluded in Athens": no party to itself
		return x.Kind != schema.State && slices.ContainsFunc(e.Object, func(o schema.Entity) bool { return schema.SameName(o.Name, x.Name) })
	})
}

// complete adds what the section's subject settles: the other party of a mutual
// event, the state of a visitor, the missing side of a directed event.
func (m *match) complete(e *schema.Event) {
	if e.Type == schema.Mediation && len(e.Party) == 0 && len(m.fills.of(schema.RoleParty)) > 0 && m.fills.of(schema.RoleParty)[0].chain < 0 {
		return // the mediator is of the pair itself: who was helped is not known
	}
	m.realm(e)
	pair := m.l.in.Pair
	if m.r.Alone || m.namesUnknown() {
		return
	}
	if len(pair) != 2 {
		m.atHome(e)
		return
	}
	switch {
	case e.Len()-len(e.Place)-len(e.Object) == 0 && m.defaults():
		e.Party = append(e.Party, pair...)
		return
	case len(e.Source)+len(e.Target) == 0:
		if (len(e.Party) > 1 || len(e.Party) == 1 && (e.Type == schema.Agreement || e.Type == schema.Release || e.Type == schema.Meeting) && m.l.in.Mode == Fact) && states(e.Party).n == 0 && persons(e.Party) {
			for _, p := range pair { // names that nothing else knows: somebody of each side
				e.Add(schema.RoleParty, p)
			}
			return
		}
		if m.withThird(e.Party) { // "the pact was signed with Chile"
			for _, p := range pair {
				e.Add(schema.RoleParty, p)
			}
			return
		}
		mediators := states(e.Mediator)
		if other, ok := counterpart(pair, e.Party); ok && !mediators.has(other.StateKey()) {
			e.Add(schema.RoleParty, other)
		}
		return
	case e.Type == schema.Visit && states(e.Source).n == 0:
		if other, ok := counterpart(pair, e.Target); ok {
			e.Add(schema.RoleSource, other)
		}
		return
	}
	if m.r.Type != schema.LeadershipChange && len(e.Target) > 0 && persons(e.Target) && states(e.Target).n == 0 {
		if other, ok := counterpart(pair, e.Source); ok {
			e.Add(schema.RoleTarget, other)
		}
	}
	if len(e.Source) > 0 && persons(e.Source) && states(e.Source).n == 0 {
		if other, ok := counterpart(pair, e.Target); ok {
			e.Add(schema.RoleSource, other)
		}
	}
	if !m.defaults() {
		return
	}
	if len(e.Target) == 0 && len(e.Source) > 0 {
		if other, ok := counterpart(pair, e.Source); ok && !m.r.leavesOpen(schema.RoleTarget) {
			e.Add(schema.RoleTarget, other)
		} else if other, ok := allied(pair, e.Source); ok && m.r.Type == schema.MilitaryAction {
			e.Add(schema.RoleTarget, other)
		}
	} else if len(e.Source) == 0 && len(e.Target) > 0 && !m.r.leavesOpen(schema.RoleSource) {
		if other, ok := counterpart(pair, e.Target); ok && !m.onSoilOf(other) {
			e.Add(schema.RoleSource, other)
		}
	}
}

// onSoilOf reports an attack that happened in a state, so that nothing says it was that state's:
// "Attack on the Sri Lankan team at Lahore".
func (m *match) onSoilOf(state schema.Entity) bool {
	if m.r.Type != schema.MilitaryAction && m.r.Type != schema.Incident || m.r.Type == schema.Incident && !m.l.e.lexicon.sets.Of("blasts").has(m.l.lowerAt(m.at)) {
		return false
	}
	for _, f := range m.hosts() {
		for _, e := range f.entities {
			if e.Kind == schema.State && e.Code == state.Code {
				return true
			}
		}
	}
	return false
}

// defaults reports whether the rule names both sides, so that a missing one may be
// the other of the pair.
func (m *match) defaults() bool {
	_, source := m.r.fillers[schema.RoleSource]
	_, target := m.r.fillers[schema.RoleTarget]
	switch m.r.Type {
	case schema.LeadershipChange, schema.StateFormed, schema.StateDissolved, schema.Mobilisation, schema.Support:
		return false
	}
	return source && target
}

// withThird reports whether the only parties are states behind "with" that are neither of the
// section's: the two of them dealt with these.
func (m *match) withThird(list []schema.Entity) bool {
	if len(list) == 0 || len(m.fills.of(schema.RoleParty)) != 1 {
		return false
	}
	for _, e := range list {
		if e.Kind != schema.State || slices.ContainsFunc(m.l.in.Pair, e.Same) {
			return false
		}
	}
	k := m.fills.of(schema.RoleParty)[0].chain
	return k >= 0 && m.l.chains[k].governor >= 0 && m.l.lowerAt(m.l.chains[k].governor) == "with"
}

// places reports a list of nothing but places.
func places(list []schema.Entity) bool {
	for _, e := range list {
		if e.Kind != schema.Place {
			return false
		}
	}
	return true
}

// persons reports a list of nobody but persons.
func persons(list []schema.Entity) bool {
	for _, e := range list {
		if e.Kind != schema.Person {
			return false
		}
	}
	return true
}

// stateOf is the state that a place lies in, for a town that stands for it ("flew
// to Leningrad"); the place itself where it is not known.
func (m *match) stateOf(e schema.Entity) schema.Entity {
	if e.Kind == schema.Place && e.State != "" && m.l.in.State != nil {
		if s, ok := m.l.in.State(e.State); ok {
			return s
		}
	}
	return e
}

// own puts the state of a leader who was overthrown at home among those who did it: "Allende
// was overthrown" by Chileans. A state that overthrows another's leader stays alone.
func own(e *schema.Event) {
	if len(e.Target) < 2 {
		return
	}
	var kept []schema.Entity
	for _, x := range e.Target {
		if x.Kind == schema.State && slices.ContainsFunc(e.Target, func(p schema.Entity) bool { return p.Kind == schema.Person && p.OfState(&x) }) {
			if states(e.Source).n == 0 {
				e.Add(schema.RoleSource, x)
			}
			continue
		}
		kept = append(kept, x)
	}
	e.Target = kept
}

// leavesOpen reports a role in which the other state of the document stands no more often than somebody
// whom the words leave out: who is arrested or let go need not be of the other state, and
// what is said of one need not be said by the other.
func (r *rule) leavesOpen(role schema.Role) bool {
	switch r.Type {
	case schema.Release:
		return true
	case schema.Incident:
		return role == schema.RoleTarget
	case schema.Statement:
		return role == schema.RoleSource
	}
	return false
}
