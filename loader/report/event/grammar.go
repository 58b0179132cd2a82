package event

import (
	"slices"

	"entente/loader/report/text"
	"entente/schema"
)

// findSubject is who acts: the grammatical subject, the by-phrase of a passive,
// for a noun the subject of the verb that it is the object of.
func (m *match) findSubject() int {
	l := m.l
	if m.kind == nounWord || m.kind == mentionWord || m.kind == otherWord && !l.isVerb(m.at) {
		if m.circumstance() || m.othersDeed() {
			return -1
		}
		if m.verb >= 0 && !l.groups[m.verb].passive {
			return l.subject(m.verb)
		}
		if m.verb >= 0 {
			if c := m.firstPrep([]string{"by"}, l.groups[m.verb].head+1); c >= 0 && !l.byOfDeed(c, l.groups[m.verb].head+1) {
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
			for i, end := m.to, l.clauseEnd(m.at); i < end; i++ {
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
	if k := l.causer(&l.groups[m.verb]); k >= 0 {
		return k
	}
	if m.isPassive() {
		k := m.firstPrep([]string{"by"}, m.end)
		if k >= 0 && l.byOfDeed(k, m.end) {
			return -1
		}
		if k >= 0 && m.ownPeople(k) {
			return l.namedBehind(k)
		}
		if k < 0 {
			return m.settlers()
		}
		return k
	}
	if g := &l.groups[m.verb]; m.r.Type == schema.MilitaryAction && g.participial && g.forms&ing != 0 && g.start > 0 && l.w[g.start-1].when < 0 && (l.w[g.start-1].chain >= 0 || l.w[g.start-1].kind == nounWord) {
		if k := l.w[g.start-1].chain; k >= 0 {
			return k
		}
		for k := range l.chains { // "help to Afghan guerrillas fighting Soviet forces": they fight
			if c := &l.chains[k]; c.modifier && c.head == g.start-1 {
				return k
			}
		}
		return -1
	}
	return l.subject(m.verb)
}

// settlers are those who settle something by what is signed, where the participle behind it names nobody: "Pinto and
// Leguía settled the matter by a memorandum signed in Lima". -1 for nobody.
func (m *match) settlers() int {
	l := m.l
	g := &l.groups[m.verb]
	if m.r.Type != schema.Agreement || g.start != g.head || m.acted < 0 || m.acted != g.start-1 {
		return -1
	}
	i := m.phraseAround(m.acted) - 1
	switch l.lowerAt(i) {
	case "by", "in", "through", "with":
	default:
		return -1
	}
	for k := m.verb - 1; k >= 0; k-- {
		if o := &l.groups[k]; !o.infinitive && !o.participial {
			if o.head > i || o.passive || o.head < l.clauseStart(i) {
				return -1
			}
			if s := l.subject(k); s >= 0 && len(l.chains[s].mentions) > 1 {
				return s
			}
			return -1
		}
	}
	return -1
}

// byOfDeed reports a by-phrase that tells who did something else before: "ties are restored after
// mediation by Qatar". The chain is k, and the verb ends at word end.
func (l *line) byOfDeed(k, end int) bool {
	i := l.chains[k].governor - 1
	if l.lowerAt(i+1) == "of" && l.chains[k].outer >= 0 {
		i = l.chains[k].outer - 1 // "a visit by the Secretary of Defense"
	}
	if i <= end || i < 1 {
		return false
	}
	switch l.lowerAt(i) {
	case "visit", "trip", "tour", "mediation", "intervention", "arbitration", "facilitation", "attack", "attacks", "raid", "raids", "invasion", "pressure", "protests", "efforts":
	default:
		return false
	}
	for i--; i >= end && (l.is(i, determiner|adjective) || l.w[i].kind == nounWord); i-- {
	}
	switch l.lowerAt(i) {
	case "after", "following", "through", "despite", "amid", "thanks", "to", "under", "during", "before":
		return true
	}
	return false
}

// causer is who has somebody do it: "King Michael had Antonescu arrested". -1 where the verb is no
// participle behind such an object.
func (l *line) causer(g *group) int {
	if g.start != g.head || g.forms&part == 0 || g.head < 2 {
		return -1
	}
	k := l.w[g.head-1].chain
	if k < 0 || l.chains[k].modifier {
		return -1
	}
	i := l.chains[k].start - 1
	for i > 0 && (l.is(i, determiner|adjective) || l.inSet(i, l.e.lexicon.sets.Of("title"))) {
		i--
	}
	if i < 1 || !l.is(i, auxiliaryHave) || l.lowerAt(i) == "having" {
		return -1
	}
	return l.scanSubject(i-1, l.clauseStart(i))
}

// circumstance reports fighting that only tells when something else was done: "hosted the two
// leaders ten days after a clash". Who did that did not fight, and neither did who stayed out.
func (m *match) circumstance() bool {
	if m.kind != nounWord {
		return false
	}
	switch m.r.Type {
	case schema.MilitaryAction, schema.War, schema.Incident, schema.Ceasefire:
	default:
		return false
	}
	if g := m.l.groupBefore(m.npStart); g >= 0 && m.l.groups[g].negated && m.l.groups[g].start >= m.from {
		return true // "did not take part in the invasion of Iraq"
	}
	switch m.governorWord() {
	case "after", "before", "since", "until", "following", "amid", "despite":
		return true
	}
	return false
}

// ownPeople reports those of whom a deed befalls, behind "by": "was killed by his own officers".
func (m *match) ownPeople(k int) bool {
	l := m.l
	c := &l.chains[k]
	if w := l.lowerAt(c.start); w != "his" && w != "her" || len(c.mentions) > 1 || l.mentions[c.mentions[0]].Form != text.FormPronoun {
		return false
	}
	switch m.r.Type {
	case schema.LeadershipChange, schema.MilitaryAction, schema.Incident:
		return !l.e.lexicon.sets.Of("succeeding").has(l.groups[m.verb].lemma)
	}
	return false
}

// namedBehind is the name of those whom a possessive introduces: "by his army chief, Zia-ul-Haq".
// -1 where none is given.
func (l *line) namedBehind(k int) int {
	for i := l.chains[k].end; i < len(l.w) && i < l.chains[k].end+7; i++ {
		if c := l.w[i].chain; c >= 0 {
			if l.chains[c].modifier || l.chains[c].possessive {
				return -1
			}
			return c
		}
		if l.is(i, preposition|coordinator|relative|subordinator) || l.isVerb(i) || l.w[i].when >= 0 {
			return -1
		}
	}
	return -1
}

// othersDeed reports a noun of which a relative clause tells who did it: "returning the visit that
// Kohl had made to Windhoek" was no visit of who returned it.
func (m *match) othersDeed() bool {
	l := m.l
	i := m.end
	if w := l.lowerAt(i); m.kind != nounWord || m.r.Type != schema.Visit && m.r.Type != schema.Invitation || w != "that" && w != "which" || !l.bounds[i] {
		return false
	}
	end := l.clauseEnd(m.end)
	for i++; i < end && !l.isVerb(i) && !l.is(i, auxiliaryHave|auxiliaryBe); i++ {
		if c := l.w[i].chain; c >= 0 && l.chains[c].governor < m.end {
			return true
		}
	}
	return false
}

// isPassive reports whether subject and object change places: a passive verb, or
// a bare participle with a by-phrase and no object.
func (m *match) isPassive() bool {
	if m.passive {
		return true
	}
	l := m.l
	g := &l.groups[m.verb]
	if g.forms&part == 0 || g.perfect || g.progressive || g.start == g.head && m.acted >= 0 && m.acted < m.at && l.actsOnEarlier(m.acted, g.start) || l.behindParticiple(g) {
		return false
	}
	by, object := m.firstPrep([]string{"by"}, m.end), m.directObject()
	if by >= 0 && (object < 0 || l.chains[object].start > l.chains[by].end) && l.chains[by].governor <= m.end+8 {
		return true
	}
	if m.directObject() >= 0 {
		return false
	}
	if g.forms == part {
		return m.acted < m.end
	}
	if m.end > m.at+1 && (l.w[m.end-1].kind == nounWord || l.is(m.at+1, determiner|possessiveWord)) {
		return false // "seized power", "adopted a constitution": the object is part of the trigger
	}
	return g.start == g.head && m.acted < m.end && (l.e.lexicon.sets.Of("transitive").has(g.lemma) || m.r.Type == schema.MilitaryAction && g.start > 0 && victims.Has(l.lowerAt(g.start-1))) && m.endsVerb()
}

// victims are those who are attacked and attack nobody: "Chilean embassy attacked in Lima".
var victims = text.SetOf(`team embassy consulate legation mission tanker tankers freighter freighters trawler trawlers ferry airliner convoy bus train mosque church temple school hospital hotel airport village
	tourists tourist workers worker diplomats diplomat ambassador consul journalists journalist engineers engineer students fishermen missionaries settlers civilians villagers pilgrims cricketers footballers traders`)

// actsOnEarlier reports a clause whose object is what it is said of: "the pact which Nehru and Zhou
// signed", "the pact Nehru signed". Names stand right before the verb.
func (l *line) actsOnEarlier(object, verb int) bool {
	k := -1
	if verb > 0 {
		k = l.w[verb-1].chain
	}
	if k < 0 {
		return false
	}
	c := &l.chains[k]
	if c.modifier || c.possessive || c.governor >= object || c.start <= object {
		return false
	}
	from := l.clauseStart(verb)
	if l.is(from, relative) && from > object {
		switch l.w[from].lower {
		case "which", "that":
			return c.start > from
		}
		return false
	}
	return c.start == object+1 && l.w[object].kind == nounWord
}

// endsVerb reports that no object follows the verb: a preposition, a time, a mark or
// nothing stands behind it.
func (m *match) endsVerb() bool { return m.l.endsVerbAt(m.end) }

// endsVerbAt reports that no object of a verb begins at a word.
func (l *line) endsVerbAt(i int) bool {
	return i >= len(l.w) || l.is(i, preposition|adverb|coordinator|subordinator) || l.w[i].when >= 0 || isMark(l.w[i].lower)
}

// findObjects is whom the verb concerns, with the name that an adjective stands
// before: "Soviet Premier Kosygin".
func (m *match) findObjects(kinds kindSet) []fill {
	k := m.findObject()
	if k >= 0 && m.l.chains[k].possessive && m.kind == verbWord && (m.r.Type == schema.Visit || m.r.Type == schema.Invitation || m.r.Type == schema.LeadershipChange) {
		return nil // "welcomes Trump's exit": not the person
	}
	if k >= 0 && m.kind == verbWord && m.r.Type == schema.LeadershipChange && m.l.chains[k].modifier && !m.l.e.lexicon.sets.Of("rulers").has(m.l.lowerAt(m.l.chains[k].head)) {
		return nil // "dismissed the Kenyan objections"
	}
	out := m.keep(k, kinds)
	if k < 0 || k+1 >= len(m.l.chains) {
		return out
	}
	if c := &m.l.chains[k]; len(out) > 0 && (m.l.chains[k+1].start == c.end || m.l.chains[k+1].start == c.end+1) && m.l.e.lexicon.sets.Of("headship").has(m.l.lowerAt(c.end)) {
		return append(out, m.keep(k+1, kinds)...) // "kills Hamas leader Ahmed Jabari"
	}
	if len(out) > 0 {
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
		if m.predicate >= 0 && !l.groups[m.predicate].passive && l.groups[m.predicate].lemma == "reach" {
			return m.directObject() // "relief goods reached Haiti"
		}
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
	if g := &l.groups[m.verb]; g.setOff {
		if l.w[g.start-2].chain >= 0 { // "recognises the Republic, proclaimed the day before"
			return l.w[g.start-2].chain
		}
		return -1 // "an attack on Egypt in 1956, criticised by Karachi"
	}
	if m.isPassive() {
		return l.subject(m.verb)
	}
	if k := m.directObject(); k >= 0 {
		return k
	}
	return l.relativeObject(m.from, l.groups[m.verb].start)
}

// relativeObject is the antecedent of a relative clause whose verb has a subject of its own:
// "the League, which it had joined in 1934", "the sailors whom Chile released". -1 where the
// clause is none or says nothing of a name.
func (l *line) relativeObject(from, verb int) int {
	if from < 1 || !l.is(from, relative) {
		return -1
	}
	switch l.w[from].lower {
	case "which", "whom", "that":
	default:
		return -1
	}
	if l.isVerb(from-1) || l.is(from-1, preposition) {
		return -1 // "said that", "in which"
	}
	own := false
	for i := from + 1; i < verb; i++ {
		own = own || l.w[i].chain >= 0 || l.is(i, pronoun) || l.w[i].kind == nounWord && l.w[i].when < 0
	}
	if !own {
		return -1
	}
	i := from - 1
	if l.w[i].lower == "," {
		i--
	}
	if i < 0 {
		return -1
	}
	return l.w[i].chain
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
				if m.ofContactClause(c) {
					return -1
				}
				return k
			}
			if c.governor > m.end && l.w[c.governor].lower == "of" && c.outer < m.end {
				return k // "the government of China"
			}
			i = c.end - 1
			continue
		}
		if i > m.end && l.w[i].lower == "and" && l.w[i-1].when >= 0 {
			break // "declared independence in 1917 and Estonia in 1918"
		}
		if m.kind == verbWord && l.is(i, coordinator) && m.served(i) {
			break // "dissolved the federation and annexed Eritrea"
		}
		if i > m.end && l.w[i].lower == "," && l.w[i-1].when >= 0 && i+1 < limit && l.w[i+1].chain >= 0 {
			if _, own := l.ownTime(&l.chains[l.w[i+1].chain]); own {
				break // "declared independence on 31 August, Tajikistan on 9 September"
			}
		}
		if l.w[i].lower == ";" || l.w[i].lower == "," && !l.insideChain(i) && i+1 < limit && l.w[i+1].chain >= 0 && l.w[i+1].mention >= 0 && l.verbAt(l.chains[l.w[i+1].chain].end) {
			break // "had him murdered, Nyerere spoke"
		}
	}
	return -1
}

// served reports "and" before a further finite verb where the trigger has an object already: an article and a noun
// stand between.
func (m *match) served(and int) bool {
	l := m.l
	if and+1 >= len(l.w) {
		return false
	}
	if g := l.groupOf(and + 1); g == nil || !l.isVerb(and+1) || g.infinitive || l.w[and+1].forms&(past|third) == 0 {
		return false
	}
	last := &l.w[and-1]
	return and > m.end+1 && l.is(m.end, determiner) && last.kind != verbWord && last.class == 0 && last.mention < 0 && last.when < 0
}

// verbAt reports a finite verb or its auxiliary at a word, adverbs aside.
func (l *line) verbAt(i int) bool {
	for l.is(i, adverb) {
		i++
	}
	return l.is(i, auxiliaryBe|auxiliaryHave|modal|willModal) && l.lowerAt(i) != "having" && l.lowerAt(i) != "being" || l.isVerb(i) && l.groupOf(i) != nil && !l.groupOf(i).participial && !l.groupOf(i).infinitive
}

// ofContactClause reports a state behind a noun that is the subject of the verb behind it: "removed
// the mines Iran had laid", "any doubts Iraq still has". Whom the verb concerns is the noun.
func (m *match) ofContactClause(c *chain) bool {
	l := m.l
	if c.modifier || c.possessive || c.start <= m.end || l.w[c.start-1].kind == verbWord || l.w[c.start-1].mention >= 0 || l.w[c.start-1].class != 0 ||
		l.w[c.start-1].kind != nounWord && !l.e.lexicon.isPlural(l.w[c.start-1].lower) && !l.is(c.start-2, determiner) || !l.actsAsState(c) {
		return false
	}
	i := c.end
	for l.is(i, adverb) {
		i++
	}
	return l.is(i, auxiliaryHave|willModal|modal) || l.isVerb(i) && l.groupOf(i) != nil && !l.groupOf(i).participial && l.w[i].forms&(past|third) != 0
}

// actsAsState reports a chain of one state's bare name.
func (l *line) actsAsState(c *chain) bool {
	if len(c.mentions) != 1 {
		return false
	}
	list := l.mentions[c.mentions[0]].Entities
	return len(list) == 1 && list[0].Kind == schema.State
}

// firstPrep is the first chain from word i on that one of the prepositions governs.
func (m *match) firstPrep(preps []string, i int) int {
	for ; i < m.to; i++ {
		if k := m.l.w[i].chain; k >= 0 && m.l.chains[k].start == i && m.l.chains[k].governor >= m.at && m.l.governedBy(&m.l.chains[k], preps) {
			if g := m.l.chains[k].governor; m.l.w[g].lower == "with" && g > m.at && m.l.lowerAt(g-1) == "," {
				continue // ", with diplomats running between hotels"
			}
			if m.r.Type == schema.RelationsSevered && m.adjunct(m.l.chains[k].governor) {
				continue // "broke off relations after the treaty with Israel"
			}
			if m.taken(m.l.chains[k].mentions[0]) {
				continue // "visit of X to Y": of X is the visitor
			}
			if g := m.l.chains[k].governor; m.kind == nounWord && m.l.w[g].lower == "of" && g > m.end && m.l.lowerAt(m.end) == "of" && m.l.chains[k].outer < 0 && m.l.verbBetween(m.end, g) {
				continue // "the collapse of communism brought thousands of Albanians"
			}
			return k
		}
	}
	return -1
}

// adjunct reports whether a preposition belongs to a phrase that tells when or why something
// was done, and not to what was done.
func (m *match) adjunct(governor int) bool {
	for i := m.end; i < governor; i++ {
		switch m.l.lowerAt(i) {
		case "after", "following", "before", "despite":
			return true
		}
	}
	return false
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
		if k := l.w[i].chain; k >= 0 && l.chains[k].governor >= m.from && l.chains[k].start < m.npStart && l.governedBy(&l.chains[k], preps) && l.lowerAt(l.chains[k].governor) != "of" && l.chains[k].start-m.from < 6 && (m.r.Type != schema.MilitaryAction || l.lowerAt(l.chains[k].governor) != "in" || m.fronted(l.chains[k].governor)) {
			return []int{k}
		}
	}
	return m.relativePrep(preps)
}

// relativePrep is what a relative clause that opens with a preposition is about: "the Emirates, with
// which Israel had established relations".
func (m *match) relativePrep(preps []string) []int {
	l := m.l
	for i := max(m.from, 1); i < m.from+2 && i < m.at; i++ {
		if !l.is(i, relative) || !slices.Contains(preps, l.w[i-1].lower) {
			continue
		}
		if a := l.antecedent(i); a >= 0 && l.w[a].chain >= 0 {
			return []int{l.w[a].chain}
		}
	}
	return nil
}

// fronted reports a preposition that opens the clause, times and "but" aside: "With Russia France
// signed", not "columns in Toyota pick-ups stormed".
func (m *match) fronted(i int) bool {
	for j := m.from; j < i; j++ {
		if w := &m.l.w[j]; w.when < 0 && !m.l.is(j, preposition|adverb|coordinator|subordinator|relative|determiner) && !isMark(w.lower) {
			return false
		}
	}
	return true
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
