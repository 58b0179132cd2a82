package event

import (
	"unicode"
	"unicode/utf8"

	"entente/loader/report/text"
	"entente/schema"
)

// styled gives the words by which a treaty without a proper name is called, from its noun to the end of
// what it is of or on: "treaty of friendship and mutual assistance", "convention on the children of
// émigrés". end is start where it is called by nothing.
func (l *line) styled(at int) (start, end int) {
	switch l.lowerAt(at) {
	case "treaty", "convention", "pact", "declaration":
	default:
		return at, at
	}
	i := at + 1
	if w := l.lowerAt(i); w != "of" && w != "on" && w != "for" && w != "concerning" || w == "of" && l.lowerAt(i+1) == "the" {
		return at, at // "a convention of the maritime powers"
	}
	end = at
	for i++; i < len(l.w) && i < at+maxStyle; i++ {
		w := &l.w[i]
		switch {
		case w.when >= 0:
			return at, end
		case w.text != w.lower:
			if before := l.lowerAt(i - 1); end == at || before != "of" && before != "the" && l.w[i-1].text == before || before == "the" && l.lowerAt(i-2) != "of" {
				return at, end
			}
			if k := w.mention; k >= 0 && len(l.mentions[k].Entities) > 0 && l.mentions[k].Entities[0].Kind == schema.State {
				return at, end // "the treaty of accession of Spain"
			}
			end = i + 1 // "the waters of the Senegal River"
		case w.lower == "the" || w.lower == "of" || w.lower == "and" || w.lower == "-" && end == i && !l.spaced(i):
		case w.lower == "," && l.goesOn(i+1):
		case isMark(w.lower) || l.is(i, preposition|adverb|determiner|relative|subordinator|coordinator|pronoun|auxiliaryBe|auxiliaryHave|modal|willModal) || w.group >= 0 && end > at && (l.lowerAt(i-1) != "of" && l.lowerAt(i-1) != "and" || w.forms&part != 0):
			return at, end
		default:
			end = i + 1
		}
	}
	return at, end
}

// maxStyle is how many words name a treaty by what it is of.
const maxStyle = 14

// spaced reports a space about the mark at a word.
func (l *line) spaced(i int) bool {
	tok, at := l.in.Text.Tokens, l.span.Start+i
	return tok[at].Space || at+1 < len(tok) && tok[at+1].Space
}

// goesOn reports whether a list of plain words that goes on at i ends in "and": "friendship,
// co-operation and mutual assistance".
func (l *line) goesOn(i int) bool {
	for n := 0; n < 5 && i < len(l.w); i, n = i+1, n+1 {
		switch w := &l.w[i]; {
		case w.lower == "and":
			return n > 0
		case w.lower == "-" || w.lower == ",":
		case w.text != w.lower || w.when >= 0 || isMark(w.lower) || w.class != 0 && w.class&adjective == 0:
			return false
		}
	}
	return false
}

// broken reports a name that ends amid a phrase in small letters: "Protocol on the Afghan" frontier.
func (l *line) broken(at, end int) bool {
	if end <= at+1 || end >= len(l.w) {
		return false
	}
	w := &l.w[end]
	return w.text == w.lower && w.mention < 0 && w.when < 0 && w.class == 0 && !isSign(w.lower) && w.lower != "'s" && w.group < 0 && (w.kind == nounWord || w.kind == otherWord)
}

