package event

import (
	"entente/loader/report/text"
	"entente/schema"
)

// fillRoles fills every role of the rule, in the order of the records, and
// reports whether all that are needed were found.
func (m *match) fillRoles() bool {
	m.fills = map[schema.Role][]fill{}
	for _, role := range schema.Roles() {
		f, ok := m.r.fillers[role]
		if !ok {
			continue
		}
		for _, union := range f.alternatives {
			var got []fill
			for _, t := range union {
				got = append(got, m.find(t, role)...)
			}
			if len(got) > 0 {
				m.fills[role] = got
				break
			}
		}
		if len(m.fills[role]) == 0 && !f.optional {
			return false
		}
	}
	return true
}

// find looks in one place.
func (m *match) find(t term, role schema.Role) []fill {
	kinds := t.kinds
	if kinds == nil {
		kinds = roleKinds(role)
	}
	switch t.place {
	case "subject":
		return m.keep(m.findSubject(), actorKinds(kinds))
	case "object":
		return m.findObjects(kinds)
	case "trigger":
		return m.trigger(kinds)
	case "owner":
		return m.keepAll(m.findOwners(), actorKinds(kinds))
	case "beside":
		return m.keepAll(m.findBeside(), kinds)
	case "content":
		return m.keep(m.findContent(), kinds)
	case "speaker":
		if k := m.l.groupBefore(m.from); k >= 0 {
			return m.keep(m.l.subject(k), kinds)
		}
	case "any":
		return m.keepAll(m.findAny(), actorKinds(kinds))
	case "pair":
		if len(m.l.in.Pair) == 2 {
			return []fill{{chain: -1, entities: m.l.in.Pair, at: -1}}
		}
	case "other":
		return m.other()
	case "name":
		return m.name(role)
	case "place":
		return m.findPlace()
	case "prep":
		return m.keepAll(m.findPrep(t.preps), kinds)
	}
	return nil
}

// keep turns a chain into a fill, without the mentions of other kinds and those
// that another role has.
func (m *match) keep(k int, kinds map[schema.EntityKind]bool) []fill {
	if k < 0 {
		return nil
	}
	return m.keepAll([]int{k}, kinds)
}

func (m *match) keepAll(chains []int, kinds map[schema.EntityKind]bool) []fill {
	var out []fill
	for _, k := range chains {
		c := &m.l.chains[k]
		f := fill{chain: k, at: c.start, end: c.end}
		for _, mention := range c.mentions {
			if m.l.mentions[mention].Form == text.FormPeople || m.taken(mention) {
				continue
			}
			for _, e := range m.l.mentions[mention].Entities {
				if kinds[e.Kind] || e.Kind == schema.Place && kinds[schema.State] && !kinds[onlyActors] && e.State != "" {
					f.mentions = append(f.mentions, mention)
					break
				}
			}
		}
		if len(f.mentions) > 0 {
			out = append(out, f)
		}
	}
	return out
}

// onlyActors marks a set of kinds in which a town does not stand for its state.
const onlyActors schema.EntityKind = "actors"

// actorKinds is the set for those who act: a town that is meant as a place is none.
func actorKinds(kinds map[schema.EntityKind]bool) map[schema.EntityKind]bool {
	out := map[schema.EntityKind]bool{onlyActors: true}
	for k, v := range kinds {
		out[k] = v
	}
	return out
}

// trigger is the mention that triggered the rule.
func (m *match) trigger(kinds map[schema.EntityKind]bool) []fill {
	k := m.l.w[m.at].mention
	if k < 0 || len(m.l.mentions[k].Entities) == 0 || !kinds[m.l.mentions[k].Entities[0].Kind] {
		return nil
	}
	return []fill{{chain: m.l.w[m.at].chain, mentions: []int{k}, at: m.at, end: m.end}}
}

// taken reports whether another role holds the mention already.
func (m *match) taken(mention int) bool {
	for _, list := range m.fills {
		for _, f := range list {
			for _, have := range f.mentions {
				if have == mention {
					return true
				}
			}
		}
	}
	return false
}

// findSubject is who acts: the grammatical subject, the by-phrase of a passive,
// for a noun the subject of the verb that it is the object of.
func (m *match) findSubject() int {
	l := m.l
	if m.kind == nounWord || m.kind == mentionWord || m.kind == otherWord && !l.isVerb(m.at) {
		if m.verb >= 0 && !l.groups[m.verb].passive {
			return l.subject(m.verb)
		}
		if m.verb >= 0 {
			if c := m.firstPrep([]string{"by"}, l.groups[m.verb].head+1); c >= 0 {
				return c
			}
			if m.governorWord() != "" {
				return l.subject(m.verb)
			}
			return -1
		}
		if c := l.scanSubject(m.npStart-1, m.from); c >= 0 {
			return c
		}
		if m.governorWord() != "" && m.npStart-1 <= m.from+1 { // "On his visit to Paris Nehru spoke"
			for i := m.to; i < l.clauseEnd(m.at); i++ {
				if k := l.w[i].group; k >= 0 {
					return l.subject(k)
				}
			}
		}
		return -1
	}
	if m.verb < 0 {
		return -1
	}
	if m.isPassive() {
		return m.firstPrep([]string{"by"}, m.end)
	}
	return l.subject(m.verb)
}

