package gist

import (
	"slices"

	"entente/loader/report/text"
	"entente/schema"
)

// thirds fills the roles of a mediation that names none of the two whom the document is about: who is named stands between
// these, "Award of the Dutch judge on the islands". It reports whether somebody is named and nobody of the two.
func (r *roles) thirds(all []named) bool {
	pair := r.in.Pair(r.in.Date)
	if len(pair) != 2 || len(all) == 0 {
		return false
	}
	for _, n := range all {
		switch n.governor {
		case "to", "with", "between", "among", "for", "against":
			return false // "awarded the islands to Spain"
		}
		for i := range pair {
			if n.entity.Same(pair[i]) || n.entity.OfState(&pair[i]) {
				return false
			}
		}
	}
	for _, n := range all {
		r.add(schema.RoleMediator, n.entity)
	}
	for _, e := range pair {
		r.add(schema.RoleParty, e)
	}
	return true
}

// submitted makes who is to decide a dispute the mediator of the agreement that brings it there: "the convention submits the
// question to the Emperor of Brazil".
func (r *roles) submitted(all []named) []named {
	brought := -1
	for i := r.in.Clause.Start; i < r.in.Clause.End; i++ {
		switch low := r.in.Text.Tokens[i].Lower; {
		case brings.Has(low):
			brought = i
		case brought >= 0 && i-brought > maxBrought:
			brought = -1
		case brought >= 0 && disputes.Has(low):
			return slices.DeleteFunc(slices.Clone(all), func(n named) bool {
				if n.governor != "to" || n.at < i || n.at > i+maxBrought {
					return false
				}
				r.add(schema.RoleMediator, n.entity)
				return true
			})
		}
	}
	return all
}

// maxBrought is how many words may stand between the verb, what is brought before somebody and who that is.
const maxBrought = 6

var (
	brings   = set("submit submits submitted submitting refer refers referred referring remit remits remitted")
	disputes = set("dispute disputes question questions matter case controversy boundary frontier claims")
)

// onMargins reports who is named only for the occasion beside which others met: "on the margins of the session of the General
// Assembly".
func (r *roles) onMargins(m text.Mention) bool {
	for i := m.Tokens.Start - 1; i > r.in.Clause.Start && i > m.Tokens.Start-maxMargin; i-- {
		switch r.in.Text.Tokens[i].Lower {
		case ",", ";", ")", ":", "and":
			return false
		case "margins", "margin", "sidelines", "fringes":
			return r.in.Text.Tokens[i+1].Lower == "of"
		}
	}
	return false
}

// maxMargin is how many words the occasion may be called by before the name.
const maxMargin = 9

// compounded reports a place whose name only begins a word, "the Asia-Europe summit".
func (r *roles) compounded(m text.Mention) bool {
	i := m.Tokens.End
	if i+1 >= len(r.in.Text.Tokens) {
		return false
	}
	t, next := &r.in.Text.Tokens[i], &r.in.Text.Tokens[i+1]
	return (t.Text == "-" || t.Text == "–") && !t.Space && !next.Space && next.Kind == text.Word && next.Capital
}
