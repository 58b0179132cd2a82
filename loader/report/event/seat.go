package event

import (
	"strings"

	"entente/loader/report/text"
	"entente/schema"
)

// seats are the places that a note gives without a preposition: at its end ("Agreement
// on trade, Cairo"), before a colon at its head ("Helsinki: …"), in the name of a
// gathering ("Congress of Erfurt", "the Hanoi summit"). They count where no place is
// named in the ordinary way.
func (m *match) seats() []fill {
	for _, find := range []func() (fill, bool){m.namedSeat, m.gatheringSeat, m.headSeat, m.endSeat} {
		if f, ok := find(); ok {
			return []fill{f}
		}
	}
	return nil
}

// namedSeat reads "Congress of Erfurt", "Battle of the Alma".
func (m *match) namedSeat() (fill, bool) {
	l := m.l
	for i := m.at; i < m.end+1 && i < len(l.w); i++ {
		if !l.e.lexicon.sets.Of("held-at").has(l.w[i].lower) || l.lowerAt(i+1) != "of" {
			continue
		}
		at := i + 2
		if l.lowerAt(at) == "the" {
			at++
		}
		if at >= len(l.w) || l.w[at].text == l.w[at].lower || l.e.lexicon.sets.Of("abstract").has(l.w[at].lower) || l.w[at].when >= 0 {
			return fill{}, false
		}
		if k := l.w[at].mention; k >= 0 && l.from(k) == at {
			return m.placeMention(k)
		}
		end := l.placeNameEnd(at + 1)
		if k := l.w[at].mention; k >= 0 { // within the name of a treaty: "Convention of Aix-la-Chapelle"
			for end < l.to(k) && (l.w[end].text != l.w[end].lower || l.lowerAt(end+1) == "-" || l.lowerAt(end) == "-" || l.lowerAt(end-1) == "-") {
				end++
			}
		}
		return fill{chain: -1, at: at, end: end, entities: []schema.Entity{{Kind: schema.Place, Name: joined(l.words(at, end))}}}, true
	}
	return fill{}, false
}

// gatheringSeat reads "the Hanoi summit".
func (m *match) gatheringSeat() (fill, bool) {
	l := m.l
	if m.kind != nounWord || m.r.Type != schema.Meeting || m.at == 0 {
		return fill{}, false
	}
	k := l.w[m.at-1].mention
	if k < 0 { // "the fifth round of Baghdad talks"
		for c := range l.chains {
			if l.chains[c].start >= m.at && l.chains[c].end < l.clauseEnd(m.at) && m.seat(&l.chains[c]) {
				return m.placeMention(l.chains[c].mentions[0])
			}
		}
	}
	if k < 0 || !l.mentions[k].AsPlace && l.mentions[k].Form != text.FormCapital && !l.isPlace(k) {
		return fill{}, false
	}
	return m.placeMention(k)
}

// headSeat reads "Helsinki: Greece drops its veto".
func (m *match) headSeat() (fill, bool) {
	l := m.l
	i := 0
	for i < len(l.w) && (l.w[i].when >= 0 || isMark(l.w[i].lower)) {
		i++
	}
	if i >= len(l.w) || l.w[i].mention < 0 {
		return fill{}, false
	}
	k := l.w[i].mention
	capitals := l.w[i].text == strings.ToUpper(l.w[i].text) && len(l.w[i].text) > 2 // "AGRA - A summit of …"
	if mark := l.lowerAt(l.to(k)); mark != ":" && !(capitals && (mark == "-" || mark == "–")) || l.mentions[k].Form != text.FormCapital && !l.isPlace(k) {
		return fill{}, false
	}
	return m.placeMention(k)
}

// endSeat reads "Agreement between Greece and Egypt, Cairo." and "(…, New Delhi, Aug. 9)".
func (m *match) endSeat() (fill, bool) {
	l := m.l
	end := l.clauseEnd(m.at)
	if m.kind == verbWord && m.r.Type != schema.Meeting && (m.verb < 0 || !l.groups[m.verb].participial && !l.groups[m.verb].passive) {
		return fill{}, false
	}
	for i := m.end; i+1 < end; i++ {
		if l.lowerAt(i) != "," && l.lowerAt(i) != "(" {
			continue
		}
		k := l.w[i+1].mention
		if k < 0 {
			if f, ok := m.unknownEnd(i+1, end); ok {
				return f, true
			}
			continue
		}
		if l.mentions[k].Form == text.FormCapital || l.isPlace(k) {
			if m.noteEnd(l.to(k), end) {
				return m.placeMention(k)
			}
		}
	}
	return fill{}, false
}

// noteEnd reports that nothing but a time follows up to the end of a note, or the bracket behind it.
func (m *match) noteEnd(i, end int) bool {
	l := m.l
	for i < end && (l.w[i].when >= 0 || l.lowerAt(i) == "," || l.lowerAt(i) == ")") {
		i++
	}
	w := l.lowerAt(i)
	return i == end || w == "." || w == ";" || w == "("
}

