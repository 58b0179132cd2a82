package event

import (
	"strings"

	"entente/schema"
)

// listed reads the years in brackets behind what a list of agreements is about: "agreements were
// concluded on extradition (1976), social security (1989) and air services (1990, amended in 2004)".
func (m *match) listed(w int) {
	l := m.l
	if m.r.Type != schema.Agreement || m.kind == mentionWord && !strings.HasSuffix(l.w[m.at].lower, "s") || l.lowerAt(l.whens[w].Tokens.Start-l.span.Start-1) != "(" {
		return
	}
	last := l.whens[w].Tokens.End - l.span.Start
	for next := w + 1; next < len(l.whens); next++ {
		at := l.whens[next].Tokens.Start - l.span.Start
		if l.lowerAt(at-1) != "(" || l.whens[next].Duration || l.whens[next].Date.IsZero() {
			continue
		}
		closed := false
		for i := last; i < at-1; i++ {
			closed = closed || l.w[i].lower == ")"
			if closed && (l.isVerb(i) || l.w[i].lower == ";") {
				return
			}
		}
		if at-last > maxListed || !closed {
			return
		}
		last = l.whens[next].Tokens.End - l.span.Start
		m.dates = append(m.dates, dated{date: l.whens[next].Date, when: next})
	}
}

// maxListed is how many words the next thing of a list may take.
const maxListed = 16

// gaps finds what continues without a verb: "and CENTO in 1955", "and to Paris in
// May".
func (m *match) gaps(w int) {
	l := m.l
	if m.kind == nounWord && m.verb < 0 {
		return
	}
	role, _, ok := m.lastHeld(l.whens[w].Tokens.Start - l.span.Start)
	if !ok {
		return
	}
	for next := w + 1; next < len(l.whens); next++ {
		if l.whens[next].Duration || l.whens[next].Date.IsZero() {
			return // "in September 2021, the first by a president since 2008"
		}
		i, j := l.whens[next-1].Tokens.End-l.span.Start, l.whens[next].Tokens.Start-l.span.Start
		if l.lowerAt(i) == ")" { // "SEATO (1954) and CENTO (1955)"
			i++
		}
		if !(l.lowerAt(i) == "and" || l.lowerAt(i) == "," || l.lowerAt(i) == "&") || j-i > 14 {
			return
		}
		found := -1
		for p := i; p < j; p++ {
			if l.isVerb(p) || l.lowerAt(p) == ";" {
				return
			}
			if k := l.w[p].chain; k >= 0 && found < 0 {
				found = k
			}
		}
		if found < 0 {
			return
		}
		got := m.keepAll([]int{found}, m.kindsOf(role))
		if len(got) == 0 {
			return
		}
		m.dates = append(m.dates, dated{date: l.whens[next].Date, when: next, instead: &got[0], role: role})
	}
}

func (m *match) kindsOf(r schema.Role) kindSet {
	for _, union := range m.r.fillers[r].alternatives {
		for _, t := range union {
			if t.kinds != 0 {
				return t.kinds
			}
		}
	}
	return roleKinds(r)
}
