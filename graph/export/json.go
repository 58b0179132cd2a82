package export

import (
	"encoding/json"
	"io"
	"slices"

	"entente/graph/query"
)

// nodeData is a node's properties in the JSON formats.
type nodeData struct {
	query.GraphNode
	Start string   `json:"start,omitempty"` // first day, where it is known
	End   string   `json:"end,omitempty"`
	X     *float64 `json:"x,omitempty"` // where the server placed it
	Y     *float64 `json:"y,omitempty"`
}

type edgeData struct {
	query.GraphEdge
	Start string `json:"start,omitempty"`
	End   string `json:"end,omitempty"`
}

func nodeOf(n query.GraphNode) nodeData {
	data := nodeData{GraphNode: n, Start: dayText(n.From), End: dayText(n.To)}
	if n.Place != nil {
		data.X, data.Y = &n.Place.X, &n.Place.Y
	}
	return data
}

func edgeOf(e query.GraphEdge) edgeData { return edgeData{e, dayText(e.From), dayText(e.To)} }

func encode(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(v)
}

// WriteCytoscape writes {"elements": {"nodes": [{"data": …, "position": {"x": …, "y": …}}],
// "edges": [{"data": …}]}}.
func WriteCytoscape(w io.Writer, g *query.Subgraph) error {
	type position struct {
		X float64 `json:"x"`
		Y float64 `json:"y"`
	}
	type element struct {
		Data     any       `json:"data"`
		Position *position `json:"position,omitempty"`
	}
	nodes, edges := make([]element, 0, len(g.Nodes)), make([]element, 0, len(g.Edges))
	for _, n := range g.Nodes {
		var at *position
		if n.Place != nil {
			at = &position{n.Place.X, n.Place.Y}
			n.Place = nil
		}
		nodes = append(nodes, element{nodeOf(n), at})
	}
	for _, e := range g.Edges {
		edges = append(edges, element{Data: edgeOf(e)})
	}
	document := map[string]any{
		"elements": map[string]any{"nodes": nodes, "edges": edges},
		"data":     about(g),
	}
	if slices.ContainsFunc(g.Nodes, func(n query.GraphNode) bool { return n.Place != nil }) {
		document["layout"] = map[string]string{"name": "preset"} // else cytoscape moves them into a grid
	}
	return encode(w, document)
}

// undirected reports whether no edge has a direction. A file that has edges of both
// kinds is told to be directed, since few readers take both; each edge says which it is.
func undirected(g *query.Subgraph) bool {
	return len(g.Edges) > 0 && !slices.ContainsFunc(g.Edges, func(e query.GraphEdge) bool { return e.Directed })
}

// about is what every JSON format says of the whole.
func about(g *query.Subgraph) map[string]any {
	m := map[string]any{"revision": g.Revision}
	if g.Truncated != nil {
		m["truncated"], m["hidden"] = g.Truncated, g.Hidden
	}
	return m
}

// edgeAttributes are an edge's properties beside its key and its ends.
type edgeAttributes struct {
	Label    string         `json:"label"`
	Directed bool           `json:"directed"`
	Weight   int            `json:"weight"`
	Counts   map[string]int `json:"counts,omitempty"`
	Quads    map[string]int `json:"quad_classes,omitempty"`
	Start    string         `json:"start,omitempty"`
	End      string         `json:"end,omitempty"`
}

// WriteGraphology writes what graphology's Graph.import takes.
func WriteGraphology(w io.Writer, g *query.Subgraph) error {
	type node struct {
		Key        string `json:"key"`
		Attributes any    `json:"attributes"`
	}
	type edge struct {
		Key        string `json:"key"`
		Source     string `json:"source"`
		Target     string `json:"target"`
		Undirected bool   `json:"undirected,omitempty"`
		Attributes any    `json:"attributes"`
	}
	nodes, edges := make([]node, 0, len(g.Nodes)), make([]edge, 0, len(g.Edges))
	for _, n := range g.Nodes {
		nodes = append(nodes, node{string(n.ID), nodeOf(n)})
	}
	for _, e := range g.Edges {
		// Key and ends stand beside the attributes: written twice they were a third of a large file.
		edges = append(edges, edge{e.ID, string(e.Source), string(e.Target), !e.Directed, edgeAttributes{e.Label, e.Directed, e.Weight, e.Counts, e.Quads, dayText(e.From), dayText(e.To)}})
	}
	return encode(w, map[string]any{
		"attributes": about(g),
		"options":    map[string]any{"type": "mixed", "multi": true, "allowSelfLoops": true},
		"nodes":      nodes, "edges": edges,
	})
}

// WriteD3 writes node-link JSON, which networkx's node_link_graph reads too.
func WriteD3(w io.Writer, g *query.Subgraph) error {
	nodes, links := make([]nodeData, 0, len(g.Nodes)), make([]any, 0, len(g.Edges))
	for _, n := range g.Nodes {
		nodes = append(nodes, nodeOf(n))
	}
	for _, e := range g.Edges {
		links = append(links, struct {
			edgeData
			Key string `json:"key"`
		}{edgeOf(e), e.ID})
	}
	return encode(w, map[string]any{"directed": !undirected(g), "multigraph": true, "graph": about(g), "nodes": nodes, "links": links})
}
