package main

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"os"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/query"
	"entente/loader"
	"entente/schema"
	"entente/schema/reference"
)

// open opens the graph with the reference tables of this program in it.
func open(ctx context.Context, url string, mustExist bool) (*graph.Graph, error) {
	g, err := graph.Open(ctx, url, graph.Options{MustExist: mustExist, Warn: warn})
	if err != nil {
		return nil, err
	}
	if mustExist {
		return g, nil
	}
	tables, err := reference.Load()
	if err == nil {
		_, err = loader.Reference(ctx, sink{g}, tables)
	}
	if err != nil {
		g.Close() // the first error is the one to tell
		return nil, err
	}
	return g, nil
}

// warn tells a person what did not stop the program.
func warn(message string) { fmt.Fprintln(os.Stderr, "warning: "+message) }

// sink is the graph as the loader writes to it.
type sink struct{ g *graph.Graph }

// Begin begins a transaction.
func (s sink) Begin() loader.Batch { return batch{s.g.Begin()} }

// Release begins a transaction that holds as much as fits into memory.
func (s sink) Release(memory int64) loader.Batch {
	tx := s.g.Begin()
	if memory > 0 {
		tx.Hold(memory)
	}
	return batch{tx}
}

// Bulk begins a bulk load.
func (s sink) Bulk(ctx context.Context, memory int64) (loader.Batch, error) {
	b, err := s.g.NewBulk(ctx, graph.BulkOptions{Memory: memory})
	if err != nil {
		return nil, err
	}
	return bulk{b, s.g.Begin()}, nil
}

// Base is the graph's base IRI.
func (s sink) Base() string { return s.g.Base() }

// Revision is the graph's newest revision.
func (s sink) Revision() uint64 { return s.g.Stats().Revision }

// Marking begins a transaction whose commit leaves a mark.
func (s sink) Marking(mark string) loader.Batch {
	tx := s.g.Begin()
	tx.Mark(mark)
	return batch{tx}
}

// Marked tells whether a transaction that leaves the mark was committed.
func (s sink) Marked(mark string) (bool, error) { return s.g.Marked(mark) }

// Graph yields the quads of a named graph.
func (s sink) Graph(ctx context.Context, label quad.Value) iter.Seq2[quad.Quad, error] {
	return func(yield func(quad.Quad, error) bool) {
		snap, err := s.g.Snapshot()
		if err != nil {
			yield(quad.Quad{}, err)
			return
		}
		defer func() { _ = snap.Close() }() // it was only read
		for q, err := range snap.Quads(ctx, graph.QuadPattern{Graph: label}) {
			if !yield(q, err) {
				return
			}
		}
	}
}

type batch struct{ tx *graph.Tx }

func (b batch) WriteQuad(q quad.Quad) error                { return b.tx.WriteQuad(q) }
func (b batch) WriteQuads(list []quad.Quad) (int, error)   { return b.tx.WriteQuads(list) }
func (b batch) Has(q quad.Quad) (bool, error)              { return b.tx.Has(q) }
func (b batch) Describes(subject quad.Value) (bool, error) { return b.tx.Describes(subject) }

func (b batch) Remove(q quad.Quad) error { return b.tx.Remove(q) }

func (b batch) Rollback() error {
	b.tx.Rollback()
	return nil
}

func (b batch) Commit(ctx context.Context) (loader.Committed, error) {
	r, err := b.tx.Commit(ctx)
	return loader.Committed{Revision: r.Revision, New: r.Added, Seen: r.Seen, Removed: r.Removed}, err
}

// bulk is a bulk load with an eye on the graph as it was before.
type bulk struct {
	load   *graph.Bulk
	before *graph.Tx // never committed
}

func (b bulk) WriteQuad(q quad.Quad) error                { return b.load.WriteQuad(q) }
func (b bulk) WriteQuads(list []quad.Quad) (int, error)   { return b.load.WriteQuads(list) }
func (b bulk) Has(q quad.Quad) (bool, error)              { return b.before.Has(q) }
func (b bulk) Describes(subject quad.Value) (bool, error) { return b.before.Describes(subject) }

func (b bulk) Remove(quad.Quad) error {
	return schema.Errorf(schema.Unavailable, "a bulk load removes nothing")
}

func (b bulk) Rollback() error {
	b.before.Rollback()
	return b.load.Abort()
}

func (b bulk) Commit(context.Context) (loader.Committed, error) {
	b.before.Rollback()
	r, err := b.load.Commit()
	return loader.Committed{Revision: r.Revision, New: r.Added, Seen: r.Seen}, err
}

// withGraph opens a graph that must exist, and closes it.
func withGraph(ctx context.Context, store string, f func(*graph.Graph) error) (err error) {
	g, err := open(ctx, store, true)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, g.Close()) }()
	return f(g)
}

// withSession asks a graph at its newest revision.
func withSession(ctx context.Context, g *graph.Graph, f func(*query.Session) error) (err error) {
	s, err := query.New(g, query.DefaultLimits()).Session(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Release()) }()
	return f(s)
}

// withStore asks a store that must exist, but for memory:, at its newest revision.
func withStore(ctx context.Context, store string, f func(*graph.Graph, *query.Session) error) (err error) {
	g, err := open(ctx, store, store != "memory:")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, g.Close()) }()
	return withSession(ctx, g, func(s *query.Session) error { return f(g, s) })
}
