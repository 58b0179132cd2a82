package event

import "entente/schema"

// stops finds the other places and dates of what happened in several: "held in Geneva in May
// and in Vienna in July", "on 3 May in Cairo, on 5 June in Rome and on 7 July in Doha".
func (m *match) stops(w int) {
	l := m.l
	if list := m.fills.of(schema.RolePlace); len(list) != 1 || list[0].at < m.end {
		return
	}
	here := m.fills.of(schema.RolePlace)[0]
	i := max(here.end, l.whens[w].Tokens.End-l.span.Start)
	if l.lowerAt(i) == ")" { // "in Ipiales (May 2013), Esmeraldas (June 2014) and Cali"
		i++
	}
	if min(here.end, l.whens[w].Tokens.End-l.span.Start)+2 < max(here.at, l.whens[w].Tokens.Start-l.span.Start) {
		return // something else stands between the place and the date
	}
	for i < len(l.w) && (l.w[i].lower == "," || l.is(i, coordinator)) {
		for l.lowerAt(i) == "," || l.is(i, coordinator) || l.lowerAt(i) == "then" || l.lowerAt(i) == "again" {
			i++
		}
		place, when, next := m.stop(i)
		if when < 0 {
			place, when, next = m.bracketedStop(i)
		}
		if when < 0 {
			return
		}
		m.dates = append(m.dates, dated{date: l.whens[when].Date, when: when, instead: &place, role: schema.RolePlace})
		i = next
	}
}

// stop reads a place and a date in either order from word i on. The time is -1 where one of
// them is missing.
func (m *match) stop(i int) (place fill, when, next int) {
	l := m.l
	when = -1
	placed := false
	for range 2 {
		if l.lowerAt(i) == "," && (placed || when >= 0) {
			i++
		}
		if !l.is(i, preposition) {
			break
		}
		switch {
		case i+1 < len(l.w) && l.w[i+1].when >= 0 && when < 0:
			k := l.w[i+1].when
			if t := &l.whens[k]; t.Duration || t.Date.IsZero() || l.is(i, timeReference) {
				return place, -1, i
			}
			when, i = k, l.whens[k].Tokens.End-l.span.Start
		case !placed && where(l.w[i].lower):
			place, placed = m.placeAt(i + 1)
			if !placed {
				return place, -1, i
			}
			i = place.end
		}
	}
	if !placed {
		when = -1
	}
	return place, when, i
}

// bracketedStop reads a place and its date in brackets, as the lists have them that name the
// preposition once: "in Ipiales (May 2013), Esmeraldas (June 2014)". The time is -1 without them.
func (m *match) bracketedStop(i int) (place fill, when, next int) {
	l := m.l
	place, ok := m.placeAt(i)
	if !ok || l.lowerAt(place.end) != "(" || place.end+1 >= len(l.w) {
		return place, -1, i
	}
	when = l.w[place.end+1].when
	if when < 0 || l.whens[when].Duration || l.whens[when].Date.IsZero() {
		return place, -1, i
	}
	next = l.whens[when].Tokens.End - l.span.Start
	if l.lowerAt(next) != ")" {
		return place, -1, i
	}
	return place, when, next + 1
}

// where reports the prepositions before a place where something happened.
func where(word string) bool { return word == "in" || word == "at" || word == "near" }