// isPassive reports whether subject and object change places: a passive verb, or
// a bare participle with a by-phrase and no object.
func (m *match) isPassive() bool {
	if m.passive {
		return true
	}
	l := m.l
	g := &l.groups[m.verb]
	if g.forms&part == 0 || g.perfect || g.progressive {
		return false
	}
	by := m.firstPrep([]string{"by"}, m.end)
	if by >= 0 && m.directObject() < 0 && l.chains[by].governor <= m.end+8 {
		return true
	}
	if m.directObject() >= 0 {
		return false
	}
	if g.forms == part {
		return m.acted < m.end
	}
	return g.start == g.head && m.acted < m.end && l.e.lexicon.sets["transitive"][g.lemma] && m.endsVerb()
}

// endsVerb reports that no object follows the verb: a preposition, a time, a mark or
// nothing stands behind it.
func (m *match) endsVerb() bool {
	l := m.l
	return m.end >= len(l.w) || l.is(m.end, preposition|adverb|coordinator|subordinator) || l.w[m.end].when >= 0 || isMark(l.w[m.end].lower)
}

// findObjects is whom the verb concerns, with the name that an adjective stands
// before: "Soviet Premier Kosygin".
func (m *match) findObjects(kinds map[schema.EntityKind]bool) []fill {
	k := m.findObject()
	out := m.keep(k, kinds)
	if k < 0 || len(out) > 0 || k+1 >= len(m.l.chains) {
		return out
	}
	c, next := &m.l.chains[k], &m.l.chains[k+1]
	if (c.modifier || c.possessive) && next.governor == c.governor && next.start <= c.end+5 {
		return m.keep(k+1, kinds)
	}
	return out
}

// findObject is whom the verb concerns.
func (m *match) findObject() int {
	l := m.l
	if m.verb < 0 {
		return -1
	}
	if m.kind != verbWord && !l.isVerb(m.at) { // paid India a visit: the chain between verb and noun
		for i := l.groups[m.verb].head + 1; i < m.npStart+1 && i < m.at; i++ {
			if c := l.w[i].chain; c >= 0 && l.chains[c].governor < l.groups[m.verb].start && !l.chains[c].possessive {
				return c
			}
		}
		return -1
	}
	if m.isPassive() {
		return l.subject(m.verb)
	}
	return m.directObject()
}

// directObject is the first chain behind the verb that no preposition governs.
func (m *match) directObject() int {
	l := m.l
	limit := m.to
	for i := m.end; i < limit; i++ {
		k := l.w[i].chain
		if k >= 0 {
			c := &l.chains[k]
			if c.governor < m.end && c.start >= m.end {
				return k
			}
			if c.governor > m.end && l.w[c.governor].lower == "of" && c.outer < m.end {
				return k // "the government of China"
			}
			i = c.end - 1
			continue
		}
		if l.w[i].lower == ";" {
			break
		}
	}
	return -1
}

// firstPrep is the first chain from word i on that one of the prepositions governs.
func (m *match) firstPrep(preps []string, i int) int {
	for ; i < m.to; i++ {
		if k := m.l.w[i].chain; k >= 0 && m.l.chains[k].start == i && m.l.chains[k].governor >= m.at && m.l.governedBy(&m.l.chains[k], preps) {
			if g := m.l.chains[k].governor; m.l.w[g].lower == "with" && g > m.at && m.l.lowerAt(g-1) == "," {
				continue // ", with diplomats running between hotels"
			}
			return k
		}
	}
	return -1
}

// findPrep is the first chain behind the trigger that one of the prepositions
// governs, else one at the beginning of the clause ("With Russia France signed …").
func (m *match) findPrep(preps []string) []int {
	l := m.l
	start := m.end
	if m.acted >= 0 && m.acted < m.at { // sanctions against X were imposed
		for i := m.acted; i < m.at; i++ {
			if k := l.w[i].chain; k >= 0 && l.chains[k].governor >= m.acted && l.governedBy(&l.chains[k], preps) {
				return []int{k}
			}
		}
	}
	if k := m.firstPrep(preps, start); k >= 0 {
		return m.series(k, preps)
	}
	if m.kind != verbWord && m.verb >= 0 { // signed with X an agreement
		for i := l.groups[m.verb].head + 1; i < m.npStart; i++ {
			if k := l.w[i].chain; k >= 0 && l.chains[k].governor > l.groups[m.verb].head && l.governedBy(&l.chains[k], preps) {
				return []int{k}
			}
		}
	}
	for i := m.from; i < m.at; i++ {
		if l.isVerb(i) {
			break
		}
		if k := l.w[i].chain; k >= 0 && l.chains[k].governor >= m.from && l.chains[k].start < m.npStart && l.governedBy(&l.chains[k], preps) && l.lowerAt(l.chains[k].governor) != "of" && l.chains[k].start-m.from < 6 {
			return []int{k}
		}
	}
	return nil
}

