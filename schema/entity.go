package schema

import "strings"

// EntityKind says what an entity is.
type EntityKind string

// The entity kinds of the records.
const (
	State        EntityKind = "state"
	Person       EntityKind = "person"
	Organisation EntityKind = "organisation"
	Treaty       EntityKind = "treaty"
	Group        EntityKind = "group" // a non-state actor
	Place        EntityKind = "place"
	Project      EntityKind = "project"
)

// EntityKinds lists all kinds in the order of documentation.
func EntityKinds() []EntityKind {
	return []EntityKind{State, Person, Organisation, Treaty, Group, Place, Project}
}

// Valid reports whether the kind is one of the list.
func (k EntityKind) Valid() bool {
	switch k {
	case State, Person, Organisation, Treaty, Group, Place, Project:
		return true
	}
	return false
}

// Entity is a participant as it appears inside a record.
type Entity struct {
	Kind EntityKind `json:"kind" yaml:"kind"`
	Name string     `json:"name" yaml:"name"`
	ID   IRI        `json:"id,omitempty" yaml:"id,omitempty"`
	// Code is the ISO 3166-1 alpha-3 (or withdrawn alpha-3) of a state, the usual
	// acronym of an organisation or treaty.
	Code string `json:"code,omitempty" yaml:"code,omitempty"`
	// Office and State are what a person held in that event; State is a state code.
	Office string `json:"office,omitempty" yaml:"office,omitempty"`
	State  string `json:"state,omitempty" yaml:"state,omitempty"`
	// Role is set among a document's participants only: speaker, presenter,
	// moderator or participant.
	Role string `json:"role,omitempty" yaml:"role,omitempty"`
	// Of is the code or key of the state whose organ, sector or people the entity is.
	Of string `json:"of,omitempty" yaml:"of,omitempty"`
	// Sectors are what a dataset says the entity belongs to, such as Executive.
	Sectors []string `json:"sectors,omitempty" yaml:"sectors,omitempty"`
	// Point is where a place lies, nil where that is not stated.
	Point *Point `json:"point,omitempty" yaml:"point,omitempty"`
	// Aliases are other spellings met in the source.
	Aliases []string `json:"aliases,omitempty" yaml:"aliases,omitempty"`
}

// Same reports whether two entities have the same identity: the same IRI where
// both have one, else kind with code, else kind with name and state.
func (e Entity) Same(o Entity) bool { return e.Is(&o) }

// Is is Same without copies, for inner loops.
func (e *Entity) Is(o *Entity) bool {
	switch {
	case e.ID != "" && o.ID != "":
		return e.ID == o.ID
	case e.Kind != o.Kind:
		return false
	case e.Code != "" && o.Code != "":
		return e.Code == o.Code
	}
	return e.State == o.State && SameName(e.Name, o.Name)
}

// StateKey is the code of a state, of one that has none the key by which the tables know it: what a person's State gives.
func (e *Entity) StateKey() string {
	if e.Code != "" {
		return e.Code
	}
	return strings.ReplaceAll(Fold(e.Name), " ", "-")
}

// OfState reports whether a person acts for a state, or a place lies in it.
func (e *Entity) OfState(state *Entity) bool {
	return e.State != "" && state.Kind == State && e.State == state.StateKey()
}

// Among reports whether an entity is one of a list.
func (e *Entity) Among(list []Entity) bool {
	for i := range list {
		if e.Is(&list[i]) {
			return true
		}
	}
	return false
}
