package event

import (
	"strings"

	"entente/loader/report/text"
)

// tag decides for every word whether it stands as a verb or a noun.
func (l *line) tag() {
	for i := range l.w {
		w := &l.w[i]
		if w.mention >= 0 || w.when >= 0 || l.hyphenated(i) {
			continue
		}
		readings, noun := w.known.readings, w.known.noun
		isNoun := noun != ""
		if len(readings) == 0 {
			if isNoun {
				w.kind, w.lemma = nounWord, noun
			} else if l.looksLikePast(i) {
				w.kind, w.lemma, w.forms = verbWord, strings.TrimSuffix(w.lower, "ed"), past|part
			}
			continue
		}
		r := readings[0]
		var stands bool
		switch {
		case r.forms&(past|part) != 0 && r.forms&base == 0:
			stands = l.pastIsVerb(i) && !(isNoun && l.afterNominal(i))
		case r.forms&ing != 0:
			stands = l.ingIsVerb(i)
		case r.forms&(past|part) != 0: // cut, put, set: base and past alike
			stands = l.is(l.before(i), auxiliaryBe|auxiliaryHave) || l.finiteIsVerb(i, base|past, isNoun)
		default:
			stands = l.finiteIsVerb(i, r.forms, isNoun || l.e.lexicon.both.Has(r.lemma))
		}
		switch {
		case stands && l.lettered(i):
			w.kind, w.lemma = nounWord, r.lemma
		case stands:
			w.kind, w.lemma, w.forms = verbWord, r.lemma, r.forms
		case isNoun:
			w.kind, w.lemma = nounWord, noun
		default:
			w.lemma, w.forms = r.lemma, r.forms // a participle before a noun
		}
	}
}

// lettered reports a word with a capital that a letter or Roman figure numbers: "Annex C", "Annex II".
func (l *line) lettered(i int) bool {
	if w := &l.w[i]; i+1 >= len(l.w) || w.text == w.lower {
		return false
	}
	figure := l.w[i+1].text
	return len(figure) == 1 && figure[0] >= 'B' && figure[0] <= 'Z' || len(figure) > 1 && strings.Trim(figure, "IVX") == ""
}

// looksLikePast takes unknown words on -ed for past verbs where a verb may stand.
func (l *line) looksLikePast(i int) bool {
	w := &l.w[i]
	if !strings.HasSuffix(w.lower, "ed") || len(w.lower) < 5 || w.class != 0 || strings.HasSuffix(w.lower, "eed") || w.text != w.lower {
		return false
	}
	return l.pastIsVerb(i)
}

// before gives the index of the last word before i that is no adverb, -1 at the start.
func (l *line) before(i int) int {
	i--
	for i >= 0 && l.is(i, adverb) {
		i--
	}
	return i
}

// nounFollows reports whether the word at i begins or continues a noun phrase.
func (l *line) nounFollows(i int) bool {
	if i >= len(l.w) {
		return false
	}
	return l.w[i].mention >= 0 || l.is(i, determiner|possessiveWord|pronoun|numeral)
}

// afterNominal reports whether the words before i make a noun of the word at i:
// an article, an adjective, a possessive or a preposition.
func (l *line) afterNominal(i int) bool {
	p := l.before(i)
	if p < 0 {
		return false
	}
	if m := l.w[p].mention; m >= 0 {
		return l.mentions[m].Possessive || l.mentions[m].Form == text.FormAdjective || l.mentions[m].Form == text.FormPrefix
	}
	return l.is(p, determiner|possessiveWord|preposition|adjective|numeral) && l.w[p].lower != "to" || l.w[p].lower == "'s" || l.w[p].when >= 0 && l.is(p-1, determiner)
}

