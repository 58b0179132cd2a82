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
	colon := m.listOpens()
	for w := range l.whens {
		open, end := l.whens[w].Tokens.Start-l.span.Start-1, l.whens[w].Tokens.End-l.span.Start
		if open < 1 || end > m.at && (colon < 0 || open < colon) || l.w[open].lower != "(" || l.lowerAt(end) != ")" || l.whens[w].Duration || l.whens[w].Date.IsZero() {
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

// listOpens is the colon behind a verb and its object, behind which those who act are listed: "The President of Peru visited
// Chile three times: President García (1986), …". -1 where there is none.
func (m *match) listOpens() int {
	for i := m.end; i < len(m.l.w) && i < m.end+maxToList; i++ {
		switch m.l.w[i].lower {
		case ":":
			return i
		case ";", ".", "(":
			return -1
		}
	}
	return -1
}

// maxToList is how many words may stand between a verb and the colon of its list.
const maxToList = 9
