package query

import (
	"strings"

	"entente/graph/query/gql"
	"entente/graph/view"
	"entente/schema"
)

// nodeLabel gives the entity kind of a node label.
func nodeLabel(name string) bool { return schema.EntityKind(strings.ToLower(name)).Valid() }

// edgeLabel tells whether an edge can bear the label: an event type, a group, a
// PLOVER root or a relation.
func edgeLabel(name string) bool {
	if _, ok := relationNamed(name); ok {
		return true
	}
	_, _, err := schema.MatchTypes(name)
	return err == nil
}

// checkLabels refuses a label that nothing bears: it would silently match nothing.
func checkLabels(l gql.Label, known func(string) bool, offset int) error {
	switch l := l.(type) {
	case gql.LabelName:
		if !known(string(l)) {
			e := &schema.Error{Kind: schema.Invalid, Parameter: "pattern", Value: string(l), Position: schema.Position{File: "pattern", Line: 1, Column: offset + 1},
				Message: "unknown label; nodes bear State, Person, Organisation, Treaty, Group, Place or Project, edges an event type, a group of types, a PLOVER root, HOLDS_OFFICE, MEMBER_OF or SUCCEEDED_BY"}
			return e
		}
	case gql.LabelNot:
		return checkLabels(l.A, known, offset)
	case gql.LabelAnd:
		if err := checkLabels(l.A, known, offset); err != nil {
			return err
		}
		return checkLabels(l.B, known, offset)
	case gql.LabelOr:
		if err := checkLabels(l.A, known, offset); err != nil {
			return err
		}
		return checkLabels(l.B, known, offset)
	}
	return nil
}

// labelled evaluates a label expression.
func labelled(l gql.Label, bears func(string) bool) bool {
	switch l := l.(type) {
	case gql.LabelName:
		return bears(string(l))
	case gql.LabelNot:
		return !labelled(l.A, bears)
	case gql.LabelAnd:
		return labelled(l.A, bears) && labelled(l.B, bears)
	case gql.LabelOr:
		return labelled(l.A, bears) || labelled(l.B, bears)
	}
	return true // any label, or none asked for
}

// bearsKind tells whether an entity's kind is among the labels.
func (m *matcher) bearsKind(n view.Node, l gql.Label) bool {
	return l == nil || labelled(l, func(name string) bool { return strings.EqualFold(name, string(m.s.View.Kind(n))) })
}

// fits tells whether an entity fits a node pattern, with what must be checked later.
func (m *matcher) fits(n view.Node, e gql.Element, b *binding) (ok bool, later []deferred, err error) {
	if !labelled(e.Labels, func(name string) bool { return strings.EqualFold(name, string(m.s.View.Kind(n))) }) {
		return false, nil, nil
	}
	if e.Where == nil {
		return true, nil, nil
	}
	self := nodeSelf{e.Var, n}
	truth, unbound, err := m.eval(e.Where, b, self)
	switch {
	case err != nil:
		return false, nil, err
	case unbound:
		return true, []deferred{{e.Where, self}}, nil
	}
	return truth == yes, nil, nil
}

// bearsLabel tells whether an edge bears the labels, by what it is.
func bearsLabel(a view.Attributes, l gql.Label) bool {
	return labelled(l, func(name string) bool {
		if a.Relation != view.NoRelation {
			return name == a.Relation.String()
		}
		if name == string(a.Type) {
			return true
		}
		types, root, err := schema.MatchTypes(name)
		if err != nil {
			return false // checked before: it is a relation's name
		}
		if root != "" {
			return root == a.Plover
		}
		for _, t := range types {
			if t == a.Type {
				return true
			}
		}
		return false
	})
}