// pastIsVerb tells "was signed", "signed" from "the signed treaty".
func (l *line) pastIsVerb(i int) bool {
	p := l.before(i)
	if (p < 0 || l.w[p].when >= 0 || isMark(l.w[p].lower)) && l.opensNoun(i) {
		return false
	}
	if p < 0 {
		return true
	}
	if l.w[p].mention >= 0 {
		m := &l.mentions[l.w[p].mention]
		return !m.Possessive && m.Form != text.FormPrefix && (m.Form != text.FormAdjective || l.nounFollows(i+1))
	}
	if verb := p; l.is(i, adjective) {
		switch l.w[p].lower {
		case "up", "out", "in", "back", "off", "over", "down":
			verb = max(0, p-1) // "called up retired soldiers"
		}
		if l.isVerb(verb) && l.opensPhrase(i+1) && !l.is(i+1, determiner|possessiveWord|pronoun) {
			return false // "attacked alleged targets"
		}
	}
	if number(l.w[p].lower) && i+1 < len(l.w) && l.w[i+1].known.noun != "" && l.w[i+1].class == 0 && l.w[i+1].mention < 0 {
		return false // "free 18 captured soldiers"
	}
	return !l.is(p, determiner|possessiveWord|preposition) && l.w[p].lower != "'s"
}

// number reports a number in digits.
func number(s string) bool {
	for i := range len(s) {
		if (s[i] < '0' || s[i] > '9') && s[i] != ',' && s[i] != '.' {
			return false
		}
	}
	return s != "" && s[0] >= '0' && s[0] <= '9'
}

// opensNoun reports a participle that tells of what is to come or is no more, right before the
// noun: "Planned visit by", "Scheduled talks".
func (l *line) opensNoun(i int) bool {
	if _, ok := l.e.lexicon.adjects[l.w[i].lower]; !ok || i+1 >= len(l.w) {
		return false
	}
	next := &l.w[i+1]
	return next.mention < 0 && next.when < 0 && next.known.noun != "" && next.class == 0
}

// ingIsVerb tells "was visiting", "after visiting" from "the visiting minister".
func (l *line) ingIsVerb(i int) bool {
	p := l.before(i)
	if noun := l.w[i].known.noun != ""; noun && (l.lowerAt(i+1) == "of" || l.is(p, preposition) && !l.nounFollows(i+1) && !l.is(i+1, adverb)) {
		return false // "the signing of", "two days of fighting in"
	}
	if p < 0 {
		return l.nounFollows(i+1) || l.is(i+1, preposition)
	}
	if p > 0 && l.w[p].mention < 0 && strings.HasSuffix(l.w[p].lower, "est") && l.is(p-1, determiner) {
		return false // "the heaviest fighting"
	}
	if m := l.w[p].mention; m >= 0 {
		return !l.mentions[m].Possessive && l.mentions[m].Form != text.FormAdjective
	}
	return !l.is(p, determiner|possessiveWord|adjective) && l.w[p].lower != "'s"
}

