package event

import "entente/schema"

// respectively gives each of several states its own of as many dates, where each can have but one: "Latvia and Estonia became
// independent on 18 November and 24 February 1918".
func (m *match) respectively() {
	if m.r.Type != schema.StateFormed || len(m.dates) < 2 {
		return
	}
	sources := m.fills.of(schema.RoleSource)
	var own []fill
	for _, f := range sources {
		for _, k := range f.mentions {
			one := f
			one.mentions = []int{k}
			own = append(own, one)
		}
	}
	if len(own) != len(m.dates) {
		return
	}
	for i := range m.dates {
		if m.dates[i].instead != nil || m.dates[i].when < 0 {
			return
		}
	}
	for i := range m.dates {
		m.dates[i].instead, m.dates[i].role = &own[i], schema.RoleSource
	}
}
