package event

import (
	"slices"

	"entente/schema"
)

// bracketed reads the dates in brackets behind each of those who act: "From the Indian side, Prime Minister Rao (1993),
// Vice President Narayanan (1996) and Prime Minister Vajpayee (June 2002) visited Kazakhstan".
func (m *match) bracketed() {
	if _, ok := m.r.fillers[schema.RoleSource]; !ok || m.kind != verbWord {
		return
	}
	l := m.l
	var out []dated
	for w := range l.whens {
		open, end := l.whens[w].Tokens.Start-l.span.Start-1, l.whens[w].Tokens.End-l.span.Start
		if open < 1 || end > m.at || l.w[open].lower != "(" || l.lowerAt(end) != ")" || l.whens[w].Duration || l.whens[w].Date.IsZero() {
			continue
		}
		k := l.w[open-1].chain
		if k < 0 || l.chains[k].governor >= 0 || l.chains[k].end != open {
			return
		}
		one := dated{date: l.whens[w].Date, when: w, role: schema.RoleSource}
		if got := m.keepAll([]int{k}, m.kindsOf(schema.RoleSource)); len(got) > 0 {
			one.instead = &got[0]
		} else if !slices.ContainsFunc(m.fills.of(schema.RoleSource), func(f fill) bool { return f.chain == k }) {
			return
		}
		out = append(out, one)
	}
	if len(out) > 1 {
		m.dates = out
	}
}
