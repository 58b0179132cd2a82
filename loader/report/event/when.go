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
	w := m.echoWhen()
	if w < 0 {
		w = m.plannedWhen()
	}
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
		} else if only := m.decadeWhen(); only >= 0 {
			w = only
		}
	}
	if w < 0 {
		if later := m.afterLater(); later >= 0 {
			m.dates = append(m.dates, dated{date: m.l.whens[later].Date, when: later})
			return
		}
		m.dates = append(m.dates, dated{date: m.l.in.LeadDate, when: -1})
		if m.doneBefore() {
			m.dates[0].date = schema.Date{}
			return
		}
		if last := m.lastDay(w); !last.IsZero() {
			m.dates[0].date = last
		} else if m.l.in.LeadDate.IsZero() && m.goesOn() {
			m.dates[0].date = m.carried()
		} else if m.sameVisit() {
			m.dates[0].date = m.l.heard
		}
		return
	}
	if lead := m.l.in.LeadDate; lead.IsDay() && m.l.lowerAt(m.l.whens[w].Tokens.Start-m.l.span.Start-1) == "of" && Refines(lead, m.l.whens[w].Date) {
		m.dates = append(m.dates, dated{date: lead, when: -1}) // "28 May 1902: The Pacts of May are signed"
		return
	}
	m.dates = append(m.dates, dated{date: m.l.sinceWhen(w, m.from), when: w})
	if last := m.lastDay(w); !last.IsZero() {
		m.dates[0].date = last
		return
	}
	if m.l.lowerAt(m.l.clauseStart(m.at)) == "when" {
		return // "in 2013, 2015 and 2016, when he attended": on the last of them
	}
	if m.laterThing(w) {
		return
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

// echoWhen is the time behind words that repeat what was told before, -1 where none stands there:
// "in 1995 Berlin recalled its envoy, and Rome did so in 1999".
func (m *match) echoWhen() int {
	if m.r.Echo == "" {
		return -1
	}
	for i, end := m.end, m.l.clauseEnd(m.end); i < end && i < len(m.l.w); i++ {
		if w := m.l.w[i].when; w >= 0 && m.usable(w) {
			return w
		}
	}
	return -1
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

// sinceWhen is the date that a time gives a clause at from: "since February 2021, when the army took
// power" tells of February, not of what has been so since.
func (l *line) sinceWhen(w, from int) schema.Date {
	date := l.whens[w].Date
	if end := l.whens[w].Tokens.End - l.span.Start; l.lowerAt(from) != "when" || from < end || from > end+1 {
		return date
	}
	if day, open := strings.CutSuffix(date.String(), "/.."); open {
		return schema.MustDate(day)
	}
	return date
}

// doneBefore reports the past perfect behind the first sentence of a dated entry: "Poland joined. Germany had
// been the first to support it." What had been done has another day, which nobody tells.
func (m *match) doneBefore() bool {
	l := m.l
	if l.in.Mode != Fact || !l.in.LeadDate.IsDay() || m.verb < 0 || m.r.Type == schema.Invitation || len(l.in.Sentences) == 0 || l.span.Start <= l.in.Sentences[0].Tokens.Start {
		return false
	}
	g := &l.groups[m.verb]
	return g.perfect && l.lowerAt(g.start) == "had" && m.from == 0
}

// afterLater is the time behind "after" that lies later in the year than the entry: "July 2015: … Ambassadors
// return after the two meet in late September". -1 for none.
func (m *match) afterLater() int {
	l, lead := m.l, m.l.in.LeadDate
	if lead.IsZero() || lead.Latest().Open() || m.status != schema.Occurred || m.kind != verbWord {
		return -1
	}
	after := false
	for i := m.end; i < len(l.w) && l.w[i].lower != ";"; i++ {
		after = after || l.w[i].lower == "after" && l.w[i].when < 0
		w := l.w[i].when
		if w < 0 {
			continue
		}
		if d := l.whens[w].Date; after && !l.whens[w].Duration && l.whens[w].Aside == text.NoAside && !d.IsZero() && !d.Latest().Open() && !d.Earliest().Open() && d.Earliest() > lead.Latest() && d.Latest().Year() == lead.Earliest().Year() {
			return w
		}
		return -1
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
		if l.lowerAt(i) == "which" && (l.lowerAt(i-1) == "during" || l.lowerAt(i-1) == "at" || l.lowerAt(i-1) == "in" || l.lowerAt(i-1) == "for" || l.lowerAt(i-1) == "of" && partOf(l.lowerAt(i-2))) {
			continue // "a visit in May, during which …"
		}
		switch l.lowerAt(i) {
		case "who", "which", "whose", "that", "whom", "then", "later", "after", "before", "until", "since":
			return true
		}
	}
	return false
}

// partOf reports what is a part of an occasion, or stands beside it: "on the margins of which".
func partOf(word string) bool {
	switch word {
	case "margins", "margin", "sidelines", "course", "end", "close", "conclusion", "occasion":
		return true
	}
	return false
}

// maxSubject is how many words a subject may take before its verb.
const maxSubject = 18
