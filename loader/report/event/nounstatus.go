package event

import (
	"strings"

	"entente/schema"
)

// settleNoun reads the status of a noun trigger off the words about it.
func (m *match) settleNoun() bool {
	l, lex := m.l, m.l.e.lexicon
	if m.conditional(m.at) {
		return false
	}
	if m.r.Type != schema.War && m.r.Type != schema.MilitaryAction && l.anyWord(m.end, l.clauseEnd(m.at), lex.sets.Of("fruitless")) {
		m.become(schema.Failed, "without result")
	}
	for i := m.npStart; i < m.at; i++ {
		w := &l.w[i]
		if w.mention >= 0 {
			continue
		}
		if w.lower == "no" || w.lower == "any" {
			return false
		}
		if e, ok := lex.adjects[w.lower]; ok {
			if e.drop && !m.r.Topic && !(w.lower == "further" && m.predicate >= 0) { // "further rounds were held"
				return false
			}
			if e.status != "" {
				m.become(e.status, w.lower)
			}
		}
	}
	if m.warOnly() || m.warCloses() {
		return false
	}
	m.standing(m.end - 1)
	if m.leftOut() || m.keptFrom() || !m.settleGovernor() {
		return false
	}
	if m.kind == nounWord && m.r.Type == schema.Meeting && m.verb >= 0 && !l.groups[m.verb].participial && !m.staysAway(m.npStart-1) {
		switch m.governorWord() {
		case "at", "during", "in", "after", "from", "before", "on", "to":
			if !lex.sets.Of("gathering-verb").has(l.groups[m.verb].lemma) {
				return false // where something else was done
			}
		}
	}
	if m.founded() {
		return false
	}
	if m.predicate >= 0 && l.groups[m.predicate].lemma == "last" && l.lowerAt(m.npStart) == "the" && m.r.Type != schema.Meeting {
		return false // "the blockade lasts until May": told before
	}
	if m.predicate >= 0 {
		if g := &l.groups[m.predicate]; m.r.done.has(g.lemma) {
			if g.future {
				m.become(schema.Planned, "future")
			}
			return !g.negated && (!g.possible || g.future) // "talks could resume"
		}
		ok := m.arranged() || m.settlePredicate(m.predicate, m.end)
		m.settleFate(m.predicate)
		return ok
	}
	if m.verb >= 0 && m.r.done.has(l.groups[m.verb].lemma) {
		return !l.groups[m.verb].negated && !l.groups[m.verb].possible && !l.groups[m.verb].infinitive
	}
	if m.verb >= 0 && m.governorWord() == "" {
		return !m.onlyNamed() && m.settlePredicate(m.verb, m.npStart)
	}
	return true
}

// onlyNamed reports what somebody is able to do, or speaks of, behind a verbal noun: "capable
// of launching an attack", "spoke of holding talks".
func (m *match) onlyNamed() bool {
	l := m.l
	g := &l.groups[m.verb]
	if g.forms != ing || g.progressive || m.r.Topic || l.in.Mode != Fact {
		return false
	}
	switch l.lowerAt(l.before(g.start)) {
	case "of", "about", "against", "without", "towards", "toward", "instead":
		return true
	}
	return false
}

// arranged reports a ceasefire or deal that others made possible, "arranged by the guarantors":
// a plan only where nothing says that it came about.
func (m *match) arranged() bool {
	g := &m.l.groups[m.predicate]
	return !g.negated && !g.future && !g.possible && m.l.e.lexicon.sets.Of("brokered").has(m.l.lowerAt(g.head)) && m.l.lowerAt(g.head+1) == "by" && mediable(m.r.Type)
}

// founded reports a gathering that is only set up: "establish a joint commission".
func (m *match) founded() bool {
	if m.kind != nounWord || m.r.Type != schema.Meeting || m.verb < 0 || m.governorWord() != "" {
		return false
	}
	verb := m.l.withParticle(&m.l.groups[m.verb])
	return m.l.e.lexicon.sets.Of("founding").has(verb) || verb == "launch" && m.l.lowerAt(m.end-1) == "commission"
}

// settleFate reads what became of it in the end: "planned for May postponed".
func (m *match) settleFate(k int) {
	l := m.l
	end := l.clauseEnd(m.at)
	for k++; k < len(l.groups) && l.groups[k].head < end; k++ {
		e := l.e.lexicon.governs[l.withParticle(&l.groups[k])]
		if l.groups[k].negated && l.happening(&l.groups[k]) {
			m.become(schema.Failed, "did not "+l.groups[k].lemma)
		}
		if e.status == schema.Postponed || e.status == schema.Cancelled || e.status == schema.Failed || e.status == schema.Declined && l.groups[k].passive {
			for i := m.end; i < l.groups[k].start; i++ {
				if c := l.w[i].chain; c >= 0 && l.chains[c].governor < m.at && !l.chains[c].modifier {
					return // somebody else's doing
				}
			}
			m.become(e.status, l.groups[k].lemma)
		}
	}
}

