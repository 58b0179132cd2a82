package claim

import (
	"entente/loader/report/text"
	"entente/schema"
)

// About lists whom and what a sentence names, each once: states, persons,
// organisations, treaties and groups by name, adjective or title. Pronouns, places
// and peoples are left out, and so is the person whose words they are.
func About(mentions []text.Mention, speaker schema.Entity) []schema.Entity {
	var out []schema.Entity
	for i := range mentions {
		m := &mentions[i]
		if m.Form == text.FormPronoun || m.Form == text.FormPeople {
			continue
		}
		for _, e := range m.Entities {
			switch e.Kind {
			case schema.State, schema.Person, schema.Organisation, schema.Treaty, schema.Group:
			default:
				continue
			}
			if e.Kind == schema.Person && samePerson(e, speaker) {
				continue
			}
			out = add(out, e)
		}
	}
	return out
}

func add(list []schema.Entity, e schema.Entity) []schema.Entity {
	for _, have := range list {
		if have.Same(e) {
			return list
		}
	}
	return append(list, e)
}

func samePerson(a, b schema.Entity) bool {
	return b.Kind == schema.Person && schema.Fold(a.Name) == schema.Fold(b.Name)
}

// Date is the one date that a sentence gives for its content: zero where it gives
// none, or several.
func Date(whens []text.When) schema.Date {
	var found schema.Date
	for _, w := range whens {
		if w.Duration || w.Date.IsZero() {
			continue
		}
		if !found.IsZero() && found != w.Date {
			return schema.Date{}
		}
		found = w.Date
	}
	return found
}
