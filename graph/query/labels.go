package query

import (
	"context"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/graph/view"
	"entente/schema"
)

// Resolve finds the entity that a question names by IRI, code, or an unambiguous
// name or alias, or the one person of a surname: see ReadAs. Kind NotFound with what comes near, or Ambiguous
// with the candidates.
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
	n, bySurname, err := s.resolve(l, parameter, name)
	if err == nil {
		s.resolved = append(s.resolved, resolved{name, s.View.Term(n), bySurname})
	}
	if bySurname && err == nil {
		s.understand(ReadAs{parameter, name, s.View.Entity(n)})
	}
	return n, err
}

// resolve finds the entity of a code, name, alias or surname.
func (s *Session) resolve(l *names, parameter, name string) (n view.Node, bySurname bool, err error) {
	if found := l.coded(s, name); len(found) == 1 { // codes are upper case: "US" is no name
		return found[0], false, nil
	}
	found := l.called(s, schema.Fold(name))
	if len(found) == 0 {
		found = l.coded(s, strings.ToUpper(name))
	}
	switch {
	case len(found) == 1:
		return found[0], false, nil
	case len(found) > 1:
		n, err = s.settle(parameter, name, found)
		return n, false, err
	}
	switch found = l.surnamed(s, schema.Fold(name)); {
	case len(found) == 1:
		return found[0], true, nil
	case len(found) > 1:
		return view.None, false, s.ambiguous(parameter, name, "several persons bear this surname; give the whole name or the IRI of one", found)
	}
	return view.None, false, &schema.Error{Kind: schema.NotFound, Parameter: parameter, Value: name, Message: "no entity has this name, code or alias",
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
	return view.None, s.ambiguous(parameter, name, "the name fits several entities; give the IRI of one", found)
}

// ambiguous refuses a name with those that it fits.
func (s *Session) ambiguous(parameter, name, message string, found []view.Node) error {
	e := &schema.Error{Kind: schema.Ambiguous, Parameter: parameter, Value: name, Message: message}
	for _, n := range found[:min(len(found), 10)] {
		e.Candidates = append(e.Candidates, s.describe(n))
	}
	return e
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
