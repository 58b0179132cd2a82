package gist

import (
	"strings"

	"entente/schema"
)

// nouned reports whether a noun that names nobody is the subject right before the word: "the invaders
// withdrew" tells of others than who acted before.
func (r *roles) nouned() bool {
	for i := r.at - 2; i >= max(r.in.Clause.Start, r.at-3); i-- {
		switch r.in.Text.Tokens[i].Lower {
		case "the", "a", "an", "these", "those", "some", "most":
			return true
		}
	}
	return false
}

// firstActor is how many of the entities belong to who is named first: a person with
// the state, or one state.
func (r *roles) firstActor(list []schema.Entity) int {
	if list[0].Kind == schema.Person && len(list) > 1 && list[0].OfState(&list[1]) {
		return 2
	}
	return 1
}

// passive reports whether the word is a participle behind a form of "be", or heads a
// line as one: "… were arrested", "Carrier sold to India".
func (r *roles) passive() bool {
	low := r.in.Text.Tokens[r.at].Lower
	if !strings.HasSuffix(low, "ed") && !participles.Has(low) {
		return false
	}
	if r.bare() && suffers[r.event.Type] {
		return true
	}
	for i := max(r.in.Clause.Start, r.at-3); i < r.at; i++ {
		switch r.in.Text.Tokens[i].Lower {
		case "is", "are", "was", "were", "been", "being", "be":
			return true
		}
	}
	return false
}

// bare reports whether nothing that the word could act on stands behind it: "Carrier
// sold to India", "two planes shot down by MiGs".
func (r *roles) bare() bool {
	i := r.at + 1
	for i < r.in.Clause.End && (r.in.Text.Tokens[i].Lower == "down" || r.in.Text.Tokens[i].Lower == "off" || r.in.Text.Tokens[i].Lower == "free" || r.in.Text.Tokens[i].Lower == "out") {
		i++
	}
	if i >= r.in.Clause.End {
		return true
	}
	switch r.in.Text.Tokens[i].Lower {
	case "by", "in", "at", "on", "near", "off", "from", "after", "to", "for", "with", ",", ".", ";", "and", "as", "during", "when", "while":
		return true
	}
	return false
}
