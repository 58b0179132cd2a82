package curated

import (
	"errors"
	"strings"

	"entente/schema"
)

// entities reads one entity or a list of them.
func (f *file) entities(n *node, date schema.Date, kind schema.EntityKind) ([]schema.Entity, error) {
	if n.kind == null {
		return nil, nil
	}
	items := n.items
	if n.kind != sequence {
		items = []*node{n}
	}
	var list []schema.Entity
	for _, item := range items {
		e, err := f.entity(item, date, kind)
		if err != nil {
			return nil, err
		}
		list = append(list, e)
	}
	return list, nil
}

// entity reads a name, or a mapping that says what the name is. kind is what a bare
// name that nobody knows counts as; "" refuses it.
func (f *file) entity(n *node, date schema.Date, kind schema.EntityKind) (schema.Entity, error) {
	if n.kind == mapping {
		return f.spelled(n, date)
	}
	if e, ok := f.known[schema.Fold(n.text)]; ok {
		e.Role = ""
		return e, nil
	}
	if kind == schema.Place {
		return f.place(n.text, date), nil
	}
	e, err := f.res.Named(n.text, middle(date))
	if err == nil {
		return e, nil
	}
	if kind != "" && schema.KindOf(err) == schema.NotFound {
		e := schema.Entity{Kind: kind, Name: n.text}
		e.ID = f.namer.Entity(e, f.doc)
		return e, nil
	}
	var known *schema.Error
	if errors.As(err, &known) {
		c := *known
		c.Kind = schema.Invalid // an unknown name in a file is a mistake of the file
		return e, schema.At(&c, f.at(n))
	}
	return e, err
}

// place is where something happened. A state is meant by its code or its own name
// only: a capital, which elsewhere stands for a government, is here the town.
func (f *file) place(name string, date schema.Date) schema.Entity {
	if st, ok := f.res.State(name, middle(date)); ok && (st.Code == name || schema.Fold(st.Name) == schema.Fold(name)) {
		return st
	}
	e := schema.Entity{Kind: schema.Place, Name: name}
	e.ID = f.namer.Entity(e, f.doc)
	return e
}

// spelled reads {person: …, office: …, of: PAK} and its like.
func (f *file) spelled(n *node, date schema.Date) (schema.Entity, error) {
	for _, k := range schema.EntityKinds() {
		name := n.field(string(k))
		if name.kind == null {
			continue
		}
		if schema.Fold(name.text) == "" {
			return schema.Entity{}, &schema.Error{Kind: schema.Invalid, Position: f.at(name), Parameter: string(k), Message: "the name is empty"}
		}
		e := schema.Entity{Kind: k, Name: name.text, Code: n.field("code").text, Office: n.field("office").text, State: n.field("of").text}
		switch k {
		case schema.State:
			if known, ok := f.res.State(name.text, middle(date)); ok {
				return known, nil
			}
		case schema.Person:
			if known, ok := f.known[schema.Fold(name.text)]; ok {
				known.Role = ""
				if e.Office != "" {
					known.Office = e.Office
				}
				return known, nil
			}
			if known, ok := f.res.Person(name.text, e.State, e.Office, middle(date)); ok {
				return known, nil
			}
		case schema.Organisation, schema.Treaty, schema.Project:
			if known, ok := f.res.Body(name.text); ok && (known.Kind == k || k != schema.Project) {
				return known, nil
			}
		case schema.Group:
			if known, ok := f.res.Group(name.text); ok {
				return known, nil
			}
		}
		e.ID = f.namer.Entity(e, f.doc)
		return e, nil
	}
	var kinds []string
	for _, k := range schema.EntityKinds() {
		kinds = append(kinds, string(k))
	}
	return schema.Entity{}, &schema.Error{Kind: schema.Invalid, Position: f.at(n), Message: "say what it is: one of " + strings.Join(kinds, ", ")}
}

// middle is a day within the date by which states and offices are told apart.
func middle(d schema.Date) schema.Day {
	from, to := d.Earliest(), d.Latest()
	switch {
	case from.Open() && to.Open():
		return schema.DayMin
	case from.Open():
		return to
	case to.Open():
		return from
	}
	return from + (to-from)/2
}
