package view

import (
	"slices"
	"strings"
)

// graphNumbers numbers the named graphs as events name them.
type graphNumbers struct {
	v     *View
	known map[uint64]uint32
	last  uint64
	at    uint32
}

func (g *graphNumbers) number(term uint64) uint32 {
	if term == g.last && term != 0 {
		return g.at
	}
	i, ok := g.known[term]
	if !ok {
		at := g.v.graphOf(term)
		if at < 0 {
			at = len(g.v.graphs)
			g.v.graphs = append(g.v.graphs, Graph{Term: term, Speaker: None, Document: -1})
			g.v.graphDoc = append(g.v.graphDoc, 0)
		}
		i = uint32(at)
		g.known[term] = i
	}
	g.last, g.at = term, i
	return i
}

// graphOf finds a graph by its term, -1 where no event is in it.
func (v *View) graphOf(term uint64) int {
	return slices.IndexFunc(v.graphs, func(g Graph) bool { return g.Term == term })
}

// describeGraphs says of every graph what it holds.
func (v *View) describeGraphs(r *reader, claimOf func(term uint64) (claim, bool, error)) error {
	for i := range v.graphs {
		if err := v.describeGraph(i, r, claimOf); err != nil {
			return err
		}
	}
	v.tieGraphs()
	return nil
}

func (v *View) describeGraph(i int, r *reader, claimOf func(term uint64) (claim, bool, error)) error {
	term := v.graphs[i].Term
	g := Graph{Term: term, Speaker: None, Document: -1}
	v.graphDoc[i] = 0
	c, ok, err := claimOf(term)
	if err != nil {
		return err
	}
	if ok {
		g.Kind, g.Advisory = ClaimGraph, c.advisory
		v.graphDoc[i] = c.document
		if n, ok := v.NodeOf(c.speaker); ok {
			g.Speaker = n
		}
	} else if reference, err := r.isReference(term); err != nil {
		return err
	} else if reference {
		g.Kind = ReferenceGraph
	}
	v.graphs[i] = g
	return nil
}

// tieGraphs leads from claims to the graphs of their documents.
func (v *View) tieGraphs() {
	byTerm := make(map[uint64]int, len(v.graphs))
	for i := range v.graphs {
		byTerm[v.graphs[i].Term] = i
	}
	for i := range v.graphs {
		g := &v.graphs[i]
		if g.Document = -1; g.Kind != ClaimGraph {
			continue
		}
		if d, ok := byTerm[v.graphDoc[i]]; ok {
			g.Document = d
		}
	}
}

// isReference tells whether a graph is the one that ships with the program.
func (r *reader) isReference(graph uint64) (bool, error) {
	if graph <= 1 { // the default graph is no term
		return false, nil
	}
	if is, ok := r.references[graph]; ok {
		return is, nil
	}
	v, err := r.value(graph)
	if err != nil {
		return false, err
	}
	is := strings.HasSuffix(rdfName(v), "/id/graph/reference")
	r.references[graph] = is
	return is, nil
}
