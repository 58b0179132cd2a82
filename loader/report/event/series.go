package event

import (
	"entente/loader/report/text"
	"entente/schema"
)

// joined counts the mentions from next on that continue the chain that ends at
// end: one behind "and", or a series with commas that ends in "and".
func (l *line) joined(end, next int) int {
	at := l.from(next)
	if i := l.body(next-1, end); i > end {
		end = i
	}
	end = l.lifetime(end)
	if l.dashed(end, at) {
		return 1
	}
	if l.realm(end, next) && next+1 < len(l.mentions) {
		if n := l.joined(l.to(next), next+1); n > 0 {
			return 1 + n
		}
		return 0
	}
	if l.inner(end, at) && end < at {
		return 0
	}
	switch gap := l.connector(end, at); gap {
	case "and":
		if l.clausal(end, next) || l.unlike(next) || l.joinedByOthers(end, next) || l.mentions[next].Form == text.FormAdjective && l.andOthers(end) {
			return 0 // "Chile and other American states"
		}
		if n := l.possessed(next); n > 0 {
			return n // "Paraguay and its neighbour Uruguay"
		}
		return 1
	case ",":
		if l.headlinePair(end, next) {
			return 1
		}
		if n := l.bracketed(end, next); n > 0 {
			return n
		}
		for k := next; k < len(l.mentions) && k < next+20; k++ {
			if k+1 < len(l.mentions) && l.realm(l.to(k), k+1) {
				k++
			}
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

// bracketed counts the mentions from next on of a list that fills a bracket, where commas alone part them: "(Anwar,
// Prabowo)".
func (l *line) bracketed(end, next int) int {
	i := l.from(next-1) - 1
	for i > 0 && (l.is(i, determiner) || l.inSet(i, l.e.lexicon.sets.Of("title"))) {
		i--
	}
	if i < 0 || l.w[i].lower != "(" {
		return 0
	}
	for k := next; k < len(l.mentions) && k < next+20; k++ {
		if l.connector(end, l.from(k)) == "" {
			return 0
		}
		end = l.to(k)
		if w := l.lowerAt(end); w == ")" || w == ";" {
			return k + 1 - next
		}
	}
	return 0
}

// body is the word behind those who act for a state that only an adjective names, so that a list goes on behind them:
// "the Rwandan government | and the RPF", "Finnish volunteers | and Estonian troops". It is end where none stand there.
func (l *line) body(m, end int) int {
	if !l.modifies(m) || end >= len(l.w) {
		return end
	}
	h := l.nounBehind(end)
	if h < end || !l.inSet(h, l.e.lexicon.sets.Of("troops")) && !l.inSet(h, l.e.lexicon.sets.Of("rulers")) && !l.inSet(h, l.e.lexicon.sets.Of("bodies")) {
		return end
	}
	return h + 1
}

// realm reports that mention next is the state of the person who ends before it: "Olav V | of Norway, Frederik IX
// of Denmark and Gustaf VI of Sweden".
func (l *line) realm(end, next int) bool {
	if next == 0 || l.lowerAt(end) != "of" || !l.isPerson(next-1) || l.mentions[next].Possessive {
		return false
	}
	at := l.from(next)
	if l.is(end+1, determiner) {
		end++
	}
	if at != end+1 {
		return false
	}
	for _, e := range l.mentions[next].Entities {
		for _, p := range l.mentions[next-1].Entities {
			if p.Kind == schema.Person && p.OfState(&e) {
				return true
			}
		}
	}
	return false
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
		case l.is(i, determiner|adjective|possessiveWord|numeral|adverb) || w.text != w.lower && w.when < 0 || l.e.lexicon.sets.Of("title").has(w.lower):
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
	if j >= len(l.w) || !(l.isVerb(j) || l.is(j, auxiliaryBe|auxiliaryHave|auxiliaryDo|modal|willModal)) || l.isVerb(j) && l.w[j].forms&(ing) != 0 || l.onPaper(j) {
		return false
	}
	joined := false
	for i := end - 1; i >= 0; i-- {
		if l.lowerAt(i) == "and" {
			joined = true
		}
		switch {
		case l.lowerAt(i) == "including" && l.lowerAt(end) != ",":
			return false // "seven states including Peru and Chile joined"
		case l.lowerAt(i) == "between":
			return joined && l.lowerAt(end) == "," // "war between Chad and Libya, and Sudan sent troops"
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

// onPaper reports the passive of what is done to a paper or to relations and never to who has a name: "agreement with
// Chile, Bolivia and Paraguay was signed".
func (l *line) onPaper(i int) bool {
	if !l.is(i, auxiliaryBe|auxiliaryHave) {
		return false
	}
	for l.is(i, auxiliaryBe|auxiliaryHave|adverb) {
		i++
	}
	switch l.lowerAt(i) {
	case "signed", "concluded", "initialled", "initialed", "ratified", "held", "negotiated", "established", "restored", "renewed", "published":
		return true
	}
	return false
}

// opensName reports whether the name that ends at end begins at word i.
func (l *line) opensName(i, end int) bool {
	m := l.w[i].mention
	return m >= 0 && l.to(m) == end
}
