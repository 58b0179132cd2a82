package export

import (
	"fmt"
	"io"

	"entente/graph/query"
	"entente/schema"
)

// WriteGEXF writes GEXF 1.3. Nodes and edges of dated events bear start and end,
// so that Gephi's timeline works.
func WriteGEXF(w io.Writer, g *query.Subgraph) error {
	x := &xmlWriter{w: w}
	x.raw(`<?xml version="1.0" encoding="UTF-8"?>` + "\n")
	x.raw(`<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">` + "\n")
	x.raw("<meta><creator>Entente</creator><description>" + x.esc(fmt.Sprintf("revision %d", g.Revision)) + "</description></meta>\n")
	x.raw(`<graph mode="dynamic"` + defaultEdgeType(g) + ` timeformat="date" timerepresentation="interval">` + "\n")
	x.raw(`<attributes class="node" mode="static"><attribute id="kind" title="kind" type="string"/><attribute id="code" title="code" type="string"/>` +
		`<attribute id="type" title="type" type="string"/><attribute id="quad" title="quad class" type="string"/><attribute id="status" title="status" type="string"/></attributes>` + "\n")
	x.raw("<nodes>\n")
	for _, n := range g.Nodes {
		x.raw(fmt.Sprintf(`<node id="%s" label="%s"%s><attvalues>`, x.esc(string(n.ID)), x.esc(n.Label), interval(n.From, n.To)))
		for _, a := range [][2]string{{"kind", n.Kind}, {"code", n.Code}, {"type", string(n.Type)}, {"quad", n.Quad}, {"status", string(n.Status)}} {
			if a[1] != "" {
				x.raw(fmt.Sprintf(`<attvalue for="%s" value="%s"/>`, a[0], x.esc(a[1])))
			}
		}
		x.raw("</attvalues>")
		if n.Place != nil { // in Gephi y grows upwards
			x.raw(fmt.Sprintf(`<viz:position x="%g" y="%g" z="0"/>`, n.Place.X, 0-n.Place.Y))
		}
		x.raw("</node>\n")
	}
	x.raw("</nodes>\n<edges>\n")
	for _, e := range g.Edges {
		kind := "directed"
		if !e.Directed {
			kind = "undirected"
		}
		x.raw(fmt.Sprintf(`<edge id="%s" source="%s" target="%s" label="%s" type="%s" weight="%d"%s/>`+"\n",
			x.esc(e.ID), x.esc(string(e.Source)), x.esc(string(e.Target)), x.esc(e.Label), kind, e.Weight, interval(e.From, e.To)))
	}
	x.raw("</edges>\n</graph>\n</gexf>\n")
	return x.err
}

// defaultEdgeType is directed or undirected where all edges are. Where both are it is left
// out: Gephi ignores the edges that are not of the default, and every edge bears its type.
func defaultEdgeType(g *query.Subgraph) string {
	directed := 0
	for _, e := range g.Edges {
		if e.Directed {
			directed++
		}
	}
	switch directed {
	case len(g.Edges):
		return ` defaultedgetype="directed"`
	case 0:
		return ` defaultedgetype="undirected"`
	}
	return ""
}

// interval writes start and end where they are known.
func interval(from, to schema.Day) string {
	s := ""
	if !from.Open() {
		s += ` start="` + from.String() + `"`
	}
	if !to.Open() {
		s += ` end="` + to.String() + `"`
	}
	return s
}
