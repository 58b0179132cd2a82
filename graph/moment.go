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
	// Changes list what happened after the revision Before, where the moment was made out
	// of the one of that revision. They are shared and must not be changed.
	Before  uint64
	Changes []view.Change

	refs atomic.Int64
	kept sync.Map
}

// Kept is what Keep kept under the key.
func (m *Moment) Kept(key any) (value any, ok bool) { return m.kept.Load(key) }

// Keep has what was worked out from the moment live as long as the moment does, so that
// a question that takes its time finds it there, however many commits come meanwhile.
func (m *Moment) Keep(key, value any) { m.kept.Store(key, value) }

func newMoment(snap *Snapshot, v *view.View) *Moment {
	m := &Moment{Snapshot: snap, View: v, Before: noRevision}
	m.refs.Store(1)
	return m
}

// noRevision is one that no graph has.
const noRevision = ^uint64(0)

// Release gives the moment back. The last one closes its snapshot and its view.
func (m *Moment) Release() error {
	if m.refs.Add(-1) == 0 {
		return errors.Join(m.Snapshot.Close(), m.View.Release())
	}
	return nil
}

// The sizes that decide how a view follows the graph.
const (
	// appliedQuads is the largest change that a question waits for; it costs some
	// microseconds a quad.
	appliedQuads = 20_000
	// caughtUpQuads is the largest change that a view laid out anew is brought forward by at a time,
	// behind the scenes.
	caughtUpQuads = 10 * appliedQuads
	// overlaid is from how many changed events on a view is laid out anew behind the
	// scenes, or from a thousandth of its events if that is more.
	overlaid = 4096
	// slow is the time from which on a view is built while questions go on being
	// answered from the one before; a quicker one is waited for.
	slow = 50 * time.Millisecond
)

// moments holds the newest moment, and whether the next is on its way.
type moments struct {
	shown    shown
	promised atomic.Uint64 // the revision that whoever asks must see
	prepare  []func(context.Context, *Moment)

	mu       sync.Mutex // held while a moment is made out of the last
	last     *Moment
	took     time.Duration // to build the last view
	building bool          // a view is built behind the scenes
	tidying  bool          // the view is laid out anew behind the scenes
	kept     atomic.Uint64 // the revision whose view is on disk
	saving   sync.Mutex
	least    uint64 // quads from which on a view is kept; keptQuads
	most     int    // changed events that lie over a view before it is laid out anew; overlaid
	wait     sync.WaitGroup
	failed   error           // of the last build behind the scenes
	ctx      context.Context // ends when the graph closes
	cancel   context.CancelFunc
}

