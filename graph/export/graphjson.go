package export

import (
	"bytes"
	"encoding/json"
	"io"
	"maps"
	"slices"
	"strconv"

	"entente/graph/query"
)

// A subgraph to draw has thousands of nodes and edges, of a handful of fields each, and is
// asked for again after every commit that concerns it: the three JSON formats write them field by
// field, at a fifth of what encoding/json takes. What comes out is the same to the byte.

// WriteCytoscape writes {"elements": {"nodes": [{"data": …, "position": {"x": …, "y": …}}],
// "edges": [{"data": …}]}}.
func WriteCytoscape(w io.Writer, g *query.Subgraph) error {
	j := newJSON(g)
	j.raw(`{"data":`).value(about(g)).raw(`,"elements":{"edges":[`)
	for i := range g.Edges {
		j.comma(i).raw(`{"data":{`).edge(&g.Edges[i]).raw(`}}`)
	}
	j.raw(`],"nodes":[`)
	for i := range g.Nodes {
		n := &g.Nodes[i]
		j.comma(i).raw(`{"data":{`).node(n).raw(`}`)
		if n.Place != nil {
			j.raw(`,"position":{"x":`).value(n.Place.X).raw(`,"y":`).value(n.Place.Y).raw(`}`)
		}
		j.raw(`}`)
	}
	j.raw(`]}`)
	if slices.ContainsFunc(g.Nodes, func(n query.GraphNode) bool { return n.Place != nil }) {
		j.raw(`,"layout":{"name":"preset"}`) // else cytoscape moves them into a grid
	}
	return j.raw("}\n").to(w)
}

// WriteGraphology writes what graphology's Graph.import takes. Key and ends of an edge stand beside
// its attributes: written twice they were a third of a large file.
func WriteGraphology(w io.Writer, g *query.Subgraph) error {
	j := newJSON(g)
	j.raw(`{"attributes":`).value(about(g)).raw(`,"edges":[`)
	for i := range g.Edges {
		e := &g.Edges[i]
		j.comma(i).raw(`{"key":`).text(e.ID).raw(`,"source":`).text(string(e.Source)).raw(`,"target":`).text(string(e.Target))
		if !e.Directed {
			j.raw(`,"undirected":true`)
		}
		j.raw(`,"attributes":{`).attributes(e).raw(`}}`)
	}
	j.raw(`],"nodes":[`)
	for i := range g.Nodes {
		n := &g.Nodes[i]
		j.comma(i).raw(`{"key":`).text(string(n.ID)).raw(`,"attributes":{`).node(n).place(n).raw(`}}`)
	}
	return j.raw("],\"options\":{\"allowSelfLoops\":true,\"multi\":true,\"type\":\"mixed\"}}\n").to(w)
}

// WriteD3 writes node-link JSON, which networkx's node_link_graph reads too.
func WriteD3(w io.Writer, g *query.Subgraph) error {
	j := newJSON(g)
	j.raw(`{"directed":`).value(!undirected(g)).raw(`,"graph":`).value(about(g)).raw(`,"links":[`)
	for i := range g.Edges {
		e := &g.Edges[i]
		j.comma(i).raw(`{`).edge(e).raw(`,"key":`).text(e.ID).raw(`}`)
	}
	j.raw(`],"multigraph":true,"nodes":[`)
	for i := range g.Nodes {
		n := &g.Nodes[i]
		j.comma(i).raw(`{`).node(n).place(n).raw(`}`)
	}
	return j.raw("]}\n").to(w)
}

// graphJSON is a document on its way. The first error stays.
type graphJSON struct {
	b   []byte
	err error
}

func newJSON(g *query.Subgraph) *graphJSON {
	const nodeBytes, edgeBytes = 240, 380 // about
	return &graphJSON{b: make([]byte, 0, 512+nodeBytes*len(g.Nodes)+edgeBytes*len(g.Edges))}
}

func (j *graphJSON) to(w io.Writer) error {
	if j.err != nil {
		return j.err
	}
	_, err := w.Write(j.b)
	return err
}

func (j *graphJSON) raw(s string) *graphJSON {
	j.b = append(j.b, s...)
	return j
}

// comma stands before all entries of a list but the first.
func (j *graphJSON) comma(i int) *graphJSON {
	if i > 0 {
		j.b = append(j.b, ',')
	}
	return j
}

// text writes a string. What needs escapes is left to the library.
func (j *graphJSON) text(s string) *graphJSON {
	for i := range len(s) {
		if c := s[i]; c < ' ' || c >= 0x7f || c == '"' || c == '\\' {
			return j.value(s)
		}
	}
	j.b = append(append(append(j.b, '"'), s...), '"')
	return j
}

// value writes anything as the library does.
func (j *graphJSON) value(v any) *graphJSON {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		j.err = err
		return j
	}
	j.b = append(j.b, bytes.TrimSuffix(b.Bytes(), []byte("\n"))...)
	return j
}

// optional writes a further field, unless it is empty.
func (j *graphJSON) optional(name, s string) *graphJSON {
	if s == "" {
		return j
	}
	return j.raw(`,"`).raw(name).raw(`":`).text(s)
}

func (j *graphJSON) number(n int) *graphJSON {
	j.b = strconv.AppendInt(j.b, int64(n), 10)
	return j
}

// counts writes a further field of numbers by name, unless there are none.
func (j *graphJSON) counts(name string, counts map[string]int) *graphJSON {
	if len(counts) == 0 {
		return j
	}
	j.raw(`,"`).raw(name).raw(`":{`)
	for i, key := range slices.Sorted(maps.Keys(counts)) {
		j.comma(i).text(key).raw(`:`).number(counts[key])
	}
	return j.raw(`}`)
}

// node writes a node's properties: those of query.GraphNode, and its first and last day where
// they are known.
func (j *graphJSON) node(n *query.GraphNode) *graphJSON {
	j.raw(`"id":`).text(string(n.ID)).raw(`,"label":`).text(n.Label).raw(`,"kind":`).text(n.Kind)
	j.optional("code", n.Code).optional("type", string(n.Type)).optional("quad_class", n.Quad).optional("status", string(n.Status)).optional("date", n.Date)
	if n.Focus {
		j.raw(`,"focus":true`)
	}
	return j.raw(`,"degree":`).number(n.Degree).optional("start", dayText(n.From)).optional("end", dayText(n.To))
}

// place writes where the server placed a node.
func (j *graphJSON) place(n *query.GraphNode) *graphJSON {
	if n.Place == nil {
		return j
	}
	return j.raw(`,"x":`).value(n.Place.X).raw(`,"y":`).value(n.Place.Y)
}

// edge writes an edge's properties: those of query.GraphEdge, and its first and last day.
func (j *graphJSON) edge(e *query.GraphEdge) *graphJSON {
	return j.raw(`"id":`).text(e.ID).raw(`,"source":`).text(string(e.Source)).raw(`,"target":`).text(string(e.Target)).raw(`,`).attributes(e)
}

// attributes writes an edge's properties beside its key and its ends.
func (j *graphJSON) attributes(e *query.GraphEdge) *graphJSON {
	j.raw(`"label":`).text(e.Label).raw(`,"directed":`)
	j.b = strconv.AppendBool(j.b, e.Directed)
	j.raw(`,"weight":`).number(e.Weight).counts("counts", e.Counts).counts("quad_classes", e.Quads)
	return j.optional("start", dayText(e.From)).optional("end", dayText(e.To))
}
