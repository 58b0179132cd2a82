package event

import (
	"slices"

	"entente/loader/report/text"
)

// subject finds the chain that is the grammatical subject of a verb group, -1
// where there is none.
func (l *line) subject(k int) int { return l.subjectWithin(k, 0) }

// maxShared is how far control and coordination are followed from verb to verb.
const maxShared = 6

// subjectWithin is subject at a depth of maxShared. Each verb asks up to four before it, which
// ask in turn: without what was found before, a row of verbs would cost a power of its length.
func (l *line) subjectWithin(k, depth int) int {
	if depth > maxShared {
		return -1
	}
	at := k*(maxShared+1) + depth
	if at >= len(l.subjects) { // the sentence is still being analysed
		return l.seekSubject(k, depth)
	}
	if l.subjects[at] == unsought {
		l.subjects[at] = int32(l.seekSubject(k, depth))
	}
	return int(l.subjects[at])
}

// unsought marks a subject that nobody has asked for.
const unsought = -2

// openSubjects makes room for what subjectWithin finds, once the sentence is analysed.
func (l *line) openSubjects() {
	n := len(l.groups) * (maxShared + 1)
	l.subjects = slices.Grow(l.subjects[:0], n)[:n]
	for i := range l.subjects {
		l.subjects[i] = unsought
	}
}

func (l *line) seekSubject(k, depth int) int {
	g := &l.groups[k]
	if c := l.invertedSubject(g); c >= 0 {
		return c
	}
	if g.infinitive && g.controller >= 0 {
		return l.controlled(g, depth)
	}
	if g.infinitive && g.adjective >= 0 {
		if before := l.groupBefore(g.adjective); before >= 0 && l.groups[before].head+4 > g.adjective {
			return l.subjectWithin(before, depth+1)
		}
	}
	pos := g.start - 1
	if g.infinitive && g.adjective >= 0 {
		pos = g.adjective - 1
	}
	from := l.clauseStart(g.start)
	if c := l.relativeSubject(from, g.start); c >= 0 {
		return c
	}
	if l.is(from, relative) && g.start == from+2 && l.w[from+1].kind == nounWord && l.w[from+1].chain < 0 && l.w[from+1].when < 0 {
		return -1 // "arrests that activists said …": nobody whom a name is known of
	}
	if l.strangers(from, g) {
		return -1
	}
	if c := l.named(from, g); c >= 0 {
		return c
	}
	if c := l.resumed(pos, from, g); c >= 0 {
		return c
	}
	if c := l.setOff(from, g); c >= 0 {
		return c
	}
	if c := l.withDoing(g); c >= 0 {
		return c
	}
	if c := l.scanSubject(pos, from); c >= 0 && !l.objectOfEarlier(c, from, g.start) {
		return l.apposed(c, g)
	}
	if c := l.parenthesised(pos, from); c >= 0 {
		return c
	}
	if l.stranger(max(from, pos-1), pos+1) >= 0 || pos >= from && l.e.lexicon.sets.Of("crowds").has(l.w[pos].lower) {
		if !g.infinitive && !g.participial && !g.passive {
			return -1 // "troops fight in Apure; thousands flee"
		}
	}
	// "visited X and signed", "after visiting X, flew": the subject of the verb before.
	for p := k - 1; p >= 0 && p >= k-4; p-- {
		o := &l.groups[p]
		if l.coordinated(g) && (o.infinitive || o.participial && o.forms&ing != 0 && l.is(o.start-1, preposition)) {
			continue // "urged Chad to leave and accused it", "accused Chad of printing money and closed the road"
		}
		if o.infinitive && !g.infinitive && o.controller < 0 || o.head < from && (!l.sharesSubject(from, g) || l.outsiderActs(from, g)) {
			continue
		}
		if c := l.subjectWithin(p, depth+1); c >= 0 {
			if o.passive && !g.passive && g.participial {
				continue
			}
			return c
		}
	}
	// "After visiting Paris, Nehru flew": the subject stands behind.
	if g.participial && k+1 < len(l.groups) && !l.groups[k+1].infinitive && !l.groups[k+1].participial {
		return l.scanSubject(l.groups[k+1].start-1, g.head)
	}
	return -1
}

