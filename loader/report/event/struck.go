package event

import (
	"entente/loader/report/text"
	"entente/schema"
)

// struck are the places that a deed of arms is done to: behind the noun that tells what they are ("raided the islands
// of Phu Quoc and Tho Chu"), as what is taken or held ("besieged Kimpese", "Kimpese was retaken") and behind the
// deed as a noun ("the raid on Kimpese").
func (m *match) struck() []fill {
	if out := m.settlements(); len(out) > 0 {
		return out
	}
	if m.kind != verbWord {
		if m.kind == nounWord && m.struckBehind(m.end) {
			return m.placesList(m.end+1, m.l.clauseEnd(m.at))
		}
		return nil
	}
	if m.isPassive() || m.l.e.lexicon.sets.Of("falling").has(m.l.w[m.at].lemma) {
		return m.struckBefore()
	}
	if !m.l.e.lexicon.sets.Of("taking").has(m.l.w[m.at].lemma) {
		return nil
	}
	i := m.end
	for m.l.is(i, adverb) || m.struckBehind(i) {
		i++
	}
	return m.placesList(i, m.l.clauseEnd(m.at))
}

// struckBehind reports a word between the deed and what it is done to.
func (m *match) struckBehind(i int) bool {
	switch m.l.lowerAt(i) {
	case "on", "upon", "against", "into", "of", "for", "through", "past", "before":
		return true
	}
	return false
}

// struckBefore is the place before a passive verb or one of falling: "Kimpese was retaken", "Kimpese falls".
func (m *match) struckBefore() []fill {
	l := m.l
	if m.verb < 0 {
		return nil
	}
	end := l.groups[m.verb].start
	i := end
	for i > m.from && (l.w[i-1].text != l.w[i-1].lower || l.w[i-1].mention >= 0) && l.w[i-1].when < 0 && !isSign(l.w[i-1].lower) {
		i--
	}
	if i == end || i > m.from && (l.is(i-1, preposition) || l.lowerAt(i-1) == "and") {
		return nil
	}
	if f, ok := m.struckAt(i); ok && f.end == end {
		return []fill{f}
	}
	return nil
}

// placesList reads the places of a list that begins at a word.
func (m *match) placesList(i, end int) []fill {
	f, ok := m.struckAt(i)
	var out []fill
	for ok {
		out = append(out, f)
		j := f.end
		if j >= end || m.l.w[j].lower != "and" && m.l.w[j].lower != "," {
			break
		}
		if f, ok = m.struckAt(j + 1); ok && f.end < len(m.l.w) && m.l.isVerb(f.end) {
			break
		}
	}
	return out
}

// struckAt reads a place that is struck: a town or region, a capital, or a name that nothing knows and that no article,
// no letters for an organisation and no noun behind it show to be something else ("shelled Fatah positions").
func (m *match) struckAt(i int) (fill, bool) {
	l := m.l
	article := false
	for l.is(i, determiner) && l.w[i].text == l.w[i].lower {
		article = true
		i++
	}
	if i >= len(l.w) {
		return fill{}, false
	}
	if k := l.w[i].mention; k >= 0 {
		mention := &l.mentions[k]
		if mention.Possessive || l.from(k) != i || l.attributive(l.to(k)) {
			return fill{}, false
		}
		if mention.Form == text.FormCapital && !article {
			e := schema.Entity{Kind: schema.Place, Name: text.OneLine(l.words(l.from(k), l.to(k)))}
			return fill{chain: -1, at: l.from(k), end: l.to(k), entities: []schema.Entity{e}, seat: k + 1}, true
		}
		if !l.isPlace(k) {
			return fill{}, false
		}
		return m.placeMention(k)
	}
	f, ok := l.unknownPlace(i)
	if !ok || article || l.attributive(f.end) || l.letters(i) || l.e.lexicon.sets.Of("title").has(l.w[i].lower) {
		return fill{}, false
	}
	if w := l.lowerAt(f.end); w == "'s" || w == "'" || w == "-" {
		return fill{}, false
	}
	return f, true
}

// letters reports a word in capitals alone, by which bodies go: "raided FATAH".
func (l *line) letters(i int) bool {
	for _, r := range l.w[i].text {
		if r >= 'a' && r <= 'z' {
			return false
		}
	}
	return true
}

// settlements are the places behind the noun that tells what they are: "raided
// the islands of Phu Quoc and Tho Chu", "attack the border post of Cararabo".
func (m *match) settlements() []fill {
	l := m.l
	var out []fill
	for i, end := m.at, l.clauseEnd(m.at); i+2 < end && len(out) == 0; i++ {
		if i >= m.end && l.isVerb(i) && l.lowerAt(i-1) != "and" {
			break // another deed
		}
		if !l.e.lexicon.sets.Of("settlement").has(l.w[i].lower) {
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
