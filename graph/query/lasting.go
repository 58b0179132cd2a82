package query

import (
	"context"

	"github.com/cayleygraph/quad"

	"entente/graph/view"
	"entente/schema"
	"entente/schema/rdf"
)

// endings is what ended when, by the store's id of the event.
func (s *Session) endings(ctx context.Context) (map[uint64]schema.Day, error) {
	return s.derived.endings.at(ctx, s, func(context.Context) (map[uint64]schema.Day, error) { return s.View.Endings(), nil },
		func(_ context.Context, old map[uint64]schema.Day, since changes) (map[uint64]schema.Day, bool, error) {
			a, err := s.altered(since)
			if err != nil || a.loose || a.removed || a.predicate[rdf.MemberOf] || a.predicate[rdf.ValidFrom] || a.predicate[rdf.ValidTo] {
				return nil, false, err
			}
			for _, t := range view.LastingTypes() {
				if a.added[rdf.TypeClass(t)] {
					return nil, false, nil
				}
			}
			return old, true, nil
		})
}

// extent is the first and the last day of which an event tells.
type extent struct{ first, last schema.Day }

func (x *extent) take(from, to schema.Day) {
	if !from.Open() && !to.Open() {
		x.first, x.last = min(x.first, from), max(x.last, to)
	}
}

// extent of the graph. Costs a look at all events once, and then at those that come.
func (s *Session) extent(ctx context.Context) (extent, error) {
	return s.derived.extent.at(ctx, s, func(context.Context) (extent, error) {
		x := extent{schema.DayMax, schema.DayMin}
		for e := range s.View.Events() {
			if ev := view.Event(e); s.View.Attributes(ev).Relation == view.NoRelation {
				x.take(s.View.Span(ev))
			}
		}
		return x, nil
	}, func(_ context.Context, x extent, since changes) (extent, bool, error) {
		stamp, known, err := s.ID(rdf.HasTimeStamp)
		if err != nil || !known {
			return x, err == nil, err
		}
		for _, c := range since.list {
			for _, q := range c.Removed {
				if q[1] == stamp {
					return x, false, nil
				}
			}
			for _, q := range c.Added {
				if q[1] != stamp {
					continue
				}
				ok, err := s.isEvent(q[0])
				if err != nil {
					return x, false, err
				}
				v, err := s.Value(q[2])
				if err != nil {
					return x, false, err
				}
				if d, err := schema.ParseDate(rdf.Lexical(v)); ok && err == nil {
					x.take(d.Earliest(), d.Latest())
				}
			}
		}
		return x, true, nil
	})
}

// isEvent tells whether a subject has the class of an event.
func (s *Session) isEvent(term uint64) (bool, error) {
	v, err := s.Value(term)
	if err != nil {
		return false, err
	}
	list, err := s.dec.Reader.Subject(v)
	for _, q := range list {
		class, _ := q.Object.(quad.IRI)
		if _, ok := rdf.ClassType(class); ok && q.Predicate == rdf.Type {
			return true, nil
		}
	}
	return false, err
}
