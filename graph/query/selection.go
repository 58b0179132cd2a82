package query

import (
	"context"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/schema"
)

// Select reads what an export is to hold: everything, one graph (graph=), or what
// concerns the events that pass the filters (Part), in the order of the store or, with
// sorted=true, of the text. Each call of the function that it gives streams it anew, the
// same to the quad. Kind NotFound where there is no such graph.
func (s *Session) Select(ctx context.Context, p Params) (func() *Quads, error) {
	sorted, err := p.Bool("sorted", false)
	if err != nil {
		return nil, err
	}
	pattern := graph.QuadPattern{}
	if g := p.Get("graph"); g != "" {
		if p.Filters() {
			return nil, &schema.Error{Kind: schema.Invalid, Parameter: "graph", Value: g, Message: "filters choose events from all graphs: use document= with them, or graph= alone"}
		}
		if _, known, err := s.ID(quad.IRI(g)); err != nil {
			return nil, err
		} else if !known {
			return nil, &schema.Error{Kind: schema.NotFound, Parameter: "graph", Value: g, Message: "there is no graph of that name"}
		}
		pattern.Graph = quad.IRI(g)
	}
	if p.Filters() {
		if _, err := s.scope(ctx, p, "from", "to"); err != nil { // before the first byte
			return nil, err
		}
	}
	return func() *Quads {
		switch {
		case sorted:
			return s.Sorted(ctx, pattern, p)
		case p.Filters():
			return s.Part(ctx, p)
		}
		return s.Export(ctx, pattern)
	}, nil
}
