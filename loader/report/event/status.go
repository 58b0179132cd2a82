package event

import "entente/schema"

// settle finds the event's status from its wording and reports false where the
// wording makes no event of it: wishes, conditions, mere topics, negation.
func (m *match) settle() bool {
	m.status = m.r.Status
	if m.status == "" {
		m.status = schema.Occurred
	}
	if m.r.Voiced && m.r.Status != "" {
		return true // what is taken for known has been, whatever ought to become of it
	}
	m.labelled()
	if m.kind == nounWord || m.kind == mentionWord {
		return m.settleNoun()
	}
	if m.r.Fate && m.verb >= 0 {
		g := &m.l.groups[m.verb]
		e, ok := m.l.e.lexicon.governs[m.l.withParticle(g)]
		if !ok { // "came to nothing"
			e = m.l.e.lexicon.governs[g.lemma+" "+m.l.lowerAt(g.head+1)]
		}
		if e.status == "" || g.negated || g.possible && !g.future {
			return false
		}
		m.become(e.status, m.l.withParticle(g))
		return !m.conditional(g.start)
	}
	if m.verb < 0 {
		return m.settlePhrase()
	}
	if m.r.Type == schema.Visit && m.l.groups[m.verb].lemma == "stop" && m.end < len(m.l.w) && m.l.isVerb(m.end) && m.l.w[m.end].forms&ing != 0 {
		return false // "promised to stop backing the rebels"
	}
	return m.settleGroup(m.verb, 0) && !m.expected()
}

// expected reports a trend that is only looked forward to: "relations are expected to improve".
func (m *match) expected() bool {
	return m.status == schema.Planned && (m.r.Type == schema.RelationsImproved || m.r.Type == schema.RelationsDeteriorated) && m.l.in.Mode == Fact
}

