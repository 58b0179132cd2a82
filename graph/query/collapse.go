package query

import (
	"cmp"
	"context"
	"slices"
	"strconv"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/view"
	"entente/schema"
	"entente/schema/rdf"
)

// SameAs is another record that may speak of the same event.
type SameAs struct {
	ID       schema.IRI   `json:"id"`
	Score    float64      `json:"score"`
	Why      string       `json:"why,omitempty"`
	Document *DocumentRef `json:"document,omitempty"`
}

type sameKeyMemo struct{}

// sameGroups lists the events that links tie together, directly or through others, by
// time. It is made once a moment.
func (s *Session) sameGroups(ctx context.Context) ([][]view.Event, error) {
	made, err := s.Memo(sameKeyMemo{}, func() (any, error) {
		id, ok, err := s.ID(rdf.SameEventAs)
		if err != nil || !ok {
			return [][]view.Event{}, err
		}
		root := map[uint64]uint64{}
		find := func(x uint64) uint64 {
			for root[x] != 0 && root[x] != x {
				x = root[x]
			}
			return x
		}
		for q, err := range s.Scan(ctx, graph.Pattern{0, id, 0, 0}) {
			if err != nil {
				return nil, err
			}
			a, b := find(q[0]), find(q[2])
			root[max(a, b)], root[min(a, b)] = min(a, b), min(a, b)
		}
		groups := map[uint64][]view.Event{}
		for e := range s.View.Events() {
			if a := s.View.Attributes(view.Event(e)); root[a.Term] != 0 && a.Relation == view.NoRelation {
				groups[find(a.Term)] = append(groups[find(a.Term)], view.Event(e))
			}
		}
		list := [][]view.Event{}
		for _, g := range groups {
			if len(g) > 1 {
				list = append(list, g)
			}
		}
		slices.SortFunc(list, func(a, b []view.Event) int { return cmp.Compare(a[0], b[0]) })
		return list, nil
	})
	if err != nil {
		return nil, err
	}
	return made.([][]view.Event), nil
}

// sameAs lists the records that may speak of the same event, the likeliest first.
func (s *Session) sameAs(ctx context.Context, id schema.IRI) ([]SameAs, error) {
	var list []SameAs
	for _, ends := range [][2]quad.IRI{{rdf.SameFirst, rdf.SameSecond}, {rdf.SameSecond, rdf.SameFirst}} {
		for q, err := range s.Quads(ctx, graph.QuadPattern{Predicate: ends[0], Object: iriValue(id)}) {
			if err != nil {
				return nil, err
			}
			x := SameAs{}
			for fact, err := range s.Quads(ctx, graph.QuadPattern{Subject: q.Subject}) {
				if err != nil {
					return nil, err
				}
				switch fact.Predicate {
				case ends[1]:
					other, _ := fact.Object.(quad.IRI)
					x.ID = schema.IRI(other)
				case rdf.Confidence:
					x.Score, _ = strconv.ParseFloat(rdf.Lexical(fact.Object), 64) // written by us as a number
				case rdf.Comment:
					x.Why = rdf.Lexical(fact.Object)
				}
			}
			if x.Document, err = s.documentOf(ctx, x.ID); err != nil {
				return nil, err
			}
			list = append(list, x)
		}
	}
	slices.SortFunc(list, func(a, b SameAs) int { return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.ID, b.ID)) })
	return list, nil
}

// documentOf is the document or dataset that states an event; nil where it is gone.
func (s *Session) documentOf(ctx context.Context, id schema.IRI) (*DocumentRef, error) {
	for q, err := range s.Quads(ctx, graph.QuadPattern{Subject: iriValue(id), Predicate: rdf.Type}) {
		if err != nil {
			return nil, err
		}
		if term, ok, err := s.ID(q.Label); err != nil || ok {
			if err != nil {
				return nil, err
			}
			return s.title(ctx, term)
		}
	}
	return nil, nil
}