// unknownEnd reads a town that nothing knows at the end of a note, with a time behind it: "Agreement on fisheries,
// Mokrice, 11 March 2013".
func (m *match) unknownEnd(i, end int) (fill, bool) {
	l := m.l
	if m.kind == verbWord || l.lowerAt(i-1) != "," {
		return fill{}, false
	}
	f, ok := l.unknownPlace(i)
	if !ok || l.letters(i) || l.lowerAt(f.end) != "," && l.lowerAt(f.end) != "(" || f.end+1 >= end || l.w[f.end+1].when < 0 || l.lexical(i) {
		return fill{}, false
	}
	return f, m.noteEnd(f.end, end)
}

// lexical reports a word that is more than a name: "Agreement on Trade, Transit, 5 May 1926".
func (l *line) lexical(i int) bool {
	w := &l.w[i]
	if w.kind != otherWord || w.known.noun != "" || len(w.known.readings) > 0 || l.e.lexicon.sets.Of("abstract").has(w.lower) {
		return true
	}
	for _, end := range [...]string{"tion", "ment", "ance", "ence", "ity", "ship", "ies", "ing", "ics", "ism", "ation", "sion", "ters"} {
		if strings.HasSuffix(w.lower, end) {
			return true
		}
	}
	return false
}

// isPlace reports whether a mention names a town or region.
func (l *line) isPlace(k int) bool {
	return len(l.mentions[k].Entities) > 0 && l.mentions[k].Entities[0].Kind == schema.Place
}

// seat reports whether a chain is the capital in which a gathering was held, of neither of
// the section's states: "Baghdad talks" of Iran and Saudi Arabia.
func (m *match) seat(c *chain) bool {
	l := m.l
	if len(c.mentions) != 1 || c.possessive || c.end >= len(l.w) || !l.e.lexicon.sets.Of("gathering").has(l.w[c.end].lower) && !l.e.lexicon.sets.Of("transparent").has(l.w[c.end].lower) {
		return false
	}
	mention := &l.mentions[c.mentions[0]]
	if mention.Form != text.FormCapital || len(mention.Entities) == 0 || len(l.in.Pair) != 2 {
		return false
	}
	for _, p := range l.in.Pair {
		if e := mention.Entities[0]; p.Same(e) || e.OfState(&p) {
			return false
		}
	}
	return true
}

// landOf reports a state that only tells where a town lies: "held in Arusha, Tanzania under the chairmanship of Kaunda".
func (l *line) landOf(c *chain) bool {
	if c.start < 3 || c.possessive || c.modifier || l.lowerAt(c.start-1) != "," || !l.actsAsState(c) || l.lowerAt(c.end) == "," || l.is(c.end, coordinator) {
		return false
	}
	i := c.start - 2
	if l.w[i].when >= 0 || l.w[i].mention >= 0 && !l.isPlace(l.w[i].mention) && l.mentions[l.w[i].mention].Form != text.FormCapital {
		return false
	}
	for n := 0; i > 0 && n < 3 && l.w[i].text != l.w[i].lower; i, n = i-1, n+1 {
	}
	return l.lowerAt(i) == "in" || l.lowerAt(i) == "at"
}

// closing reports whether a chain is the town at the end of a note about the section's two states, behind a comma: "Karzai and Singh
// meet, Tashkent", "third round of talks, Cairo, 5 May".
func (m *match) closing(c *chain) bool {
	l := m.l
	if len(l.in.Pair) != 2 || len(c.mentions) != 1 || c.possessive || c.modifier || c.start < m.end || l.lowerAt(c.start-1) != "," {
		return false
	}
	if k := c.mentions[0]; l.mentions[k].Form != text.FormCapital && !l.isPlace(k) {
		return false
	}
	for i := c.end; i < len(l.w) && l.w[i].lower != "("; i++ {
		if l.w[i].when < 0 && !isMark(l.w[i].lower) {
			return false
		}
	}
	return true
}

// townOf finds the town behind the trigger in which something happened that several do together, for
// the rules that do not ask for a place: "they talk in Prague", "are exchanged in Vienna".
func (m *match) townOf() {
	if _, asked := m.r.fillers[schema.RolePlace]; asked {
		return
	}
	switch m.r.Type {
	case schema.Meeting, schema.Accession, schema.Ceasefire, schema.StateFormed:
	case schema.Release:
		if !m.swaps() {
			return
		}
	default:
		return
	}
	for _, f := range m.findPlace() {
		if f.at > m.at && (f.seat > 0 || len(f.mentions) == 1 && m.l.isPlace(f.mentions[0])) {
			m.fills.set(schema.RolePlace, []fill{f})
			return
		}
	}
}

// swaps reports that people go home against each other.
func (m *match) swaps() bool {
	w := m.l.lowerAt(m.at)
	return strings.HasPrefix(w, "swap") || strings.HasPrefix(w, "exchang") || strings.HasPrefix(w, "trade")
}
