package schema

import (
	"cmp"
	"slices"
)

// CompareEntities orders participants for people and for comparison: persons
// first, then states and the rest, each by name, code and id.
func CompareEntities(a, b Entity) int {
	return cmp.Or(cmp.Compare(kindRank(a.Kind), kindRank(b.Kind)), cmp.Compare(a.Name, b.Name), cmp.Compare(a.Code, b.Code),
		cmp.Compare(a.ID, b.ID), cmp.Compare(a.Office, b.Office), cmp.Compare(a.Role, b.Role))
}

func kindRank(k EntityKind) int {
	if k == Person {
		return -1
	}
	return slices.Index(EntityKinds(), k)
}

// Canonical puts a record's lists in their fixed order, without repeats, and spells
// out the default status. Two records that say the same are then equal.
func Canonical(r Record) {
	switch r := r.(type) {
	case *Document:
		settle(&r.Organisers)
		settle(&r.Participants)
	case *Event:
		canonicalEvent(r)
	case *Claim:
		settle(&r.About)
		for i := range r.Asserts {
			canonicalEvent(&r.Asserts[i])
		}
		slices.SortFunc(r.Asserts, func(a, b Event) int { return cmp.Compare(a.ID, b.ID) })
	}
}

func canonicalEvent(e *Event) {
	e.Status = e.StatusOrDefault()
	for _, role := range Roles() {
		settle(e.In(role))
	}
}

// settle sorts a list and keeps each entity once: with the office that one of its
// mentions gives it, the first by name where two give different ones.
func settle(list *[]Entity) {
	slices.SortFunc(*list, CompareEntities)
	var kept []Entity
	for _, e := range *list {
		i := slices.IndexFunc(kept, func(k Entity) bool { return k.Same(e) })
		switch {
		case i < 0:
			kept = append(kept, e)
		case kept[i].Office == "" && e.Office != "":
			kept[i] = e
		}
	}
	*list = kept
}
