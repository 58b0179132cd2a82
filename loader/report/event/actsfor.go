package event

import (
	"strings"

	"entente/schema"
)

// actsFor is the body of many states for which a person acts, as the words beside the name say, and not for the state
// that the person comes from: "Ralph Bunche of the United Nations", "the UN envoy Gunnar Jarring", "Alvaro de Soto,
// special envoy of the United Nations".
func (l *line) actsFor(person int) (schema.Entity, bool) {
	if k := person - 1; k >= 0 && l.to(k) == l.from(person) {
		return l.alliance(k)
	}
	i := l.to(person)
	if l.lowerAt(i) == "," {
		for n := 0; n < maxCalling && i+1 < len(l.w) && l.lowerAt(i) != "of" && (i == l.to(person) || l.w[i].mention < 0 && !isMark(l.w[i].lower)); n++ {
			if i++; l.w[i].mention >= 0 && n <= 1 { // ", the UN envoy,"
				return l.alliance(l.w[i].mention)
			}
		}
	}
	if l.lowerAt(i) != "of" {
		return schema.Entity{}, false
	}
	for i++; l.is(i, determiner); {
		i++
	}
	if i >= len(l.w) || l.w[i].mention < 0 || l.from(l.w[i].mention) != i {
		return schema.Entity{}, false
	}
	return l.alliance(l.w[i].mention)
}

// maxCalling is how many words behind a name tell what its bearer is.
const maxCalling = 6

// alliance is the body of many states that a mention names.
func (l *line) alliance(k int) (schema.Entity, bool) {
	for _, e := range l.mentions[k].Entities {
		name := strings.ToLower(e.Name)
		if e.Kind == schema.Organisation && !l.mentions[k].Possessive && (l.e.lexicon.sets.Of("alliances").has(strings.ToLower(e.Code)) || strings.HasSuffix(name, " league") || strings.HasSuffix(name, " nations") || strings.HasSuffix(name, " union")) {
			return e, true
		}
	}
	return schema.Entity{}, false
}
