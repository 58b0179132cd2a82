package claim

import (
	"entente/loader/report/text"
	"entente/schema"
)

// floorOfOther reports whether somebody else has the floor in a paragraph of a report.
func (a *attribution) floorOfOther(person schema.Entity) bool {
	return a.Report && a.current.IsClaim() && !samePerson(person, a.current.Speaker)
}

// absent reports whether a leader of whom a report tells is none of those who took part.
func (a *attribution) absent(person schema.Entity) bool {
	return a.Roster != nil && !a.Roster.has(person)
}

// rulers are the titles of those who govern, who are told of rather than take the floor.
var rulers = set("president king queen prime premier emperor sultan emir chancellor pope shah marshal")

// leads reports whether a person holds the chair.
func (a *attribution) leads(person schema.Entity) bool {
	for _, e := range a.Chairs {
		if samePerson(e, person) {
			return true
		}
	}
	return false
}

// takesTurn reports whether a verb behind a person says that the floor is theirs now: "Mr
// Kalns spoke last", and not that they once did something: "De Valera spent years on it".
func (a *attribution) takesTurn(s text.Sentence, m *text.Mention) bool {
	i := a.asides(s, m.Tokens.End)
	if i < 0 {
		return true // who is told of at length
	}
	for j := i; j < min(s.Tokens.End, i+3); j++ {
		if low := a.low(s, j); turns.Has(low) || speaking.Has(low) || opens.Has(low) || dwells.Has(low) {
			return true
		}
	}
	return false
}

// inEyesOf reports whether a sentence begins with whose view it gives: "For Dr Kamrani the Saudis
// have always overestimated Iran". What is for somebody's part or sake is not meant.
func (a *attribution) inEyesOf(s text.Sentence, m *text.Mention) bool {
	if a.low(s, s.Tokens.Start) != "for" && a.low(s, s.Tokens.Start) != "to" || a.overOffice(s, s.Tokens.Start+1) != m.Tokens.Start || m.Possessive || m.Form == text.FormPronoun {
		return false
	}
	switch next := a.low(s, m.Tokens.End); next {
	case "of", "from", "at":
		for j := m.Tokens.End + 1; j < min(s.Tokens.End, m.Tokens.End+maxHouse); j++ {
			if a.low(s, j) == "," {
				return true // "For Dr Trajkova of the Institute of Memory, the treaty …"
			}
		}
		return false
	case "'s", "’s", "and", "or", "to", "(":
		return false
	default:
		return next == "," || subjects.Has(next) || m.Tokens.End < len(a.t.Tokens) && a.t.Tokens[m.Tokens.End].Capital
	}
}

// maxHouse is how many tokens tell at the most where somebody works.
const maxHouse = 12

// broughtAbout reports whether a verb of a relative clause tells what two leaders did and not what they
// said: "the treaty which Borisov and Zaev concluded at Skopje".
func (a *attribution) broughtAbout(s text.Sentence, m *text.Mention, word string) bool {
	switch word {
	case "concluded", "agreed", "announced", "proposed", "discussed":
	default:
		return false
	}
	for i := m.Tokens.Start - 1; i >= max(s.Tokens.Start, m.Tokens.Start-8); i-- {
		switch a.low(s, i) {
		case "which", "that":
			next := a.low(s, m.Tokens.End+1)
			return next != "that" && next != ","
		case ",", ";", ":":
			return false
		}
	}
	return false
}

// turns are the verbs by which somebody takes the floor.
var turns = set("spoke speaks took takes turned turns presented presents followed joined came intervened gave gives offered offers dealt deals looked looks addressed addresses approached disagreed agreed was is had has made makes shared")

// addressed reports whether the first of some persons stands behind a preposition and a comma
// parts them from the next, who is the subject of the sentence.
func (a *attribution) addressed(s text.Sentence, mentions []text.Mention) bool {
	m := &mentions[0]
	if len(mentions) < 2 || a.low(s, m.Tokens.End) != "," {
		return false
	}
	switch a.low(s, m.Tokens.Start-1) {
	case "to", "with", "by", "from", "against", "about", "for", "of", "at":
	default:
		return false
	}
	if a.accordingTo(s, m.Tokens.Start-1) {
		return false
	}
	next := &mentions[1]
	_, ok := a.person(next)
	return ok && next.Form != text.FormPronoun && next.Tokens.Start <= m.Tokens.End+4 && a.verbAfter(s, next.Tokens.Start, next.Tokens.End) != ""
}

// repliedTo reports whether a sentence begins with what a person asked and goes on with the answer of
// another: "Responding to a question from Mr Haque of the Daily Sun, the envoy said …".
func (a *attribution) repliedTo(s text.Sentence, m *text.Mention) bool {
	i := s.Tokens.Start
	switch a.low(s, i) {
	case "responding", "replying", "answering", "reacting":
	case "in":
		if w := a.low(s, i+1); w != "reply" && w != "response" && w != "answer" && w != "reaction" {
			return false
		}
	default:
		return false
	}
	switch a.low(s, m.Tokens.Start-1) {
	case "from", "to", "by", "of":
	default:
		return false
	}
	for ; i < m.Tokens.Start; i++ {
		if a.low(s, i) == "," {
			return false
		}
	}
	return true
}

// saysOn reports whether a leader whose words the sentence before gave goes on with them: "He
// called the community a bridge."
func (a *attribution) saysOn(at int, m *text.Mention, person schema.Entity, word string) bool {
	return at > 0 && m.Form == text.FormPronoun && a.voices[at-1].IsClaim() && samePerson(person, a.voices[at-1].Speaker) &&
		weakReports.Has(word) && !settles.Has(word)
}

// settles are verbs that settle something as often as say it.
var settles = set("agreed agrees ruled rules proposed proposes suggested promised announced felt held declared declares affirmed")
