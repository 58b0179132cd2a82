package export

import (
	"io"

	"entente/graph/query"
)

// GraphFormat is a way to write a subgraph for a program that draws or analyses.
type GraphFormat struct {
	Name      string // as in format=
	Gloss     string
	Extension string
	MediaType string
	Write     func(io.Writer, *query.Subgraph) error
}

// GraphFormats lists the formats of subgraphs; the first is the default.
func GraphFormats() []GraphFormat {
	return []GraphFormat{
		{"cytoscape", "Cytoscape.js elements", ".json", "application/json", WriteCytoscape},
		{"graphology", "graphology's serialised graph", ".json", "application/vnd.graphology+json", WriteGraphology},
		{"d3", "node-link JSON for d3 and networkx", ".json", "application/vnd.d3+json", WriteD3},
		{"gexf", "GEXF 1.3 with time intervals, for Gephi", ".gexf", "application/gexf+xml", WriteGEXF},
		{"graphml", "GraphML with typed keys", ".graphml", "application/graphml+xml", WriteGraphML},
		{"dot", "Graphviz", ".dot", "text/vnd.graphviz", WriteDOT},
		{"geojson", "arcs between capitals, for maps", ".geojson", "application/geo+json", WriteGraphGeoJSON},
	}
}
