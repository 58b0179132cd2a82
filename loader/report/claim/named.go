// Who is named before somebody speaks, and so whom "she said" means.

package claim

import (
	"strings"

	"entente/loader/report/text"
	"entente/schema"
)

// person gives the person whom a mention names; a pronoun stands for who has the floor.
func (a *attribution) person(m *text.Mention) (schema.Entity, bool) {
	if m.Form == text.FormPronoun {
		switch low := a.t.Tokens[m.Tokens.Start].Lower; low {
		case "he", "she", "his", "her", "him":
			if a.named.IsClaim() && agrees(a.namedAs, low) && a.mayMean(&a.named.Speaker, low) {
				return a.named.Speaker, true
			}
			if a.current.IsClaim() {
				if a.mayMean(&a.current.Speaker, low) {
					return a.current.Speaker, true
				}
				return a.meant(low)
			}
			if a.Floor.IsClaim() && (a.Report || len(m.Entities) == 0) {
				if a.mayMean(&a.Floor.Speaker, low) {
					return a.Floor.Speaker, true
				}
				return a.meant(low)
			}
		default:
			return schema.Entity{}, false
		}
	}
	for i := range m.Entities {
		if e := &m.Entities[i]; e.Kind == schema.Person {
			if low := a.t.Tokens[m.Tokens.Start].Lower; m.Form == text.FormPronoun && !a.mayMean(e, low) {
				return a.meant(low)
			}
			return *e, true
		}
	}
	return schema.Entity{}, false
}

// name keeps who is named as the subject of a sentence outside of quotations, so that "she
// says" behind it is hers: "For Clara Diaz the lesson is simple. …, she says."
func (a *attribution) name(at int, s text.Sentence, mentions []text.Mention) {
	for i := range mentions {
		m := &mentions[i]
		if m.Form == text.FormPronoun || m.Known && !a.leaderTurn(at) || m.Possessive || m.Tokens.Start > s.Tokens.Start+6 && !a.putBy(s, m) && !a.lateSubject(s, m, mentions[:i]) && !a.metBy(s, m) {
			continue
		}
		person, ok := a.person(m)
		if !ok || a.low(s, m.Tokens.End) == "'s" || a.low(s, m.Tokens.End) == "’s" {
			continue
		}
		if before := a.low(s, m.Tokens.Start-1); before != "for" && before != "to" && !a.subject(s, m) && !a.turnGoesTo(s, m) && !a.metBy(s, m) && !a.titledSubject(s, m) && !a.putBy(s, m) {
			continue
		}
		for j := s.Tokens.Start; j < m.Tokens.Start; j++ {
			if t := a.t.Tokens[j].Text; t == "\"" || t == "“" {
				return
			}
		}
		if !a.current.IsClaim() || !samePerson(person, a.current.Speaker) {
			a.named, a.namedAs, a.namedAt = Voice{Speaker: person, Known: m.Known}, a.styled(m), at
		}
		return
	}
}

// lateSubject reports whether the first person whom a sentence names is its subject behind more than a few words: behind
// where it is ("On the far bank in Newala, the stall holder Juma Makwega"), what the person is, or "the first to take the
// microphone was".
func (a *attribution) lateSubject(s text.Sentence, m *text.Mention, before []text.Mention) bool {
	if m.Known || m.Tokens.Len() < 2 || m.Tokens.Start > s.Tokens.Start+maxLate {
		return false
	}
	for i := range before {
		if _, ok := a.person(&before[i]); ok || before[i].Form == text.FormPronoun {
			return false
		}
	}
	if w := a.low(s, m.Tokens.Start-1); w == "was" || w == "is" || w == "came" {
		switch a.low(s, s.Tokens.Start+1) {
		case "first", "second", "third", "next", "last", "one":
			return true
		}
		return false
	}
	if a.turnGoesTo(s, m) {
		return true
	}
	for i := s.Tokens.Start; i < m.Tokens.Start; i++ {
		t := &a.t.Tokens[i]
		if finite.Has(t.Lower) || pronouns.Has(t.Lower) || relatives.Has(t.Lower) || !t.Capital && (reports.Has(t.Lower) || len(t.Lower) > 4 && strings.HasSuffix(t.Lower, "ed") || hasIng(t.Lower)) || t.Kind == text.Number && len(t.Text) == 4 {
			return false
		}
	}
	return true
}

// maxLate is how many tokens may stand before such a subject.
const maxLate = 16

// metBy reports whether the writer tells of having met somebody, with what the person is: "On a wet day I crossed it with
// Ama Quaye, a nurse who lives in Ho."
func (a *attribution) metBy(s text.Sentence, m *text.Mention) bool {
	if m.Known || m.Tokens.Len() < 2 {
		return false
	}
	for i := m.Tokens.Start - 1; i > max(s.Tokens.Start, m.Tokens.Start-maxStyle); i-- {
		if a.low(s, i) == "with" && talks.Has(a.low(s, i-1)) && !a.Report {
			return true // "The Volta Post has an interview with the pilot Ama Quaye."
		}
	}
	if a.low(s, m.Tokens.End) != "," {
		return false
	}
	switch a.low(s, m.Tokens.Start-1) {
	case "with", "to", "beside", "met", "meet", "visited", "by", "on":
	default:
		return false
	}
	switch a.low(s, m.Tokens.End+1) {
	case "a", "an", "the", "who", "once", "now":
	default:
		return false
	}
	for i := s.Tokens.Start; i < m.Tokens.Start; i++ {
		if w := a.low(s, i); w == "i" || w == "we" {
			return true
		}
	}
	return false
}

// talks are what is had with somebody who speaks in it.
var talks = set("interview conversation chat talk")

// turnGoesTo reports whether it is somebody's turn, with what they are before the name: "the turn of the geographer Helena
// Brandt".
func (a *attribution) turnGoesTo(s text.Sentence, m *text.Mention) bool {
	for i := m.Tokens.Start - 1; i > max(s.Tokens.Start+1, m.Tokens.Start-maxStyle-1); i-- {
		switch t := &a.t.Tokens[i]; {
		case t.Lower == "of":
			return a.low(s, i-1) == "turn"
		case t.Kind != text.Word, finite.Has(t.Lower):
			return false
		}
	}
	return false
}

// nameOwner keeps who is named at the head of a sentence of a report as having something, so that "he
// said" behind it is theirs: "Dr Khan's line failed twice. When back, he said …".
func (a *attribution) nameOwner(s text.Sentence, mentions []text.Mention) {
	if len(mentions) == 0 || mentions[0].Tokens.Start > s.Tokens.Start+2 || mentions[0].Form == text.FormPronoun {
		return
	}
	m := &mentions[0]
	if w := a.low(s, m.Tokens.End); !m.Possessive && w != "'s" && w != "’s" {
		return
	}
	if person, ok := a.person(m); ok && !a.current.IsClaim() && !a.absent(person) {
		a.named, a.namedAs = Voice{Speaker: person}, ""
	}
}

// leaderTurn reports whether a leader who is the subject of a sentence may be whom "he told reporters"
// behind it means: nobody has spoken yet in the paragraph, or another leader did, and not just before. A scholar who is
// quoted on what leaders did keeps the pronoun.
func (a *attribution) leaderTurn(at int) bool {
	if a.Report {
		return false
	}
	return !a.current.IsClaim() && !a.Floor.IsClaim() || a.current.IsClaim() && a.current.Known && at > 0 && !a.voices[at-1].IsClaim()
}
