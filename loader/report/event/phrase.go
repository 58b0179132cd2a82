package event

// place finds the verbs about the trigger and the range in which roles lie.
func (m *match) place() {
	l := m.l
	m.from = l.clauseStart(m.at)
	m.to = l.clauseEnd(m.at)
	if m.kind == verbWord || m.kind == otherWord && l.isVerb(m.at) && l.w[m.at].mention < 0 {
		m.verb = l.w[m.at].group
		if m.verb >= 0 {
			m.passive = l.groups[m.verb].passive
		}
		m.to = m.sharedEnd(l.nextVerb(m.end, m.to), m.to)
		return
	}
	m.npStart = m.nounPhrase()
	if k := l.groupBefore(m.at); k >= 0 && l.groups[k].head >= m.from && l.groups[k].head < m.npStart {
		m.verb = k
	}
	m.to = l.clauseEnd(m.at)
	next := l.nextVerb(m.end, m.to)
	if next < m.to && next < len(l.w) && (m.verb < 0 || l.groups[m.verb].participial && !m.aloof() || m.governorWord() != "") {
		k := l.groupFrom(next)
		for k >= 0 && k < len(l.groups) && l.groups[k].participial && l.lowerAt(l.groups[k].start-1) == "," {
			k++ // "a meeting, planned for May, was called off"
		}
		if k >= 0 && k < len(l.groups) && l.groups[k].head < m.to && m.isSubjectOf(k) {
			m.predicate = k
			m.to = l.nextVerb(l.groups[k].head+1, m.to)
			return
		}
	}
	m.to = next
	if m.predicate < 0 && m.to < len(l.w) && l.is(m.to, relative) && m.governorWord() == "" {
		if m.predicate = l.resumedVerb(m.to); m.predicate < 0 && l.lowerAt(m.to-1) == "," {
			if i := l.resumes(m.to); i > 0 { // "the embargo, which …, was lifted"
				m.predicate = l.groupFrom(i)
			}
		}
	}
}

// aloof reports whether the noun is the object of a participle set off by a comma: "Hu Jintao,
// making his first visit to Lahore, promised …", where the visit promises nothing.
func (m *match) aloof() bool {
	g := &m.l.groups[m.verb]
	return g.forms&ing != 0 && m.l.lowerAt(g.start-1) == "," && g.head >= m.npStart-2
}

// resumedVerb is the verb of the main clause behind a relative clause without commas: "a
// meeting that was to have dealt with the claim was postponed". -1 where there is none.
func (l *line) resumedVerb(i int) int {
	seen := false
	for j := i + 1; j < len(l.w) && j < i+24; j++ {
		switch {
		case l.w[j].lower == "," || l.w[j].lower == ";" || l.is(j, subordinator) && !l.is(j, preposition):
			return -1
		case l.w[j].group >= 0:
			g := &l.groups[l.w[j].group]
			if g.infinitive || g.participial && !g.passive {
				continue
			}
			if seen {
				return l.w[j].group
			}
			seen = true
		case l.is(j, coordinator):
			return -1
		}
	}
	return -1
}

// sharedEnd goes on behind a verb that is joined to the trigger without an object of its
// own between: "invaded and occupied Kuwait", "was torpedoed and sunk by a submarine".
func (m *match) sharedEnd(next, to int) int {
	l := m.l
	if next >= to || next < m.end+1 || !l.is(next-1, coordinator) || l.w[next-1].lower == "but" {
		return next
	}
	for i := m.end; i < next; i++ {
		if l.w[i].chain >= 0 || l.is(i, preposition) || i == m.acted || l.w[i].kind == nounWord {
			return next
		}
	}
	k := l.groupFrom(next)
	if k < 0 || l.groups[k].start != next || m.verb < 0 || l.groups[k].infinitive || l.groups[k].forms&l.groups[m.verb].forms == 0 {
		return next
	}
	return l.nextVerb(l.groups[k].head+1, to)
}

// nextVerb is the start of the next verb group from i on, or to.
func (l *line) nextVerb(i, to int) int {
	for j := i; j < to; j++ {
		if k := l.w[j].group; k >= 0 {
			g := &l.groups[k]
			if g.start >= i {
				return max(i, g.start)
			}
			return j
		}
	}
	return to
}

func (l *line) groupFrom(i int) int {
	for j := i; j < len(l.w) && j < i+8; j++ {
		if l.w[j].group >= 0 {
			return l.w[j].group
		}
	}
	return -1
}

