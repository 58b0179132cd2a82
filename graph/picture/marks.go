package picture

import (
	"image/color"
	"math"
	"strings"

	"entente/graph/query"
	"entente/schema"
)

// mark draws a node: an event as a disc (verbal) or a diamond (material) in the
// colour of its quad class, an entity as the outline of its kind.
func (n *network) mark(node *query.GraphNode, at Point) []Shape {
	tip := node.Label
	if node.Kind == "event" && node.Date != "" {
		tip += ", " + node.Date
	}
	r := n.radius(node)
	if node.Kind == "event" {
		return n.frame.theme.event(quadNamed(node.Quad), at, r, tip)
	}
	return n.frame.theme.entity(node.Kind, at, r, node.Focus, tip)
}

func (t Theme) event(class schema.QuadClass, at Point, r float64, tip string) []Shape {
	mark := Path{At: at, Radius: r * 0.92, Fill: t.Quad(class), Stroke: t.Background, Width: 1, Tip: tip}
	if class == schema.MaterialCooperation || class == schema.MaterialConflict {
		mark.Radius = 0
		mark.Points, mark.Closed = polygon(at, r*1.2, 4, 0), true
	}
	return []Shape{mark}
}

func (t Theme) entity(kind string, at Point, r float64, focus bool, tip string) []Shape {
	mark := Path{At: at, Fill: t.Entity, Stroke: t.Ink, Width: 1.3, Closed: true, Tip: tip}
	if focus {
		mark.Fill, mark.Width = t.Ink, 2
	}
	switch schema.EntityKind(kind) {
	case schema.Person:
		mark.Points = polygon(at, r*1.15, 3, -math.Pi/2)
	case schema.Organisation:
		mark.Points = polygon(at, r*1.05, 6, 0)
	case schema.Treaty:
		mark.Points = polygon(at, r*1.15, 4, math.Pi/4)
	case schema.State:
		mark.Radius = r
	default:
		mark.Points = polygon(at, r*1.1, 5, -math.Pi/2)
	}
	return []Shape{mark}
}

// polygon is a regular one with corners on a circle.
func polygon(at Point, r float64, corners int, turn float64) []Point {
	points := make([]Point, corners)
	for i := range points {
		angle := turn + 2*math.Pi*float64(i)/float64(corners)
		points[i] = Point{at.X + r*math.Cos(angle), at.Y + r*math.Sin(angle)}
	}
	return points
}

// edge draws a tie: a role of an event in the event's colour with a head where it
// points, or a dyad in the colour of its most frequent quad class, as wide as it has
// many events, dashed where that class is conflict.
func (n *network) edge(e *query.GraphEdge) {
	a, known := n.index[e.Source]
	b, too := n.index[e.Target]
	if !known || !too || a == b {
		return
	}
	from, to := n.at[a], n.at[b]
	length := math.Hypot(to.X-from.X, to.Y-from.Y)
	ra, rb := n.radius(&n.g.Nodes[a]), n.radius(&n.g.Nodes[b])
	if length <= ra+rb {
		return
	}
	along := Point{(to.X - from.X) / length, (to.Y - from.Y) / length}
	line := Path{Width: 1, Stroke: n.frame.theme.Faint, Tip: e.Label}
	var class schema.QuadClass
	if len(e.Counts) > 0 {
		class = frequent(e.Quads)
		line.Stroke, line.Width = veiled(n.frame.theme.Quad(class), 205), min(0.8+0.9*math.Log2(float64(e.Weight)+1), 8)
		if class == schema.NoQuadClass {
			line.Stroke = n.frame.theme.Faint
		}
		line.Dash = dashes(class, line.Width)
		line.Tip = n.g.Nodes[a].Label + " – " + n.g.Nodes[b].Label + ": " + plural(e.Weight, "tie")
	} else {
		for _, i := range [...]int{a, b} {
			if n.g.Nodes[i].Kind == "event" {
				line.Stroke = soft(n.frame.theme.Quad(quadNamed(n.g.Nodes[i].Quad)))
			}
		}
	}
	end := Point{to.X - along.X*(rb+1), to.Y - along.Y*(rb+1)}
	if e.Directed && n.g.Nodes[b].Kind != "event" {
		const head = 6.5
		base := Point{end.X - along.X*head, end.Y - along.Y*head}
		side := Point{-along.Y * head * 0.42, along.X * head * 0.42}
		n.frame.scene.add(Path{Points: []Point{end, {base.X + side.X, base.Y + side.Y}, {base.X - side.X, base.Y - side.Y}}, Closed: true, Fill: opaque(line.Stroke)})
		end = base
	}
	line.Points = []Point{{from.X + along.X*ra, from.Y + along.Y*ra}, end}
	n.frame.scene.add(line)
}

