package loader

import (
	"context"
	"errors"

	"github.com/cayleygraph/quad"

	"entente/schema"
)

// fewQuads is how many quads of a file are held for a transaction. More become a bulk load,
// which takes any number and is quicker from some ten thousands on.
const fewQuads = 100_000

// growing is a batch for a file of any size, of quads that are only added: a transaction
// where they are few, a bulk load from there on. Has and Describes speak of the store as it
// was before.
type growing struct {
	Batch  // the transaction, empty before Commit
	ctx    context.Context
	store  Store
	memory int64
	most   int
	held   []quad.Quad
	bulk   Batch // nil while the quads are few
}

func newGrowing(ctx context.Context, store Store, memory int64) *growing {
	return &growing{Batch: store.Begin(), ctx: ctx, store: store, memory: memory, most: fewQuads}
}

// WriteQuad holds the quad, or hands it and those held before to a bulk load.
func (g *growing) WriteQuad(q quad.Quad) error {
	if g.bulk != nil {
		return g.bulk.WriteQuad(q)
	}
	g.held = append(g.held, q)
	if len(g.held) <= g.most {
		return nil
	}
	var err error
	if g.bulk, err = g.store.Bulk(g.ctx, g.memory); err != nil {
		g.bulk = nil
		return err
	}
	held := g.held
	g.held = nil
	_, err = g.bulk.WriteQuads(held)
	return err
}

// WriteQuads writes many quads.
func (g *growing) WriteQuads(list []quad.Quad) (int, error) {
	for i, q := range list {
		if err := g.WriteQuad(q); err != nil {
			return i, err
		}
	}
	return len(list), nil
}

// Remove is refused: a bulk load has none.
func (g *growing) Remove(quad.Quad) error {
	return schema.Errorf(schema.Unavailable, "a file of quads removes nothing")
}

// Commit commits whichever it has become.
func (g *growing) Commit(ctx context.Context) (Committed, error) {
	if g.bulk != nil {
		if err := g.Batch.Rollback(); err != nil {
			return Committed{}, err
		}
		return g.bulk.Commit(ctx)
	}
	if _, err := g.Batch.WriteQuads(g.held); err != nil {
		return Committed{}, err
	}
	return g.Batch.Commit(ctx)
}

// Rollback forgets all.
func (g *growing) Rollback() error {
	g.held = nil
	err := g.Batch.Rollback()
	if g.bulk != nil {
		err = errors.Join(err, g.bulk.Rollback())
	}
	return err
}
