package event

import "entente/schema"

// roleFills are the fills of each role, in the order of schema.Roles.
type roleFills [6][]fill

func (f *roleFills) of(r schema.Role) []fill { return f[roleIndex(r)] }

func (f *roleFills) set(r schema.Role, list []fill) { f[roleIndex(r)] = list }

// empty forgets all fills.
func (f *roleFills) empty() {
	for i := range f {
		if f[i] != nil { // most never had any: a write would have the collector look
			f[i] = nil
		}
	}
}

// roleIndex is the place of a role in schema.Roles.
func roleIndex(r schema.Role) int {
	switch r {
	case schema.RoleSource:
		return 0
	case schema.RoleTarget:
		return 1
	case schema.RoleParty:
		return 2
	case schema.RoleObject:
		return 3
	case schema.RoleMediator:
		return 4
	}
	return 5
}
