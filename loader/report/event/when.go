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
	// carried is set where the date is that of what was told before, not of the words themselves.
	carried bool
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
		w = m.heldWhen()
	}
	if w < 0 {
		w = m.nearestWhen()
	}
	if w < 0 || m.l.whens[w].Date == m.l.in.LeadDate && m.l.whens[w].Tokens.Start-m.l.span.Start < m.at {
		if finer := m.finerWhen(); finer >= 0 {
			w = finer
		} else if said := m.predicateWhen(); said >= 0 {
			w = said
		} else if all := m.closingWhen(); all >= 0 {
			w = all
		} else if only := m.decadeWhen(); only >= 0 {
			w = only
		} else if further := m.furtherWhen(); further >= 0 {
			w = further
		}
	}
	if w < 0 {
		if m.bracketed(); len(m.dates) > 1 {
			return
		}
		if later := m.afterLater(); later >= 0 {
			m.dates = append(m.dates, dated{date: m.l.whens[later].Date, when: later})
			return
		}
		m.dates = append(m.dates, dated{date: m.l.in.LeadDate, when: -1, carried: m.l.in.ranOn})
		if m.doneBefore() {
			m.dates[0].date = schema.Date{}
			return
		}
		if last := m.lastDay(w); !last.IsZero() {
			m.dates[0] = dated{date: last, when: -1}
		} else if m.l.in.LeadDate.IsZero() && m.goesOn() {
			m.dates[0].date, m.dates[0].carried = m.carried()
		} else if m.sameVisit() {
			m.dates[0].date = m.l.heard
		}
		return
	}
	if lead := m.l.in.LeadDate; lead.IsDay() && m.l.lowerAt(m.l.whens[w].Tokens.Start-m.l.span.Start-1) == "of" && Refines(lead, m.l.whens[w].Date) {
		m.dates = append(m.dates, dated{date: lead, when: -1}) // "28 May 1902: The Pacts of May are signed"
		return
	}
	m.dates = append(m.dates, dated{date: m.dateAt(w), when: w, carried: m.r.Echo == "same" && m.kind != verbWord && m.l.whens[w].Tokens.End-m.l.span.Start <= m.at})
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
		m.bracketed()
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

// dateAt is the date that a time gives the trigger: "by May 2021 they had left" tells of some day up to then.
func (m *match) dateAt(w int) schema.Date {
	l := m.l
	date := l.sinceWhen(w, m.from)
	at := l.whens[w].Tokens.Start - l.span.Start
	if l.lowerAt(at-1) == "the" {
		at--
	}
	if m.l.in.Mode != Fact || l.lowerAt(at-1) != "by" || m.verb < 0 || !m.hadBeen(m.verb) || date.IsDay() || strings.Contains(date.String(), "/") {
		return date
	}
	if upto, err := schema.ParseDate("../" + date.String()); err == nil {
		return upto
	}
	return date
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
