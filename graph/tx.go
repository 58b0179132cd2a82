package graph

import (
	"context"

	"entente/graph/pebble"
)

// Tx collects additions and removals. Nothing is written, and nobody sees anything,
// before Commit. A Tx belongs to one goroutine; many can be open at the same time.
type Tx struct {
	*pebble.Tx
	g *Graph
}

// Begin a transaction. Nothing happens to the graph before its Commit.
func (g *Graph) Begin() *Tx {
	tx := g.store.Begin()
	tx.Shown() // by Commit
	return &Tx{tx, g}
}

// Commit applies the transaction, waits until it is safe on disk and until questions see
// it, and tells what it changed. Questions that come meanwhile do not wait: they are answered as of the moment
// before. After an error nothing of it is in the graph. A Tx can be committed once.
func (t *Tx) Commit(ctx context.Context) (Result, error) {
	res, err := t.Tx.Commit(ctx)
	if err != nil {
		t.g.moments.promise(t.g.Stats().Revision) // what the disk did not take may be there until the graph closes
		return res, err
	}
	t.g.show(res.Revision)
	return res, nil
}
