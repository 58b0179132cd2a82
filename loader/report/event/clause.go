package event

import (
	"slices"

	"entente/loader/report/text"
)

// findBounds marks the words at which a clause begins.
func (l *line) findBounds() {
	l.bounds = slices.Grow(l.bounds[:0], len(l.w)+1)[:len(l.w)+1]
	clear(l.bounds)
	if len(l.w) > 0 {
		l.bounds[0] = true
	}
	if l.is(0, subordinator) && !l.prepositional(0) {
		if j := l.mainClause(0); j > 0 {
			l.bounds[j] = true
		}
	}
	for i := 1; i < len(l.w); i++ {
		w := &l.w[i]
		if w.mention >= 0 && w.class&relative == 0 || w.when >= 0 {
			continue
		}
		switch {
		case w.lower == ":" && l.datesFollow(i), (w.lower == "–" || w.lower == ":") && l.datesToEnd(i+1):
		case w.lower == ";" || w.lower == ":" || w.lower == "–" || w.lower == "→" || w.lower == ">" || w.lower == "⇒":
			l.bounds[i+1] = true
		case w.lower == "that" && l.pointsAt(i):
		case w.class&(relative|subordinator) != 0 && w.mention < 0:
			l.bounds[i] = !l.prepositional(i)
			if l.bounds[i] && l.opens(i) {
				if j := l.mainClause(i); j > 0 {
					l.bounds[j] = true
				}
			}
			if w.class&relative != 0 && l.antecedent(i) >= 0 {
				if j := l.resumes(i); j > 0 {
					l.bounds[j] = true
				} else if j := l.mainBehind(i); j > 0 {
					l.bounds[j] = true
				}
			}
		case w.class&coordinator != 0 && !l.datesToEnd(i+1) && (l.ownSubject(i) || l.datedPart(i)):
			l.bounds[i+1] = true
		}
	}
}

// pointsAt reports "that" before what it points at, with no verb behind it to tell of that: "denounced that agreement
// in 1949".
func (l *line) pointsAt(i int) bool {
	before := i - 1
	if w := l.lowerAt(before); w == "both" || w == "all" || w == "not" {
		before-- // "abrogated both that pact and the treaty of 1936"
	}
	if !l.isVerb(before) || i+1 >= len(l.w) || l.w[i+1].kind != nounWord {
		return false
	}
	for j := i + 2; j < len(l.w) && l.w[j].lower != ";"; j++ {
		if l.w[j].lower == "," && !l.insideChain(j) {
			return true
		}
		if l.isVerb(j) || l.is(j, auxiliaryBe|auxiliaryHave|modal|willModal) {
			return false
		}
	}
	return true
}

// opens reports whether a subordinate clause at word i comes before its main clause: at the head of
// the sentence or of a part of it, a time aside.
func (l *line) opens(i int) bool {
	if l.is(i, relative) || l.lowerAt(i) == "that" {
		return false
	}
	switch l.lowerAt(i - 1) {
	case ";", ":", "and", "but":
		return true
	case ",": // "and on 28 May, while the talks went on, the troops entered"
		if i > 1 && l.w[i-2].when >= 0 {
			at := l.whens[l.w[i-2].when].Tokens.Start - l.span.Start
			if l.is(at-1, preposition) {
				at--
			}
			return at > 0 && l.bounds[at]
		}
	}
	return false
}

// mainClause finds where the main clause begins behind a subordinate one that comes first: "When
// Peru imposed an embargo on its neighbour in October 1960, the government of Chile declined to
// follow". -1 where no comma with a subject and its verb behind it parts them.
func (l *line) mainClause(i int) int {
	verb := false
	for j := i + 1; j < len(l.w) && j < i+maxSubordinate; j++ {
		switch {
		case l.w[j].lower == ";":
			return -1
		case l.w[j].kind == verbWord || l.is(j, auxiliaryBe|auxiliaryHave):
			verb = true
		case verb && l.w[j].lower == "," && !l.insideChain(j) && l.subjectFollows(j+1):
			return j + 1
		}
	}
	return -1
}

// maxSubordinate is how many words a subordinate clause may take before its main clause.
const maxSubordinate = 40