// nameAround gives the words of the proper name about a noun such as treaty:
// capitalised words before it, and "of" and "on" phrases behind it. Those between whom it is are no part of it.
func (l *line) nameAround(at int) (start, end int) {
	start, end = at, at+1
	if at == 1 && l.w[at].text == l.w[at].lower && counted(l.w[0].lower) {
		return at, at + 1 // "Further agreements were concluded": a capital only begins the sentence
	}
	for start > 0 && l.w[start-1].when < 0 && nameWord(l, start-1) {
		start--
	}
	for start < at && (l.w[start].class&(preposition|coordinator|determiner) != 0 || isSign(l.w[start].lower) || l.w[start].mention >= 0 && l.mentions[l.w[start].mention].Form == text.FormAdjective) {
		start++
	}
	for end < len(l.w) {
		w := &l.w[end]
		if w.lower == "of" || w.lower == "on" || w.lower == "for" || w.lower == "and" || w.lower == "the" {
			stop := end + 1
			for stop < len(l.w) && (l.w[stop].lower == "the" || l.w[stop].lower == "of") {
				stop++
			}
			if stop >= len(l.w) || l.w[stop].text == l.w[stop].lower || l.w[stop].when >= 0 || w.lower == "and" && l.verbWithin(stop, 4) || l.w[at].text == l.w[at].lower && l.isState(l.w[stop].mention) {
				break // "the cooperation agreement of Finland", "a steel plant for Egypt"
			}
			end = stop + 1
			continue
		}
		if (w.lower == "-" || w.text == "–") && end > at+1 && end+1 < len(l.w) && !l.in.Text.Tokens[l.span.Start+end].Space && !l.in.Text.Tokens[l.span.Start+end+1].Space && l.w[end+1].when < 0 && l.w[end+1].text != l.w[end+1].lower {
			end += 2 // "Agreement on the Kirkuk-Yumurtalık pipeline"
			continue
		}
		if w.when >= 0 || w.text == w.lower || isSign(w.lower) || l.isVerb(end) {
			break
		}
		end++
	}
	return start, end
}

// isState reports a mention of a state by its name, -1 for no mention.
func (l *line) isState(k int) bool {
	return k >= 0 && l.mentions[k].Form == text.FormName && len(l.mentions[k].Entities) > 0 && l.mentions[k].Entities[0].Kind == schema.State
}

// isSign reports what is neither a word nor a number, dashes and bullets of any kind among them.
func isSign(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return !unicode.IsLetter(r) && !unicode.IsNumber(r)
}

// counted reports words that say how many things of a kind there were.
func counted(word string) bool {
	switch word {
	case "further", "two", "three", "four", "five", "six", "several", "various", "numerous", "many", "other", "new", "more", "additional", "these", "such", "some":
		return true
	}
	return false
}

func (l *line) verbWithin(i, n int) bool {
	for j := i; j < i+n && j < len(l.w); j++ {
		if l.isVerb(j) || l.is(j, auxiliaryBe|auxiliaryHave) {
			return true
		}
	}
	return false
}

func nameWord(l *line, i int) bool {
	w := &l.w[i]
	if w.lower == "-" {
		return i > 0 && l.w[i-1].text != l.w[i-1].lower
	}
	return w.text != w.lower && !isMark(w.lower) || i > 0 && (w.lower == "and" || w.lower == "of") && l.w[i-1].text != l.w[i-1].lower && l.w[i-1].mention < 0
}

// pactOf gives an agreement that its words leave unnamed the treaty that the clause names as what is done or by which it
// is done: "put their signatures under the Montreux Convention", "by the Treaty of London the powers bind themselves".
func (m *match) pactOf(e *schema.Event) {
	if e.Type != schema.Agreement || len(e.Object) > 0 {
		return
	}
	l := m.l
	found := -1
	for k, end := l.firstMention(m.from), l.clauseEnd(m.at); k < len(l.mentions) && l.from(k) < end; k++ {
		if es := l.mentions[k].Entities; len(es) == 0 || es[0].Kind != schema.Treaty || l.mentions[k].Possessive || m.taken(k) {
			continue
		}
		if found >= 0 {
			return // which of them, the words do not say
		}
		found = k
	}
	if found < 0 || l.w[l.from(found)].chain < 0 {
		return
	}
	if g := l.chains[l.w[l.from(found)].chain].governor; g >= 0 {
		switch l.w[g].lower {
		case "by", "in", "under", "through", "beneath":
		default:
			return
		}
	}
	e.Add(schema.RoleObject, l.mentions[found].Entities[0])
}

// firstMention is the first mention that begins at a word or behind it.
func (l *line) firstMention(i int) int {
	k := 0
	for k < len(l.mentions) && l.from(k) < i {
		k++
	}
	return k
}
