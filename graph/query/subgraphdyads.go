package query

import (
	"cmp"
	"slices"

	"entente/graph/view"
	"entente/schema"
)

// tie is a dyad between two nodes of a drawing.
type tie struct {
	from  view.Node
	dyad  view.Dyad
	count int // of its events: all, then those that pass
}

// drawDyads makes one edge of all the events between each two nodes, of the pairs
// with the most events as many as fit.
func (d *drawing) drawDyads() error {
	d.entities()
	var ties []tie
	for _, n := range d.order {
		d.s.View.DyadsOf(n, func(dy view.Dyad) bool {
			if dy.To > n && d.in[dy.To] {
				ties = append(ties, tie{n, dy, dy.Len()})
			}
			return true
		})
		if err := d.late(); err != nil {
			return err
		}
	}
	ties, more := d.heaviest(ties)
	if more {
		d.out.Truncated = &Truncated{"edges", d.edges}
	}
	for _, t := range ties {
		d.out.Edges = append(d.out.Edges, d.dyad(t))
	}
	return nil
}

// heaviest keeps the ties with the most passing events, as many as fit. No tie has
// more than it has events at all, so the rest need not be counted once it cannot
// get in.
func (d *drawing) heaviest(ties []tie) (best []tie, more bool) {
	bySize := func(a, b tie) int { return cmp.Compare(b.count, a.count) }
	slices.SortStableFunc(ties, bySize)
	floor := 0 // of what may still get in
	for _, t := range ties {
		if t.count <= floor {
			break
		}
		if t.count = d.filter.Count(t.dyad); t.count > floor {
			best = append(best, t)
		}
		if len(best) >= 2*d.edges { // by halves, so that sorting costs little
			slices.SortStableFunc(best, bySize)
			best, more = best[:d.edges], true
			floor = best[d.edges-1].count
		}
	}
	slices.SortStableFunc(best, bySize)
	if len(best) > d.edges {
		best, more = best[:d.edges], true
	}
	return best, more
}

// dyad is the edge of a tie.
func (d *drawing) dyad(t tie) GraphEdge {
	sum := d.filter.Tally(t.dyad)
	edge := GraphEdge{Counts: map[string]int{}, Quads: map[string]int{}, Weight: sum.Count, From: sum.From, To: sum.To, Label: "events"}
	for _, c := range sum.Types {
		edge.Counts[string(c.Type)] = c.Count
	}
	for _, c := range sum.Relations {
		edge.Counts[c.Relation.String()] = c.Count
	}
	for _, g := range sum.Graphs {
		d.cited[g] = true
	}
	for q, n := range sum.Quads {
		if n > 0 {
			edge.Quads[schema.QuadClass(q).String()] = n
		}
	}
	if edge.From > edge.To {
		edge.From, edge.To = schema.DayMin, schema.DayMax
	}
	edge.Source, edge.Target = schema.IRI(d.s.View.IRI(t.from)), schema.IRI(d.s.View.IRI(t.dyad.To))
	edge.ID = string(edge.Source) + " " + string(edge.Target)
	return edge
}
