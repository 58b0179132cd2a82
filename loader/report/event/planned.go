package event

import (
	"strings"

	"entente/schema"
)

// plannedWhen is the time that an event was planned for, which it bears whether it came about
// or not: "a summit planned for May is called off", "a meeting, due on the 17th, was put off".
// -1 for none.
func (m *match) plannedWhen() int {
	l := m.l
	if m.kind != nounWord || m.l.in.Mode != Fact {
		return -1
	}
	meant := false // "due to open in Lima on": nothing but the day is wanting
	for i := m.end; i < len(l.w) && i < m.end+maxPlanned; i++ {
		w := l.w[i].when
		if w >= 0 {
			if (meant || m.plannedFor(w)) && !l.whens[w].Duration && !l.whens[w].Date.IsZero() {
				if g := m.cameAbout(w); g != nil {
					if day := m.behindVerb(g); day >= 0 {
						m.status = schema.Occurred
						return day
					}
				}
				return w
			}
			return -1
		}
		if l.lowerAt(i) == ";" || l.lowerAt(i) == "(" || l.is(i, coordinator) && !l.insideChain(i) || l.isVerb(i) && !plans(l.lowerAt(i)) && !meant {
			return -1
		}
		switch {
		case plans(l.lowerAt(i)) && l.lowerAt(i+1) == "to", l.is(i, auxiliaryBe) && l.lowerAt(i+1) == "to" && (l.lowerAt(i-1) == "that" || l.lowerAt(i-1) == "which"):
			meant = true
		case l.lowerAt(i) == ",":
			meant = false
		}
	}
	return -1
}

// cameAbout is the verb that tells that what had been planned for a time came about in the end: "planned
// for May 2020, finally took place on 3 March 2021". nil where none does.
func (m *match) cameAbout(planned int) *group {
	l := m.l
	for i := l.whens[planned].Tokens.End - l.span.Start; i < len(l.w); i++ {
		switch k := l.w[i].group; {
		case k >= 0:
			g := &l.groups[k]
			if g.forms&past == 0 || g.negated || g.future || g.possible || g.infinitive || !l.happening(g) {
				return nil
			}
			return g
		case l.lowerAt(i) != "," && l.lowerAt(i) != ")" && l.lowerAt(i) != "at" && l.lowerAt(i) != "last" && l.lowerAt(i) != "in" && l.lowerAt(i) != "the" && l.lowerAt(i) != "end" && l.lowerAt(i) != "only" && !strings.HasSuffix(l.lowerAt(i), "ly"):
			return nil
		}
	}
	return nil
}

// behindVerb is the first time behind a verb in its clause, -1 for none.
func (m *match) behindVerb(g *group) int {
	for i, end := g.head+1, m.l.clauseEnd(g.head); i < end; i++ {
		if m.l.w[i].group >= 0 {
			return -1
		}
		if w := m.l.w[i].when; w >= 0 && !m.l.whens[w].Duration && !m.l.whens[w].Date.IsZero() {
			return w
		}
	}
	return -1
}

// maxPlanned is how many words behind a noun the day may stand that it was planned for.
const maxPlanned = 14

// plannedFor reports whether a time is what something was planned for.
func (m *match) plannedFor(w int) bool {
	i := m.l.whens[w].Tokens.Start - m.l.span.Start - 1
	if m.l.is(i, determiner) {
		i--
	}
	if m.l.is(i, preposition) {
		i--
	}
	return i >= m.end && plans(m.l.lowerAt(i))
}

// plans reports words behind which the day stands that something is meant for.
func plans(word string) bool {
	switch word {
	case "planned", "scheduled", "due", "fixed", "set", "slated", "foreseen", "arranged":
		return true
	}
	return false
}
