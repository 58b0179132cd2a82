package query

import (
	"context"
	"sync"
	"sync/atomic"

	"entente/graph"
	"entente/graph/view"
)

// followed is something that is worked out from a whole revision, such as an index, and
// is brought to the next one by what changed. Whoever needs it of a revision that it
// was brought to takes it without waiting; where it has to be made or brought forward, one
// does so and the others that need it wait for that one. The values are never changed
// once they are there. The zero followed is empty.
type followed[T any] struct {
	mu   sync.Mutex // of the one that makes the next value
	have atomic.Pointer[[]stamped[T]]
	due  atomic.Int32 // for how many revisions more it is brought forward before it is asked for
}

// stamped is a value of a revision.
type stamped[T any] struct {
	at
	value T
}

// at is a revision, and the first id that no term had then.
type at struct {
	revision uint64
	newTerms graph.ID
}

// now is the session's revision.
func (s *Session) now() at { return at{s.Revision(), s.Snapshot.Stats().NextID} }

// changes list what happened after a revision.
type changes struct {
	at
	list []view.Change
}

// keptRevisions is of how many revisions a value is kept to go on from. Questions that are
// being answered find those of an earlier one with their moment.
const keptRevisions = 4

// manyChanges is from how many quads on making anew is quicker than following.
const manyChanges = 200_000

// at gives the value of the session's revision. next makes the value of the session out of that of an
// earlier revision, and says no where only make will do.
func (f *followed[T]) at(ctx context.Context, s *Session, make func(context.Context) (T, error),
	next func(ctx context.Context, old T, since changes) (T, bool, error)) (T, error) {
	f.due.Store(wantedFor)
	if v, ok := f.get(s); ok {
		return v, nil
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if v, ok := f.get(s); ok {
		return v, nil
	}
	v, ok, err := f.forward(ctx, s, next)
	if err == nil && !ok {
		v, err = make(ctx)
	}
	if err != nil {
		return v, err
	}
	f.put(stamped[T]{s.now(), v})
	s.Keep(f, v)
	return v, nil
}

// forward makes the value out of the nearest one before it.
func (f *followed[T]) forward(ctx context.Context, s *Session, next func(context.Context, T, changes) (T, bool, error)) (v T, ok bool, err error) {
	have := f.have.Load()
	if have == nil {
		return v, false, nil
	}
	for _, h := range *have { // the newest first
		if h.revision >= s.Revision() {
			continue
		}
		since, ok, err := s.changesSince(ctx, h.at)
		if err != nil || !ok {
			return v, false, err
		}
		return next(ctx, h.value, since)
	}
	return v, false, nil
}

// get finds the value with the session's moment, or that of another moment of the revision.
func (f *followed[T]) get(s *Session) (v T, ok bool) {
	if kept, ok := s.Kept(f); ok {
		return kept.(T), true
	}
	if have := f.have.Load(); have != nil {
		for _, h := range *have {
			if h.revision == s.Revision() {
				s.Keep(f, h.value)
				return h.value, true
			}
		}
	}
	return v, false
}

// put keeps a value, and the newest others.
func (f *followed[T]) put(v stamped[T]) {
	var list []stamped[T]
	if have := f.have.Load(); have != nil {
		list = *have
	}
	out := make([]stamped[T], 0, len(list)+1)
	for _, h := range list {
		if h.revision > v.revision {
			out = append(out, h)
		}
	}
	out = append(out, v)
	for _, h := range list {
		if h.revision < v.revision {
			out = append(out, h)
		}
	}
	out = out[:min(len(out), keptRevisions)]
	f.have.Store(&out)
}

// changesSince lists what happened after a revision up to the session's, unless that is
// too much to follow.
func (s *Session) changesSince(ctx context.Context, since at) (c changes, ok bool, err error) {
	if s.Before == since.revision {
		return changes{since, s.Changes}, true, nil
	}
	left, list := manyChanges, []view.Change{}
	for c, err := range s.Snapshot.Since(ctx, since.revision) {
		if err != nil {
			return changes{}, false, err
		}
		if left -= len(c.Added) + len(c.Removed); left < 0 {
			return changes{}, false, nil
		}
		list = append(list, view.Change{Added: c.Added, Removed: c.Removed})
	}
	return changes{since, list}, true, nil
}
