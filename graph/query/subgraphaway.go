package query

import (
	"context"
	"slices"

	"github.com/cayleygraph/quad"

	"entente/graph/view"
	"entente/schema"
)

// away is what a person took out of a drawing.
type away struct {
	nodes   map[schema.IRI]bool
	classes map[string]bool // of the events and ties that stay; empty is all
}

// noClass is how a question names the events that are of no quad class.
const noClass = "none"

// away reads hide, IRIs of nodes, and quad_class, the classes that stay.
func (s *Session) away(p Params) (away, error) {
	a := away{map[schema.IRI]bool{}, map[string]bool{}}
	for _, id := range p["hide"] { // an IRI may have a comma
		a.nodes[schema.IRI(id)] = true
	}
	known := []string{noClass}
	for q := schema.VerbalCooperation; q <= schema.MaterialConflict; q++ {
		known = append(known, q.String())
	}
	for _, c := range p.All("quad_class") {
		if !slices.Contains(known, c) {
			return a, &schema.Error{Kind: schema.Invalid, Parameter: "quad_class", Value: c, Message: "expected verbal-cooperation, material-cooperation, verbal-conflict, material-conflict or none"}
		}
		a.classes[c] = true
	}
	return a, nil
}

// keeps reports whether events of a class stay.
func (a away) keeps(class string) bool {
	if class == "" {
		class = noClass
	}
	return len(a.classes) == 0 || a.classes[class]
}

// leading is the class with the most events, the first of equals; noClass where none has one.
func leading(counts map[string]int) string {
	best := noClass
	for q := schema.VerbalCooperation; q <= schema.MaterialConflict; q++ {
		if n := counts[q.String()]; n > 0 && (best == noClass || n > counts[best]) {
			best = q.String()
		}
	}
	return best
}

// leave takes out what is away: its edges go with a node, and then the entities that nothing
// ties any more, but for the focus. A tie of many events is of the class of most of them.
func (g *Subgraph) leave(a away) {
	if len(a.nodes) == 0 && len(a.classes) == 0 {
		return
	}
	kept := map[schema.IRI]string{} // the kind
	for _, n := range g.Nodes {
		if !a.nodes[n.ID] && (n.Kind != "event" || a.keeps(n.Quad)) {
			kept[n.ID] = n.Kind
		}
	}
	tied := map[schema.IRI]bool{}
	g.Edges = slices.DeleteFunc(g.Edges, func(e GraphEdge) bool {
		from, one := kept[e.Source]
		to, other := kept[e.Target]
		if !one || !other || from != "event" && to != "event" && !a.keeps(leading(e.Quads)) {
			return true
		}
		tied[e.Source], tied[e.Target] = true, true
		return false
	})
	g.Nodes = slices.DeleteFunc(g.Nodes, func(n GraphNode) bool { return kept[n.ID] == "" || !n.Focus && !tied[n.ID] })
}

// SubgraphQuads streams what the graph says of a subgraph, as Part does of a part: of the
// events that are drawn, and of the entities. Where events are collapsed into ties it tells of every event
// that passes and ties two of the nodes.
func (s *Session) SubgraphQuads(ctx context.Context, p Params) (*Quads, *Truncated, error) {
	d, err := s.draw(ctx, p)
	if err != nil {
		return nil, nil, err
	}
	a, err := s.away(p)
	if err != nil {
		return nil, nil, err
	}
	d.ctx, d.in, d.order = ctx, make([]bool, s.View.Nodes()), nil
	var events []view.Event
	for _, n := range d.out.Nodes {
		if e, ok := d.events[n.ID]; ok {
			events = append(events, e)
			continue
		}
		term, known, err := s.ID(quad.IRI(n.ID))
		if err != nil {
			return nil, nil, err
		}
		if node, ok := s.View.NodeOf(term); known && ok {
			d.enter(node)
		}
	}
	if p.Get("collapse") == "dyads" {
		events = d.between(a)
	}
	return s.stream(s.quadsOf(ctx, s.telling(ctx, events, d.order))), d.out.Truncated, nil
}

// between lists the events that pass and tie two of the nodes.
func (d *drawing) between(a away) (list []view.Event) {
	seen := map[view.Event]bool{}
	for _, n := range d.order {
		for _, e := range d.s.View.EventsOf(n) {
			if seen[e] || !d.filter.Pass(e) || !d.ties(e) {
				continue
			}
			seen[e] = true
			class := noClass
			if q := d.s.View.Attributes(e).Quad; q != schema.NoQuadClass {
				class = q.String()
			}
			if d.s.View.Attributes(e).Relation == view.NoRelation && a.keeps(class) {
				list = append(list, e)
			}
		}
	}
	return list
}
