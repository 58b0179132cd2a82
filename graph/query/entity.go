package query

import (
	"context"

	"entente/graph/view"
	"entente/schema"
)

// EntityAnswer is what the graph knows of an entity.
type EntityAnswer struct {
	schema.Entity
	OfficialName string             `json:"official_name,omitempty"`
	ISO3         string             `json:"iso3,omitempty"`
	COW          []int              `json:"cow,omitempty"`
	GW           []int              `json:"gw,omitempty"`
	Capital      string             `json:"capital,omitempty"`
	Located      string             `json:"located_in,omitempty"`
	Died         schema.Date        `json:"died,omitzero"`
	Valid        []IntervalAnswer   `json:"valid,omitempty"`
	Offices      []TermAnswer       `json:"offices,omitempty"`
	Memberships  []MembershipAnswer `json:"memberships,omitempty"`
	Predecessors []schema.Entity    `json:"predecessors,omitempty"`
	Successors   []schema.Entity    `json:"successors,omitempty"`
	Merged       []schema.Entity    `json:"merged,omitempty"` // other names that a person declared to be this entity
	Neighbours   int                `json:"neighbours"`
	Events       map[string]int     `json:"events"`
	Revision     uint64             `json:"revision"`
}

// IntervalAnswer is a time with open ends left out.
type IntervalAnswer struct {
	From schema.Date `json:"from,omitzero"`
	To   schema.Date `json:"to,omitzero"`
}

// TermAnswer is a time in an office.
type TermAnswer struct {
	Office string `json:"office"`
	State  string `json:"state,omitempty"`
	IntervalAnswer
}

// MembershipAnswer is a time in an organisation.
type MembershipAnswer struct {
	Of   schema.Entity `json:"of"`
	Role string        `json:"role,omitempty"`
	IntervalAnswer
}

// EntityParams names the parameters of a question for one entity.
func EntityParams() []string { return []string{"as_of", "format"} }

// Entity tells of one entity, named as in any question; with as_of its offices,
// memberships and events as they stood on that day.
func (s *Session) Entity(ctx context.Context, name string, params Params) (*EntityAnswer, error) {
	if err := params.Only(EntityParams()...); err != nil {
		return nil, err
	}
	sc, err := s.scope(ctx, Params{"as_of": params["as_of"]}, "from", "to")
	if err != nil {
		return nil, err
	}
	n, err := s.Resolve(ctx, "id", name)
	if err != nil {
		return nil, err
	}
	day := sc.Filter.AsOf
	if day != nil {
		sc.Follow = false // it is this very state that is asked for
		if err := s.mustExist("id", n, sc); err != nil {
			return nil, err
		}
	}
	held := func(i schema.Interval) bool { return day == nil || i.Holds(*day) }
	p, err := s.dec.Profile(schema.IRI(s.View.IRI(n)))
	if err != nil {
		return nil, err
	}
	out := &EntityAnswer{Entity: p.Entity, OfficialName: p.OfficialName, ISO3: p.ISO3, COW: p.COW, GW: p.GW, Capital: p.Capital,
		Located: p.Located, Died: p.Died, Neighbours: s.View.Degree(n), Events: map[string]int{}, Revision: s.Revision()}
	if out.Merged, err = s.merged(ctx, n); err != nil {
		return nil, err
	}
	for _, v := range p.Valid {
		out.Valid = append(out.Valid, IntervalAnswer(v))
	}
	for _, t := range p.Offices {
		if !held(t.Interval) {
			continue
		}
		out.Offices = append(out.Offices, TermAnswer{t.Office, t.State, IntervalAnswer(t.Interval)})
	}
	for _, m := range p.Memberships {
		if !held(m.Interval) {
			continue
		}
		of := schema.Entity{ID: m.Of}
		if id, ok, err := s.ID(iriValue(m.Of)); err != nil {
			return nil, err
		} else if o, found := s.View.NodeOf(id); ok && found {
			of = s.View.Entity(o)
		}
		out.Memberships = append(out.Memberships, MembershipAnswer{of, m.Role, IntervalAnswer(m.Interval)})
	}
	facts := s.View.Compile(view.Filter{Relations: []view.Relation{view.SucceededBy}, AsOf: day, Ended: sc.Filter.Ended})
	for _, e := range s.View.EventsOf(n) {
		if !facts.Pass(e) {
			continue
		}
		a := s.View.Attributes(e)
		if a.Relation == view.NoRelation {
			out.Events[string(a.Type)]++
			continue
		}
		for _, part := range s.View.Participants(e) {
			switch {
			case part.Node == n:
			case part.Role == schema.RoleTarget:
				out.Successors = append(out.Successors, s.View.Entity(part.Node))
			default:
				out.Predecessors = append(out.Predecessors, s.View.Entity(part.Node))
			}
		}
	}
	return out, nil
}
