package query

import (
	"context"

	"entente/graph/view"
	"entente/schema"
	"entente/schema/rdf"
)

// StatsAnswer counts what the graph holds.
type StatsAnswer struct {
	Quads     uint64         `json:"quads"`
	Terms     uint64         `json:"terms"`
	Entities  int            `json:"entities"`
	Kinds     map[string]int `json:"kinds"`
	Events    int            `json:"events"` // stated by documents and datasets
	Asserted  int            `json:"asserted"`
	Types     map[string]int `json:"types"`
	Claims    int            `json:"claims"`
	Documents int            `json:"documents"`
	Dyads     int            `json:"dyads"`
	Revision  uint64         `json:"revision"`
}

// Stats counts. Costs one look at every event.
func (s *Session) Stats(ctx context.Context) (*StatsAnswer, error) {
	st := s.Snapshot.Stats()
	out := &StatsAnswer{Quads: uint64(st.Quads), Terms: uint64(st.Terms), Entities: s.View.Nodes(), Dyads: s.View.Dyads(),
		Kinds: map[string]int{}, Types: map[string]int{}, Revision: s.Revision()}
	for n := range s.View.Nodes() {
		out.Kinds[string(s.View.Kind(view.Node(n)))]++
	}
	graphs := s.View.Graphs()
	for e := range s.View.Events() {
		a := s.View.Attributes(view.Event(e))
		switch {
		case a.Relation != view.NoRelation:
		case graphs[a.Graph].Kind == view.ClaimGraph:
			out.Asserted++
		default:
			out.Events++
			out.Types[string(a.Type)]++
		}
	}
	count := func(n *int) func(schema.IRI) error {
		return func(schema.IRI) error { *n++; return nil }
	}
	if err := s.instances(ctx, rdf.ClaimClass, count(&out.Claims)); err != nil {
		return nil, err
	}
	return out, s.instances(ctx, rdf.CreativeWork, count(&out.Documents))
}
