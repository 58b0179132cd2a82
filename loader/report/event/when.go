package event

import (
	"strings"

	"entente/loader/report/text"
	"entente/schema"
)

// dated is one date of a match: an event each.
type dated struct {
	date schema.Date
	when int // index into line.whens, -1 for the entry's date
	// instead is the fill that replaces the first one of the gapped role: "joined
	// SEATO in 1954 and CENTO in 1955".
	instead *fill
	role    schema.Role
}

// findDates finds the date or dates of the event.
func (m *match) findDates() {
	w := m.plannedWhen()
	if w < 0 {
		w = m.asideWhen()
	}
	if w < 0 {
		w = m.nearestWhen()
	}
	if w < 0 || m.l.whens[w].Date == m.l.in.LeadDate && m.l.whens[w].Tokens.Start-m.l.span.Start < m.at {
		if finer := m.finerWhen(); finer >= 0 {
			w = finer
		} else if said := m.predicateWhen(); said >= 0 {
			w = said
		}
	}
	if w < 0 {
		m.dates = []dated{{date: m.l.in.LeadDate, when: -1}}
		if last := m.lastDay(w); !last.IsZero() {
			m.dates[0].date = last
		} else if m.l.in.LeadDate.IsZero() && m.goesOn() {
			m.dates[0].date = m.carried()
		}
		return
	}
	if lead := m.l.in.LeadDate; lead.IsDay() && m.l.lowerAt(m.l.whens[w].Tokens.Start-m.l.span.Start-1) == "of" && Refines(lead, m.l.whens[w].Date) {
		m.dates = []dated{{date: lead, when: -1}} // "28 May 1902: The Pacts of May are signed"
		return
	}
	m.dates = []dated{{date: m.l.whens[w].Date, when: w}}
	if last := m.lastDay(w); !last.IsZero() {
		m.dates[0].date = last
		return
	}
	if m.l.lowerAt(m.l.clauseStart(m.at)) == "when" {
		return // "in 2013, 2015 and 2016, when he attended": on the last of them
	}
	for next := w + 1; next < len(m.l.whens); next++ {
		if !m.l.adjacentWhens(next-1, next) {
			break
		}
		m.dates = append(m.dates, dated{date: m.l.whens[next].Date, when: next})
	}
	for prev := w - 1; prev >= 0 && m.l.adjacentWhens(prev, prev+1); prev-- {
		m.dates = append([]dated{{date: m.l.whens[prev].Date, when: prev}}, m.dates...)
	}
	if m.ofVerbBefore() {
		m.dates = []dated{{when: -1}}
		return
	}
	if len(m.dates) == 1 && m.again(w) {
		if w > 0 && m.l.whens[w-1].Tokens.Start-m.l.span.Start < m.at && m.usable(w-1) {
			m.dates = []dated{{date: m.l.whens[w-1].Date, when: w - 1}, m.dates[0]}
		} else if !m.l.in.LeadDate.IsZero() {
			m.dates = []dated{{date: m.l.in.LeadDate, when: -1}, m.dates[0]}
		}
	}
	if len(m.dates) == 1 {
		m.onceMore(w)
	}
	if len(m.dates) == 1 {
		m.gaps(w)
	}
	if len(m.dates) == 1 {
		m.listed(w)
	}
	if len(m.dates) == 1 {
		m.interleaved(w)
	}
	if len(m.dates) == 1 {
		m.distribute()
	}
	if len(m.dates) == 1 {
		m.stops(w)
	}
}

