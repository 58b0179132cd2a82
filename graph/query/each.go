package query

import (
	"context"
	"iter"

	"entente/graph/view"
	"entente/schema"
)

// EventFilters names the parameters that choose events: the filters and those who
// take part.
func EventFilters() []string {
	return append(FilterParams(), "participant", "person", "place", "dyad")
}

// Filters reports whether any parameter chooses events.
func (p Params) Filters() bool {
	for _, name := range EventFilters() {
		if _, given := p[name]; given {
			return true
		}
	}
	return false
}

// EachEvent gives every event that passes, by date, undated ones last, each with its
// source. Other parameters are left alone. Memory does not grow but by eight bytes an
// event; the question's time does not end it, the context does.
func (s *Session) EachEvent(ctx context.Context, p Params) iter.Seq2[*EventAnswer, error] {
	return func(yield func(*EventAnswer, error) bool) {
		list, err := s.matchEvents(ctx, p)
		if err != nil {
			yield(nil, err)
			return
		}
		for i, e := range list {
			if s.View.Attributes(e).Relation != view.NoRelation {
				continue
			}
			var answer *EventAnswer
			if err = ctx.Err(); err == nil || i%256 != 0 {
				answer, err = s.answer(ctx, e)
			}
			if !yield(answer, err) || err != nil {
				return
			}
		}
	}
}

// EntityRow is an entity as tables have it.
type EntityRow struct {
	schema.Entity
	Events int // that it takes part in, as far as they pass
}

// EachEntity gives every entity that takes part in an event which passes, or all of
// them where nothing filters, in the order of their names.
func (s *Session) EachEntity(ctx context.Context, p Params) iter.Seq2[EntityRow, error] {
	return func(yield func(EntityRow, error) bool) {
		counts := make([]int32, s.View.Nodes())
		list, err := s.matchEvents(ctx, p)
		if err != nil {
			yield(EntityRow{}, err)
			return
		}
		for _, e := range list {
			if s.View.Attributes(e).Relation != view.NoRelation {
				continue
			}
			for _, part := range s.View.Participants(e) {
				counts[part.Node]++
			}
		}
		all := !p.Filters()
		for n := range view.Node(s.View.Nodes()) {
			if all || counts[n] > 0 {
				if !yield(EntityRow{s.View.Entity(n), int(counts[n])}, nil) {
					return
				}
			}
		}
	}
}

// EachClaim gives every claim of the documents that the parameters name, or of all, in
// the order of their texts. Claims that blame a people are left out unless advisory
// asks for them.
func (s *Session) EachClaim(ctx context.Context, p Params) iter.Seq2[*ClaimAnswer, error] {
	return func(yield func(*ClaimAnswer, error) bool) {
		page := Params{}
		for _, name := range []string{"document", "advisory"} {
			if v, given := p[name]; given {
				page[name] = v
			}
		}
		for {
			answer, err := s.Claims(ctx, page)
			if err != nil {
				yield(nil, err)
				return
			}
			for _, c := range answer.Items {
				if !yield(c, nil) {
					return
				}
			}
			if answer.Next == nil {
				return
			}
			page["cursor"] = []string{*answer.Next}
		}
	}
}
