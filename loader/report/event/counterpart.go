package event

import (
	"slices"

	"entente/schema"
)

// other is the member of the document's pair that no role holds.
func (m *match) other() []fill {
	if len(m.l.in.Pair) != 2 || m.namesUnknown() {
		return nil
	}
	has := func(e *schema.Entity) bool {
		for _, list := range m.fills {
			for _, f := range list {
				for _, mention := range f.mentions {
					for i := range m.l.mentions[mention].Entities {
						have := &m.l.mentions[mention].Entities[i]
						if have.Is(e) || have.OfState(e) {
							return true
						}
					}
				}
				if e.Among(f.entities) {
					return true
				}
			}
		}
		return false
	}
	a, b := &m.l.in.Pair[0], &m.l.in.Pair[1]
	switch hasA, hasB := has(a), has(b); {
	case hasA && !hasB:
		return []fill{{chain: -1, entities: m.l.in.Pair[1:2:2], at: -1}}
	case hasB && !hasA:
		return []fill{{chain: -1, entities: m.l.in.Pair[0:1:1], at: -1}}
	}
	return nil
}

// namesUnknown reports that the trigger goes on with "with", "on" or "against" and a name
// that nothing knows: "broke off relations with the Axis" concerns neither of the section's
// states beyond the one that acts.
func (m *match) namesUnknown() bool {
	l := m.l
	i := m.end
	if m.acted >= m.end {
		i = m.acted + 1
	}
	switch l.lowerAt(i) {
	case "with", "on", "against", "upon":
	default:
		return false
	}
	i++
	for l.is(i, determiner) {
		i++
	}
	if i >= len(l.w) {
		return false
	}
	w := &l.w[i]
	return w.mention < 0 && w.when < 0 && w.class == 0 && w.text != w.lower && w.kind == otherWord
}

// counterpart is the other of the pair where the list names one of it and no
// further state.
func counterpart(pair, list []schema.Entity) (schema.Entity, bool) {
	if len(pair) != 2 {
		return schema.Entity{}, false
	}
	codes := states(list)
	for _, e := range list {
		if i := slices.IndexFunc(pair, func(p schema.Entity) bool { return p.Kind == schema.Organisation && p.Same(e) }); i >= 0 && codes.n == 0 {
			return pair[1-i], true // the section is about a state and an organisation
		}
		if e.Kind != schema.State && e.Kind != schema.Person {
			return schema.Entity{}, false
		}
	}
	if codes.n != 1 {
		return schema.Entity{}, false
	}
	for i, p := range pair {
		if p.Kind == schema.State && codes.has(p.StateKey()) {
			return pair[1-i], true
		}
	}
	return schema.Entity{}, false
}

// allied is the other of the pair where the list names one of it with states that are neither: "troops of South Africa and
// Botswana march in" in a text on South Africa and Lesotho.
func allied(pair, list []schema.Entity) (schema.Entity, bool) {
	codes := states(list)
	if codes.n < 2 {
		return schema.Entity{}, false
	}
	a, b := codes.has(pair[0].StateKey()), codes.has(pair[1].StateKey())
	switch {
	case a && !b:
		return pair[1], true
	case b && !a:
		return pair[0], true
	}
	return schema.Entity{}, false
}
