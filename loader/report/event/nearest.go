package event

import "entente/schema"

// nearestWhen chooses the time that belongs to the trigger: within its noun
// phrase, behind it before the next verb, before it in the clause, at the head of
// the sentence. -1 for none.
func (m *match) nearestWhen() int {
	l := m.l
	if m.gapped {
		for i := m.acted + 1; i < m.to; i++ {
			if w := l.w[i].when; w >= 0 && m.usable(w) {
				return w
			}
		}
	}
	if m.kind == nounWord || m.kind == mentionWord {
		for i := m.at - 1; i >= m.npStart; i-- {
			if w := l.w[i].when; w >= 0 && m.usable(w) {
				return w
			}
		}
	}
	end := m.to
	if m.predicate >= 0 && l.ends(m.predicate) && !m.madeBy(&l.groups[m.predicate]) && !m.cameToNothing(&l.groups[m.predicate]) {
		end = l.groups[m.predicate].start // the date of its end is not its own
	}
	for i := m.end; i < end; i++ {
		if w := l.w[i].when; w >= 0 && m.usable(w) && !m.belongsToOther(i) && !m.ofNextVerb(w) {
			if own := m.behindThing(w, end); own >= 0 {
				return own
			}
			if _, _, gap := m.gapAt(w); gap && m.earlierDated(w) {
				break
			}
			if own := m.whenBefore(); own >= 0 && l.is(l.whens[w].Tokens.Start-l.span.Start-2, coordinator) && !Refines(l.whens[w].Date, l.whens[own].Date) {
				return own
			}
			return w
		}
	}
	if w := m.madeWhen(); w >= 0 {
		return w
	}
	best := -1
	for i := m.at - 1; i >= m.from; i-- {
		if w := l.w[i].when; w >= 0 && m.usable(w) {
			best = w
			break
		}
	}
	if best >= 0 {
		return best
	}
	if w := m.cleftWhen(); w >= 0 {
		return w
	}
	if w := m.headWhen(); w >= 0 {
		return w
	}
	if w := m.saidWhen(); w >= 0 {
		return w
	}
	if w := m.aheadWhen(); w >= 0 {
		return w
	}
	if w := m.whenBefore(); w >= 0 && !l.whens[w].Lead {
		return w
	}
	// Behind a further verb of the same clause: "agreed to meet in May".
	stop := l.clauseEnd(m.at)
	if end < m.to {
		stop = end // the date of its end is not its own
	}
	for i := end; i < stop; i++ {
		if l.w[i].group >= 0 && !l.groups[l.w[i].group].infinitive && (m.kind != verbWord || l.groups[l.w[i].group].forms&ing == 0) {
			break
		}
		if w := l.w[i].when; w >= 0 && m.usable(w) && !m.belongsToOther(i) {
			return w
		}
	}
	// "In 1955 …," at the head of the sentence rules the clauses behind it.
	for w := range l.whens {
		if at := l.whens[w].Tokens.Start - l.span.Start; (at < 4 || l.told(at)) && m.usable(w) {
			return w
		}
	}
	if lead := l.in.LeadDate; true { // "in November 2017, when Wang Yi came"
		for i := m.from - 1; i >= 0 && i > m.from-24 && !m.apart(); i-- {
			if l.w[i].lower == ";" && (l.resumedAt(m.from) >= 0 || !lead.IsZero()) {
				break
			}
			if w := l.w[i].when; w >= 0 && (lead.IsZero() || Refines(l.whens[w].Date, lead) || !l.whens[w].Date.Earliest().Open() && l.whens[w].Date.Earliest() > lead.Latest()) && m.usable(w) && !l.inRelative(i) && (!l.is(l.whens[w].Tokens.Start-l.span.Start-1, timeReference) || i >= m.from-2 && l.lowerAt(m.from) == "when") {
				return w
			}
		}
	}
	if l.in.LeadDate.IsZero() && len(l.w) < 32 { // a note with one date at its end
		only := -1
		for w := range l.whens {
			if !l.whens[w].Duration && !l.whens[w].Date.IsZero() {
				if only >= 0 {
					return -1
				}
				only = w
			}
		}
		if only >= 0 && m.usable(only) && l.whens[only].Tokens.Start-l.span.Start >= m.at && !l.toldApart(m.end, l.whens[only].Tokens.Start-l.span.Start) && !l.anothersClause(m.end, l.whens[only].Tokens.Start-l.span.Start) && !m.ofVerbBehind(only) && !m.ofNextVerb(only) && !m.ofRelativeBehind(only) && !l.is(l.whens[only].Tokens.Start-l.span.Start-1, timeReference) {
			return only
		}
	}
	return -1
}

// told reports whether a time that begins at a word only makes exact a distance at the head of the sentence:
// "Eight months later, on 22 December 1992, the ministers …".
func (l *line) told(at int) bool {
	if at > 8 || !l.is(at-1, preposition) || l.lowerAt(at-2) != "," {
		return false
	}
	switch l.lowerAt(at - 3) {
	case "later", "after", "afterwards", "earlier", "before", "on":
		return true
	}
	return false
}

