package event

import (
	"slices"

	"entente/loader/report/text"
	"entente/schema"
)

// heard is the last date that running text has told before a sentence, where it is that of the last
// event told too: what goes on about the same occasion has it. Zero for none. before are the times up
// to the sentence; not many of them in a row are durations.
func heard(before []text.When, told []Found) schema.Date {
	if len(told) == 0 {
		return schema.Date{}
	}
	last := schema.Date{}
	for i := len(before) - 1; i >= max(0, len(before)-4); i-- {
		if !before[i].Duration {
			last = before[i].Date
			break
		}
	}
	if last != told[len(told)-1].Event.Date || last.IsZero() || last.Earliest().Open() || last.Latest().Open() {
		return schema.Date{}
	}
	return last
}

// sameVisit reports whether a sentence of running text without a date tells what was done on the
// occasion that the one before it has dated: "In a joint communiqué the two sides agreed …",
// "Following the talks they signed …", "He also met …".
func (m *match) sameVisit() bool {
	l := m.l
	if l.heard.IsZero() || l.in.Mode != Fact || m.status != schema.Occurred || m.r.Type == schema.War || m.r.Type == schema.MilitaryAction {
		return false
	}
	if m.verb < 0 || l.groups[m.verb].forms&past == 0 || l.groups[m.verb].perfect || l.groups[m.verb].infinitive {
		return false
	}
	if m.timesBefore(l.clauseEnd(m.at)) {
		return false
	}
	for i := m.from; i < m.at; i++ {
		switch l.lowerAt(i) {
		case "which", "who", "that", "after", "before", "since", "later", "until":
			if i > 0 {
				return false
			}
		}
	}
	return l.opensOccasion() || l.atOnce(m)
}

// opensOccasion reports whether the sentence begins with words that stand for the occasion told before.
func (l *line) opensOccasion() bool {
	first, second := l.lowerAt(0), l.lowerAt(1)
	article := second == "the" || second == "a" || second == "their" || second == "these" || second == "this" || second == "his" || second == "her"
	i := 2
	if !article {
		i = 1
	}
	switch first {
	case "in", "by":
		if l.lowerAt(i) == "joint" {
			i++
		}
		for n := i + 3; second == "the" && i < n && i < len(l.w) && l.w[i].text != l.w[i].lower && !communique(l.lowerAt(i)); {
			i++ // "In the Lomé Declaration they agreed"
		}
		return article && communique(l.lowerAt(i)) && l.lowerAt(i+1) != "of"
	case "following", "after", "during", "at":
		if second == "the" && l.lowerAt(2) == "same" {
			i++
		}
		return occasion(l.lowerAt(i)) && (article || first != "at") && l.lowerAt(i+1) != "of" && l.lowerAt(i+1) != "in" && l.lowerAt(i+1) != "between"
	case "they":
		return true
	case "he", "she":
		return second == "also"
	case "the", "both":
		if first == "the" {
			if second != "two" {
				return occasion(second) && l.lowerAt(2) != "of" && l.lowerAt(2) != "in" && l.lowerAt(2) != "between"
			}
			second = l.lowerAt(2)
		}
		return slices.Contains([]string{"sides", "presidents", "leaders", "ministers", "premiers", "parties", "delegations"}, second)
	}
	return false
}

// communique reports what is given out at the end of a meeting.
func communique(word string) bool {
	switch word {
	case "statement", "communiqué", "communique", "declaration":
		return true
	}
	return false
}

// occasion reports what people come together for.
func occasion(word string) bool {
	switch word {
	case "talks", "meeting", "summit", "visit", "conference", "negotiations":
		return true
	}
	return false
}

