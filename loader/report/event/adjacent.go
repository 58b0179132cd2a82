package event

import (
	"entente/loader/report/text"
)

// adjacentWhens reports whether two times are joined: "in 1974 and again in 1977",
// "1965 and 1971".
func (l *line) adjacentWhens(a, b int) bool {
	i, j := l.whens[a].Tokens.End-l.span.Start, l.whens[b].Tokens.Start-l.span.Start
	if l.whens[a].Duration || l.whens[b].Duration || l.whens[a].Aside != text.NoAside || l.whens[b].Aside != text.NoAside {
		return false
	}
	if l.againAt(i, j) {
		return true
	}
	if j-i > 5 || l.opensClause(i, b) {
		return false
	}
	joined := false
	for ; i < j; i++ {
		switch l.w[i].lower {
		case "and", "&", ",":
			joined = true
		case "again", "in", "on", "once", "more", "then", "the", "during", "(", ")":
		default:
			return false
		}
	}
	return joined
}

// againAt reports words between two times that lead to a further occasion without a verb: "in
// November 2005 and, on his way to Davos, again in January 2009", "in May 2009, the first to do so in
// years, and again in June 2010". i is behind the first time, j the second.
func (l *line) againAt(i, j int) bool {
	if j-i > maxAgain || l.lowerAt(i) != "and" && l.lowerAt(i) != "," {
		return false
	}
	at := j - 1
	if l.is(at, preposition) {
		at--
	}
	last := at < j-1 && l.lowerAt(at) == "," && l.lowerAt(i) == "and" && l.lowerAt(i+1) == "," && at > i+2 && !l.verbNext(j) // "in 2007 and, on that occasion, in June 2014"
	if at <= i || l.w[at].lower != "again" && !last || !l.is(i, coordinator) && !l.is(i+1, coordinator) && !l.is(at-1, coordinator) {
		return false
	}
	for ; i < at; i++ {
		if g := l.groupOf(i); l.isVerb(i) && (g == nil || !g.infinitive) || l.w[i].lower == ";" {
			return false
		}
	}
	return true
}

// verbNext reports a verb right behind the time at word j.
func (l *line) verbNext(j int) bool {
	i := l.whens[l.w[j].when].Tokens.End - l.span.Start
	if l.lowerAt(i) == "," {
		i++
	}
	for l.is(i, adverb) {
		i++
	}
	return l.isVerb(i)
}

// maxAgain is how many words may stand between two times of the same deed.
const maxAgain = 16

// opensClause reports whether a time begins a clause of its own behind "and": "in 1961,
// and six years later Kenya opened …".
func (l *line) opensClause(end, when int) bool {
	and := false
	for i := end; i < l.whens[when].Tokens.Start-l.span.Start; i++ {
		and = and || l.is(i, coordinator)
	}
	i := l.whens[when].Tokens.End - l.span.Start
	if !and || i >= len(l.w) {
		return false
	}
	if next := l.lowerAt(i + 1); l.lowerAt(i) == "," && (next == "and" || next == "but") {
		return false // "on 31 August and 9 September, and joined the League": no clause begins with "and" twice
	}
	if l.lowerAt(i) == "," {
		within := 8
		if l.is(i+1, subordinator) && !l.is(i+1, preposition) { // "and on 28 May, while the talks went on, the troops …"
			within = 24
		}
		if i++; (l.is(i, preposition) || within > 8) && l.w[i].mention < 0 { // "and in March, over Polish protests, the Conference …"
			for j := i + 1; j < len(l.w) && j < i+within && (within > 8 || !l.isVerb(j)); j++ {
				if l.w[j].lower == "," && !l.insideChain(j) {
					i = j + 1
					break
				}
			}
		}
	}
	if l.isVerb(i) && l.groupOf(i) != nil && (l.whens[when].Relative || l.is(l.whens[when].Tokens.Start-l.span.Start-1, preposition)) { // "invaded Poland in September and in October attacked Norway"
		for j := end - 1; j >= l.clauseStart(end-1); j-- {
			if g := l.groupOf(j); l.isVerb(j) && g != nil && !g.participial && !g.infinitive {
				return true
			}
		}
		return false
	}
	return l.subjectFollows(i)
}

// subjectFollows reports a noun phrase at word i, a name or not, with a finite verb behind it.
func (l *line) subjectFollows(i int) bool {
	if nominative(l.lowerAt(i)) {
		return true
	}
	aside := false // within words between commas behind the subject
	for from := i; i < len(l.w) && i < from+maxSubject; i++ {
		switch w := &l.w[i]; {
		case w.lower == "," && i > from && l.apposition(i-1):
		case w.lower == "," && !l.insideChain(i) && i > from:
			if end := l.participleEnd(i); !aside && end > 0 {
				from, i = from+end-i, end // "the treaty, signed by the two in May of that year, left …"
				continue
			}
			if !aside && !l.closes(i) {
				return false
			}
			aside = !aside
		case aside && w.lower != ";":
		case l.isVerb(i) || l.is(i, auxiliaryBe|auxiliaryHave|modal|willModal):
			g := l.groupOf(i)
			return i > from && (g == nil || !g.participial && !g.infinitive)
		case w.when >= 0 || isMark(w.lower) && w.lower != "'s" && w.lower != "-" && !l.insideChain(i) || l.is(i, relative|subordinator) && !l.is(i, determiner|preposition):
			return false
		case i == from && l.is(i, preposition) && w.chain < 0:
			return false // "and in May, with Soviet help, …"
		}
	}
	return false
}

// participleEnd is the comma that ends words which a participle begins behind the comma at word i, where the verb of the
// subject before them follows. 0 for none.
func (l *line) participleEnd(i int) int {
	if !l.isVerb(i+1) || l.w[i+1].forms&part == 0 || !l.is(i+2, preposition) {
		return 0
	}
	for j := i + 3; j+1 < len(l.w) && j < i+maxSubject; j++ {
		switch {
		case l.w[j].lower == "," && !l.insideChain(j):
			if l.isVerb(j+1) && l.w[j+1].forms&(past|third) != 0 || l.is(j+1, auxiliaryBe|auxiliaryHave|modal|willModal) {
				return j
			}
			return 0
		case l.w[j].lower == ";" || l.is(j, relative|subordinator) && !l.is(j, determiner|preposition) || l.isVerb(j):
			return 0
		}
	}
	return 0
}

// apposition reports whether the mention at a word holds an apposition, whose end a comma marks: "his
// foreign minister, Lloyd Axworthy, …".
func (l *line) apposition(i int) bool {
	m := l.w[i].mention
	for ; m >= 0 && i >= 0 && l.w[i].mention == m; i-- {
		if l.w[i].lower == "," {
			return true
		}
	}
	return false
}

// closes reports whether a comma behind the one at word i ends an aside.
func (l *line) closes(i int) bool {
	for j := i + 1; j < len(l.w) && j < i+10; j++ {
		switch {
		case l.w[j].lower == ",":
			return !l.insideChain(j) && j > i+1
		case l.w[j].lower == ";" || l.w[j].when >= 0:
			return false
		}
	}
	return false
}

// nominative reports a pronoun that only stands as a subject, or mostly at the head of a clause.
func nominative(word string) bool {
	switch word {
	case "he", "she", "it", "they", "we", "i":
		return true
	}
	return false
}