// datesFollow reports a colon between a verb and its dates: "visited Mongolia three times: in
// 2013, in 2015".
func (l *line) datesFollow(colon int) bool {
	i := colon + 1
	if l.is(i, preposition) {
		i++
	}
	if i >= len(l.w) || l.w[i].when < 0 || !l.verbBefore(colon) {
		return false
	}
	return !l.subjectFollows(l.whens[l.w[i].when].Tokens.End - l.span.Start) // "the break was complete: in May ties were cut"
}

// datesToEnd reports whether nothing but dates stands from a word on: "visited Colombo – May 2009,
// June 2010".
func (l *line) datesToEnd(i int) bool {
	dates := 0
	for ; i < len(l.w); i++ {
		switch w := &l.w[i]; {
		case w.when >= 0:
			dates++
		case w.lower == "," || w.lower == "and" || w.lower == "&" || w.lower == "." || w.lower == "again" || l.is(i, preposition):
		default:
			return false
		}
	}
	return dates > 0
}

// resumes finds where the main clause goes on behind a relative clause between
// commas: ", who had been there, was invited".
func (l *line) resumes(i int) int {
	verb := false
	for j := i + 1; j < len(l.w) && j < i+30; j++ {
		if l.isVerb(j) {
			verb = true
		}
		if !verb || l.w[j].lower != "," || l.insideChain(j) {
			continue
		}
		n := j + 1
		for n < len(l.w) && l.is(n, adverb) {
			n++
		}
		if l.lowerAt(n) == "co" && l.lowerAt(n+1) == "-" {
			n += 2 // "co-chaired"
		}
		if n < len(l.w) && (l.is(n, auxiliaryBe|auxiliaryHave|modal|willModal) || l.isVerb(n) && l.groupOf(n) != nil && !l.groupOf(n).participial) {
			return j + 1
		}
	}
	return -1
}

// mainBehind finds where the main clause begins behind a relative clause at word i that is said of a name in
// words at the head of the sentence: "Under Egal, who took office in 1967, Somalia turned …". -1 for none.
func (l *line) mainBehind(i int) int {
	if !l.is(0, preposition) || l.w[0].mention >= 0 {
		return -1
	}
	for j := 0; j < i; j++ {
		if l.isVerb(j) || l.lowerAt(j) == ";" || l.bounds[j] && j > 0 {
			return -1
		}
	}
	verb := false
	for j := i + 1; j < len(l.w) && j < i+24; j++ {
		switch {
		case l.isVerb(j) || l.is(j, auxiliaryBe):
			verb = true
		case l.w[j].lower == ";":
			return -1
		case verb && l.w[j].lower == "," && !l.insideChain(j):
			if l.subjectFollows(j + 1) {
				return j + 1
			}
			return -1
		}
	}
	return -1
}

// antecedent is the last word before the comma that parts a relative clause at word i from what it is
// said of: "Nehru, who …", "the plebiscite, for which …". -1 where no comma does.
func (l *line) antecedent(i int) int {
	switch j := l.explains(i); {
	case j > 0:
		return j - 1
	case l.lowerAt(i-1) == ",":
		return i - 2
	case l.is(i-1, preposition) && l.lowerAt(i-2) == ",":
		return i - 3
	}
	return -1
}

// resumedAt is the last word before the relative clause behind which the clause at a word goes on,
// -1 where it is no such clause.
func (l *line) resumedAt(from int) int {
	if from < 4 || l.lowerAt(from-1) != "," {
		return -1
	}
	for i := from - 2; i > 1 && i > from-40; i-- {
		if l.is(i, relative) && l.antecedent(i) >= 0 {
			if l.resumes(i) == from {
				return l.antecedent(i)
			}
			return -1
		}
	}
	return -1
}

// explains finds the comma that opens an apposition with a relative clause in it: "Déby, a former
// chief of staff who had been armed by Libya, entered …". -1 where the word at i opens no such clause.
func (l *line) explains(i int) int {
	if l.w[i].lower != "who" && l.w[i].lower != "which" && l.w[i].lower != "whom" {
		return -1
	}
	for j := i - 1; j > 1 && j > i-10; j-- {
		switch {
		case l.w[j].lower == ",":
			if l.w[j-1].chain >= 0 && !l.insideChain(j) && (l.is(j+1, determiner) || l.w[j+1].mention >= 0 || l.w[j+1].kind == nounWord) {
				return j
			}
			return -1
		case l.isVerb(j) || l.is(j, coordinator|relative|subordinator) || isMark(l.w[j].lower) && l.w[j].lower != "'s" && l.w[j].lower != "-":
			return -1
		}
	}
	return -1
}

