package event

import "entente/schema"

// gapAt reports whether a time behind the trigger begins a part of a list that leaves out the verb:
// "In 1985 Peru concluded a trade agreement with Chile, in 1988 an agreement on air services". stop is
// the word behind the part.
func (m *match) gapAt(w int) (from, stop int, ok bool) {
	l := m.l
	at := l.whens[w].Tokens.Start - l.span.Start
	if at <= m.end || !l.is(at-1, preposition) || l.lowerAt(at-2) != "," && !l.is(at-2, coordinator) {
		return 0, 0, false
	}
	from = l.whens[w].Tokens.End - l.span.Start
	if from >= len(l.w) || !l.is(from, determiner|numeral) && l.w[from].mention < 0 {
		return 0, 0, false
	}
	for stop = from; stop < len(l.w); stop++ {
		if l.isVerb(stop) || l.is(stop, auxiliaryBe|auxiliaryHave|relative) {
			return 0, 0, false
		}
		if word := l.w[stop].lower; word == "." || word == ";" || word == "," && !l.insideChain(stop) || l.is(stop, coordinator) && !l.insideChain(stop) && stop+2 < len(l.w) && (l.w[stop+1].when >= 0 || l.w[stop+2].when >= 0) {
			break
		}
	}
	return from, stop, stop > from
}

// earlierDated reports whether a time before the trigger may date it.
func (m *match) earlierDated(w int) bool {
	for o := range w {
		if m.l.whens[o].Tokens.End-m.l.span.Start <= m.at && m.usable(o) {
			return true
		}
	}
	return false
}

// interleaved adds the parts of such a list: w dates the first of them.
func (m *match) interleaved(w int) {
	l := m.l
	if m.kind != verbWord || l.whens[w].Tokens.End-l.span.Start > m.at {
		return
	}
	role, held := schema.RoleTarget, false
	for _, f := range m.fills.of(role) {
		held = held || f.chain >= 0 && f.at > m.at
	}
	for next := w + 1; next < len(l.whens); next++ {
		from, stop, ok := m.gapAt(next)
		switch {
		case !ok || l.whens[next].Duration || l.whens[next].Date.IsZero():
		case m.r.acts != nil && m.acted > m.at:
			if l.anyWord(from, stop, m.r.acts) {
				m.dates = append(m.dates, dated{date: l.whens[next].Date, when: next})
			}
		case held && l.w[from].chain >= 0:
			if got := m.keepAll([]int{l.w[from].chain}, m.kindsOf(role)); len(got) > 0 {
				m.dates = append(m.dates, dated{date: l.whens[next].Date, when: next, instead: &got[0], role: role})
			}
		}
	}
}
