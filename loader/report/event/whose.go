package event

import (
	"strings"

	"entente/schema"
)

// ofNextVerb reports a time behind "and" that a further verb follows, where an earlier one dates
// the trigger: "In September he was deposed and a month later killed".
func (m *match) ofNextVerb(w int) bool {
	l := m.l
	if l.opensNextPart(w) {
		return true
	}
	at, end := l.whens[w].Tokens.Start-l.span.Start, l.whens[w].Tokens.End-l.span.Start
	if l.is(at-1, preposition) {
		at--
	}
	if !l.is(at-1, coordinator) {
		return false
	}
	earlier := false
	for o := range w {
		earlier = earlier || l.whens[o].Tokens.End-l.span.Start <= m.at && m.usable(o)
	}
	if !earlier {
		return false
	}
	for i := end; i < len(l.w) && i < end+6; i++ {
		if l.isVerb(i) {
			return true
		}
		if l.w[i].when >= 0 || isMark(l.w[i].lower) && l.w[i].lower != "," {
			return false
		}
	}
	return false
}

// toldApart reports whether a semicolon parts two words and what stands behind it is told by a
// verb of its own: "an agreement is being negotiated; trade fell in 2011".
func (l *line) toldApart(i, end int) bool {
	clauses := 0
	for ; i < end; i++ {
		if l.w[i].lower == ";" {
			return l.verbBetween(i+1, end)
		}
		if l.bounds[i] {
			clauses++
		}
		if clauses > 0 && l.w[i].lower == ":" && l.bounds[i+1] && l.verbBetween(l.clauseStart(i), i) && l.verbBetween(i+1, l.clauseEnd(i+1)) {
			return true // "when he was received, the break was complete: in May ties were cut"
		}
	}
	return false
}

// anothersClause reports whether a main clause with a subject of its own begins between two words
// and tells of what stands behind them: "Peru apologised, and the border was reopened in March".
func (l *line) anothersClause(i, end int) bool {
	for i++; i <= end && i < len(l.w); i++ {
		if l.bounds[i] && l.is(i-1, coordinator) && l.verbBetween(i, l.clauseEnd(i)) {
			return true
		}
	}
	return false
}

// ofVerbBefore reports several times that another verb before the trigger is dated by: "had occupied
// it in 1912 and again in 1914, and left only under pressure".
func (m *match) ofVerbBefore() bool {
	if m.kind != verbWord || m.verb < 0 || len(m.dates) < 2 {
		return false
	}
	for _, d := range m.dates {
		if d.when < 0 || m.l.whens[d.when].Tokens.End-m.l.span.Start > m.l.groups[m.verb].start {
			return false
		}
	}
	return m.l.verbBetween(m.l.clauseStart(m.at), m.l.whens[m.dates[0].when].Tokens.Start-m.l.span.Start)
}

// madeBy reports whether a verb of ending tells how what the trigger names came about: "an
// armistice is concluded".
func (m *match) madeBy(g *group) bool {
	return g.lemma == "conclude" && g.passive && (m.r.Type == schema.Agreement || m.r.Type == schema.Ceasefire)
}

// cameToNothing reports talks or a ceasefire of which no more is told than that they broke down: that they did
// is the event.
func (m *match) cameToNothing(g *group) bool {
	return m.status == schema.Failed && (g.lemma == "collapse" || g.lemma == "break" && m.l.lowerAt(g.head+1) == "down")
}

// ofAside reports whether an open time belongs to an aside before the trigger, which a
// comma parts from it: "the two, having fought since 1948, signed …".
func (m *match) ofAside(w int) bool {
	l := m.l
	t := &l.whens[w]
	end := t.Tokens.End - l.span.Start
	if !t.Date.Latest().Open() || end > m.at || l.lowerAt(end) != "," {
		return false
	}
	for i := t.Tokens.Start - l.span.Start - 1; i > 0 && i > end-16; i-- {
		if l.w[i].lower == "," {
			g := l.groupOf(i + 1)
			return g != nil && g.participial || l.lowerAt(i+1) == "having"
		}
	}
	return false
}

// ofReason reports whether a time belongs to the reason that heads a sentence: "in protest at the
// invasion in December, China called off the talks".
func (m *match) ofReason(w int) bool {
	l := m.l
	end := l.whens[w].Tokens.End - l.span.Start
	if end > m.at || l.lowerAt(end) != "," {
		return false
	}
	for i := end - 1; i > 0 && i > end-18; i-- {
		switch l.lowerAt(i) {
		case "protest", "response", "reaction", "reply", "retaliation", "revenge":
			return l.lowerAt(i-1) == "in"
		case ",", ";":
			return false
		}
	}
	return false
}

