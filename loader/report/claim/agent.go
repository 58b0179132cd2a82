package claim

import (
	"slices"
	"strings"

	"entente/loader/report/text"
	"entente/schema"
)

// agent reports whether a person only did what an aside between commas says of something else,
// which the verb behind it is said of: "A communiqué, negotiated by Baker and Aziz, expressed regret", or all that stands
// there: "Treaty of Lima, concluded by Baker and Aziz".
func (a *attribution) agent(s text.Sentence, m *text.Mention) bool {
	switch a.low(s, m.Tokens.End) {
	case ",", "and", "in", "on", ".", "":
	default:
		return false
	}
	for i := m.Tokens.Start - 1; i > s.Tokens.Start+1 && i > m.Tokens.Start-maxAgents; i-- {
		t := &a.t.Tokens[i]
		if t.Lower == "by" {
			done, before := a.low(s, i-1), a.low(s, i-2)
			return before == "," && !voiced.Has(done) && (strings.HasSuffix(done, "ed") || strings.HasSuffix(done, "en") || strings.HasSuffix(done, "wn") || done == "put" || done == "built")
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
	if w := a.low(s, by); w == "of" && (a.low(s, by-1) == "was" || a.low(s, by-1) == "is") {
		return contributions.Has(a.low(s, by-2)) && a.ends(s, a.pastBrackets(s, m.Tokens.End)) // "The second paper was of Col. Tetteh."
	} else if w != "by" && w != "from" {
		return false
	}
	if contributions.Has(a.low(s, by-1)) && by < s.Tokens.Start+maxContribution && a.describedAs(s, a.pastBrackets(s, m.Tokens.End)) {
		return true
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

// describedAs reports whether what stands behind a contribution and its author only says what it was on: "was entitled
// “Two Shores”", "dealt with trade".
func (a *attribution) describedAs(s text.Sentence, i int) bool {
	switch a.low(s, i) {
	case "was", "is":
		switch a.low(s, i+1) {
		case "entitled", "titled", "called", "headed", "on", "about", "devoted", "concerned", "based":
			return true
		}
	case "bore", "dealt", "concerned", "examined", "focused", "focussed", "covered", "addressed":
		return !a.follows(s, i, "that")
	}
	return false
}

// pastBrackets steps over what stands in brackets from token i on.
func (a *attribution) pastBrackets(s text.Sentence, i int) int {
	if a.low(s, i) != "(" {
		return i
	}
	for j := i + 1; j < min(s.Tokens.End, i+maxAside); j++ {
		if a.low(s, j) == ")" {
			return j + 1
		}
	}
	return i
}

// passiveBy reads the verb of a view that is given in the passive, with whose it is behind "by": "The purchase was explained by Dr
// Okubo as the lesser evil", "This was disputed by Professor Fan". What others than those present did is told.
func (a *attribution) passiveBy(s text.Sentence, m *text.Mention) string {
	if !a.Report || m.Form == text.FormPronoun || m.Possessive || a.low(s, m.Tokens.Start-1) != "by" {
		return ""
	}
	i := m.Tokens.Start - 2
	if done := a.low(s, i); !voiced.Has(done) || a.stage(s) {
		return ""
	}
	if w := a.low(s, i-1); w != "was" && w != "were" && w != "is" && w != "been" && !(len(w) > 4 && strings.HasSuffix(w, "ly") && a.low(s, i-2) == "was") {
		return ""
	}
	return a.low(s, i)
}

// voiced is what happens to a view at a meeting.
var voiced = set("explained disputed described defended questioned contested challenged doubted denied rejected dismissed stressed emphasised emphasized underlined highlighted regretted criticised criticized supported endorsed seconded raised proposed suggested noted recalled opposed welcomed echoed argued contradicted qualified")

// inSpeechOf reads the verb of what is told as the content of a person's speech, in the passive: "In the speech of the expert
// Firdavs Nazirov it was underlined that", "It was noted by Firdavs Nazirov that".
func (a *attribution) inSpeechOf(s text.Sentence, m *text.Mention) string {
	if m.Form == text.FormPronoun || m.Possessive {
		return ""
	}
	if a.low(s, m.Tokens.Start-1) == "by" {
		if w := a.low(s, m.Tokens.Start-2); a.low(s, m.Tokens.End) == "that" && a.low(s, m.Tokens.Start-3) == "was" && a.low(s, m.Tokens.Start-4) == "it" && voiced.Has(w) {
			return w
		}
		return ""
	}
	it := m.Tokens.End
	for n := 0; n < 3 && a.low(s, it) != "it"; n++ { // "(Dushanbe)", ","
		it++
	}
	if a.low(s, it) != "it" || a.low(s, it+1) != "was" || !voiced.Has(a.low(s, it+2)) || a.low(s, it+3) != "that" {
		return ""
	}
	for i := s.Tokens.Start; i < m.Tokens.Start; i++ {
		if a.low(s, i) == "in" && a.low(s, i+1) == "the" && addresses.Has(a.low(s, i+2)) && a.low(s, i+3) == "of" {
			return a.low(s, it+2)
		}
	}
	return ""
}

// addresses are what somebody says at a meeting.
var addresses = set("speech speeches report address remarks words presentation paper contribution statement intervention lecture message opinion")

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
