package claim

import (
	"slices"
	"strings"

	"entente/loader/report/text"
	"entente/schema"
)

// agent reports whether a person only did what an aside between commas says of something else,
// which the verb behind it is said of: "A communiqué, negotiated by Baker and Aziz, expressed regret".
func (a *attribution) agent(s text.Sentence, m *text.Mention) bool {
	if a.low(s, m.Tokens.End) != "," {
		return false
	}
	for i := m.Tokens.Start - 1; i > s.Tokens.Start+1 && i > m.Tokens.Start-maxAgents; i-- {
		t := &a.t.Tokens[i]
		if t.Lower == "by" {
			done, before := a.low(s, i-1), a.low(s, i-2)
			return before == "," && (strings.HasSuffix(done, "ed") || strings.HasSuffix(done, "en") || strings.HasSuffix(done, "wn") || done == "put" || done == "built")
		}
		if !t.Capital && t.Lower != "and" && t.Lower != "," && t.Lower != "the" && t.Lower != "al" && t.Text != "-" && t.Text != "." {
			return false
		}
	}
	return false
}

// maxAgents is how many words may stand between "by" and the last of those who did it.
const maxAgents = 14

// contributedBy reports whether a sentence says that what was said at the meeting next was a person's:
// "The second paper was by Dr Khan", "The keynote was delivered by Dr Khan". Who reads out the paper of
// another is not meant.
func (a *attribution) contributedBy(s text.Sentence, m *text.Mention) bool {
	by := m.Tokens.Start - 1
	if w := a.low(s, by); w != "by" && w != "from" {
		return false
	}
	i := by - 1
	if contributed.Has(a.low(s, i)) {
		i--
	}
	if w := a.low(s, i); w != "was" && w != "is" && w != "came" {
		return false
	}
	for i--; i >= s.Tokens.Start && i > by-maxContribution; i-- {
		switch w := a.low(s, i); {
		case contributions.Has(w):
			first := a.low(s, s.Tokens.Start)
			return first != "his" && first != "her" && first != "their"
		case w == ",", w == ";", w == "that", finite.Has(w):
			return false
		}
	}
	return false
}

// contributed tell how a contribution was made, maxContribution how many tokens say what it was.
var contributed = set("put stated represented voiced outlined presented delivered given made offered contributed held read")

const maxContribution = 12

// noteLeaders keeps the leaders of the tables whom a sentence names.
func (a *attribution) noteLeaders(mentions []text.Mention) {
	for i := range mentions {
		if m := &mentions[i]; m.Known && m.Form != text.FormPronoun {
			if p, ok := a.person(m); ok && !a.leaderBefore(p) {
				a.leaders = append(a.leaders, p.Name)
			}
		}
	}
}

// leaderBefore reports whether a pronoun takes up a leader whom the passage has named: "Barrios
// travelled to Washington, where he hoped to win support".
func (a *attribution) leaderBefore(person schema.Entity) bool {
	return person.Kind == schema.Person && slices.ContainsFunc(a.leaders, func(name string) bool { return schema.SameName(name, person.Name) })
}

// ofThatYear reports whether a sentence of an article begins with the year in which somebody did
// what it tells: "At the committee in February 1963 Alexandru Bârlădeanu rejected the plan".
func (a *attribution) ofThatYear(s text.Sentence, m *text.Mention, before []text.Mention, person schema.Entity) bool {
	if a.Report {
		return false
	}
	if m.Form == text.FormPronoun && !slices.ContainsFunc(before, func(o text.Mention) bool {
		p, ok := a.person(&o)
		return ok && o.Form != text.FormPronoun && samePerson(p, person)
	}) {
		return false
	}
	for i := s.Tokens.Start; i < m.Tokens.Start; i++ {
		t := &a.t.Tokens[i]
		if t.Kind == text.Number && len(t.Text) == 4 && (t.Text[0] == '1' || t.Text[0] == '2') || t.Lower == "of" && a.low(s, i+1) == "that" && a.low(s, i+2) == "year" {
			return true
		}
	}
	return false
}
