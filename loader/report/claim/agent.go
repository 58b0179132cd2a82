package claim

import (
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

// leaderBefore reports whether a pronoun takes up a leader whom its sentence names: "Barrios
// travelled to Washington, where he hoped to win support".
func (a *attribution) leaderBefore(mentions []text.Mention, person schema.Entity) bool {
	for i := range mentions {
		if m := &mentions[i]; m.Known && m.Form != text.FormPronoun {
			if p, ok := a.person(m); ok && samePerson(p, person) {
				return true
			}
		}
	}
	return false
}
