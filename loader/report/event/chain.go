package event

import (
	"strings"

	"entente/loader/report/text"
	"entente/schema"
)

// chain is one mention or several that a conjunction joins.
type chain struct {
	mentions   []int
	start      int // words of the line
	end        int
	np         int // where the noun phrase of the first mention begins
	governor   int // word of the preposition that governs it, -1
	outer      int // the preposition before "the capital of …", -1
	possessive bool
	modifier   bool // stands before a noun: "Soviet troops", "US sanctions"
	head       int  // for a modifier, the noun behind it; else the last word
	// attribute is the word that a hyphen joins to the name, which then does not act
	// itself: "French-brokered", "Soviet-era", "anti-British".
	attribute string
}

// findChains joins the mentions.
func (l *line) findChains() {
	for m := 0; m < len(l.mentions); {
		c := chain{start: l.from(m), end: l.to(m)}
		next := m + 1
		if n := l.possessed(m); n > 1 && l.peers(m) {
			next = m + n // "with his colleague Carlos Pastor"
			c.end = l.to(next - 1)
		}
		for next < len(l.mentions) {
			n := l.joined(c.end, next)
			if n == 0 {
				break
			}
			next += n
			c.end = l.to(next - 1)
		}
		c.mentions = l.indices(m, next)
		last := next - 1
		c.possessive = l.mentions[last].Possessive || l.lowerAt(c.end) == "'s" || l.lowerAt(c.end) == "'" && l.lowerAt(c.end+1) != ","
		c.head = c.end - 1
		c.modifier = l.modifies(last)
		if c.modifier {
			c.head = l.nounBehind(c.end)
		}
		c.attribute = l.attributeOf(&c)
		l.chains = append(l.chains, c)
		for i := c.start; i < c.end; i++ {
			l.w[i].chain = len(l.chains) - 1
		}
		m = next
	}
	for i := range l.chains {
		l.govern(i)
	}
}

// indices lists the numbers from i up to j. The lists of a line share their memory.
func (l *line) indices(i, j int) []int {
	for n := len(l.numbers); n < j; n++ {
		l.numbers = append(l.numbers, n)
	}
	return l.numbers[i:j:j]
}

// attributeOf gives the word that a hyphen joins to the chain, "" where there is none or
// where it leaves the name an actor ("US-led invasion", "Soviet-Finnish").
func (l *line) attributeOf(c *chain) string {
	tok, at := l.in.Text.Tokens, l.span.Start
	if i := c.end; i+1 < len(l.w) && l.w[i].lower == "-" && !tok[at+i].Space && !tok[at+i+1].Space && l.w[i+1].mention < 0 && l.w[i+1].text == l.w[i+1].lower {
		switch w := l.w[i+1].lower; w {
		case "led", "initiated", "imposed", "occupied":
		default:
			return w
		}
	}
	if i := c.start - 1; i > 0 && l.w[i].lower == "-" && !tok[at+i].Space && (l.w[i-1].lower == "anti" || l.w[i-1].lower == "pro") {
		return l.w[i-1].lower
	}
	return ""
}

// joined counts the mentions from next on that continue the chain that ends at
// end: one behind "and", or a series with commas that ends in "and".
func (l *line) joined(end, next int) int {
	at := l.from(next)
	end = l.lifetime(end)
	if l.dashed(end, at) {
		return 1
	}
	if l.inner(end, at) && end < at {
		return 0
	}
	switch gap := l.connector(end, at); gap {
	case "and":
		if l.clausal(end, next) || l.unlike(next) || l.joinedByOthers(end, next) {
			return 0
		}
		if n := l.possessed(next); n > 0 {
			return n // "Paraguay and its neighbour Uruguay"
		}
		return 1
	case ",":
		if l.headlinePair(end, next) {
			return 1
		}
		for k := next; k < len(l.mentions) && k < next+20; k++ {
			if l.lowerAt(l.to(k)) == "(" {
				return 0
			}
			if l.andOthers(l.to(k)) {
				return k + 1 - next
			}
			if k+1 == len(l.mentions) {
				return 0
			}
			switch l.connector(l.to(k), l.from(k+1)) {
			case ",":
				continue
			case "and":
				if l.clausal(l.to(k), k+1) || k == next && l.introduced(end, k+1) || l.locatedBefore(next, end, k+1) {
					return 0
				}
				return k + 2 - next
			}
			return 0
		}
	}
	return 0
}