// behindThing is the time of a verb behind the one that its object bears: "condemned the invasion
// of 1968 in August 1989". -1 where there is none.
func (m *match) behindThing(w, end int) int {
	l := m.l
	at := l.whens[w].Tokens.Start - l.span.Start
	if m.kind != verbWord || l.lowerAt(at-1) != "of" || l.w[at-2].kind != nounWord || at-2 <= m.at {
		return -1
	}
	i := l.whens[w].Tokens.End - l.span.Start
	if l.lowerAt(i) != "in" && l.lowerAt(i) != "on" || i+1 >= end || l.w[i+1].when < 0 || !m.usable(l.w[i+1].when) {
		return -1
	}
	return l.w[i+1].when
}

// whenBefore is the time right before a clause that "when" begins: "in 1978, when Queen Juliana came,
// and in 1981". -1 for none.
func (m *match) whenBefore() int {
	i := m.from - 1
	if m.l.lowerAt(m.from) != "when" || i < 1 {
		return -1
	}
	if m.l.w[i].lower == "," {
		i--
	}
	if w := m.l.w[i].when; w >= 0 && m.usable(w) {
		return w
	}
	return -1
}

// aheadWhen is the time before a subordinate clause that stands between it and the trigger's: "and on 28 May, while the
// talks went on, the troops entered". -1 for none.
func (m *match) aheadWhen() int {
	l := m.l
	if m.from < 4 || l.lowerAt(m.from-1) != "," || l.is(m.from, subordinator|relative) {
		return -1
	}
	aside := l.clauseStart(m.from - 1)
	if aside < 2 || !l.is(aside, subordinator) || l.lowerAt(aside-1) != "," {
		return -1
	}
	if w := l.w[aside-2].when; w >= 0 && m.usable(w) {
		return w
	}
	return -1
}

// madeWhen is the time behind a participle that says how what the verb is about came to pass: "reached an agreement,
// signed on 13 November". -1 for none.
func (m *match) madeWhen() int {
	l := m.l
	if m.kind != verbWord || m.r.Type != schema.Agreement || m.acted < m.end {
		return -1
	}
	for i := m.acted + 1; i+2 < len(l.w) && i < m.acted+maxMade && !l.bounds[i]; i++ {
		if l.lowerAt(i) != "," || l.insideChain(i) {
			if l.isVerb(i) {
				return -1
			}
			continue
		}
		if i++; l.w[i].forms&part == 0 || !l.e.lexicon.sets.Of("coming-about").has(l.w[i].lemma) {
			return -1
		}
		for i++; i < len(l.w) && l.lowerAt(i) != "," && !l.isVerb(i); i++ {
			if w := l.w[i].when; w >= 0 && !l.whens[w].Duration && !l.whens[w].Date.IsZero() {
				return w
			}
		}
		return -1
	}
	return -1
}

// maxMade is how many words may name what a participle is said of.
const maxMade = 10

// saidWhen is the time of the clause before "that": "says on the following day that it is severing ties", "ten days
// later it let Tokyo know that it would leave the pact". -1 for none.
func (m *match) saidWhen() int {
	l := m.l
	if m.from == 0 || l.lowerAt(m.from) != "that" {
		return -1
	}
	for i, from := m.from-1, l.clauseStart(m.from-1); i >= from; i-- {
		if w := l.w[i].when; w >= 0 && m.usable(w) {
			return w
		}
	}
	return -1
}

// cleftWhen is the time before the trigger's clause that the sentence dwells on: "It was in May
// 1954, at Geneva, that the two met", "It was not until July 1915 that they surrendered". -1 for none.
func (m *match) cleftWhen() int {
	l := m.l
	if l.lowerAt(m.from) != "that" && l.lowerAt(m.from) != "when" {
		return -1
	}
	found := -1
	for i := m.from - 1; i > 0 && i > m.from-maxCleft; i-- {
		switch w := l.w[i].when; {
		case w >= 0 && found < 0 && m.usable(w):
			found = w
		case w < 0 && l.isVerb(i) || l.is(i, auxiliaryBe):
			if found >= 0 && l.lowerAt(i-1) == "it" && (l.lowerAt(i) == "was" || l.lowerAt(i) == "is") {
				return found
			}
			return -1
		}
	}
	return -1
}

// headWhen is the time that a part of the sentence begins with as an entry does:
// "…; 18 Oct. 2011 – the soldier is exchanged".
func (m *match) headWhen() int {
	l := m.l
	if m.from < 2 || l.lowerAt(m.from-1) != "–" && l.lowerAt(m.from-1) != ":" {
		return -1
	}
	at := m.from - 2
	bracket := l.lowerAt(at) == ")" && at > 0
	if bracket {
		at-- // "Earthquake at Izmit (17 August): teams fly in"
	}
	w := l.w[at].when
	if w < 0 || !m.usable(w) {
		return -1
	}
	if at = l.whens[w].Tokens.Start - l.span.Start; at == 0 || l.bounds[at] || bracket && l.lowerAt(at-1) == "(" && Refines(l.whens[w].Date, l.in.LeadDate) {
		return w
	}
	return -1
}

// maxCleft is how many words "it was … that" may hold.
const maxCleft = 14
