package query

import (
	"cmp"
	"context"
	"slices"
	"sort"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/view"
	"entente/schema"
	"entente/schema/rdf"
)

// EventsAnswer is a page of events.
type EventsAnswer struct {
	Items    []*EventAnswer `json:"items"`
	Next     *string        `json:"next"`
	Total    int            `json:"total"`
	Revision uint64         `json:"revision"`
	Understood
}

// EventParams names the parameters of a question for events.
func EventParams() []string {
	return append(EventFilters(), "sort", "limit", "cursor")
}

// Events lists the events that have all the participants and pass the filters, by
// date, undated ones last. dyad names two sides, whose events are those that Dyad counts.
func (s *Session) Events(ctx context.Context, p Params) (*EventsAnswer, error) {
	if err := p.Only(append(EventParams(), "format")...); err != nil {
		return nil, err
	}
	limit, err := p.Int("limit", 100, 1, s.limits.Page)
	if err != nil {
		return nil, err
	}
	order, err := p.OneOf("sort", "date", "-date")
	if err != nil {
		return nil, err
	}
	list, err := s.matchEvents(ctx, p)
	if err != nil {
		return nil, err
	}
	if order == "-date" {
		dated := list[:s.datedCount(list)] // undated ones stay last
		slices.Reverse(dated)
	}
	out := &EventsAnswer{Items: []*EventAnswer{}, Total: len(list), Revision: s.Revision(), Understood: s.understood()}
	if c := p.Get("cursor"); c != "" {
		at, err := parsePosition(c)
		if err != nil {
			return nil, err
		}
		list = s.after(list, at, order == "-date")
	}
	for i, e := range list {
		if i == limit {
			a := s.View.Attributes(list[i-1])
			next := position{a.From, a.To, a.Term}.String()
			out.Next = &next
			break
		}
		item, err := s.answer(ctx, e)
		if err != nil {
			return nil, err
		}
		out.Items = append(out.Items, item)
	}
	return out, nil
}

// matchEvents finds the events of all the participants that pass the filters.
func (s *Session) matchEvents(ctx context.Context, p Params) ([]view.Event, error) {
	sc, err := s.scope(ctx, p, "from", "to")
	if err != nil {
		return nil, err
	}
	filter := s.View.Compile(sc.Filter)
	var wanted [][]view.Node
	var sets []terms
	for _, name := range slices.Concat(p.All("participant"), p.All("person"), p.All("place")) {
		n, err := s.Resolve(ctx, "participant", name)
		if err != nil {
			return nil, err
		}
		if sc.Follow {
			wanted = append(wanted, s.View.Lineage(n))
		} else {
			wanted = append(wanted, []view.Node{n})
		}
		sets = append(sets, s.termsOf(wanted[len(wanted)-1]))
	}
	pair, err := s.pairNamed(ctx, p, sc, filter)
	if err != nil {
		return nil, err
	}
	if pair != nil {
		sets = append(sets, s.termsOf(pair.a), s.termsOf(pair.b))
	}
	s.rests(&Footprint{meetings: [][]terms{sets}})
	var list []view.Event
	keep := func(e view.Event) {
		if filter.Pass(e) && s.takesPart(e, wanted) {
			list = append(list, e)
		}
	}
	if pair != nil {
		return slices.DeleteFunc(pair.events(), func(e view.Event) bool {
			return s.View.Attributes(e).Relation != view.NoRelation || !s.takesPart(e, wanted)
		}), nil
	}
	if len(wanted) == 0 {
		for e := range s.View.Events() {
			keep(view.Event(e))
		}
	} else {
		for _, e := range s.fewest(wanted) {
			keep(e)
		}
	}
	return list, nil
}

// pairNamed is the dyad that the parameter dyad names by its two sides; nil where it is not given.
func (s *Session) pairNamed(ctx context.Context, p Params, sc Scope, filter *view.Compiled) (*dyad, error) {
	if _, given := p["dyad"]; !given {
		return nil, nil
	}
	names := p.All("dyad")
	if len(names) != 2 {
		return nil, &schema.Error{Kind: schema.Invalid, Parameter: "dyad", Value: strings.Join(p["dyad"], ","),
			Message: "expected two sides, as dyad=PAK,RUS or dyad=PAK&dyad=RUS: their events are those that /dyads/PAK/RUS counts"}
	}
	d := &dyad{s: s, ctx: ctx, scope: sc, filter: filter}
	_, _, err := d.sides(names, []string{"dyad", "dyad"})
	return d, err
}

// fewest lists the events of the participant that has the fewest.
func (s *Session) fewest(wanted [][]view.Node) []view.Event {
	best, fewest := 0, -1
	for i, nodes := range wanted {
		count := 0
		for _, n := range nodes {
			count += s.View.CountEventsOf(n)
		}
		if fewest < 0 || count < fewest {
			best, fewest = i, count
		}
	}
	if len(wanted[best]) == 1 {
		return s.View.EventsOf(wanted[best][0])
	}
	list := make([]view.Event, 0, fewest)
	for _, n := range wanted[best] {
		list = append(list, s.View.EventsOf(n)...)
	}
	slices.Sort(list)
	return slices.Compact(list)
}

func (s *Session) takesPart(e view.Event, wanted [][]view.Node) bool {
	for _, nodes := range wanted {
		in := false
		s.View.EachParticipant(e, func(n view.Node, _ schema.Role) bool {
			in = slices.Contains(nodes, n)
			return !in
		})
		if !in {
			return false
		}
	}
	return true
}

// datedCount counts the dated events of a list by time: they come first.
func (s *Session) datedCount(list []view.Event) int {
	return sort.Search(len(list), func(i int) bool { return !s.View.Dated(list[i]) })
}

// after drops the events up to a position.
func (s *Session) after(list []view.Event, at position, backwards bool) []view.Event {
	undatedAt := at.from == schema.DayMin && at.to == schema.DayMax
	i := sort.Search(len(list), func(i int) bool {
		a := s.View.Attributes(list[i])
		undated := !s.View.Dated(list[i])
		if undated != undatedAt {
			return undated
		}
		order := cmp.Or(cmp.Compare(a.From, at.from), cmp.Compare(a.To, at.to), cmp.Compare(a.Term, at.term))
		if backwards && !undated {
			return order < 0
		}
		return order > 0
	})
	return list[i:]
}

// Event finds one event with its sources. Kind NotFound where there is none.
func (s *Session) Event(ctx context.Context, id schema.IRI) (*EventAnswer, error) {
	for q, err := range s.Quads(ctx, graph.QuadPattern{Subject: iriValue(id), Predicate: rdf.Type}) {
		if err != nil {
			return nil, err
		}
		class, _ := q.Object.(quad.IRI)
		if _, ok := rdf.ClassType(class); !ok {
			continue
		}
		term, _, err := s.ID(q.Label)
		if err != nil {
			return nil, err
		}
		for _, g := range s.View.Graphs() {
			if g.Term == term {
				out, err := s.stated(ctx, id, g)
				if err == nil {
					out.SameAs, err = s.sameAs(ctx, id)
				}
				return out, err
			}
		}
	}
	return nil, &schema.Error{Kind: schema.NotFound, Parameter: "id", Value: string(id), Message: "there is no event of that name"}
}