// finiteIsVerb decides for base and third-person forms. isNoun tells that the
// word may be a noun as well.
func (l *line) finiteIsVerb(i int, f form, isNoun bool) bool {
	p := l.before(i)
	if l.is(i, preposition) { // "projects like oil", "they like it"
		return l.is(p, pronoun|modal|willModal|auxiliaryDo|negation) || l.lowerAt(p) == "to"
	}
	next := l.nounFollows(i + 1)
	if p < 0 && l.is(i, adjective) && !l.is(i+1, determiner|possessiveWord) {
		return false // "Free trade agreement"
	}
	if l.is(i, adjective) && l.w[i].text != l.w[i].lower && i+1 < len(l.w) && l.w[i+1].text != l.w[i+1].lower && l.w[i+1].mention < 0 {
		return false // "the Australia–New Zealand Free Trade Area"
	}
	if p < 0 {
		return !isNoun || f&third != 0 && next && !l.is(i+1, preposition)
	}
	if l.is(p, modal|willModal|auxiliaryDo|negation) && l.w[p].lower != "no" {
		return true
	}
	if l.w[p].lower == "to" && f&base != 0 {
		return !isNoun || next || l.is(i+1, preposition|adverb) || i+1 >= len(l.w) || !nounish(l.w[i].lower) ||
			l.is(p-1, negation) // "promised not to attack neighbours"
	}
	if isNoun && l.w[p].lower == "whose" {
		return false // "an alliance, whose objects were"
	}
	if l.is(p, pronoun|relative) && !l.is(p, determiner) {
		return true
	}
	if (l.is(i+1, determiner|possessiveWord) || next && f&base != 0 && l.joinedBefore(p)) && !l.is(p, determiner|possessiveWord|preposition|adjective|numeral|subordinator|auxiliaryBe|auxiliaryHave) && l.w[p].lower != "'s" && !l.isVerb(p) && !l.blocksVerb(p) {
		return true // "and the Tripoli government sign a memorandum"
	}
	if isNoun && f&past == 0 && l.objectOfFinite(i) {
		return false
	}
	if !isNoun {
		return !l.afterNominal(i) && !(f == base && l.isVerb(p) && l.w[p].lemma != "help" && l.w[p].lemma != "let")
	}
	if m := l.w[p].mention; m >= 0 {
		return l.verbAfterMention(m, i, f, next)
	}
	switch {
	case l.w[p].lower == "," || l.w[p].lower == ")" || l.w[p].lower == "\"":
		return f&third != 0 && (next || l.is(i+1, preposition|adverb)) && l.mentionBefore(p)
	case l.is(p, coordinator) && l.narrates(p, f) && !l.is(i+1, preposition) && i+1 < len(l.w) && l.lowerAt(i+1) != "of" && !isMark(l.lowerAt(i+1)) && !l.is(i+1, coordinator|auxiliaryBe|auxiliaryHave):
		return true
	case l.is(p, coordinator) && f&base != 0 && l.lowerAt(i+1) == "with" && l.baseVerbBefore(p):
		return true // "cross the frontier and clash with French troops"
	case l.is(p, coordinator):
		return next && l.verbBefore(p) || f&third != 0 && l.verbBefore(p) && l.is(i+1, preposition|adverb) && !l.w[i+1].classHas("of")
	case l.is(p, determiner|possessiveWord|preposition|adjective|numeral|subordinator|auxiliaryBe|auxiliaryHave) || l.w[p].lower == "'s" || l.w[p].when >= 0 && f&base != 0:
		return false
	case l.w[p].when >= 0:
		return next
	case l.isVerb(p):
		return false
	case l.e.lexicon.sets.Of("attributive-plural").has(l.w[p].lower):
		return next && f&base == 0 // "arms embargo"
	case f&base != 0 && f&past == 0 && (l.w[p].lower == "talks" || l.w[p].lower == "negotiations") && (i+1 == len(l.w) || isMark(l.lowerAt(i+1))):
		return true // "Talks collapse."
	case l.particleFollows(i) && (f&third != 0 || l.e.lexicon.isPlural(l.w[p].lower)):
		return true // "talks break down"
	case f&base != 0 && l.exchanges(i) && l.e.lexicon.isPlural(l.w[p].lower):
		return true
	case f&past != 0 && l.e.lexicon.sets.Of("seated").has(l.w[p].lower) && i+1 < len(l.w) && !isMark(l.lowerAt(i+1)) && l.w[i+1].class&^adjective == 0 && l.w[i+1].known.readings == nil:
		return true // "the Somali government cut diplomatic ties"
	case f&base != 0 || f&past != 0:
		return l.e.lexicon.isPlural(l.w[p].lower) && (next || l.is(i+1, preposition|adverb) && l.lowerAt(i+1) != "of" || f&base != 0 && i+1 < len(l.w) && l.w[i+1].class == 0 && l.e.lexicon.isPlural(l.w[i+1].lower)) || f&past != 0 && next
	}
	if f&third != 0 && l.e.lexicon.sets.Of("seldom-plural").has(l.w[i].known.noun) && l.is(i+1, preposition) && l.lowerAt(i+1) != "of" {
		return true // "the gunboat fires on the trawler"
	}
	return next || l.is(i+1, adverb)
}

