package gist

import (
	"slices"

	"entente/loader/report/text"
	"entente/schema"
)

// faced makes the other state of a document about two the one that an act of force is done to, or that does it, where one alone
// is named and nothing in the clause could stand on the other side: "The Danes came back in 1809". What happens at a
// place that some state is known for is done there, and what nature does is done by nobody.
func (r *roles) faced() {
	e := r.event
	if e.Type != schema.MilitaryAction || len(e.Party) > 0 || len(r.hosts) > 0 || r.natural() {
		return
	}
	pair := r.in.Pair(r.in.Date)
	if len(pair) != 2 {
		return
	}
	role, from := schema.RoleTarget, schema.RoleSource
	if len(r.states(from)) == 0 {
		if role, from = from, role; r.frame.Verb < 0 {
			return // "a day later on the Soviet side" tells of nobody's deed
		}
	}
	if slices.ContainsFunc(*e.In(role), func(x schema.Entity) bool { return x.Kind != schema.Person || x.State != "" }) {
		return // but a person of whom no state is known is somebody's
	}
	named := r.states(from)
	for i := range pair {
		if len(named) == 1 && named[0] == pair[i].StateKey() {
			r.add(role, pair[1-i])
			return
		}
	}
}

// natural reports a clause that names a calamity.
func (r *roles) natural() bool {
	for i := r.in.Clause.Start; i < r.in.Clause.End; i++ {
		if calamities.Has(r.in.Text.Tokens[i].Lower) {
			return true
		}
	}
	return false
}

// calamities are what strikes countries and is no force.
var calamities = text.SetOf("earthquake earthquakes flood floods famine drought cyclone typhoon tsunami hurricane storm pandemic epidemic plague lightning")
