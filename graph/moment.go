package graph

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"time"

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
// so that an index over one revision is built once. make must not ask for another
// memo of the same moment.
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

// slow is the time from which on a view is built while questions go on being
// answered from the one before; a quicker one is waited for.
const slow = 50 * time.Millisecond

// moments holds the newest moment, and whether the next is on its way.
type moments struct {
	mu       sync.Mutex
	last     *Moment
	took     time.Duration // to build the last view
	building bool
	wait     sync.WaitGroup
	failed   error // of the last build behind the scenes
}

// Now is the newest moment. Where the graph has changed since the last call, a view
// that is quick to build is built at once; a slow one is built behind the scenes,
// and the moment before it is given until it stands. Every answer says which
// revision it speaks of.
func (g *Graph) Now(ctx context.Context) (*Moment, error) {
	m := &g.moments
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.last != nil {
		fresh := m.last.Revision() == g.Stats().Revision
		if !fresh && m.took > slow {
			if !m.building {
				m.building = true
				m.wait.Add(1)
				go g.rebuild(context.WithoutCancel(ctx))
			}
			fresh = m.failed == nil
		}
		if fresh {
			m.last.refs.Add(1)
			return m.last, nil
		}
		if m.failed != nil {
			err := m.failed
			m.failed = nil
			return nil, err
		}
	}
	next, took, err := g.moment(ctx)
	if err != nil {
		return nil, err
	}
	next.refs.Add(1)
	return next, m.replace(next, took)
}

// moment builds the moment of the newest revision, with one reference.
func (g *Graph) moment(ctx context.Context) (*Moment, time.Duration, error) {
	begin := time.Now()
	snap, err := g.Snapshot()
	if err != nil {
		return nil, 0, err
	}
	v, err := view.Build(ctx, snap)
	if err != nil {
		return nil, 0, errors.Join(err, snap.Close())
	}
	m := &Moment{Snapshot: snap, View: v, extra: map[any]any{}}
	m.refs.Store(1)
	return m, time.Since(begin), nil
}

// rebuild makes the next moment while the last one goes on being asked.
func (g *Graph) rebuild(ctx context.Context) {
	m := &g.moments
	defer m.wait.Done()
	next, took, err := g.moment(ctx)
	m.mu.Lock()
	defer m.mu.Unlock()
	m.building = false
	if err == nil {
		err = m.replace(next, took)
	}
	m.failed = err
}

// replace keeps a moment in place of the last one.
func (m *moments) replace(next *Moment, took time.Duration) error {
	old := m.last
	m.last, m.took = next, took
	if old != nil {
		return old.Release()
	}
	return nil
}

// dropMoment releases the kept moment before the store closes.
func (g *Graph) dropMoment() error {
	g.moments.wait.Wait()
	g.moments.mu.Lock()
	defer g.moments.mu.Unlock()
	if last := g.moments.last; last != nil {
		g.moments.last = nil
		return last.Release()
	}
	return nil
}
