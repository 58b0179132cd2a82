package query

import (
	"slices"

	"entente/graph/query/gql"
	"entente/graph/view"
)

// turned is a match walked from right to left, as written.
func (m *matcher) turned(b *binding) *binding {
	out := &binding{start: b.at, at: b.start, vars: map[string]any{}, edges: slices.Clone(b.edges)}
	slices.Reverse(out.edges)
	for i := range out.edges {
		out.edges[i] = turn(out.edges[i])
	}
	for v, bound := range b.vars {
		switch x := bound.(type) {
		case view.Edge:
			out.vars[v] = turn(x)
		case []view.Edge:
			list := make([]view.Edge, 0, len(x))
			for _, e := range slices.Backward(x) {
				list = append(list, turn(e))
			}
			out.vars[v] = list
		default:
			out.vars[v] = bound
		}
	}
	return out
}

func turn(e view.Edge) view.Edge {
	dir := e.Dir & view.Both
	if e.Dir&view.Out != 0 {
		dir |= view.In
	}
	if e.Dir&view.In != 0 {
		dir |= view.Out
	}
	return view.Edge{Event: e.Event, From: e.To, To: e.From, Dir: dir}
}

// directed reports whether an edge runs as the pattern asks.
func directed(want gql.Direction, dir view.Direction) bool {
	switch want {
	case gql.ToRight:
		return dir&view.Out != 0
	case gql.ToLeft:
		return dir&view.In != 0
	case gql.Undirected:
		return dir&view.Both != 0
	}
	return true
}
