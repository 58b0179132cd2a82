package event

// group is a verb with its auxiliaries: "was to have been signed".
type group struct {
	start, head int // words of the line
	lemma       string
	forms       form
	passive     bool
	negated     bool
	infinitive  bool // "to visit"
	participial bool // "visiting", "signed" without a subject of its own
	future      bool // will, is to, was to
	possible    bool // may, could, should
	perfect     bool
	setOff      bool // a passive participle that a comma parts from what it is said of
	progressive bool
	late        bool // "was not signed until 1998"
	would       bool
	refrains    bool // "agreed not to attack"
	outcome     bool // "resumed, only to be broken off again"
	controller  int  // index of the group that governs the infinitive, -1
	adjective   int  // word of the adjective that governs it ("due to visit"), -1
}

// findGroups joins verbs with what stands before them. It runs from left to
// right, so that an infinitive finds the group that controls it.
func (l *line) findGroups() {
	for i := range l.w {
		if l.isVerb(i) {
			g := l.groupAt(i)
			l.groups = append(l.groups, g)
			l.w[i].group = len(l.groups) - 1
		} else if l.is(i, auxiliaryBe|auxiliaryHave) && l.bareAuxiliary(i) {
			l.groups = append(l.groups, group{start: i, head: i, lemma: "be", forms: past, controller: -1, adjective: -1,
				future: l.is(i-1, willModal), possible: l.is(i-1, modal) && !l.is(i-1, willModal), negated: l.is(i+1, negation)})
			l.w[i].group = len(l.groups) - 1
			l.w[i].kind, l.w[i].lemma = verbWord, "be"
			if l.is(i, auxiliaryHave) {
				l.w[i].lemma = "have"
			}
		} else if l.is(i, auxiliaryDo) && l.standsForVerb(i) {
			l.w[i].kind, l.w[i].lemma, l.w[i].forms = verbWord, "do", past
			g := l.groupAt(i)
			l.groups = append(l.groups, g)
			l.w[i].group = len(l.groups) - 1
		}
	}
}

// standsForVerb reports a form of do that is a verb itself: one that repeats what was told before,
// "did the same", or "did away with".
func (l *line) standsForVerb(i int) bool {
	switch l.lowerAt(i + 1) {
	case "likewise":
		return true
	case "away":
		return l.lowerAt(i+2) == "with"
	case "the":
		return l.lowerAt(i+2) == "same"
	case "so":
		if l.lowerAt(i) == "did" && (i+2 >= len(l.w) || l.w[i+2].when >= 0 || l.is(i+2, preposition|adverb) || isMark(l.w[i+2].lower) || l.lowerAt(i+2) == "de" || l.lowerAt(i+2) == "itself") {
			return true
		}
		return l.lowerAt(i+2) == "too" || l.lowerAt(i+2) == "much"
	case "as", "it":
		return l.lowerAt(i+2) == "too" || l.lowerAt(i+2) == "much" || l.lowerAt(i+2) == "as" && l.lowerAt(i+3) == "well"
	}
	return false
}

// lists reports whether a verb is one of a list that goes on: "would cut aid, withdraw its
// troops and leave the pact".
func (l *line) lists(head int) bool {
	if l.lowerAt(head-1) != "," || l.groups[len(l.groups)-1].head < head-12 {
		return false
	}
	for i := l.groups[len(l.groups)-1].head + 1; i < head-1; i++ {
		if l.w[i].lower == ";" || l.w[i].lower == "," || l.is(i, relative) {
			return false
		}
	}
	for i := head + 1; i+1 < len(l.w) && i < head+12; i++ {
		if l.is(i, coordinator) && l.w[i+1].kind == verbWord && l.w[i+1].forms&base != 0 {
			return true
		}
		if l.w[i].lower == ";" || l.is(i, relative) {
			return false
		}
	}
	return false
}

// bareAuxiliary reports whether a form of be or have is the whole verb.
func (l *line) bareAuxiliary(i int) bool {
	for j := i + 1; j < len(l.w) && j < i+5; j++ {
		switch {
		case l.isVerb(j):
			return false
		case l.is(j, auxiliaryBe|auxiliaryHave):
			return false
		case l.is(j, adverb|negation) || l.w[j].lower == "to":
		default:
			return true
		}
	}
	return true
}

