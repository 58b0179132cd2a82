package query

import (
	"context"

	"entente/graph/layout"
	"entente/schema"
)

// Arrange gives every node a place in the plane (layout.Place), the same for the same
// subgraph. Kind Timeout where the context ends first.
func (g *Subgraph) Arrange(ctx context.Context) error {
	index := make(map[schema.IRI]int, len(g.Nodes))
	for i, n := range g.Nodes {
		index[n.ID] = i
	}
	edges := make([]layout.Edge, 0, len(g.Edges))
	for _, e := range g.Edges {
		a, known := index[e.Source]
		b, too := index[e.Target]
		if known && too {
			edges = append(edges, layout.Edge{A: a, B: b, Weight: float64(e.Weight)})
		}
	}
	places, err := layout.Place(ctx, len(g.Nodes), edges)
	for i := range places {
		g.Nodes[i].Place = &places[i]
	}
	return err
}
