package mention

import (
	"strings"

	"entente/loader/report/text"
	"entente/schema"
)

// Parties gives who made the treaty or fought the war of a name at a date: those that the
// tables know of it, else the two that its name joins ("Anglo-Japanese Alliance", "EU-Turkey
// Statement"). Empty where neither tells.
func (m *Marks) Parties(name string, date schema.Date) []schema.Entity {
	if m.OtherTime(name, date) {
		return nil
	}
	var out []schema.Entity
	for _, key := range m.tables.PartiesOf(name) {
		if e, ok := m.State(key); ok {
			out = append(out, e)
		}
	}
	if len(out) > 0 {
		return out
	}
	for _, word := range strings.Fields(name) {
		parts := strings.FieldsFunc(word, func(r rune) bool { return r == '-' || r == '–' || r == '/' })
		if len(parts) != 2 {
			continue
		}
		a, ok := m.side(parts[0], date)
		b, also := m.side(parts[1], date)
		if ok && also && !a.Same(b) {
			return []schema.Entity{a, b}
		}
	}
	return nil
}

// OtherTime reports that the one treaty which the tables know by a name was made at quite another
// time: the Paris Peace Accords of 1991 are not those on Vietnam.
func (m *Marks) OtherTime(name string, date schema.Date) bool {
	bodies := m.tables.BodiesNamed(name)
	if date.IsZero() || len(bodies) != 1 || bodies[0].Kind != schema.Treaty || bodies[0].When.From.Open() {
		return false
	}
	first, last := bounds(date)
	made := bodies[0].When.From
	return last < made-treatyGap || first > made+treatyGap
}

// treatyGap is how many days may lie between a treaty's signature and what is told of it: it is
// ratified, and comes into force.
const treatyGap = 5 * 366

// side is the state or organisation that one half of a joined word names: "Anglo", "Japanese",
// "EU". A capital is none.
func (m *Marks) side(half string, date schema.Date) (schema.Entity, bool) {
	for _, name := range [2]string{half + "-", half} {
		entries := m.lex.states[name]
		if len(entries) == 0 || entries[0].form == text.FormCapital || entries[0].form == text.FormSeat {
			continue
		}
		if key, ok := m.stateAt(name, date); ok {
			return m.State(key)
		}
	}
	for _, b := range m.tables.BodiesNamed(half) {
		if e := b.Entity(); e.Kind == schema.Organisation && e.Code == half {
			return e, true
		}
	}
	return schema.Entity{}, false
}
