package graph

import (
	"context"
	"errors"
	"io/fs"
	"path/filepath"
	"time"

	"entente/graph/view"
	"entente/schema"
)

// A graph on disk keeps its view beside the store, so that opening it does not wait
// for one to be built. The file is of one revision; what was committed since is
// applied to it from the revision log. A file that is damaged, or of another store,
// is not read and is written anew: nothing is lost with it.

const (
	// keptQuads is the size from which on a store's view is worth a file.
	keptQuads = 100_000
	// behindQuads is how much may be written after a file before it is written anew;
	// so much is applied when the graph is opened next.
	behindQuads = appliedQuads
)

func (g *Graph) viewFile() string { return filepath.Join(g.Dir(), "view") }

// origin is what a view's file of the revision must say.
func (g *Graph) origin(st Stats) view.Origin {
	return view.Origin{Store: g.store.ID(), Revision: st.Revision, Quads: st.Quads, Terms: st.Terms, NextID: st.NextID}
}

// first makes the first moment: from the file, where there is one, or from the store.
func (g *Graph) first(ctx context.Context) (*Moment, time.Duration, error) {
	begin := time.Now()
	v := g.readKept()
	if v == nil {
		return g.build(ctx)
	}
	g.moments.kept.Store(v.Revision())
	snap, err := g.Snapshot()
	if err != nil {
		return nil, 0, errors.Join(err, v.Release())
	}
	next, _, ok, err := g.apply(ctx, v, snap)
	err = errors.Join(err, v.Release())
	if err != nil {
		return nil, 0, errors.Join(err, snap.Close())
	}
	if !ok {
		if err := snap.Close(); err != nil {
			return nil, 0, err
		}
		return g.build(ctx)
	}
	took := time.Since(begin)
	if snap.Stats().Quads > keptQuads {
		took = max(took, 2*slow) // to build it would take longer than to read it
	}
	return newMoment(snap, next), took, nil
}

// readKept reads the view's file; nil where there is none of use.
func (g *Graph) readKept() *view.View {
	if g.Dir() == "" {
		return nil
	}
	now := g.Stats()
	v, err := view.Open(g.viewFile(), func(o view.Origin) error {
		if o.Store != g.store.ID() || o.Revision > now.Revision || o.NextID > now.NextID || o.Revision == now.Revision && o != g.origin(now) {
			return view.ErrStale
		}
		return nil
	})
	switch {
	case err == nil:
		return v
	case errors.Is(err, fs.ErrNotExist) || errors.Is(err, view.ErrStale):
	default:
		g.warn("the kept view " + g.viewFile() + " cannot be used and is built anew, nothing is lost: " + err.Error())
	}
	return nil
}

// verifyKept checks the view's file, where there is one. A file of another store or of a
// time that the store has not seen is not read, and no damage.
func (g *Graph) verifyKept() error {
	if g.Dir() == "" {
		return nil
	}
	v, err := view.Open(g.viewFile(), func(o view.Origin) error {
		if o.Store != g.store.ID() {
			return view.ErrStale
		}
		return nil
	})
	switch {
	case err == nil:
		return v.Release()
	case errors.Is(err, fs.ErrNotExist) || errors.Is(err, view.ErrStale):
		return nil
	}
	return schema.Errorf(schema.Unavailable, "the view beside the store is damaged: remove %s, it is built anew and nothing is lost: %w", g.viewFile(), err)
}

// worthKeeping reports whether a store of this size keeps its view.
func (g *Graph) worthKeeping(st Stats) bool { return g.Dir() != "" && st.Quads >= g.moments.least }

// keepSoon writes the newest view to disk, behind the scenes. The moments are locked.
func (g *Graph) keepSoon() {
	m := &g.moments
	last := m.last
	if m.ctx.Err() != nil || last.Revision() <= m.kept.Load() || !g.worthKeeping(last.Stats()) {
		return
	}
	last.refs.Add(1)
	m.wait.Add(1)
	go func() {
		defer m.wait.Done()
		g.save(last.View, last.Stats())
		if err := last.Release(); err != nil {
			g.warn(err.Error())
		}
	}()
}

// save writes a view to disk, unless the file is newer. Its revision must be there for
// good before the file is: a file must not know more than the store after a power
// failure. That it cannot be written is no error of the graph's, which has all.
func (g *Graph) save(v *view.View, st Stats) {
	m := &g.moments
	m.saving.Lock()
	defer m.saving.Unlock()
	if st.Revision <= m.kept.Load() {
		return
	}
	if err := v.Save(g.viewFile(), g.origin(st), g.store.Sync); err != nil {
		g.warn("the view could not be kept beside the store, it will be built anew when the store is opened next: " + err.Error())
		return
	}
	m.kept.Store(st.Revision)
}

// keepLast writes the view to disk when a graph that was written to closes, where the
// file is missing or far behind.
func (g *Graph) keepLast() error {
	m := &g.moments
	m.mu.Lock()
	defer m.mu.Unlock()
	if g.opened.Err() != nil || g.began == g.Stats().Revision || !g.worthKeeping(g.Stats()) {
		return nil
	}
	snap, err := g.Snapshot()
	if err != nil {
		return err
	}
	return errors.Join(g.keepSnapshot(snap), snap.Close())
}

func (g *Graph) keepSnapshot(snap *Snapshot) error {
	ctx, kept := context.WithoutCancel(g.opened), g.keptRevision()
	if kept <= snap.Revision() && kept > 0 {
		_, near, err := changesSince(ctx, snap, kept, behindQuads)
		if err != nil || near {
			return err
		}
	}
	v, err := g.viewOf(ctx, snap)
	if err != nil {
		return err
	}
	g.save(v, snap.Stats())
	return v.Release()
}

// keptRevision is the revision of the file, 0 where there is none of use.
func (g *Graph) keptRevision() uint64 {
	if g.moments.last != nil {
		return g.moments.kept.Load()
	}
	v := g.readKept()
	if v == nil {
		return 0
	}
	kept := v.Revision()
	if err := v.Release(); err != nil {
		return 0
	}
	return kept
}

// viewOf gives the view of a snapshot with nothing over its base: from the last one
// where few changes lie between, else built.
func (g *Graph) viewOf(ctx context.Context, snap *Snapshot) (*view.View, error) {
	if last := g.moments.last; last != nil {
		v, _, ok, err := g.apply(ctx, last.View, snap)
		if err != nil {
			return nil, err
		}
		if ok {
			whole, err := v.Compact(ctx, nil)
			return whole, errors.Join(err, v.Release())
		}
	}
	return view.Build(ctx, snap)
}
