package pebble

import "sync"

// Commit is what a subscriber is told about a revision. The lists are shared and
// must not be changed. A bulk load lists nothing: read it with Since.
type Commit struct {
	Revision uint64
	Added    []IDQuad
	Removed  []IDQuad
	Bulk     bool
	Shown    bool // of a transaction with that mark
}

// feed tells subscribers of commits, in the order of revisions.
type feed struct {
	mu   sync.Mutex
	next int
	subs map[int]func(Commit)
}

// Subscribe has fn called after every revision, in order, as soon as readers can
// see it. fn runs while the writer waits: it must be quick, and must not write to
// the store. To miss nothing: subscribe first, take a snapshot then, and ignore the
// commits up to the snapshot's revision. stop ends it.
func (s *Store) Subscribe(fn func(Commit)) (stop func()) {
	f := &s.feed
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.subs == nil {
		f.subs = map[int]func(Commit){}
	}
	key := f.next
	f.next++
	f.subs[key] = fn
	return func() {
		f.mu.Lock()
		defer f.mu.Unlock()
		delete(f.subs, key)
	}
}

func (f *feed) tell(c Commit) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, fn := range f.subs {
		fn(c)
	}
}
