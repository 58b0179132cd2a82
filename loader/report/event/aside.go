package event

import "entente/loader/report/text"

// maxAside is how many words behind "four days after" the other event may take.
const maxAside = 24

// asideOf is the stretch of words behind a distance ("four days after") that tells of the
// other event: up to a comma or the end of the clause.
func (l *line) asideOf(w int) (from, to int) {
	from = l.whens[w].Tokens.End - l.span.Start
	verb := false
	if l.whens[w].Aside == text.Other && from+2 < len(l.w) && l.is(from+1, determiner|possessiveWord) && l.w[from+1].mention < 0 {
		for to = from + 3; to < len(l.w) && to < from+8; to++ { // "a week after the award King Carol abdicated"
			if k := l.w[to].chain; k >= 0 && l.chains[k].start == to && !l.is(to-1, preposition|determiner|possessiveWord|coordinator) && l.w[to-1].lower != "," {
				return from, to
			}
			if l.w[to].lower == "," || l.isVerb(to) {
				break
			}
		}
	}
	for to = from + 1; to < len(l.w) && to < from+maxAside; to++ {
		switch l.w[to].lower {
		case ";", ".", ":", "(", ")", "–":
			return from, to
		case ",":
			return from, to
		}
		verb = verb || l.isVerb(to) && l.groupOf(to) != nil && !l.groupOf(to).participial && !l.groupOf(to).infinitive
		if verb && to > from+1 && l.bounds[to] {
			return from, to
		}
	}
	return from, to
}

// asideWhen is the date that a distance gives the event: "on 3 May they signed, four days
// after Bolivia left" dates what Bolivia did. -1 for none.
func (m *match) asideWhen() int {
	l := m.l
	for w := range l.whens {
		t := &l.whens[w]
		if t.Aside == text.NoAside || t.Date.IsZero() {
			continue
		}
		from, to := l.asideOf(w)
		within := m.at >= from && m.at < to
		if t.Aside == text.Behind && within {
			return w
		}
		if t.Aside == text.Other && !within && l.clauseStart(from-1) <= m.at && (m.at < from && !l.opensNextPart(w) || m.at >= from && m.at-to < maxAside) && !m.datedBeside(w, from, to) {
			return w
		}
	}
	return -1
}

// datedBeside reports whether another date stands nearer to the trigger than the distance.
func (m *match) datedBeside(w, from, to int) bool {
	l := m.l
	for o := range l.whens {
		at := l.whens[o].Tokens.Start - l.span.Start
		if o == w || l.whens[o].Duration || at >= from && at < to {
			continue
		}
		if at >= m.from && at < m.to && (m.at > to) == (at > to) {
			return true
		}
	}
	return false
}

// acrossAside reports whether a time stands on the other side of a distance than the
// trigger: the date of the event that another is measured from is not its own.
func (m *match) acrossAside(when int) bool {
	l := m.l
	for w := range l.whens {
		t := &l.whens[w]
		if t.Aside == text.NoAside {
			continue
		}
		from, to := l.asideOf(w)
		at := l.whens[when].Tokens.Start - l.span.Start
		within := m.at >= from && m.at < to
		switch {
		case w == when:
			return within != (t.Aside == text.Behind)
		case (at >= from && at < to) != within:
			return within || t.Aside == text.Other
		}
	}
	return false
}

// setOffWhen reports a time within words set off by a comma, a participle or since when something has been so,
// that tell of another deed than the trigger without them: "restored relations, cut since 1967", "1998: agreement
// on a missile, first flown in 2001". Words by which what the trigger names came about are no such aside.
func (m *match) setOffWhen(w int) bool {
	l := m.l
	at, end := l.whens[w].Tokens.Start-l.span.Start, l.whens[w].Tokens.End-l.span.Start
	if m.l.in.Mode != Fact || at < 3 {
		return false
	}
	since, from := false, -1
	for i := at - 1; i > 0 && i > at-14; i-- {
		if i == m.at || i == m.end-1 {
			return false
		}
		if l.lowerAt(i) == "since" {
			since = true
		}
		if l.lowerAt(i) == "," && !l.insideChain(i) {
			from = i + 1
			break
		}
		if isMark(l.lowerAt(i)) && l.lowerAt(i) != "'s" && l.lowerAt(i) != "-" && !l.insideChain(i) || l.bounds[i] && !l.is(i, subordinator|preposition) {
			return false
		}
	}
	if from < 0 || m.at >= from && m.at < end {
		return false
	}
	switch l.lowerAt(from) {
	case "worth", "valued", "estimated": // "halted all trade, worth two billion in the year before"
		return m.at < from
	case "unlike", "like": // "Peru, unlike Chile two years later, refused to sign"
		return l.lowerAt(end) == ","
	}
	first := from
	if l.is(first, adverb) || l.lowerAt(first) == "first" || l.lowerAt(first) == "last" {
		first++
	}
	k := l.w[first].group
	if since && (first == at-2 || l.lowerAt(first) == "in" && l.w[first+1].when < 0 || k >= 0 && l.groups[k].head == first && l.groups[k].forms&part != 0) {
		return m.at < from || l.lowerAt(end) == "," // ", in force since 2012", ", cut since 1967"
	}
	if since && l.lowerAt(end) == "," && m.at > end && !l.is(first, relative|subordinator|coordinator) && !l.verbBetween(first, at) {
		return true // "Bolivia, independent since 1825, recognises …"
	}
	if k < 0 || l.groups[k].head != first || l.groups[k].forms&part == 0 || !(l.groups[k].participial && l.groups[k].passive) && l.groups[k].forms&past != 0 {
		return false
	}
	if m.kind != verbWord && l.e.lexicon.sets.Of("coming-about").has(l.groups[k].lemma) || plans(l.lowerAt(first)) {
		return false
	}
	if lead := l.in.LeadDate; since || !lead.IsZero() && !Refines(l.whens[w].Date, lead) && l.whens[w].Date != lead {
		return m.at < from || l.lowerAt(end) == ","
	}
	return false
}

// besetWhen reports a time within a participle between commas that tells of the subject before the
// trigger's verb: "Pinochet, elected in March, visits Lima", who went there at another time.
func (m *match) besetWhen(w int) bool {
	l := m.l
	at := l.whens[w].Tokens.Start - l.span.Start
	if at > m.at {
		return false
	}
	k := l.groupBefore(at)
	if k < 0 || !l.groups[k].participial || !l.groups[k].passive || l.lowerAt(l.groups[k].start-1) != "," {
		return false
	}
	for i := l.groups[k].head; i < m.at; i++ {
		if l.lowerAt(i) == "," && l.w[i].when < 0 {
			return i > at
		}
	}
	return false
}
