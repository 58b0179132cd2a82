package picture

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"
	"strings"

	"entente/graph/query"
	"entente/schema"
)

// NetworkWidth and NetworkHeight are the usual size of a network's picture, in pixels.
const NetworkWidth, NetworkHeight = 1200, 900

// Network draws a subgraph: entities by their kind, events (or the ties of dyads) by
// their quad class, labels where there is room for them, a legend, and the sources.
// A subgraph without places is arranged first. What the subgraph hides, and how many
// labels had no room, is said below the title.
func Network(ctx context.Context, g *query.Subgraph, o Options) (*Scene, error) {
	if slices.ContainsFunc(g.Nodes, func(n query.GraphNode) bool { return n.Place == nil }) {
		if err := g.Arrange(ctx); err != nil {
			return nil, err
		}
	}
	title := o.Title
	if title == "" {
		title = networkTitle(g)
	}
	// The line below the title tells how many labels were left out, which is known
	// only when they are placed: draw once to count, then with that line.
	about := networkAbout(g)
	n, err := newNetwork(g, o, title, about)
	if err != nil {
		return nil, err
	}
	if left := n.draw(); left > 0 {
		if n, err = newNetwork(g, o, title, about+" "+plural(left, "label")+" had no room."); err != nil {
			return nil, err
		}
		n.draw()
	}
	return n.frame.scene, nil
}

// network is a subgraph on its way to the paper.
type network struct {
	g      *query.Subgraph
	frame  *frame
	at     []Point
	index  map[schema.IRI]int
	events bool // events are nodes
}

func newNetwork(g *query.Subgraph, o Options, title, about string) (*network, error) {
	f, err := newFrame(o, title, about)
	if err != nil {
		return nil, err
	}
	n := &network{g: g, frame: f, index: make(map[schema.IRI]int, len(g.Nodes))}
	for i, node := range g.Nodes {
		n.index[node.ID] = i
		n.events = n.events || node.Kind == "event"
	}
	return n, nil
}

// draw paints everything and counts the labels that had no room.
func (n *network) draw() (left int) {
	n.frame.sources(n.g.Sources, n.g.Revision)
	n.frame.legend(n.keys())
	n.project()
	for i := range n.g.Edges {
		n.edge(&n.g.Edges[i])
	}
	order := n.byWeight()
	slices.Reverse(order) // the weightiest on top
	for _, i := range order {
		n.frame.scene.add(n.mark(&n.g.Nodes[i], n.at[i])...)
	}
	return n.labels()
}

// project turns the layout so that its long axis lies along the picture's and scales it
// to the room, each way at most a half more than the other.
func (n *network) project() {
	room := n.frame.inner()
	const pad = 46 // for labels at the rim
	wide, high := max(room.right-room.left-2*pad, 40), max(room.bottom-room.top-1.2*pad, 40)
	n.at = make([]Point, len(n.g.Nodes))
	var mx, my, xx, yy, xy float64
	for _, node := range n.g.Nodes {
		mx += node.Place.X / float64(len(n.at))
		my += node.Place.Y / float64(len(n.at))
	}
	for _, node := range n.g.Nodes {
		dx, dy := node.Place.X-mx, node.Place.Y-my
		xx, yy, xy = xx+dx*dx, yy+dy*dy, xy+dx*dy
	}
	angle := -0.5 * math.Atan2(2*xy, xx-yy)
	if high > wide {
		angle += math.Pi / 2
	}
	sin, cos := math.Sincos(angle)
	low, top := Point{math.Inf(1), math.Inf(1)}, Point{math.Inf(-1), math.Inf(-1)}
	for i, node := range n.g.Nodes {
		p := Point{node.Place.X*cos - node.Place.Y*sin, node.Place.X*sin + node.Place.Y*cos}
		n.at[i] = p
		low, top = Point{min(low.X, p.X), min(low.Y, p.Y)}, Point{max(top.X, p.X), max(top.Y, p.Y)}
	}
	sx, sy := wide/max(top.X-low.X, 1e-9), high/max(top.Y-low.Y, 1e-9)
	sx, sy = min(sx, 1.5*sy), min(sy, 1.5*sx)
	middle := Point{(room.left + room.right) / 2, (room.top + room.bottom) / 2}
	for i, p := range n.at {
		n.at[i] = Point{middle.X + (p.X-(low.X+top.X)/2)*sx, middle.Y + (p.Y-(low.Y+top.Y)/2)*sy}
		if len(n.at) == 1 {
			n.at[i] = middle
		}
	}
}

