package event

import (
	"entente/loader/report/text"
	"entente/schema"
)

// bearers adds the persons by whose names a noun phrase about people of a state is explained: "detained two Swiss
// citizens, Max Ganz and Rachid Hamdani", "expelled the Fijian consul Michael Green".
func (m *match) bearers(e *schema.Event) {
	switch e.Type {
	case schema.Incident, schema.Release, schema.MilitaryAction, schema.RelationsSevered:
	default:
		return
	}
	l := m.l
	for _, role := range [2]schema.Role{schema.RoleTarget, schema.RoleParty} {
		for _, f := range m.fills.of(role) {
			if f.chain < 0 || len(f.mentions) == 0 {
				continue
			}
			m.compatriots(e, role, f.chain)
			head := l.callingOf(f.chain)
			if head < 0 || l.chains[f.chain].start < m.from {
				continue
			}
			k := l.bearer(head)
			if k < 0 {
				continue
			}
			for _, n := range l.chains[k].mentions {
				for _, x := range l.entities(n, e.Date) {
					if x.Kind == schema.Person && !x.Among(e.Source) {
						if role == schema.RoleParty {
							e.Add(schema.RoleTarget, x)
							continue
						}
						e.Add(role, x)
					}
				}
			}
		}
	}
}

// callingOf is the noun that a name stands before and that tells what somebody is: "Swiss citizens", "New Zealand High
// Commissioner"; -1 where there is none.
func (l *line) callingOf(k int) int {
	c := &l.chains[k]
	if c.modifier {
		return c.head
	}
	head := -1
	for i := c.end; i < len(l.w) && i < c.end+4 && l.w[i].mention < 0; i++ {
		if l.inSet(i, l.e.lexicon.sets.Of("title")) || l.inSet(i, l.e.lexicon.sets.Of("diplomats")) {
			head = i
		}
	}
	return head
}

// compatriots adds the state of persons whose names explain a noun before them: "a Chilean journalist, Ana Pinto, was
// arrested".
func (m *match) compatriots(e *schema.Event, role schema.Role, k int) {
	l := m.l
	i := l.chains[k].start - 1
	if i < 2 || l.lowerAt(i) != "," || role != schema.RoleTarget || !persons(*e.In(role)) {
		return
	}
	for n := range l.chains {
		if c := &l.chains[n]; c.modifier && c.head == i-1 && c.governor < 0 {
			if state, ok := l.stateAmong(c.mentions, e.Date); ok && !state.Among(e.Source) {
				e.Add(role, state)
			}
			return
		}
	}
}

// bearer is the chain of nobody but persons that stands behind a noun, with or without a comma, and tells their names; -1
// where none does.
func (l *line) bearer(head int) int {
	i := head + 1
	comma := l.lowerAt(i) == ","
	if comma {
		i++
	}
	if i >= len(l.w) || l.w[i].chain < 0 {
		return -1
	}
	k := l.w[i].chain
	c := &l.chains[k]
	if c.start != i || c.possessive {
		return -1
	}
	for _, n := range c.mentions {
		if !l.isPerson(n) || l.mentions[n].Form == text.FormPronoun || l.mentions[n].Form == text.FormTitle {
			return -1
		}
	}
	if comma && c.end < len(l.w) && !isMark(l.w[c.end].lower) && !l.is(c.end, preposition) && l.w[c.end].when < 0 {
		return -1 // "fired on two Swiss citizens, Merz flew home"
	}
	return k
}
