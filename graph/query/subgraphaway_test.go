package query

import (
	"reflect"
	"testing"

	"entente/schema"
)

// TestLeave takes nodes and classes out of a drawing of two entities with a war and a visit, a third
// that only the war ties, and a tie of pairs.
func TestLeave(t *testing.T) {
	drawn := func() *Subgraph {
		return &Subgraph{
			Nodes: []GraphNode{{ID: "a", Kind: "state", Focus: true}, {ID: "b", Kind: "state"}, {ID: "c", Kind: "state"},
				{ID: "war", Kind: "event", Quad: "material-conflict"}, {ID: "visit", Kind: "event", Quad: "verbal-cooperation"}, {ID: "other", Kind: "event"}},
			Edges: []GraphEdge{{Source: "a", Target: "war"}, {Source: "c", Target: "war"}, {Source: "a", Target: "visit"}, {Source: "visit", Target: "b"}, {Source: "a", Target: "other"},
				{Source: "a", Target: "b", Quads: map[string]int{"verbal-conflict": 1, "verbal-cooperation": 2}}},
		}
	}
	for name, c := range map[string]struct {
		p     Params
		nodes []schema.IRI
		edges int
	}{
		"nothing":       {Params{}, []schema.IRI{"a", "b", "c", "war", "visit", "other"}, 6},
		"an entity":     {Params{"hide": {"c"}}, []schema.IRI{"a", "b", "war", "visit", "other"}, 5},
		"an event":      {Params{"hide": {"war"}}, []schema.IRI{"a", "b", "visit", "other"}, 4},
		"the focus":     {Params{"hide": {"a"}}, []schema.IRI{"b", "c", "war", "visit"}, 2},
		"all but wars":  {Params{"quad_class": {"material-conflict"}}, []schema.IRI{"a", "c", "war"}, 2},
		"all but words": {Params{"quad_class": {"verbal-cooperation,verbal-conflict"}}, []schema.IRI{"a", "b", "visit"}, 3},
		"of no class":   {Params{"quad_class": {"none"}}, []schema.IRI{"a", "other"}, 1},
	} {
		t.Run(name, func(t *testing.T) {
			away, err := (*Session)(nil).away(c.p)
			if err != nil {
				t.Fatal(err)
			}
			g := drawn()
			g.leave(away)
			var left []schema.IRI
			for _, n := range g.Nodes {
				left = append(left, n.ID)
			}
			if !reflect.DeepEqual(left, c.nodes) || len(g.Edges) != c.edges {
				t.Errorf("left %v with %d edges, want %v with %d", left, len(g.Edges), c.nodes, c.edges)
			}
		})
	}
	if _, err := (*Session)(nil).away(Params{"quad_class": {"war"}}); schema.KindOf(err) != schema.Invalid {
		t.Errorf("an unknown class: %v", err)
	}
}