// settleGroup reads negation, modality and control off a verb group.
func (m *match) settleGroup(k, depth int) bool {
	l := m.l
	g := &l.groups[k]
	if depth > 4 || m.conditional(g.start) {
		return false
	}
	if g.refrains && depth == 0 && (hostile(m.r.Type) || g.controller >= 0) {
		return !hostile(m.r.Type) && (m.dropped(g) || m.negated()) // "agreed not to attack", "vowed not to visit"
	}
	if depth == 0 && m.denied() {
		return m.negated()
	}
	if l.lowerAt(g.start-1) == "newly" && g.forms&part != 0 && g.start == g.head {
		return false // "the newly appointed minister refused"
	}
	if g.negated {
		return m.dropped(g) || m.negated()
	}
	if g.possible && !g.future {
		return m.r.Topic
	}
	if m.r.Type == schema.Aid || m.r.Type == schema.ArmsTransfer || m.r.Type == schema.ProjectEvent {
		if m.l.e.lexicon.sets.Of("pledging").has(g.lemma) {
			m.become(schema.Planned, g.lemma)
		}
	}
	if g.future && g.perfect && !g.infinitive && l.lowerAt(g.start) == "would" {
		return false // "would have signed had the king lived"
	}
	if g.future {
		if g.perfect && g.infinitive { // was to have been
			m.become(schema.Cancelled, "was to have")
			return true
		}
		m.become(schema.Planned, "future")
		m.resumedFate(g)
	}
	if m.r.Type == schema.Trade && g.participial && g.forms&part != 0 && g.start > m.from && m.l.w[g.start-1].mention < 0 && m.l.w[g.start-1].text == m.l.w[g.start-1].lower && !isMark(m.l.w[g.start-1].lower) && !m.l.is(g.start-1, coordinator) && m.l.in.LeadDate.IsZero() {
		return false // "nitrate exported by a Chilean company"
	}
	if !g.infinitive {
		if (g.forms == ing && !g.progressive || l.lowerAt(g.start) == "having") && depth == 0 {
			return m.settleGerund(g)
		}
		return m.settleReported(g)
	}
	switch {
	case g.controller >= 0:
		o := &l.groups[g.controller]
		e, ok := l.e.lexicon.control[o.lemma]
		switch {
		case m.commands(o, g):
			return m.settleGroup(g.controller, depth+1) // "ordered his aircraft to bomb"
		case !ok && o.lemma == "be":
			m.become(schema.Planned, "to be to")
			return m.settleGroup(g.controller, depth+1)
		case !ok: // flew to Moscow to sign
			return (m.r.Purpose || m.r.Type == schema.Visit) && m.settleGroup(g.controller, depth+1)
		case o.negated:
			return m.negated()
		case e.drop:
			return false
		}
		if e.status != "" {
			m.become(e.status, o.lemma+" to")
		}
		if e.status == schema.Planned && o.possible {
			return false
		}
		if e.status == "" || e.status == schema.Planned {
			return m.settleGroup(g.controller, depth+1)
		}
		return true
	case g.adjective >= 0:
		e := l.e.lexicon.control[l.w[g.adjective].lower]
		if e.drop || l.is(g.adjective-1, negation) {
			return false
		}
		if e.status != "" {
			m.become(e.status, l.w[g.adjective].lower+" to")
		}
		if k := l.groupBefore(g.adjective); k >= 0 && l.groups[k].head > g.adjective-5 { // "dropped plans to go"
			if lemma := l.groups[k].lemma; (lemma == "withdraw" || lemma == "retract") && e.status == schema.Planned {
				m.become(schema.Cancelled, lemma) // "withdrew an offer to mediate"
			}
			switch p := l.withParticle(&l.groups[k]); l.e.lexicon.governs[p].status {
			case schema.Postponed, schema.Cancelled, schema.Declined, schema.Failed:
				m.become(l.e.lexicon.governs[p].status, p)
			}
		}
		return true
	case l.firstTo(g.start):
		if l.foretold(g.start) {
			m.become(schema.Planned, "future")
		}
		return true // "Brandt, the first chancellor to come to Warsaw": he came
	case g.future || g.start == m.from && !l.verbBefore(g.start):
		if !g.future {
			m.become(schema.Planned, "to") // a note: "Modi to visit Kathmandu"
		}
		return true
	}
	if g.passive && !l.finiteBetween(m.from, g.start) { // a note: "ties to be resumed, prisoners exchanged"
		m.become(schema.Planned, "to be")
		return m.r.Purpose || m.from == 0 || l.lowerAt(m.from-1) != ":" || !l.verbBefore(m.from) // what a treaty says is told with it
	}
	if l.w[max(g.start-1, 0)].mention >= 0 && l.groupBefore(g.start) < 0 {
		m.become(schema.Planned, "to")
		return true
	}
	return m.r.Purpose
}

// firstTo reports an infinitive that tells what somebody was first, last or alone in doing: "the
// first West German chancellor to come to Warsaw". to is where it begins.
func (l *line) firstTo(to int) bool {
	for i := to - 1; i >= 0 && i > to-9; i-- {
		switch l.w[i].lower {
		case "first", "second", "third", "last", "only", "latest":
			switch l.lowerAt(i - 1) {
			case "the", "his", "her", "its", "their", "'s":
				return true
			}
			return false
		}
		if l.isVerb(i) || l.w[i].when >= 0 || l.is(i, coordinator|relative|subordinator|pronoun) || isMark(l.w[i].lower) && l.w[i].lower != "-" {
			return false
		}
	}
	return false
}

// foretold reports that the main verb before word i speaks of what is to come or may be: "will be
// the first president to visit".
func (l *line) foretold(i int) bool {
	k := l.groupBefore(i)
	return k >= 0 && l.groups[k].head >= l.clauseStart(i) && (l.groups[k].future || l.groups[k].possible || l.groups[k].infinitive || l.groups[k].negated)
}

// finiteBetween reports a verb or auxiliary between two words.
func (l *line) finiteBetween(from, to int) bool {
	for i := from; i < to; i++ {
		if l.isVerb(i) || l.is(i, auxiliaryBe|auxiliaryHave|auxiliaryDo|modal|willModal) {
			return true
		}
	}
	return false
}

