package event

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/loader/report/text"
	"entente/schema"
)

// findPlace is where it happened: what stands behind in, at or near, within the
// clause. A capital or state named in this way is a place.
func (m *match) findPlace() []fill {
	l := m.l
	var out []fill
	for i, end := m.from, l.clauseEnd(m.at); i < end; i++ {
		switch l.w[i].lower {
		case "in", "at", "near", "off", "over", "outside", "above", "around":
		default:
			continue
		}
		if l.w[i].mention >= 0 || l.w[i].when >= 0 {
			continue
		}
		if i > m.at && i >= m.to && !m.trailing(i) {
			break
		}
		if f, ok := m.placeAt(i + 1); ok {
			out = append(out, f)
			if i > m.at {
				break
			}
		}
	}
	if len(out) == 0 && m.strikes() {
		out = m.settlements()
		if len(out) > 0 {
			return out
		}
	}
	if len(out) == 0 {
		return m.seats()
	}
	if len(out) > 1 {
		// The place behind the trigger is the event's; one before it may be another's.
		for _, f := range out {
			if f.at > m.at {
				return []fill{f}
			}
		}
		out = out[len(out)-1:]
	}
	return out
}

// hosts is the state in which it happened: whoever is arrested in Lahore is arrested by
// Pakistan.
func (m *match) hosts() []fill {
	for _, f := range m.findPlace() {
		for _, k := range f.mentions {
			f.entities = append(f.entities, m.l.mentions[k].Entities...)
		}
		for _, e := range f.entities {
			if e.Kind == schema.Place {
				e = m.stateOf(e)
			}
			if e.Kind == schema.State {
				return []fill{{chain: -1, entities: []schema.Entity{e}, at: f.at, end: f.end}}
			}
		}
	}
	return nil
}

// trailing reports whether only a participle separates the word from the trigger
// ("talks held in Geneva").
func (m *match) trailing(i int) bool {
	for j := m.end; j < i; j++ {
		if g := m.l.w[j].group; g >= 0 && !m.l.groups[g].participial && !m.l.groups[g].passive {
			return false
		}
	}
	return true
}

// placeAt reads a place that begins at word i.
func (m *match) placeAt(i int) (fill, bool) {
	l := m.l
	for l.is(i, determiner) || l.lowerAt(i) == "the" {
		i++
	}
	if i+2 < len(l.w) && l.e.lexicon.sets["settlement"].has(l.w[i].lower) && l.lowerAt(i+1) == "of" {
		i += 2 // "near the village of Adaisseh"
	}
	if i >= len(l.w) || l.w[i].when >= 0 {
		return fill{}, false
	}
	if k := l.w[i].mention; k >= 0 {
		if f, ok := m.treatyTown(k); ok {
			return f, true
		}
		return m.placeMention(k)
	}
	for j := i; j < len(l.w) && j < i+5 && l.w[j].mention < 0; j++ { // the Bandung conference, the town of Hof
		if l.w[j].class&(preposition|coordinator) != 0 && l.w[j].lower != "of" || l.isVerb(j) {
			break
		}
	}
	w := &l.w[i]
	if l.e.lexicon.sets["held-at"].has(w.lower) { // "at the Battle of Yungay"
		return fill{}, false
	}
	end := i + 1
	if i+2 < len(l.w) && arabicArticle(w.lower) && l.w[i+1].lower == "-" && l.w[i+2].text != l.w[i+2].lower { // "at al-Samita"
		end = i + 3
	} else if w.text == w.lower || len(w.text) < 3 || l.isVerb(i) || w.class != 0 {
		return fill{}, false
	}
	for end < len(l.w) && l.w[end].mention < 0 && l.w[end].when < 0 && (l.w[end].text != l.w[end].lower || l.w[end].lower == "-" && !l.in.Text.Tokens[l.span.Start+end].Space) {
		end++
	}
	if end < len(l.w) && l.e.lexicon.sets["gathering"].has(l.w[end].lower) { // in the Geneva talks
		return fill{}, false
	}
	if l.e.lexicon.sets["gathering"].has(l.w[end-1].lower) || l.e.lexicon.sets["month"].has(w.lower) {
		return fill{}, false
	}
	return fill{chain: -1, at: i, end: end, entities: []schema.Entity{{Kind: schema.Place, Name: text.OneLine(l.words(i, end))}}}, true
}

