package schema

// Role is the part that an entity plays in an event.
type Role string

// The roles. Directed events fill RoleSource (who acts) and RoleTarget (whom it
// concerns), mutual ones RoleParty.
const (
	RoleSource   Role = "source"
	RoleTarget   Role = "target"
	RoleParty    Role = "party"
	RoleObject   Role = "object"
	RoleMediator Role = "mediator"
	RolePlace    Role = "place"
)

// Roles lists all roles in the order of the records.
func Roles() []Role {
	return []Role{RoleSource, RoleTarget, RoleParty, RoleObject, RoleMediator, RolePlace}
}

// Participants are the entities of an event by role.
type Participants struct {
	Source   []Entity `json:"source,omitempty" yaml:"source,omitempty"`
	Target   []Entity `json:"target,omitempty" yaml:"target,omitempty"`
	Party    []Entity `json:"party,omitempty" yaml:"party,omitempty"`
	Object   []Entity `json:"object,omitempty" yaml:"object,omitempty"`
	Mediator []Entity `json:"mediator,omitempty" yaml:"mediator,omitempty"`
	Place    []Entity `json:"place,omitempty" yaml:"place,omitempty"`
}

// In gives the list of a role for reading and writing; nil for an unknown role.
func (p *Participants) In(r Role) *[]Entity {
	switch r {
	case RoleSource:
		return &p.Source
	case RoleTarget:
		return &p.Target
	case RoleParty:
		return &p.Party
	case RoleObject:
		return &p.Object
	case RoleMediator:
		return &p.Mediator
	case RolePlace:
		return &p.Place
	}
	return nil
}

// Each calls f for every participant, role by role.
func (p *Participants) Each(f func(Role, *Entity)) {
	for _, r := range Roles() {
		list := *p.In(r)
		for i := range list {
			f(r, &list[i])
		}
	}
}

// Add appends an entity to a role unless it is there already.
func (p *Participants) Add(r Role, e Entity) {
	list := p.In(r)
	if list == nil {
		return
	}
	if e.Among(*list) {
		return
	}
	if *list == nil {
		room := 2 // a person and a state, two parties
		if r == RoleObject || r == RolePlace || r == RoleMediator {
			room = 1
		}
		*list = make([]Entity, 0, room)
	}
	*list = append(*list, e)
}

// Len counts all participants.
func (p *Participants) Len() int {
	return len(p.Source) + len(p.Target) + len(p.Party) + len(p.Object) + len(p.Mediator) + len(p.Place)
}

// Within reports whether each participant takes part in o too, in whatever role; those of the roles
// that skip tells of are not asked for. nil skips none. Two events have the same actors where each is within the other.
func (p *Participants) Within(o *Participants, skip func(Role) bool) bool {
	all := true
	p.Each(func(r Role, e *Entity) {
		if !all || skip != nil && skip(r) {
			return
		}
		has := false
		o.Each(func(_ Role, x *Entity) { has = has || e.Is(x) })
		all = has
	})
	return all
}
