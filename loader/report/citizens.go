package report

import (
	"slices"
	"strings"

	"entente/schema"
)

// citizens puts the state beside persons of whom the place that names them does not tell it, where
// another event of the document does: who visited Moscow for Romania in one paragraph and rejects a
// proposal in the next does so for Romania. A person who stands for two states stays without.
func (d *reading) citizens() {
	of := map[string]*schema.Entity{} // nil where two states are told
	for _, e := range d.result.Events {
		if strings.HasPrefix(e.Rule, "gist/") {
			continue
		}
		for _, role := range acting {
			name, state := citizenOf(*e.In(role))
			if name == "" {
				continue
			}
			if have, told := of[name]; told && (have == nil || !have.Same(*state)) {
				of[name] = nil
				continue
			}
			of[name] = state
		}
	}
	if len(of) == 0 {
		return
	}
	for _, e := range d.result.Events {
		for _, role := range acting {
			state := lacking(*e.In(role), of)
			to := role
			if e.Type == schema.LeadershipChange {
				to = schema.RoleSource
			}
			if state == nil || takesPart(e, *state) {
				continue
			}
			d.amend(e, func(e *schema.Event) { e.Add(to, *state) })
		}
	}
}

// acting are the roles in which a person stands for a state.
var acting = []schema.Role{schema.RoleSource, schema.RoleTarget, schema.RoleParty}

// citizenOf gives the one person of a role whose state is not known, and the one state beside that is
// no other person's; "" where that is not so.
func citizenOf(list []schema.Entity) (name string, state *schema.Entity) {
	persons, states := 0, 0
	for i := range list {
		switch e := &list[i]; {
		case e.Kind == schema.Person && e.State == "":
			name = e.Name
			persons++
		case e.Kind == schema.Person:
		case e.Kind == schema.State && !slices.ContainsFunc(list, func(p schema.Entity) bool { return p.Kind == schema.Person && p.OfState(e) }):
			state = e
			states++
		case e.Kind != schema.State:
			return "", nil
		}
	}
	if persons != 1 || states != 1 {
		return "", nil
	}
	return name, state
}

// lacking is the state of the person of a role who stands there without one, nil for none.
func lacking(list []schema.Entity, of map[string]*schema.Entity) *schema.Entity {
	for i := range list {
		if e := &list[i]; e.Kind == schema.Person && e.State == "" {
			if state := of[e.Name]; state != nil {
				return state
			}
		}
	}
	return nil
}

// takesPart reports whether a state has a role in an event, itself or as one of its persons.
func takesPart(e *schema.Event, state schema.Entity) bool {
	found := false
	e.Each(func(_ schema.Role, x *schema.Entity) { found = found || x.Same(state) })
	return found
}
