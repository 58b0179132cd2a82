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
