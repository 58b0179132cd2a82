package query

import (
	"entente/graph/view"
	"entente/schema"
)

// drawEvents makes a node of every event that at least two of the nodes take part
// in, and an edge of every role. Where not all fit, each entity gives an event in turn,
// so that none is drawn without what ties it while another has hundreds.
func (d *drawing) drawEvents() error {
	count := d.countEvents(d.limit)
	d.keep(max(d.limit/2, d.limit-count))
	d.entities()
	drawn := map[view.Event]bool{}
	at := make([]looking, len(d.order))
	for i, n := range d.order {
		at[i].cursor = d.s.View.Cursor(n)
	}
	if count >= d.limit {
		defer d.looked(at)
	}
	for more := true; more; {
		more = false
		for i := range at {
			e, ok := d.next(&at[i], drawn)
			if !ok {
				continue
			}
			more, drawn[e] = true, true
			switch {
			case len(d.out.Edges) >= d.edges:
				d.out.Truncated = &Truncated{"edges", d.edges}
				return nil
			case len(d.out.Nodes) >= max(d.limit, len(d.order)):
				d.out.Truncated = &Truncated{"nodes", d.limit}
				return nil
			}
			if err := d.event(e); err != nil {
				return err
			}
		}
		if err := d.late(); err != nil {
			return err
		}
	}
	return nil
}

// looking is how far an entity's events were looked at.
type looking struct {
	cursor view.EventCursor
	last   view.Event // the last one
	any    bool       // there was one
	done   bool       // there are no more
}

// next is the entity's next event to draw.
func (d *drawing) next(at *looking, drawn map[view.Event]bool) (view.Event, bool) {
	for !at.done {
		e, ok := at.cursor.Next()
		if !ok {
			at.done = true
			break
		}
		if at.last, at.any = e, true; !drawn[e] && d.filter.Pass(e) && d.ties(e) {
			return e, true
		}
	}
	return 0, false
}

// countEvents counts the events among all the nodes reached, up to a number.
func (d *drawing) countEvents(most int) int {
	seen := map[view.Event]bool{}
	for _, n := range d.order {
		for c := d.s.View.Cursor(n); ; {
			e, ok := c.Next()
			if !ok {
				break
			}
			if !seen[e] && d.filter.Pass(e) && d.ties(e) {
				if seen[e] = true; len(seen) >= most {
					return most
				}
			}
		}
	}
	return len(seen)
}

// ties reports whether two of the nodes take part in the event.
func (d *drawing) ties(e view.Event) bool {
	first, two := view.None, false
	d.s.View.EachParticipant(e, func(n view.Node, r schema.Role) bool {
		if d.in[n] && r != schema.RolePlace && n != first {
			two = first != view.None
			first = n
		}
		return !two
	})
	return two
}

// event draws one event.
func (d *drawing) event(e view.Event) error {
	a := d.s.View.Attributes(e)
	d.cited[a.Graph] = true
	id, err := d.s.iri(a.Term)
	if err != nil {
		return err
	}
	if a.Relation != view.NoRelation {
		part := d.s.View.Participants(e)
		if len(part) == 2 {
			d.out.Edges = append(d.out.Edges, GraphEdge{ID: string(id), Source: schema.IRI(d.s.View.IRI(part[0].Node)),
				Target: schema.IRI(d.s.View.IRI(part[1].Node)), Label: a.Relation.String(), Directed: true, Weight: 1, From: a.From, To: a.To})
		}
		return nil
	}
	node := GraphNode{ID: id, Kind: "event", Type: a.Type, Status: a.Status, From: a.From, To: a.To, Label: eventLabel(a)}
	if a.Quad != schema.NoQuadClass {
		node.Quad = a.Quad.String()
	}
	if d.s.View.Dated(e) {
		node.Date = span(a.From, a.To)
	}
	for _, p := range d.s.View.Participants(e) {
		if !d.in[p.Node] {
			continue
		}
		node.Degree++
		at := schema.IRI(d.s.View.IRI(p.Node))
		edge := GraphEdge{ID: string(id) + " " + string(p.Role) + " " + string(at), Source: at, Target: id, Label: string(p.Role), Directed: true, Weight: 1, From: a.From, To: a.To}
		if p.Role == schema.RoleTarget || p.Role == schema.RoleObject || p.Role == schema.RolePlace {
			edge.Source, edge.Target = id, at
		}
		d.out.Edges = append(d.out.Edges, edge)
	}
	d.out.Nodes = append(d.out.Nodes, node)
	d.events[id] = e
	return nil
}

// looked notes up to when the events of each entity were looked at: later ones do not
// come into the drawing however many there are.
func (d *drawing) looked(at []looking) {
	d.until = make(map[view.Node]schema.Day, len(at))
	for i, n := range d.order {
		switch {
		case at[i].done || at[i].any && !d.s.View.Dated(at[i].last):
			d.until[n] = schema.DayMax
		case !at[i].any:
			d.until[n] = schema.DayMin
		default:
			d.until[n], _ = d.s.View.Span(at[i].last)
		}
	}
}