// andOthers reports the end of a list that leaves the rest without names: "and four other powers",
// "and others".
func (l *line) andOthers(i int) bool {
	if l.lowerAt(i) == "," {
		i++
	}
	if l.lowerAt(i) != "and" {
		return false
	}
	for j := i + 1; j < i+4 && j < len(l.w) && l.w[j].mention < 0 && l.w[j].when < 0; j++ {
		if w := l.lowerAt(j); w == "other" || w == "others" {
			return true
		}
		if !l.is(j, determiner|numeral|adjective) {
			return false
		}
	}
	return false
}

// possessed counts the mentions from "its" or "his" up to the name that it belongs to: "its neighbour
// Uruguay", "his Sudanese colleague, Omar al-Bashir". 0 where the mention is no such pronoun.
func (l *line) possessed(m int) int {
	if l.mentions[m].Form != text.FormPronoun || !l.mentions[m].Possessive || m+1 >= len(l.mentions) {
		return 0
	}
	n := m + 1
	if l.mentions[n].Form == text.FormAdjective && n+1 < len(l.mentions) && l.isPerson(n+1) {
		n++
	}
	i, j := l.to(m), l.from(n)
	if j-i > 3+(n-m-1)*2 {
		return 0
	}
	for ; i < j; i++ {
		if l.w[i].lower == "," && i == j-1 && i > l.to(m) && l.isPerson(n) {
			continue
		}
		if l.isVerb(i) || l.w[i].class&(preposition|coordinator|relative|subordinator) != 0 || isMark(l.w[i].lower) {
			return 0
		}
	}
	return n + 1 - m
}

// peers reports a pronoun behind which a noun tells of somebody of the same office elsewhere.
func (l *line) peers(m int) bool {
	for i := l.to(m); i < l.from(m)+6 && i < len(l.w); i++ {
		switch l.w[i].lower {
		case "colleague", "colleagues", "counterpart", "counterparts", "homologue":
			return true
		}
	}
	return false
}

// headlinePair reports two names that head a line with a comma for "and", before a verb in
// the plural: "Trump, Kim shake hands".
func (l *line) headlinePair(end, next int) bool {
	i, j := l.from(next), l.to(next)
	if i != end+1 || !l.isVerb(j) || l.w[j].forms&base == 0 || l.w[j].forms&(past|third) != 0 {
		return false
	}
	first := l.from(next - 1)
	return first == 0 || l.w[first-1].when >= 0 || isMark(l.w[first-1].lower)
}

// introduced reports whether the comma at end closes a phrase that opens the sentence,
// so that the names behind it are the subject: "After the end of the USSR, Pakistan and
// Russia tried …". last is the last of them.
func (l *line) introduced(end, last int) bool {
	start := end - 1
	for start > 0 && l.lowerAt(start-1) != ":" && l.lowerAt(start-1) != "–" && (l.lowerAt(start-1) != "," || start < 2 || l.w[start-2].when < 0) {
		start--
	}
	switch {
	case l.is(start, timeReference):
	case l.lowerAt(start) == "through" || l.lowerAt(start) == "under" || l.lowerAt(start) == "thanks":
	case start == 0 && l.is(0, preposition) && l.lowerAt(0) != "from" && l.lowerAt(0) != "to" && !l.datedBetween(0, end):
	default:
		return false
	}
	for i := start + 1; i < end; i++ {
		if l.isVerb(i) || l.lowerAt(i) == "," || l.lowerAt(i) == "between" {
			return false
		}
	}
	j := l.to(last)
	return l.isVerb(j) && l.w[j].forms&(past|base) != 0 || l.is(j, auxiliaryBe|auxiliaryHave|auxiliaryDo|modal|willModal)
}

// datedBetween reports a date between two words.
func (l *line) datedBetween(i, j int) bool {
	for ; i < j; i++ {
		if l.w[i].when >= 0 {
			return true
		}
	}
	return false
}

