package event

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
