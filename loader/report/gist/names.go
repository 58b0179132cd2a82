package gist

import (
	"slices"

	"entente/loader/report/text"
	"entente/schema"
)

// namesState reports whether a clause names a state itself, not by an adjective alone.
func namesState(in *Input) bool {
	for i := range in.Mentions {
		m := &in.Mentions[i]
		if m.Form != text.FormAdjective && m.Form != text.FormPrefix && m.Form != text.FormDemonym && len(m.Entities) > 0 && m.Entities[0].Kind == schema.State {
			return true
		}
	}
	return false
}

// ofNoState reports "of" behind a word with something that is no state: "the collapse of communism".
func ofNoState(in *Input, at int) bool {
	i := at + 1
	if i+1 >= in.Clause.End || in.Text.Tokens[i].Lower != "of" {
		return false
	}
	if i++; in.Text.Tokens[i].Lower == "the" {
		i++
	}
	if i >= in.Clause.End || in.Text.Tokens[i].Capital || namesUnion(in.Text, text.Span{Start: i, End: min(i+3, in.Clause.End)}) {
		return false
	}
	return !slices.ContainsFunc(in.Mentions, func(m text.Mention) bool { return m.Tokens.Start <= i && i < m.Tokens.End })
}

// namesPerson reports whether a clause names a person.
func namesPerson(in *Input) bool {
	return slices.ContainsFunc(in.Mentions, func(m text.Mention) bool { return len(m.Entities) > 0 && m.Entities[0].Kind == schema.Person })
}

// namesUnion reports whether a clause speaks of a state that is no name: "abolishes the federation".
func namesUnion(t *text.Text, words text.Span) bool {
	for i := words.Start; i < words.End; i++ {
		switch t.Tokens[i].Lower {
		case "federation", "confederation", "union", "empire", "republic", "kingdom":
			return true
		}
	}
	return false
}

// strangerDied reports a clause that tells of the death of somebody of whom nothing is known, and names no state: "Mendoza died on his
// way home".
func strangerDied(in *Input) bool {
	for i := range in.Mentions {
		if m := &in.Mentions[i]; len(m.Entities) > 0 && m.Entities[0].Kind != schema.Place && (m.Entities[0].Kind != schema.Person || m.Entities[0].State != "") {
			return false
		}
	}
	for i := in.Clause.Start; i < in.Clause.End; i++ {
		switch in.Text.Tokens[i].Lower {
		case "die", "dies", "died", "death":
			return len(in.Mentions) > 0
		}
	}
	return false
}