// settleGovernor reads the preposition before the noun phrase: "talks about a
// visit", "the cancellation of the visit", "after the war".
func (m *match) settleGovernor() bool {
	l, lex := m.l, m.l.e.lexicon
	g := m.governorWord()
	if g == "" {
		return true
	}
	if m.r.Type == schema.Incident && m.at == m.npStart+1 && (l.lowerAt(m.npStart) == "the" || l.lowerAt(m.npStart) == "that") {
		return false // "wounded in the incident": told before
	}
	at := m.npStart - 1
	if (g == "of" || g == "from") && m.staysAway(at) {
		m.become(schema.Declined, "pull out of")
		return true
	}
	if g == "of" && m.walksOut(at) {
		m.become(schema.Failed, "walk out of")
		return true
	}
	if g == "of" && at > 0 {
		noun := l.w[at-1].lower
		if l.in.Mode == Fact && m.at == m.npStart+1 && l.lowerAt(m.npStart) == "the" && timeOf(noun) {
			return false // "in the year of the coup": told before
		}
		if m.r.Type == schema.War && noun == "state" && m.lifted() {
			return false // "lifted the state of war", "the state of war was declared at an end"
		}
		if n, ok := lex.nouns[noun]; ok {
			noun = n
		} else if _, ok := lex.of[noun]; !ok {
			noun = strings.TrimSuffix(noun, "s") // "victims of"
		}
		if e, ok := lex.of[noun]; ok {
			if m.r.Type == schema.War && (lex.sets.Of("close-of").has(noun) || lex.sets.Of("spell").has(noun)) {
				return false // "the end of hostilities", "six weeks of war"
			}
			if m.r.Type == schema.Sanction && lex.sets.Of("undoing").has(noun) {
				return false // "the end of the embargo"
			}
			if e.drop {
				return m.r.Topic
			}
			if e.status != "" {
				m.become(e.status, noun+" of")
			}
		} else if l.is(at-1, topicNoun) {
			return m.r.Topic
		}
		return true
	}
	if m.r.Type == schema.War && (g == "in" || g == "during") && m.othersWar() {
		return false
	}
	if g == "under" && (m.r.Type == schema.Meeting || m.r.Type == schema.ProjectEvent) {
		m.become(schema.Ongoing, "under")
	}
	if g == "under" && m.kind == mentionWord && m.r.Type == schema.Agreement && at > 0 && l.w[at-1].when < 0 && (l.w[at-1].kind == nounWord || l.w[at-1].class == 0 && l.w[at-1].kind == otherWord && l.w[at-1].text == l.w[at-1].lower && !isMark(l.w[at-1].lower)) {
		return false // "inspections under New START", "a ceasefire under Resolution 598"
	}
	if g == "at" && m.r.Type == schema.Invitation && l.in.Mode == Fact && m.verb >= 0 {
		return false // "met at Turkish invitation"
	}
	if g == "at" && m.r.Type == schema.Statement && l.in.Mode == Fact {
		switch l.lowerAt(m.at) {
		case "request", "demand", "urging", "insistence", "invitation", "behest", "plea", "appeal":
			return false // "Britain supplied missiles at Kaunda's request": what was done is the event
		}
	}
	if g == "in" && m.r.Type == schema.Statement && m.verb >= 0 && m.npStart == m.at {
		return false // "recalled in protest"
	}
	if l.is(at, topicPreposition) {
		return m.r.Topic || m.ownsAll(g)
	}
	if l.is(at, timeReference) && l.in.Mode == Fact {
		return m.r.Topic || m.independent()
	}
	if g == "to" && at > 0 && (l.is(at-1, topicNoun) || l.lowerAt(at-1) == "opposed" || l.lowerAt(at-1) == "hostile") {
		return false // "is opposed to mediation"
	}
	return true
}

// lifted reports a verb before or behind the noun that puts an end to what it names.
func (m *match) lifted() bool {
	l := m.l
	from, to := m.from, l.clauseEnd(m.at)
	for i := from; i < to; i++ {
		switch l.w[i].lemma {
		case "lift", "end", "terminate", "abolish", "revoke", "annul", "cease", "conclude":
			return true
		}
		if l.w[i].lower == "end" && (l.lowerAt(i-1) == "an" || l.lowerAt(i-1) == "the") && i != m.at {
			return true
		}
	}
	return false
}

// timeOf reports a time before "of" that only recalls what happened then.
func timeOf(noun string) bool {
	switch noun {
	case "year", "month", "week", "day", "night", "morning", "time", "date", "hour":
		return true
	}
	return false
}

// warOnly reports a war that only tells which costs, graves or crimes are spoken of: "war compensation".
func (m *match) warOnly() bool {
	l := m.l
	return m.r.Type == schema.War && m.kind == nounWord && m.end < len(l.w) && l.w[m.end].mention < 0 && l.w[m.end].text == l.w[m.end].lower && l.inSet(m.end, l.e.lexicon.sets.Of("of-war"))
}

