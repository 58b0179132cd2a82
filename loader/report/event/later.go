package event

import "entente/schema"

// laterThing adds what the same sentence tells of a second object, named behind its own time and set
// off by commas: "joined NATO in March 2004 and, three years later, the European Union". w dates the
// first one.
func (m *match) laterThing(w int) bool {
	l := m.l
	if m.kind != verbWord || w+1 >= len(l.whens) || l.whens[w+1].Duration || l.whens[w+1].Date.IsZero() {
		return false
	}
	role, held, ok := m.lastHeld(l.whens[w].Tokens.Start - l.span.Start)
	if !ok {
		return false
	}
	i := l.whens[w].Tokens.End - l.span.Start
	if !l.is(i, coordinator) && l.lowerAt(i) != "," {
		return false
	}
	for l.is(i, coordinator|adverb) || l.lowerAt(i) == "," {
		i++
	}
	if l.is(i, preposition) {
		i++
	}
	if i != l.whens[w+1].Tokens.Start-l.span.Start {
		return false
	}
	i = l.whens[w+1].Tokens.End - l.span.Start
	if l.lowerAt(i) == "," {
		i++
	}
	if governor := l.chains[held.chain].governor; governor >= 0 && l.lowerAt(i) == l.lowerAt(governor) {
		i++
	}
	if l.is(i, determiner) {
		i++
	}
	if i >= len(l.w) || l.w[i].chain < 0 {
		return false
	}
	k := l.w[i].chain
	if c := &l.chains[k]; c.start != i || c.possessive || c.modifier || l.verbAt(c.end) {
		return false
	}
	got := m.keepAll([]int{k}, m.kindsOf(role))
	if len(got) == 0 {
		return false
	}
	m.dates = append(m.dates, dated{date: l.whens[w+1].Date, when: w + 1, instead: &got[0], role: role})
	return true
}

// lastHeld is the last name between the trigger and a word that fills a role, with the role.
func (m *match) lastHeld(before int) (role schema.Role, held fill, ok bool) {
	for r, list := range m.fills {
		for _, f := range list {
			if f.chain >= 0 && f.at > m.at && f.at < before && (!ok || f.end > held.end) {
				role, held, ok = schema.Roles()[r], f, true
			}
		}
	}
	return role, held, ok
}
