package query

import (
	"context"
	"slices"

	"entente/graph/layout"
	"entente/graph/view"
	"entente/schema"
)

// GraphNode is an entity, or an event drawn as a node, of a subgraph.
type GraphNode struct {
	ID       schema.IRI        `json:"id"`
	Label    string            `json:"label"`
	Kind     string            `json:"kind"` // an entity kind, or "event"
	Code     string            `json:"code,omitempty"`
	Type     schema.EventType  `json:"type,omitempty"`
	Quad     string            `json:"quad_class,omitempty"`
	Status   schema.Status     `json:"status,omitempty"`
	Date     string            `json:"date,omitempty"`
	From, To schema.Day        `json:"-"`
	Focus    bool              `json:"focus,omitempty"`
	Place    *layout.Point     `json:"-"` // where the server would draw it, on request
	Degree   int               `json:"degree"`
	Counts   map[string]int    `json:"-"`
	Extra    map[string]string `json:"-"`
}

// GraphEdge joins two nodes: an event's role, or all events between two entities.
type GraphEdge struct {
	ID       string         `json:"id"`
	Source   schema.IRI     `json:"source"`
	Target   schema.IRI     `json:"target"`
	Label    string         `json:"label"`
	Directed bool           `json:"directed"`
	Weight   int            `json:"weight"`
	Counts   map[string]int `json:"counts,omitempty"`       // events by type, where edges are dyads
	Quads    map[string]int `json:"quad_classes,omitempty"` // and by quad class
	From, To schema.Day     `json:"-"`
}

// Subgraph is a part of the graph to draw.
type Subgraph struct {
	Nodes     []GraphNode `json:"nodes"`
	Edges     []GraphEdge `json:"edges"`
	Revision  uint64      `json:"revision"`
	Truncated *Truncated  `json:"truncated,omitempty"`
	// Hidden counts the neighbours that the limit left out.
	Hidden int `json:"hidden,omitempty"`
	// Sources are the documents that the events are from.
	Sources []DocumentRef `json:"sources,omitempty"`
}

// SubgraphParams names the parameters of a question for a subgraph.
func SubgraphParams() []string {
	return append(FilterParams(), "focus", "hops", "limit", "collapse", "positions")
}

// Subgraph draws the ego network of one or more entities: nodes by breadth, those
// with the most events first, until the limit; then all that ties them.
func (s *Session) Subgraph(ctx context.Context, p Params) (*Subgraph, error) {
	if err := p.Only(append(SubgraphParams(), "format")...); err != nil {
		return nil, err
	}
	hops, err := p.Int("hops", 1, 0, s.limits.Hops)
	if err != nil {
		return nil, err
	}
	limit, err := p.Int("limit", min(500, s.limits.Nodes), 1, s.limits.Nodes)
	if err != nil {
		return nil, err
	}
	collapse, err := p.OneOf("collapse", "events", "dyads")
	if err != nil {
		return nil, err
	}
	positions, err := p.OneOf("positions", "none", "server")
	if err != nil {
		return nil, err
	}
	names := p.All("focus")
	if len(names) == 0 {
		return nil, &schema.Error{Kind: schema.Invalid, Parameter: "focus", Message: "name at least one entity to look from"}
	}
	sc, err := s.scope(ctx, p, "from", "to")
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, s.limits.Time)
	defer cancel()
	d := &drawing{s: s, ctx: ctx, filter: s.View.Compile(sc.Filter), limit: limit, edges: s.limits.Edges,
		in: map[view.Node]bool{}, focus: map[view.Node]bool{}, cited: map[int]bool{}, out: &Subgraph{Nodes: []GraphNode{}, Edges: []GraphEdge{}, Revision: s.Revision()}}
	for _, name := range names {
		n, err := s.Resolve(ctx, "focus", name)
		if err != nil {
			return nil, err
		}
		all := []view.Node{n}
		if sc.Follow {
			all = s.View.Lineage(n)
		}
		for _, m := range all {
			d.focus[m] = true
			d.enter(m)
		}
	}
	d.spread(hops)
	if collapse == "dyads" {
		err = d.drawDyads()
	} else {
		err = d.drawEvents()
	}
	if err == nil {
		d.out.Sources, err = s.documentsOf(ctx, d.cited)
	}
	if err == nil && positions == "server" {
		err = d.out.Arrange(ctx)
	}
	return d.out, err
}

// drawing collects a subgraph.
type drawing struct {
	s      *Session
	ctx    context.Context
	filter *view.Compiled
	limit  int
	edges  int
	in     map[view.Node]bool
	order  []view.Node
	focus  map[view.Node]bool
	cited  map[int]bool // graphs by their number in the view
	out    *Subgraph
}

func (d *drawing) enter(n view.Node) {
	if !d.in[n] {
		d.in[n] = true
		d.order = append(d.order, n)
	}
}

