package export

import (
	"fmt"
	"io"
	"strings"

	"entente/graph/query"
)

// WriteDOT writes the graph for Graphviz: events as boxes, entities by their kind.
func WriteDOT(w io.Writer, g *query.Subgraph) error {
	var b strings.Builder
	quote := func(s string) string {
		return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`).Replace(s) + `"`
	}
	b.WriteString("digraph entente {\n  graph [overlap=false, splines=true];\n  node [fontname=\"Helvetica\"];\n")
	for _, n := range g.Nodes {
		shape := "ellipse"
		switch n.Kind {
		case "event":
			shape = "box"
		case "person":
			shape = "oval"
		case "organisation", "treaty":
			shape = "hexagon"
		}
		place := ""
		if n.Place != nil { // Graphviz counts points, upwards; neato -n keeps the places
			place = fmt.Sprintf(", pos=\"%g,%g!\"", n.Place.X, -n.Place.Y)
		}
		fmt.Fprintf(&b, "  %s [label=%s, shape=%s%s];\n", quote(string(n.ID)), quote(n.Label), shape, place)
	}
	for _, e := range g.Edges {
		dir := ""
		if !e.Directed {
			dir = ", dir=none"
		}
		fmt.Fprintf(&b, "  %s -> %s [label=%s, weight=%d%s];\n", quote(string(e.Source)), quote(string(e.Target)), quote(e.Label), e.Weight, dir)
	}
	b.WriteString("}\n")
	_, err := io.WriteString(w, b.String())
	return err
}
