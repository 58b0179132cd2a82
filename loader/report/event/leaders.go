package event

import (
	"slices"

	"entente/loader/report/text"
	"entente/schema"
)

// led adds to those who act whom the text names as their leader: "a Paraguayan force under Major
// Franco destroyed the fort", "a delegation headed by the minister Osman Saleh flew", "deposed by
// soldiers led by Captain Sanogo".
func (m *match) led() {
	if _, acts := m.r.fillers[schema.RoleSource]; !acts {
		return
	}
	l := m.l
	for k := range l.chains {
		body := l.ledBody(k)
		if body < 0 || !m.actsAt(body, l.chains[k].governor) {
			continue
		}
		if leader := m.keep(k, kindOf(schema.Person)|onlyActors); len(leader) > 0 {
			m.fills.set(schema.RoleSource, append(slices.Clip(m.fills.of(schema.RoleSource)), leader...))
		}
	}
}

// ledBody is the noun of those whom a chain's person leads, -1 where it names no leader.
func (l *line) ledBody(k int) int {
	c := &l.chains[k]
	if c.governor < 1 || len(c.mentions) != 1 || c.possessive || c.modifier || !l.isPerson(c.mentions[0]) {
		return -1
	}
	i := c.governor - 1
	switch w := l.lowerAt(c.governor); {
	case w == "under" || w == "around" || w == "of":
	case w == "by" && leading.Has(l.lowerAt(i)):
		i--
		if i >= 0 && l.lowerAt(i) == "," {
			i--
		}
	default:
		return -1
	}
	// "a delegation of ministers from Lima, headed by"
	for from := i - maxLedPhrase; i >= 0 && i > from; i-- {
		switch {
		case l.inSet(i, l.e.lexicon.sets.Of("led")) && l.w[i].mention < 0 || i == from+maxLedPhrase && l.menOf(i):
			return i
		case l.lowerAt(c.governor) == "of" || l.isVerb(i) || l.is(i, coordinator|relative|subordinator|auxiliaryBe) || isMark(l.w[i].lower):
			return -1
		}
	}
	return -1
}

// menOf reports the last word of a name for the people of a state, or of an army or a group: "500 Chileans under Sotomayor",
// "the Northern Army Group under General Ureta".
func (l *line) menOf(i int) bool {
	k := l.w[i].mention
	if k < 0 || l.to(k) != i+1 || l.mentions[k].Possessive {
		return false
	}
	switch m := &l.mentions[k]; {
	case m.Form == text.FormDemonym:
		return true
	case m.Form == text.FormName && len(m.Entities) > 0:
		kind := m.Entities[0].Kind
		return kind == schema.Group || kind == schema.Organisation && l.inSet(i, l.e.lexicon.sets.Of("led"))
	}
	return false
}

// maxLedPhrase is how many words may stand between those who are led and who leads them.
const maxLedPhrase = 6

// actsAt reports whether those whom the noun at a word names do what the trigger tells: the role
// of who acts holds a name of that phrase, or the noun itself is the subject or stands behind the
// "by" of a passive. to is where the phrase ends.
func (m *match) actsAt(body, to int) bool {
	l := m.l
	for _, f := range m.fills.of(schema.RoleSource) {
		if f.chain >= 0 && (l.chains[f.chain].head == body || f.at > body && f.end <= to) {
			return true
		}
	}
	if m.kind != verbWord || m.verb < 0 {
		return false
	}
	from, end := body, l.groups[m.verb].start
	if m.isPassive() {
		from, end = m.end, body
		if by := l.lowerAt(l.phraseBefore(body)); by != "by" {
			return false
		}
	} else if body >= end || l.clauseStart(body) != l.clauseStart(end) {
		return false
	}
	for i := from + 1; i < end; i++ {
		if l.isVerb(i) && !leading.Has(l.w[i].lower) || l.w[i].lower == ";" {
			return false
		}
	}
	return from < end
}

// phraseBefore is the word before the noun phrase that ends with the noun at a word.
func (l *line) phraseBefore(i int) int {
	for i--; i >= 0; i-- {
		if l.is(i, preposition|coordinator|relative) && l.lowerAt(i) != "of" || l.isVerb(i) || isMark(l.w[i].lower) {
			return i
		}
	}
	return -1
}

// foremost is the chain of the person whom the subject k only describes as the first of an office to do what
// the verb tells: "Robert Menzies is the first Prime Minister of Australia to visit", "Khatami in Jeddah, first
// Iranian president to come". -1 for none.
func (m *match) foremost(k int) int {
	l := m.l
	if k < 0 || len(l.chains[k].mentions) != 1 {
		return -1
	}
	if form := l.mentions[l.chains[k].mentions[0]].Form; form == text.FormName || form == text.FormPronoun {
		return -1
	}
	i := l.chains[k].start
	if !firsts.Has(l.lowerAt(i)) && !(l.lowerAt(i) == "the" && firsts.Has(l.lowerAt(i+1))) {
		for i--; i >= m.from && i > l.chains[k].start-4 && !firsts.Has(l.lowerAt(i)); i-- {
		}
		if i < 0 || !firsts.Has(l.lowerAt(i)) {
			return -1
		}
	}
	for i--; i >= 0 && (l.is(i, determiner) || l.lowerAt(i) == "as"); i-- {
	}
	if i < 1 {
		return -1
	}
	switch l.lowerAt(i) {
	case ",", "is", "was", "becomes", "became", "be":
	default:
		return -1
	}
	for i--; i >= 0; i-- {
		c := l.w[i].chain
		switch {
		case l.lowerAt(i) == ";" || l.lowerAt(i) == "." && l.w[i].when < 0 && c < 0:
			return -1
		case c < 0:
			continue
		}
		if x := l.mentions[l.chains[c].mentions[0]]; len(x.Entities) > 0 && x.Entities[0].Kind == schema.Person && x.Form != text.FormPronoun && !l.chains[c].possessive {
			return c
		}
		i = l.chains[c].start
	}
	return -1
}

// firsts are words before an office that only one of many holds.
var firsts = text.SetOf("first second third only last")
