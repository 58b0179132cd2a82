package event

import (
	"strings"

	"entente/loader/report/text"
	"entente/schema"
)

// findPlace is where it happened: what stands behind in, at or near, within the
// clause. A capital or state named in this way is a place.
func (m *match) findPlace() []fill {
	l := m.l
	var out []fill
	for i, end := m.from, l.clauseEnd(m.at); i < end; i++ {
		if !m.locates(i) || l.w[i].mention >= 0 || l.w[i].when >= 0 {
			continue
		}
		if i > m.at && (i >= m.to && !m.trailing(i) || !m.gapped && m.kind == nounWord && m.nextOne(i)) {
			break
		}
		if f, ok := m.placeAt(i + 1); ok && !m.placesOther(i) {
			if out = append(out, f); i > m.at {
				out = m.placesBeside(out)
				break
			}
		}
	}
	if len(out) == 0 && m.strikes() {
		if out = m.struck(); len(out) > 0 {
			return out
		}
	}
	if len(out) == 0 {
		return m.seats()
	}
	// The place behind the trigger is the event's; one before it may be another's.
	for n, f := range out {
		if f.at > m.at {
			return out[n:]
		}
	}
	return out[len(out)-1:]
}

// nextOne reports a place of the next thing that the same verb is said of, which has a time of its own: "a truce is signed in
// June and a treaty in Geneva on 12 December".
func (m *match) nextOne(i int) bool {
	if !m.joinedBehind(i) {
		return false
	}
	for j := i + 1; j < min(len(m.l.w), i+8) && !m.l.isVerb(j); j++ {
		if m.l.w[j].when >= 0 {
			return true
		}
	}
	return false
}

// locates reports a preposition behind which it is said where something happened.
func (m *match) locates(i int) bool {
	switch m.l.w[i].lower {
	case "in", "at", "near", "off", "outside", "above", "around":
		return true
	case "over":
		return m.r.Type != schema.ProjectEvent && m.r.Type != schema.Agreement // "a bridge over the Ruvuma"
	}
	return false
}

// placesBeside adds to a place those that are named with it: "near Hama and Homs", "first in Graz and then in Linz".
func (m *match) placesBeside(out []fill) []fill {
	l := m.l
	for j := out[len(out)-1].end; j+1 < len(l.w) && l.w[j].lower == "and"; {
		j++
		if l.lowerAt(j) == "then" || l.lowerAt(j) == "later" {
			j++
		}
		if w := l.lowerAt(j); w == "in" || w == "at" || w == "near" {
			j++
		}
		f, ok := m.placeAt(j)
		if !ok || f.end < len(l.w) && l.isVerb(f.end) || f.chain >= 0 && !l.isPlace(f.mentions[0]) {
			return out
		}
		out, j = append(out, f), f.end
	}
	return out
}

// placesOther reports that the place behind the preposition at i is where somebody sits or where something else came
// about: "the parliament in Ankara votes", "invaded Lebanon after the shooting in London".
func (m *match) placesOther(i int) bool {
	l := m.l
	if host := l.lowerAt(i - 1); i > 0 && i < m.at && l.w[i-1].mention < 0 && (l.e.lexicon.sets.Of("seated").has(host) || l.e.lexicon.sets.Of("posted").has(host)) {
		return true
	}
	if i < m.at {
		return m.ofEarlierVerb(i)
	}
	if l.e.lexicon.sets.Of("gathering").has(l.lowerAt(i - 1)) {
		return false // "signed after talks in Geneva"
	}
	for j := i - 1; j >= m.end; j-- {
		switch {
		case l.w[j].when >= 0 || l.isVerb(j) || l.lowerAt(j) == ",":
			return false
		case l.w[j].mention < 0 && l.e.lexicon.sets.Of("occasioned").has(l.w[j].lower):
			return j < i-1
		}
	}
	return false
}

// ofEarlierVerb reports a place before the trigger that a verb of its own has: "met at Mweya and ordered a truce".
func (m *match) ofEarlierVerb(i int) bool {
	l := m.l
	k := l.groupBefore(i)
	if k < 0 || l.groups[k].head < m.from || k == m.verb || m.verb >= 0 && (l.groups[m.verb].infinitive || l.groups[m.verb].participial) {
		return false
	}
	return m.verb >= 0 && l.groups[m.verb].start > i
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
	for l.is(i, determiner) && l.w[i].text == l.w[i].lower {
		i++
	}
	if i+2 < len(l.w) && l.e.lexicon.sets.Of("settlement").has(l.w[i].lower) && l.lowerAt(i+1) == "of" {
		i += 2 // "near the village of Adaisseh"
	}
	if i >= len(l.w) || l.w[i].when >= 0 {
		return fill{}, false
	}
	if k := l.w[i].mention; k >= 0 {
		if f, ok := m.treatyTown(k); ok {
			return f, true
		}
		f, ok := m.placeMention(k)
		if ok && l.isPlace(k) {
			f = l.lengthened(f)
		}
		return f, ok
	}
	f, ok := l.unknownPlace(i)
	return f, ok && !l.attributive(f.end)
}

// treatyTown takes the town after which alone a treaty is called for the town: "signed at Rapallo".
func (m *match) treatyTown(k int) (fill, bool) {
	l := m.l
	start, end := l.from(k), l.to(k)
	if es := l.mentions[k].Entities; len(es) == 0 || es[0].Kind != schema.Treaty || m.taken(k) {
		return fill{}, false
	}
	for i := start; i < end; i++ {
		if w := &l.w[i]; w.lower != "-" && w.text == w.lower || l.e.lexicon.sets.Of("pact").has(w.lower) || w.text == strings.ToUpper(w.text) && len(w.text) > 1 {
			return fill{}, false
		}
	}
	return fill{chain: -1, at: start, end: end, entities: []schema.Entity{{Kind: schema.Place, Name: joined(l.words(start, end))}}}, true
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
