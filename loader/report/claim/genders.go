package claim

import (
	"strings"

	"entente/loader/report/text"
	"entente/schema"
	"entente/schema/reference"
)

// gender is what is known of whether "he" or "she" may stand for a person.
type gender uint8

const (
	unknownGender gender = iota
	woman
	man
)

// genderOf is whom a pronoun may stand for.
func genderOf(pronoun string) gender {
	switch pronoun {
	case "he", "his", "him":
		return man
	case "she", "her":
		return woman
	}
	return unknownGender
}

// Sexes gives the sex that a given name, in small letters, tells.
type Sexes map[string]gender

// SexesOf reads the given names of the reference tables. It costs a look at each.
func SexesOf(names []reference.GivenName) Sexes {
	s := make(Sexes, len(names))
	for _, n := range names {
		switch n.Sex {
		case reference.Woman:
			s[strings.ToLower(n.Name)] = woman
		case reference.Man:
			s[strings.ToLower(n.Name)] = man
		}
	}
	return s
}

// Genders tells which persons of a document are women or men: by forms of address, else by their given names.
type Genders struct {
	addressed map[string]gender // by their names
	given     Sexes
}

// NewGenders knows no more of a document than given names tell.
func NewGenders(given Sexes) Genders { return Genders{addressed: map[string]gender{}, given: given} }

// Note keeps what forms of address before names tell: "Mrs Osei", "Sister Letebrhan".
func (g Genders) Note(t *text.Text, mentions []text.Mention) {
	for i := range mentions {
		m := &mentions[i]
		if m.Form != text.FormName || len(m.Entities) != 1 || m.Entities[0].Kind != schema.Person {
			continue
		}
		for k := m.Tokens.Start; k >= max(0, m.Tokens.Start-2); k-- {
			if !t.Tokens[k].Capital {
				continue
			}
			switch w := strings.TrimSuffix(t.Tokens[k].Lower, "."); {
			case women.Has(w):
				g.addressed[schema.Fold(m.Entities[0].Name)] = woman
			case men.Has(w):
				g.addressed[schema.Fold(m.Entities[0].Name)] = man
			}
		}
	}
}

// of is what the document or the given name tells of a person.
func (g Genders) of(person *schema.Entity) gender {
	if known := g.addressed[schema.Fold(person.Name)]; known != unknownGender {
		return known
	}
	given, _, more := strings.Cut(person.Name, " ")
	if !more {
		return unknownGender // a surname alone
	}
	return g.given[strings.ToLower(given)]
}

// mayMean reports whether nothing tells that a pronoun cannot stand for a person.
func (a *attribution) mayMean(person *schema.Entity, pronoun string) bool {
	of := a.Genders.of(person)
	return of == unknownGender || of == genderOf(pronoun)
}

// meant gives whom a pronoun stands for where it cannot stand for who was named or spoke last: of those named before the last
// who is known to be of that sex, else who of that sex spoke last, and else the one person named of whom nothing is known. At a
// meeting it is one of those who came.
func (a *attribution) meant(pronoun string) (schema.Entity, bool) {
	want := genderOf(pronoun)
	var other schema.Entity
	others := 0
	for i := len(a.met) - 1; i >= 0; i-- {
		if a.Report && a.absent(a.met[i]) {
			continue
		}
		switch a.Genders.of(&a.met[i]) {
		case want:
			return a.met[i], true
		case unknownGender:
			if others == 0 || !samePerson(other, a.met[i]) {
				other = a.met[i]
				others++
			}
		}
	}
	for i := len(a.Heard) - 1; i >= max(0, len(a.Heard)-maxHeard); i-- {
		if a.Genders.of(&a.Heard[i]) == want {
			return a.Heard[i], true
		}
	}
	return other, others == 1
}

// maxHeard is how many speakers back a pronoun may reach.
const maxHeard = 4

// meet keeps who is named in a sentence, for the pronouns behind it.
func (a *attribution) meet(mentions []text.Mention) { a.met = Met(a.met, mentions) }

// Met adds those whom a text names, but for leaders whom the tables know.
func Met(met []schema.Entity, mentions []text.Mention) []schema.Entity {
	for i := range mentions {
		if m := &mentions[i]; m.Form == text.FormName && len(m.Entities) == 1 && m.Entities[0].Kind == schema.Person && !m.Known {
			met = append(met, m.Entities[0])
		}
	}
	return met
}