// dashes tell conflict from cooperation without colour.
func dashes(class schema.QuadClass, width float64) []float64 {
	if class == schema.VerbalConflict || class == schema.MaterialConflict {
		return []float64{3 + 2*width, 2 + width}
	}
	return nil
}

// frequent is the class with the most events; of two with as many, the later in the
// order of the legend, which is the graver.
func frequent(counts map[string]int) schema.QuadClass {
	best, most := schema.NoQuadClass, 0
	for _, class := range quadClasses()[1:] {
		if n := counts[class.String()]; n >= most && n > 0 {
			best, most = class, n
		}
	}
	return best
}

// veiled lets through what lies below a colour.
func veiled(c color.RGBA, alpha uint8) color.RGBA {
	c.A = alpha
	return c
}

// soft lets a colour stand back.
func soft(c color.RGBA) color.RGBA { return veiled(c, 150) }

func opaque(c color.RGBA) color.RGBA {
	c.A = 255
	return c
}

// keys explains what is drawn and nothing else.
func (n *network) keys() (keys []key) {
	t := n.frame.theme
	kinds := map[string]bool{}
	classes := map[schema.QuadClass]bool{}
	widths := false
	for _, node := range n.g.Nodes {
		if node.Kind == "event" {
			classes[quadNamed(node.Quad)] = true
		} else {
			kinds[node.Kind] = true
		}
	}
	for _, e := range n.g.Edges {
		if len(e.Counts) > 0 {
			classes[frequent(e.Quads)] = true
			widths = true
		}
	}
	for _, kind := range []schema.EntityKind{schema.State, schema.Person, schema.Organisation, schema.Treaty} {
		if kinds[string(kind)] {
			keys = append(keys, key{func(at Point) []Shape { return t.entity(string(kind), at, 5.5, false, "") }, string(kind)})
		}
		delete(kinds, string(kind))
	}
	if len(kinds) > 0 {
		keys = append(keys, key{func(at Point) []Shape { return t.entity("", at, 5.5, false, "") }, "group, place or project"})
	}
	for _, class := range quadClasses() {
		if !classes[class] {
			continue
		}
		name := class.String()
		if class == schema.NoQuadClass {
			name = "no quad class"
		}
		mark := func(at Point) []Shape { return t.event(class, at, 5.5, "") }
		if !n.events {
			mark = func(at Point) []Shape {
				return []Shape{Path{Points: []Point{{at.X - 9, at.Y}, {at.X + 9, at.Y}}, Stroke: t.Quad(class), Width: 3, Dash: dashes(class, 1)}}
			}
		}
		keys = append(keys, key{mark, hyphens(name)})
	}
	if widths {
		keys = append(keys, key{func(at Point) []Shape {
			return []Shape{Path{Points: []Point{{at.X - 9, at.Y + 2.5}, {at.X + 9, at.Y + 0.5}, {at.X + 9, at.Y - 3.5}, {at.X - 9, at.Y + 1.5}}, Closed: true, Fill: t.Muted}}
		}, "the wider, the more events; colour of the most frequent class"})
	}
	return keys
}

// hyphens writes a name of the vocabulary as people do.
func hyphens(name string) string { return strings.ReplaceAll(name, "-", " ") }
