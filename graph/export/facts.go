package export

import (
	"strings"

	"github.com/cayleygraph/quad"
)

// Facts leaves out what claims assert: the quads whose graph is a claim's own. A
// format without graphs would turn them into facts, since it keeps the statement
// and drops whose word it is.
func Facts(quads QuadSource) QuadSource {
	if n, ok := quads.(NumberedSource); ok {
		return &numberedFacts{facts: facts{quads}, quads: n}
	}
	return facts{quads}
}

type facts struct{ quads QuadSource }

func (f facts) ReadQuad() (quad.Quad, error) {
	for {
		q, err := f.quads.ReadQuad()
		if err != nil || !isClaim(q.Label) {
			return q, err
		}
	}
}

// isClaim reports whether a graph's name is that of a claim.
func isClaim(graph quad.Value) bool {
	iri, ok := graph.(quad.IRI)
	return ok && isClaimIRI(string(iri))
}

func isClaimIRI(graph string) bool { return strings.Contains(graph, "/id/claim/") }
