package pebble

import (
	"context"
	"slices"

	"golang.org/x/sync/errgroup"

	engine "github.com/cockroachdb/pebble/v2"

	"entente/schema"
)

// sortersAtOnce is how many orders are sorted and written at the same time; the
// shares of the memory budget count on it.
const sortersAtOnce = 2

// ingest writes the tables of the load and gives them to the engine in one step.
func (b *Bulk) ingest() (Result, error) {
	before := b.store.Stats()
	if err := b.prepare(); err != nil {
		return Result{Revision: before.Revision}, err
	}
	after := before
	after.Revision++
	var paths [6][]string
	g, ctx := errgroup.WithContext(b.ctx)
	g.SetLimit(sortersAtOnce)
	var added uint64
	g.Go(func() (err error) {
		added, paths[0], err = b.writeNew(ctx, after.Revision)
		return err
	})
	for i := 1; i < 4; i++ {
		g.Go(func() (err error) {
			paths[i], err = b.writeOrder(ctx, i)
			return err
		})
	}
	g.Go(func() (err error) {
		paths[4], err = b.writeHashes(ctx)
		return err
	})
	if err := g.Wait(); err != nil {
		return Result{Revision: before.Revision}, err
	}
	if added == 0 {
		return Result{Revision: before.Revision, Seen: b.total}, nil
	}
	after.Quads += added
	after.Terms += uint64(b.intern.next-b.intern.first) + uint64(len(b.intern.revived))
	after.NextID = b.intern.next
	var err error
	if paths[5], err = b.writeRest(after); err != nil {
		return Result{Revision: before.Revision}, err
	}
	if err := b.store.db.Ingest(b.ctx, slices.Concat(paths[:]...)); err != nil {
		return Result{Revision: before.Revision}, schema.Errorf(schema.Unavailable, "the tables of the bulk load could not be taken in, nothing was loaded: %w", err)
	}
	b.store.absent.drop()
	b.store.stats.Store(&after)
	b.store.feed.tell(Commit{Revision: after.Revision, Bulk: true})
	return Result{Revision: after.Revision, Added: added, Seen: b.total - added}, nil
}

// prepare ends the collecting and frees the memory that only it needed.
func (b *Bulk) prepare() error {
	b.intern.table, b.intern.hot = nil, nil
	if err := b.quads.finish(b.ctx); err != nil {
		return err
	}
	return b.intern.hashes.finish(b.ctx)
}

// writeNew writes the quads that the store does not have, by subject, and the
// revision that lists them.
func (b *Bulk) writeNew(ctx context.Context, rev uint64) (added uint64, paths []string, err error) {
	w, log := b.newWriter(), b.newWriter()
	old := &known{r: b.store.db}
	defer func() {
		if closeErr := old.close(); err == nil {
			err = closeErr
		}
	}()
	if b.store.Stats().Quads == 0 {
		old.none = true
	}
	var key []byte
	var block []IDQuad
	blocks := uint64(0)
	flush := func() error {
		err := log.set(logKey(rev, blocks), appendQuads(appendQuads(nil, block), nil))
		blocks++
		block = block[:0]
		return err
	}
	o := spog()
	for r, err := range b.quads.sorted(0) {
		if err != nil {
			return 0, nil, err
		}
		q := IDQuad{ID(r[0]), ID(r[1]), ID(r[2]), ID(r[3])}
		key = o.appendKey(key[:0], q)
		there, err := old.has(key)
		if err != nil {
			return 0, nil, err
		}
		if there {
			continue
		}
		if err := w.set(key, nil); err != nil {
			return 0, nil, err
		}
		if added++; added%checkEvery == 0 && ctx.Err() != nil {
			return 0, nil, ctx.Err()
		}
		if block = append(block, q); len(block) == logBlock {
			if err := flush(); err != nil {
				return 0, nil, err
			}
		}
	}
	if len(block) > 0 {
		if err := flush(); err != nil {
			return 0, nil, err
		}
	}
	paths, err = finished(w, log)
	return added, paths, err
}