// locatedBefore reports whether the mention before the comma at end is where the sentence says at
// its head that something happened, so that the names behind, up to last, are the subject: "In
// Geneva, Reagan and Gorbachev met". next is the first of them.
func (l *line) locatedBefore(next, end, last int) bool {
	if l.lowerAt(end) != "," {
		return false
	}
	place := &l.mentions[next-1]
	if place.Form != text.FormCapital && place.Form != text.FormSeat && (len(place.Entities) == 0 || place.Entities[0].Kind != schema.Place) {
		return false
	}
	i := l.from(next-1) - 1
	for i > 0 && l.is(i, determiner) {
		i--
	}
	if w := l.lowerAt(i); w != "in" && w != "at" && w != "near" && w != "outside" || i > 0 && l.w[i-1].when < 0 && !isMark(l.w[i-1].lower) {
		return false
	}
	j := l.to(last)
	for l.is(j, adverb) {
		j++
	}
	return l.isVerb(j) && l.w[j].forms&(past|third|base) != 0 || l.is(j, auxiliaryBe|auxiliaryHave|auxiliaryDo|modal|willModal)
}

// unlike reports whether the mention begins a note of its own: "member of OIC &
// Pakistan observer member of SCO".
func (l *line) unlike(next int) bool {
	i := l.to(next)
	if i >= len(l.w) || next == 0 || len(l.mentions[next].Entities) == 0 || len(l.mentions[next-1].Entities) == 0 {
		return false
	}
	a, b := l.mentions[next-1].Entities[0].Kind, l.mentions[next].Entities[0].Kind
	return a != b && b == "state" && l.mentions[next].Form == text.FormName && (l.w[i].lower == "observer" || l.w[i].lower == "member" || l.w[i].kind == nounWord && l.w[i].text == l.w[i].lower)
}

// joinedByOthers reports "together with" between a body and states, which did what was done and
// are no second object: "entered NATO, together with Hungary".
func (l *line) joinedByOthers(end, next int) bool {
	if l.lowerAt(end) != "," || next == 0 || len(l.mentions[next].Entities) == 0 || len(l.mentions[next-1].Entities) == 0 {
		return false
	}
	switch l.lowerAt(end + 1) {
	case "together", "along", "jointly":
	default:
		return false
	}
	switch l.mentions[next-1].Entities[0].Kind {
	case schema.Organisation, schema.Treaty, schema.Project, schema.Place:
		return l.mentions[next].Entities[0].Kind == schema.State || l.mentions[next].Entities[0].Kind == schema.Person
	}
	return false
}

// dashed reports nothing but a dash without spaces between two names: "the Mexican–American War", "talks
// Chile–Bolivia".
func (l *line) dashed(end, at int) bool {
	tok, i := l.in.Text.Tokens, l.span.Start+end
	return at == end+1 && l.w[end].text == "–" && !tok[i].Space && !tok[i+1].Space
}

// inner reports a mark between the words that no list contains.
func (l *line) inner(i, j int) bool {
	for ; i < j; i++ {
		switch l.w[i].lower {
		case "(", ")", ";", ":", "–", "\"":
			return true
		}
	}
	return false
}

// connector tells what stands between two mentions of a list: "and", "," or "".
// Articles, adjectives and titles may stand before the second.
func (l *line) connector(end, at int) string {
	if end > at || at-end > 7 {
		return ""
	}
	kind := ""
	i := end
	for ; i < at; i++ {
		w := &l.w[i]
		switch {
		case w.lower == "and" || w.lower == "&" || w.lower == "plus" || w.lower == "+":
			kind = "and"
		case w.lower == ",":
			if kind == "" {
				kind = ","
			}
		case w.lower == "/" || w.lower == "-" && i+1 == at:
			kind = "and"
		case w.lower == "as" && l.lowerAt(i+1) == "well" && l.lowerAt(i+2) == "as":
			kind = "and"
			i += 2
		case (w.lower == "along" || w.lower == "together" || w.lower == "jointly") && l.lowerAt(i+1) == "with" && l.namedAt(at): // "Colombia, along with Brazil, recognises"
			kind = "and"
			i++
		case w.lower == "or" || w.lower == "nor":
			kind = "and"
		case kind == "":
			return ""
		case l.is(i, determiner|adjective|possessiveWord|numeral|adverb) || w.text != w.lower && w.when < 0 || l.e.lexicon.sets["title"].has(w.lower):
		case w.kind != verbWord && w.class == 0 && w.when < 0 && kind == "and": // "and the rebels of": a plain noun
		default:
			return ""
		}
	}
	return kind
}

// namedAt reports a name at a word, not an adjective: "along with Brazil", not "along with other
// Soviet republics".
func (l *line) namedAt(i int) bool {
	m := l.w[i].mention
	return m >= 0 && l.mentions[m].Form != text.FormAdjective && l.mentions[m].Form != text.FormPrefix && l.mentions[m].Form != text.FormPronoun
}

