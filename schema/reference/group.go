package reference

import "entente/schema"

// Group is a non-state actor: rebels, a movement, a government in exile.
type Group struct {
	Name          string
	Aliases       []Name
	Abbreviations []Name
	When          Span
	States        []string // keys of the states it acted in
}

// Entity is the group as a participant of a record; its code is the first of its abbreviations.
func (g *Group) Entity() schema.Entity {
	e := schema.Entity{Kind: schema.Group, Name: g.Name}
	if len(g.Abbreviations) > 0 {
		e.Code = g.Abbreviations[0].Text
	}
	return e
}

// Surfaces lists every way of naming the group.
func (g *Group) Surfaces() []Surface {
	surfaces := []Surface{{Text: g.Name, Form: FormName, Kind: schema.Group, Key: g.Name, When: Always()}}
	for _, alias := range g.Aliases {
		surfaces = append(surfaces, Surface{Text: alias.Text, Form: FormAlias, Kind: schema.Group, Key: g.Name, When: alias.When})
	}
	for _, short := range g.Abbreviations {
		surfaces = append(surfaces, Surface{Text: short.Text, Form: FormAbbreviation, Kind: schema.Group, Key: g.Name, When: short.When})
	}
	return surfaces
}

var groupColumns = []string{"name", "aliases", "abbreviations", "from", "to", "states"}

func (t *Tables) addGroup(r row) {
	group := &Group{
		Name:          r.required("name"),
		Aliases:       r.names("aliases"),
		Abbreviations: r.names("abbreviations"),
		When:          r.between(false),
		States:        r.list("states"),
	}
	for _, state := range group.States {
		if _, found := t.stateByKey[state]; !found {
			r.fail("states", "keys of states in states.csv")
		}
	}
	r.unique("name", group.Name)
	t.groups = put(t.groups, t.groupByName, group.Name, group)
}

// Groups returns every group in the order of the tables. The caller must not change what it gets.
func (t *Tables) Groups() []*Group { return t.groups }

// Group finds a group by its name as the table writes it.
func (t *Tables) Group(name string) (*Group, bool) {
	group, found := t.groupByName[name]
	return group, found
}