// writeOrder writes all quads of the load in another order. Those that the store
// has already are written over by the same.
func (b *Bulk) writeOrder(ctx context.Context, i int) ([]string, error) {
	w := b.newWriter()
	key := make([]byte, 0, 64)
	n := 0
	for r, err := range b.quads.sorted(i) {
		if err != nil {
			return nil, err
		}
		if n++; n%checkEvery == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		key = append(key[:0], orders()[i].table)
		for _, id := range r {
			key = appendID(key, ID(id))
		}
		if err := w.set(key, nil); err != nil {
			return nil, err
		}
	}
	return finished(w)
}

// writeHashes writes the dictionary's way from terms to ids.
func (b *Bulk) writeHashes(ctx context.Context) ([]string, error) {
	w := b.newWriter()
	var hash uint64
	var ids []byte
	for r, err := range b.intern.hashes.sorted(0) {
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			return nil, err
		}
		if h := uint64(r[0])<<32 | uint64(r[1]); h != hash {
			if len(ids) > 0 {
				if err := w.set(hashKey(hash), ids); err != nil {
					return nil, err
				}
			}
			hash, ids = h, ids[:0]
		}
		ids = appendID(ids, ID(r[2]))
	}
	if len(ids) > 0 {
		if err := w.set(hashKey(hash), ids); err != nil {
			return nil, err
		}
	}
	return finished(w)
}

// writeRest writes the revived terms, the end of the new ones, and the counters.
func (b *Bulk) writeRest(after Stats) ([]string, error) {
	old, meta := b.newWriter(), b.newWriter()
	slices.Sort(b.intern.revived)
	for _, id := range b.intern.revived {
		body, err := get(b.store.db, termKey(id))
		if err == nil && body == nil {
			err = damaged("term %d is listed and missing", id)
		}
		if err == nil {
			body[0] &^= flagDead
			err = old.set(termKey(id), body)
		}
		if err != nil {
			return nil, err
		}
	}
	if err := meta.set(metaKey("stats"), encodeStats(after)); err != nil {
		return nil, err
	}
	return finished(old, b.intern.fresh, meta)
}

func (b *Bulk) newWriter() *tableWriter {
	w := newTableWriter(b.scratch, b.store.options, b.store.db.TableFormat())
	b.mu.Lock()
	defer b.mu.Unlock()
	b.writers = append(b.writers, w)
	return w
}

func finished(writers ...*tableWriter) (paths []string, err error) {
	for _, w := range writers {
		if err := w.finish(); err != nil {
			return nil, err
		}
		paths = append(paths, w.paths...)
	}
	return paths, nil
}

// known answers ascending questions whether a quad is in the store: it walks
// along the index, and jumps where the next question is far.
type known struct {
	r    reader
	it   *engine.Iterator
	none bool // the store is empty
}

// steps is how far known walks before it jumps.
const steps = 8

func (k *known) has(key []byte) (bool, error) {
	if k.none {
		return false, nil
	}
	if k.it == nil {
		it, err := k.r.NewIter(&engine.IterOptions{LowerBound: []byte{tableQuads}, UpperBound: []byte{tableQuads + 1}})
		if err != nil {
			return false, ioError("read", err)
		}
		k.it = it
		it.SeekGE(key)
	}
	for n := 0; k.it.Valid() && string(k.it.Key()) < string(key); n++ {
		if n == steps {
			k.it.SeekGE(key)
			break
		}
		k.it.Next()
	}
	if err := k.it.Error(); err != nil {
		return false, ioError("read", err)
	}
	return k.it.Valid() && string(k.it.Key()) == string(key), nil
}

func (k *known) close() error {
	if k.it == nil {
		return nil
	}
	if err := k.it.Close(); err != nil {
		return ioError("read", err)
	}
	return nil
}