// coordinated reports a finite verb behind "and", which goes on from the finite verb before it.
func (l *line) coordinated(g *group) bool {
	return !g.infinitive && !g.participial && g.forms&(past|third) != 0 && (l.lowerAt(g.start-1) == "and" || l.lowerAt(g.start-1) == "but")
}

// apposed is the name behind a noun that only a possessive stands before: "his host, Svetozar
// Marović, apologised" is not said of him whose host it was. Else it is c.
func (l *line) apposed(c int, g *group) int {
	i := l.chains[c].start
	switch l.lowerAt(i) {
	case "his", "her", "its", "their":
	default:
		return c
	}
	for j := i + 2; j < g.start-2 && j < i+7; j++ {
		if l.lowerAt(j) != "," {
			continue
		}
		if n := l.w[j+1].chain; n >= 0 && l.chains[n].start == j+1 && l.chains[n].end == g.start-1 && l.lowerAt(g.start-1) == "," {
			return n
		}
		break
	}
	return c
}

// strangers reports a noun that no name belongs to behind a comma before the verb: "Tanzanian artillery
// having cleared the bridge, the invaders had withdrawn". Organs of a state act for who was named.
func (l *line) strangers(from int, g *group) bool {
	if g.infinitive || g.participial || g.start < from+4 {
		return false
	}
	i := g.start - 1
	if l.w[i].mention >= 0 || l.w[i].when >= 0 || l.w[i].kind != nounWord && !l.e.lexicon.isPlural(l.w[i].lower) || l.organ(i) {
		return false
	}
	for i--; i > from; i-- {
		switch {
		case l.is(i, determiner) && l.w[i].mention < 0:
			return l.lowerAt(i-1) == "," && !l.insideChain(i-1)
		case l.w[i].mention >= 0 || l.w[i].when >= 0 || isMark(l.w[i].lower) || l.is(i, preposition|coordinator|relative|subordinator) || l.isVerb(i):
			return false
		}
	}
	return false
}

// named is the person whom a noun that acts is explained by, between commas before the verb: "the
// commander of the army, General Raštikis, was received", "whose foreign minister, Lloyd Axworthy,
// travelled". -1 where none is.
func (l *line) named(from int, g *group) int {
	end := g.start - 1
	if end < 3 || l.lowerAt(end) != "," || g.infinitive || g.participial {
		return -1
	}
	c := l.w[end-1].chain
	if c < 0 || l.chains[c].end != end || l.chains[c].np < from+2 || l.lowerAt(l.chains[c].np-1) != "," || l.chains[c].governor >= from {
		return -1
	}
	for i, m := range l.chains[c].mentions {
		if i > 0 && (l.mentions[m].Possessive || l.mentions[m].Form == text.FormAdjective) {
			continue // "Walther Rathenau and his Soviet colleague, Georgi Chicherin,"
		}
		if !l.isPerson(m) || l.mentions[m].Form == text.FormPronoun {
			return -1
		}
	}
	for i := l.chains[c].np - 2; i >= from && i > l.chains[c].np-14; i-- {
		switch {
		case l.isVerb(i) || l.w[i].when >= 0 || l.w[i].lower == ",":
			return -1
		case l.w[i].mention >= 0 && l.mentions[l.w[i].mention].Form == text.FormPronoun && l.mentions[l.w[i].mention].Possessive:
			if l.is(i-1, coordinator) && !l.verbBetween(from, i) {
				return -1 // "Gromyko and his counterpart, Swaran Singh, signed": both of them
			}
			return c
		case l.w[i].mention >= 0 && l.isPerson(l.w[i].mention):
			return -1
		case l.is(i, determiner|possessiveWord) || l.w[i].lower == "whose":
			return c
		}
	}
	return -1
}

