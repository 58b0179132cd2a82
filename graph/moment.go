package graph

import (
	"context"
	"sync"
	"sync/atomic"

	"entente/graph/view"
)

// Moment is the graph at one revision with the view of that revision. Release it
// when done; it stays whole until then, whatever is written meanwhile.
type Moment struct {
	*Snapshot
	View *view.View

	refs  atomic.Int64
	mu    sync.Mutex
	extra map[any]any
}

// Memo gives what make made of the moment the first time that key was asked for,
// so that an index over one revision is built once.
func (m *Moment) Memo(key any, make func() (any, error)) (any, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if have, ok := m.extra[key]; ok {
		return have, nil
	}
	made, err := make()
	if err == nil {
		m.extra[key] = made
	}
	return made, err
}

// Release gives the moment back. The last one closes its snapshot.
func (m *Moment) Release() error {
	if m.refs.Add(-1) == 0 {
		return m.Snapshot.Close()
	}
	return nil
}

// moments holds the newest moment.
type moments struct {
	mu   sync.Mutex
	last *Moment
}

// Now is the newest moment. Where the graph has changed since the last call the
// view is built anew, which costs one scan of the events.
func (g *Graph) Now(ctx context.Context) (*Moment, error) {
	g.moments.mu.Lock()
	defer g.moments.mu.Unlock()
	if last := g.moments.last; last != nil {
		if last.Revision() == g.Stats().Revision {
			last.refs.Add(1)
			return last, nil
		}
	}
	snap, err := g.Snapshot()
	if err != nil {
		return nil, err
	}
	v, err := view.Build(ctx, snap)
	if err != nil {
		snap.Close() // the error of the build is the one to tell
		return nil, err
	}
	m := &Moment{Snapshot: snap, View: v, extra: map[any]any{}}
	m.refs.Store(2) // the caller's and ours
	if old := g.moments.last; old != nil {
		if err := old.Release(); err != nil {
			return nil, err
		}
	}
	g.moments.last = m
	return m, nil
}

// drop releases the kept moment before the store closes.
func (g *Graph) dropMoment() error {
	g.moments.mu.Lock()
	defer g.moments.mu.Unlock()
	if last := g.moments.last; last != nil {
		g.moments.last = nil
		return last.Release()
	}
	return nil
}
