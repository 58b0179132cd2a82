// Package resolve finds the entity that a name, code or alias in a file means, with
// the reference tables and the date. It never guesses between two.
package resolve

import (
	"cmp"
	"slices"
	"sync"

	"entente/schema"
	"entente/schema/reference"
)

// Resolver finds entities. It is safe for concurrent use.
type Resolver struct {
	tables *reference.Tables
	namer  schema.Namer
	groups map[string]*reference.Group // by folded name
	names  func() []foldedName         // of states and persons, folded on first use
	spelt  func() *spelt               // by first letter, made on first use
}

// New makes a resolver that mints names with the namer.
func New(tables *reference.Tables, namer schema.Namer) *Resolver {
	r := &Resolver{tables: tables, namer: namer, groups: groupsByName(tables),
		names: sync.OnceValue(func() []foldedName { return foldedNames(tables) })}
	r.spelt = sync.OnceValue(r.indexSpellings)
	return r
}

// Tables are the reference tables behind the resolver.
func (r *Resolver) Tables() *reference.Tables { return r.tables }

// State finds a state by code, name or alias as it was on the day (DayMin where no
// date is known: then a code means itself and a name its newest bearer).
func (r *Resolver) State(name string, day schema.Day) (schema.Entity, bool) {
	if st, ok := r.tables.State(name); ok {
		return r.state(st), true
	}
	if day.Open() {
		day = schema.NewDay(2020, 1, 1)
	}
	key, ok := r.tables.StateAt(name, day)
	if !ok {
		return schema.Entity{}, false
	}
	st, ok := r.tables.State(key)
	if !ok {
		return schema.Entity{}, false
	}
	return r.state(st), true
}

func (r *Resolver) state(st *reference.State) schema.Entity {
	e := st.Entity()
	e.ID = r.namer.Key("state", schema.Slug(st.Key))
	return e
}

// Person finds a person of the tables by name; where two bear it, by the state, the
// office and who was in office on the day. ok is false where that settles nothing.
func (r *Resolver) Person(name, state, office string, day schema.Day) (schema.Entity, bool) {
	found := r.tables.PersonsByName(name)
	if state != "" {
		found = slices.DeleteFunc(slices.Clone(found), func(p *reference.Person) bool { return p.State != state })
	}
	if len(found) > 1 && !day.Open() {
		inOffice := slices.DeleteFunc(slices.Clone(found), func(p *reference.Person) bool {
			return !slices.ContainsFunc(p.Terms, func(t reference.Term) bool {
				return t.When.Contains(day) && (office == "" || t.Office == office)
			})
		})
		if len(inOffice) > 0 {
			found = inOffice
		}
	}
	if len(found) != 1 {
		return schema.Entity{}, false
	}
	p := found[0]
	return schema.Entity{Kind: schema.Person, Name: p.Name, State: p.State, Office: office, ID: r.namer.KnownPerson(p.Name, p.State)}, true
}

// Named finds what a bare name means, whatever its kind: a state, an organisation
// or treaty, a person, a group. An error of kind NotFound names what comes
// near, one of kind Ambiguous the candidates.
func (r *Resolver) Named(name string, day schema.Day) (schema.Entity, error) {
	if e, ok := r.State(name, day); ok {
		return e, nil
	}
	if e, ok := r.Body(name); ok {
		return e, nil
	}
	if e, ok := r.Person(name, "", "", day); ok {
		return e, nil
	}
	if e, ok := r.Group(name); ok {
		return e, nil
	}
	if persons := r.tables.PersonsByName(name); len(persons) > 1 {
		e := &schema.Error{Kind: schema.Ambiguous, Value: name, Message: "several persons bear this name; give the full name, or the state and office"}
		for _, p := range foremost(persons)[:min(6, len(persons))] {
			e.Candidates = append(e.Candidates, p.Name+" ("+p.State+")")
		}
		return schema.Entity{}, e
	}
	return schema.Entity{}, &schema.Error{Kind: schema.NotFound, Value: name, Candidates: r.near(name),
		Message: "not a state, organisation, treaty, person or group of the reference tables; say what it is, such as {person: …} or {organisation: …}"}
}

// foremost puts persons of one name into the order in which a reader is likely to mean them: who led a
// state before others, the later before the earlier.
func foremost(persons []*reference.Person) []*reference.Person {
	led := func(p *reference.Person) int {
		if slices.ContainsFunc(p.Terms, func(t reference.Term) bool { return t.Head != reference.NotHead }) {
			return 1
		}
		return 0
	}
	last := func(p *reference.Person) schema.Day {
		day := schema.DayMin
		for _, t := range p.Terms {
			day = max(day, t.When.From)
		}
		return day
	}
	out := slices.Clone(persons)
	slices.SortStableFunc(out, func(a, b *reference.Person) int {
		return cmp.Or(cmp.Compare(led(b), led(a)), cmp.Compare(last(b), last(a)))
	})
	return out
}
