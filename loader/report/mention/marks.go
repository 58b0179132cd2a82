package mention

import (
	"slices"
	"sort"

	"entente/loader/report/text"
	"entente/schema"
	"entente/schema/reference"
)

// nameDay is a name on a day.
type nameDay struct {
	name string
	day  schema.Day
}

// Marks are the mentions of a document, by position, the longer first where two
// begin together: the name of a treaty may hold the states it begins with. Marks
// belong to one goroutine.
type Marks struct {
	Mentions []text.Mention

	room    *room // see Done
	tables  *reference.Tables
	lex     *lexicon
	found   []found
	people  []*person
	subject []int
	home    []int // the state of which a document on many tells
	day     schema.Date
	asked   []asked                         // by mention, what it named when it was asked last
	memo    map[nameDay]string              // what names meant on days asked for
	pairs   map[schema.Date][]schema.Entity // what the subject was at dates asked for
	states  map[string][]schema.Entity      // a state alone, by its key
}

func (d *reading) marks() *Marks {
	m := &Marks{room: d.room, tables: d.rec.tables, lex: d.lex, found: d.found, people: d.people, subject: d.subject, home: d.home, day: d.ctx.Date, memo: map[nameDay]string{}, pairs: map[schema.Date][]schema.Entity{}, states: map[string][]schema.Entity{}}
	m.Mentions, m.asked = sized(d.room.mentions, len(d.found)), sized(d.room.asked, len(d.found))
	for k := range d.found {
		m.Mentions[k] = d.found[k].Mention
	}
	for k := range m.Mentions {
		m.Mentions[k].Entities = slices.Clip(m.resolve(k, m.day, 0))
	}
	return m
}

// asked is a date and what a mention named then.
type asked struct {
	date     schema.Date
	entities []schema.Entity
}

// In gives the mentions that begin in a span of tokens. It costs a binary search.
func (m *Marks) In(span text.Span) []text.Mention {
	from := sort.Search(len(m.Mentions), func(k int) bool { return m.Mentions[k].Tokens.Start >= span.Start })
	to := from + sort.Search(len(m.Mentions)-from, func(k int) bool { return m.Mentions[from+k].Tokens.Start >= span.End })
	return m.Mentions[from:to]
}

// At resolves a mention by the date of the event it takes part in; a date that is not
// stated means the document's. The first entity of a person's mention is the person
// (with office and state of that date), a second one the state that its title names. The
// caller must not change the answer.
func (m *Marks) At(men text.Mention, date schema.Date) []schema.Entity {
	if men.Ref < 0 || men.Ref >= len(m.found) {
		return nil
	}
	if date.IsZero() || date == m.day {
		return m.Mentions[men.Ref].Entities
	}
	last := &m.asked[men.Ref] // most are asked again and again by the date of their entry
	if last.date != date {
		*last = asked{date, slices.Clip(m.resolve(men.Ref, date, 0))}
	}
	return last.entities
}

// Subject is the pair of states that the document is about at a date, empty where
// there is none. The caller must not change it.
func (m *Marks) Subject(date schema.Date) []schema.Entity {
	if date.IsZero() {
		date = m.day
	}
	pair, known := m.pairs[date]
	if !known {
		pair = slices.Clip(m.subjectAt(date))
		m.pairs[date] = pair
	}
	return pair
}

// Home is the state that a document is about at a date where it tells of its relations with many others, empty where there
// is none.
func (m *Marks) Home(date schema.Date) []schema.Entity {
	if len(m.home) == 0 {
		return nil
	}
	if date.IsZero() {
		date = m.day
	}
	return m.current(m.statesOf(m.resolve(m.home[0], date, 0)), date)
}

func (m *Marks) subjectAt(date schema.Date) []schema.Entity {
	var out []schema.Entity
	for _, k := range m.subject {
		out = append(out, m.resolve(k, date, 0)...)
	}
	states := m.current(m.statesOf(out), date)
	if len(states) == 1 && len(m.subject) == 2 { // a state and an organisation
		for i, e := range out {
			if e.Kind == schema.Organisation {
				return slices.Insert(states, min(i, 1), e)
			}
		}
	}
	return states
}

// current replaces states that did not exist at a date by those that stood for them
// then: what "both sides" of a text on the USSR and Finland are in 1995.
func (m *Marks) current(es []schema.Entity, date schema.Date) []schema.Entity {
	_, last := bounds(date)
	for i, e := range es {
		if e.Kind != schema.State || e.Code == "" || m.tables.ExistsAt(e.Code, last) {
			continue
		}
		if now, ok := m.State(m.tables.Continuation(m.lex.family[e.Code], last)); ok {
			es[i] = now
		}
	}
	return es
}

// State is the state of a code or key as an entity; ok is false where there is none.
func (m *Marks) State(key string) (e schema.Entity, ok bool) {
	s, ok := m.tables.State(key)
	if !ok {
		return schema.Entity{}, false
	}
	return s.Entity(), true
}

// stateAlone is the state of a key in a list that is shared, nil where there is none.
func (m *Marks) stateAlone(key string) []schema.Entity {
	list, known := m.states[key]
	if !known {
		if e, ok := m.State(key); ok {
			list = []schema.Entity{e}
		}
		m.states[key] = list
	}
	return list
}

// InOffice is the interval of the terms of the person that a mention means, for
// events that have no date of their own: of the given office, else of the one stated
// with the mention, else of the person's highest. ok is false where nothing is known.
func (m *Marks) InOffice(men text.Mention, office string) (schema.Date, bool) {
	if men.Ref < 0 || men.Ref >= len(m.found) {
		return schema.Date{}, false
	}
	k := men.Ref
	if r := m.found[k].refers; len(r) == 1 {
		k = r[0]
	}
	f := &m.found[k]
	if f.person < 0 || len(m.people[f.person].known) != 1 {
		return schema.Date{}, false
	}
	p := m.people[f.person].known[0]
	if office == "" {
		office = f.office
	}
	if !slices.ContainsFunc(p.Terms, func(t reference.Term) bool { return t.Office == office }) {
		office = ""
	}
	return termsDate(p, office)
}
