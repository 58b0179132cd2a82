package event

import (
	"strings"

	"entente/loader/report/text"
	"entente/schema"
)

// wordsFit tests the rule's conditions on words and finds what is acted upon.
func (m *match) wordsFit() bool {
	l, r := m.l, m.r
	if m.end-m.at > 1 && l.lowerAt(m.end-1) == "into" && (l.lowerAt(m.end) == "force" || l.lowerAt(m.end) == "effect" || l.lowerAt(m.end) == "being") {
		return false // "enter into" an agreement is not that it "enters into force"
	}
	if r.acts != nil && !m.findActed() {
		return false
	}
	if r.about != nil && (!m.findAbout() || r.Fate && m.aside() || m.beside()) || r.Verbless && !m.verbless() {
		return false
	}
	if r.before != nil && !l.anyWord(l.before(m.npStart)+1, m.at, r.before) || r.notBefore != nil && l.anyWord(m.npStart, m.at, r.notBefore) {
		return false
	}
	if r.with != nil && !l.anyWord(m.withFrom(), min(l.clauseEnd(m.at)+1, len(l.w)), r.with) {
		return false
	}
	if r.anywhere != nil && l.anyWord(m.from, l.clauseEnd(m.at), r.anywhere) {
		return false
	}
	if r.Active && m.verb >= 0 && m.kind == verbWord && m.isPassive() {
		return false
	}
	if r.Dated && !m.datedPhrase() {
		return false
	}
	if r.Bare && m.verb >= 0 && m.directObject() >= 0 {
		return false
	}
	return r.without == nil || !l.anyWord(m.scope(), m.to, r.without)
}

// withFrom is where the words that must stand beside the trigger may begin: those that say what somebody says stand
// behind it. "Ghana holds land that Togo claimed" claims no more.
func (m *match) withFrom() int {
	if m.r.Says && m.kind == verbWord && m.verb >= 0 && !m.isPassive() && m.l.lowerAt(m.from) == "that" {
		return m.from + 1
	}
	return m.from
}

// datedPhrase reports whether a date belongs to the trigger's phrase: "the treaty of May 1950", "the
// sanctions imposed in 2014", "the 1950 treaty".
func (m *match) datedPhrase() bool {
	l := m.l
	if m.at > 0 && l.w[m.at-1].when >= 0 {
		return true
	}
	i := m.end
	for i < len(l.w) && i < m.end+maxParticiple && (l.is(i, adverb) || strings.HasSuffix(l.w[i].lower, "ed")) {
		i++
	}
	switch l.lowerAt(i) {
	case "of", "from":
		i++
	case "in", "on":
		if k := l.groupBefore(m.at); i == m.end && k >= 0 && l.groups[k].head >= m.from {
			return false // "voted the treaty down in 2019": the date of the vote
		}
		i++
	}
	if l.lowerAt(i) == "the" {
		i++
	}
	return i < len(l.w) && l.w[i].when >= 0
}

// maxParticiple is how many words may stand between a noun and its date: "agreed in 2010".
const maxParticiple = 2

// aside reports whether what a fate concerns only stands in a phrase of place: "an attempt to
// pass aid over the bridges fails".
func (m *match) aside() bool {
	start := m.phraseAround(m.acted)
	if start < 1 || !m.l.is(start-1, preposition) {
		return false
	}
	switch m.l.lowerAt(start - 1) {
	case "of", "on", "for":
		return false
	}
	return true
}

// beside reports whether what the verb is said of only tells where something else stands:
// "the museum beside the embassy reopens".
func (m *match) beside() bool {
	if m.acted >= m.at {
		return false
	}
	switch m.l.lowerAt(m.phraseAround(m.acted) - 1) {
	case "beside", "near", "behind", "opposite", "outside":
		return true
	}
	return false
}

// findAbout looks for a word that is the verb's subject or object.
func (m *match) findAbout() bool {
	l := m.l
	if l.is(m.from, relative) && m.verb >= 0 && l.groups[m.verb].start == m.from+1 { // "a cease-fire, which came into effect"
		for i := m.from - 1; i >= 0 && i > m.from-8 && !l.isVerb(i); i-- {
			if l.inSet(i, m.r.about) {
				m.acted = i
				return true
			}
		}
	}
	if i := l.findWord(m.end, min(m.to, m.end+8), m.r.about); i >= 0 {
		m.acted = i
		return true
	}
	start := m.at
	if m.verb >= 0 {
		g := &l.groups[m.verb]
		for n := 0; n < 3 && g.infinitive && g.controller >= 0; n++ {
			g = &l.groups[g.controller] // "relations began to cool"
		}
		start = g.start
	}
	for i := start - 1; i >= m.from; i-- {
		if l.inSet(i, m.r.about) {
			m.acted = i
			return true
		}
		if l.isVerb(i) && l.groupOf(i) != nil && !l.groupOf(i).participial {
			// "relations improved and warmed": the verbs share their subject.
			if !l.is(start-1, coordinator) {
				return false
			}
		}
	}
	return false
}

