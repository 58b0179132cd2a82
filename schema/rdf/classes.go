package rdf

import (
	"strings"

	"github.com/cayleygraph/quad"

	"entente/schema"
)

// kindClass gives the class of each entity kind.
var kindClass = map[schema.EntityKind]quad.IRI{
	schema.State:        NSEnt + "State",
	schema.Person:       NSSchema + "Person",
	schema.Organisation: NSSchema + "Organization",
	schema.Treaty:       NSEnt + "Treaty",
	schema.Group:        NSEnt + "Group",
	schema.Place:        NSSchema + "Place",
	schema.Project:      NSEnt + "Project",
}

var classKind = func() map[quad.IRI]schema.EntityKind {
	m := map[quad.IRI]schema.EntityKind{}
	for k, c := range kindClass {
		m[c] = k
	}
	return m
}()

var typeOfClass = func() map[quad.IRI]schema.EventType {
	m := map[quad.IRI]schema.EventType{}
	for _, info := range schema.Types() {
		m[quad.IRI(NSEnt+info.Class)] = info.Type
	}
	return m
}()

// roleTerm gives the property of each role.
var roleTerm = map[schema.Role]quad.IRI{
	schema.RoleSource: Source, schema.RoleTarget: Target, schema.RoleParty: Party,
	schema.RoleObject: Object, schema.RoleMediator: Mediator, schema.RolePlace: Place,
}

var termRole = func() map[quad.IRI]schema.Role {
	m := map[quad.IRI]schema.Role{}
	for r, t := range roleTerm {
		m[t] = r
	}
	return m
}()

// KindClass is the class of an entity kind.
func KindClass(k schema.EntityKind) quad.IRI { return kindClass[k] }

// ClassKind is the entity kind of a class; ok is false for any other class.
func ClassKind(class quad.IRI) (k schema.EntityKind, ok bool) {
	k, ok = classKind[class]
	return k, ok
}

// TypeClass is the class of an event type.
func TypeClass(t schema.EventType) quad.IRI {
	info, _ := t.Info()
	return quad.IRI(NSEnt + info.Class)
}

// ClassType is the event type of a class; ok is false for any other class.
func ClassType(class quad.IRI) (t schema.EventType, ok bool) {
	t, ok = typeOfClass[class]
	return t, ok
}

// RoleTerm is the property that ties an event to a participant in the role.
func RoleTerm(r schema.Role) quad.IRI { return roleTerm[r] }

// TermRole is the role that a property stands for; ok is false for any other.
func TermRole(p quad.IRI) (r schema.Role, ok bool) {
	r, ok = termRole[p]
	return r, ok
}

// stateKey takes the key back out of a state's name.
func stateKey(v quad.Value) string {
	iri, _ := v.(quad.IRI)
	return string(iri[strings.LastIndexByte(string(iri), '/')+1:])
}
