package event

import (
	"entente/loader/report/text"
	"entente/schema"
)

// clause is the clause of the trigger, as tokens.
func (m *match) clause() text.Span {
	return text.Span{Start: m.l.span.Start + m.l.clauseStart(m.at), End: m.l.span.Start + m.l.clauseEnd(m.at)}
}

// VaguelyLater reports words that part what some tokens tell from the day told before by a time that
// nobody gives: "within weeks", "months later", "over the following years", "sanctions followed".
func VaguelyLater(t *text.Text, span text.Span) bool {
	word := func(i int) string {
		if i < span.Start || i >= span.End {
			return ""
		}
		return t.Tokens[i].Lower
	}
	for i := span.Start; i < span.End; i++ {
		switch w := word(i); {
		case timeUnit(w) && word(i-1) == "within", timeUnit(w) && w != "years" && i == span.Start && word(i+1) == "later":
			return true
		case timeUnit(w) && (word(i-1) == "following" || word(i-1) == "next" || word(i-1) == "coming" || word(i-1) == "ensuing") && word(i-2) == "the":
			return word(i-3) == "over" || word(i-3) == "in" || word(i-3) == "during"
		case timeUnit(w) && word(i-1) == "the" && i+2 < len(t.Tokens) && (t.Tokens[i+1].Lower == "that" || t.Tokens[i+1].Lower == "which") && t.Tokens[i+2].Lower == "followed":
			return true // "in the months that followed"
		case (w == "followed" || w == "follow" || w == "follows") && i > span.Start+1 && word(i-1) != "be" && word(i-1) != "was" && word(i-1) != "were":
			switch word(i + 1) {
			case "", ".", ";", ",":
				return true
			}
		}
	}
	return false
}

// someTimeLater reports words behind the one at i for a time after what was told that nobody counts: "was closed a few months
// afterwards".
func (l *line) someTimeLater(i, end int) bool {
	for j := i + 1; j < end; j++ {
		switch l.lowerAt(j) {
		case "afterwards", "later", "thereafter":
			if timeUnit(l.lowerAt(j - 1)) {
				return true
			}
		}
	}
	return false
}

// openedBy reports a date of what had been done before, in a participle and a comma at the head of a clause:
// "Having joined in 1995, Chile backed Peru", "After leaving the pact in 1968, Peru signed …". The clause begins
// at from, the date ends at end.
func (m *match) openedBy(from, end int) bool {
	l := m.l
	if m.kind != verbWord || m.verb < 0 || l.lowerAt(end) != "," || l.insideChain(end) || l.groups[m.verb].start <= end {
		return false
	}
	first := from
	if w := l.lowerAt(first); w == "after" || w == "following" {
		first++
	}
	return l.lowerAt(first) == "having" || first > from && l.w[first].group >= 0 && l.w[first].forms&ing != 0
}

// underAfter is the time up to which something had been done that a clause behind "after" tells, where the
// clause before it has a time of its own: "is freed in September, after Oman has stepped in". Within a month or
// year, both are often the same. Empty where it is no such clause.
func (m *match) underAfter() string {
	l := m.l
	from := l.clauseStart(m.at)
	if m.kind != verbWord || l.lowerAt(from) != "after" || l.prepositional(from) || from == 0 {
		return ""
	}
	for i := from; i < m.at; i++ {
		if l.lowerAt(i) == "," && !l.insideChain(i) {
			return ""
		}
	}
	last := schema.Date{}
	for w := range l.whens {
		t := &l.whens[w]
		if t.Tokens.End-l.span.Start > from {
			break
		}
		if !t.Duration && !t.Date.IsZero() && t.Date != l.in.LeadDate && t.Aside == text.NoAside {
			last = t.Date
		}
	}
	if last.IsDay() {
		return "../" + last.String()
	}
	return last.String()
}

// tookTime reports a noun behind "after" and some time that it took: "after a month of talks the two sign".
func (m *match) tookTime() bool {
	l := m.l
	if m.kind != nounWord {
		return false
	}
	took := false
	for i := m.npStart - 1; i >= 0 && i > m.npStart-8; i-- {
		switch w := l.lowerAt(i); {
		case w == "after" || w == "following":
			return took
		case l.isVerb(i) || isMark(w) || l.w[i].mention >= 0:
			return false
		}
		took = took || l.w[i].when >= 0 && l.whens[l.w[i].when].Duration || timeUnit(l.lowerAt(i)) || l.lowerAt(i) == "month" || l.lowerAt(i) == "week"
	}
	return false
}