func (l *line) groupAt(head int) group {
	w := &l.w[head]
	g := group{start: head, head: head, lemma: w.lemma, forms: w.forms, controller: -1, adjective: -1}
	be := false
	i := head - 1
scan:
	for ; i >= 0; i-- {
		switch {
		case l.w[i].mention >= 0 || l.w[i].when >= 0:
			break scan
		case l.is(i, auxiliaryBe):
			be = true
		case l.is(i, auxiliaryHave):
			g.perfect = true
		case l.is(i, auxiliaryDo):
		case l.is(i, willModal):
			g.future = true
			g.would = l.w[i].lower == "would"
		case l.is(i, modal):
			g.possible = true
		case l.is(i, negation):
			g.negated = true
		case l.w[i].lower == "to" && (g.forms&base != 0 || be) && i > 0 && l.w[i-1].lower == "had" && (i < 2 || !l.isVerb(i-2)):
			g.passive = be && g.forms&part != 0 // "had to be called off", "had to withdraw": so it was
			g.start, g.forms = i-1, g.forms|past
			return g
		case l.w[i].lower == "to" && i > 1 && (g.forms&base != 0 || be) && (l.w[i-1].lower == "yet" || l.w[i-1].lower == "still") && l.is(i-2, auxiliaryHave|auxiliaryBe):
			g.passive = be && g.forms&part != 0 // "has still to be approved", "is yet to be signed": so it was not
			g.start, g.possible = i-2, true
			return g
		case l.w[i].lower == "to" && i > 1 && l.w[i-1].lower == "only" && l.w[i-2].lower == ",":
			g.passive = be && g.forms&part != 0 // "relations were resumed, only to be broken off again": so they were
			g.start, g.forms, g.outcome = i-1, g.forms|past, true
			return g
		case l.w[i].lower == "to" && !g.infinitive && (g.forms&base != 0 || be || g.perfect):
			g.infinitive = true
			g.start = i
			refrains := l.is(i-1, negation)
			if i > 0 && l.is(l.before(i), negation) {
				g.negated = true
			}
			l.control(&g, i)
			if refrains { // "the only country not to break with Havana", "agreed not to attack"
				g.refrains = true
				g.negated = g.negated || g.controller < 0 && g.adjective < 0
			}
			g.passive = be && w.forms&part != 0
			return g
		case l.is(i, adverb):
			if l.is(i-1, adverb|auxiliaryBe|auxiliaryHave|auxiliaryDo|modal|willModal|negation) || l.w[max(i-1, 0)].lower == "to" {
				continue
			}
			break scan
		default:
			break scan
		}
		g.start = i
	}
	if g.start == head && g.forms&base != 0 && g.forms&past == 0 && len(l.groups) > 0 && (l.is(head-1, coordinator) || l.lists(head)) {
		if o := &l.groups[len(l.groups)-1]; o.infinitive || o.future || o.possible { // "to sign and ratify", "would cut aid, withdraw its troops and leave"
			g.infinitive, g.future, g.possible, g.negated, g.controller, g.adjective = o.infinitive, o.future, o.possible, o.negated, o.controller, o.adjective
		}
	}
	if k := l.helpedBy(&g); k >= 0 {
		g.infinitive, g.controller = true, k
	}
	if g.negated && g.perfect && l.w[head-1].lower == "hardly" {
		g.negated = false // "had hardly arrived when the wall fell"
	}
	g.passive = be && w.forms&part != 0 && w.forms&ing == 0
	if g.start == head && w.forms&part != 0 && len(l.groups) > 0 && l.is(head-1, coordinator) && !l.nounFollows(head+1) && !l.is(head+1, adjective) {
		if o := &l.groups[len(l.groups)-1]; o.passive { // "were arrested and expelled"
			g.passive, g.future, g.possible, g.negated = true, o.future, o.possible, o.negated
			return g
		}
	}
	if g.start == head && l.furtherPassive(head) {
		o := &l.groups[len(l.groups)-1]
		g.passive, g.future, g.possible, g.negated = true, o.future, o.possible, o.negated
		return g
	}
	if n := l.lowerAt(head + 1); n == "neither" || n == "none" || n == "nobody" {
		g.negated = true // "recognised neither the one nor the other"
	}
	g.progressive = be && w.forms&ing != 0
	g.participial = !be && !g.perfect && (w.forms&ing != 0 || w.forms == part)
	if !be && !g.perfect && g.start == head && head > 1 && w.forms&part != 0 && l.lowerAt(head-1) == "," {
		by := l.lowerAt(head+1) == "by" && l.e.lexicon.sets.Of("criticising").has(w.lemma) // "an attack on Egypt, criticised by Karachi"
		then := head+1 < len(l.w) && l.w[head+1].when >= 0 && l.e.lexicon.sets.Of("proclaiming").has(w.lemma)
		if by || then && len(l.groups) > 0 {
			g.participial, g.passive, g.setOff = true, true, true
		} else if l.beset(head) {
			g.participial, g.passive = true, true
		}
	}
	return g
}

