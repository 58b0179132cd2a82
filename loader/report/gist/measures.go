package gist

import (
	"strings"

	"entente/loader/report/event"
	"entente/loader/report/text"
	"entente/schema"
)

// measured fills the roles of sanctions from whose measures, goods and markets they are: "American curbs fall away",
// "a boycott of Austrian timber", "Peruvian sugar is shut out of the Chilean market". Whose measures they are has
// imposed them where nobody else is named to; else they are against that one ("Congress lifts the Turkish arms
// embargo"). It reports whether such words are there.
func (r *roles) measured(all []named) bool {
	if r.event.Type != schema.Sanction && r.event.Type != schema.SanctionLifted {
		return false
	}
	var acts, acted, owners, rest []named
	told := false
	for _, n := range all {
		switch {
		case measures.Has(n.belonging):
			owners, told = append(owners, n), true
		case goods.Has(n.belonging):
			acted, told = append(acted, n), true
		case markets.Has(n.belonging):
			acts, told = append(acts, n), true
		case n.part == event.Agent || n.governor == "by":
			acts = append(acts, n)
		case n.part == event.Subject && !r.frame.Passive:
			acts = append(acts, n)
		case n.part == event.Object || barred.Has(n.governor) && n.governor != "from":
			acted = append(acted, n)
		default:
			rest = append(rest, n)
		}
	}
	if !told {
		return false
	}
	switch {
	case len(acts) == 0:
		acts = owners
	case len(owners) > 0 && len(acted) == 0 && owners[0].part != event.Object && acts[0].governor != "by":
		acts, acted = owners, acts // "Bolivia back on the market as American curbs fall away"
	case len(acted) == 0:
		acted = owners
	}
	if len(acts) == 0 {
		acts, rest = rest, nil
	} else if len(acted) == 0 {
		acted = rest
	}
	for _, e := range foremost(acts, circumstances) {
		r.add(schema.RoleSource, e)
	}
	for _, e := range foremost(acted, circumstances) {
		r.add(schema.RoleTarget, e)
	}
	r.other()
	return true
}

// belongs is the noun that a name stands before, with no more than a few words between: "Austrian softwood timber". ""
// where what follows is none that says whose something is.
func (r *roles) belongs(end int) string {
	found, between := "", 0
	for i := end; i < min(end+maxBelonging, r.in.Clause.End); i++ {
		low := r.in.Text.Tokens[i].Lower
		switch {
		case measures.Has(low) || goods.Has(low) || markets.Has(low):
			found = low
		case low == "'s" || low == "’s" || low == "-":
		case found != "" || between > 0 || strings.HasSuffix(low, "s") || strings.HasSuffix(low, "ed") || r.in.Text.Tokens[i].Kind != text.Word || r.in.Text.Tokens[i].Text != low || parting.Has(low):
			return found
		default:
			between++
		}
	}
	return found
}

// maxBelonging is how many words may stand between a name and the noun that it belongs to.
const maxBelonging = 5

var (
	measures = set(`sanctions sanction embargo embargoes curbs curb penalties penalty measures measure ban bans boycott restrictions restriction tariffs tariff duties duty blockade`)
	goods    = set(`goods exports products produce wine wines beef barley grain wheat oil gas coal timber fish meat sugar bananas trade assets funds accounts
		ships vessels airlines aircraft flights banks steel cotton rice potatoes milk cheese fruit bonds shipping officials companies firms`)
	markets = set("market markets shelves ports harbours harbors")
	parting = set("in of on at to for from by with against and or was were is are has have had be been its his her their the a an no")
)
