package pebble

import (
	"context"
	"fmt"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/quad"

	"entente/schema"
)

// nodeRef is Cayley's reference to a term.
type nodeRef ID

// Key makes references comparable.
func (r nodeRef) Key() any { return r }

// quadRef is Cayley's reference to a quad.
type quadRef IDQuad

// Key makes references comparable.
func (r quadRef) Key() any { return r }

// QuadStore shows a store, or one snapshot of it, to Cayley. The one of a
// snapshot cannot be written.
type QuadStore struct {
	store *Store
	snap  *Snapshot // nil: the newest revision at each read
	r     reader

	cursors *cursors
}

var (
	_ cayley.QuadStore      = (*QuadStore)(nil)
	_ cayley.BatchQuadStore = (*QuadStore)(nil)
	_ cayley.BulkLoader     = (*QuadStore)(nil)
)

// Cayley is the store as Cayley sees it: each read sees the newest revision. Its
// Close does nothing; close the Store.
func (s *Store) Cayley() *QuadStore { return &QuadStore{store: s, r: s.db, cursors: &s.cursors} }

// Cayley is the snapshot as Cayley sees it: every query answers from the same
// revision.
func (v *Snapshot) Cayley() *QuadStore {
	return &QuadStore{store: v.store, snap: v, r: v.r, cursors: &v.cursors}
}

// ValueOf finds the reference of a term, nil when no quad uses it. An error of
// the engine is nil too: Cayley leaves no room for it here; use RefsOf.
func (qs *QuadStore) ValueOf(v quad.Value) cayley.Ref {
	ref, err := qs.refOf(v)
	if err != nil {
		return nil
	}
	return ref
}

func (qs *QuadStore) refOf(v quad.Value) (cayley.Ref, error) {
	if v == nil {
		return nil, nil
	}
	if err := qs.store.alive(); err != nil {
		return nil, err
	}
	id, ok, err := valueID(qs.r, v)
	if !ok || err != nil {
		return nil, err
	}
	return nodeRef(id), nil
}

// NameOf names a term.
func (qs *QuadStore) NameOf(ref cayley.Ref) quad.Value {
	v, err := qs.nameOf(ref)
	if err != nil {
		return nil
	}
	return v
}

func (qs *QuadStore) nameOf(ref cayley.Ref) (quad.Value, error) {
	switch ref := ref.(type) {
	case nodeRef:
		if err := qs.store.alive(); err != nil {
			return nil, err
		}
		return qs.store.value(qs.r, ID(ref))
	case cayley.PreFetchedValue:
		return ref.NameOf(), nil
	}
	return nil, nil
}

// ValuesOf names many terms and reports what went wrong.
func (qs *QuadStore) ValuesOf(ctx context.Context, refs []cayley.Ref) ([]quad.Value, error) {
	out := make([]quad.Value, len(refs))
	for i, ref := range refs {
		var err error
		if out[i], err = qs.nameOf(ref); err != nil {
			return nil, err
		}
		if i%checkEvery == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
	}
	return out, nil
}

// RefsOf finds many terms; an unknown one is an error.
func (qs *QuadStore) RefsOf(ctx context.Context, values []quad.Value) ([]cayley.Ref, error) {
	out := make([]cayley.Ref, len(values))
	for i, v := range values {
		ref, err := qs.refOf(v)
		if err == nil && ref == nil {
			err = schema.Errorf(schema.NotFound, "no quad has the term %s", quad.StringOf(v))
		}
		if err == nil && i%checkEvery == 0 {
			err = ctx.Err()
		}
		if err != nil {
			return nil, err
		}
		out[i] = ref
	}
	return out, nil
}

// Quad names the terms of a quad.
func (qs *QuadStore) Quad(ref cayley.Ref) quad.Quad {
	ids, ok := ref.(quadRef)
	if !ok || qs.store.alive() != nil {
		return quad.Quad{}
	}
	q, err := qs.store.quadOf(qs.r, IDQuad(ids))
	if err != nil {
		return quad.Quad{}
	}
	return q
}

// QuadDirection picks one term of a quad; costs nothing.
func (qs *QuadStore) QuadDirection(ref cayley.Ref, d quad.Direction) cayley.Ref {
	ids, ok := ref.(quadRef)
	if !ok {
		return nil
	}
	id := ids[positionOf(d)]
	if id == DefaultGraph {
		return nil
	}
	return nodeRef(id)
}

