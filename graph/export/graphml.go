package export

import (
	"fmt"
	"io"

	"entente/graph/query"
)

// WriteGraphML writes GraphML with a typed key for every property. Whether an edge has
// a direction is a property: networkx refuses a graph with edges of both kinds.
func WriteGraphML(w io.Writer, g *query.Subgraph) error {
	x := &xmlWriter{w: w}
	x.raw(`<?xml version="1.0" encoding="UTF-8"?>` + "\n" + `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">` + "\n")
	for _, k := range []string{"label", "kind", "code", "type", "quad_class", "status", "date", "start", "end"} {
		x.raw(fmt.Sprintf(`<key id="n_%s" for="node" attr.name="%s" attr.type="string"/>`+"\n", k, k))
	}
	x.raw(`<key id="n_degree" for="node" attr.name="degree" attr.type="int"/>` + "\n")
	for _, k := range []string{"x", "y"} {
		x.raw(fmt.Sprintf(`<key id="n_%s" for="node" attr.name="%s" attr.type="double"/>`+"\n", k, k))
	}
	for _, k := range []string{"label", "start", "end"} {
		x.raw(fmt.Sprintf(`<key id="e_%s" for="edge" attr.name="%s" attr.type="string"/>`+"\n", k, k))
	}
	x.raw(`<key id="e_weight" for="edge" attr.name="weight" attr.type="int"/>` + "\n" +
		`<key id="e_directed" for="edge" attr.name="directed" attr.type="boolean"/>` + "\n")
	ends := "directed"
	if undirected(g) {
		ends = "undirected"
	}
	x.raw(`<graph edgedefault="` + ends + `">` + "\n")
	data := func(key, value string) {
		if value != "" {
			x.raw(`<data key="` + key + `">` + x.esc(value) + `</data>`)
		}
	}
	for _, n := range g.Nodes {
		x.raw(`<node id="` + x.esc(string(n.ID)) + `">`)
		data("n_label", n.Label)
		data("n_kind", n.Kind)
		data("n_code", n.Code)
		data("n_type", string(n.Type))
		data("n_quad_class", n.Quad)
		data("n_status", string(n.Status))
		data("n_date", n.Date)
		data("n_start", dayText(n.From))
		data("n_end", dayText(n.To))
		data("n_degree", fmt.Sprint(n.Degree))
		if n.Place != nil {
			data("n_x", fmt.Sprint(n.Place.X))
			data("n_y", fmt.Sprint(n.Place.Y))
		}
		x.raw("</node>\n")
	}
	for _, e := range g.Edges {
		x.raw(fmt.Sprintf(`<edge id="%s" source="%s" target="%s">`, x.esc(e.ID), x.esc(string(e.Source)), x.esc(string(e.Target))))
		data("e_label", e.Label)
		data("e_start", dayText(e.From))
		data("e_end", dayText(e.To))
		data("e_weight", fmt.Sprint(e.Weight))
		data("e_directed", fmt.Sprint(e.Directed))
		x.raw("</edge>\n")
	}
	x.raw("</graph>\n</graphml>\n")
	return x.err
}
