package query

import (
	"context"
	"iter"
	"slices"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/view"
)

// Part streams what the graph says of the events that pass: the events as the graphs
// that state them have them, their passages, the claims that assert them, and then the
// entities that take part, the speakers and the documents. No quad comes twice. Cost: the events'
// quads and a look-up for each; memory eight bytes for each thing told of.
func (s *Session) Part(ctx context.Context, p Params) *Quads {
	return s.stream(s.quadsOf(ctx, s.partOf(ctx, p)))
}

// described is a subject and the graph in which it is told of; Any is every graph.
type described struct{ subject, graph graph.ID }

// quadsOf gives the quads of each subject in its graph.
func (s *Session) quadsOf(ctx context.Context, list iter.Seq2[described, error]) iter.Seq2[graph.IDQuad, error] {
	return func(yield func(graph.IDQuad, error) bool) {
		for d, err := range list {
			if err != nil {
				yield(graph.IDQuad{}, err)
				return
			}
			for ids, err := range s.Scan(ctx, graph.Pattern{d.subject, graph.Any, graph.Any, d.graph}) {
				if !yield(ids, err) || err != nil {
					return
				}
			}
		}
	}
}

// partOf lists what Part tells of.
func (s *Session) partOf(ctx context.Context, p Params) iter.Seq2[described, error] {
	return func(yield func(described, error) bool) {
		events, err := s.matchEvents(ctx, p)
		if err != nil {
			yield(described{}, err)
			return
		}
		s.telling(ctx, events, nil)(yield)
	}
}

// telling lists what is to be told of events and of some entities beside those that take part.
func (s *Session) telling(ctx context.Context, events []view.Event, nodes []view.Node) iter.Seq2[described, error] {
	return func(yield func(described, error) bool) {
		w := &partWalk{s: s, ctx: ctx, seen: map[described]bool{}, yield: yield}
		entities := map[view.Node]bool{}
		documents := map[graph.ID]bool{}
		nodes := slices.Clone(nodes)
		for _, n := range nodes {
			entities[n] = true
		}
		var sources []graph.ID
		for _, e := range events {
			a := s.View.Attributes(e)
			g := s.View.Graphs()[a.Graph]
			if !w.tell(described{a.Term, g.Term}) {
				return
			}
			if g.Kind == view.ClaimGraph && !w.tell(described{g.Term, graph.Any}) {
				return
			}
			if g.Kind == view.ClaimGraph && g.Speaker != view.None && !entities[g.Speaker] {
				entities[g.Speaker] = true
				nodes = append(nodes, g.Speaker)
			}
			if g.Document >= 0 {
				g = s.View.Graphs()[g.Document]
			}
			if g.Kind == view.FactGraph && !documents[g.Term] {
				documents[g.Term] = true
				sources = append(sources, g.Term)
			}
			for _, part := range s.View.Participants(e) {
				if !entities[part.Node] {
					entities[part.Node] = true
					nodes = append(nodes, part.Node)
				}
			}
		}
		for _, n := range nodes {
			id, known, err := s.ID(quad.IRI(s.View.IRI(n)))
			if err != nil {
				yield(described{}, err)
				return
			}
			if known && !w.tell(described{id, graph.Any}) {
				return
			}
		}
		for _, id := range sources {
			if !w.tell(described{id, graph.Any}) {
				return
			}
		}
	}
}

// partWalk yields things once, each with the nodes that only serve it.
type partWalk struct {
	s     *Session
	ctx   context.Context
	seen  map[described]bool
	yield func(described, error) bool
}

// tell yields d and its servants; false ends the walk.
func (w *partWalk) tell(d described) bool {
	queue := []described{d}
	for len(queue) > 0 {
		d, queue = queue[0], queue[1:]
		if w.seen[d] || d.graph != graph.Any && w.seen[described{d.subject, graph.Any}] {
			continue
		}
		w.seen[d] = true
		if !w.yield(d, nil) {
			return false
		}
		for ids, err := range w.s.Scan(w.ctx, graph.Pattern{d.subject, graph.Any, graph.Any, d.graph}) {
			var object quad.Value
			if err == nil {
				object, err = w.s.Value(ids[graph.Object])
			}
			if err != nil {
				w.yield(described{}, err)
				return false
			}
			if iri, ok := object.(quad.IRI); ok && servant(iri) {
				queue = append(queue, described{ids[graph.Object], graph.Any})
			}
		}
	}
	return true
}
