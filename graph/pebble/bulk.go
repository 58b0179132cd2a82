package pebble

import (
	"context"
	"errors"
	"hash/maphash"
	"io"
	"sync"

	"github.com/cayleygraph/quad"

	"entente/schema"
)

// BulkOptions of a bulk load.
type BulkOptions struct {
	// Memory bounds what the load keeps in memory, in bytes; what is larger is
	// sorted on disk. 0 is 1 GiB, at least 1 MiB is used. Tables being written and
	// the quads on their way take some tens of MiB more.
	Memory int64
}

const (
	defaultBulkMemory = 1 << 30
	minBulkMemory     = 1 << 20
	bulkBatch         = 1024 // quads handed over at once
	bulkQueue         = 16   // batches on their way
)

// Bulk is a bulk load: quads are written one after the other and appear all at
// once, as one revision, with Commit. A crash before that leaves the store as it
// was. Other writers wait meanwhile, readers do not. A Bulk belongs to one
// goroutine; another one works behind it.
type Bulk struct {
	store   *Store
	ctx     context.Context
	scratch *scratch
	intern  *interner
	quads   *sorter
	batch   []quad.Quad
	work    chan []quad.Quad
	free    chan []quad.Quad
	done    chan struct{} // closed when the worker has ended
	err     error         // of the worker; valid when done is closed
	total   uint64
	over    bool

	mu      sync.Mutex
	writers []*tableWriter // all that were made, to be closed when the load fails
}

// NewBulk begins a bulk load as soon as no other write runs. It must be ended by
// Commit or Abort. When ctx ends, so does the load.
func (s *Store) NewBulk(ctx context.Context, opts BulkOptions) (*Bulk, error) {
	if err := s.lock(ctx); err != nil {
		return nil, err
	}
	sc, err := s.newScratch()
	if err != nil {
		s.unlock()
		return nil, err
	}
	memory := opts.Memory
	if memory <= 0 {
		memory = defaultBulkMemory
	}
	memory = max(memory, minBulkMemory)
	next := s.Stats().NextID
	b := &Bulk{store: s, ctx: ctx, scratch: sc,
		work: make(chan []quad.Quad, bulkQueue), free: make(chan []quad.Quad, bulkQueue+2), done: make(chan struct{})}
	// Two fifths for terms, a tenth for their hashes, half for quads, of which a
	// sorter needs up to five copies.
	b.quads = newSorter(sc, int(memory/2/5/recordSize), perms()...)
	b.intern = &interner{
		store: s, scratch: sc, seed: maphash.MakeSeed(), hot: make([]hotTerm, hotTerms),
		table: map[digest]uint32{}, limit: int(memory * 2 / 5 / internEntry),
		next: next, first: next, stored: hashFilter{store: s, worth: bulkWorth},
		fresh:  b.newWriter(),
		hashes: newSorter(sc, int(memory/10/3/recordSize), [4]int{0, 1, 2, 3}),
	}
	go b.run()
	return b, nil
}

func perms() [][4]int {
	var out [][4]int
	for _, o := range orders() {
		out = append(out, o.perm)
	}
	return out
}

// WriteQuad adds a quad to the load. An error ends the load; Abort it.
func (b *Bulk) WriteQuad(q quad.Quad) error {
	if b.over {
		return schema.Errorf(schema.Conflict, "the bulk load is over: begin another")
	}
	if q.Subject == nil || q.Predicate == nil || q.Object == nil {
		return schema.Errorf(schema.Invalid, "quad %s lacks a term", describeQuad(q))
	}
	if b.batch == nil {
		select {
		case b.batch = <-b.free:
		default:
			b.batch = make([]quad.Quad, 0, bulkBatch)
		}
	}
	b.batch = append(b.batch, q)
	if len(b.batch) == bulkBatch {
		return b.hand()
	}
	return nil
}

// WriteQuads adds many quads.
func (b *Bulk) WriteQuads(list []quad.Quad) (int, error) {
	for i, q := range list {
		if err := b.WriteQuad(q); err != nil {
			return i, err
		}
	}
	return len(list), nil
}

// hand gives the batch to the worker.
func (b *Bulk) hand() error {
	if len(b.batch) == 0 {
		return nil
	}
	select {
	case b.work <- b.batch:
		b.total += uint64(len(b.batch))
		b.batch = nil
		return nil
	case <-b.done:
		return b.err
	}
}

// run is the worker: it turns values into ids and ids into sorted runs.
func (b *Bulk) run() {
	defer close(b.done)
	for batch := range b.work {
		if b.err = b.take(batch); b.err != nil {
			return
		}
		select {
		case b.free <- batch[:0]:
		default:
		}
	}
}

func (b *Bulk) take(batch []quad.Quad) error {
	if err := b.ctx.Err(); err != nil {
		return err
	}
	ids := record{Graph: uint32(DefaultGraph)}
	var last [4]quad.Value // which ids stand for
	for i := range batch {
		q := &batch[i]
		for at, v := range [4]quad.Value{q.Subject, q.Predicate, q.Object, q.Label} {
			if at != Object && v == last[at] { // as subject and graph mostly are
				continue
			}
			id := uint32(DefaultGraph)
			if v != nil {
				var err error
				if id, err = b.intern.id(b.ctx, v); err != nil {
					return schema.Errorf(schema.KindOf(err), "quad %s: %w", describeQuad(*q), err)
				}
			}
			ids[at], last[at] = id, v
		}
		if err := b.quads.add(b.ctx, ids); err != nil {
			return err
		}
	}
	return nil
}

// Abort ends the load without a trace. After Commit it does nothing.
func (b *Bulk) Abort() error {
	if b.over {
		return nil
	}
	b.over = true
	close(b.work)
	<-b.done
	return b.end(nil)
}

// Commit makes the load part of the graph: all of it, durably, as one revision. A
// load of quads that are there already changes nothing.
func (b *Bulk) Commit() (Result, error) {
	if b.over {
		return Result{}, schema.Errorf(schema.Conflict, "the bulk load is over: begin another")
	}
	err := b.hand()
	b.over = true
	close(b.work)
	<-b.done
	if err == nil {
		err = b.err
	}
	res := Result{Revision: b.store.Stats().Revision}
	if err == nil {
		res, err = b.ingest()
	}
	return res, b.end(err)
}

// end removes the temporary files and lets other writers go on.
func (b *Bulk) end(err error) error {
	for _, w := range b.writers {
		w.abandon()
	}
	err = errors.Join(err, b.intern.close(), b.scratch.remove())
	b.store.unlock()
	return err
}

// BulkLoad loads all that r gives. An error of the reader leaves the graph as it
// was.
func (s *Store) BulkLoad(ctx context.Context, r quad.Reader, opts BulkOptions) (Result, error) {
	b, err := s.NewBulk(ctx, opts)
	if err != nil {
		return Result{}, err
	}
	for {
		q, err := r.ReadQuad()
		if errors.Is(err, io.EOF) {
			return b.Commit()
		}
		if err == nil {
			err = b.WriteQuad(q)
		}
		if err != nil {
			return Result{Revision: s.Stats().Revision}, errors.Join(err, b.Abort())
		}
	}
}
