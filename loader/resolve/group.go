package resolve

import (
	"entente/schema"
	"entente/schema/reference"
)

// Group finds a non-state actor of the tables by name or alias.
func (r *Resolver) Group(name string) (schema.Entity, bool) {
	g, ok := r.groups[schema.Fold(name)]
	if !ok {
		return schema.Entity{}, false
	}
	e := g.Entity()
	e.ID = r.namer.Entity(e, "")
	return e, true
}

// groupsByName indexes the groups of the tables by every folded form. A form that
// two groups bear means neither.
func groupsByName(tables *reference.Tables) map[string]*reference.Group {
	index := map[string]*reference.Group{}
	for _, g := range tables.Groups() {
		for _, s := range g.Surfaces() {
			key := schema.Fold(s.Text)
			if other, taken := index[key]; taken && other != g {
				index[key] = nil
				continue
			}
			index[key] = g
		}
	}
	for key, g := range index {
		if g == nil {
			delete(index, key)
		}
	}
	return index
}