// lastDay is the range from the day of an entry to the one until which the event goes on: "2
// February: the ministers meet in Washington until 4 February". Zero where none is given.
func (m *match) lastDay(w int) schema.Date {
	l, lead := m.l, m.l.in.LeadDate
	switch m.r.Type {
	case schema.Meeting, schema.Visit, schema.War, schema.MilitaryAction, schema.Mobilisation:
	default:
		return schema.Date{}
	}
	if !lead.IsDay() || w >= 0 && l.whens[w].Date != lead || m.status != schema.Occurred {
		return schema.Date{}
	}
	for i, end := m.end, l.clauseEnd(m.at); i < end; i++ {
		k := l.w[i].when
		if k < 0 || k == w {
			continue
		}
		first, last, span := strings.Cut(l.whens[k].Date.String(), "/")
		switch d, err := schema.ParseDate(lead.String() + "/" + last); {
		case !span || err != nil || len(last) != len(lead.String()) || first != ".." && first != lead.String():
			return schema.Date{}
		case l.lowerAt(l.whens[k].Tokens.Start-l.span.Start-1) == "before":
			return schema.Date{}
		default:
			return d
		}
	}
	return schema.Date{}
}

// again reports whether a time is that of a second occasion: "supports X, as it does again
// in 1971".
func (m *match) again(w int) bool {
	i := m.l.whens[w].Tokens.Start - m.l.span.Start - 1
	if i > 0 && m.l.is(i, preposition) {
		i--
	}
	return i > m.end && m.l.w[i].lower == "again"
}

// onceMore adds the times of further occasions that an aside parts from the first: "came to Ankara
// in August 2006, the first to do so for decades, and again in November 2007".
func (m *match) onceMore(w int) {
	l := m.l
	if m.kind != verbWord {
		return
	}
	for next := w + 1; next < len(l.whens); next++ {
		j := l.whens[next].Tokens.Start - l.span.Start - 1
		if j > m.end && l.is(j, preposition) {
			j--
		}
		if j <= m.end || l.w[j].lower != "again" || l.w[j-1].lower != "and" && l.w[j-1].lower != "," || l.whens[next].Duration || l.whens[next].Date.IsZero() {
			return
		}
		for i := l.whens[next-1].Tokens.End - l.span.Start; i < j; i++ {
			if g := l.w[i].group; g >= 0 && !l.groups[g].infinitive && !l.groups[g].participial {
				return // another deed
			}
		}
		m.dates = append(m.dates, dated{date: l.whens[next].Date, when: next})
	}
}

// distribute reads dates that are given to each actor apart: "Both gained independence,
// Chile in 1818 and Bolivia in 1825".
func (m *match) distribute() {
	l := m.l
	var out []dated
	end := min(l.clauseEnd(m.end)+1, len(l.w))
	for w := range l.whens {
		at := l.whens[w].Tokens.Start - l.span.Start
		if at < m.end || at > end+12 || l.whens[w].Duration || l.whens[w].Date.IsZero() {
			continue
		}
		j := at - 1
		if l.is(j, preposition) {
			j--
		}
		if j < 2 || l.w[j].chain < 0 || l.w[j].mention < 0 {
			continue
		}
		c := &l.chains[l.w[j].chain]
		if before := l.lowerAt(c.start - 1); c.governor >= 0 && c.governor > m.end || before != "," && before != "and" && before != "(" {
			continue
		}
		got := m.keepAll([]int{l.w[j].chain}, m.kindsOf(schema.RoleSource))
		if len(got) == 0 {
			continue
		}
		out = append(out, dated{date: l.whens[w].Date, when: w, instead: &got[0], role: schema.RoleSource})
	}
	if _, ok := m.r.fillers[schema.RoleSource]; ok && len(out) > 1 {
		m.dates = out
	}
}

