package reference

import (
	"iter"

	"entente/schema"
)

// Surfaces iterates over every way of naming every state, organisation, treaty, project, group, place and person, in the
// order of the tables: what a reader of documents builds its matcher from. One text may come several times, with
// different keys, kinds, forms or times. Offices, honorifics and peoples are no entities and have lists of their own.
func (t *Tables) Surfaces() iter.Seq[Surface] {
	return func(yield func(Surface) bool) {
		_ = each(t.states, yield) && each(t.bodies, yield) && each(t.groups, yield) && each(t.places, yield) &&
			each(t.persons, yield)
	}
}

// each yields the surfaces of some items and reports whether to go on.
func each[T interface{ Surfaces() []Surface }](items []T, yield func(Surface) bool) bool {
	for _, item := range items {
		for _, surface := range item.Surfaces() {
			if !yield(surface) {
				return false
			}
		}
	}
	return true
}

// Surfaces lists every way of naming the person.
func (p *Person) Surfaces() []Surface {
	surfaces := []Surface{{Text: p.Name, Form: FormName, Kind: schema.Person, Key: p.Key(), When: Always()}}
	for _, alias := range p.Aliases {
		surfaces = append(surfaces, Surface{Text: alias, Form: FormAlias, Kind: schema.Person, Key: p.Key(), When: Always()})
	}
	return surfaces
}
