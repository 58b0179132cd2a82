package export

import (
	"io"
	"math"
	"strings"

	"entente/graph/query"
	"entente/schema"
	"entente/schema/reference"
)

// geoFeature is a feature of GeoJSON (RFC 7946).
type geoFeature struct {
	Type       string         `json:"type"`
	ID         string         `json:"id"`
	Geometry   geoGeometry    `json:"geometry"`
	Properties map[string]any `json:"properties"`
}

type geoGeometry struct {
	Type        string `json:"type"`
	Coordinates any    `json:"coordinates"`
}

// atlas draws arcs between capitals and notes which capitals it drew.
type atlas struct {
	tables   *reference.Tables
	features []geoFeature
	seen     map[string]bool
	unplaced int
}

// WriteEventsGeoJSON writes an arc along the great circle for every edge that an event
// draws between two states, and a point for each of their capitals. An arc over the
// 180th meridian is cut there (RFC 7946, 3.1.9). Edges with an end that is no state
// have no place on the map and are counted in unplaced.
func WriteEventsGeoJSON(w io.Writer, events []*query.EventAnswer) error {
	a, err := newAtlas()
	if err != nil {
		return err
	}
	for _, e := range events {
		for _, edge := range e.Type.Draw() {
			for _, pair := range pairs(e, edge) {
				a.arc(string(e.ID)+" "+string(pair[0].ID)+" "+string(pair[1].ID), pair[0], pair[1], map[string]any{
					"event": e.ID, "label": eventName(e), "type": e.Type, "status": e.StatusOrDefault(), "quad_class": e.Quad, "date": e.Date.String(),
					"start": dayText(e.Date.Earliest()), "end": dayText(e.Date.Latest()), "directed": edge.Directed, "document": documentID(e.Document)})
			}
		}
	}
	return a.write(w, nil)
}

// pairs lists the two ends of each edge that a declaration draws of an event.
func pairs(e *query.EventAnswer, edge schema.Edge) (list [][2]schema.Entity) {
	from, to := *e.In(edge.From), *e.In(edge.To)
	for i, x := range from {
		for j, y := range to {
			if (edge.From != edge.To || i < j) && x.ID != y.ID {
				list = append(list, [2]schema.Entity{x, y})
			}
		}
	}
	return list
}

// WriteGraphGeoJSON writes the ties of a subgraph's dyads as arcs, as wide as they have
// many events. Of a subgraph with events as nodes, each pair of states that an event
// joins is an arc.
func WriteGraphGeoJSON(w io.Writer, g *query.Subgraph) error {
	a, err := newAtlas()
	if err != nil {
		return err
	}
	nodes := map[schema.IRI]query.GraphNode{}
	ends := map[schema.IRI][]query.GraphEdge{} // of events
	for _, n := range g.Nodes {
		nodes[n.ID] = n
	}
	entity := func(id schema.IRI) schema.Entity {
		n := nodes[id]
		return schema.Entity{ID: n.ID, Kind: schema.EntityKind(n.Kind), Name: n.Label, Code: n.Code}
	}
	for _, e := range g.Edges {
		switch {
		case nodes[e.Source].Kind == "event":
			ends[e.Source] = append(ends[e.Source], e)
		case nodes[e.Target].Kind == "event":
			ends[e.Target] = append(ends[e.Target], e)
		default:
			a.arc(e.ID, entity(e.Source), entity(e.Target), map[string]any{"label": e.Label, "weight": e.Weight, "counts": e.Counts, "quad_classes": e.Quads,
				"start": dayText(e.From), "end": dayText(e.To), "directed": e.Directed})
		}
	}
	for _, n := range g.Nodes {
		list := ends[n.ID]
		for i, x := range list {
			for _, y := range list[i+1:] {
				from, directed := other(x, n.ID), x.Target == n.ID && y.Source == n.ID
				a.arc(string(n.ID)+" "+string(from)+" "+string(other(y, n.ID)), entity(from), entity(other(y, n.ID)), map[string]any{"event": n.ID, "label": n.Label, "type": n.Type,
					"status": n.Status, "quad_class": n.Quad, "date": n.Date, "start": dayText(n.From), "end": dayText(n.To), "directed": directed})
			}
		}
	}
	return a.write(w, about(g))
}

