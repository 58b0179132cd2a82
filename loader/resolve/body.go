package resolve

import (
	"entente/schema"
	"entente/schema/reference"
)

// Body finds an organisation, treaty or project by code, name or alias.
func (r *Resolver) Body(name string) (schema.Entity, bool) {
	b, ok := r.tables.Body(name)
	if !ok {
		named := r.tables.BodiesNamed(name)
		if len(named) == 0 {
			return schema.Entity{}, false
		}
		b = named[0] // those that bear it as code or name come first
	}
	return BodyEntity(b, r.namer), true
}

// BodyEntity is a body of the tables with its IRI.
func BodyEntity(b *reference.Body, namer schema.Namer) schema.Entity {
	e := b.Entity()
	e.ID = namer.Entity(e, "")
	if e.Code == "" {
		e.ID = namer.Key(string(b.Kind), schema.Slug(b.Key))
	}
	return e
}
