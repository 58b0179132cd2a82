package event

import (
	"strings"

	"entente/schema"
)

// This file reads what became of an event from words that stand apart from it: a label
// before a colon, a phrase such as "on hold", a negated future, a later verb.

// refusedBy reports whether the trigger is what the verb of saying at said refuses: "declines
// to travel", "turned down the offer of mediation".
func (m *match) refusedBy(said int) bool {
	l := m.l
	if m.status != schema.Declined || !l.isVerb(said) || l.w[said].group < 0 {
		return false
	}
	switch m.r.Type {
	case schema.Visit, schema.Invitation, schema.Recognition, schema.Meeting, schema.Mediation, schema.Aid, schema.Accession:
	case schema.Agreement:
		if m.kind != verbWord {
			return false // who rejects a treaty speaks of it
		}
	default:
		return false
	}
	k := l.w[said].group
	if m.kind == verbWord {
		return m.verb >= 0 && l.groups[m.verb].controller == k
	}
	return m.verb == k && m.governorWord() == ""
}

// dropped gives the status of what will not be, or was never finished: "will not be handed
// over", "was never ratified". False where the negation says that nothing happened at all.
func (m *match) dropped(g *group) bool {
	if m.l.in.Mode != Fact || m.r.Negated != "" {
		return false
	}
	switch {
	case m.kind == nounWord && !g.passive && m.never(g) && m.l.happening(g) && (m.r.Type == schema.MilitaryAction || m.r.Type == schema.War || m.r.Type == schema.Incident):
		return false // "a second attack probably never took place": it was not even tried
	case m.kind == nounWord && !g.future && m.l.happening(g):
		m.become(schema.Failed, "did not "+g.lemma)
		return true
	case g.future && !g.perfect || m.resolvedNot(g):
		switch m.r.Type {
		case schema.Visit, schema.Meeting, schema.ArmsTransfer, schema.ProjectEvent, schema.Aid, schema.Trade:
			m.become(schema.Cancelled, "will not")
			return true
		case schema.Accession, schema.Recognition:
			m.become(schema.Declined, "will not")
			return true
		}
	case g.passive && m.never(g):
		switch m.r.Type {
		case schema.ArmsTransfer, schema.ProjectEvent, schema.Agreement:
			m.become(schema.Failed, "never")
			return true
		}
	}
	return false
}

// resolvedNot reports what who acts decided not to do: "chose not to visit", "vowed not to sell".
func (m *match) resolvedNot(g *group) bool {
	if !g.infinitive || g.controller < 0 {
		return false
	}
	o := &m.l.groups[g.controller]
	return !o.negated && !o.possible && (o.lemma == "choose" || m.l.e.lexicon.control[o.lemma].status == schema.Planned)
}

// resumedFate reads what became of something that a relative clause between commas tells was to be
// done: "an agreement, which was to be signed there, fell through".
func (m *match) resumedFate(g *group) {
	l := m.l
	from := l.clauseStart(g.start)
	if !l.is(from, relative) || l.lowerAt(from-1) != "," {
		return
	}
	j := l.resumes(from)
	for k := range l.groups {
		if o := &l.groups[k]; j > 0 && o.start >= j {
			switch e := l.e.lexicon.governs[l.withParticle(o)]; e.status {
			case schema.Postponed, schema.Cancelled, schema.Failed:
				m.become(e.status, o.lemma)
			}
			return
		}
	}
}

// happening reports whether a verb says that something came about: "did not take place",
// "was never held", "did not materialise".
func (l *line) happening(g *group) bool {
	switch g.lemma {
	case "take":
		return l.lowerAt(g.head+1) == "place"
	case "go":
		return l.lowerAt(g.head+1) == "ahead"
	case "come":
		return l.lowerAt(g.head+1) == "about" || l.lowerAt(g.head+1) == "off"
	case "hold":
		return g.passive
	}
	return l.e.lexicon.sets.Of("happening").has(g.lemma)
}

// never reports whether the negation of a verb is "never".
func (m *match) never(g *group) bool {
	for i := g.start; i < g.head; i++ {
		if m.l.w[i].lower == "never" {
			return true
		}
	}
	return false
}

// labelled reads the word before a colon at the head of an entry: "Deferred: the minister's
// talks", "Called off: …".
func (m *match) labelled() {
	l := m.l
	if m.from < 2 || l.lowerAt(m.from-1) != ":" && l.lowerAt(m.from-1) != "–" {
		return
	}
	start := m.from - 2
	for start > 0 && !l.bounds[start] && start > m.from-4 {
		start--
	}
	if !l.bounds[start] || !l.isVerb(start) || l.w[start].group < 0 || l.w[start].mention >= 0 {
		return
	}
	if g := &l.groups[l.w[start].group]; g.forms&part != 0 {
		switch p := l.withParticle(g); l.e.lexicon.governs[p].status {
		case schema.Postponed, schema.Cancelled, schema.Declined, schema.Failed:
			m.become(l.e.lexicon.governs[p].status, p)
		}
	}
}