// verbless reports that no finite verb but the trigger's own stands in the clause.
func (m *match) verbless() bool {
	l := m.l
	opened := l.opensAside(m.from, m.at) // "X, then a minister at the Treasury, visited": the next comma closes it
	for i, end := m.from, l.clauseEnd(m.at); i < end; i++ {
		if opened && i >= m.end && l.w[i].lower == "," {
			opened = false
			continue
		}
		if i >= m.end && !(m.kind == mentionWord && l.is(m.at-1, determiner)) && (l.w[i].lower == "," || l.w[i].lower == "(" || l.w[i].lower == "[") && l.w[i].when < 0 && !l.insideChain(i) {
			break
		}
		if g := l.groupOf(i); g != nil && !g.participial && !(m.at <= i && i < m.end) {
			return false
		}
	}
	return true
}

// opensAside reports whether what somebody was begins between two tokens, behind a name and a comma: "X, then a
// minister".
func (l *line) opensAside(i, j int) bool {
	for i++; i < j; i++ {
		if l.w[i-1].lower == "," && l.w[i-1].when < 0 && !l.insideChain(i-1) && (l.is(i, determiner) || l.lowerAt(i) == "then" || l.lowerAt(i) == "now") {
			return true
		}
	}
	return false
}

// anyWord reports whether one of the words stands between i and j.
func (l *line) anyWord(i, j int, set *wordSet) bool { return l.findWord(i, j, set) >= 0 }

func (l *line) findWord(i, j int, set *wordSet) int {
	if !l.sets.has(set.number) {
		return -1
	}
	for ; i < j && i < len(l.w); i++ {
		if l.inSet(i, set) {
			return i
		}
	}
	return -1
}

func (l *line) inSet(i int, set *wordSet) bool {
	w := &l.w[i]
	if w.known.sets.has(set.number) || w.stands.sets.has(set.number) {
		return true
	}
	if !w.known.heads.has(set.number) {
		return false
	}
	for _, rest := range set.phrases[w.lower] {
		if l.phraseFollows(i+1, rest) {
			return true
		}
	}
	return false
}

// phraseFollows reports whether the words stand at i in their order, the last of them
// perhaps in the plural.
func (l *line) phraseFollows(i int, words []string) bool {
	for n, want := range words {
		if i+n >= len(l.w) {
			return false
		}
		if w := &l.w[i+n]; w.lower != want && (n+1 < len(words) || w.lemma != want && w.lower != want+"s") {
			return false
		}
	}
	return true
}

// findActed looks for the word acted upon: behind an active verb, before a passive
// one. "Agreement signed in Geneva" is taken for a passive.
func (m *match) findActed() bool {
	l := m.l
	behind := l.findWord(m.end, m.objectEnd(), m.r.acts)
	g := group{}
	if m.verb >= 0 {
		g = l.groups[m.verb]
	}
	if m.verb >= 0 && l.lowerAt(g.start-1) == "(" && g.forms&part != 0 && l.endsVerbAt(m.end) { // "the Agreement on Trade (signed in 1976)"
		for i := g.start - 2; i >= m.from && i > g.start-14 && !isMark(l.w[i].lower); i-- {
			if l.inSet(i, m.r.acts) {
				m.acted = i
				m.passive = true
				return true
			}
		}
	}
	if !g.passive && behind >= 0 {
		m.acted = behind
		return true
	}
	if l.is(m.from, relative) && behind < 0 { // "the duty that it had imposed"
		for i := m.from - 1; i >= 0 && i > m.from-9 && !l.isVerb(i); i-- {
			if l.inSet(i, m.r.acts) {
				m.acted = i
				return true
			}
			if l.w[i].kind == nounWord {
				break // something else is spoken of
			}
		}
	}
	if g.forms&part == 0 && !g.passive && (g.forms&base == 0 || behind < 0 && m.hasObject()) {
		return false // "Officials in Cairo dismiss the claim" is no dismissal of officials
	}
	if behind < 0 && !g.passive && l.ownObject(m.end) {
		return false // "the embassy closed the exhibition": it is not the embassy that was closed
	}
	for i := g.start - 1; i >= m.from; i-- {
		if l.inSet(i, m.r.acts) {
			m.acted = i
			m.passive = true
			return true
		}
		if l.isVerb(i) && !l.groupOf(i).participial && !g.outcome {
			break
		}
	}
	if behind >= 0 {
		m.acted = behind
		m.gapped = g.passive && m.joinedBehind(behind)
		return true
	}
	if g.passive { // "aid, which had begun in 1973, was cut off"
		for i, n := l.resumedAt(m.from), 0; i >= 0 && n < 8 && !l.isVerb(i) && !l.bounds[i+1]; i, n = i-1, n+1 {
			if l.inSet(i, m.r.acts) {
				if start := m.phraseFrom(i); l.is(start-1, preposition) || m.r.without != nil && l.anyWord(start, i, m.r.without) {
					return false // "talks on a treaty, which opened in May, have not been concluded"
				}
				m.acted = i
				return true
			}
		}
	}
	return false
}