// baseVerbBefore reports that the last verb before a word is a finite one without an ending, as
// behind a subject in the plural: "cross the frontier and".
func (l *line) baseVerbBefore(i int) bool {
	for j := i - 1; j > 0 && j > i-8; j-- {
		if l.isVerb(j) {
			return l.w[j].forms&base != 0 && l.w[j].forms&past == 0 && !l.is(j-1, auxiliaryDo|modal|willModal) && l.w[j-1].lower != "to"
		}
	}
	return false
}

// exchanges reports "soldiers exchange fire", "the two sides exchange prisoners".
func (l *line) exchanges(i int) bool {
	if w := l.w[i].lower; w != "exchange" && w != "trade" || i+1 >= len(l.w) {
		return false
	}
	switch l.w[i+1].lower {
	case "fire", "gunfire", "shots", "artillery", "prisoners", "ambassadors", "notes", "visits", "blows":
		return true
	}
	return false
}

// objectOfFinite reports whether the word at i stands in the object of a finite verb, so
// that it can only be a noun: "bans Argentine imports". A verb of saying may be followed by
// a clause without "that".
func (l *line) objectOfFinite(i int) bool {
	named := false
	for j := i - 1; j >= 0 && j > i-8; j-- {
		w := &l.w[j]
		switch {
		case w.mention >= 0 || w.kind == nounWord || w.class&(adjective|numeral) != 0:
			named = true
		case w.kind == verbWord:
			return named && w.forms&ing == 0 && !l.e.lexicon.sets.Of("saying").has(w.lemma) && w.lemma != "be" && w.lemma != "have"
		case w.when >= 0 || w.class&(determiner|possessiveWord|adverb) != 0 || w.lower == "-" || w.lower == "'s":
		case w.class != 0 || isMark(w.lower):
			return false
		}
	}
	return false
}

// narrates reports whether the verb before the coordinator at p has the same form: "recalls
// its envoy and cuts transport links", "follow suit and cut ties".
func (l *line) narrates(p int, f form) bool {
	for i := p - 1; i >= 0 && i > p-14; i-- {
		switch {
		case l.isVerb(i):
			return l.w[i].forms&f&(third|base|past) != 0
		case l.w[i].lower == ";" || l.is(i, relative|subordinator):
			return false
		}
	}
	return false
}

// particleFollows reports a particle behind the word that no noun takes.
func (l *line) particleFollows(i int) bool {
	switch l.lowerAt(i + 1) {
	case "down", "off", "apart", "up", "out":
		return l.w[i+1].mention < 0
	}
	return false
}

func (w *word) classHas(lower string) bool { return w.lower == lower }

// nounish lists masses that follow "to" without an article: "led to war".
func nounish(w string) bool {
	switch w {
	case "war", "power", "aid", "trade", "talks", "peace", "attack", "work", "help", "office":
		return true
	}
	return false
}

// isPlural guesses that a noun is plural.
func (x *lexicon) isPlural(w string) bool {
	switch w {
	case "police", "people", "men", "militia", "military", "guerrillas", "two", "three", "both", "sides":
		return true
	}
	return strings.HasSuffix(w, "men") || strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us")
}

