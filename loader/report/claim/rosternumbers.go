package claim

import (
	"strconv"
	"strings"

	"entente/loader/report/text"
	"entente/schema"
)

// Number notes who has a place in the list of those who are heard as witnesses or experts.
func (r *Roster) Number(role string, place int, person schema.Entity) {
	if r.numbered == nil {
		r.numbered = map[string]schema.Entity{}
	}
	r.numbered[role+" "+strconv.Itoa(place)] = person
}

// numberedAt reads at token i what somebody is heard as and a number, "Witness II", "Expert B", "Speaker 3", and gives whom
// the report lists in that place. end is the token behind it, 0 where nobody is meant.
func (a *attribution) numberedAt(s text.Sentence, i int) (person schema.Entity, end int) {
	if a.Roster == nil || a.Roster.numbered == nil || i+1 >= s.Tokens.End || !a.t.Tokens[i].Capital {
		return person, 0
	}
	place := placeOf(&a.t.Tokens[i+1])
	if place == 0 {
		return person, 0
	}
	person, ok := a.Roster.numbered[a.low(s, i)+" "+strconv.Itoa(place)]
	if !ok {
		return person, 0
	}
	return person, i + 2
}

// placeOf reads a place in a list: a Roman figure, a number or a letter. It is 0 for other words.
func placeOf(t *text.Token) int {
	if n, err := strconv.Atoi(t.Text); err == nil && n > 0 && n < 100 {
		return n
	}
	for n, roman := range strings.Fields("I II III IV V VI VII VIII IX X XI XII") {
		if t.Text == roman {
			return n + 1
		}
	}
	if len(t.Text) == 1 && t.Text[0] >= 'A' && t.Text[0] <= 'H' {
		return int(t.Text[0]-'A') + 1
	}
	return 0
}
