package gist

import (
	"slices"

	"entente/schema"
)

// makers are those who make an agreement, or take part in what several do together. A body that is
// founded or signed up to by states is what they agree on: "KEDO set up", "ANZUS: Australia and New
// Zealand pledge …". Against whom it is made has no part in it.
func (r *roles) makers(all []named) []schema.Entity {
	if r.event.Type == schema.Agreement {
		all = slices.DeleteFunc(slices.Clone(all), func(n named) bool { return n.governor == "against" })
		all = r.submitted(r.founded(all))
	}
	left, right := r.parted(all)
	return append(foremost(left, circumstances), foremost(right, circumstances)...)
}

// parted are those named before the telling word and behind it.
func (r *roles) parted(all []named) (before, after []named) {
	i := slices.IndexFunc(all, func(n named) bool { return n.at >= r.at })
	if i < 0 {
		return all, nil
	}
	return all[:i:i], all[i:]
}

// founded makes the bodies among those named the object where two states or more make them, or where
// words say that they were founded.
func (r *roles) founded(all []named) []named {
	states := 0
	for _, n := range all {
		if n.entity.Kind == schema.State {
			states++
		}
	}
	founds := r.founds()
	body := func(n named) bool {
		return n.entity.Kind == schema.Organisation && !n.organ && (founds || n.entity.Code != "")
	}
	if !slices.ContainsFunc(all, body) || states < 2 && !founds {
		return all
	}
	return slices.DeleteFunc(all, func(n named) bool {
		if !body(n) || takesPart.Has(n.governor) {
			return false
		}
		r.event.Add(schema.RoleObject, n.entity)
		return true
	})
}

// takesPart are prepositions before a body that has a part in what is made.
var takesPart = set("with between by under of through")

// founds reports words that tell of a foundation.
func (r *roles) founds() bool {
	for i := r.in.Clause.Start; i < r.in.Clause.End; i++ {
		switch t := &r.in.Text.Tokens[i]; t.Lower {
		case "found", "founds", "founded", "create", "creates", "created", "establish", "establishes", "established", "form", "forms", "formed", "launch", "launches", "launched", "inaugurated":
			return true
		case "set":
			if i+1 < r.in.Clause.End && r.in.Text.Tokens[i+1].Lower == "up" {
				return true
			}
		}
	}
	return false
}

// known gives a treaty of which the tables know the two that made it those as its parties, with the
// persons named who acted for them: whom it divided or concerned has no part in it.
func (r *roles) known(named []schema.Entity) bool {
	if r.event.Type != schema.Agreement || r.in.Parties == nil || r.event.Status == schema.Failed {
		return false
	}
	for _, x := range r.event.Object {
		if x.Kind != schema.Treaty {
			continue
		}
		made := r.in.Parties(x.Name, r.in.Date)
		if len(made) != 2 {
			continue
		}
		for _, e := range append(slices.Clone(named), made...) {
			if e.Kind == schema.Person && (e.OfState(&made[0]) || e.OfState(&made[1])) || e.Among(made) {
				r.add(schema.RoleParty, e)
			}
		}
		return true
	}
	return false
}