// prepositional tells "after the war", "since 1954" from "after China attacked".
func (l *line) prepositional(i int) bool {
	if !(l.w[i].class&preposition != 0) {
		return false
	}
	if i+1 < len(l.w) && l.w[i+1].when >= 0 {
		j := l.whens[l.w[i+1].when].Tokens.End - l.span.Start
		if j < len(l.w) && l.is(j, auxiliaryBe) {
			return true // "the embargo in force since 1965 is lifted"
		}
	}
	for j := i + 1; j < len(l.w) && j < i+14; j++ {
		switch {
		case l.isVerb(j):
			return l.w[j].forms&ing != 0 && l.groupOf(j) != nil && !l.groupOf(j).progressive
		case l.w[j].lower == ",":
			return l.insideChain(j) || !l.subjectFollows(i+1) // "after Karolos Papoulias, his minister, had visited Tirana"
		case l.w[j].lower == ";" || l.is(j, coordinator|relative|subordinator):
			return true
		}
	}
	return true
}

// ownSubject reports whether the coordinator at i joins two clauses with subjects
// of their own rather than two nouns or two verbs.
func (l *line) ownSubject(i int) bool {
	c := -1
	if i+1 < len(l.w) && i > 0 && l.w[i-1].chain >= 0 && l.w[i+1].chain == l.w[i-1].chain {
		return false
	}
	if l.lowerAt(i) == "and" && !l.toldBefore(i) {
		return false // "a treaty of friendship and mutual assistance was signed"
	}
	for j := i + 1; j < len(l.w) && j < i+16; j++ {
		w := &l.w[j]
		switch {
		case w.chain >= 0 && l.chains[w.chain].start > i:
			c = w.chain
		case l.isVerb(j):
			g := l.groupOf(j)
			if g == nil || g.infinitive || g.participial {
				return false
			}
			// the verb comes first: a second verb of the same subject
			return c >= 0 && (l.chains[c].governor < i || l.nounBetween(i+1, l.chains[c].governor)) || c < 0 && j > i+2 && l.nounBetween(i+1, g.start) || l.datedSubject(i+1, g.start)
		case w.lower == "," && w.mention >= 0:
		case w.lower == "," && !l.insideChain(j):
			return l.lowerAt(i) == "and" && l.verbBefore(i) && (c >= 0 && l.chains[c].governor < i || c < 0 && l.nounBetween(i+1, j)) && l.subjectFollows(i+1) // "and his minister, Lloyd Axworthy, travelled"
		case w.lower == ";" || l.is(j, coordinator|relative|subordinator) || w.lower == ",":
			return false
		}
	}
	return false
}

// toldBefore reports whether a verb, or a mark, stands before a coordinator in its clause: without
// one it joins nouns.
func (l *line) toldBefore(i int) bool {
	for j := i - 1; j >= 0 && !l.bounds[j+1]; j-- {
		if l.isVerb(j) || isMark(l.w[j].lower) && !(j < i-1 && l.partsSeries(j)) {
			return true
		}
	}
	return false
}

// partsSeries reports a comma between the plain nouns that a preposition governs: "a treaty of friendship,
// cooperation and mutual assistance".
func (l *line) partsSeries(i int) bool {
	if l.w[i].lower != "," || l.is(i+1, determiner|preposition|pronoun|adverb) || l.w[i+1].mention >= 0 || l.w[i+1].when >= 0 || l.w[i+1].text != l.w[i+1].lower {
		return false
	}
	for j := i - 1; j > 0 && j > i-8; j-- {
		w := &l.w[j]
		switch {
		case w.lower == "of" || w.lower == "on" || w.lower == "for":
			return l.w[j-1].kind == nounWord && l.w[j-1].when < 0
		case w.mention >= 0 || w.when >= 0 || w.text != w.lower || isMark(w.lower) && w.lower != "," && w.lower != "-":
			return false
		}
	}
	return false
}