// nearestWhen chooses the time that belongs to the trigger: within its noun
// phrase, behind it before the next verb, before it in the clause, at the head of
// the sentence. -1 for none.
func (m *match) nearestWhen() int {
	l := m.l
	if m.kind == nounWord || m.kind == mentionWord {
		for i := m.at - 1; i >= m.npStart; i-- {
			if w := l.w[i].when; w >= 0 && m.usable(w) {
				return w
			}
		}
	}
	end := m.to
	if m.predicate >= 0 && l.e.lexicon.sets["ending"].has(l.groups[m.predicate].lemma) && !m.madeBy(&l.groups[m.predicate]) {
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
		if at := l.whens[w].Tokens.Start - l.span.Start; at < 4 && m.usable(w) {
			return w
		}
	}
	if l.in.LeadDate.IsZero() { // "in November 2017, when Wang Yi came"
		for i := m.from - 1; i >= 0 && i > m.from-24 && !m.apart(); i-- {
			if l.w[i].lower == ";" && l.resumedAt(m.from) >= 0 {
				break
			}
			if w := l.w[i].when; w >= 0 && m.usable(w) && !l.inRelative(i) && (!l.is(l.whens[w].Tokens.Start-l.span.Start-1, timeReference) || i >= m.from-2 && l.lowerAt(m.from) == "when") {
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
		if only >= 0 && m.usable(only) && l.whens[only].Tokens.Start-l.span.Start >= m.at && !l.toldApart(m.end, l.whens[only].Tokens.Start-l.span.Start) && !l.anothersClause(m.end, l.whens[only].Tokens.Start-l.span.Start) && !m.ofVerbBehind(only) && !m.ofRelativeBehind(only) && !l.is(l.whens[only].Tokens.Start-l.span.Start-1, timeReference) {
			return only
		}
	}
	return -1
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

// maxCleft is how many words "it was … that" may hold.
const maxCleft = 14

// headWhen is the time that a part of the sentence begins with as an entry does:
// "…; 18 Oct. 2011 – the soldier is exchanged".
func (m *match) headWhen() int {
	l := m.l
	if m.from < 2 || l.lowerAt(m.from-1) != "–" && l.lowerAt(m.from-1) != ":" {
		return -1
	}
	w := l.w[m.from-2].when
	if w < 0 || !m.usable(w) {
		return -1
	}
	if at := l.whens[w].Tokens.Start - l.span.Start; at == 0 || l.bounds[at] {
		return w
	}
	return -1
}

// apart reports whether the clause tells of another time than the one before it:
// a relative clause, "then", the past perfect.
func (m *match) apart() bool {
	l := m.l
	if m.verb >= 0 && l.groups[m.verb].perfect {
		return true
	}
	if m.closes() {
		return false
	}
	for i := m.from; i < m.at && i < m.from+4; i++ {
		if l.lowerAt(i) == "which" && (l.lowerAt(i-1) == "during" || l.lowerAt(i-1) == "at" || l.lowerAt(i-1) == "in" || l.lowerAt(i-1) == "for") {
			continue // "a visit in May, during which …"
		}
		switch l.lowerAt(i) {
		case "who", "which", "whose", "that", "whom", "then", "later", "after", "before", "until", "since":
			return true
		}
	}
	return false
}

// adjacentWhens reports whether two times are joined: "in 1974 and again in 1977",
// "1965 and 1971".
func (l *line) adjacentWhens(a, b int) bool {
	i, j := l.whens[a].Tokens.End-l.span.Start, l.whens[b].Tokens.Start-l.span.Start
	if l.whens[a].Duration || l.whens[b].Duration || l.whens[a].Aside != text.NoAside || l.whens[b].Aside != text.NoAside {
		return false
	}
	if l.againAt(i, j) {
		return true
	}
	if j-i > 5 || l.opensClause(i, b) {
		return false
	}
	joined := false
	for ; i < j; i++ {
		switch l.w[i].lower {
		case "and", "&", ",":
			joined = true
		case "again", "in", "on", "once", "more", "then", "the", "during", "(", ")":
		default:
			return false
		}
	}
	return joined
}

// againAt reports words between two times that lead to a further occasion without a verb: "in
// November 2005 and, on his way to Davos, again in January 2009". i is behind the first time, j the
// second.
func (l *line) againAt(i, j int) bool {
	if j-i > maxAgain || l.lowerAt(i) != "and" && l.lowerAt(i) != "," {
		return false
	}
	at := j - 1
	if l.is(at, preposition) {
		at--
	}
	last := at < j-1 && l.lowerAt(at) == "," && l.lowerAt(i) == "and" && l.lowerAt(i+1) == "," && at > i+2 && !l.verbNext(j) // "in 2007 and, on that occasion, in June 2014"
	if at <= i || l.w[at].lower != "again" && !last || !l.is(i, coordinator) && !l.is(i+1, coordinator) {
		return false
	}
	for ; i < at; i++ {
		if l.isVerb(i) || l.w[i].lower == ";" {
			return false
		}
	}
	return true
}

// verbNext reports a verb right behind the time at word j.
func (l *line) verbNext(j int) bool {
	i := l.whens[l.w[j].when].Tokens.End - l.span.Start
	if l.lowerAt(i) == "," {
		i++
	}
	for l.is(i, adverb) {
		i++
	}
	return l.isVerb(i)
}

// maxAgain is how many words may stand between two times of the same deed.
const maxAgain = 16

// opensClause reports whether a time begins a clause of its own behind "and": "in 1961,
// and six years later Kenya opened …".
func (l *line) opensClause(end, when int) bool {
	and := false
	for i := end; i < l.whens[when].Tokens.Start-l.span.Start; i++ {
		and = and || l.is(i, coordinator)
	}
	i := l.whens[when].Tokens.End - l.span.Start
	if !and || i >= len(l.w) {
		return false
	}
	if l.lowerAt(i) == "," {
		if i++; l.is(i, preposition) && l.w[i].mention < 0 { // "and in March, over Polish protests, the Conference …"
			for j := i + 1; j < len(l.w) && j < i+8 && !l.isVerb(j); j++ {
				if l.w[j].lower == "," && !l.insideChain(j) {
					i = j + 1
					break
				}
			}
		}
	}
	if l.isVerb(i) && l.groupOf(i) != nil && l.is(l.whens[when].Tokens.Start-l.span.Start-1, preposition) { // "invaded Poland in September and in October attacked Norway"
		for j := end - 1; j >= l.clauseStart(end-1); j-- {
			if g := l.groupOf(j); l.isVerb(j) && g != nil && !g.participial && !g.infinitive {
				return true
			}
		}
		return false
	}
	return l.subjectFollows(i)
}

// subjectFollows reports a noun phrase at word i, a name or not, with a finite verb behind it.
func (l *line) subjectFollows(i int) bool {
	if nominative(l.lowerAt(i)) {
		return true
	}
	aside := false // within words between commas behind the subject
	for from := i; i < len(l.w) && i < from+maxSubject; i++ {
		switch w := &l.w[i]; {
		case w.lower == "," && i > from && l.apposition(i-1):
		case w.lower == "," && !l.insideChain(i) && i > from:
			if !aside && !l.closes(i) {
				return false
			}
			aside = !aside
		case aside && w.lower != ";":
		case l.isVerb(i) || l.is(i, auxiliaryBe|auxiliaryHave|modal|willModal):
			g := l.groupOf(i)
			return i > from && (g == nil || !g.participial && !g.infinitive)
		case w.when >= 0 || isMark(w.lower) && w.lower != "'s" && w.lower != "-" && !l.insideChain(i) || l.is(i, relative|subordinator) && !l.is(i, determiner|preposition):
			return false
		case i == from && l.is(i, preposition) && w.chain < 0:
			return false // "and in May, with Soviet help, …"
		}
	}
	return false
}

// apposition reports whether the mention at a word holds an apposition, whose end a comma marks: "his
// foreign minister, Lloyd Axworthy, …".
func (l *line) apposition(i int) bool {
	m := l.w[i].mention
	for ; m >= 0 && i >= 0 && l.w[i].mention == m; i-- {
		if l.w[i].lower == "," {
			return true
		}
	}
	return false
}

// closes reports whether a comma behind the one at word i ends an aside.
func (l *line) closes(i int) bool {
	for j := i + 1; j < len(l.w) && j < i+10; j++ {
		switch {
		case l.w[j].lower == ",":
			return !l.insideChain(j) && j > i+1
		case l.w[j].lower == ";" || l.w[j].when >= 0:
			return false
		}
	}
	return false
}

// nominative reports a pronoun that only stands as a subject, or mostly at the head of a clause.
func nominative(word string) bool {
	switch word {
	case "he", "she", "it", "they", "we", "i":
		return true
	}
	return false
}

// maxSubject is how many words a subject may take before its verb.
const maxSubject = 18
