package server

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"sync"
	"time"

	"entente/graph"
	"entente/graph/query"
	"entente/schema"
)

const (
	// maxPast is how many earlier revisions are held at a time.
	maxPast = 2
	// maxPastQuads bounds each: its changes are done again in memory, at some microseconds and some
	// hundred bytes a quad.
	maxPastQuads = 500_000
	// maxPastTime bounds the making of one.
	maxPastTime = 30 * time.Second
)

// past holds the graphs of earlier revisions that were asked for last, so that a link to
// a revision can be answered after the data have changed.
type past struct {
	turn chan struct{} // one graph is made at a time
	mu   sync.Mutex
	held []*pastGraph // the one asked for last in front
}

// pastGraph is an earlier revision, with how many questions look at it.
type pastGraph struct {
	revision uint64
	graph    *graph.Graph
	engine   *query.Engine
	users    int
	out      bool // no longer held: the last user closes it
}

func newPast() *past {
	p := &past{turn: make(chan struct{}, 1)}
	p.turn <- struct{}{}
	return p
}

// enter gives the graph of a revision where it is held; leave it when done.
func (p *past) enter(revision uint64) *pastGraph {
	p.mu.Lock()
	defer p.mu.Unlock()
	i := slices.IndexFunc(p.held, func(g *pastGraph) bool { return g.revision == revision })
	if i < 0 {
		return nil
	}
	g := p.held[i]
	p.held = slices.Insert(slices.Delete(p.held, i, i+1), 0, g)
	g.users++
	return g
}

// add holds a graph, with its first user, and lets go of the one asked for longest ago.
func (p *past) add(g *pastGraph) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	g.users++
	p.held = slices.Insert(p.held, 0, g)
	if len(p.held) <= maxPast {
		return nil
	}
	old := p.held[maxPast]
	p.held = p.held[:maxPast]
	old.out = true
	return old.over()
}

// leave ends the use of a graph.
func (p *past) leave(g *pastGraph) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	g.users--
	return g.over()
}

// over closes a graph that is neither held nor used.
func (g *pastGraph) over() error {
	if !g.out || g.users > 0 {
		return nil
	}
	return g.graph.Close()
}

// pastSession begins a question about the graph as it was at a revision; release ends it.
func (s *Server) pastSession(ctx context.Context, revision uint64) (q *query.Session, release func() error, err error) {
	g := s.past.enter(revision)
	if g == nil {
		if g, err = s.remake(ctx, revision); err != nil {
			return nil, nil, err
		}
	}
	if q, err = g.engine.Session(ctx); err != nil {
		return nil, nil, errors.Join(err, s.past.leave(g))
	}
	return q, func() error { return errors.Join(q.Release(), s.past.leave(g)) }, nil
}

// remake makes the graph of a revision, unless another question just did.
func (s *Server) remake(ctx context.Context, revision uint64) (*pastGraph, error) {
	select {
	case <-s.past.turn:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	defer func() { s.past.turn <- struct{}{} }()
	if g := s.past.enter(revision); g != nil {
		return g, nil
	}
	within, cancel := context.WithTimeout(ctx, maxPastTime)
	defer cancel()
	made, err := s.cfg.Graph.AsOf(within, revision, maxPastQuads)
	if err != nil && within.Err() != nil && ctx.Err() == nil {
		return nil, &schema.Error{Kind: schema.Timeout, Parameter: "revision", Message: fmt.Sprintf("making the graph of revision %d again took longer than %v", revision, maxPastTime)}
	}
	if err != nil {
		return nil, err
	}
	g := &pastGraph{revision: revision, graph: made, engine: query.New(made, s.cfg.Limits)}
	if err := s.past.add(g); err != nil {
		s.cfg.Log.Error("closing an earlier revision", "error", err)
	}
	return g, nil
}

// revisionOf reads the parameter that every question takes, and takes it out; asked is
// false where it was not given.
func revisionOf(p query.Params) (revision uint64, asked bool, err error) {
	if _, there := p["revision"]; !there {
		return 0, false, nil
	}
	n, err := strconv.ParseUint(p.Get("revision"), 10, 64)
	if err != nil || len(p["revision"]) > 1 {
		return 0, false, &schema.Error{Kind: schema.Invalid, Parameter: "revision", Value: p.Get("revision"), Message: "a revision is one whole number from 0; Entente-Revision of an answer tells it"}
	}
	delete(p, "revision")
	return n, true, nil
}