// clausal reports whether "and X" begins a clause of its own ("flew to Delhi and
// Nehru met him") rather than continuing the list.
func (l *line) clausal(end, next int) bool {
	j := l.to(next)
	for n := 0; n < 3 && l.lowerAt(end) == "," && l.modifies(next) && j < len(l.w) && l.w[j].kind == nounWord && l.w[j].mention < 0; n++ {
		j++ // "awarded it to Hungary, and Hungarian troops occupied it"
	}
	for j < len(l.w) && l.is(j, adverb) {
		j++
	}
	if j >= len(l.w) || !(l.isVerb(j) || l.is(j, auxiliaryBe|auxiliaryHave|auxiliaryDo|modal|willModal)) || l.isVerb(j) && l.w[j].forms&(ing) != 0 {
		return false
	}
	for i := end - 1; i >= 0; i-- {
		switch {
		case l.lowerAt(i) == "between":
			return false
		case l.isVerb(i) && l.w[i].forms&part != 0 && (l.lowerAt(i+1) == "by" || l.lowerAt(i+1) == "into" && l.lowerAt(i+2) == "by") && !l.is(i-1, auxiliaryBe|auxiliaryHave|adverb):
			// "a truce brokered by Russia and France takes effect": by both of them
		case l.isVerb(i):
			return true
		case l.is(i, coordinator) && (l.lowerAt(i-1) == "," || i > 0 && l.w[i-1].when >= 0 && l.opensName(i+1, end)):
			return false // "agreed to withdraw, and France and Britain met": both of them
		case l.w[i].lower == ";" || l.w[i].lower == ":" || l.is(i, subordinator|relative):
			return false
		}
	}
	return false
}

// opensName reports whether the name that ends at end begins at word i.
func (l *line) opensName(i, end int) bool {
	m := l.w[i].mention
	return m >= 0 && l.to(m) == end
}

// modifies reports whether the mention stands before a noun that it belongs to.
func (l *line) modifies(m int) bool {
	switch l.mentions[m].Form {
	case text.FormAdjective, text.FormPrefix:
		return true
	case text.FormAbbreviation, text.FormName:
		i := l.to(m)
		return i < len(l.w) && l.w[i].mention < 0 && l.w[i].kind == nounWord && l.w[i].text == l.w[i].lower
	}
	return false
}

// nounBehind finds the last word of the noun phrase that goes on at i.
func (l *line) nounBehind(i int) int {
	last := i - 1
	for ; i < len(l.w) && i < last+6; i++ {
		w := &l.w[i]
		if w.mention >= 0 || w.when >= 0 || w.kind == verbWord || w.class != 0 && w.class&adjective == 0 || isMark(w.lower) && w.lower != "-" {
			break
		}
		last = i
	}
	return last
}

func isMark(s string) bool {
	return s != "" && (s[0] < 'a' || s[0] > 'z') && (s[0] < '0' || s[0] > '9') && s[0] < 0x80
}

// quantifies reports a preposition that only makes the number behind it vague.
func (l *line) quantifies(i int) bool {
	switch l.lowerAt(i) {
	case "over", "around", "about", "under", "above":
		return l.is(i-1, preposition) && l.is(i+1, numeral) && l.w[i+1].when < 0
	}
	return false
}

// afterNoun reports a plain noun before the article at a word, which then opens another phrase.
func (l *line) afterNoun(i int) bool {
	if i < 1 {
		return false
	}
	w := &l.w[i-1]
	return (w.kind == nounWord || w.kind == otherWord && w.class == 0 && w.text == w.lower && !isMark(w.lower)) && w.mention < 0 && w.when < 0 && l.is(i-2, preposition)
}

// feast reports days that go by a name of their own: "On Easter Sunday the minister signed".
func feast(word string) bool {
	switch word {
	case "easter", "christmas", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "eve":
		return true
	}
	return false
}