// resumed is the subject of a main clause that goes on behind a relative clause between
// commas: "Nehru, who took office after the Viceroy left, is to visit". -1 where the verb
// does not stand so.
func (l *line) resumed(pos, from int, g *group) int {
	if pos != from-1 || pos < 3 || l.lowerAt(pos) != "," || g.infinitive || g.participial {
		return -1
	}
	for i := pos - 1; i > 1 && i > pos-40; i-- {
		if !l.is(i, relative) || l.antecedent(i) < 0 {
			continue
		}
		switch l.lowerAt(i) {
		case "who", "which", "whose", "whom":
			return l.w[l.antecedent(i)].chain
		}
	}
	return -1
}

// setOff is the name between commas before a participle that a comma closes too: "Duda received Ulmanis
// and, on 9 July, Egils Levits, elected in 2019, for talks". -1 where the verb does not stand so.
func (l *line) setOff(from int, g *group) int {
	at := g.start - 1
	if at < from+2 || l.lowerAt(at) != "," || g.start != g.head || g.infinitive || g.forms&part == 0 || g.forms&ing != 0 {
		return -1
	}
	c := l.w[at-1].chain
	if c < 0 || l.chains[c].end != at || l.chains[c].possessive || l.chains[c].governor >= from || len(l.chains[c].mentions) != 1 || !l.isPerson(l.chains[c].mentions[0]) {
		return -1
	}
	if i := l.chains[c].np - 1; i < from || l.lowerAt(i) != "," && !l.is(i, coordinator) {
		return -1
	}
	for i := g.head + 1; i < len(l.w) && i < g.head+7; i++ {
		switch {
		case l.lowerAt(i) == "," && l.w[i].when < 0:
			return c
		case l.w[i].chain >= 0 && l.w[i].chain != c && i == g.head+1:
			return -1
		}
	}
	return -1
}

// withDoing finds who acts behind "with" and before a participle, whatever acted before: "The war broke out, with France and
// Spain sending fleets". -1 for nobody.
func (l *line) withDoing(g *group) int {
	if !g.participial || g.forms&ing == 0 || g.start == 0 {
		return -1
	}
	i := g.start - 1
	for i > 0 && l.is(i, adverb) && l.w[i].chain < 0 {
		i-- // "with France openly backing the rebels"
	}
	k := l.w[i].chain
	if k < 0 {
		return -1
	}
	c := &l.chains[k]
	if c.possessive || c.modifier || c.end != i+1 || c.governor < 0 || l.lowerAt(c.governor) != "with" {
		return -1
	}
	return k
}

// sharesSubject reports whether a clause without a subject may take that of the
// clause before: participles, infinitives and verbs behind "and" or a comma.
func (l *line) sharesSubject(from int, g *group) bool {
	if g.infinitive || g.participial || from == 0 {
		return true
	}
	if l.is(from, subordinator) {
		return l.is(from+1, auxiliaryBe) || l.isVerb(from+1)
	}
	return l.is(from-1, coordinator) || l.lowerAt(from-1) == "," || l.lowerAt(from-1) == "–" || l.lowerAt(from-1) == ";"
}

// outsiderActs reports a clause behind "and" or "but" whose subject is a noun that is no organ of
// whoever acted before: "Peru went to court, and the judges ordered …".
func (l *line) outsiderActs(from int, g *group) bool {
	if from == 0 || !l.is(from-1, coordinator) || g.infinitive || g.participial {
		return false
	}
	noun := false
	for i := from; i < g.start; i++ {
		switch w := &l.w[i]; {
		case w.mention >= 0 || l.is(i, relative|pronoun) || w.kind == verbWord:
			return false
		case w.when >= 0:
		case l.is(i, preposition):
			if noun {
				return true // "the judges of the court"
			}
		case w.kind == nounWord || w.class == 0 && w.kind == otherWord && w.text == w.lower && !isMark(w.lower):
			if l.organ(i) {
				return false
			}
			noun = true
		}
	}
	return noun
}

