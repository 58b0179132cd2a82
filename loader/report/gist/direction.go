package gist

import (
	"slices"

	"entente/loader/report/text"
	"entente/schema"
)

// joins fills the roles of a membership: the bodies are what is joined or left, the rest are who
// joins or leaves. It reports whether the event is one.
func (r *roles) joins(left, right []named) bool {
	if r.event.Type != schema.Accession && r.event.Type != schema.Withdrawal {
		return false
	}
	var who, bodies []named
	for _, n := range append(left[:len(left):len(left)], right...) {
		if n.entity.Kind == schema.Organisation && !n.organ {
			bodies = append(bodies, n)
			continue
		}
		who = append(who, n)
	}
	if len(bodies) == 0 || len(who) == 0 && r.event.Type == schema.Withdrawal {
		return false // "NATO members suspend the treaty"
	}
	for _, n := range bodies {
		r.add(schema.RoleObject, n.entity)
	}
	for _, e := range foremost(who, circumstances) {
		r.add(schema.RoleSource, e)
	}
	return true
}

// alone fills the roles of a membership in a treaty where one state is named, by whatever word:
// "deposit of the instrument of accession by the Government of Algeria".
func (r *roles) alone(before, after []schema.Entity) bool {
	if r.event.Type != schema.Accession && r.event.Type != schema.Withdrawal || len(r.event.Object) == 0 || len(before)+len(after) != 1 {
		return false
	}
	for _, e := range append(before[:len(before):len(before)], after...) {
		r.add(schema.RoleSource, e)
	}
	return true
}

// outOf reports "out of" before a mention: from there.
func (r *roles) outOf(m text.Mention) bool {
	for i := m.Tokens.Start - 1; i > r.in.Clause.Start && i > m.Tokens.Start-5; i-- {
		if r.in.Text.Tokens[i].Lower == "of" {
			return r.in.Text.Tokens[i-1].Lower == "out"
		}
	}
	return false
}

// directed fills the roles where a preposition tells to whom or from whom something went: "the loan
// came from Japan", "strikes on Libya". Who else is named acts, or suffers, on the other side. It
// reports whether one does.
func (r *roles) directed(left, right []named) bool {
	to, from := bearings(r.event.Type)
	if to == nil && from == nil {
		return false
	}
	var rest []named
	last := ""
	told := false
	for i, n := range append(left[:len(left):len(left)], right...) {
		governor := n.governor
		if n.bidding {
			governor = ""
		}
		if i > 0 && last != "" && (governor == "" && n.entity.Kind == schema.State || governor == "and" || governor == ",") {
			governor = last // the state of the person before, "to Egypt and Syria"
		}
		last = ""
		switch {
		case to.Has(governor):
			r.add(schema.RoleTarget, n.entity)
			told, last = true, governor
		case from.Has(governor):
			r.add(schema.RoleSource, n.entity)
			told, last = true, governor
		default:
			rest = append(rest, n)
		}
	}
	if !told {
		return false
	}
	role := schema.RoleSource
	if len(r.event.Source) > 0 && len(r.event.Target) == 0 {
		role = schema.RoleTarget
	}
	if len(rest) > 0 && (len(r.event.Source) == 0 || len(r.event.Target) == 0) {
		for _, e := range foremost(rest, circumstances) {
			r.add(role, e)
		}
	}
	r.other()
	return true
}

// bids reports whether what a mention owns is a wish that somebody else fulfils: "on Khrushchev's
// order", unlike "on Mubarak's car".
func (r *roles) bids(m text.Mention) bool {
	i := m.Tokens.End
	if i < r.in.Clause.End && (r.in.Text.Tokens[i].Lower == "'s" || r.in.Text.Tokens[i].Lower == "’s") {
		i++
	}
	return i < r.in.Clause.End && biddings.Has(r.in.Text.Tokens[i].Lower)
}

var biddings = set("order orders initiative behalf advice suggestion side instruction instructions instigation recommendation request insistence birthday part proposal demand")

// bearings are the prepositions before whom a deed of a type is done to, and from whom it comes.
func bearings(t schema.EventType) (to, from *text.Words) {
	switch t {
	case schema.Sanction, schema.SanctionLifted, schema.MilitaryAction:
		return against, nil
	case schema.Aid, schema.ArmsTransfer:
		return toward, out
	case schema.MilitaryWithdrawal:
		return out, leaving
	case schema.Recognition:
		return known, nil
	case schema.Visit:
		return visited, visitors
	}
	return nil, nil
}

var (
	against = set("on upon against")
	toward  = set("to for")
	out     = set("from")
	leaving = set("of by")
	known   = set("of to")
	// visited and visitors stand about journeys: "arrival in Havana of the Soviet minister".
	visited  = set("to in at")
	visitors = set("of by")
)

// sheltered fills the roles of asylum: the person is taken in by the other state that is named,
// "Batista found asylum in the Dominican Republic". It reports whether the event is that.
func (r *roles) sheltered(all []named) bool {
	if r.event.Type != schema.Support || !slices.ContainsFunc(r.in.Text.Tokens[r.in.Clause.Start:r.in.Clause.End], func(t text.Token) bool { return shelters.Has(t.Lower) }) {
		return false
	}
	if len(all) < 2 || all[0].entity.Kind != schema.Person {
		return false
	}
	guest := all[0].entity
	for _, n := range all {
		switch e := n.entity; {
		case e.Same(guest) || guest.OfState(&e):
			r.add(schema.RoleTarget, e)
		case e.Kind == schema.State || e.Kind == schema.Person:
			r.add(schema.RoleSource, e)
		}
	}
	r.other()
	return true
}

// shelters are what those who flee find abroad.
var shelters = set("asylum refuge shelter haven exile sanctuary")
