package query

import (
	"context"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/graph/view"
	"entente/schema"
)

// Resolve finds the entity that a question names by IRI, code, or an unambiguous
// name or alias. Kind NotFound with what comes near, or Ambiguous with the candidates.
func (s *Session) Resolve(ctx context.Context, parameter, name string) (view.Node, error) {
	name = strings.TrimSpace(name)
	if name == "" {
		return view.None, &schema.Error{Kind: schema.Invalid, Parameter: parameter, Message: "name an entity by its IRI, its code (PAK) or its name"}
	}
	if strings.Contains(name, "://") {
		if id, ok, err := s.ID(quad.IRI(name)); err != nil {
			return view.None, err
		} else if ok {
			if n, ok := s.View.NodeOf(id); ok {
				return n, nil
			}
		}
		return view.None, &schema.Error{Kind: schema.NotFound, Parameter: parameter, Value: name, Message: "no entity has this IRI"}
	}
	l, err := s.labels(ctx)
	if err != nil {
		return view.None, err
	}
	n, err := s.resolve(l, parameter, name)
	if err == nil {
		s.resolved = append(s.resolved, resolved{name, s.View.Term(n)})
	}
	return n, err
}

// resolve finds the entity of a code, name or alias.
func (s *Session) resolve(l *names, parameter, name string) (view.Node, error) {
	if found := l.coded(s, name); len(found) == 1 { // codes are upper case: "US" is no name
		return found[0], nil
	}
	found := l.called(s, schema.Fold(name))
	if len(found) == 0 {
		found = l.coded(s, strings.ToUpper(name))
	}
	switch {
	case len(found) == 1:
		return found[0], nil
	case len(found) > 1:
		return s.settle(parameter, name, found)
	}
	return view.None, &schema.Error{Kind: schema.NotFound, Parameter: parameter, Value: name, Message: "no entity has this name, code or alias",
		Candidates: s.near(l, schema.Fold(name))}
}

// settle chooses among entities of one name: a state before all else, since people
// who say "Georgia" mean it; otherwise the person must say which.
func (s *Session) settle(parameter, name string, found []view.Node) (view.Node, error) {
	var states []view.Node
	for _, n := range found {
		if s.View.Kind(n) == schema.State {
			states = append(states, n)
		}
	}
	if len(states) == 1 {
		return states[0], nil
	}
	e := &schema.Error{Kind: schema.Ambiguous, Parameter: parameter, Value: name, Message: "the name fits several entities; give the IRI of one"}
	for _, n := range found[:min(len(found), 10)] {
		e.Candidates = append(e.Candidates, s.describe(n))
	}
	return view.None, e
}

// describe names a node so that it can be told from its namesakes.
func (s *Session) describe(n view.Node) string {
	d := s.View.Name(n) + " (" + string(s.View.Kind(n))
	if c := s.View.Code(n); c != "" {
		d += ", " + c
	}
	return d + ") <" + s.View.IRI(n) + ">"
}

// near lists up to five entities whose names are like the mistyped one.
func (s *Session) near(l *names, folded string) (list []string) {
	for _, f := range l.search(s, folded, nil) {
		if len(list) < 5 {
			list = append(list, s.describe(f.node))
		}
	}
	return list
}
