package mention

import (
	"cmp"
	"slices"
	"strings"

	"entente/loader/report/text"
	"entente/schema"
	"entente/schema/reference"
)

// limit of the references that are followed from pronoun to mention.
const maxHops = 4

func (m *Marks) resolve(k int, date schema.Date, hops int) []schema.Entity {
	f := &m.found[k]
	if len(f.refers) > 0 && hops < maxHops && !(f.kind == kindTitle && m.outOfOffice(f, date)) {
		var out []schema.Entity
		refers := f.refers
		if f.pro == proTwo && (len(refers) > 2 || f.office != "") {
			if refers = m.inOffice(refers, f.office, date); len(refers) != 2 {
				return m.holders(f.office, date)
			}
		}
		for _, r := range refers {
			for _, e := range m.resolve(r, date, hops+1) {
				if !e.Among(out) && (f.kind != kindTitle || e.Kind != schema.Place) {
					out = append(out, e)
				}
			}
		}
		if f.ofPerson || f.pro == proPair || f.pro == proSeveral && f.office == "" {
			out = m.current(m.statesOf(out), date)
		}
		if f.kind == kindTitle {
			out = m.withState(out, f.state, date)
		}
		if f.kind == kindPronoun && (f.pro == proHe || f.pro == proHim) && len(out) > 1 {
			out = out[:1] // the state that stood before the name is not in the pronoun
		}
		return out
	}
	switch f.kind {
	case kindState:
		return m.state(f, date)
	case kindEntity:
		e := *f.entity
		if e.Kind == schema.Place && f.Known {
			_, last := bounds(date)
			if key, ok := m.tables.StateOfPlace(e.Name, last); ok {
				e.State = key
			}
		}
		if e.Kind == schema.Treaty && m.unsigned(e.Code, date) {
			e.Code = "" // the treaty of Bangkok of 1893 is not that of 1995
		}
		return m.withState([]schema.Entity{e}, f.state, date)
	case kindPerson:
		if f.person < 0 {
			return nil
		}
		out := []schema.Entity{m.person(f, date)}
		if f.governs {
			if states := m.statesOf(out); len(states) == 1 {
				return states // "the Carter administration"
			}
		}
		if f.stateIn {
			out = m.withState(out, f.state, date)
		}
		return out
	case kindTitle:
		if len(f.owners) > 0 && hops < maxHops {
			var out []schema.Entity
			for _, o := range f.owners {
				out = append(out, m.resolve(o, date, hops+1)...)
			}
			if states := m.statesOf(out); len(states) == 1 {
				return m.title(f, states[0], date)
			}
			return nil
		}
		return m.titled(f, date)
	}
	return nil
}

// unsigned reports whether a date lies so long before a treaty of the tables was signed that another of
// the name is meant.
func (m *Marks) unsigned(code string, date schema.Date) bool {
	if code == "" || date.IsZero() {
		return false
	}
	body, ok := m.tables.Body(code)
	_, last := bounds(date)
	return ok && !body.When.From.Open() && body.When.From-last > longGap
}

// outOfOffice reports whether the person to whom a bare title was traced did not hold
// it at a date that the text states, while the tables know who did.
func (m *Marks) outOfOffice(f *found, date schema.Date) bool {
	if date == m.day || date.IsZero() || f.state == "" {
		return false
	}
	r := &m.found[f.refers[0]]
	if r.person < 0 || len(m.people[r.person].known) == 0 {
		return false
	}
	first, last := bounds(date)
	return !slices.ContainsFunc(m.people[r.person].known, func(p *reference.Person) bool {
		return holds(p, func(t reference.Term) bool { return t.Office == f.office && t.When.From <= last && t.When.To > first })
	})
}

// inOffice keeps the persons who held an office at the date, any where none is said.
func (m *Marks) inOffice(refers []int, office string, date schema.Date) []int {
	first, last := bounds(date)
	return slices.DeleteFunc(slices.Clone(refers), func(k int) bool {
		f := &m.found[k]
		if f.person < 0 {
			return true
		}
		known := pick(m.people[f.person].known, office, date, true)
		return known == nil || !holds(known, func(t reference.Term) bool {
			return t.When.From <= last && t.When.To > first && (office == "" || t.Office == office)
		})
	})
}

// holders are those who held an office in the two states of the document at a date.
func (m *Marks) holders(office string, date schema.Date) []schema.Entity {
	var out []schema.Entity
	if office == "" || len(m.subject) != 2 {
		return nil
	}
	for _, state := range m.Subject(date) {
		out = append(out, m.title(&found{office: office}, state, date)...)
	}
	return out
}

