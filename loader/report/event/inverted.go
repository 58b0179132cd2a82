package event

// invertedSubject is who stands behind a verb of saying that follows a quotation:
// "Worthless accusations", says Tehran. -1 where that is not so.
func (l *line) invertedSubject(g *group) int {
	if g.head == 0 || g.head+1 >= len(l.w) || !l.e.lexicon.sets.Of("saying").has(g.lemma) && g.lemma != "reply" && g.lemma != "respond" && g.lemma != "answer" {
		return -1
	}
	if before := l.lowerAt(g.start - 1); before != "\"" && before != "," && before != "'" {
		return -1
	}
	switch g.lemma {
	case "tell", "help", "let", "make", "see", "hear", "find", "know", "expect": // "The envoy, a tired man, told Egypt …"
		return -1
	}
	i := g.head + 1
	for l.is(i, determiner) && l.lowerAt(i) != "that" {
		i++
	}
	if i >= len(l.w) || l.w[i].chain < 0 || l.chains[l.w[i].chain].start != i || l.personBefore(g) {
		return -1
	}
	c := l.w[i].chain
	if end := l.chains[c].end; l.chains[c].modifier || end < len(l.w) && l.isVerb(end) {
		return -1
	}
	return c
}

// personBefore reports that a comma only closes what is said of the person before the verb: "Karel Kramář, the
// premier, warned Budapest".
func (l *line) personBefore(g *group) bool {
	if l.lowerAt(g.start-1) != "," || g.start < 2 {
		return false
	}
	c := l.w[g.start-2].chain
	if c < 0 || l.chains[c].governor >= 0 || l.chains[c].possessive || l.chains[c].modifier || !l.isPerson(l.chains[c].mentions[0]) {
		return false
	}
	for i := l.clauseStart(l.chains[c].start); i < g.start; i++ {
		if l.isVerb(i) {
			return false
		}
	}
	return true
}