// hostile reports types that who agrees not to do them does not do.
func hostile(t schema.EventType) bool {
	switch t {
	case schema.MilitaryAction, schema.War, schema.Mobilisation, schema.Sanction, schema.Incident, schema.RelationsSevered:
		return true
	}
	return false
}

// commands reports whether who acts sends their own troops to do it: "Reagan ordered his
// aircraft to bomb", "ordered the army to cross the river".
func (m *match) commands(o, g *group) bool {
	if o.lemma != "order" && o.lemma != "command" && o.lemma != "instruct" && o.lemma != "direct" || o.passive {
		return false
	}
	for i := o.head + 1; i < g.start; i++ {
		if m.l.w[i].mention >= 0 {
			return false // others' troops
		}
	}
	return m.l.anyWord(o.head+1, g.start, m.l.e.lexicon.sets.Of("troops"))
}

// settleGerund handles "after visiting", "by signing", "without signing".
func (m *match) settleGerund(g *group) bool {
	if m.r.Says && m.l.lowerAt(g.start-1) == "," {
		return false // ", demanding his extradition" goes with what was done
	}
	if p := m.l.groupBefore(g.start); m.r.Says && p >= 0 && m.l.groups[p].head >= m.from && m.l.e.lexicon.sets.Of("refusing").has(m.l.withParticle(&m.l.groups[p])) {
		return false // "vetoed a resolution condemning the raid": who refuses it does not say so
	}
	if m.l.e.lexicon.sets.Of("circumstance").has(g.lemma) && m.l.lowerAt(g.start-1) == "," {
		return false // ", killing all on board"
	}
	if p := m.l.groupBefore(g.start); p >= 0 && m.l.groups[p].head == g.start-1 {
		switch before := &m.l.groups[p]; {
		case m.l.e.lexicon.governs[m.l.withParticle(before)].drop:
			return m.r.Topic // "considered imposing sanctions"
		case m.l.e.lexicon.sets.Of("ceasing").has(before.lemma):
			return false // "stops buying oil"
		case before.lemma == "begin" || before.lemma == "start" || before.lemma == "resume" || before.lemma == "continue":
			return m.settleGroup(p, 1) // "prepared to resume bombing"
		}
	}
	if p := m.l.groupBefore(g.start); p >= 0 && m.l.lowerAt(g.start-1) == "on" && m.l.groups[p].head == g.start-2 && m.l.e.lexicon.sets.Of("carrying-on").has(m.l.groups[p].lemma) {
		m.become(schema.Ongoing, m.l.groups[p].lemma+" on") // "went on arming the rebels"
		return m.settleReported(g)
	}
	if m.l.lowerAt(g.start-1) == "at" { // "an invasion aimed at toppling the king"
		return m.r.Topic
	}
	switch m.l.lowerAt(m.l.before(g.start)) {
	case "of", "about", "at", "for", "against", "without", "from", "on", "before", "towards", "toward", "instead", "than":
		return m.r.Topic
	case "to": // "came close to attacking", "with a view to improving relations"
		if m.l.e.lexicon.sets.Of("short-of-doing").has(m.l.lowerAt(m.l.before(g.start) - 1)) {
			return m.r.Topic
		}
	case "and", "or": // "ways of widening trade and deepening relations"
		if m.alongGerund(g) {
			return m.r.Topic
		}
	}
	return m.settleReported(g)
}

// alongGerund reports a verbal noun behind "and" that goes with one before it which a preposition makes a
// thought or an aim: "the potential for widening trade and deepening relations".
func (m *match) alongGerund(g *group) bool {
	l := m.l
	for k, n := l.groupBefore(g.start), 0; k >= 0 && n < 3; k, n = k-1, n+1 {
		o := &l.groups[k]
		if o.forms != ing || o.progressive || o.head < m.from || o.head < g.start-maxAlong {
			return false
		}
		for i := o.head + 1; i < g.start-1; i++ {
			if l.is(i, relative|subordinator) || l.lowerAt(i) == ";" {
				return false
			}
		}
		switch l.lowerAt(l.before(o.start)) {
		case "of", "about", "at", "for", "against", "towards", "toward":
			return true
		case "and", "or", ",":
		default:
			return false
		}
	}
	return false
}