// inRelative reports whether the word at i stands in a relative clause.
func (l *line) inRelative(i int) bool {
	from := l.clauseStart(i)
	return l.is(from, relative) && from > 0
}

// usable excludes durations and times to which something else only refers: "after
// 1945", "the 1960 treaty".
func (m *match) usable(w int) bool {
	l := m.l
	t := &l.whens[w]
	if t.Duration || t.Date.IsZero() || m.ofAdmitted(w) || m.ofAside(w) || m.acrossAside(w) || m.besetWhen(w) || m.setOffWhen(w) || m.calledFor(w) || m.ofReason(w) || m.ofNote(w) || m.behindAbsolute(w) {
		return false
	}
	at, end := t.Tokens.Start-l.span.Start, t.Tokens.End-l.span.Start
	if m.byThen(end) || m.reason(end) || m.covered(w, at) || m.absolute(at, end) || l.dateline(at, end) || l.lifetime(at-1) > at {
		return false
	}
	if t.Lead || at == 0 {
		return true
	}
	if m.inOffice(at, end) || m.kind == verbWord && t.Elsewhen && end < len(l.w) && m.acted != end && Deed(l.lowerAt(end)) {
		return false // "asked for help under their 1997 treaty"
	}
	if m.ofThing(w) || strings.HasSuffix(t.Date.String(), "XX") && m.otherWhen(w) { // "a Partnership for the 21st Century"
		return false
	}
	if l.duringWar(at, end) {
		return true
	}
	if l.lowerAt(at-1) == "since" && m.longPast(w) && (m.verb < 0 || !l.groups[m.verb].perfect) {
		return false // "Jan. 1994: on worse terms than at any time since 1981"
	}
	if before := l.lowerAt(at - 1); (before == "until" || before == "till") && m.verb >= 0 && l.groups[m.verb].late {
		return true
	} else if before == "effective" || !l.in.LeadDate.IsZero() && (before == "until" || before == "till" || before == "effect" || before == "to" && l.lowerAt(at-2) == "," || m.inForce(at)) {
		return false // when it was to begin or end
	}
	if l.pointsBack(end - 1) {
		return true // "on the 22nd of that month officers of both met"
	}
	if end+1 < len(l.w) && at > 0 && l.w[end].kind == otherWord && l.w[end].class == 0 && l.w[end].mention < 0 && l.w[end].text == l.w[end].lower && !isMark(l.w[end].lower) && (l.is(at-1, determiner|possessiveWord) || l.w[at].lower == "the") && l.w[end-1].lower != "'s" {
		return end < m.at && end > m.npStart && m.kind == nounWord // "the 1965 fisheries agreement"
	}
	if end < len(l.w) && l.w[end].mention >= 0 && l.modifies(l.w[end].mention) && (at == end-1 && l.is(at-1, determiner) || at == end-2 && l.w[at].lower == "the") && l.attributive(l.to(l.w[end].mention)) {
		return m.kind == nounWord && end > m.npStart && end <= m.at // "the 1960 Peruvian embargo"
	}
	if end < len(l.w) && l.w[end].kind == nounWord && at > 0 && !strings.HasSuffix(l.w[end-1].lower, "s") && end != m.at && (l.is(at-1, determiner) || l.w[at].lower == "the") {
		return end > m.npStart && end <= m.at // "the 1960 treaty" belongs to treaty
	}
	return true
}

// pointsBack reports that a time ends in a unit of time that is pointed at, which qualifies no noun: "that month", "the same year".
func (l *line) pointsBack(i int) bool {
	switch l.lowerAt(i) {
	case "month", "year", "week", "day":
	default:
		return false
	}
	switch l.lowerAt(i - 1) {
	case "that", "this", "same", "following":
		return l.lowerAt(i-2) == "of" || l.lowerAt(i-2) == "the" && l.lowerAt(i-3) == "of"
	}
	return false
}

// ofAdmitted reports a time of what somebody says to have done, not of when it was said: "admitted in 2002 to having seized
// ships in the 1970s".
func (m *match) ofAdmitted(w int) bool {
	l := m.l
	at := l.whens[w].Tokens.Start - l.span.Start
	if !m.r.Says || m.kind != verbWord || at < m.end {
		return false
	}
	for i := at - 1; i > m.end; i-- {
		switch l.lowerAt(i) {
		case "having":
			return l.is(i-1, preposition)
		case "have":
			return l.lowerAt(i-1) == "to"
		case ",", ";":
			return false
		}
	}
	return false
}

