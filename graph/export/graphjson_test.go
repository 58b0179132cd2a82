package export

import (
	"bytes"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"testing"

	"entente/graph/layout"
	"entente/graph/query"
	"entente/schema"
)

// TestGraphsInJSONAreAsTheLibraryWritesThem: byte for byte, whatever stands in names and counts.
func TestGraphsInJSONAreAsTheLibraryWritesThem(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 8))
	for n := range 200 {
		g := randomSubgraph(r)
		for _, f := range []struct {
			name       string
			fast, slow func(io.Writer, *query.Subgraph) error
		}{{"cytoscape", WriteCytoscape, slowCytoscape}, {"graphology", WriteGraphology, slowGraphology}, {"d3", WriteD3, slowD3}} {
			var got, want bytes.Buffer
			if err := f.fast(&got, g); err != nil {
				t.Fatal(err)
			}
			if err := f.slow(&want, g); err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got.Bytes(), want.Bytes()) {
				t.Fatalf("%s, graph %d:\n%s\nand the library\n%s", f.name, n, got.Bytes(), want.Bytes())
			}
		}
	}
}

// randomSubgraph has all that a node and an edge can have, or not, and names of all sorts.
func randomSubgraph(r *rand.Rand) *query.Subgraph {
	names := []string{"", "Pakistan", "C\u00f4te d'Ivoire", "quote \" and \\ back", "a<b>&c", "line\nend\ttab\x01\x7f", "\u2028 and \u2029", "broken \xff utf", "\u0420\u043e\u0441\u0441\u0438\u044f", "\U0001F54A"}
	name := func() string { return names[r.IntN(len(names))] }
	some := func() bool { return r.IntN(2) == 0 }
	counts := func() map[string]int {
		if some() {
			return nil
		}
		m := map[string]int{}
		for range r.IntN(4) {
			m[name()] = r.IntN(100)
		}
		return m
	}
	days := []schema.Day{schema.DayMin, schema.DayMax, schema.MustDate("1965-09-06").Earliest(), schema.MustDate("-0044-03-15").Earliest()}
	day := func() schema.Day { return days[r.IntN(len(days))] }
	g := &query.Subgraph{Nodes: []query.GraphNode{}, Edges: []query.GraphEdge{}, Revision: r.Uint64N(1e9)}
	if some() {
		g.Truncated, g.Hidden = &query.Truncated{Limit: "nodes", Value: r.IntN(500)}, r.IntN(9)
	}
	for i := range r.IntN(5) {
		n := query.GraphNode{ID: schema.IRI(fmt.Sprint("n", i, name())), Label: name(), Kind: name(), Code: name(), Type: schema.EventType(name()), Quad: name(), Status: schema.Status(name()),
			Date: name(), From: day(), To: day(), Focus: some(), Degree: r.IntN(1000), Counts: counts(), Extra: map[string]string{"x": "y"}}
		if some() {
			n.Place = &layout.Point{X: r.NormFloat64() * 1e3, Y: float64(r.IntN(5)) * 1e-9}
		}
		g.Nodes = append(g.Nodes, n)
	}
	for i := range r.IntN(6) {
		g.Edges = append(g.Edges, query.GraphEdge{ID: fmt.Sprint("e", i, name()), Source: schema.IRI(name()), Target: schema.IRI(name()), Label: name(), Directed: some(), Weight: r.IntN(50),
			Counts: counts(), Quads: counts(), From: day(), To: day()})
	}
	return g
}

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

// slowCytoscape is WriteCytoscape by the library.
func slowCytoscape(w io.Writer, g *query.Subgraph) error {
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

// slowGraphology is WriteGraphology by the library.
func slowGraphology(w io.Writer, g *query.Subgraph) error {
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

// slowD3 is WriteD3 by the library.
func slowD3(w io.Writer, g *query.Subgraph) error {
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
