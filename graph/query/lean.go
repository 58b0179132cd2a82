package query

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/view"
	"entente/schema"
	"entente/schema/rdf"
)

// Most events of a large graph are rows of datasets: type, roles, date, codes and
// nothing else. The view knows half of that, so one scan of the subject gives such
// an event; the decoder is left to those that have more.

// lean writes an event of which nothing is said but what a dataset's row says; nil
// where there is more to it.
func (s *Session) lean(ctx context.Context, e view.Event, a view.Attributes) (*schema.Event, error) {
	out := &schema.Event{Type: a.Type, Status: a.Status}
	label := s.View.Graphs()[a.Graph].Term
	for ids, err := range s.Scan(ctx, graph.Pattern{a.Term, 0, 0, label}) {
		if err != nil {
			return nil, err
		}
		p, err := s.Value(ids[graph.Predicate])
		if err != nil {
			return nil, err
		}
		property, _ := p.(quad.IRI)
		field := leanField(out, property)
		if field == nil {
			if _, role := rdf.TermRole(property); role || property == rdf.Type || property == rdf.Status {
				continue
			}
			return nil, nil
		}
		v, err := s.Value(ids[graph.Object])
		if err != nil {
			return nil, err
		}
		field(rdf.Lexical(v))
	}
	id, err := s.iri(a.Term)
	if err != nil {
		return nil, err
	}
	out.ID = id
	for _, p := range s.View.Participants(e) {
		out.Add(p.Role, s.entity(p.Node))
	}
	for _, r := range schema.Roles() {
		slices.SortFunc(*out.In(r), schema.CompareEntities)
	}
	return out, nil
}

// leanField is where a literal of a row goes.
func leanField(e *schema.Event, property quad.IRI) func(string) {
	text := func(field *string) func(string) {
		return func(s string) {
			if *field == "" {
				*field = s
			}
		}
	}
	switch property {
	case rdf.HasTimeStamp:
		return func(s string) {
			if d, err := schema.ParseDate(s); err == nil { // a foreign date that is no EDTF is not stated for us
				e.Date = d
			}
		}
	case rdf.Plover:
		return text(&e.Plover)
	case rdf.CAMEO:
		return text(&e.CAMEO)
	case rdf.OriginalCode:
		return text(&e.Code)
	case rdf.Comment:
		return text(&e.Note)
	case rdf.Confidence:
		return func(s string) { e.Confidence, _ = strconv.ParseFloat(s, 64) } // as the decoder: what is no number is not stated
	}
	return nil
}

// entity is a node as events name it, with the state whose organ or people it is.
func (s *Session) entity(n view.Node) schema.Entity {
	e := s.View.Entity(n)
	if of := s.actorOf(n); of != view.None {
		iri := s.View.IRI(of)
		e.Of = iri[strings.LastIndexByte(iri, '/')+1:]
	}
	return e
}

// actorOf is the state that a node is an organ, sector or people of; None where it
// is none. Such ties have no date, so they are the last of a node's events.
func (s *Session) actorOf(n view.Node) view.Node {
	state := view.None
	s.View.LastEventsOf(n, func(e view.Event) bool {
		if s.View.Dated(e) {
			return false
		}
		if s.View.Attributes(e).Relation != view.ActorOf {
			return true
		}
		of, own := view.None, false
		s.View.EachParticipant(e, func(m view.Node, r schema.Role) bool {
			if r == schema.RoleTarget {
				of = m
			} else {
				own = own || m == n
			}
			return true
		})
		if own {
			state = of
		}
		return !own
	})
	return state
}