// treatyTown takes the town after which alone a treaty is called for the town: "signed at Rapallo".
func (m *match) treatyTown(k int) (fill, bool) {
	l := m.l
	start, end := l.from(k), l.to(k)
	if es := l.mentions[k].Entities; len(es) == 0 || es[0].Kind != schema.Treaty || m.taken(k) {
		return fill{}, false
	}
	for i := start; i < end; i++ {
		if w := &l.w[i]; w.lower != "-" && w.text == w.lower || l.e.lexicon.sets["pact"].has(w.lower) || w.text == strings.ToUpper(w.text) && len(w.text) > 1 {
			return fill{}, false
		}
	}
	return fill{chain: -1, at: start, end: end, entities: []schema.Entity{{Kind: schema.Place, Name: joined(l.words(start, end))}}}, true
}

// arabicArticle reports the article that names of Arabic begin with.
func arabicArticle(w string) bool {
	switch w {
	case "al", "el", "as", "ar", "ad", "an", "ash", "at", "az":
		return true
	}
	return false
}

// placeMention takes a mention for a place where it names a town or a state and
// not those who act there.
func (m *match) placeMention(k int) (fill, bool) {
	l := m.l
	mention := &l.mentions[k]
	start, end := l.from(k), l.to(k)
	if mention.Possessive || m.taken(k) {
		return fill{}, false
	}
	f := fill{chain: -1, at: start, end: end}
	switch {
	case mention.Form == text.FormCapital || mention.Form == text.FormSeat:
		e := schema.Entity{Kind: schema.Place, Name: text.OneLine(l.words(start, end))}
		for _, x := range mention.Entities {
			switch x.Kind {
			case schema.State:
				e.State = x.Code
			case schema.Place:
				e = x
			}
		}
		f.entities, f.seat = []schema.Entity{e}, k+1
		return f, true
	case mention.Form == text.FormAdjective || mention.Form == text.FormPrefix:
		return fill{}, false
	}
	for _, e := range mention.Entities {
		if e.Kind == schema.Place || e.Kind == schema.State {
			f.mentions = []int{k}
			f.chain = l.w[start].chain
			return f, true
		}
	}
	return fill{}, false
}

// nameAround gives the words of the proper name about a noun such as treaty:
// capitalised words before it, and "of", "on" and "between" phrases behind it.
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
		if w.lower == "of" || w.lower == "on" || w.lower == "for" || w.lower == "between" || w.lower == "and" || w.lower == "the" {
			stop := end + 1
			for stop < len(l.w) && (l.w[stop].lower == "the" || l.w[stop].lower == "of") {
				stop++
			}
			if stop >= len(l.w) || l.w[stop].text == l.w[stop].lower || l.w[stop].when >= 0 || w.lower == "and" && l.verbWithin(stop, 4) || w.lower == "between" && l.w[at].text == l.w[at].lower {
				break
			}
			end = stop + 1
			continue
		}
		if w.when >= 0 || w.text == w.lower || isSign(w.lower) || l.isVerb(end) {
			break
		}
		end++
	}
	return start, end
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

// settlements are the places that a deed of arms is done to, behind the noun that tells what they are: "raided
// the islands of Phu Quoc and Tho Chu", "attack the border post of Cararabo".
func (m *match) settlements() []fill {
	l := m.l
	var out []fill
	for i, end := m.at, l.clauseEnd(m.at); i+2 < end && len(out) == 0; i++ {
		if i >= m.end && l.isVerb(i) && l.lowerAt(i-1) != "and" {
			break // another deed
		}
		if !l.e.lexicon.sets["settlement"].has(l.w[i].lower) {
			continue
		}
		if next := l.lowerAt(i + 1); next != "of" && next != "at" {
			continue
		}
		f, ok := m.placeAt(i + 2)
		for ok {
			out = append(out, f)
			j := f.end
			if j >= end || l.w[j].lower != "and" && l.w[j].lower != "," {
				break
			}
			f, ok = m.placeAt(j + 1)
		}
	}
	return out
}
