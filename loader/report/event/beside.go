package event

import (
	"entente/loader/report/text"
	"entente/schema"
)

// dateBeside reports a date that is told in another clause than the trigger's: that of the entry, or of what the
// sentence tells first. "In July 1882, when …" dates the clause behind it, and so does "at once".
func (m *match) dateBeside(d dated) bool {
	l := m.l
	if d.date.IsZero() || l.atOnce(m) || l.sameDay(m) {
		return false
	}
	if d.when < 0 {
		return true
	}
	end := l.whens[d.when].Tokens.End - l.span.Start
	if l.ofAnother(d.when, m.at) {
		return true
	}
	if end > l.clauseStart(m.at) || l.is(m.from, relative) && l.w[min(m.from+1, len(l.w)-1)].group >= 0 {
		return false // "signed a treaty which ended the war"
	}
	if l.lowerAt(end) == "," {
		end++
	}
	switch l.lowerAt(end) {
	case "when", "where", "during", "on", "at", "that":
		return false
	}
	return !l.is(end, subordinator) || l.lowerAt(end-1) != "," // "In May, after the coup, Peru …" dates what Peru did
}

// opensEntry reports a verb in the first clause of an entry, which its date governs as a whole: "3 May: Chad closes the
// border and recalls its envoy".
func (m *match) opensEntry() bool {
	l := m.l
	list := l.in.Sentences
	if len(list) == 0 || m.kind != verbWord || m.verb < 0 || !l.finiteAt(m.at) || l.groups[m.verb].perfect || l.clauseStart(m.at) > 0 && l.finiteIn(0, l.clauseStart(m.at)) {
		return false
	}
	for i := range m.at {
		if l.lowerAt(i) == ";" || l.lowerAt(i) == "." && l.w[i].when < 0 {
			return false
		}
	}
	if l.span.Start == list[0].Tokens.Start {
		return true
	}
	return len(list) > 1 && len(l.in.Whens) > 0 && l.span.Start == list[1].Tokens.Start && l.in.Whens[0].Tokens.End >= list[0].Tokens.End-1 // "3 May. Chad closes …"
}

// ofVerbAhead is the finite verb before a time that the time belongs to, where the word at i stands in a further part
// of the sentence, with a verb of its own and without a time: "Chad left the pact in May 1966 and joined the bank". -1
// where there is none, or where the time stands at the head of what both parts tell.
func (l *line) ofVerbAhead(w, i int) int {
	from, end := l.whens[w].Tokens.Start-l.span.Start, l.whens[w].Tokens.End-l.span.Start
	if end > i {
		return -1
	}
	parted, verb := false, false
	j := end
	if l.lowerAt(j) == "," {
		j++
	}
	switch l.lowerAt(j) {
	case "when", "where", "during":
		return -1 // "broke out in July 1882, when soldiers mutinied and attacked the legation"
	}
	for ; j < len(l.w) && (j <= i || !verb && j < i+maxSubject); j++ {
		switch {
		case l.w[j].when >= 0 && !l.whens[l.w[j].when].Duration:
			return -1 // the further part has a time
		case l.lowerAt(j) == ";" || l.is(j, coordinator) && !l.insideChain(j):
			if j > i {
				return -1
			}
			parted, verb = l.lowerAt(j) == ";" || !l.is(j+1, preposition), false
		case l.finiteAt(j):
			verb = true
		}
	}
	if !parted || !verb {
		return -1
	}
	for j := from - 1; j >= 0; j-- {
		switch {
		case l.lowerAt(j) == ";" || l.is(j, coordinator) && !l.insideChain(j) && j >= from-2:
			return -1 // "left the pact, and in May joined the bank and …"
		case l.finiteAt(j):
			return j
		}
	}
	if from > 1 && l.is(from-1, preposition) && l.lowerAt(from-2) != "," && l.clauseStart(i) > end {
		for j := end; j < i; j++ { // "The wreck in May 1968 was followed by a strike, and relations were strained"
			if l.finiteAt(j) {
				return j
			}
		}
	}
	return -1
}

// ofAnother reports a time of another verb than that of the word at i.
func (l *line) ofAnother(w, i int) bool {
	return l.ofVerbAhead(w, i) >= 0 || l.ofVerbBehind(w, i) || l.consequence(w, i)
}

// ofAnotherDeed reports a time of another verb than that of the word at i, where it tells neither of a journey nor of a
// meeting.
func (l *line) ofAnotherDeed(w, i int) bool {
	if l.ofVerbBehind(w, i) || l.consequence(w, i) {
		return true
	}
	j := l.ofVerbAhead(w, i)
	return j >= 0 && l.isDeed(l.groupOf(j)) && !l.comesTogether(l.groupOf(j))
}

