package loader_test

import (
	"context"
	"errors"
	"iter"

	"github.com/cayleygraph/quad"

	"entente/loader"
)

// fake is a store as simple as can be: the set of its quads.
type fake struct {
	quads    map[quad.Quad]bool
	marks    map[string]bool
	revision uint64
	open     int // transactions that were neither committed nor rolled back
	broken   error
}

func newFake() *fake { return &fake{quads: map[quad.Quad]bool{}, marks: map[string]bool{}} }

func (f *fake) Base() string     { return "https://example.org/" }
func (f *fake) Revision() uint64 { return f.revision }

func (f *fake) Release(int64) loader.Batch { return f.Begin() }

func (f *fake) Begin() loader.Batch {
	f.open++
	return &fakeBatch{store: f, added: map[quad.Quad]bool{}}
}

func (f *fake) Marking(mark string) loader.Batch {
	b := f.Begin().(*fakeBatch)
	b.mark = mark
	return b
}

func (f *fake) Marked(mark string) (bool, error) { return f.marks[mark], nil }

func (f *fake) Bulk(context.Context, int64) (loader.Batch, error) { return f.Begin(), nil }

func (f *fake) Graph(_ context.Context, label quad.Value) iter.Seq2[quad.Quad, error] {
	return func(yield func(quad.Quad, error) bool) {
		for q := range f.quads {
			if q.Label == label && !yield(q, nil) {
				return
			}
		}
	}
}

type fakeBatch struct {
	store   *fake
	removed []quad.Quad
	added   map[quad.Quad]bool
	seen    uint64
	mark    string
}

func (b *fakeBatch) WriteQuad(q quad.Quad) error {
	if q.Label == nil {
		return errors.New("a quad without a label")
	}
	if b.store.quads[q] {
		b.seen++
		return nil
	}
	b.added[q] = true
	return nil
}

func (b *fakeBatch) WriteQuads(list []quad.Quad) (int, error) {
	for i, q := range list {
		if err := b.WriteQuad(q); err != nil {
			return i, err
		}
	}
	return len(list), nil
}

func (b *fakeBatch) Remove(q quad.Quad) error {
	b.removed = append(b.removed, q)
	return nil
}

func (b *fakeBatch) Has(q quad.Quad) (bool, error) { return b.added[q] || b.store.quads[q], nil }

func (b *fakeBatch) Describes(subject quad.Value) (bool, error) {
	for _, set := range []map[quad.Quad]bool{b.added, b.store.quads} {
		for q := range set {
			if q.Subject == subject {
				return true, nil
			}
		}
	}
	return false, nil
}

func (b *fakeBatch) Commit(context.Context) (loader.Committed, error) {
	b.store.open--
	if b.store.broken != nil {
		return loader.Committed{}, b.store.broken
	}
	if b.mark != "" {
		b.store.marks[b.mark] = true
	}
	for q := range b.added {
		b.store.quads[q] = true
	}
	for _, q := range b.removed {
		delete(b.store.quads, q)
	}
	if len(b.added)+len(b.removed) > 0 {
		b.store.revision++
	}
	return loader.Committed{Removed: uint64(len(b.removed)), Revision: b.store.revision, New: uint64(len(b.added)), Seen: b.seen}, nil
}

func (b *fakeBatch) Rollback() error {
	b.store.open--
	return nil
}
