package server

import (
	"context"
	"sync"
	"time"
)

// turns let a few questions be worked on at a time and the others wait for theirs:
// a processor that is shared by as many as there are clients answers all of them
// late, and writers with them. One that takes long gives its turn back and goes on
// beside the others, so that quick ones never wait for it long.
type turns chan struct{}

const (
	// longTurn is how long a question keeps others from their turn.
	longTurn = 200 * time.Millisecond
	// patience is how long one waits for its turn, or for another's answer, before it goes
	// on without.
	patience = 500 * time.Millisecond
)

// take waits for a turn. done gives it back; calling it again does nothing.
func (t turns) take(ctx context.Context) (done func()) {
	timer := time.NewTimer(patience)
	defer timer.Stop()
	select {
	case t <- struct{}{}:
	case <-timer.C:
		return func() {}
	case <-ctx.Done():
		return func() {}
	}
	back := sync.OnceFunc(func() { <-t })
	late := time.AfterFunc(longTurn, back)
	return func() {
		late.Stop()
		back()
	}
}

// flights are the answers that are being made, by their key: who asks the same
// meanwhile waits for that one.
type flights struct {
	mu   sync.Mutex
	made map[string]chan struct{} // closed when the answer is there, or will not be
}

// board says that the answer is to be made by the caller, who calls landed when done, or
// waits for the one who makes it.
func (f *flights) board(ctx context.Context, key string) (landed func(), mine bool) {
	f.mu.Lock()
	made, flying := f.made[key]
	if !flying {
		made = make(chan struct{})
		f.made[key] = made
		f.mu.Unlock()
		return sync.OnceFunc(func() {
			f.mu.Lock()
			defer f.mu.Unlock()
			delete(f.made, key)
			close(made)
		}), true
	}
	f.mu.Unlock()
	timer := time.NewTimer(patience) // a stream may last for minutes, and is not kept
	defer timer.Stop()
	select {
	case <-made:
	case <-timer.C:
	case <-ctx.Done():
	}
	return nil, false
}