// maxAlong is how many words may stand between two verbal nouns that "and" joins.
const maxAlong = 8

// settleReported handles "announced that it would" and "said that".
func (m *match) settleReported(g *group) bool {
	l := m.l
	if m.r.Says || g.lemma == "" {
		return true
	}
	from := l.clauseStart(g.start)
	k := l.groupBefore(from)
	if k < 0 || from == 0 || l.groups[k].head < l.clauseStart(from-1) {
		return true
	}
	return !l.e.lexicon.sets.Of("wishing").has(l.groups[k].lemma) || l.lowerAt(from) != "that"
}

// negated gives the rule's status for "did not …", or no event.
func (m *match) negated() bool {
	if m.r.Negated == "" {
		return false
	}
	m.become(m.r.Negated, "not")
	return true
}

// become sets the status unless a stronger one stands.
func (m *match) become(s schema.Status, why string) {
	if m.status == schema.Occurred || m.status == schema.Planned || m.status == schema.Ongoing {
		m.status = s
		m.note(why)
	}
}

// conditional reports whether the word's clause begins with if, unless, whether.
func (m *match) conditional(i int) bool {
	from := m.l.clauseStart(i)
	if m.l.lowerAt(from-1) == "than" && m.l.is(from, subordinator|relative) {
		return true // "more than when ties were cut": only compared with what was told elsewhere
	}
	for j := from; j < i && j < from+3; j++ {
		if m.l.is(j, condition) {
			return true
		}
	}
	return false
}

// settlePredicate reads what is said of the noun: "visit was postponed",
// "cancelled the visit", "discussed a visit".
func (m *match) settlePredicate(k, edge int) bool {
	l, lex := m.l, m.l.e.lexicon
	g := &l.groups[k]
	if g.negated && l.in.Mode == Claim && g.lemma == "be" && k == m.predicate {
		return true // "his visit is not an issue": what is denied is not the visit
	}
	if g.negated && m.r.Type == schema.Meeting && lex.sets.Of("ending").has(g.lemma) {
		return true // "talks, which opened in 2004, have not been concluded": but they were held
	}
	if g.negated {
		if s := lex.governs[l.withParticle(g)].status; s == schema.Failed && !g.passive {
			return true // "did not derail the talks"
		}
		return m.dropped(g) || m.negated()
	}
	if lex.sets.Of("continuing").has(l.withParticle(g)) && g.forms&(third|base|ing) != 0 && !g.infinitive && !g.future {
		m.become(schema.Ongoing, l.withParticle(g))
		return true
	}
	e, ok := lex.governs[g.lemma]
	if !ok && k == m.predicate {
		e, ok = lex.governs[l.withParticle(g)]
	}
	if p, found := lex.governs[l.withParticle(g)]; found {
		e, ok = p, true
	}
	if ok && e.drop {
		return m.r.Topic
	}
	if ok && e.status == schema.Cancelled && m.r.Type == schema.Agreement && g.passive && k == m.predicate && l.in.Mode == Fact && g.lemma == "annul" {
		return false // what is annulled had been signed
	}
	if ok && e.status == schema.Planned && performative(m.r.Type) && (g.lemma == "announce" || g.lemma == "agree" || g.lemma == "confirm" || g.lemma == "order") && !g.future {
		return true
	}
	if k == m.predicate && m.merelyPossible(g) {
		return m.r.Topic
	}
	if k == m.verb && m.r.Type == schema.MilitaryAction && (g.lemma == "stop" || g.lemma == "halt" || g.lemma == "cease" || g.lemma == "suspend") {
		return false // "agreed to halt air raids"
	}
	if ok && undoing(e.status) && k == m.predicate && !g.passive && l.actsOn(g) {
		return true // "the tests interrupted the process": they were not interrupted
	}
	if ok && m.r.Type == schema.Visit && (g.lemma == "interrupt" || g.lemma == "shorten") && !g.infinitive && !g.future {
		return true // "interrupted his visit to fly home": he was there
	}
	if ok && e.status != "" {
		if g.infinitive && e.status == schema.Occurred && (g.controller >= 0 || g.adjective >= 0) {
			return m.settleGroup(k, 0) // "hoped to hold talks", "promised to continue its aid"
		}
		if g.future && e.status == schema.Occurred {
			m.become(schema.Planned, g.lemma)
		} else {
			m.become(e.status, l.withParticle(g))
		}
		return true
	}
	if g.possible && !g.future {
		return m.status == schema.Postponed || m.status == schema.Cancelled // "the postponed visit may yet be made"
	}
	if g.future {
		m.become(schema.Planned, "future")
	}
	if g.infinitive {
		status := m.status
		ok := m.settleGroup(k, 0)
		if !ok && g.controller < 0 && g.adjective < 0 {
			m.status = status
			return m.r.Type != schema.Statement
		}
		return ok
	}
	return true
}

