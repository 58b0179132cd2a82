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
	for i := 1; i < len(l.w); i++ {
		w := &l.w[i]
		if w.mention >= 0 && w.class&relative == 0 || w.when >= 0 {
			continue
		}
		switch {
		case w.lower == ":" && l.datesFollow(i):
		case w.lower == ";" || w.lower == ":" || w.lower == "–" || w.lower == "→" || w.lower == ">" || w.lower == "⇒":
			l.bounds[i+1] = true
		case w.class&(relative|subordinator) != 0 && w.mention < 0:
			l.bounds[i] = !l.prepositional(i)
			if w.class&relative != 0 && (l.lowerAt(i-1) == "," || l.explains(i) > 0) {
				if j := l.resumes(i); j > 0 {
					l.bounds[j] = true
				}
			}
		case w.class&coordinator != 0 && l.ownSubject(i):
			l.bounds[i+1] = true
		}
	}
}

// datesFollow reports a colon between a verb and its dates: "visited Mongolia three times: in
// 2013, in 2015".
func (l *line) datesFollow(colon int) bool {
	i := colon + 1
	if l.is(i, preposition) {
		i++
	}
	return i < len(l.w) && l.w[i].when >= 0 && l.verbBefore(colon)
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
		if n < len(l.w) && (l.is(n, auxiliaryBe|auxiliaryHave|modal|willModal) || l.isVerb(n) && l.groupOf(n) != nil && !l.groupOf(n).participial) {
			return j + 1
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
		case l.w[j].lower == "," || l.w[j].lower == ";" || l.is(j, coordinator|relative|subordinator):
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
		if l.isVerb(j) || isMark(l.w[j].lower) {
			return true
		}
	}
	return false
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

func (l *line) groupOf(i int) *group {
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
