package graph

import (
	"errors"

	"entente/graph/view"
)

// tidy sees to it that a view over whose base much was laid is laid out anew, behind
// the scenes. The moments are locked.
func (g *Graph) tidy() {
	m := &g.moments
	v := m.last.View
	if v.Overlaid() == 0 {
		g.keepSoon()
	}
	if m.tidying || v.Overlaid() <= max(m.most, v.Events()/1000) {
		return
	}
	m.tidying = true
	m.last.refs.Add(1)
	m.wait.Add(1)
	go g.compact(m.last)
}

// compact lays a moment's view out anew and applies what was written meanwhile. Where the
// new one is kept beside the store, it is mapped from there and not held in memory a second time.
func (g *Graph) compact(from *Moment) {
	m := &g.moments
	defer m.wait.Done()
	v, err := from.View.Compact(m.ctx, g.resting(from.Stats()))
	st := from.Stats()
	err = errors.Join(err, from.Release())
	if err == nil && g.worthKeeping(st) {
		g.save(v, st)
		if v, err = g.mapped(v); err != nil {
			g.warn(err.Error())
			err = nil
		}
	}
	if err == nil {
		v, err = g.caughtUp(v)
	}
	m.mu.Lock()
	adopted := false
	if err == nil {
		adopted, err = g.adopt(v)
	}
	if err != nil && m.ctx.Err() == nil {
		m.fail(err)
	}
	m.mu.Unlock()
	if v != nil {
		if err := v.Release(); err != nil {
			g.warn(err.Error())
		}
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.tidying = false; adopted && m.ctx.Err() == nil {
		g.tidy() // much may have come meanwhile
	}
}

// caughtUp brings a view forward by what was written meanwhile, as long as that is more than a writer should
// wait for while it is adopted. Each turn takes as long as what was written during the one before is
// worth, which is less each time unless more is written than can be followed.
func (g *Graph) caughtUp(v *view.View) (*view.View, error) {
	const turns = 6
	for range turns {
		snap, err := g.Snapshot()
		if err != nil {
			return v, err
		}
		changes, ok, err := changesSince(g.moments.ctx, snap, v.Revision(), caughtUpQuads)
		if err != nil || !ok || sizeOf(changes) < appliedQuads/8 {
			return v, errors.Join(err, snap.Close())
		}
		next, ok, err := v.Apply(g.moments.ctx, snap, changes)
		err = errors.Join(err, snap.Close())
		if err != nil || !ok {
			return v, err
		}
		err = v.Release()
		if v = next; err != nil {
			return v, err
		}
	}
	return v, nil
}

func sizeOf(changes []view.Change) (quads int) {
	for _, c := range changes {
		quads += len(c.Added) + len(c.Removed)
	}
	return quads
}

// mapped gives a view from its file in place of the one in memory, which is released then; the
// same one where the file is of another revision.
func (g *Graph) mapped(v *view.View) (*view.View, error) {
	if g.moments.kept.Load() != v.Revision() {
		return v, nil
	}
	kept := g.readKept()
	if kept == nil {
		return v, nil
	}
	if kept.Revision() != v.Revision() {
		return v, kept.Release()
	}
	kept.NamesOf(v)
	return kept, v.Release()
}

// adopt makes a view of some revision the newest moment's, and tells whether few
// enough changes lay between. The moments are locked.
func (g *Graph) adopt(v *view.View) (bool, error) {
	snap, err := g.Snapshot()
	if err != nil {
		return false, err
	}
	next, _, ok, err := g.apply(g.moments.ctx, v, snap)
	if err != nil || !ok {
		return false, errors.Join(err, snap.Close()) // a new view is needed, and will be built when asked for
	}
	m := newMoment(snap, next)
	if last := g.moments.last; last != nil && last.Revision() < snap.Revision() {
		// What is worked out from revisions goes on from the last moment. The diff of the view
		// tells more than came after it, which does no harm.
		changes, few, err := changesSince(g.moments.ctx, snap, last.Revision(), appliedQuads)
		if err != nil {
			return false, errors.Join(err, m.Release())
		}
		if few {
			m.Before, m.Changes = last.Revision(), changes
			for _, fn := range g.moments.prepare {
				fn(g.moments.ctx, m)
			}
		}
	}
	return true, g.moments.replace(m)
}
