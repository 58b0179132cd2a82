// Who is named before somebody speaks, and so whom "she said" means.

package claim

import (
	"entente/loader/report/text"
	"entente/schema"
)

// person gives the person whom a mention names; a pronoun stands for who has the floor.
func (a *attribution) person(m *text.Mention) (schema.Entity, bool) {
	if m.Form == text.FormPronoun {
		switch low := a.t.Tokens[m.Tokens.Start].Lower; low {
		case "he", "she", "his", "her", "him":
			if a.named.IsClaim() && agrees(a.namedAs, low) {
				return a.named.Speaker, true
			}
			if a.current.IsClaim() {
				return a.current.Speaker, true
			}
			if a.Floor.IsClaim() && (a.Report || len(m.Entities) == 0) {
				return a.Floor.Speaker, true
			}
		default:
			return schema.Entity{}, false
		}
	}
	for i := range m.Entities {
		if e := &m.Entities[i]; e.Kind == schema.Person {
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
		if m.Form == text.FormPronoun || m.Known && !a.leaderTurn(at) || m.Possessive || m.Tokens.Start > s.Tokens.Start+6 && !a.putBy(s, m) {
			continue
		}
		person, ok := a.person(m)
		if !ok || a.low(s, m.Tokens.End) == "'s" || a.low(s, m.Tokens.End) == "’s" {
			continue
		}
		if before := a.low(s, m.Tokens.Start-1); before != "for" && before != "to" && !a.subject(s, m) && !a.titledSubject(s, m) && !a.putBy(s, m) {
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