// statesOf gives the states among entities, and those of the persons and places among
// them.
func (m *Marks) statesOf(es []schema.Entity) []schema.Entity {
	var out []schema.Entity
	for _, e := range es {
		if e.Kind == schema.Person || e.Kind == schema.Place {
			var ok bool
			if e, ok = m.State(e.State); !ok {
				continue
			}
		}
		if e.Kind == schema.State && !e.Among(out) {
			out = append(out, e)
		}
	}
	return out
}

// withState adds the state that a name means at a date.
func (m *Marks) withState(out []schema.Entity, name string, date schema.Date) []schema.Entity {
	if name == "" {
		return out
	}
	if key, ok := m.stateAt(name, date); ok {
		if e, ok := m.State(key); ok && !e.Among(out) {
			out = append(out, e)
		}
	}
	return out
}

// stateAt is the state that a name means at a date. Where the date spans a change
// ("Russia" in 1991) the state that bears the name is meant.
func (m *Marks) stateAt(name string, date schema.Date) (string, bool) {
	if name == "" {
		return "", false
	}
	first, last := bounds(date)
	key, ok := m.stateOn(name, last)
	if first == last || !ok {
		return key, ok
	}
	if early, _ := m.stateOn(name, first); early != key {
		if keys := m.tables.StatesNamed(name); len(keys) > 0 && keys[0] == early {
			return early, true
		}
	}
	return key, ok
}

// stateOn is the state that a name means on a day. A name that nothing of that day
// bears stays with the state that always bore it: "the Soviets" said of 2012 are the
// USSR, though Russia was Soviet once.
func (m *Marks) stateOn(name string, day schema.Day) (string, bool) {
	at := nameDay{name, day}
	key, known := m.memo[at]
	if !known {
		key, _ = m.lookUp(name, day)
		m.memo[at] = key
	}
	return key, key != ""
}

func (m *Marks) lookUp(name string, day schema.Day) (string, bool) {
	meanings := m.lex.states[name]
	lasting := ""
	for i := range meanings {
		e := &meanings[i]
		if !e.when.Contains(day) {
			continue
		}
		if m.tables.ExistsAt(e.key, day) {
			return m.tables.StateAt(name, day)
		}
		if lasting == "" && e.form != text.FormCapital && e.form != text.FormSeat {
			lasting = e.key
		}
	}
	if lasting != "" {
		return m.tables.Continuation(lasting, day), true
	}
	return m.tables.StateAt(name, day)
}

// bounds gives the first and last day of a date, today where it is open or not stated.
func bounds(date schema.Date) (first, last schema.Day) {
	if date.IsZero() {
		return today, today
	}
	first, last = date.Earliest(), date.Latest()
	if last.Open() {
		last = first
	}
	if first.Open() {
		first = last
	}
	return first, last
}

func (m *Marks) state(f *found, date schema.Date) []schema.Entity {
	key, ok := m.stateAt(f.surface, date)
	if !ok {
		key = f.entries[0].key
	}
	alone := m.stateAlone(key)
	if alone == nil {
		return nil
	}
	e := &alone[0]
	if f.AsPlace && f.Form == text.FormName {
		return []schema.Entity{{Kind: schema.Place, Name: e.Name, Code: e.Code, State: e.Code}}
	}
	if f.AsPlace || f.Form == text.FormCapital && !m.governs(f, date) {
		code := e.Code
		if code == "" {
			code = key
		}
		_, last := bounds(date)
		if at, ok := m.tables.StateOfPlace(f.surface, last); ok {
			code = at
		}
		return []schema.Entity{{Kind: schema.Place, Name: f.surface, State: code}}
	}
	return alone
}

// governs reports whether a capital had a government in it at the date: Karachi in
// 1955, not today. Where no date is stated one that acts had: "Bonn supplied relief goods".
func (m *Marks) governs(f *found, date schema.Date) bool {
	if f.acts && (date.IsZero() || date == m.day) {
		return true
	}
	first, last := bounds(date)
	return slices.ContainsFunc(f.entries, func(e entry) bool {
		return e.form != text.FormCapital || e.when.Contains(first) || e.when.Contains(last)
	})
}

// titled resolves a bare title that names its state.
func (m *Marks) titled(f *found, date schema.Date) []schema.Entity {
	if f.state == "" {
		return nil
	}
	key, ok := m.stateAt(f.state, date)
	if !ok {
		return nil
	}
	state, ok := m.State(key)
	if !ok {
		return nil
	}
	return m.title(f, state, date)
}