// verbAfterMention decides for an ambiguous word behind a mention: "Modi visits
// China", "troops attack", but "Putin visit postponed", "Soviet attack".
func (l *line) verbAfterMention(m, i int, f form, next bool) bool {
	mention := &l.mentions[m]
	if mention.Possessive || f&third != 0 && mention.Form != text.FormName && l.readsAsVerb(i+1) {
		return false // "Argentine forces surrender"
	}
	follows := l.lowerAt(i + 1)
	switch mention.Form {
	case text.FormAdjective, text.FormPrefix, text.FormAbbreviation:
		if f&third != 0 && mention.Form == text.FormAbbreviation {
			if l.headlined(i) {
				return true
			}
			return next || l.is(i+1, preposition|adverb) && follows != "of" && follows != "on" && follows != "with" && follows != "between" && follows != "against"
		}
		return next && mention.Form != text.FormPrefix && (f&third != 0 || l.e.lexicon.isPlural(l.lowerAt(l.to(m)-1)))
	}
	if f&third != 0 {
		if l.callsUpon(i) {
			return true
		}
		return next || follows != "of" && follows != "on" && follows != "between" && follows != "with" && follows != "against" && follows != ""
	}
	plural := len(mention.Entities) > 1 || mention.Form == text.FormDemonym || l.e.lexicon.isPlural(l.lowerAt(l.to(m)-1)) && mention.Form != text.FormName
	if !plural {
		start := l.from(m)
		plural = start > 1 && l.is(start-1, coordinator) && (l.w[start-2].mention >= 0)
		if start > 1 && l.is(start-1, preposition) && l.w[start-2].kind == nounWord { // "talks in Berne collapse"
			plural = l.e.lexicon.isPlural(l.w[start-2].lower)
		}
	}
	if f&past != 0 {
		return true
	}
	if plural && l.e.lexicon.sets.Of("seldom-attributive").has(l.w[i].known.readings[0].lemma) && i+1 < len(l.w) && !isMark(l.lowerAt(i+1)) && l.w[i+1].class&^adjective == 0 {
		return true // "China and Pakistan sign MoU"
	}
	return plural && (next || l.is(i+1, preposition|adverb) || i+1 < len(l.w) && l.e.lexicon.isPlural(l.w[i+1].lower))
}

// headlined reports a verb of headlines with a bare object behind it: "U.S. cuts military
// support". As a plural such words hardly stand before another noun.
func (l *line) headlined(i int) bool {
	if i+1 >= len(l.w) || isMark(l.lowerAt(i+1)) || l.w[i+1].class&^(adjective|numeral) != 0 {
		return false
	}
	return l.e.lexicon.sets.Of("headline-verbs").has(l.w[i].known.readings[0].lemma)
}

// callsUpon reports "calls on" and the like before who is called upon: what the noun before
// "on" is about is no state or person.
func (l *line) callsUpon(i int) bool {
	return l.lowerAt(i+1) == "on" && l.nounFollows(i+2) && l.e.lexicon.sets.Of("upon").has(l.w[i].known.readings[0].lemma)
}

// readsAsVerb reports whether the word at i has the form of a finite verb.
func (l *line) readsAsVerb(i int) bool {
	if i >= len(l.w) || l.w[i].mention >= 0 || l.w[i].when >= 0 || l.w[i].class != 0 {
		return false
	}
	for _, r := range l.e.lexicon.verbs[l.w[i].lower] {
		if r.forms&(base|past) != 0 {
			return true
		}
	}
	return false
}

// blocksVerb reports a mention after which no verb can stand.
func (l *line) blocksVerb(p int) bool {
	k := l.w[p].mention
	return k >= 0 && (l.mentions[k].Possessive || l.mentions[k].Form == text.FormPrefix)
}

// hyphenated reports a part of a compound ("Soviet-led", "long-threatened").
func (l *line) hyphenated(i int) bool {
	tok := l.in.Text.Tokens
	at := l.span.Start + i
	if i > 0 && l.w[i-1].lower == "-" && !tok[at].Space && !tok[at-1].Space {
		return true
	}
	return false
}

func (l *line) mentionBefore(i int) bool {
	for ; i >= 0; i-- {
		if l.w[i].mention >= 0 {
			return true
		}
	}
	return false
}

func (l *line) verbBefore(i int) bool {
	for i--; i >= 0; i-- {
		if l.isVerb(i) || l.is(i, auxiliaryBe|modal|willModal) {
			return true
		}
		if l.w[i].lower == ";" || l.w[i].lower == "." {
			return false
		}
	}
	return false
}

// joinedBefore reports whether the noun phrase that ends at i is joined by "and",
// so that a verb behind it is plural.
func (l *line) joinedBefore(i int) bool {
	for j := i; j >= 0 && j > i-7; j-- {
		if l.is(j, coordinator) && l.w[j].lower != "but" {
			return true
		}
		if l.isVerb(j) || isMark(l.w[j].lower) {
			return false
		}
	}
	return false
}
