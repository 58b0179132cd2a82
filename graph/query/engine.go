package query

import (
	"context"
	"errors"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/view"
	"entente/schema"
	"entente/schema/rdf"
)

// Limits bound a question. Each is told in the answer when it bites.
type Limits struct {
	Time   time.Duration
	Hops   int
	Paths  int
	Nodes  int // of a subgraph
	Edges  int // of a subgraph
	Page   int // items of a list
	Budget int // partial ways that a path search may look at
}

// DefaultLimits are those of the HTTP API.
func DefaultLimits() Limits {
	return Limits{Time: 5 * time.Second, Hops: 6, Paths: 1000, Nodes: 10_000, Edges: 10_000, Page: 1000, Budget: 2_000_000}
}

// Truncated says which limit cut an answer, and its value.
type Truncated struct {
	Limit string `json:"limit"`
	Value int    `json:"value"`
}

// ByTime reports that time cut the answer: the same question may bring more at
// another time.
func (t *Truncated) ByTime() bool { return t != nil && t.Limit == "time_ms" }

// Engine answers questions about one graph. It is safe for concurrent use.
type Engine struct {
	g       *graph.Graph
	limits  Limits
	derived *derived
}

// New makes an engine. It lives as long as the graph does.
func New(g *graph.Graph, limits Limits) *Engine {
	e := &Engine{g: g, limits: limits, derived: &derived{reference: quad.IRI(schema.NewNamer(g.Base()).Graph("reference"))}}
	g.Prepare(e.ahead)
	return e
}

// Limits are the engine's bounds.
func (e *Engine) Limits() Limits { return e.limits }

// Session is one question's look at the graph: a moment that does not change.
type Session struct {
	*graph.Moment
	limits  Limits
	derived *derived
	dec     rdf.Decoder

	// Understand, where it is set, is told of a name that is read as a person's surname
	// when that happens, and before the question is answered.
	Understand func(ReadAs)

	// What the answer rests on.
	footprint *Footprint
	resolved  []resolved
	readAs    []ReadAs
	passes    func(view.Came) bool
	obscure   bool // on something that is not followed
}

// Session begins a question; Release it when answered.
func (e *Engine) Session(ctx context.Context) (*Session, error) {
	m, err := e.g.Now(ctx)
	if err != nil {
		return nil, err
	}
	s := e.sessionOf(ctx, m)
	if err := e.derived.steps.note(s); err != nil {
		return nil, errors.Join(err, s.Release())
	}
	return s, nil
}

func (e *Engine) sessionOf(ctx context.Context, m *graph.Moment) *Session {
	s := &Session{Moment: m, limits: e.limits, derived: e.derived}
	s.dec = rdf.Decoder{Reader: reader{ctx, m.Snapshot}, Known: s.named}
	return s
}

// known is the name under which the view knows an entity: that of the one it was
// merged into where it was.
func (s *Session) known(v quad.Value) quad.Value {
	term, ok, err := s.ID(v)
	if err != nil || !ok {
		return v // the decoder reads the same store next and meets the same fault
	}
	if n, ok := s.View.NodeOf(term); ok {
		return quad.IRI(s.View.IRI(n))
	}
	return v
}

// reader gives the decoder a subject's quads.
type reader struct {
	ctx  context.Context
	snap *graph.Snapshot
}

// Subject lists the quads of a subject.
func (r reader) Subject(v quad.Value) ([]quad.Quad, error) {
	var list []quad.Quad
	for q, err := range r.snap.Quads(r.ctx, graph.QuadPattern{Subject: v}) {
		if err != nil {
			return nil, err
		}
		list = append(list, q)
	}
	return list, nil
}

// named is an entity by what the view has of it, under the name of the one it was merged
// into where it was.
func (s *Session) named(id quad.IRI) (schema.Entity, bool) {
	term, ok, err := s.ID(id)
	if err != nil || !ok {
		return schema.Entity{}, false
	}
	n, ok := s.View.NodeOf(term)
	if !ok {
		return schema.Entity{}, false
	}
	return s.entity(n), true
}

// iri is the name behind a store's id.
func (s *Session) iri(term uint64) (schema.IRI, error) {
	v, err := s.Value(term)
	if err != nil {
		return "", err
	}
	iri, _ := v.(quad.IRI)
	return schema.IRI(iri), nil
}