// inForce reports a time since which the treaty of a dated entry is in force, as a note in brackets
// says: "12 March: Treaty of Mapu (in force 7 May 1964)". Of a year the note may give the day.
func (m *match) inForce(at int) bool {
	i := at - 1
	if m.l.is(i, preposition) || m.l.lowerAt(i) == ":" {
		i--
	}
	return m.l.lowerAt(i) == "force" && m.l.lowerAt(i-1) == "in" && m.l.lowerAt(i-2) == "(" && i > m.at && len(m.l.in.LeadDate.String()) > len("1964")
}

// inOffice reports a time since or until which a person between commas has an office: "Wałęsa,
// President since 1990, began a visit". Words from at to end are the time.
func (m *match) inOffice(at, end int) bool {
	l := m.l
	switch l.lowerAt(at - 1) {
	case "since", "from", "until", "till":
	default:
		return false
	}
	if l.lowerAt(end) != "," {
		return false
	}
	for i := at - 2; i > 0 && i > at-9; i-- {
		if l.lowerAt(i) == "," {
			return l.inSet(i+1, l.e.lexicon.sets.Of("title")) || l.w[i+1].mention >= 0 || l.inSet(at-2, l.e.lexicon.sets.Of("title"))
		}
		if l.isVerb(i) || l.is(i, relative) {
			return false
		}
	}
	return false
}

// reason reports a time before a noun that tells what came before something done then: "in November
// 1958 Peru suspended relations after a series of border incidents". end is behind the time.
func (m *match) reason(end int) bool {
	if m.kind != nounWord || m.verb < 0 || end > m.npStart || m.l.in.Mode != Fact {
		return false
	}
	switch m.governorWord() {
	case "after", "following":
		return m.r.Type != schema.Visit
	}
	return false
}

// byThen reports a clause that tells what had come about by the time before it: "on 30 October 1980,
// by which time Peru had recognised the junta".
func (m *match) byThen(end int) bool {
	l := m.l
	if end > m.from {
		return false
	}
	for i := m.from; i < m.from+3; i++ {
		if l.lowerAt(i) == "which" && (l.lowerAt(i+1) == "time" || l.lowerAt(i+1) == "point") && l.lowerAt(i-1) == "by" {
			return true
		}
	}
	return false
}

// covered reports a time that what is agreed is for: "an agreement covering the years 2003–2004",
// "a programme for the period 1990–1995". What the trigger tells of was not done then.
func (m *match) covered(w, at int) bool {
	l := m.l
	i := at - 1
	switch l.lowerAt(i) {
	case "period", "years", "year", "season":
		i--
	}
	for l.is(i, determiner) {
		i--
	}
	switch l.lowerAt(i) {
	case "covering", "spanning":
		return true
	case "for":
		return i < at-2 || yearsLong(m.l.whens[w].Date)
	}
	return false
}

// yearsLong reports an interval from year to year.
func yearsLong(d schema.Date) bool {
	return len(d.String()) == len("1990/1995") && d.String()[4] == '/'
}

// absolute reports whether a time stands outside of words between commas that tell of something
// before it, with the trigger within: "returned in August 2010, Thaksin having resigned".
func (m *match) absolute(at, end int) bool {
	l := m.l
	if m.kind != verbWord || m.verb < 0 || end > m.at || l.lowerAt(l.groups[m.verb].start) != "having" || l.in.Mode != Fact {
		return false
	}
	for i := l.groups[m.verb].start - 1; i >= end; i-- {
		if l.w[i].lower == "," {
			return true
		}
	}
	return false
}

// behindAbsolute reports a time within words that "having" makes to tell what was done before, with the trigger behind their comma:
// "11.10.2003: Taylor having left for Nigeria on 11 August, a communiqué restores relations".
func (m *match) behindAbsolute(w int) bool {
	l := m.l
	at, end := l.whens[w].Tokens.Start-l.span.Start, l.whens[w].Tokens.End-l.span.Start
	if l.in.LeadDate.IsZero() || at < 2 || m.at < end || l.lowerAt(end) != "," {
		return false
	}
	for i := at - 1; i > max(0, at-maxAbsolute); i-- {
		switch l.lowerAt(i) {
		case "having":
			return l.w[i-1].when < 0 && l.lowerAt(i-1) != ","
		case ",", ";", ":", ".":
			return false
		}
	}
	return false
}

// maxAbsolute is how many words before a time "having" may stand.
const maxAbsolute = 12

