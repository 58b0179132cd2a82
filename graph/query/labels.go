package query

import (
	"context"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/view"
	"entente/schema"
	"entente/schema/rdf"
)

// labels finds entities by folded name or code.
type labels struct {
	byName map[string][]view.Node
	byCode map[string][]view.Node
}

type labelsKey struct{}

// labels is the index of names of the session's moment, built once a moment.
func (s *Session) labels(ctx context.Context) (*labels, error) {
	made, err := s.Memo(labelsKey{}, func() (any, error) {
		l := &labels{byName: map[string][]view.Node{}, byCode: map[string][]view.Node{}}
		for n := range s.View.Nodes() {
			if c := s.View.Code(view.Node(n)); c != "" {
				l.byCode[strings.ToUpper(c)] = append(l.byCode[strings.ToUpper(c)], view.Node(n))
			}
		}
		for _, p := range []quad.IRI{rdf.PrefLabel, rdf.AltLabel, rdf.OfficialName} {
			id, ok, err := s.ID(p)
			if err != nil {
				return nil, err
			}
			if !ok {
				continue
			}
			for q, err := range s.Scan(ctx, graph.Pattern{0, id, 0, 0}) {
				if err != nil {
					return nil, err
				}
				n, ok := s.View.NodeOf(q[0])
				if !ok {
					continue
				}
				v, err := s.Value(q[2])
				if err != nil {
					return nil, err
				}
				key := schema.Fold(rdf.Lexical(v))
				if !slices.Contains(l.byName[key], n) {
					l.byName[key] = append(l.byName[key], n)
				}
			}
		}
		return l, nil
	})
	if err != nil {
		return nil, err
	}
	return made.(*labels), nil
}

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
	if found := l.byCode[name]; len(found) == 1 { // codes are upper case: "US" is no name
		return found[0], nil
	}
	found := l.byName[schema.Fold(name)]
	if len(found) == 0 {
		found = l.byCode[strings.ToUpper(name)]
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

// near lists up to five entities whose name begins as the mistyped one does, or
// differs from it by an edit or two.
func (s *Session) near(l *labels, folded string) []string {
	type hit struct {
		node view.Node
		cost int
	}
	var hits []hit
	for key, nodes := range l.byName {
		cost, ok := nearness(folded, key)
		if !ok {
			continue
		}
		for _, n := range nodes {
			hits = append(hits, hit{n, cost*2 + kindCost(s.View.Kind(n))})
		}
	}
	slices.SortFunc(hits, func(a, b hit) int {
		if a.cost != b.cost {
			return a.cost - b.cost
		}
		return strings.Compare(s.View.Name(a.node), s.View.Name(b.node))
	})
	var names []string
	for _, h := range hits {
		if d := s.describe(h.node); !slices.Contains(names, d) && len(names) < 5 {
			names = append(names, d)
		}
	}
	return names
}

func kindCost(k schema.EntityKind) int {
	if k == schema.State {
		return 0
	}
	return 1
}
