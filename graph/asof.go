package graph

import (
	"context"
	"errors"
	"fmt"

	"entente/schema"
)

// AsOf is the graph as it was at an earlier revision: a graph of its own in memory, made
// by doing again what the revisions up to then did, with the same numbers. Close it. What
// was written later is not in it, nor is what came after taken out of it.
//
// It costs what loading those changes costs, in time and memory; kind TooLarge where they
// are more than most quads, and NotFound where there is no such revision yet.
func (g *Graph) AsOf(ctx context.Context, revision uint64, most int) (past *Graph, err error) {
	snap, err := g.Snapshot()
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, snap.Close()) }()
	if revision > snap.Revision() {
		return nil, &schema.Error{Kind: schema.NotFound, Parameter: "revision",
			Message: fmt.Sprintf("there is no revision %d: the newest is %d", revision, snap.Revision())}
	}
	past, err = Open(ctx, "memory:", Options{Base: g.Base(), Warn: g.warn})
	if err != nil {
		return nil, err
	}
	if err := past.replay(ctx, snap, revision, most); err != nil {
		return nil, errors.Join(err, past.Close())
	}
	return past, nil
}

// replay does what the revisions up to one did, each as a transaction.
func (g *Graph) replay(ctx context.Context, snap *Snapshot, revision uint64, most int) error {
	tx, of := g.Begin(), uint64(0)
	commit := func() error {
		if of == 0 {
			return nil
		}
		_, err := tx.Commit(ctx)
		return err
	}
	for c, err := range snap.Since(ctx, 0) {
		if err != nil {
			return err
		}
		if c.Revision > revision {
			break
		}
		if most -= len(c.Added) + len(c.Removed); most < 0 {
			return &schema.Error{Kind: schema.TooLarge, Parameter: "revision",
				Message: "the graph of that revision is too large to be made again; ask for the newest, or export with since= what changed"}
		}
		if c.Revision != of { // a large revision comes in several changes
			if err := commit(); err != nil {
				return err
			}
			tx, of = g.Begin(), c.Revision
		}
		if err := again(tx, snap, c); err != nil {
			return err
		}
	}
	return commit()
}

// again repeats a change in a transaction of another graph.
func again(tx *Tx, snap *Snapshot, c Change) error {
	for _, ids := range c.Removed {
		q, err := snap.Quad(ids)
		if err == nil {
			err = tx.Remove(q)
		}
		if err != nil {
			return err
		}
	}
	for _, ids := range c.Added {
		q, err := snap.Quad(ids)
		if err == nil {
			err = tx.Add(q)
		}
		if err != nil {
			return err
		}
	}
	return nil
}