// series goes on with chains that repeat the preposition: "to France and to Italy".
func (m *match) series(k int, preps []string) []int {
	out := []int{k}
	for n := k + 1; n < len(m.l.chains); n++ {
		c, last := &m.l.chains[n], &m.l.chains[out[len(out)-1]]
		if c.governor < last.end || c.governor > last.end+2 || !m.l.governedBy(c, preps) || c.start >= m.to {
			break
		}
		if w := m.l.lowerAt(last.end); w != "and" && w != "," && w != "&" {
			break
		}
		out = append(out, n)
	}
	return out
}

// findOwners are the chains within the noun phrase ("Nehru's visit", "the Soviet
// withdrawal", "Indo-Pak war") and, without one, those behind of and by.
func (m *match) findOwners() []int {
	l := m.l
	start, end := m.npStart, m.at
	if m.kind == verbWord {
		if m.acted < 0 {
			return nil
		}
		start, end = m.phraseAround(m.acted), m.acted
	}
	var out []int
	seen := -1
	for i := start; i < end; i++ {
		if k := l.w[i].chain; k >= 0 && k != seen {
			out, seen = append(out, k), k
		}
	}
	if m.kind == verbWord {
		return out
	}
	if k := m.firstPrep([]string{"by"}, m.end); k >= 0 {
		out = append(out, k)
	}
	if len(out) == 0 {
		if k := m.firstPrep([]string{"of"}, m.end); k >= 0 && l.chains[k].governor <= m.end+1 {
			out = append(out, k)
		}
	}
	return out
}

// findContent is the subject of what is said: "demanded that the Soviet Union
// withdraw".
func (m *match) findContent() int {
	l := m.l
	for i := m.end; i < len(l.w) && i < m.end+14 && l.w[i].lower != ";"; i++ {
		if k := l.w[i].chain; k >= 0 && l.chains[k].governor < m.end {
			return k
		}
	}
	return -1
}

// findBeside is the chain nearest before the trigger with nothing but commas or
// "in" between: notes such as "President Zardari in Moscow".
func (m *match) findBeside() []int {
	for i := m.at - 1; i >= m.from; i-- {
		if k := m.l.w[i].chain; k >= 0 {
			return []int{k}
		}
		if m.l.isVerb(i) {
			return nil
		}
	}
	return nil
}

// findAny are all chains of the clause.
func (m *match) findAny() []int {
	var out []int
	for k := range m.l.chains {
		if c := &m.l.chains[k]; c.start >= m.from && c.end <= m.l.clauseEnd(m.at) {
			out = append(out, k)
		}
	}
	return out
}

// other is the member of the document's pair that no role holds.
func (m *match) other() []fill {
	if len(m.l.in.Pair) != 2 {
		return nil
	}
	has := func(e schema.Entity) bool {
		for _, list := range m.fills {
			for _, f := range list {
				for _, mention := range f.mentions {
					for _, have := range m.l.mentions[mention].Entities {
						if have.Same(e) || have.State != "" && have.State == e.Code {
							return true
						}
					}
				}
				for _, have := range f.entities {
					if have.Same(e) {
						return true
					}
				}
			}
		}
		return false
	}
	a, b := m.l.in.Pair[0], m.l.in.Pair[1]
	switch hasA, hasB := has(a), has(b); {
	case hasA && !hasB:
		return []fill{{chain: -1, entities: []schema.Entity{b}, at: -1}}
	case hasB && !hasA:
		return []fill{{chain: -1, entities: []schema.Entity{a}, at: -1}}
	}
	return nil
}

// name takes the words of the trigger's noun phrase as the name of a treaty or
// project that nothing else knows.
func (m *match) name(role schema.Role) []fill {
	at := m.at
	if m.kind != nounWord {
		if m.acted < 0 {
			return nil
		}
		at = m.acted
	}
	start, end := m.l.nameAround(at)
	if end-start < 2 {
		return nil
	}
	kind := schema.Treaty
	if m.r.Type == schema.ProjectEvent {
		kind = schema.Project
	}
	name := collapse(m.l.words(start, end))
	return []fill{{chain: -1, entities: []schema.Entity{{Kind: kind, Name: name}}, at: start, end: end}}
}
