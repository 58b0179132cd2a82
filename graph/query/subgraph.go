package query

import (
	"cmp"
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
	Understood
}

// SubgraphParams names the parameters of a question for a subgraph.
func SubgraphParams() []string {
	return append(FilterParams(), "focus", "hops", "limit", "edges", "collapse", "positions", "hide", "quad_class")
}

// Subgraph draws the ego network of one or more entities: nodes by breadth, those
// with the most events first, until the limit; then what ties them. Where events are
// nodes they count too: if not all fit, half of the room is theirs. Edges have a limit
// of their own, four times that of nodes where none is given: between two entities those
// with the most events stay. Costs a look at the events of the nodes.
func (s *Session) Subgraph(ctx context.Context, p Params) (*Subgraph, error) {
	d, err := s.draw(ctx, p)
	if err != nil {
		return nil, err
	}
	return d.out, nil
}

// draw collects what a question for a subgraph asks for.
func (s *Session) draw(ctx context.Context, p Params) (*drawing, error) {
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
	edges, err := p.Int("edges", min(4*limit, s.limits.Edges), 1, s.limits.Edges)
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
	away, err := s.away(p)
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
	d := &drawing{s: s, ctx: ctx, filter: s.View.Compile(sc.Filter), limit: limit, edges: edges,
		in: make([]bool, s.View.Nodes()), focus: map[view.Node]bool{}, cited: map[int]bool{}, events: map[schema.IRI]view.Event{}, out: &Subgraph{Nodes: []GraphNode{}, Edges: []GraphEdge{}, Revision: s.Revision()}}
	for _, name := range names {
		n, err := s.Resolve(ctx, "focus", name)
		if err != nil {
			return nil, err
		}
		if err := s.mustExist("focus", n, sc); err != nil {
			return nil, err
		}
		all := []view.Node{n}
		if sc.Follow {
			all = s.View.Lineage(n)
		}
		for _, m := range all {
			if sc.Filter.AsOf == nil || s.View.ExistsOn(m, *sc.Filter.AsOf) {
				d.focus[m] = true
				d.enter(m)
			}
		}
	}
	if err = d.spread(hops); err != nil {
		return nil, err
	}
	if collapse == "dyads" {
		d.keep(limit)
		err = d.drawDyads()
	} else {
		err = d.drawEvents()
	}
	d.rests()
	d.out.Understood = s.understood()
	if err == nil {
		d.out.leave(away)
		d.out.Sources, err = s.documentsOf(ctx, d.cited)
	}
	if err == nil && positions == "server" {
		err = d.out.Arrange(ctx)
	}
	return d, err
}

// drawing collects a subgraph.
type drawing struct {
	s      *Session
	ctx    context.Context
	filter *view.Compiled
	limit  int
	edges  int
	in     []bool // by node
	order  []view.Node
	focus  map[view.Node]bool
	cited  map[int]bool // graphs by their number in the view
	out    *Subgraph
	// events are those drawn as nodes, by the IRI of the node.
	events map[schema.IRI]view.Event
	seen   []view.Node              // whose neighbours were looked at
	until  map[view.Node]schema.Day // up to when the events of each were looked at; nil is all
}

func (d *drawing) enter(n view.Node) {
	if !d.in[n] {
		d.in[n] = true
		d.order = append(d.order, n)
	}
}

// spread adds the neighbours, hop by hop, those tied by the most events first. More
// than the limit are no use.
func (d *drawing) spread(hops int) error {
	frontier := slices.Clone(d.order)
	ties := make([]int, d.s.View.Nodes())
	for range hops {
		var next []view.Node
		for _, n := range frontier {
			d.seen = append(d.seen, n)
			d.s.View.DyadsOf(n, func(dy view.Dyad) bool {
				if d.in[dy.To] {
					return true
				}
				if count := d.filter.Count(dy); count > 0 {
					if ties[dy.To] == 0 {
						next = append(next, dy.To)
					}
					ties[dy.To] += count
				}
				return true
			})
			if err := d.late(); err != nil {
				return err
			}
		}
		slices.SortFunc(next, func(a, b view.Node) int { return cmp.Or(cmp.Compare(ties[b], ties[a]), cmp.Compare(a, b)) })
		for _, n := range next {
			d.enter(n)
			ties[n] = 0
		}
		frontier = next
		if len(d.order) > d.limit {
			break
		}
	}
	return nil
}

func (d *drawing) late() error {
	if err := d.ctx.Err(); err != nil {
		return schema.Errorf(schema.Timeout, "drawing the subgraph took too long; ask for fewer hops: %w", err)
	}
	return nil
}

// keep leaves the first so many nodes, and hides the rest.
func (d *drawing) keep(most int) {
	most = max(most, len(d.focus))
	if len(d.order) <= most {
		return
	}
	for _, n := range d.order[most:] {
		d.in[n] = false
	}
	d.out.Hidden += len(d.order) - most
	d.out.Truncated = &Truncated{"nodes", d.limit}
	d.order = d.order[:most]
}

func (d *drawing) entities() {
	for _, n := range d.order {
		e := d.s.View.Entity(n)
		d.out.Nodes = append(d.out.Nodes, GraphNode{ID: e.ID, Label: e.Name, Kind: string(e.Kind), Code: e.Code,
			Focus: d.focus[n], Degree: d.s.View.Degree(n), From: schema.DayMin, To: schema.DayMax})
	}
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

// rests notes what the drawing rests on: events of those whose neighbours were looked
// at, and those between two of the nodes that come early enough to be drawn.
func (d *drawing) rests() {
	f := &Footprint{degrees: true, meetings: [][]terms{{d.s.termsOf(d.seen)}}, drawn: make(map[uint64]schema.Day, len(d.order))}
	for _, n := range d.order {
		until := schema.DayMax
		if d.until != nil {
			until = d.until[n]
		}
		f.drawn[d.s.View.Term(n)] = until
	}
	d.s.rests(f)
}