// duringWar reports whether a time tells which war something was done in: "during the 1965 war".
func (l *line) duringWar(at, end int) bool {
	for ; end < len(l.w) && (l.w[end].mention >= 0 || l.lowerAt(end) == "-"); end++ {
	}
	if l.lowerAt(end) != "war" && l.lowerAt(end) != "crisis" {
		return false
	}
	if l.lowerAt(at) != "the" {
		at--
	}
	return (l.lowerAt(at) == "the" || l.lowerAt(at) == "their") && (l.lowerAt(at-1) == "during" || l.lowerAt(at-1) == "in")
}

// dateline reports whether a time stands in the dateline of a news report: "YEREVAN, 4
// October 2022 (Agency) – …".
func (l *line) dateline(at, end int) bool {
	if at == 0 || at > 5 || l.w[0].text == l.w[0].lower || l.w[0].text != strings.ToUpper(l.w[0].text) || len(l.w[0].text) < 3 {
		return false
	}
	for i := end; i < len(l.w) && i < end+9; i++ {
		if l.w[i].lower == "–" || l.w[i].lower == ":" || l.w[i].lower == "-" && l.in.Text.Tokens[l.span.Start+i].Space {
			return true
		}
	}
	return false
}

// belongsToOther reports whether the time at word i belongs to another noun trigger
// that stands between ("visited Paris after the talks of May").
func (m *match) belongsToOther(i int) bool {
	l := m.l
	if w := l.w[i].when; w >= 0 {
		i = max(m.end, l.whens[w].Tokens.Start-l.span.Start)
	}
	for j := m.end; j < i; j++ {
		if l.is(j, relative) || (j == i-1 || j == i-2 && l.is(i-1, preposition)) && m.nextVerb(j, i) {
			return true
		}
		if l.is(j, timeReference) && l.lowerAt(j) != "until" && l.lowerAt(j) != "during" && j < i-1 {
			return true
		}
	}
	return false
}

// ofRelativeBehind reports a time in a relative clause behind the trigger, which tells of something
// else: "signed an agreement, which came into force in May 1988".
func (m *match) ofRelativeBehind(w int) bool {
	l := m.l
	at := l.whens[w].Tokens.Start - l.span.Start
	for i := m.end; i < at; i++ {
		if l.lowerAt(i) == "having" && m.kind == verbWord {
			return true // "were restored, Kuwait having served as the base of the invasion of 2003"
		}
		if l.bounds[i] && l.is(i, relative) && (l.lowerAt(i-1) == "," || l.is(i-1, preposition) && l.lowerAt(i-2) == ",") && l.lowerAt(i) != "when" && l.lowerAt(i) != "where" {
			own := i+1 < at && (l.w[i+1].chain >= 0 || l.is(i+1, determiner))
			return l.verbBetween(i, at) && (own || m.kind == verbWord) // not "the war, which broke out in May"
		}
	}
	return false
}

// ofVerbBehind reports a time behind "and" that a further verb follows: "whose soldiers he had sent
// home, and in March 1976 concluded a treaty".
func (m *match) ofVerbBehind(w int) bool {
	at := m.l.whens[w].Tokens.Start - m.l.span.Start
	j := at - 1
	if m.l.is(j, preposition) {
		j--
	}
	return j > m.end && m.nextVerb(j, at)
}

// nextVerb reports whether "and" or "but" at word j begins a part of the sentence that tells at
// the time at word i of something else: "was deposed, and a month later murdered".
func (m *match) nextVerb(j, i int) bool {
	l := m.l
	if m.kind != verbWord || !l.is(j, coordinator) || l.w[i].when < 0 {
		return false
	}
	end := l.whens[l.w[i].when].Tokens.End - l.span.Start
	for l.is(end, adverb) {
		end++
	}
	return end < len(l.w) && l.isVerb(end)
}

// lifetime reports whether the words from i on are the years of a person's life behind
// the name: "Anwar Sadat (1918-1981)". It gives the word behind them, else i.
func (l *line) lifetime(i int) int {
	if i < 1 || i+2 >= len(l.w) || l.lowerAt(i) != "(" || l.w[i-1].mention < 0 || l.w[i+1].when < 0 {
		return i
	}
	m, t := &l.mentions[l.w[i-1].mention], &l.whens[l.w[i+1].when]
	end := t.Tokens.End - l.span.Start
	if l.lowerAt(end) != ")" || len(m.Entities) == 0 || m.Entities[0].Kind != schema.Person || len(t.Date.String()) != len("1918/1981") {
		return i
	}
	if years := t.Date.Latest().Year() - t.Date.Earliest().Year(); years < 18 || years > 110 {
		return i
	}
	return end + 1
}
