package reference

import (
	"strings"

	"entente/schema"
)

// Body is an organisation, a treaty or a project: what states join, sign or build.
type Body struct {
	Key           string // the code, else the slug of the name
	Code          string // the usual acronym, empty where there is none
	Kind          schema.EntityKind
	Name          string
	Aliases       []Name
	Abbreviations []Name // forms to be matched with their capitals
	When          Span   // from foundation or signing to dissolution or expiry
	Successor     string // key of the body that took its place, if any
}

// Entity is the body as a participant of a record.
func (b *Body) Entity() schema.Entity {
	return schema.Entity{Kind: b.Kind, Name: b.Name, Code: b.Code}
}

// Surfaces lists every way of naming the body.
func (b *Body) Surfaces() []Surface {
	surfaces := []Surface{{Text: b.Name, Form: FormName, Kind: b.Kind, Key: b.Key, When: Always()}}
	for _, alias := range b.Aliases {
		surfaces = append(surfaces, Surface{Text: alias.Text, Form: FormAlias, Kind: b.Kind, Key: b.Key, When: alias.When})
	}
	for _, short := range b.Abbreviations {
		surfaces = append(surfaces, Surface{Text: short.Text, Form: FormAbbreviation, Kind: b.Kind, Key: b.Key, When: short.When})
	}
	return surfaces
}

var bodyColumns = []string{"code", "kind", "name", "aliases", "abbreviations", "from", "to", "successor"}

func (t *Tables) addBody(r row) {
	body := &Body{
		Code:          r.text("code"),
		Kind:          schema.EntityKind(r.oneOf("kind", "organisation", "treaty", "project")),
		Name:          r.required("name"),
		Aliases:       r.names("aliases"),
		Abbreviations: r.names("abbreviations"),
		When:          r.between(false),
		Successor:     r.text("successor"),
	}
	body.Key = body.Code
	if body.Key == "" {
		body.Key = strings.ToLower(schema.Slug(body.Name))
	}
	r.unique("code", body.Key)
	t.bodies = put(t.bodies, t.bodyByKey, body.Key, body)
}

// Bodies returns every organisation, treaty and project in the order of the tables. The caller must not change what it
// gets.
func (t *Tables) Bodies() []*Body { return t.bodies }

// Body finds an organisation, treaty or project by its key: code or slug.
func (t *Tables) Body(key string) (*Body, bool) {
	body, found := t.bodyByKey[key]
	return body, found
}

// BodiesNamed returns the bodies that a name can mean, in the order of the tables: first those that bear it as code or
// name.
func (t *Tables) BodiesNamed(name string) []*Body { return t.bodiesByName()[schema.Fold(name)] }

// bodyIndex lists the bodies of each folded name: those that bear it as name or code first, then all others.
func (t *Tables) bodyIndex() map[string][]*Body {
	names := make(map[string][]*Body, manyNames)
	for _, body := range t.bodies {
		addNamed(names, body.Name, body)
		if body.Code != "" {
			addNamed(names, body.Code, body)
		}
	}
	for _, body := range t.bodies {
		for _, surface := range body.Surfaces() {
			addNamed(names, surface.Text, body)
		}
	}
	return names
}

// addNamed adds an item under a folded name once.
func addNamed[T comparable](index map[string][]T, name string, item T) {
	key := schema.Fold(name)
	for _, old := range index[key] {
		if old == item {
			return
		}
	}
	index[key] = append(index[key], item)
}
