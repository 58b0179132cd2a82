package gist

import (
	"slices"

	"entente/loader/report/event"
	"entente/loader/report/text"
	"entente/schema"
)

// host takes the state in which it happened for the side that nobody is named of: who arrives in London
// visits Britain, and shells on an island hit whose it is. Who alone is named seizes nobody at home.
func (r *roles) host() {
	if len(r.hosts) == 0 {
		return
	}
	host := r.hosts[0]
	source, target := r.states(schema.RoleSource), r.states(schema.RoleTarget)
	switch r.event.Type {
	case schema.Visit:
		if len(target) == 0 && !slices.ContainsFunc(r.event.Source, host.Same) {
			r.add(schema.RoleTarget, host)
			r.other()
		}
	case schema.MilitaryAction, schema.MilitaryWithdrawal:
		if len(source) > 0 && len(target) == 0 {
			r.add(schema.RoleTarget, host)
		}
	case schema.Incident:
		switch {
		case len(source) > 0 && len(target) == 0:
			r.add(schema.RoleTarget, host)
		case len(source) == 0 && len(target) > 0:
			r.add(schema.RoleSource, host)
		}
	case schema.LeadershipChange:
		if len(source) == 0 {
			r.add(schema.RoleSource, host)
		}
	}
}

func (r *roles) object(m text.Mention) {
	for _, e := range r.in.Resolve(m, r.in.Date) {
		if e.Kind == schema.Treaty || e.Kind == schema.Project {
			r.add(schema.RoleObject, e)
		}
	}
}

// placed reports whether "in", "at", "near" stand before a place.
func (r *roles) placed(m text.Mention) bool {
	for i := m.Tokens.Start - 1; i >= max(r.in.Clause.Start, m.Tokens.Start-2); i-- {
		switch r.in.Text.Tokens[i].Lower {
		case "in", "at", "near", "off", "on", "outside", "over":
			return i == r.in.Clause.Start || i > r.at || !seats.Has(r.in.Text.Tokens[i-1].Lower)
		}
	}
	return false
}

// seats are those who sit in a town, which is not where the deed was done: "the government in Ankara protests".
var seats = set(`government ministry parliament assembly court authorities officials officers officer spokesman spokeswoman consul ambassador envoy embassy legation congress senate junta
	regime cabinet delegation headquarters command council diplomats minister`)

// struck reports a place that the deed itself is done to: "took Jijiga", "left Port Arthur".
func (r *roles) struck(m text.Mention) bool {
	if r.event.Type != schema.MilitaryAction && r.event.Type != schema.MilitaryWithdrawal {
		return false
	}
	part, _ := r.part(m)
	return part == event.Object && len(r.event.Place) == 0
}
