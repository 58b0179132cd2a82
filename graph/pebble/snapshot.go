package pebble

import (
	"context"
	"iter"
	"sync/atomic"

	"github.com/cayleygraph/quad"
	engine "github.com/cockroachdb/pebble/v2"
)

// Snapshot is the graph at one revision. It does not change, is never blocked by
// writers and may be used from many goroutines. It holds back the cleaning of
// what was overwritten since, so close it when done; nothing may be read, and no
// iteration may run, once it is closed.
type Snapshot struct {
	store  *Store
	r      *engine.Snapshot
	stats  Stats
	closed atomic.Bool

	cursors cursors // of Cayley's users
}

// Snapshot of the newest revision. Costs some microseconds.
func (s *Store) Snapshot() (*Snapshot, error) {
	if err := s.alive(); err != nil {
		return nil, err
	}
	r := s.db.NewSnapshot()
	st, err := readStats(r)
	if err != nil {
		return nil, err
	}
	return &Snapshot{store: s, r: r, stats: st}, nil
}

// Close releases the snapshot.
func (v *Snapshot) Close() error {
	if v.closed.Swap(true) {
		return nil
	}
	v.cursors.closeAll()
	return v.r.Close()
}

// Revision that the snapshot shows.
func (v *Snapshot) Revision() uint64 { return v.stats.Revision }

// Stats of the snapshot, exact. Costs nothing.
func (v *Snapshot) Stats() Stats { return v.stats }

// ID of a value; false when no quad uses it. Two reads of the engine; those of IRIs are cached.
func (v *Snapshot) ID(value quad.Value) (ID, bool, error) {
	iri, named := value.(quad.IRI)
	if !named {
		return valueID(v.r, value)
	}
	if id, ok := v.store.ids.get(v.stats.Revision, iri); ok {
		return id, true, nil
	}
	id, ok, err := valueID(v.r, value)
	if ok && err == nil {
		v.store.ids.put(v.stats.Revision, iri, id)
	}
	return id, ok, err
}

// Value of an id; nil for DefaultGraph and for an id that was never given out.
// An id found in a scan or a revision always has one. Cached.
func (v *Snapshot) Value(id ID) (quad.Value, error) { return v.store.value(v.r, id) }

// Quad names the four ids.
func (v *Snapshot) Quad(ids IDQuad) (quad.Quad, error) { return v.store.quadOf(v.r, ids) }

// Has tells whether the quad is in the graph.
func (v *Snapshot) Has(q quad.Quad) (bool, error) {
	ids, ok, err := v.ids(q)
	if !ok || err != nil {
		return false, err
	}
	return exists(v.r, ids)
}

// Describes tells whether any quad has this subject.
func (v *Snapshot) Describes(subject quad.Value) (bool, error) { return describes(v.r, subject) }

func describes(r reader, subject quad.Value) (bool, error) {
	id, ok, err := valueID(r, subject)
	if !ok || err != nil {
		return false, err
	}
	for _, err := range scan(context.Background(), r, Pattern{Subject: id}) {
		return err == nil, err
	}
	return false, nil
}

// Scan yields the quads that match p as ids, in the order of the index that fits
// p best: quads of one subject come together, sorted by predicate, when p binds
// nothing or the subject. The last pair carries the error, if there is one; the
// context's error when it ends first. About ten million quads a second.
func (v *Snapshot) Scan(ctx context.Context, p Pattern) iter.Seq2[IDQuad, error] {
	return scan(ctx, v.r, p)
}

// ScanSubjects yields the quads whose subject's id is in [from, to), sorted by
// subject, predicate, object, graph: ranges of ids can be read in parallel.
func (v *Snapshot) ScanSubjects(ctx context.Context, from, to ID) iter.Seq2[IDQuad, error] {
	o := spog()
	lower := appendID([]byte{o.table}, from)
	upper := appendID([]byte{o.table}, to)
	return scanRange(ctx, v.r, o, lower, upper, func(IDQuad) bool { return true })
}

// IDQuads yields the quads that match p as ids, in the order of Scan.
func (v *Snapshot) IDQuads(ctx context.Context, p QuadPattern) iter.Seq2[IDQuad, error] {
	return func(yield func(IDQuad, error) bool) {
		pattern, ok, err := v.pattern(p)
		if err != nil {
			yield(IDQuad{}, err)
			return
		}
		if ok {
			v.Scan(ctx, pattern)(yield)
		}
	}
}

// Quads yields the quads that match p with their values, in the order of Scan.
// About a million quads a second.
func (v *Snapshot) Quads(ctx context.Context, p QuadPattern) iter.Seq2[quad.Quad, error] {
	return func(yield func(quad.Quad, error) bool) {
		n := v.Namer()
		var err error
		for ids, scanErr := range v.IDQuads(ctx, p) {
			var q quad.Quad
			if err = scanErr; err == nil {
				q, err = n.Quad(ids)
			}
			if err != nil {
				break
			}
			if !yield(q, nil) {
				_ = n.Close() // the caller has what it wanted
				return
			}
		}
		if closeErr := n.Close(); err == nil {
			err = closeErr
		}
		if err != nil {
			yield(quad.Quad{}, err)
		}
	}
}

// Terms yields every term that a quad uses and that has an id in [from, to), by
// ascending id. Use Stats().NextID as the end of all.
func (v *Snapshot) Terms(ctx context.Context, from, to ID) iter.Seq2[Term, error] {
	return terms(ctx, v.r, from, to)
}

// ids of a quad's terms; false when one of them is not in the graph.
func (v *Snapshot) ids(q quad.Quad) (ids IDQuad, ok bool, err error) {
	return quadIDs(v.r, q)
}

func quadIDs(r reader, q quad.Quad) (ids IDQuad, ok bool, err error) {
	for i, d := range quad.Directions {
		value := q.Get(d)
		if i == Graph && value == nil {
			ids[i] = DefaultGraph
			continue
		}
		if ids[i], ok, err = valueID(r, value); err != nil || !ok {
			return ids, false, err
		}
	}
	return ids, true, nil
}

func (v *Snapshot) pattern(p QuadPattern) (ids Pattern, ok bool, err error) {
	for i, value := range []quad.Value{p.Subject, p.Predicate, p.Object, p.Graph} {
		if value == nil {
			continue
		}
		if ids[i], ok, err = v.ID(value); err != nil || !ok {
			return ids, false, err
		}
	}
	if p.NoGraph {
		ids[Graph] = DefaultGraph
	}
	return ids, true, nil
}

// NextID is above every id that was given out by the snapshot's revision.
func (v *Snapshot) NextID() ID { return v.stats.NextID }
