package event

import (
	"strings"

	"entente/loader/report/text"
	"entente/schema"
)

// maxFiner is how many words behind a trigger the finer date of an entry may stand.
const maxFiner = 24

// finerWhen is the day or month within an entry's year that ends a note without a verb, or
// stands behind it in brackets: "2014: PM's visit, 6-11 June", "2002 – Defence Agreement
// (December, during the visit of …)". -1 where there is
// none, or where what stands between may own the date.
func (m *match) finerWhen() int {
	l := m.l
	lead := l.in.LeadDate
	if lead.IsZero() || lead.Earliest().Open() || lead.Latest().Open() {
		return -1
	}
	found := -1
	for i := m.end; i < len(l.w) && i < m.end+maxFiner; i++ {
		switch l.w[i].lower {
		case ";", ".", ":", "–":
			return found
		case "and":
			if found < 0 && (m.kind == verbWord || l.verbBetween(m.end, i+12)) && !l.insideChain(i) {
				return -1
			}
		case "but", "then", "while", "after", "before", "until", "since":
			if found < 0 && !l.insideChain(i) {
				return -1 // what it joins may have a date of its own
			}
		}
		w := l.w[i].when
		if w < 0 || found == w {
			continue
		}
		if found >= 0 {
			return -1 // two dates: neither is that of all
		}
		at := l.whens[w].Tokens.Start - l.span.Start
		mark := l.lowerAt(at - 1)
		if (mark == "in" || mark == "on") && m.kind != verbWord && !l.verbBetween(0, len(l.w)) {
			mark = "," // "1951 – Treaty of friendship in December"
		}
		if mark != "," && mark != "(" || !m.usable(w) || !Refines(l.whens[w].Date, lead) {
			return -1
		}
		if mark == "," && !l.noteEnds(l.whens[w].Tokens.End-l.span.Start) {
			return -1
		}
		found = w
	}
	return found
}

// predicateWhen is the day or month within an entry's year behind the verb that tells of the
// noun: "1849 An armistice of seven months is concluded at Malmö on 26 August". -1 where
// there is none.
func (m *match) predicateWhen() int {
	l, k := m.l, m.predicate
	if k < 0 && m.kind == nounWord && m.verb >= 0 && l.groups[m.verb].head > m.at {
		k = m.verb
	}
	lead := l.in.LeadDate
	if k < 0 || lead.IsZero() && (k != m.predicate || l.groups[k].perfect) || l.ends(k) {
		return -1
	}
	end := l.clauseEnd(l.groups[k].head)
	for i := l.groups[k].head + 1; i < end; i++ {
		if l.w[i].group >= 0 || l.is(i, coordinator) && !l.insideChain(i) {
			return -1 // of another verb
		}
		if w := l.w[i].when; w >= 0 && m.usable(w) && (lead.IsZero() || Refines(l.whens[w].Date, lead)) && !m.belongsToOther(i) {
			return w
		}
	}
	return -1
}

// closingWhen is the time that stands alone in brackets at the end of a sentence and holds for all of it, within the entry's
// where there is one: "2007 A reporter is shot dead by a soldier while filming a march (27 Sept.)". -1 where there is none,
// where the sentence gives another time, or where a semicolon parts the two.
func (m *match) closingWhen() int {
	l, lead := m.l, m.l.in.LeadDate
	if lead.IsDay() || m.l.in.Mode != Fact {
		return -1
	}
	end := len(l.w)
	for end > 0 && l.w[end-1].lower == "." {
		end--
	}
	found := -1
	for w := range l.whens {
		t := &l.whens[w]
		if t.Duration || t.Date == lead || t.Date.IsZero() {
			continue
		}
		if found >= 0 || t.Aside != text.NoAside || !lead.IsZero() && !Refines(t.Date, lead) {
			return -1
		}
		found = w
	}
	if found < 0 {
		return -1
	}
	from, to := l.whens[found].Tokens.Start-l.span.Start, l.whens[found].Tokens.End-l.span.Start
	if brackets := l.lowerAt(from-1) + l.lowerAt(to); to != end-1 || brackets != "()" && brackets != "[]" {
		return -1
	}
	for i := m.end; i < from; i++ {
		if l.w[i].lower == ";" {
			return -1
		}
	}
	return found
}

// ends reports whether verb group k says that something ends: "broke up", "concluded", not "broke out".
func (l *line) ends(k int) bool {
	g := &l.groups[k]
	return l.e.lexicon.sets.Of("ending").has(g.lemma) && l.lowerAt(g.head+1) != "out"
}

// furtherWhen is the day or month within an entry's year behind participles and gerunds that follow a verb in its
// clause: "1924: They conclude an agreement on hunting and fishing on 9 July", "1814: Peru expels the consul,
// accused of spying, on 17 May". -1 where there is none.
func (m *match) furtherWhen() int {
	l, lead := m.l, m.l.in.LeadDate
	if m.kind != verbWord || lead.IsZero() || m.to <= m.end {
		return -1
	}
	passive := false // a participle to which the next time belongs
	for i, end := m.to, l.clauseEnd(m.at); i < end; i++ {
		if k := l.w[i].group; k >= 0 {
			g := &l.groups[k]
			if g.forms&ing == 0 && !(g.participial && g.passive) && g.forms&part == 0 || g.progressive || g.infinitive {
				return -1
			}
			passive = g.forms&ing == 0
		}
		if l.lowerAt(i) == "," {
			passive = false
		}
		if w := l.w[i].when; w >= 0 {
			if passive || !m.usable(w) || !Refines(l.whens[w].Date, lead) || m.belongsToOther(i) {
				return -1
			}
			return w
		}
	}
	return -1
}

// decadeWhen is the one time of a sentence that lies within the decade or century of its entry, which
// is the head of a part rather than a date: "The 1860s: Treaty of Ocros, 25 January 1860, between the
// two generals". -1 where the entry gives more or the sentence gives several.
func (m *match) decadeWhen() int {
	l, lead := m.l, m.l.in.LeadDate
	if !strings.HasSuffix(lead.String(), "X") {
		return -1
	}
	found := -1
	for w := range l.whens {
		t := &l.whens[w]
		if t.Duration || t.Date.IsZero() || t.Date == lead {
			continue
		}
		if found >= 0 || t.Aside != text.NoAside || !m.usable(w) || !Refines(t.Date, lead) {
			return -1
		}
		found = w
	}
	return found
}

// noteEnds reports whether a note ends at word i: the sentence does, or a mark stands there.
func (l *line) noteEnds(i int) bool {
	switch l.lowerAt(i) {
	case "", ".", ";", ")", "(", ":", "–":
		return true
	}
	return false
}

// Refines reports whether a date lies within another and is finer.
func Refines(d, within schema.Date) bool {
	if d.IsZero() || d == within || d.Earliest().Open() || d.Latest().Open() {
		return false
	}
	a, z, from, to := d.Earliest(), d.Latest(), within.Earliest(), within.Latest()
	return a >= from && z <= to && (from < a || z < to)
}

// verbBetween reports whether a finite verb stands between two words.
func (l *line) verbBetween(i, end int) bool {
	for ; i < min(end, len(l.w)); i++ {
		if l.isVerb(i) && l.groupOf(i) != nil && !l.groupOf(i).participial && !l.groupOf(i).infinitive {
			return true
		}
		switch l.w[i].lower {
		case ";", ".", ":":
			return false
		}
	}
	return false
}
