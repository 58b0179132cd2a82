package report

import (
	"slices"

	"entente/schema"
	"entente/schema/reference"
)

// naming is what an entity's name depends on within one document.
type naming struct {
	kind              schema.EntityKind
	code, name, state string
}

// assign names a record and all who are in it, as the namer does. A document names the
// same ones again and again: each is worked out once.
func (d *reading) assign(r schema.Record) {
	switch r := r.(type) {
	case *schema.Event:
		r.Each(d.name)
	case *schema.Claim:
		d.name("", &r.Speaker)
		for i := range r.About {
			d.name("", &r.About[i])
		}
		for i := range r.Asserts {
			r.Asserts[i].Each(d.name)
		}
	}
	d.namer.Assign(r, d.id)
}

// amend changes an event that has its name already, which depends on when it was and who takes part.
// What another event is called by then is left as it is.
func (d *reading) amend(e *schema.Event, change func(*schema.Event)) {
	next := *e
	for _, role := range schema.Roles() { // the lists of e stay its own
		*next.In(role) = slices.Clone(*e.In(role))
	}
	next.ID = ""
	change(&next)
	d.assign(&next)
	if _, twice := d.result.Reasons[next.ID]; twice {
		return
	}
	d.result.Reasons[next.ID] = d.result.Reasons[e.ID]
	delete(d.result.Reasons, e.ID)
	*e = next
}

// name gives an entity its name.
func (d *reading) name(_ schema.Role, e *schema.Entity) {
	if e.ID != "" {
		return
	}
	key := naming{e.Kind, e.Code, e.Name, e.State}
	id, known := d.named[key]
	if !known {
		if id = d.knownPerson(e); id == "" {
			id = d.namer.Entity(*e, d.id)
		}
		d.named[key] = id
	}
	e.ID = id
}

// knownPerson names a person of the reference tables, who is the same in every document; "" for
// others, who are their document's. The mention has been given the name and state of the tables where they
// know who is meant.
func (d *reading) knownPerson(e *schema.Entity) schema.IRI {
	if e.Kind != schema.Person {
		return ""
	}
	if p, ok := d.tables.Person(e.State, e.Name); ok {
		return d.namer.KnownPerson(p.Name, p.State)
	}
	var of *reference.Person // who led another state too: Yeltsin within the Soviet Union
	for _, p := range d.tables.PersonsByName(e.Name) {
		if p.Name != e.Name || !slices.ContainsFunc(p.Terms, func(t reference.Term) bool { return t.State == e.State }) {
			continue
		}
		if of != nil {
			return ""
		}
		of = p
	}
	if of == nil {
		return ""
	}
	return d.namer.KnownPerson(of.Name, of.State)
}