// spread adds the neighbours, hop by hop, those tied by the most events first.
func (d *drawing) spread(hops int) {
	frontier := slices.Clone(d.order)
	for range hops {
		ties := map[view.Node]int{}
		for _, n := range frontier {
			d.s.View.DyadsOf(n, func(dy view.Dyad) bool {
				if !d.in[dy.To] {
					d.s.View.Edges(dy, func(e view.Event, _ view.Direction) bool {
						if d.filter.Pass(e) {
							ties[dy.To]++
						}
						return true
					})
				}
				return true
			})
		}
		next := make([]view.Node, 0, len(ties))
		for n := range ties {
			next = append(next, n)
		}
		slices.SortFunc(next, func(a, b view.Node) int {
			if ties[a] != ties[b] {
				return ties[b] - ties[a]
			}
			return int(a) - int(b)
		})
		if room := d.limit - len(d.order); len(next) > room {
			d.out.Hidden += len(next) - max(room, 0)
			d.out.Truncated = &Truncated{"nodes", d.limit}
			next = next[:max(room, 0)]
		}
		for _, n := range next {
			d.enter(n)
		}
		frontier = next
	}
}

func (d *drawing) entities() {
	for _, n := range d.order {
		e := d.s.View.Entity(n)
		d.out.Nodes = append(d.out.Nodes, GraphNode{ID: e.ID, Label: e.Name, Kind: string(e.Kind), Code: e.Code,
			Focus: d.focus[n], Degree: d.s.View.Degree(n), From: schema.DayMin, To: schema.DayMax})
	}
}

// drawDyads makes one edge of all the events between each two nodes.
func (d *drawing) drawDyads() error {
	d.entities()
	for _, n := range d.order {
		var fail error
		d.s.View.DyadsOf(n, func(dy view.Dyad) bool {
			if dy.To <= n || !d.in[dy.To] {
				return true
			}
			edge := GraphEdge{Counts: map[string]int{}, Quads: map[string]int{}, From: schema.DayMax, To: schema.DayMin}
			d.s.View.Edges(dy, func(e view.Event, _ view.Direction) bool {
				if !d.filter.Pass(e) {
					return true
				}
				a := d.s.View.Attributes(e)
				d.cited[a.Graph] = true
				edge.Weight++
				name := string(a.Type)
				if a.Relation != view.NoRelation {
					name = a.Relation.String()
				}
				edge.Counts[name]++
				if a.Relation == view.NoRelation {
					edge.Quads[a.Quad.String()]++
				}
				if d.s.View.Dated(e) {
					edge.From, edge.To = min(edge.From, a.From), max(edge.To, a.To)
				}
				return true
			})
			if edge.Weight == 0 {
				return true
			}
			if d.full() {
				return false
			}
			if edge.From > edge.To {
				edge.From, edge.To = schema.DayMin, schema.DayMax
			}
			edge.Source, edge.Target = schema.IRI(d.s.View.IRI(n)), schema.IRI(d.s.View.IRI(dy.To))
			edge.ID, edge.Label = string(edge.Source)+" "+string(edge.Target), "events"
			d.out.Edges = append(d.out.Edges, edge)
			fail = d.ctx.Err()
			return fail == nil
		})
		if fail != nil {
			return schema.Errorf(schema.Timeout, "drawing the subgraph took too long; ask for fewer hops: %w", fail)
		}
	}
	return nil
}

// full reports that no further edge fits, and says so in the answer.
func (d *drawing) full() bool {
	if len(d.out.Edges) < d.edges {
		return false
	}
	d.out.Truncated = &Truncated{"edges", d.edges}
	return true
}

// drawEvents makes a node of every event that at least two of the nodes take part
// in, and an edge of every role.
func (d *drawing) drawEvents() error {
	d.entities()
	drawn := map[view.Event]bool{}
	for _, n := range d.order {
		for _, e := range d.s.View.EventsOf(n) {
			if drawn[e] || !d.filter.Pass(e) || d.inside(e) < 2 {
				continue
			}
			drawn[e] = true
			if d.full() || len(d.out.Nodes) >= d.s.limits.Nodes {
				d.out.Truncated = &Truncated{"edges", d.edges}
				return nil
			}
			if err := d.event(e); err != nil {
				return err
			}
		}
		if err := d.ctx.Err(); err != nil {
			return schema.Errorf(schema.Timeout, "drawing the subgraph took too long; ask for fewer hops: %w", err)
		}
	}
	return nil
}

// inside counts the event's distinct participants among the nodes.
func (d *drawing) inside(e view.Event) int {
	seen := map[view.Node]bool{}
	for _, p := range d.s.View.Participants(e) {
		if d.in[p.Node] && p.Role != schema.RolePlace {
			seen[p.Node] = true
		}
	}
	return len(seen)
}

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
	return nil
}

// eventLabel is what a drawing writes at an event: its type and year.
func eventLabel(a view.Attributes) string {
	label := humanType(a.Type)
	if a.Status != schema.Occurred {
		label += " (" + string(a.Status) + ")"
	}
	switch {
	case !a.From.Open() && !a.To.Open() && a.From.Year() == a.To.Year():
		label += " " + a.From.String()[:4]
	case !a.From.Open() && !a.To.Open():
		label += " " + a.From.String()[:4] + "-" + a.To.String()[:4]
	}
	return label
}

// span writes two days as people read them: one day, or from/to.
func span(from, to schema.Day) string {
	if from == to {
		return from.String()
	}
	return from.String() + "/" + to.String()
}
