package claim

import (
	"entente/loader/report/text"
	"entente/schema"
)

// Resolve gives the entities that a mention names at the time of a sentence, and State
// the state of a code.
type Resolve struct {
	At    func(text.Mention) []schema.Entity
	State func(code string) (schema.Entity, bool)
	// Ahead is set for what ought to be or will be done: "the Prime Minister of Malaysia should
	// be invited" means whoever will hold the office.
	Ahead bool
	// Seats is set for what is said at a meeting on two states: there a capital means those who govern in
	// it, where a newspaper also tells where somebody said something.
	Seats bool
	// Letters gives the body of the document that letters stand for, its organiser; it may be nil.
	Letters func(string) (schema.Entity, bool)
}

// About lists whom and what a sentence names, each once: states, persons,
// organisations, treaties and groups by name, adjective, title or letters; a capital where a
// government is said to be in it. Pronouns, places and peoples are left out, and so
// are the person whose words they are and where that person works.
func About(t *text.Text, span text.Span, mentions []text.Mention, speaker schema.Entity, r Resolve) []schema.Entity {
	var out []schema.Entity
	spoke := -1 // the token after the speaker's name
	for i := range mentions {
		m := &mentions[i]
		if m.Form == text.FormPronoun || m.Form == text.FormPeople || asPeople(t, m) {
			continue
		}
		entities := r.At(*m)
		bare := m.Form == text.FormTitle && m.Tokens.Len() <= 2 && len(entities) > 1 && posted.Has(t.Tokens[m.Tokens.End-1].Lower) // "the ambassador" names no state
		for _, e := range entities {
			if bare && e.Kind == schema.State {
				continue
			}
			if e.Kind == schema.Place && m.Form == text.FormCapital && (governs(t, m) || r.Seats && !whereabouts(t, m)) {
				if state, ok := r.State(e.State); ok {
					out = add(out, state)
				}
				continue
			}
			if e.Kind == schema.Organisation && spoke >= 0 && m.Tokens.Start == spoke+1 && t.Tokens[spoke].Lower == "of" {
				continue // "Professor Akhter of Rajshahi University"
			}
			switch e.Kind {
			case schema.State, schema.Person, schema.Organisation, schema.Treaty, schema.Group:
			default:
				continue
			}
			if e.Kind == schema.Person && m.Form == text.FormTitle && r.Ahead {
				continue
			}
			if e.Kind == schema.Person && samePerson(e, speaker) {
				spoke = m.Tokens.End
				continue
			}
			out = add(out, e)
		}
	}
	return lettered(out, t, span, mentions, r)
}

// posted are offices of those who sit at a meeting for their state, which the office alone does not name.
var posted = set("ambassador envoy minister counsellor consul secretary attaché delegate representative")

// governs reports whether a capital is named as the seat of who acts: "the government
// in Canberra", "an envoy to Manila and Beijing".
func governs(t *text.Text, m *text.Mention) bool {
	for i := m.Tokens.Start - 1; i >= max(0, m.Tokens.Start-5); i-- {
		switch t.Tokens[i].Lower {
		case "government", "governments", "minister", "ministers", "administration", "cabinet", "regime", "leaders", "leadership", "authorities", "envoy", "envoys", "junta", "rulers", "capitals":
			return true
		case ".", ";", ",":
			return false
		}
	}
	return false
}

// whereabouts reports whether a capital is only where somebody is or a thing stands: "at Geneva", "(Ankara)".
func whereabouts(t *text.Text, m *text.Mention) bool {
	if m.Tokens.Start == 0 {
		return false
	}
	switch t.Tokens[m.Tokens.Start-1].Lower {
	case "at", "(", "near", ",", "of":
		return true
	}
	return false
}

// asPeople reports whether an adjective names a people rather than a state: "the
// overseas Chinese", "ethnic Russians".
func asPeople(t *text.Text, m *text.Mention) bool {
	if m.Form != text.FormAdjective && m.Form != text.FormDemonym || m.Tokens.Start == 0 {
		return false
	}
	switch t.Tokens[m.Tokens.Start-1].Lower {
	case "overseas", "ethnic":
		return true
	}
	return false
}

func add(list []schema.Entity, e schema.Entity) []schema.Entity {
	if e.Among(list) {
		return list
	}
	return append(list, e)
}

func samePerson(a, b schema.Entity) bool {
	return b.Kind == schema.Person && schema.SameName(a.Name, b.Name)
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
