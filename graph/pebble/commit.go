package pebble

import (
	"context"
	"errors"
	"fmt"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/quad"
	engine "github.com/cockroachdb/pebble/v2"

	"entente/schema"
)

// strictness makes an addition of a quad that is there, or a removal of one that
// is not, fail the whole transaction, as Cayley wants it.
type strictness struct {
	dup, missing bool
}

// commit runs a transaction in three steps: under the write lock it is worked out
// and applied to the engine, which makes it visible; then, outside the lock, it
// waits for the log to reach the disk, so that many committers share one sync.
func (t *Tx) commit(ctx context.Context, strict strictness) (Result, error) {
	if t.done {
		return Result{}, schema.Errorf(schema.Conflict, "the transaction is over: begin another")
	}
	t.done = true
	s := t.store
	if err := s.lock(ctx); err != nil {
		return Result{}, err
	}
	c := &commit{tx: t, store: s, stats: s.Stats(), strict: strict}
	res, batch, err := c.run(ctx)
	s.unlock()
	if batch == nil || err != nil {
		return res, err
	}
	return res, s.await(batch)
}

// lock takes the right to write.
func (s *Store) lock(ctx context.Context) error {
	if err := s.alive(); err != nil {
		return err
	}
	select {
	case <-s.write:
	case <-ctx.Done():
		return ctx.Err()
	}
	err := s.alive()
	if why := s.broken.Load(); err == nil && why != nil {
		err = *why
	}
	if err == nil {
		err = ctx.Err()
	}
	if err != nil {
		s.unlock()
	}
	return err
}

func (s *Store) unlock() { s.write <- struct{}{} }

func (s *Store) alive() error {
	if s.closed.Load() {
		return schema.Errorf(schema.Unavailable, "the store is closed")
	}
	return nil
}

// apply hands a batch to the engine without waiting for the disk.
func (s *Store) apply(b *engine.Batch) error {
	if s.inMemory {
		return s.db.Apply(b, engine.NoSync)
	}
	return s.db.ApplyNoSyncWait(b, engine.Sync)
}

// await waits until an applied batch is on disk. When that fails the engine can
// take no more writes: the store goes on reading, and refuses to write until it is
// opened again.
func (s *Store) await(b *engine.Batch) error {
	if s.inMemory {
		return b.Close()
	}
	if err := b.SyncWait(); err != nil {
		wrapped := error(schema.Errorf(schema.Unavailable, "writing to the disk of %s failed; free or repair it and open the store again: %w", s.dir, err))
		s.broken.CompareAndSwap(nil, &wrapped)
		return wrapped
	}
	return b.Close()
}

// commit is one transaction being worked out.
type commit struct {
	tx     *Tx
	store  *Store
	strict strictness
	stats  Stats

	known  []found // per term of the transaction
	now    map[localQuad]bool
	before map[localQuad]bool
	order  []localQuad // quads of the transaction, in order of appearance
	batch  *engine.Batch
	hashes map[uint64][]byte // new content of dictionary entries
	died   []ID
}

func (c *commit) run(ctx context.Context) (Result, *engine.Batch, error) {
	res, err := c.resolve(ctx)
	if err != nil {
		return Result{Revision: c.stats.Revision}, nil, err
	}
	added, removed, err := c.net(&res)
	changes := len(added)+len(removed) > 0
	if err != nil || !changes && len(c.tx.marks) == 0 {
		return res, nil, err
	}
	c.batch = c.store.db.NewBatch()
	var change Commit
	if changes {
		change, err = c.build(ctx, added, removed)
	}
	for _, name := range c.tx.marks {
		err = errors.Join(err, c.batch.Set(markKey(name), nil, nil))
	}
	if err == nil {
		err = c.store.health.check(uint64(c.batch.Len()))
	}
	if len(c.died) > 0 {
		c.store.ids.forget(c.stats.Revision)
	}
	if err == nil {
		c.store.pace.written.Add(int64(c.batch.Len()))
		err = c.store.apply(c.batch)
	}
	if err != nil {
		return Result{Revision: c.store.Stats().Revision}, nil, errors.Join(err, c.batch.Close())
	}
	if !changes {
		return res, c.batch, nil
	}
	// Only now that the engine has it may anything in memory know of it.
	c.publish()
	change.Shown = c.tx.shown
	c.store.feed.tell(change)
	res.Revision = c.stats.Revision
	return res, c.batch, nil
}