// furtherPassive reports a participle that goes on a list of what was done to the subject, behind the comma after
// another and before the last of the list: "has been bombed, blockaded and blacklisted by its neighbours".
func (l *line) furtherPassive(head int) bool {
	if l.w[head].forms&part == 0 || l.w[head].forms&ing != 0 || l.lowerAt(head-1) != "," || len(l.groups) == 0 {
		return false
	}
	if o := &l.groups[len(l.groups)-1]; !o.passive || o.participial || o.head != head-2 {
		return false
	}
	i := head + 1
	if l.lowerAt(i) == "," {
		i++
	}
	if i == head+1 && !l.is(i, coordinator) {
		return false
	}
	if l.is(i, coordinator) {
		i++
	}
	for l.is(i, adverb) {
		i++
	}
	return i < len(l.w) && l.isVerb(i) && l.w[i].forms&part != 0 && l.w[i].forms&ing == 0
}

// beset reports a participle between commas that tells what befell the subject before it: "Admiral
// Encalada, surrounded at Arequipa, signs the treaty". The main verb follows the second comma.
func (l *line) beset(head int) bool {
	if head < 2 || l.w[head-2].mention < 0 || head+1 >= len(l.w) || l.w[head].forms&part == 0 || l.lowerAt(head+1) != "by" && !l.e.lexicon.sets.Of("transitive").has(l.w[head].lemma) {
		return false
	}
	if !l.is(head+1, preposition) && l.w[head+1].when < 0 {
		return false
	}
	for i := head + 1; i+1 < len(l.w) && i < head+9; i++ {
		if l.lowerAt(i) == "," {
			return l.isVerb(i+1) && l.w[i+1].forms&(past|third) != 0
		}
		if l.isVerb(i) || l.is(i, relative|subordinator) && !l.is(i, preposition) {
			return false
		}
	}
	return false
}

// helpedBy is the group of "help" whose object does what a bare verb tells: "to help him oust the
// general". -1 for none.
func (l *line) helpedBy(g *group) int {
	if g.start != g.head || g.forms&base == 0 || g.forms&past != 0 || len(l.groups) == 0 {
		return -1
	}
	k := len(l.groups) - 1
	if l.groups[k].lemma != "help" || l.groups[k].head >= g.start-1 || l.groups[k].head < g.start-maxHelped {
		return -1
	}
	for i := l.groups[k].head + 1; i < g.start; i++ {
		if l.w[i].mention < 0 && !l.is(i, pronoun|determiner|adjective) && l.w[i].kind != nounWord {
			return -1
		}
	}
	return k
}

// maxHelped is how many words name who is helped.
const maxHelped = 6

// control finds what stands before the "to" of an infinitive: "was to", "agreed
// to", "is due to", "asked X to", "going to".
func (l *line) control(g *group, to int) {
	j := l.before(to)
	if j < 0 {
		return
	}
	if l.is(j, auxiliaryBe) { // was to visit
		g.future = true
		g.start = j
		if l.is(j-1, negation) || l.is(j+1, negation) {
			g.negated = true
		}
		return
	}
	if k := l.w[j].group; k >= 0 {
		g.controller = k
		return
	}
	if l.w[j].mention < 0 && l.w[j].when < 0 { // due to, ready to, refusal to, agreement to
		if _, ok := l.e.lexicon.control[l.w[j].lower]; ok {
			g.adjective = j
			return
		}
	}
	// asked X to, agreed in Paris to, decided last week to: the verb within reach.
	for k := j; k >= 0 && k > j-14; k-- {
		if l.w[k].group >= 0 {
			if _, ok := l.e.lexicon.control[l.w[k].lemma]; ok {
				g.controller = l.w[k].group
			}
			return
		}
		if l.w[k].lower == ";" || l.is(k, relative|subordinator) {
			return
		}
	}
}