// QuadIterator lists the quads with a term in one direction.
func (qs *QuadStore) QuadIterator(d quad.Direction, ref cayley.Ref) cayley.Iterator {
	node, ok := ref.(nodeRef)
	if !ok {
		return nothing()
	}
	var p Pattern
	p[positionOf(d)] = ID(node)
	return asIterator(&quadShape{qs: qs, pattern: p})
}

// QuadIteratorSize counts exactly up to a bound and estimates beyond it.
func (qs *QuadStore) QuadIteratorSize(ctx context.Context, d quad.Direction, ref cayley.Ref) (cayley.Size, error) {
	node, ok := ref.(nodeRef)
	if !ok {
		return cayley.Size{Exact: true}, nil
	}
	var p Pattern
	p[positionOf(d)] = ID(node)
	return qs.size(ctx, p)
}

// NodesAllIterator lists the terms.
func (qs *QuadStore) NodesAllIterator() cayley.Iterator { return asIterator(&nodeShape{qs: qs}) }

// QuadsAllIterator lists the quads.
func (qs *QuadStore) QuadsAllIterator() cayley.Iterator { return asIterator(&quadShape{qs: qs}) }

// Stats are exact and cost nothing.
func (qs *QuadStore) Stats(context.Context, bool) (cayley.Stats, error) {
	st := qs.stats()
	return cayley.Stats{
		Nodes: cayley.Size{Size: int64(st.Terms), Exact: true},
		Quads: cayley.Size{Size: int64(st.Quads), Exact: true},
	}, nil
}

func (qs *QuadStore) stats() Stats {
	if qs.snap != nil {
		return qs.snap.stats
	}
	return qs.store.Stats()
}

// Close does nothing: the store belongs to who opened it.
func (qs *QuadStore) Close() error { return nil }

// ApplyDeltas is one transaction.
func (qs *QuadStore) ApplyDeltas(deltas []cayley.Delta, opts cayley.IgnoreOpts) error {
	if qs.snap != nil {
		return schema.Errorf(schema.Forbidden, "a snapshot cannot be written")
	}
	tx := qs.store.Begin()
	for _, d := range deltas {
		var err error
		switch d.Action {
		case cayley.Add:
			err = tx.Add(d.Quad)
		case cayley.Delete:
			err = tx.Remove(d.Quad)
		default:
			err = cayley.ErrInvalidAction
		}
		if err != nil {
			return &cayley.DeltaError{Delta: d, Err: err}
		}
	}
	_, err := tx.commit(context.Background(), strictness{dup: !opts.IgnoreDup, missing: !opts.IgnoreMissing})
	return err
}

// NewQuadWriter writes quads in transactions of some thousands. Duplicates are
// ignored.
func (qs *QuadStore) NewQuadWriter() (quad.WriteCloser, error) {
	if qs.snap != nil {
		return nil, schema.Errorf(schema.Forbidden, "a snapshot cannot be written")
	}
	return &quadWriter{store: qs.store, tx: qs.store.Begin()}, nil
}

// writerBatch is how many quads a quadWriter commits at once.
const writerBatch = 10_000

type quadWriter struct {
	store  *Store
	tx     *Tx
	closed bool
}

func (w *quadWriter) WriteQuad(q quad.Quad) error {
	if w.closed {
		return fmt.Errorf("the quad writer is closed")
	}
	err := w.tx.Add(q)
	if err == nil && w.tx.Len() >= writerBatch {
		err = w.flush()
	}
	return err
}

func (w *quadWriter) WriteQuads(list []quad.Quad) (int, error) {
	for i, q := range list {
		if err := w.WriteQuad(q); err != nil {
			return i, err
		}
	}
	return len(list), nil
}

func (w *quadWriter) flush() error {
	_, err := w.tx.Commit(context.Background())
	w.tx = w.store.Begin()
	return err
}

func (w *quadWriter) Close() error {
	if w.closed {
		return nil
	}
	w.closed = true
	return w.flush()
}

// BulkLoad loads quads in bulk, into a store with quads too.
func (qs *QuadStore) BulkLoad(r quad.Reader) error {
	if qs.snap != nil {
		return schema.Errorf(schema.Forbidden, "a snapshot cannot be written")
	}
	_, err := qs.store.BulkLoad(context.Background(), r, BulkOptions{})
	return err
}