// merelyPossible reports what is only said to be possible or near: "an attack seemed likely",
// "a war became inevitable".
func (m *match) merelyPossible(g *group) bool {
	switch g.lemma {
	case "be", "seem", "appear", "look", "become", "remain":
	default:
		return false
	}
	i := g.head + 1
	for m.l.is(i, adverb) {
		i++
	}
	return m.l.e.lexicon.sets.Of("only-possible").has(m.l.lowerAt(i))
}

// undoing reports a status of what was put off, dropped, refused or foiled.
func undoing(s schema.Status) bool { return undone(s) || s == schema.Failed }

// actsOn reports whether an object stands right behind a verb: an article with a noun, or a
// name.
func (l *line) actsOn(g *group) bool {
	i := g.head + 1
	if i+1 >= len(l.w) || l.w[i].when >= 0 || l.w[i+1].when >= 0 {
		return false
	}
	if k := l.w[i].mention; k >= 0 {
		return !l.mentions[k].Possessive || l.w[i+1].kind == nounWord
	}
	return l.is(i, determiner|possessiveWord)
}

// performative reports the types that are done by being announced: who announces its
// withdrawal from a treaty withdraws.
func performative(t schema.EventType) bool {
	switch t {
	case schema.Withdrawal, schema.Ceasefire, schema.Sanction, schema.SanctionLifted, schema.Recognition, schema.RelationsSevered, schema.RelationsRestored, schema.RelationsEstablished, schema.Statement, schema.Mobilisation, schema.LeadershipChange:
		return true
	}
	return false
}

// withParticle is the verb with the particle behind it: "put off", "call off".
func (l *line) withParticle(g *group) string {
	for j := g.head + 1; j < len(l.w) && j <= g.head+1; j++ {
		switch l.w[j].lower {
		case "off", "back", "down", "up", "through", "apart", "out", "over", "on", "under", "aside", "short", "away":
			if g.lemma == "hold" && l.w[j].lower == "off" && j+1 < len(l.w) && l.w[j+1].mention >= 0 {
				return g.lemma // "was held off Burgas"
			}
			return g.lemma + " " + l.w[j].lower
		}
	}
	// "put the visit off"
	for j := g.head + 2; j < len(l.w) && j <= g.head+7; j++ {
		if l.w[j].lower == "off" && (g.lemma == "put" || g.lemma == "call" || g.lemma == "break") {
			return g.lemma + " off"
		}
	}
	return g.lemma
}

// settlePhrase reads the status about a trigger without a verb or noun.
func (m *match) settlePhrase() bool {
	if m.conditional(m.at) {
		return false
	}
	k := m.l.groupBefore(m.at)
	if k >= 0 && m.l.groups[k].head >= m.from {
		return m.settleGroupAround(k)
	}
	return true
}

func (m *match) settleGroupAround(k int) bool {
	g := &m.l.groups[k]
	if g.negated {
		return m.negated()
	}
	if g.future {
		m.become(schema.Planned, "future")
	}
	return !g.possible || g.future
}