// radius is the size of a node's mark.
func (n *network) radius(node *query.GraphNode) float64 {
	crowd := math.Sqrt(max(float64(len(n.g.Nodes))/60, 1))
	if node.Kind == "event" {
		return max(4.6/math.Sqrt(crowd), 2.2)
	}
	r := (5.5 + 2.2*math.Log1p(float64(node.Degree))) / math.Sqrt(crowd)
	if node.Focus {
		r += 3
	}
	return min(max(r, 3.2), 16)
}

// byWeight orders the nodes: the focus, entities with the most ties, events.
func (n *network) byWeight() []int {
	order := make([]int, len(n.g.Nodes))
	for i := range order {
		order[i] = i
	}
	rank := func(node *query.GraphNode) int {
		switch {
		case node.Focus:
			return 0
		case node.Kind != "event":
			return 1
		}
		return 2
	}
	slices.SortStableFunc(order, func(a, b int) int {
		x, y := &n.g.Nodes[a], &n.g.Nodes[b]
		return cmp.Or(cmp.Compare(rank(x), rank(y)), cmp.Compare(y.Degree, x.Degree), strings.Compare(string(x.ID), string(y.ID)))
	})
	return order
}

// labels writes the names, the weightiest first, and counts those without room.
func (n *network) labels() (left int) {
	taken := newOccupied(n.frame.inner())
	for i := range n.g.Nodes {
		r := n.radius(&n.g.Nodes[i])
		taken.take(box{n.at[i].X - r, n.at[i].Y - r, n.at[i].X + r, n.at[i].Y + r})
	}
	for _, i := range n.byWeight() {
		node := &n.g.Nodes[i]
		away := 28.0 // an entity without a name tells little
		t := Text{Size: 13, Color: n.frame.theme.Ink, Halo: n.frame.theme.Background, Value: node.Label}
		switch {
		case node.Focus:
			t.Size, t.Bold = 15.5, true
		case node.Kind == "event":
			t.Size, t.Color, away = 10.5, n.frame.theme.Muted, 7
		}
		t.Value = n.frame.pen.shorten(strings.Join(strings.Fields(t.Value), " "), t.Size, t.Bold, 230)
		placed, ok := taken.label(n.at[i], n.radius(node), t, n.frame.pen.width(t.Value, t.Size, t.Bold), away)
		if !ok {
			left++
			continue
		}
		n.frame.scene.add(placed)
	}
	return left
}

// networkTitle names the picture by what it is drawn around.
func networkTitle(g *query.Subgraph) string {
	var names []string
	for _, n := range g.Nodes {
		if n.Focus && n.Kind != "event" {
			names = append(names, n.Label)
		}
	}
	switch len(names) {
	case 0:
		return "A network of events"
	case 1, 2, 3:
		return "The network around " + joinNames(names)
	}
	return "The network around " + joinNames([]string{names[0], names[1], fmt.Sprintf("%d others", len(names)-2)})
}

func joinNames(names []string) string {
	if len(names) == 1 {
		return names[0]
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}

// networkAbout says how much is drawn, from when, and what is not.
func networkAbout(g *query.Subgraph) string {
	entities, events := 0, 0
	first, last := 0, 0
	span := func(from, to schema.Day) {
		if !from.Open() && (first == 0 || from.Year() < first) {
			first = from.Year()
		}
		if !to.Open() && to.Year() > last {
			last = to.Year()
		}
	}
	for _, n := range g.Nodes {
		if n.Kind == "event" {
			events++
			span(n.From, n.To)
		} else {
			entities++
		}
	}
	for _, e := range g.Edges {
		if len(e.Counts) > 0 {
			events += e.Weight
			span(e.From, e.To)
		}
	}
	ties := plural(events, "event")
	for _, e := range g.Edges {
		if len(e.Counts) > 0 {
			ties = plural(events, "tie")
			break
		}
	}
	about := plural(entities, "entity") + ", " + ties
	switch {
	case first != 0 && last > first:
		about += fmt.Sprintf(", %d–%d", first, last)
	case first != 0:
		about += fmt.Sprintf(", %d", first)
	}
	about += "."
	if g.Hidden > 0 {
		about += " " + plural(g.Hidden, "neighbour") + " not shown."
	}
	if t := g.Truncated; t != nil {
		about += fmt.Sprintf(" Cut at %d %s.", t.Value, t.Limit)
	}
	return about
}

func plural(n int, noun string) string {
	if n != 1 {
		if stem, ok := strings.CutSuffix(noun, "y"); ok {
			noun = stem + "ie"
		}
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}