// standing reads a phrase behind the trigger that says how things stand: "is on hold", "under
// way since spring".
func (m *match) standing(i int) {
	l := m.l
	if l.in.Mode != Fact {
		return
	}
	end := min(l.clauseEnd(m.at), m.end+14)
	for j := i + 1; j < end; j++ {
		for _, s := range l.e.lexicon.standing {
			if l.inSet(j, s.phrases) {
				m.become(s.status, l.w[j].lower)
			}
		}
	}
}

// amend gives the last event of the sentence the fate that a later verb tells of, whose
// subject or object is a pronoun or left out: "was expected in May; he begged off",
// "planned a visit but put it off".
func (l *line) amend(i int, out []Found) {
	k := l.w[i].group
	if len(out) == 0 || k < 0 || l.groups[k].head != i {
		return
	}
	g, e := &l.groups[k], &out[len(out)-1].Event
	if g.negated && e.Status == schema.Planned && l.happening(g) && l.namesAgain(l.before(g.start), e.Type) {
		e.Status, out[len(out)-1].Span.End = schema.Cancelled, l.codePoints(i, min(i+2, len(l.w))).End // "the tour never took place"
		out[len(out)-1].Explain.Notes = append(out[len(out)-1].Explain.Notes, "did not "+g.lemma)
		return
	}
	if e.Status != schema.Planned || g.negated || g.possible && !g.future || g.infinitive {
		return
	}
	status := l.e.lexicon.governs[l.withParticle(g)].status
	bows := l.e.lexicon.sets.Of("bowing-out")
	if l.inSet(i, bows) {
		status = schema.Cancelled
	}
	switch status {
	case schema.Postponed, schema.Cancelled, schema.Declined, schema.Failed:
	default:
		return
	}
	if l.codePoints(i, i+1).Start < out[len(out)-1].Span.End {
		return // within what was read
	}
	subject := l.before(g.start)
	named := l.namesAgain(subject, e.Type)
	stands := named || l.is(subject, pronoun) || l.lowerAt(subject) == "they" || l.lowerAt(subject) == "it" || l.lowerAt(subject) == "this" || l.lowerAt(subject) == "which" || l.is(subject, coordinator)
	object := l.lowerAt(i+1) == "it" || l.lowerAt(i+2) == "it"
	if stands && (g.passive || object || l.inSet(i, bows) || status == schema.Failed) || object {
		e.Status = status
		if named { // the second clause tells of the same and of nothing else
			out[len(out)-1].Span.End = l.codePoints(i, i+1+strings.Count(l.withParticle(g), " ")).End
		}
		out[len(out)-1].Explain.Notes = append(out[len(out)-1].Explain.Notes, l.withParticle(g))
	}
}

// wasTo reports whether a verb tells that something was to come about: "was to be held in May", "were to
// take place". "Was to prove decisive", "was to last ten years" tell what it was like.
func (l *line) wasTo(g *group) bool {
	if !g.infinitive || !g.future || g.negated || g.controller >= 0 {
		return false
	}
	switch l.lowerAt(g.start) {
	case "was", "were", "is", "are":
	default:
		return false
	}
	switch g.lemma {
	case "take":
		return l.lowerAt(g.head+1) == "place"
	case "begin", "start", "resume":
		return true
	}
	return g.passive && l.e.lexicon.sets.Of("set-up").has(g.lemma)
}

// namesAgain reports whether the word at i is a noun behind "the" or "this" that speaks of an event
// of a type told before: "was to travel to Tashkent but the trip was called off".
func (l *line) namesAgain(i int, kind schema.EventType) bool {
	switch l.lowerAt(i - 1) {
	case "the", "this", "that":
		again := l.e.lexicon.sets.Of("again-" + string(kind))
		if again == nil { // a type that has no noun of its own
			return l.lowerAt(i) == "plan"
		}
		return l.inSet(i, again)
	}
	return false
}

// denied reports a clause whose subject is nobody: "Neither aid nor arms were sent".
func (m *match) denied() bool {
	l := m.l
	i := m.from
	for i < m.at && (l.w[i].when >= 0 || isMark(l.w[i].lower)) {
		i++
	}
	switch l.lowerAt(i) {
	case "neither", "nobody", "none", "nothing":
		return l.w[i].mention < 0
	}
	// "gave no loan": what the verb acts on is denied.
	return m.acted >= m.end && m.kind == verbWord && l.lowerAt(m.phraseAround(m.acted)) == "no"
}

// othersWar reports whether what was done in a war was not the fighting, and nothing says
// who fought: "Iran supported Pakistan in the wars of 1965 and 1971".
func (m *match) othersWar() bool {
	l := m.l
	if m.verb < 0 || l.e.lexicon.sets.Of("waging").has(l.groups[m.verb].lemma) {
		return false
	}
	if a := l.lowerAt(m.npStart); a == "a" || a == "an" {
		return false // "took the heights in a four-day war"
	}
	for i := m.npStart; i < m.at; i++ {
		if l.w[i].mention >= 0 {
			return false // "in the Indo-Pak war"
		}
	}
	for i := m.end; i < min(m.to, m.end+6); i++ {
		switch l.w[i].lower {
		case "with", "against", "between", "over":
			return false
		}
	}
	return true
}
