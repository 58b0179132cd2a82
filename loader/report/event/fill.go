package event

import (
	"slices"

	"entente/loader/report/text"
	"entente/schema"
)

// fillRoles fills every role of the rule, in the order of the records, and
// reports whether all that are needed were found.
func (m *match) fillRoles() bool {
	m.fills.empty()
	for i := range m.r.roles {
		role, f := m.r.roles[i].role, &m.r.roles[i].filler
		for _, union := range f.alternatives {
			got := m.find(union[0], role)
			for _, t := range union[1:] {
				got = append(slices.Clip(got), m.find(t, role)...)
			}
			if len(got) == 0 && len(union) == 1 {
				got = m.forTheState(union[0], role, f.optional || f.holds("other"))
			}
			if len(got) > 0 {
				m.fills.set(role, got)
				break
			}
		}
		if len(m.fills.of(role)) == 0 && !f.mayBeEmpty(m.l.in.Mode) {
			stands := m.l.in.Stand[role]
			if len(stands) == 0 {
				return false
			}
			m.fills.set(role, []fill{{chain: -1, entities: stands, at: -1}})
		}
	}
	m.givers()
	m.led()
	m.townOf()
	return true
}

// forTheState finds in a place where a rule looks for states the persons who stand for one: "stopped arms for
// Batista", "recognised President Lule", "expels Ambassador Kang Chol", and those to whom it is done themselves:
// "interned the fallen premier". open tells that the rule goes without the role, too.
func (m *match) forTheState(t term, role schema.Role, open bool) []fill {
	if role == schema.RoleSource && t.place == "prep" && len(t.preps) == 1 && t.preps[0] == "by" && t.kinds.has(schema.State) && !t.kinds.has(schema.Person) {
		t.kinds |= personKind
		return slices.DeleteFunc(m.find(t, role), func(f fill) bool { return !m.actForState(f) })
	}
	if !t.kinds.has(schema.State) || t.kinds.has(schema.Person) || t.place != "prep" && t.place != "object" || role != schema.RoleTarget {
		return nil
	}
	alone := false
	switch m.r.Type {
	case schema.RelationsSevered:
		alone = true
	case schema.Incident, schema.Release:
		if !open {
			return nil // the rule is about what is done to a state
		}
		alone = t.place == "object"
	case schema.Sanction, schema.SanctionLifted, schema.Recognition, schema.Support, schema.Aid, schema.ArmsTransfer, schema.Statement:
	default:
		return nil
	}
	t.kinds |= personKind
	return slices.DeleteFunc(m.find(t, role), func(f fill) bool {
		if g := m.l.chains[max(f.chain, 0)].governor; m.r.Type == schema.Statement && f.chain >= 0 && g >= 0 && m.l.lowerAt(g) == "of" {
			return true // "likened it to the pact of Molotov"
		}
		return slices.ContainsFunc(f.mentions, func(k int) bool {
			return m.l.mentions[k].Form == text.FormPronoun || m.l.mentions[k].Possessive || slices.ContainsFunc(m.l.mentions[k].Entities, func(e schema.Entity) bool { return e.Kind == schema.Person && e.State == "" && !alone })
		})
	})
}

// actForState reports a fill of nobody but persons whose states are known: "the recognition of Guinea by Nkrumah".
func (m *match) actForState(f fill) bool {
	return !slices.ContainsFunc(f.mentions, func(k int) bool {
		return m.l.mentions[k].Possessive || m.l.mentions[k].Form == text.FormPronoun || slices.ContainsFunc(m.l.mentions[k].Entities, func(e schema.Entity) bool {
			return e.Kind == schema.Person && (e.State == "" || e.Office == groupLeader)
		})
	})
}

// leader reports a chain of persons whose states are known, where the trigger is a verb of what a
// leader does for the state.
func (m *match) leader(k int) bool {
	if k < 0 || m.kind != verbWord || !actsForState(m.r.Type) {
		return false
	}
	for _, mention := range m.l.chains[k].mentions {
		if m.l.mentions[mention].Possessive {
			return false // "his border guards"
		}
		for _, e := range m.l.mentions[mention].Entities {
			if e.Kind == schema.Person && e.State == "" && !m.l.mentions[mention].Known {
				return false
			}
		}
	}
	return true
}

// actsForState reports types of deeds that a leader does for the state: "Maduro closes the frontier".
func actsForState(t schema.EventType) bool {
	switch t {
	case schema.Sanction, schema.SanctionLifted, schema.Recognition, schema.Support, schema.Aid, schema.ArmsTransfer, schema.ProjectEvent,
		schema.Withdrawal, schema.MilitaryWithdrawal, schema.Mobilisation, schema.RelationsSevered:
		return true
	}
	return false
}

// keep turns a chain into a fill, without the mentions of other kinds and those
// that another role has.
func (m *match) keep(k int, kinds kindSet) []fill {
	if k < 0 {
		return nil
	}
	one := [1]int{k}
	return m.keepAll(one[:], kinds)
}

func (m *match) keepAll(chains []int, kinds kindSet) []fill {
	l := m.l
	first := len(l.fills)
	for _, k := range chains {
		c := &l.chains[k]
		if c.attribute != "" || m.r.Type == schema.Meeting && (m.seat(c) || m.closing(c) || m.l.landOf(c) || m.l.presides(c)) {
			continue
		}
		chosen := len(l.chosen)
		for _, mention := range c.mentions {
			if m.l.mentions[mention].Form == text.FormPeople || m.taken(mention) {
				continue
			}
			if len(c.mentions) > 1 && m.l.mentions[mention].Form == text.FormPronoun && m.l.mentions[mention].Possessive {
				continue // "Brazil, Uruguay and his own generals"
			}
			entities := m.l.mentions[mention].Entities
			for i := range entities {
				if e := &entities[i]; kinds.has(e.Kind) || e.Kind == schema.Place && kinds&stateKind != 0 && kinds&onlyActors == 0 && e.State != "" {
					l.chosen = append(l.chosen, mention)
					break
				}
			}
		}
		if n := len(l.chosen); n > chosen {
			l.fills = append(l.fills, fill{chain: k, mentions: l.chosen[chosen:n:n], entities: l.firmsBeside(c, kinds), at: c.start, end: c.end, kinds: kinds &^ onlyActors})
		}
	}
	n := len(l.fills)
	return l.fills[first:n:n]
}

// trigger is the mention that triggered the rule.
func (m *match) trigger(kinds kindSet) []fill {
	k := m.l.w[m.at].mention
	if k < 0 || len(m.l.mentions[k].Entities) == 0 || !kinds.has(m.l.mentions[k].Entities[0].Kind) {
		return nil
	}
	return []fill{{chain: m.l.w[m.at].chain, mentions: []int{k}, at: m.at, end: m.end}}
}

// taken reports whether another role holds the mention already.
func (m *match) taken(mention int) bool {
	for role := range m.fills {
		for i := range m.fills[role] {
			if slices.Contains(m.fills[role][i].mentions, mention) {
				return true
			}
		}
	}
	return false
}
