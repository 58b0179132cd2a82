package event

import (
	"slices"

	"entente/schema"
)

// brokered fills the mediator of an event that came about by somebody's good offices:
// "a French-brokered deal", "brokered by France". Rules need not say so.
func (m *match) brokered() {
	if _, ok := m.r.fillers[schema.RoleMediator]; ok || !mediable(m.r.Type) {
		return
	}
	l := m.l
	if m.verb >= 0 && m.kind == nounWord && m.governorWord() == "" && !l.groups[m.verb].passive && l.e.lexicon.sets.Of("brokering").has(l.groups[m.verb].lemma) {
		if k := l.subject(m.verb); k >= 0 {
			m.mediatedBy(k)
		}
		return
	}
	from, to := min(m.npStart, m.from), l.clauseEnd(m.at)
	for k := range l.chains {
		c := &l.chains[k]
		if c.start < from || c.end > to {
			continue
		}
		if l.helper(c) {
			m.mediatedBy(k)
			return
		}
		by := c.governor > 0 && l.lowerAt(c.governor) == "by" && l.e.lexicon.sets.Of("brokered").has(l.lowerAt(c.governor-1))
		if by && l.lowerAt(c.governor-1) == "negotiated" && l.lowerAt(c.end) == "with" {
			continue // "negotiated by Washington with Moscow": a party
		}
		if by && l.negotiators(c) {
			for _, role := range []schema.Role{schema.RoleSource, schema.RoleTarget, schema.RoleParty} {
				m.release(role, k)
			}
			m.fills.set(schema.RoleParty, m.keep(k, kindOf(schema.State)|kindOf(schema.Person)|kindOf(schema.Organisation)|kindOf(schema.Group)))
			return
		}
		if c.governor > 1 && l.lowerAt(c.governor) == "by" && l.lowerAt(c.governor-1) == "mediation" && l.byOfDeed(k, m.end) {
			m.mediatedBy(k) // "a ceasefire is agreed after mediation by Sudan"
			return
		}
		if by || c.attribute != "" && l.e.lexicon.sets.Of("brokered").has(c.attribute) {
			m.mediatedBy(k)
			return
		}
	}
}

// helper reports whose help brought something about: "With Omani help the two sides restore ties",
// "with the help of President Diori", "thanks to Swiss mediation".
func (l *line) helper(c *chain) bool {
	help := l.e.lexicon.sets.Of("third-help")
	if c.governor < 0 {
		return false
	}
	if c.modifier && help.has(l.lowerAt(c.head)) {
		return through(l.lowerAt(c.governor))
	}
	if c.possessive && help.has(l.lowerAt(c.end+1)) {
		return through(l.lowerAt(c.governor))
	}
	return l.lowerAt(c.governor) == "of" && c.outer >= 0 && through(l.lowerAt(c.outer)) && help.has(l.lowerAt(c.governor-1))
}

// through reports prepositions before what brought something about.
func through(word string) bool {
	return word == "with" || word == "through" || word == "to" || word == "by"
}

// mediatedBy makes a chain the mediator and takes it out of the other roles; the parties
// are then those of the section where nobody else is named.
func (m *match) mediatedBy(k int) {
	for _, role := range []schema.Role{schema.RoleSource, schema.RoleTarget, schema.RoleParty} {
		m.release(role, k)
	}
	if f, ok := m.r.fillers[schema.RoleParty]; ok && len(m.fills.of(schema.RoleParty)) == 0 && f.holds("pair") && len(m.l.in.Pair) == 2 {
		m.fills.set(schema.RoleParty, m.find(term{place: "pair"}, schema.RoleParty))
	}
	c := &m.l.chains[k]
	m.fills.set(schema.RoleMediator, []fill{{chain: k, mentions: c.mentions, at: c.start, end: c.end}})
}

// release takes a chain out of a role.
func (m *match) release(role schema.Role, chain int) {
	var kept []fill
	for _, f := range m.fills.of(role) {
		if f.chain != chain {
			kept = append(kept, f)
		}
	}
	m.fills.set(role, kept)
}

// mediable reports the types that a third party may help to bring about.
func mediable(t schema.EventType) bool {
	switch t {
	case schema.Agreement, schema.Ceasefire, schema.Meeting, schema.Release, schema.RelationsRestored, schema.MilitaryWithdrawal, schema.SanctionLifted:
		return true
	}
	return false
}

// attachMediation makes who stands in a phrase such as "under American auspices" or "with
// Swiss mediation" the mediator of the event that it accompanies as well.
func (l *line) attachMediation(found []Found) []Found {
	for i := range found {
		f := &found[i]
		if f.Event.Type != schema.Mediation || !l.e.lexicon.sets.Of("by-way-of").has(f.governor) {
			continue
		}
		for j := range found {
			e := &found[j].Event
			if !mediable(e.Type) || len(e.Mediator) > 0 {
				continue
			}
			for _, x := range f.Event.Mediator {
				e.Add(schema.RoleMediator, x)
			}
			if found[j].OwnDate && !found[j].DateBeside && f.DateBeside {
				f.Event.Date, f.OwnDate, f.DateBeside = e.Date, true, false // "under British mediation peace was signed on 27 August"
			}
			for _, list := range []*[]schema.Entity{&e.Party, &e.Source, &e.Target} {
				*list = without(*list, e.Mediator)
			}
			if pair := l.in.Pair; len(e.Party)+len(e.Source)+len(e.Target) == 0 && len(pair) == 2 && len(without(pair, e.Mediator)) == 2 {
				e.Party = slices.Clone(pair) // "agreement signed through Algerian mediation": between the section's two
			}
			if len(e.Party) > 1 && f.Explain.Roles[roleIndex(schema.RoleParty)] == SectionsSubject {
				f.Event.Party = slices.Clone(e.Party) // whom the ceasefire names was helped, not the section's pair
			}
			break
		}
	}
	return found
}

// without leaves out of a list who is in another.
func without(list, others []schema.Entity) []schema.Entity {
	var kept []schema.Entity
	for _, x := range list {
		repeated := false
		for _, y := range others {
			repeated = repeated || x.Same(y)
		}
		if !repeated {
			kept = append(kept, x)
		}
	}
	return kept
}