// other is the end of an edge that is not the event.
func other(e query.GraphEdge, event schema.IRI) schema.IRI {
	if e.Source == event {
		return e.Target
	}
	return e.Source
}

func newAtlas() (*atlas, error) {
	tables, err := reference.Load()
	return &atlas{tables: tables, features: []geoFeature{}, seen: map[string]bool{}}, err
}

// arc adds the line between two states' capitals.
func (a *atlas) arc(id string, from, to schema.Entity, properties map[string]any) {
	x, ok := a.capital(from)
	y, too := a.capital(to)
	if !ok || !too || x == y {
		a.unplaced++
		return
	}
	a.point(from, x)
	a.point(to, y)
	properties["source"], properties["target"] = from.ID, to.ID
	properties["source_name"], properties["target_name"] = from.Name, to.Name
	lines := greatCircle(x, y)
	shape := geoGeometry{"LineString", lines[0]}
	if len(lines) > 1 {
		shape = geoGeometry{"MultiLineString", lines}
	}
	a.features = append(a.features, geoFeature{"Feature", id, shape, properties})
}

func (a *atlas) capital(e schema.Entity) (reference.Capital, bool) {
	if e.Kind != schema.State {
		return reference.Capital{}, false
	}
	key := e.Code
	if key == "" { // a state without a code is named by the slug that is its key
		key = string(e.ID[strings.LastIndexByte(string(e.ID), '/')+1:])
	}
	c, ok := a.tables.CapitalOf(key)
	c.State = "" // two states with one capital are one place
	return c, ok
}

func (a *atlas) point(e schema.Entity, c reference.Capital) {
	if a.seen[string(e.ID)] {
		return
	}
	a.seen[string(e.ID)] = true
	a.features = append(a.features, geoFeature{"Feature", string(e.ID), geoGeometry{"Point", [2]float64{c.Longitude, c.Latitude}},
		map[string]any{"name": e.Name, "code": e.Code, "city": c.City}})
}

func (a *atlas) write(w io.Writer, more map[string]any) error {
	document := map[string]any{"type": "FeatureCollection", "features": a.features, "unplaced": a.unplaced}
	for k, v := range more {
		document[k] = v
	}
	return encode(w, document)
}

// arcStep is the angle between two points of an arc, in radians: about 220 km.
const arcStep = 2 * math.Pi / 180

// greatCircle is the shortest way between two places, cut at the 180th meridian. Of the
// many ways between two places on opposite sides of the globe it is one.
func greatCircle(from, to reference.Capital) (lines [][][2]float64) {
	u, v := onSphere(from), onSphere(to)
	angle := math.Acos(max(-1, min(1, u[0]*v[0]+u[1]*v[1]+u[2]*v[2])))
	steps := max(int(angle/arcStep), 1)
	var line [][2]float64
	for i := range steps + 1 {
		t := float64(i) / float64(steps)
		a, b := 1-t, t
		if sin := math.Sin(angle); sin > 1e-9 {
			a, b = math.Sin((1-t)*angle)/sin, math.Sin(t*angle)/sin
		}
		p := [3]float64{a*u[0] + b*v[0], a*u[1] + b*v[1], a*u[2] + b*v[2]}
		next := [2]float64{hundredth(math.Atan2(p[1], p[0])), hundredth(math.Atan2(p[2], math.Hypot(p[0], p[1])))}
		if len(line) > 0 {
			if last := line[len(line)-1]; math.Abs(next[0]-last[0]) > 180 {
				edge := math.Copysign(180, last[0])
				gap := (edge - last[0]) / (edge - last[0] + math.Copysign(180, last[0]) + next[0])
				cut := math.Round((last[1]+(next[1]-last[1])*gap)*100) / 100
				lines = append(lines, append(line, [2]float64{edge, cut}))
				line = [][2]float64{{-edge, cut}}
			}
		}
		line = append(line, next)
	}
	return append(lines, line)
}

func onSphere(c reference.Capital) [3]float64 {
	lat, lon := c.Latitude*math.Pi/180, c.Longitude*math.Pi/180
	return [3]float64{math.Cos(lat) * math.Cos(lon), math.Cos(lat) * math.Sin(lon), math.Sin(lat)}
}

// hundredth turns radians to degrees with two decimals.
func hundredth(radians float64) float64 { return math.Round(radians*18000/math.Pi) / 100 }
