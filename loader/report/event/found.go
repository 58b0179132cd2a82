package event

import (
	"entente/schema"
)

// events makes the events of a match, one for each date.
func (m *match) events() []Found {
	var out []Found
	for _, d := range m.dates {
		f := Found{Span: m.span(), OwnDate: d.when >= 0}
		f.Event = schema.Event{Type: m.r.Type, Status: m.status, Date: d.date, Plover: m.plover(), CAMEO: m.cameo(),
			Confidence: m.r.Confidence, Rule: m.r.fullName()}
		f.Explain = Explain{Rule: m.r.fullName(), Trigger: m.triggerWords(), Roles: map[schema.Role]string{}, Notes: m.notes}
		switch {
		case d.when >= 0:
			t := m.l.whens[d.when].Tokens
			f.Explain.DateFrom = m.l.words(t.Start-m.l.span.Start, t.End-m.l.span.Start)
		case !d.date.IsZero():
			f.Explain.DateFrom = "lead"
		}
		for _, role := range schema.Roles() {
			list := m.fills[role]
			if d.instead != nil && role == d.role {
				list = []fill{*d.instead}
			}
			for _, part := range list {
				m.add(&f, role, part, d.date)
			}
		}
		m.trim(&f.Event)
		m.complete(&f.Event)
		if f.Event.Len() == 0 {
			continue
		}
		out = append(out, f)
	}
	return out
}

// add puts what a fill names into a role, a person's state beside the person.
func (m *match) add(f *Found, role schema.Role, part fill, date schema.Date) {
	if part.at >= 0 {
		if s := f.Explain.Roles[role]; s != "" {
			f.Explain.Roles[role] = s + " + " + m.l.words(part.at, part.end)
		} else {
			f.Explain.Roles[role] = m.l.words(part.at, part.end)
		}
	} else {
		f.Explain.Roles[role] = "the section's subject"
	}
	for _, e := range part.entities {
		f.Event.Add(role, e)
	}
	kinds := m.kindsOf(role)
	for _, mention := range part.mentions {
		for _, e := range m.l.entities(mention, date) {
			if e.Kind == schema.Place && !kinds[schema.Place] {
				if e = m.stateOf(e); e.Kind != schema.State {
					continue
				}
			}
			if !kinds[e.Kind] {
				continue
			}
			f.Event.Add(role, e)
			if e.Kind == schema.Person && e.State != "" && role != schema.RoleObject && m.l.in.State != nil {
				if s, ok := m.l.in.State(e.State); ok {
					f.Event.Add(role, s)
				}
			}
		}
	}
}

// complete adds the other of the section's pair where a mutual event names only
// one of the two.
func (m *match) complete(e *schema.Event) {
	if m.r.Alone || len(m.l.in.Pair) != 2 || len(e.Source)+len(e.Target) > 0 {
		return
	}
	var have schema.Entity
	states := 0
	for _, p := range e.Party {
		if p.Kind == schema.State {
			have, states = p, states+1
		} else if p.Kind != schema.Person {
			return
		}
	}
	if states != 1 {
		return
	}
	for i, p := range m.l.in.Pair {
		if p.Same(have) {
			e.Add(schema.RoleParty, m.l.in.Pair[1-i])
		}
	}
}

// stateOf is the state that a place lies in, for a town that stands for it ("flew
// to Leningrad"); the place itself where it is not known.
func (m *match) stateOf(e schema.Entity) schema.Entity {
	if e.State != "" && m.l.in.State != nil {
		if s, ok := m.l.in.State(e.State); ok {
			return s
		}
	}
	return e
}

// trim removes who stands in two roles and a place that repeats a participant.
func (m *match) trim(e *schema.Event) {
	drop := func(list *[]schema.Entity, others ...[]schema.Entity) {
		var kept []schema.Entity
		for _, x := range *list {
			repeated := false
			for _, other := range others {
				for _, y := range other {
					repeated = repeated || x.Same(y)
				}
			}
			if !repeated {
				kept = append(kept, x)
			}
		}
		*list = kept
	}
	drop(&e.Target, e.Source)
	drop(&e.Party, e.Source, e.Target)
	drop(&e.Place, e.Source, e.Target, e.Party, e.Object)
	drop(&e.Party, e.Mediator)
}

// plover is the rule's root, else the usual one of the type.
func (m *match) plover() string {
	if m.r.Plover != "" {
		return m.r.Plover
	}
	return m.r.Type.Plover()
}

func (m *match) cameo() string {
	if m.r.CAMEO != "" {
		return m.r.CAMEO
	}
	info, _ := m.r.Type.Info()
	return info.CAMEO
}