// organ reports a noun for those who act for a state, or for all who were named before.
func (l *line) organ(i int) bool {
	for _, set := range []string{"troops", "rulers", "title", "diplomats", "sides"} {
		if l.inSet(i, l.e.lexicon.sets.Of(set)) {
			return true
		}
	}
	return false
}

// controlled is the subject of an infinitive behind its controller: the object of
// "asked X to come", the subject of "decided to come".
func (l *line) controlled(g *group, depth int) int {
	o := &l.groups[g.controller]
	if !o.passive && l.e.lexicon.sets.Of("object-control").has(o.lemma) {
		for i := o.head + 1; i < g.start; i++ {
			if c := l.w[i].chain; c >= 0 && l.chains[c].governor < o.head {
				return c
			}
		}
	}
	return l.subjectWithin(g.controller, depth+1)
}

// groupBefore is the last group that begins before word i, -1 where there is none.
func (l *line) groupBefore(i int) int {
	for k := len(l.groups) - 1; k >= 0; k-- {
		if l.groups[k].head < i {
			return k
		}
	}
	return -1
}

// relativeSubject is the antecedent of "who …" and "which …" at the beginning of
// a clause.
func (l *line) relativeSubject(from, verb int) int {
	if !l.is(from, relative) || l.is(from-1, preposition) {
		return -1
	}
	switch l.w[from].lower {
	case "who", "which", "that", "whom":
	default:
		return -1
	}
	for i := from + 1; i < verb; i++ {
		if c := l.w[i].chain; c >= 0 && l.chains[c].governor < from && !l.chains[c].possessive {
			return -1 // "which France signed"
		}
		if l.w[i].kind == nounWord && l.w[i].chain < 0 && l.w[i].when < 0 && i == verb-1 {
			return -1 // "that activists said"
		}
	}
	if l.w[from].lower == "that" && from > 0 && l.isVerb(from-1) {
		return -1 // "said that"
	}
	for i, n := from-1, 0; i >= 0 && n < 12; i, n = i-1, n+1 {
		if c := l.w[i].chain; c >= 0 {
			return c
		}
		if l.isVerb(i) && n > 4 {
			return -1
		}
	}
	return -1
}

// deedOf reports "of" behind a noun that tells what was done to or by somebody, and then a "by": "the recognition of Castilla by
// Flores came in May". Neither of them came.
func (l *line) deedOf(of int) bool {
	if of < 1 || l.w[of-1].kind != nounWord {
		return false
	}
	for i := of + 1; i < len(l.w) && i < of+5; i++ {
		if l.lowerAt(i) == "by" {
			return true
		}
	}
	return false
}

// scanSubject walks left from pos to the clause's start and takes the nearest
// chain that can be a subject. Parentheses and what stands between two commas
// before the verb are passed over.
func (l *line) scanSubject(pos, from int) int {
	for pos >= from && (l.is(pos, adverb) || l.w[pos].when >= 0) {
		pos--
	}
	if pos >= from && l.w[pos].lower == "," {
		if j := l.commaBefore(pos, from); j >= from && (l.chainBetween(from, j) || l.is(j+1, preposition) && l.nounBetween(from, j)) {
			pos = j
		}
		pos--
	}
	fallback := -1
	for i := pos; i >= from; i-- {
		if l.w[i].lower == ")" {
			for i > from && l.w[i].lower != "(" {
				i--
			}
			continue
		}
		if l.isVerb(i) && l.groupOf(i) != nil && !l.groupOf(i).participial && !l.groupOf(i).infinitive && l.groupOf(i).lemma != "" && fallback < 0 && i < pos-1 {
			if !l.aside(i, pos) {
				return fallback
			}
		}
		k := l.w[i].chain
		if k < 0 {
			continue
		}
		c := &l.chains[k]
		i = c.start
		if c.governor >= from && c.governor >= 0 || c.outer >= 0 && c.governor >= from {
			if fallback < 0 && c.governor > from && c.outer < 0 && !l.isVerb(c.governor-1) && l.w[c.governor-1].when < 0 && !l.newPhrase(c.end, pos) {
				switch l.w[c.governor].lower {
				case "in", "from", "under": // "rebels in the Ivory Coast blocked"
					fallback = k
				case "of":
					if !l.deedOf(c.governor) {
						fallback = k
					}
				}
			}
			if fallback < 0 && l.w[c.governor].lower == "by" && leading.Has(l.lowerAt(c.governor-1)) {
				fallback = k // "officers led by Qadhafi depose the king"
			}
			if l.w[c.governor].lower != "of" || c.outer >= 0 {
				i = c.governor
			}
			continue
		}
		if c.possessive && fallback >= 0 {
			continue
		}
		return k
	}
	return fallback
}