// ofVerbBehind reports a time behind the word at i that belongs to a verb in a further part of the sentence, where the
// part of that word has a verb of its own: "Chad demanded a vote and left the pact in May 1966".
func (l *line) ofVerbBehind(w, i int) bool {
	at := l.whens[w].Tokens.Start - l.span.Start
	if at < i {
		return false
	}
	from := i
	for from > 0 && !l.bounds[from] && l.lowerAt(from-1) != ";" {
		from--
	}
	told, parted := false, false
	for j := from; j < at; j++ {
		switch {
		case l.w[j].when >= 0 && !l.whens[l.w[j].when].Duration && j > i:
			return false
		case j > i && told && (l.lowerAt(j) == ";" || l.is(j, coordinator) && !l.insideChain(j) && !l.finiteAt(j-1)): // not "was rebuilt and opened in 1966"
			parted = true
		case l.finiteAt(j) && parted:
			return true
		case l.finiteAt(j):
			told = true
		}
	}
	if parted && l.is(at-1, preposition|coordinator) && (l.is(at-1, coordinator) || l.is(at-2, coordinator)) {
		return l.subjectFollows(l.whens[w].Tokens.End - l.span.Start) // "demanded a vote, and in May Togo left the pact"
	}
	return false
}

// OfAnother reports whether a time of a sentence belongs to a verb of another part than that in which the token at stands
// that tells of an event, and whether that verb tells of a deed rather than of a journey or a meeting.
func (e *Engine) OfAnother(in Input, sentence, when text.Span, at int) (another, deed bool) {
	l := e.clause(in, sentence)
	defer e.leave(l)
	i := when.Start - sentence.Start
	if i < 0 || i >= len(l.w) || l.w[i].when < 0 || at-sentence.Start >= len(l.w) {
		return false, false
	}
	w := l.w[i].when
	i = at - sentence.Start
	if l.doneBefore(w, i) {
		return true, true
	}
	return l.ofAnother(w, i), l.ofAnotherDeed(w, i)
}

// doneBefore reports the perfect in a dependent clause with the word at i and without the time: "led 70 firms to Chad, whose
// exports had trebled".
func (l *line) doneBefore(w, i int) bool {
	from, end := l.clauseStart(i), l.clauseEnd(i)
	if at := l.whens[w].Tokens.Start - l.span.Start; l.whens[w].Aside != text.NoAside || at >= from && at < end {
		return false
	}
	switch l.lowerAt(from) {
	case "who", "which", "whose", "whom", "after", "because":
	default:
		return false
	}
	for j := from; j < end; j++ {
		if l.finiteAt(j) && j >= i || l.finiteAt(j) && !l.commaIn(j, i) {
			return l.groupOf(j).perfect
		}
	}
	return false
}

// commaIn reports a comma that parts clauses between two words.
func (l *line) commaIn(i, end int) bool {
	for ; i < end; i++ {
		if l.lowerAt(i) == "," && !l.insideChain(i) {
			return true
		}
	}
	return false
}

// HadDone reports a clause behind a relative pronoun that tells what had been done before: "whose exports had trebled".
func (e *Engine) HadDone(in Input, clause text.Span) bool {
	if clause.Start > 0 {
		clause.Start-- // a part begins behind the word that parts it
	}
	l := e.clause(in, clause)
	defer e.leave(l)
	if !l.is(0, relative) && !l.is(1, relative) {
		return false
	}
	for k := range l.groups {
		if g := &l.groups[k]; !g.infinitive && !g.participial {
			return g.perfect && l.lowerAt(g.start) == "had"
		}
	}
	return false
}

// consequence reports a word at i for what a verb says came of something that happened at a time before it: "The wreck of 28
// May 1994 led to an inquiry".
func (l *line) consequence(w, i int) bool {
	end := l.whens[w].Tokens.End - l.span.Start
	for j := i - 1; j >= 0; j-- {
		if l.w[j].when >= 0 && j >= end && !l.whens[l.w[j].when].Duration {
			return false
		}
		g := l.groupOf(j)
		if g == nil || g.head != j || g.infinitive || g.passive {
			continue
		}
		causes := l.e.lexicon.sets.Of("causing").has(g.lemma) || l.lowerAt(j+1) == "to" && g.lemma == "lead" || l.lowerAt(j+1) == "in" && g.lemma == "result"
		if g.participial {
			if causes && g.forms&ing != 0 && l.lowerAt(j-1) == "," {
				return l.whens[w].Tokens.Start-l.span.Start < j || !l.finiteIn(0, j) // ", prompting Togo to protest"
			}
			continue
		}
		return causes && j >= end && !l.isVerb(i)
	}
	return false
}

// setOffDeed reports a participle between commas that tells what had become of the subject, where the time is that of the
// verb behind it: "The pact, criticised by Togo, came into force in 1970".
func (m *match) setOffDeed(w int) bool {
	l := m.l
	if m.kind != verbWord || m.verb < 0 {
		return false
	}
	g := &l.groups[m.verb]
	if !g.participial || g.forms&part == 0 || g.start != g.head || l.lowerAt(g.start-1) != "," || l.insideChain(g.start-1) {
		return false
	}
	for i := m.end; i < len(l.w); i++ {
		if l.lowerAt(i) != "," || l.insideChain(i) {
			if l.w[i].when == w {
				return false
			}
			continue
		}
		return l.finiteIn(i, l.clauseEnd(i)) && l.whens[w].Aside == text.NoAside
	}
	return false
}