// govern finds the preposition before the noun phrase of a chain.
func (l *line) govern(k int) {
	c := &l.chains[k]
	i := c.start - 1
	c.governor, c.outer = -1, -1
	steps := 0
	for ; i >= 0 && steps < 9; i-- {
		steps++
		w := &l.w[i]
		if l.is(i, preposition) {
			if l.quantifies(i) {
				continue // "of over 100,000 Russian troops"
			}
			if !(l.is(i, subordinator) && l.clauseFollows(c.end)) {
				c.governor = i
			}
			break
		}
		if i == c.start-1 && l.bareNoun(i) {
			i++
			break // "In a declaration India said": a noun of its own
		}
		if feast(w.lower) && w.mention < 0 {
			i++
			break
		}
		if m := w.mention; m >= 0 { // "China's Foreign Minister Li", "US President Bush"
			before := &l.mentions[m]
			if before.Possessive || before.Form == text.FormAdjective || before.Form == text.FormAbbreviation || before.Form == text.FormPrefix {
				i = l.from(m)
				continue
			}
			break
		}
		if i < c.start && l.is(i, determiner) && l.afterNoun(i) {
			i--
			break // "At dawn the Greek squadron", a phrase of its own
		}
		if w.when >= 0 || w.kind == verbWord || l.is(i, coordinator|relative|subordinator|pronoun) || isMark(w.lower) && w.lower != "'s" && w.lower != "-" && w.lower != "." && w.lower != "\"" && w.lower != "'" {
			break
		}
	}
	if c.governor < 0 && k > 0 && l.lowerAt(c.start-1) == "," { // "in Geneva, Switzerland"
		if p := &l.chains[k-1]; p.end == c.start-1 && p.governor >= 0 && l.locates(k-1, k) && !l.phraseEnds(p.start, c.end) {
			c.governor = p.governor
		}
	}
	c.np = i + 1
	if c.governor >= 0 && l.w[c.governor].lower == "of" {
		for j, n := c.governor-1, 0; j >= 0 && n < 6; j, n = j-1, n+1 {
			w := &l.w[j]
			if l.is(j, preposition) && w.lower != "of" {
				c.outer = j
				break
			}
			if w.mention >= 0 || w.when >= 0 || w.kind == verbWord || l.is(j, coordinator|relative|subordinator) || isMark(w.lower) {
				break
			}
		}
	}
}

// locates reports whether the second of two chains is the state in which the first, a
// town, lies.
func (l *line) locates(town, state int) bool {
	a, b := &l.mentions[l.chains[town].mentions[0]], &l.mentions[l.chains[state].mentions[0]]
	if b.Form != text.FormName || len(a.Entities) == 0 || len(b.Entities) == 0 || b.Entities[0].Kind != schema.State {
		return false
	}
	return a.Form == text.FormCapital || a.Form == text.FormSeat || a.Entities[0].Kind == schema.Place
}

// phraseEnds reports whether the sentence opens with a phrase that the name at i belongs to, and its verb stands
// right behind the name that ends at j: "After the offensive in Gaza, Turkey recalled …" is not of a Gaza in Turkey.
func (l *line) phraseEnds(i, j int) bool {
	if !l.isVerb(j) || l.w[j].forms&(past|third) == 0 {
		return false
	}
	for i > 0 && !isMark(l.w[i-1].lower) && !(l.isVerb(i-1) && l.groupOf(i-1) != nil) {
		i--
	}
	return l.is(i, preposition|timeReference|subordinator)
}

// clauseFollows reports whether a verb follows the chain that ends at i, so that
// "after" before it begins a clause.
func (l *line) clauseFollows(i int) bool {
	for i < len(l.w) && l.is(i, adverb) {
		i++
	}
	return l.isVerb(i) && l.w[i].forms&ing == 0 || l.is(i, auxiliaryBe|auxiliaryHave|auxiliaryDo|modal|willModal)
}

// bareNoun reports a common noun that no name directly behind it can belong to,
// unlike "president Carter" or "the capital Kabul".
func (l *line) bareNoun(i int) bool {
	w := &l.w[i]
	if w.mention >= 0 || w.when >= 0 || w.text != w.lower || isMark(w.lower) || w.class != 0 || w.kind == verbWord {
		return false
	}
	if strings.HasSuffix(w.lower, "ing") || strings.HasSuffix(w.lower, "ed") || l.e.lexicon.sets["appositive"].has(w.lower) || l.e.lexicon.sets["title"].has(w.lower) {
		return false
	}
	return w.kind == nounWord || l.nounBefore(i)
}

// nounBefore reports an article or adjective before the word at i.
func (l *line) nounBefore(i int) bool { return l.is(i-1, determiner|adjective|possessiveWord) }

// governedBy reports whether one of the prepositions governs the chain.
func (l *line) governedBy(c *chain, preps []string) bool {
	for _, g := range [2]int{c.governor, c.outer} {
		if g < 0 {
			continue
		}
		for _, p := range preps {
			if l.w[g].lower == p {
				return true
			}
		}
	}
	return false
}
