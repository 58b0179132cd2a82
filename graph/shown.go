package graph

import (
	"context"
	"sync"
)

// Whoever asks is given the moment that is shown, while a commit makes the next one: its
// writer waits until that is shown, and nobody else does. promised is the newest revision
// whose writer was told that it is there; a moment before it is shown to nobody, except
// while a view is built behind the scenes.

// shown is the moment that is given without waiting; none where Now has something to do
// or to tell first.
type shown struct {
	mu     sync.Mutex
	moment *Moment
}

func (s *shown) put(m *Moment) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.moment = m
}

// take gives the moment, with a reference, where it is of the revision or a later one.
func (s *shown) take(revision uint64) *Moment {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.moment == nil || s.moment.Revision() < revision {
		return nil
	}
	s.moment.refs.Add(1)
	return s.moment
}

// promise says that whoever asks from now on must see the revision.
func (m *moments) promise(revision uint64) {
	for {
		have := m.promised.Load()
		if have >= revision || m.promised.CompareAndSwap(have, revision) {
			return
		}
	}
}

// fail has whoever asks next be told. The moments are locked.
func (m *moments) fail(err error) {
	m.failed = err
	m.shown.put(nil)
}

// show makes the moment of a revision out of the last one, where there is one and little
// lies between; where not, whoever asks next sees to it. Of many that wait at a time, one
// does it for all.
func (g *Graph) show(revision uint64) {
	m := &g.moments
	defer m.promise(revision)
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.last == nil || m.last.Revision() >= revision || m.building || m.failed != nil {
		return
	}
	if _, err := g.advance(m.ctx, m.prepare); err != nil && m.ctx.Err() == nil {
		m.fail(err)
	}
}

// Prepare has fn called with every moment that a commit brings, before anybody is given
// it, so that what is worked out from moments is there when it is asked for. The writer waits for fn, which
// must neither ask for moments nor write, and must not keep the moment.
func (g *Graph) Prepare(fn func(context.Context, *Moment)) {
	m := &g.moments
	m.mu.Lock()
	defer m.mu.Unlock()
	m.prepare = append(m.prepare, fn)
}