// invitedFor reports a time behind what somebody is invited to, which is not that of the invitation: "has invited him to Lomé
// on 4 May", "invited Togo to attend the summit in May".
func (m *match) invitedFor(w int) bool {
	at := m.l.whens[w].Tokens.Start - m.l.span.Start
	if m.r.Type != schema.Invitation || m.kind != verbWord || m.status != schema.Occurred {
		return false
	}
	for i := m.end; i < at; i++ {
		if m.l.lowerAt(i) == "to" {
			return true
		}
	}
	return false
}

// afterClause reports a time in a clause with "after" that stands before the word at i or behind it and tells of what came
// first: "After the colonel had seized power in May 1926 relations cooled", "relations cooled after he took office in May".
func (l *line) afterClause(w, i int) bool {
	at := l.whens[w].Tokens.Start - l.span.Start
	if l.whens[w].Aside != text.NoAside {
		return false
	}
	from := l.clauseStart(at)
	if l.lowerAt(from) != "after" || l.prepositional(from) || l.w[from+1].when >= 0 || l.verbsIn(from, at) != 1 {
		return false
	}
	if i < from {
		return true
	}
	end := l.whens[w].Tokens.End - l.span.Start
	if i < end || from > 0 {
		return false
	}
	for j := end; j < i; j++ {
		if l.is(j, relative|subordinator) && !l.is(j, preposition) {
			return false
		}
	}
	return true
}

// verbsIn counts the finite verbs between two words.
func (l *line) verbsIn(i, end int) (n int) {
	for ; i < end && i < len(l.w); i++ {
		if l.finiteAt(i) {
			n++
		}
	}
	return n
}

// finiteIn reports a finite verb between two words.
func (l *line) finiteIn(i, end int) bool { return l.verbsIn(i, end) > 0 }

// finiteAt reports the head of a finite verb.
func (l *line) finiteAt(i int) bool {
	g := l.groupOf(i)
	return g != nil && g.head == i && !g.infinitive && !g.participial
}

// Deeds says what some words tell of by their finite verbs: that something was done, and that people went somewhere or
// came together, on which occasion more may have been done.
func (e *Engine) Deeds(in Input, span text.Span) (deed, occasion bool) {
	l := e.clause(in, span)
	defer e.leave(l)
	for k := range l.groups {
		g := &l.groups[k]
		if g.infinitive || g.participial || g.future || g.possible {
			continue
		}
		deed = deed || l.isDeed(g)
		occasion = occasion || l.comesTogether(g)
	}
	return deed, occasion
}

// isDeed reports a verb by which something was done, not only was so.
func (l *line) isDeed(g *group) bool { return g.lemma != "be" && g.lemma != "have" }

// comesTogether reports a verb of going somewhere or of meeting.
func (l *line) comesTogether(g *group) bool {
	return g.lemma != "be" && l.e.lexicon.sets.Of("travelling").has(g.lemma) || l.e.lexicon.sets.Of("meeting-verb").has(g.lemma)
}

// besideClause reports a noun of what came before or stood beside what its clause tells, where the time is that of the
// clause: "6 June: following good offices of Peru relations are restored", "Thanks to the mediation of the king the
// two met on 4 May", "was prolonged in May in spite of protests". w is the time, -1 for that of the entry.
func (m *match) besideClause(w int) bool {
	l := m.l
	if m.kind != nounWord || m.r.Type == schema.Visit || !m.beforehand() {
		return false
	}
	if w < 0 {
		return l.in.LeadDate.IsDay() || daysOfMonth(l.in.LeadDate)
	}
	at := l.whens[w].Tokens.Start - l.span.Start
	if l.whens[w].Aside != text.NoAside || l.whens[w].Relative && l.whens[w].Tokens.End-l.span.Start >= m.npStart-1 {
		return false // "ten days after a clash"
	}
	if at < m.npStart {
		return true
	}
	for i := m.end; i < at; i++ {
		if l.finiteAt(i) || l.lowerAt(i) == "," && !l.insideChain(i) {
			return true
		}
	}
	return false
}

// beforehand reports a preposition before the trigger's phrase that makes it what came before, what helped or what was no
// hindrance.
func (m *match) beforehand() bool {
	i := m.npStart - 1
	switch m.governorWord() {
	case "after", "following", "despite":
		return true
	case "to":
		return m.l.lowerAt(i-1) == "thanks"
	case "of":
		return m.l.lowerAt(i-1) == "spite" || m.l.lowerAt(i-1) == "because"
	}
	return false
}

// sameDay reports that the trigger's sentence begins with a time of the day that is told of: "In the afternoon Peru …".
func (l *line) sameDay(m *match) bool {
	for i := 0; i < m.at && i < 5; i++ {
		switch l.lowerAt(i) {
		case "morning", "noon", "afternoon", "evening", "night", "midnight", "dawn", "hours", "hour":
			return true
		case ",":
			return false
		}
	}
	return false
}