// newPhrase reports a noun phrase of its own between a name and a verb: "under pressure from
// Washington both navies withdrew".
func (l *line) newPhrase(from, to int) bool {
	return from <= to && (l.is(from, determiner) || l.is(from, numeral)) && l.w[from].mention < 0 && l.w[from].when < 0
}

// leading are participles by which those who act are led by whom a text names.
var leading = text.SetOf("led headed commanded directed spearheaded")

// objectOfEarlier reports whether a chain before a verb is the object of the verb
// before: "entered the League and joined …".
func (l *line) objectOfEarlier(k, from, verb int) bool {
	c := &l.chains[k]
	apart := false
	for i := c.end; i < verb; i++ {
		apart = apart || l.w[i].lower == "," || l.is(i, coordinator)
	}
	if !apart {
		return false
	}
	for i := c.start - 1; i >= from; i-- {
		if g := l.groupOf(i); g != nil && l.isVerb(i) {
			if h := l.groupAtStart(verb); h != nil && h.participial && g.participial && h.forms&g.forms&ing != 0 {
				return true // "expelling the Cuban ambassador, closing the border"
			}
			return !g.participial && !l.inRelative(i)
		}
	}
	return false
}

// groupAtStart is the group that begins at a word, nil where none does.
func (l *line) groupAtStart(i int) *group {
	for k := range l.groups {
		if l.groups[k].start == i {
			return &l.groups[k]
		}
	}
	return nil
}

// parenthesised takes the names that explain a subject: "Six states (Burma, Ghana
// and Ceylon) met".
func (l *line) parenthesised(pos, from int) int {
	if pos < from || l.w[pos].lower != ")" {
		return -1
	}
	for i := pos; i >= from && l.w[i].lower != "("; i-- {
		if c := l.w[i].chain; c >= 0 {
			return c
		}
	}
	return -1
}

// aside reports whether the verb at i belongs to a relative clause or an aside
// between commas before pos.
func (l *line) aside(i, pos int) bool {
	for j := i; j <= pos; j++ {
		if l.w[j].lower == "," {
			return true
		}
	}
	return false
}

func (l *line) commaBefore(pos, from int) int {
	for i := pos - 1; i >= from; i-- {
		if l.w[i].lower == ")" {
			for i > from && l.w[i].lower != "(" {
				i--
			}
		}
		if l.w[i].lower == "," && !l.insideChain(i) {
			return i
		}
	}
	return -1
}

// chainBetween reports a chain between the words that no preposition but "of" governs.
func (l *line) chainBetween(i, j int) bool {
	for ; i < j; i++ {
		if c := l.w[i].chain; c >= 0 && (l.chains[c].governor < 0 || l.lowerAt(l.chains[c].governor) == "of" && l.chains[c].outer < 0) {
			return true // "a band of Japanese, directed by the minister, murdered"
		}
	}
	return false
}
