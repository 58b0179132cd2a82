package event

import (
	"strings"

	"entente/loader/report/text"
	"entente/schema"
)

// sideOf is the time of what is told beside a date rather than on it: beside the day of an
// entry ("22 May: closes the straits, having sent the force home") or a date of the sentence
// that is another clause's ("invaded in August 1942 and later sent a division"). before and
// after are open intervals; inferred is set where the date itself does not say so much.
// Empty where the date itself is meant.
func (m *match) sideOf(d dated) (date string, inferred bool) {
	if m.l.in.Mode != Fact {
		return "", false
	}
	if strings.Contains(d.date.String(), "/") && m.closes() && !d.date.Latest().Open() && (d.when < 0 || m.l.whens[d.when].Tokens.Start-m.l.span.Start < m.at) {
		return lastOf(d.date), false
	}
	if m.besideClause(d.when) || d.when >= 0 && (m.l.afterClause(d.when, m.at) || m.invitedFor(d.when) || m.setOffDeed(d.when)) {
		return d.date.String(), true
	}
	if d.when >= 0 {
		return m.besideWhen(d.when)
	}
	if d.date != m.l.in.LeadDate || !d.date.IsDay() {
		return "", false // within a year or month, both are often the same
	}
	if VaguelyLater(m.l.in.Text, m.clause()) {
		return d.date.String() + "/..", true
	}
	if m.tookTime() {
		return "../" + d.date.String(), true
	}
	if last := m.underAfter(); last != "" {
		return last, true
	}
	if m.verb < 0 {
		if m.kind == nounWord && m.predicate >= 0 && m.hadBeen(m.predicate) {
			return d.date.String()[:len("1908-10")], false // "a planned meeting had been called off"
		}
		return "", false
	}
	switch {
	case m.hasDone():
		return d.date.String(), true
	case m.before():
		return "../" + d.date.String(), true
	case m.after():
		return d.date.String() + "/..", true
	}
	return "", false
}

// closes reports a noun with which something ends: "a four-day war, which ends with a ceasefire".
func (m *match) closes() bool {
	if m.kind != nounWord || m.verb < 0 || m.l.groups[m.verb].infinitive {
		return false
	}
	w := m.governorWord()
	return (w == "with" || w == "in" || w == "by") && m.l.groups[m.verb].head == m.npStart-2 && m.l.e.lexicon.sets.Of("ending").has(m.l.groups[m.verb].lemma)
}

// besideWhen is the time of what stands behind a date of the sentence in a clause of its own.
func (m *match) besideWhen(w int) (date string, inferred bool) {
	l := m.l
	t := &l.whens[w]
	end := t.Tokens.End - l.span.Start
	d := t.Date
	if end > m.at && l.doneBefore(w, m.at) && m.status == schema.Occurred {
		return d.String(), true // "Kádár, who had come to power with Soviet help, went there in May"
	}
	if end > m.at || d.Vague() || strings.Contains(d.String(), "/") && !daysOfMonth(d) || t.Aside != text.NoAside || m.status == schema.Planned {
		return "", false
	}
	own := l.clauseStart(m.at)
	switch {
	case m.afterwards(w):
		if !d.IsDay() {
			return d.String(), true // within the month or year, or not long after
		}
		return lastOf(d) + "/..", true
	case own <= end && m.openedBy(own, end):
		return lastOf(d) + "/..", true
	case d.IsDay() && m.tookTime():
		return "../" + d.String(), true
	case own >= end && d == l.in.LeadDate && m.underAfter() != "":
		return m.underAfter(), true
	case m.verb >= 0 && own >= end && d == l.in.LeadDate && m.hasDone():
		return d.String(), true
	case m.verb >= 0 && own >= end && l.verbsIn(0, len(l.w)) > 1 && m.before():
		if !d.IsDay() && !daysOfMonth(d) {
			return d.String(), true
		}
		return "../" + firstOf(d), true
	case d.IsDay() && own >= end && m.verb < 0 && m.kind == nounWord && m.predicate >= 0 && m.hadBeen(m.predicate):
		return d.String()[:len("1908-10")], false
	case m.verb >= 0 && l.groups[m.verb].start > end && m.after(), own >= end && VaguelyLater(l.in.Text, m.clause()):
		return lastOf(d) + "/..", true
	case !d.IsDay() && !daysOfMonth(d):
		return "", false
	case m.followed(end), own >= end && m.meanwhile(own):
		return d.String()[:len("1908-10")], false
	}
	return "", false
}

// afterwards reports the time of what came before at the head of a clause: "After the earthquake
// of 11 March 2011 Peru sent doctors".
func (m *match) afterwards(w int) bool {
	l := m.l
	at := l.whens[w].Tokens.Start - l.span.Start
	from := at - 1
	for from > 0 && from > at-9 && l.lowerAt(from) != "after" && l.lowerAt(from) != "following" {
		from--
	}
	if from > at-3 || from > 0 && !l.is(from-1, coordinator) || l.lowerAt(from) != "after" && l.lowerAt(from) != "following" {
		return false
	}
	for i := from + 1; i < at; i++ {
		if l.isVerb(i) || l.w[i].when >= 0 || l.w[i].lower == "," {
			return false
		}
	}
	return true
}