// joinedBehind reports that "and" behind the time of a passive verb parts it from a word: "a truce was signed in June and a
// treaty in May" tells of the treaty in a part of its own, which leaves out the verb.
func (m *match) joinedBehind(behind int) bool {
	timed := false
	for i := m.end; i < behind; i++ {
		timed = timed || m.l.w[i].when >= 0
		if timed && m.l.is(i, coordinator) {
			return true
		}
	}
	return false
}

// phraseFrom is where the noun phrase with a word before the clause begins.
func (m *match) phraseFrom(i int) int {
	for i > 0 && (m.l.w[i-1].kind == nounWord || m.l.is(i-1, determiner|possessiveWord|adjective|numeral) || m.l.w[i-1].mention >= 0 || m.l.w[i-1].class == 0 && m.l.w[i-1].kind == otherWord && !isMark(m.l.w[i-1].lower)) {
		i--
	}
	return i
}

// hasObject reports whether an object stands right behind the trigger, a name or not.
func (m *match) hasObject() bool {
	l := m.l
	i := m.end
	if i < len(l.w) && (l.is(i, determiner) || l.is(i, possessiveWord)) {
		return true
	}
	return i < len(l.w) && l.w[i].kind == nounWord && l.w[i].when < 0
}

// ownObject reports that an article or a possessive with something else than a time stands
// right behind a verb.
func (l *line) ownObject(i int) bool {
	if i+1 >= len(l.w) || l.w[i+1].when >= 0 {
		return false
	}
	if k := l.w[i].mention; k >= 0 { // "its doors"
		return l.mentions[k].Form == text.FormPronoun && l.mentions[k].Possessive
	}
	return l.is(i, determiner|possessiveWord)
}

// objectEnd is where the words that a verb can act on end: at a preposition that
// begins something else.
func (m *match) objectEnd() int {
	l := m.l
	end := min(m.to, m.end+14)
	if l.lowerAt(m.end) == "," && l.w[m.end].when < 0 {
		return m.end // "Gross set free, 3 spies sent home": no object
	}
	for i := m.end + 1; i < end; i++ {
		switch l.w[i].lower {
		case "about", "over", "for", "from", "as", "because", "after", "before", "during", "against", "between", "on":
			if l.is(i, preposition) && !(i+1 < end && l.w[i+1].when >= 0) && i > m.end+1 {
				return i
			}
		}
	}
	return end
}

// two reports at least two participants.
func (m *match) two() bool {
	if m.r.Verbless && m.couple() {
		return false
	}
	n := 0
	for i, list := range m.fills {
		if role := schema.Roles()[i]; role == schema.RoleObject || role == schema.RolePlace {
			continue
		}
		for _, f := range list {
			n += len(f.entities)
			for _, k := range f.mentions {
				n += max(1, len(m.l.mentions[k].Entities))
			}
		}
	}
	return n > 1
}

// couple reports persons of whom only one state is known and somebody's is not: "Crown Prince
// Akihito and Crown Princess Michiko in Dhaka" came together and met nobody.
func (m *match) couple() bool {
	var known []schema.Entity
	unknown := false
	for _, f := range m.fills.of(schema.RoleParty) {
		for _, k := range f.mentions {
			for _, e := range m.l.mentions[k].Entities {
				if e.Kind == schema.State || e.Kind == schema.Person && e.State != "" {
					known = append(known, e)
				} else {
					unknown = true
				}
			}
		}
	}
	return unknown && states(known).n == 1
}