// datedPart reports a time behind a coordinator that a subject with its verb follows, asides or not.
func (l *line) datedPart(i int) bool {
	j := i + 1
	if l.is(j, preposition) {
		j++
	}
	if j >= len(l.w) || l.w[j].when < 0 || !l.toldBefore(i) {
		return false
	}
	if t := &l.whens[l.w[j].when]; t.Aside == text.Other && l.lowerAt(i) == "and" { // "and a week after the revolution Horn flew to Bucharest"
		_, to := l.asideOf(l.w[j].when)
		return l.subjectFollows(to)
	}
	return l.opensClause(i, l.w[j].when)
}

// datedSubject reports a subject behind a date: "and in July the consulate in Cluj was
// reopened".
func (l *line) datedSubject(i, end int) bool {
	if !l.is(i, preposition) || i+1 >= end || l.w[i+1].when < 0 {
		return false
	}
	i = l.whens[l.w[i+1].when].Tokens.End - l.span.Start
	if l.lowerAt(i) == "," {
		i++
	}
	return i < end-1 && (l.is(i, determiner) && l.w[i].mention < 0 || l.w[i].chain >= 0) || i < end && nominative(l.lowerAt(i))
}

// nounBetween reports a noun phrase without a mention: "and a Joint Group was set up".
func (l *line) nounBetween(i, j int) bool {
	for ; i < j; i++ {
		if l.is(i, determiner) || l.w[i].kind == nounWord {
			return true
		}
		if w := &l.w[i]; w.class == 0 && w.kind == otherWord && w.mention < 0 && w.when < 0 && w.text == w.lower && l.e.lexicon.isPlural(w.lower) {
			return true // "and ambassadors were exchanged"
		}
	}
	return false
}

// settleUntil takes the negation from what was not done until some day, for then it was done:
// "was not signed until January 1998".
func (l *line) settleUntil() {
	for k := range l.groups {
		g := &l.groups[k]
		if !g.negated || g.possible {
			continue
		}
		for i, end := g.head+1, l.clauseEnd(g.head); i+1 < end; i++ {
			if l.isVerb(i) && l.groupOf(i) != nil && !l.groupOf(i).infinitive {
				break
			}
			if w := l.lowerAt(i); w != "until" && w != "till" && (w != "before" || l.is(i-1, adverb)) {
				continue
			}
			if w := l.w[i+1].when; w >= 0 && !l.whens[w].Duration && l.lowerAt(l.whens[w].Tokens.End-l.span.Start) != "at" {
				g.negated, g.late = false, true
			}
			break
		}
	}
}

// settleWould takes the future from what a relative clause tells ahead of its time: "fled to Libya,
// where he would die in 2003" tells that he died.
func (l *line) settleWould() {
	for k := range l.groups {
		g := &l.groups[k]
		if !g.would || g.negated || g.infinitive || g.perfect {
			continue
		}
		from := l.clauseStart(g.start)
		switch l.lowerAt(from) {
		case "who", "which", "where":
		default:
			continue
		}
		for i, end := g.head+1, l.clauseEnd(g.head); i < end && from > 0 && l.lowerAt(from-1) == ","; i++ {
			if w := l.w[i].when; w >= 0 && !l.whens[w].Duration && !l.whens[w].Date.IsZero() {
				g.future, g.forms = false, g.forms|past
				break
			}
		}
	}
}

func (l *line) groupOf(i int) *group {
	if i < 0 || i >= len(l.w) {
		return nil // where a sentence is cut
	}
	if k := l.w[i].group; k >= 0 {
		return &l.groups[k]
	}
	return nil
}

// clauseStart is the first word of the clause with the word at i.
func (l *line) clauseStart(i int) int {
	for i > 0 && !l.bounds[i] {
		i--
	}
	return i
}

// clauseEnd is the word after the clause with the word at i.
func (l *line) clauseEnd(i int) int {
	i++
	for i < len(l.w) && !l.bounds[i] {
		i++
	}
	return min(i, len(l.w))
}

func (l *line) insideChain(i int) bool {
	return i > 0 && i+1 < len(l.w) && l.w[i-1].chain >= 0 && l.w[i-1].chain == l.w[i+1].chain || l.w[i].mention >= 0 || l.w[i].when >= 0
}

// isPerson reports whether a mention names persons.
func (l *line) isPerson(m int) bool {
	for _, e := range l.mentions[m].Entities {
		if e.Kind == "person" {
			return true
		}
	}
	return l.mentions[m].Form == text.FormTitle
}