// nounPhrase is where the noun phrase of a noun trigger begins.
func (m *match) nounPhrase() int {
	start := m.phraseAround(m.at)
	// "the first round of talks": what is said of the round is said of the talks.
	for n := 0; n < 2 && start-2 >= m.from && m.l.lowerAt(start-1) == "of"; n++ {
		noun := m.l.w[start-2].lower
		if lemma, ok := m.l.e.lexicon.nouns[noun]; ok {
			noun = lemma
		}
		if !m.l.e.lexicon.sets.Of("transparent").has(noun) {
			break
		}
		start = m.phraseAround(start - 2)
	}
	return start
}

// phraseAround is where the noun phrase with the word at i begins.
func (m *match) phraseAround(at int) int {
	l := m.l
	i := at - 1
	for ; i >= m.from && i > at-14; i-- {
		w := &l.w[i]
		switch {
		case w.mention >= 0:
			i = l.from(w.mention)
		case w.when >= 0 && m.headDate(i):
			return i + 1
		case w.when >= 0 || w.lower == "'s" || w.lower == "'" || w.lower == "\"" || w.lower == "-":
		case w.kind == verbWord || l.is(i, preposition|relative|subordinator|modal|willModal|auxiliaryBe|auxiliaryHave|negation) && w.lower != "no":
			return i + 1
		case w.lower == "," || w.lower == "and" || w.lower == "&" || w.lower == "/" || w.lower == "–":
			if i > 0 && i+1 < len(l.w) && (l.w[i-1].chain >= 0 && l.w[i-1].chain == l.w[i+1].chain || l.w[i-1].when >= 0 && l.w[i+1].when >= 0 || w.lower == "–" && l.w[i-1].mention >= 0 && l.w[i+1].mention >= 0) {
				continue
			}
			if w.lower != "–" && l.is(i-1, adjective) && l.is(i+1, adjective) {
				continue
			}
			if w.lower == "and" && i+1 < at && l.coordinatedOwner(i, at) {
				continue
			}
			return i + 1
		case isMark(w.lower) && w.lower != "." && w.lower != "$":
			return i + 1
		case l.is(i, determiner):
			if l.is(i-1, determiner) { // "all the", "both the"
				continue
			}
			return i
		}
	}
	return i + 1
}

// headDate reports whether the time that ends at i opens the clause with a preposition, so
// that no noun phrase holds it: "In May 1925 friction grew".
func (m *match) headDate(i int) bool {
	l := m.l
	start := l.whens[l.w[i].when].Tokens.Start - l.span.Start
	return start == m.from+1 && l.is(m.from, preposition) || start == m.from && l.is(m.from, preposition)
}

// coordinatedOwner passes "in the 1965 and 1971 wars" and "Nehru's and Chou's visits".
func (l *line) coordinatedOwner(i, at int) bool {
	return l.lowerAt(i-1) == "'s" && l.w[i+1].mention >= 0 && i+4 >= at
}

// governorWord is the preposition before a noun trigger's phrase.
func (m *match) governorWord() string {
	if m.npStart > 0 && m.l.is(m.npStart-1, preposition) && !m.l.particle(m.npStart-1) {
		return m.l.w[m.npStart-1].lower
	}
	return ""
}

// particle reports whether the word at i belongs to the verb before it: "called off the
// visit".
func (l *line) particle(i int) bool {
	switch l.lowerAt(i) {
	case "off", "out", "up", "down", "back":
		return l.isVerb(i - 1)
	}
	return false
}

// isSubjectOf reports whether the noun trigger is the subject of a group: nothing
// but its own complements lies between.
func (m *match) isSubjectOf(k int) bool {
	l := m.l
	g := &l.groups[k]
	if g.infinitive && !l.wasTo(g) || m.governorWord() != "" && !l.conjoins(m.npStart-1) {
		return false
	}
	for i := m.end; i < g.start; i++ {
		if c := l.w[i].chain; c >= 0 && l.chains[c].start == i && l.chains[c].governor < m.at && !l.chains[c].modifier {
			return false
		}
	}
	return true
}

// conjoins reports whether a word that may be a preposition begins a clause: "before a truce was
// agreed".
func (l *line) conjoins(i int) bool {
	switch l.lowerAt(i) {
	case "before", "after", "until", "till":
		return l.bounds[i]
	}
	return false
}

// scope is where the trigger's own words begin: its verb group, its noun phrase, the
// verb of which the noun is the object.
func (m *match) scope() int {
	l := m.l
	switch {
	case m.kind == verbWord && m.acted >= 0 && m.acted < m.at:
		return m.phraseAround(m.acted)
	case m.kind == verbWord && m.verb >= 0:
		return l.groups[m.verb].start
	case m.verb >= 0 && m.governorWord() == "":
		return l.groups[m.verb].start
	}
	return max(m.from, m.npStart-1)
}