// warCloses reports a war of which is told that it ended in a ceasefire: that is the event.
func (m *match) warCloses() bool {
	if m.r.Type != schema.War || m.kind != nounWord || m.predicate < 0 || m.l.in.Mode != Fact {
		return false
	}
	l, g := m.l, &m.l.groups[m.predicate]
	if g.lemma != "end" || g.passive || l.lowerAt(g.head+1) != "in" && l.lowerAt(g.head+1) != "with" {
		return false
	}
	for i := g.head + 2; i < min(len(l.w), g.head+6); i++ {
		switch l.w[i].lower {
		case "ceasefire", "cease-fire", "armistice", "truce":
			return true
		}
	}
	return false
}

// keptFrom reports a journey or meeting behind "from" that somebody is not let go on: "banned its players from the tour",
// "prohibits its pilgrims from taking part in the journey".
func (m *match) keptFrom() bool {
	l := m.l
	if m.r.Type != schema.Visit && m.r.Type != schema.Meeting || l.in.Mode != Fact {
		return false
	}
	for i := m.npStart - 1; i > m.from && i > m.npStart-maxKept; i-- {
		if l.lowerAt(i) != "from" {
			if l.lowerAt(i) == "," || l.finiteAt(i) {
				return false
			}
			continue
		}
		k := l.groupBefore(i)
		return k >= 0 && l.groups[k].head >= m.from && l.groups[k].head > i-maxKept && l.e.lexicon.sets.Of("keeping-from").has(l.groups[k].lemma)
	}
	return false
}

// maxKept is how many words may stand between such a verb, "from" and what somebody is kept from.
const maxKept = 8

// walksOut reports who leaves a meeting that has begun: "walked out of the talks". at is the preposition.
func (m *match) walksOut(at int) bool {
	if m.r.Type != schema.Meeting || m.verb < 0 || m.l.lowerAt(at-1) != "out" {
		return false
	}
	switch g := &m.l.groups[m.verb]; g.lemma {
	case "walk", "storm", "march":
		return at-1 == g.head+1 && !g.negated
	}
	return false
}

// staysAway reports who leaves a meeting or visit before it begins: "pulled out of a summit". at is
// the preposition.
func (m *match) staysAway(at int) bool {
	if m.r.Type != schema.Meeting && m.r.Type != schema.Visit || m.verb < 0 {
		return false
	}
	switch g := &m.l.groups[m.verb]; g.lemma {
	case "pull", "back", "drop", "opt", "bow":
		return m.l.lowerAt(at-1) == "out" && at-1 == g.head+1 && !g.negated
	case "withdraw":
		return at == g.head+1 && !g.negated
	}
	return false
}

// ownsAll lets "on a visit", "in a clash" pass though the preposition may announce
// a mere topic.
func (m *match) ownsAll(g string) bool {
	l := m.l
	if g == "for" && m.r.Type == schema.LeadershipChange { // "flew to Quito for the inauguration of Noboa"
		return m.verb >= 0 && l.e.lexicon.sets.Of("travelling").has(l.groups[m.verb].lemma) && !l.groups[m.verb].possible && !l.groups[m.verb].infinitive
	}
	if g == "for" && m.r.Type == schema.Meeting { // "flew to Moscow for talks with Kosygin"
		if m.verb < 0 { // "Ilichev in Peking for consultations with Qian Qichen"
			return l.lowerAt(m.end) == "with"
		}
		return l.e.lexicon.sets.Of("travelling").has(l.groups[m.verb].lemma) && !l.groups[m.verb].possible && !l.groups[m.verb].infinitive
	}
	return g == "on" && (m.r.Type == schema.Visit || m.r.Type == schema.Meeting) && (l.w[m.npStart].lower == "a" || l.w[m.npStart].lower == "an" || l.is(m.npStart, possessiveWord) || l.w[m.npStart].mention >= 0 && l.mentions[l.w[m.npStart].mention].Possessive) && (m.verb < 0 || !l.e.lexicon.sets.Of("discussing").has(l.groups[m.verb].lemma))
}

// independent reports whether a phrase of time ("after talks in Paris in May")
// states an event of its own: it has its own date or an indefinite article.
func (m *match) independent() bool {
	l := m.l
	if m.r.Type == schema.War || m.r.Type == schema.RelationsDeteriorated || m.r.Type == schema.RelationsImproved {
		return false // "after a six-year rift"
	}
	if m.r.Type == schema.Mediation && (l.lowerAt(m.end) == "by" || m.kind == nounWord && m.at > m.npStart && len(m.findOwners()) > 0) {
		return true // "after mediation by Togo", "following Saudi mediation": who did it is told
	}
	if m.r.Type == schema.Visit && m.governorWord() == "during" {
		return true // "signed during his visit": on the same date
	}
	for i := m.end; i < min(m.to, m.end+8); i++ {
		if l.w[i].when >= 0 && !l.whens[l.w[i].when].Duration {
			return true
		}
		if l.w[i].lower == "," {
			break
		}
	}
	return l.lowerAt(m.npStart) == "a" || l.lowerAt(m.npStart) == "an"
}