// Now is the newest moment: it has every transaction whose Commit was over before the
// call. A commit applies its change to the last view, at a cost by the size of the change,
// and nobody who asks waits for that. What was written otherwise is applied here. Only what cannot be applied, such as a
// bulk load, needs a new view; a slow one is built behind the scenes, and the moment
// before it is given until it stands. Every answer says which revision it speaks of.
func (g *Graph) Now(ctx context.Context) (*Moment, error) {
	m := &g.moments
	if now := m.shown.take(m.promised.Load()); now != nil {
		return now, nil
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.last != nil && m.last.Revision() != g.Stats().Revision && m.failed == nil {
		if err := g.follow(ctx); err != nil {
			return nil, err
		}
	}
	if m.failed != nil {
		err := m.failed
		m.failed = nil
		return nil, err
	}
	if m.last == nil {
		patient, stop := withoutDeadline(ctx)
		next, took, err := g.first(patient)
		stop()
		if err != nil {
			return nil, err
		}
		if err := m.replace(next); err != nil {
			return nil, err
		}
		m.took = took
		g.tidy()
	}
	m.shown.put(m.last)
	m.last.refs.Add(1)
	return m.last, nil
}

// withoutDeadline ends when ctx is cancelled, and not when its time is over: a view
// that takes longer to build than one question may last is there for the next.
func withoutDeadline(ctx context.Context) (context.Context, func()) {
	c, cancel := context.WithCancel(context.WithoutCancel(ctx))
	over := func() {
		if errors.Is(ctx.Err(), context.Canceled) {
			cancel()
		}
	}
	over() // it may be now
	stop := context.AfterFunc(ctx, over)
	return c, func() { stop(); cancel() }
}

// follow brings the last moment to the newest revision, or sees to it that this
// happens. The moments are locked.
func (g *Graph) follow(ctx context.Context) error {
	m := &g.moments
	if m.building {
		return nil
	}
	if ok, err := g.advance(ctx, nil); ok || err != nil {
		return err
	}
	if m.took > slow {
		m.building = true
		m.wait.Add(1)
		go g.rebuild()
		return nil
	}
	next, took, err := g.build(ctx)
	if err != nil {
		return err
	}
	m.took = took
	return m.replace(next)
}

// advance applies what was written since the last moment and has prepare look at the new
// one before anybody else; false where it cannot be applied. The moments are locked.
func (g *Graph) advance(ctx context.Context, prepare []func(context.Context, *Moment)) (ok bool, err error) {
	m := &g.moments
	snap, err := g.Snapshot()
	if err != nil {
		return false, err
	}
	v, changes, ok, err := g.apply(ctx, m.last.View, snap)
	if err != nil || !ok {
		return false, errors.Join(err, snap.Close())
	}
	next := newMoment(snap, v)
	next.Before, next.Changes = m.last.Revision(), changes
	for _, fn := range prepare {
		fn(ctx, next)
	}
	err = m.replace(next)
	g.tidy()
	return true, err
}

// apply gives the view of the snapshot from one of an earlier revision, where the
// changes between are few, and those changes.
func (g *Graph) apply(ctx context.Context, v *view.View, snap *Snapshot) (next *view.View, changes []view.Change, ok bool, err error) {
	if v.Revision() > snap.Revision() {
		return nil, nil, false, nil
	}
	changes, ok, err = changesSince(ctx, snap, v.Revision(), appliedQuads)
	if err != nil || !ok {
		return nil, nil, false, err
	}
	next, ok, err = v.Apply(ctx, snap, changes)
	return next, changes, ok, err
}

// changesSince lists what happened after a revision, unless that is more than limit
// quads.
func changesSince(ctx context.Context, snap *Snapshot, revision uint64, limit int) (list []view.Change, ok bool, err error) {
	for c, err := range snap.Since(ctx, revision) {
		if err != nil {
			return nil, false, err
		}
		if limit -= len(c.Added) + len(c.Removed); limit < 0 {
			return nil, false, nil
		}
		list = append(list, view.Change{Added: c.Added, Removed: c.Removed})
	}
	return list, true, nil
}

// build makes the moment of the newest revision, with one reference.
func (g *Graph) build(ctx context.Context) (*Moment, time.Duration, error) {
	begin := time.Now()
	snap, err := g.Snapshot()
	if err != nil {
		return nil, 0, err
	}
	v, err := view.Build(ctx, snap)
	if err != nil {
		return nil, 0, errors.Join(err, snap.Close())
	}
	return newMoment(snap, v), time.Since(begin), nil
}

// rebuild makes the next moment while the last one goes on being asked.
func (g *Graph) rebuild() {
	m := &g.moments
	defer m.wait.Done()
	next, took, err := g.build(m.ctx)
	m.mu.Lock()
	defer m.mu.Unlock()
	m.building = false
	if err == nil {
		m.took = took
		err = m.replace(next)
	}
	if err != nil {
		m.fail(err)
		return
	}
	g.tidy()
}

// replace keeps a moment in place of the last one.
func (m *moments) replace(next *Moment) error {
	old := m.last
	m.last = next
	m.shown.put(next)
	if old != nil {
		return old.Release()
	}
	return nil
}

// dropMoment releases the kept moment before the store closes.
func (g *Graph) dropMoment() error {
	m := &g.moments
	m.mu.Lock()
	defer m.mu.Unlock()
	m.shown.put(nil)
	if last := m.last; last != nil {
		m.last = nil
		return last.Release()
	}
	return nil
}