// atOnce reports whether the trigger's clause says that something was done at once upon what was told.
func (l *line) atOnce(m *match) bool {
	for i := m.end; i < m.to && i < m.end+8; i++ {
		if l.lowerAt(i) == "at" && l.lowerAt(i+1) == "once" || l.lowerAt(i) == "immediately" || l.lowerAt(i) == "forthwith" {
			next := l.lowerAt(i + 1)
			if next == "once" {
				next = l.lowerAt(i + 2)
			}
			return next == "" || next == "." || next == ";" || next == "," || next == "and"
		}
	}
	return false
}

// Ran is the month or year of the last time that running text has told before a sentence: what it
// tells next came to pass about then. Zero for none.
func Ran(before []text.When) schema.Date {
	for i := len(before) - 1; i >= max(0, len(before)-4); i-- {
		w := &before[i]
		if w.Duration {
			continue
		}
		if w.Aside != text.NoAside || w.Elsewhen {
			continue
		}
		if w.Date.IsZero() || w.Date.Earliest().Open() || w.Date.Latest().Open() || w.Date.Vague() {
			return schema.Date{}
		}
		return monthOf(w.Date)
	}
	return schema.Date{}
}

// monthOf is the month in which a day or some days lie, else the date itself.
func monthOf(d schema.Date) schema.Date {
	if d.IsDay() || daysOfMonth(d) {
		return schema.MustDate(d.String()[:len("1908-10")])
	}
	return d
}

// runsOn reports whether a part of running text without a date goes on with the tale of the sentences before it.
func (m *match) runsOn() bool {
	l := m.l
	if l.ran.IsZero() || l.in.Mode != Fact || m.status == schema.Ongoing || m.r.fullName() == "statements/quoted" || !m.inPast() {
		return false // who is quoted mostly spoke to the author
	}
	switch m.r.Type {
	case schema.RelationsEstablished, schema.StateFormed, schema.StateDissolved:
		return false // what happens once is often only named
	}
	return !l.looksBack(m.at) && !m.timesBefore(l.clauseEnd(m.at))
}

// timesBefore reports whether the sentence gives a time before one of its words.
func (m *match) timesBefore(end int) bool {
	l := m.l
	for w := range l.whens {
		if !l.whens[w].Duration && !l.whens[w].Elsewhen && l.whens[w].Tokens.Start-l.span.Start < end {
			return true
		}
	}
	return false
}

// inPast reports whether the verb that tells of the event, or that governs it, is in the simple past.
func (m *match) inPast() bool {
	l, k := m.l, m.verb
	if k < 0 {
		k = m.predicate
	}
	for depth := 0; depth < 3 && k >= 0 && l.groups[k].infinitive; depth++ {
		k = l.groups[k].controller
	}
	if k < 0 {
		return false
	}
	return l.simplePast(&l.groups[k])
}

// simplePast reports a finite verb that tells what happened.
func (l *line) simplePast(g *group) bool {
	for i := g.start; i < g.head; i++ {
		switch l.lowerAt(i) {
		case "is", "are", "has", "have", "being":
			return false
		}
	}
	return g.forms&past != 0 && !g.perfect && !g.infinitive && !g.future && !g.possible
}

// TellsOn reports whether a clause without a time goes on with a tale: its first finite verb is in the simple past,
// and no word before it says that it looks back.
func (e *Engine) TellsOn(in Input, clause text.Span) bool {
	l := e.take(in)
	defer e.put(l)
	clause.End = min(clause.End, clause.Start+maxSentence)
	e.analyse(l, &l.input, clause, in.Mentions, in.Whens)
	for k := range l.groups {
		g := &l.groups[k]
		if g.participial || g.infinitive {
			continue
		}
		return l.simplePast(g) && !l.looksBack(g.head)
	}
	return false
}

// looksBack reports words before one that set what it tells apart from the tale.
func (l *line) looksBack(end int) bool {
	for i := range l.w[:end] {
		switch l.w[i].lower {
		case "earlier", "previous", "previously", "former", "formerly", "always", "often", "usually", "traditionally", "still", "already", "now", "today":
			return true
		}
	}
	return false
}
