package event

import "entente/schema"

// kindSet is a set of entity kinds; zero is "not said".
type kindSet uint16

const (
	stateKind kindSet = 1 << iota
	personKind
	organisationKind
	treatyKind
	groupKind
	placeKind
	projectKind
	// onlyActors marks a set in which a town does not stand for its state.
	onlyActors
)

// kindOf is the set of one kind.
func kindOf(k schema.EntityKind) kindSet {
	switch k {
	case schema.State:
		return stateKind
	case schema.Person:
		return personKind
	case schema.Organisation:
		return organisationKind
	case schema.Treaty:
		return treatyKind
	case schema.Group:
		return groupKind
	case schema.Place:
		return placeKind
	case schema.Project:
		return projectKind
	}
	return 0
}

// has reports whether the set holds a kind.
func (s kindSet) has(k schema.EntityKind) bool { return s&kindOf(k) != 0 }

// roleKinds are the kinds that a role may hold where the rule does not say.
func roleKinds(r schema.Role) kindSet {
	switch r {
	case schema.RoleObject:
		return treatyKind | organisationKind | projectKind
	case schema.RolePlace:
		return placeKind | stateKind
	}
	return stateKind | personKind | organisationKind | groupKind
}