// daysOfMonth reports an interval of days within one month.
func daysOfMonth(d schema.Date) bool {
	first, last, ok := strings.Cut(d.String(), "/")
	return ok && len(first) == len("1908-10-06") && len(last) == len(first) && first[:len("1908-10")] == last[:len("1908-10")]
}

// lastOf is the day, month or year that a date ends with.
func lastOf(d schema.Date) string {
	s := d.String()
	return s[strings.IndexByte(s, '/')+1:]
}

// firstOf is the day, month or year that a date begins with.
func firstOf(d schema.Date) string {
	first, _, _ := strings.Cut(d.String(), "/")
	return first
}

// meanwhile reports a clause that tells of what went on at that time.
func (m *match) meanwhile(own int) bool {
	if w := m.l.lowerAt(own); w != "while" && w != "meanwhile" {
		return false
	}
	for i := own + 2; i < m.at; i++ {
		if m.l.lowerAt(i) == "," {
			return false // "while he was abroad, they attacked"
		}
	}
	return true
}

// before reports the past perfect: what had been done by then, a while ago. Who mediates has
// done so up to that very day.
func (m *match) before() bool {
	g := &m.l.groups[m.verb]
	if g.future || g.possible || m.status == schema.Planned || m.r.Type == schema.Mediation && g.participial {
		return false
	}
	had := false
	for i := g.start; i < g.head; i++ {
		switch m.l.lowerAt(i) {
		case "had":
			had = true
		case "having":
			had = m.r.Type != schema.Mediation && m.l.lowerAt(i-1) != "with" && m.l.lowerAt(i-1) != "of"
		case "just":
			return false
		}
	}
	return had
}

// hasDone reports the perfect in a relative clause of what is told in the present: "arrives from Lima, where he has met
// Leguía", that day or before.
func (m *match) hasDone() bool {
	l, g := m.l, &m.l.groups[m.verb]
	if !g.perfect || g.future || g.possible || m.from == 0 || !l.is(m.from, relative) || l.lowerAt(m.from) == "that" {
		return false
	}
	return l.lowerAt(g.start) == "has" || l.lowerAt(g.start) == "have"
}

// hadBeen reports the past perfect of a verb.
func (m *match) hadBeen(k int) bool {
	g := &m.l.groups[k]
	for i := g.start; i < g.head; i++ {
		if m.l.lowerAt(i) == "had" {
			return !g.future && !g.possible
		}
	}
	return false
}

// after reports words that part an event from the one before it by a time that nobody tells.
func (m *match) after() bool {
	l, g := m.l, &m.l.groups[m.verb]
	if g.future || g.possible || m.status == schema.Planned {
		return false
	}
	for i := g.start - 1; i < g.head; i++ {
		switch l.lowerAt(i) {
		case "later", "subsequently", "afterwards", "eventually", "thereafter":
			return i < 0 || l.w[i].when < 0
		}
	}
	for i, end := g.head+1, l.clauseEnd(g.head); i < end; i++ {
		if l.w[i].when >= 0 {
			return false
		}
		switch l.lowerAt(i) {
		case "thereafter", "subsequently":
			return true
		case "after", "afterwards", "afterward":
			return (l.lowerAt(i-1) == "soon" || l.lowerAt(i-1) == "shortly") && (i+1 >= end || isMark(l.lowerAt(i+1))) && m.dayBefore(i)
		case "followed": // "in the months that followed"
			return l.lowerAt(i-1) == "that" && timeUnit(l.lowerAt(i-2))
		}
	}
	return false
}

// dayBefore reports whether the sentence gives a day before word i: soon after it may be the next
// month, soon after in a month or year is mostly within it.
func (m *match) dayBefore(i int) bool {
	for w := len(m.l.whens) - 1; w >= 0; w-- {
		if t := &m.l.whens[w]; t.Tokens.End-m.l.span.Start <= i {
			return t.Date.IsDay()
		}
	}
	return m.l.in.LeadDate.IsDay()
}

// timeUnit reports weeks, months and their kind.
func timeUnit(word string) bool {
	switch word {
	case "days", "weeks", "months", "years":
		return true
	}
	return false
}

// followed reports a noun behind "followed by" that no time is given for: "a clash on 3 May,
// followed by sanctions" is no more than that month's. end is where the date before it ends.
func (m *match) followed(end int) bool {
	i := m.npStart
	if m.kind != nounWord {
		return false
	}
	for i > end && i > m.npStart-4 && m.l.lowerAt(i-1) != "by" {
		i--
	}
	return i-2 >= end && m.l.lowerAt(i-1) == "by" && m.l.lowerAt(i-2) == "followed"
}
