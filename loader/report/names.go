package report

import "entente/schema"

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

// name gives an entity its name.
func (d *reading) name(_ schema.Role, e *schema.Entity) {
	if e.ID != "" {
		return
	}
	key := naming{e.Kind, e.Code, e.Name, e.State}
	id, known := d.named[key]
	if !known {
		id = d.namer.Entity(*e, d.id)
		d.named[key] = id
	}
	e.ID = id
}