// resolve finds the terms in the dictionary and plays the operations in order on
// what the graph holds.
func (c *commit) resolve(ctx context.Context) (res Result, err error) {
	t := c.tx
	c.known = make([]found, len(t.terms))
	for i, stored := range t.terms {
		if i%checkEvery == 0 && ctx.Err() != nil {
			return res, ctx.Err()
		}
		if c.known[i], err = c.store.lookupLive(stored); err != nil {
			return res, err
		}
	}
	res.Revision = c.stats.Revision
	c.now, c.before = make(map[localQuad]bool, len(t.last)), make(map[localQuad]bool, len(t.last))
	for _, o := range t.ops {
		there, ok := c.now[o.quad]
		if !ok {
			if there, err = c.inGraph(o.quad); err != nil {
				return res, err
			}
			c.before[o.quad] = there
			c.order = append(c.order, o.quad)
		}
		c.now[o.quad] = !o.remove
		switch {
		case o.remove && !there:
			if c.strict.missing {
				return res, c.refuse(o, cayley.ErrQuadNotExist)
			}
			res.Missing++
		case !o.remove && there:
			if c.strict.dup {
				return res, c.refuse(o, cayley.ErrQuadExists)
			}
			res.Seen++
		}
	}
	return res, nil
}

// lookupLive is lookup through what the writer keeps: the terms that it met lately, and which
// the store cannot have.
func (s *Store) lookupLive(stored string) (found, error) {
	key := []byte(stored)
	identity(key)
	if id, ok := s.known.get(string(key)); ok {
		return found{id: id, live: true}, nil
	}
	hash := hashTerm(key)
	if may, err := s.absent.may(hash); err != nil || !may {
		return found{hash: hash}, err
	}
	f, err := lookup(s.db, key)
	if err == nil && f.live && len(key) <= maxCachedKey {
		s.known.put(string(key), f.id)
	}
	return f, err
}

// maxCachedKey keeps long literals out of the writer's cache.
const maxCachedKey = 256

func (c *commit) inGraph(q localQuad) (bool, error) {
	var ids IDQuad
	for i, place := range q {
		if place == 0 {
			ids[i] = DefaultGraph
			continue
		}
		f := c.known[place-1]
		if !f.live {
			return false, nil
		}
		ids[i] = f.id
	}
	return exists(c.store.db, ids)
}

func (c *commit) refuse(o op, cause error) error {
	d := cayley.Delta{Action: cayley.Add}
	if o.remove {
		d.Action = cayley.Delete
	}
	for i, dir := range quad.Directions {
		if o.quad[i] == 0 {
			continue
		}
		v, err := decodeTerm([]byte(c.tx.terms[o.quad[i]-1]))
		if err != nil {
			return fmt.Errorf("%w: %w", cause, err)
		}
		d.Quad.Set(dir, v)
	}
	return &cayley.DeltaError{Delta: d, Err: cause}
}

// net compares before and after, gives ids to new terms, and lists what changes.
func (c *commit) net(res *Result) (added, removed []IDQuad, err error) {
	for _, q := range c.order {
		switch {
		case c.now[q] && !c.before[q]:
			ids, err := c.assign(q)
			if err != nil {
				return nil, nil, err
			}
			added = append(added, ids)
		case !c.now[q] && c.before[q]:
			removed = append(removed, c.idsOf(q))
		}
	}
	res.Added, res.Removed = uint64(len(added)), uint64(len(removed))
	sortQuads(added)
	sortQuads(removed)
	return added, removed, nil
}

func (c *commit) idsOf(q localQuad) (ids IDQuad) {
	for i, place := range q {
		ids[i] = DefaultGraph
		if place != 0 {
			ids[i] = c.known[place-1].id
		}
	}
	return ids
}

// assign gives an id to each term of q that has none.
func (c *commit) assign(q localQuad) (IDQuad, error) {
	for _, place := range q {
		if place == 0 || c.known[place-1].id != 0 {
			continue
		}
		if c.stats.NextID > maxID {
			return IDQuad{}, errTooManyTerms()
		}
		c.known[place-1].id = c.stats.NextID
		c.stats.NextID++
	}
	return c.idsOf(q), nil
}

func errTooManyTerms() error {
	return schema.Errorf(schema.TooLarge, "the store is full: it holds at most %d terms", maxID)
}

// publish makes the memory agree with what the engine has taken.
func (c *commit) publish() {
	for _, id := range c.died {
		if v, ok := c.store.terms.get(id); ok {
			if b, err := appendTerm(nil, v); err == nil {
				c.store.known.drop(string(identity(b)))
				continue
			}
		}
		c.store.known.clear()
	}
	for hash := range c.hashes {
		c.store.absent.add(hash)
	}
	st := c.stats
	c.store.stats.Store(&st)
}
