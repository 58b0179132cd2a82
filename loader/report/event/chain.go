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
	if l.in.Mode == Fact && l.toldByVerb(i) {
		return true // "bombed two posts in Darfur, Sudan complains"
	}
	for i > 0 && !isMark(l.w[i-1].lower) && !(l.isVerb(i-1) && l.groupOf(i-1) != nil) {
		i--
	}
	return l.is(i, preposition|timeReference|subordinator)
}

// toldByVerb reports a word in the past or of a third person before word i of the sentence that can be nothing but a verb.
func (l *line) toldByVerb(i int) bool {
	for j := 0; j < i; j++ {
		if w := &l.w[j]; w.kind == verbWord && w.mention < 0 && w.when < 0 && w.forms&(past|third) != 0 && w.forms&(base|ing) == 0 && !l.is(j-1, determiner|preposition) {
			return true
		}
		if l.is(j, relative|subordinator) {
			return false
		}
	}
	return false
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
	if strings.HasSuffix(w.lower, "ing") || strings.HasSuffix(w.lower, "ed") || l.e.lexicon.sets.Of("appositive").has(w.lower) || l.e.lexicon.sets.Of("title").has(w.lower) {
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