// title gives the holder of an office where the date leaves only one, and the state.
func (m *Marks) title(f *found, state schema.Entity, date schema.Date) []schema.Entity {
	var out []schema.Entity
	if first, last := bounds(date); !date.IsZero() && !f.Plural && !f.indefinite && state.Code != "" {
		a, _, ok1 := m.tables.HolderOf(state.Code, f.office, first)
		b, _, ok2 := m.tables.HolderOf(state.Code, f.office, last)
		if ok1 && ok2 && a == b && !m.between(state.Code, f.office, a, first, last) {
			out = append(out, schema.Entity{Kind: schema.Person, Name: a.Name, Office: f.office, State: a.State})
		}
	}
	if len(out) == 0 && calledBy[f.office] && !f.indefinite {
		out = append(out, schema.Entity{Kind: schema.Person, Name: f.office, Office: f.office, State: state.Code})
	}
	return append(out, state)
}

// calledBy are titles by which texts call their bearers instead of a name.
var calledBy = map[string]bool{"Dalai Lama": true, "Pope": true}

// between reports whether anyone else held the office in the time.
func (m *Marks) between(state, office string, holder *reference.Person, first, last schema.Day) bool {
	if last-first > 366*3 {
		return true
	}
	for day := first; day < last; day += 7 {
		if p, _, ok := m.tables.HolderOf(state, office, day); ok && p != holder {
			return true
		}
	}
	return false
}

// person makes the entity of a person at a date.
func (m *Marks) person(f *found, date schema.Date) schema.Entity {
	p := m.people[f.person]
	stated := date != m.day // else only the document's own date is known
	known := pick(p.known, f.office, date, stated)
	if known != nil && stated && f.alone {
		known = p.inItsTime(known, date)
	}
	if known != nil && stated && len(p.parts) == 1 && !date.IsZero() && gapOf(known, date) > m.gapFor(known) {
		known = nil // a bare surname of another age is someone else's
	}
	if known != nil && !stated && m.contemporary(p) && gapOf(known, m.day) > longGap {
		known = nil // "Prof. Kabir" at a seminar of 2021 is no vizier of 1850
	}
	if known != nil && stated && !date.IsZero() && unborn(known, date) {
		known = nil // "Ibrahim Pasha" of 1825 is not the Egyptian premier of that name
	}
	if known == nil {
		e := schema.Entity{Kind: schema.Person, Name: p.name(), Office: cmp.Or(f.office, p.office)}
		if key, ok := m.stateAt(cmp.Or(f.state, p.state, p.home), date); ok {
			e.State = key
		}
		return e
	}
	e := schema.Entity{Kind: schema.Person, Name: p.called(known), State: known.State, Office: f.office}
	if term, ok := termAt(known, f.office, date); ok {
		e.Office, e.State = term.Office, term.State
	} else if e.Office == "" {
		e.Office = p.office
	}
	return e
}

// called is the name of a known person: that of the tables, but for a monarch without a
// number ("Faisal of Saudi Arabia"), who is called King and the name that the document gives.
func (p *person) called(known *reference.Person) string {
	name, _, of := strings.Cut(known.Name, " of ")
	if !of || strings.Contains(name, " ") || slices.Contains(p.parts, "of") {
		return known.Name
	}
	if own := p.name(); len(nameParts(own)) > 1 {
		return own
	}
	return "King " + name
}

// unborn reports whether a date lies so long before a person's first office that it must be
// a namesake who did then what is told.
func unborn(p *reference.Person, date schema.Date) bool {
	_, last := bounds(date)
	return len(p.Terms) > 0 && !holds(p, func(t reference.Term) bool { return t.When.From-last <= lifetime })
}

// lifetime is how many days may lie between what a person does and their first office: sixty years.
const lifetime = 60 * 365

// longGap is how many days may lie between a date and the time in office of a person
// whom the document names by surname alone: forty years.
const longGap = 40 * 365

// gapFor is how many days may lie between a date and the time in office of a person whom the
// document names by surname alone: for those of a state that it is not about, fewer.
func (m *Marks) gapFor(p *reference.Person) int {
	if len(m.subject) != 2 {
		return longGap
	}
	for _, k := range m.subject {
		f := &m.found[k]
		if f.kind != kindState || len(f.entries) == 0 || m.lex.family[f.entries[0].key] == m.lex.family[p.State] {
			return longGap
		}
	}
	return foreignGap
}

// foreignGap is longGap for the leader of a third state: ten years.
const foreignGap = 10 * 365

// name is the canonical spelling: the fullest, the most frequent among these.
func (p *person) name() string {
	if p.best != "" {
		return p.best
	}
	best := ""
	for form, n := range p.forms {
		a, b := len(nameParts(form)), len(nameParts(best))
		if best == "" || a > b || a == b && (n > p.forms[best] || n == p.forms[best] && (len(form) > len(best) || len(form) == len(best) && form < best)) {
			best = form
		}
	}
	p.best = best
	return best
}
