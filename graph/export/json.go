package export

import (
	"encoding/json"
	"io"
	"slices"

	"entente/graph/query"
)

func encode(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(v)
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
