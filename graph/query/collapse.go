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

// sameRecord is an event in a group of those that may be one, as views find it.
type sameRecord struct {
	term     uint64
	from, to schema.Day
}

// sameGroups lists the events that links tie together, directly or through others, by
// time.
func (s *Session) sameGroups(ctx context.Context) ([][]view.Event, error) {
	groups, err := s.derived.same.at(ctx, s, s.readSame, s.nextSame)
	if err != nil {
		return nil, err
	}
	list := make([][]view.Event, 0, len(groups))
	for _, g := range groups {
		events := make([]view.Event, 0, len(g))
		for _, r := range g {
			if e, ok := s.View.Find(r.term, r.from, r.to); ok {
				events = append(events, e)
			}
		}
		if len(events) > 1 {
			list = append(list, events)
		}
	}
	return list, nil
}

// readSame reads the links. Costs a look at all events where there are any.
func (s *Session) readSame(ctx context.Context) ([][]sameRecord, error) {
	id, ok, err := s.ID(rdf.SameEventAs)
	if err != nil || !ok {
		return nil, err
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
	if len(root) == 0 {
		return nil, nil
	}
	groups := map[uint64][]sameRecord{}
	var order []uint64
	for e := range s.View.Events() {
		a := s.View.Attributes(view.Event(e))
		if root[a.Term] == 0 || a.Relation != view.NoRelation {
			continue
		}
		g := find(a.Term)
		if len(groups[g]) == 0 {
			order = append(order, g)
		}
		groups[g] = append(groups[g], sameRecord{a.Term, a.From, a.To})
	}
	var list [][]sameRecord
	for _, g := range order {
		if len(groups[g]) > 1 {
			list = append(list, groups[g])
		}
	}
	return list, nil
}

// nextSame keeps the groups where no link changed and no event that is in one.
func (s *Session) nextSame(ctx context.Context, old [][]sameRecord, since changes) ([][]sameRecord, bool, error) {
	a, err := s.altered(since)
	if err != nil || a.predicate[rdf.SameEventAs] {
		return nil, false, err
	}
	for _, g := range old {
		for _, r := range g {
			if a.touched[r.term] {
				return nil, false, nil
			}
		}
	}
	return old, true, nil
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
