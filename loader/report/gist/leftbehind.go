package gist

import "entente/loader/report/text"

// moves are verbs of who goes from one place to another.
var moves = text.SetOf("come comes came coming cross crosses crossed crossing fly flies flew flying travel travels travelled traveled arrive arrives arrived arriving return returns returned returning go goes went")

// leftBehind reports the place that a visitor comes from, "came from Egypt for the summit", "crosses from Brazil to Puerto Iguazú": it is not
// the host.
func (r *roles) leftBehind(m text.Mention) bool {
	tokens := r.in.Text.Tokens
	i := m.Tokens.Start - 1
	if i > r.in.Clause.Start && tokens[i].Lower == "the" {
		i--
	}
	if i <= r.in.Clause.Start || tokens[i].Lower != "from" {
		return false
	}
	if tokens[i-1].Lower == "back" || tokens[i-1].Lower == "over" || tokens[i-1].Lower == "straight" {
		i--
	}
	return i > r.in.Clause.Start && moves.Has(tokens[i-1].Lower)
}
