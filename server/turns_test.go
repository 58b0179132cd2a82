package server

import (
	"context"
	"sync"
	"testing"
)

// TestATurnIsGivenBackOnce: a question waits for the turn of another, and a turn given
// back twice is free once.
func TestATurnIsGivenBackOnce(t *testing.T) {
	turn := make(turns, 1)
	done := turn.take(t.Context())
	if len(turn) != 1 {
		t.Fatal("the turn was not taken")
	}
	next := make(chan func())
	go func() { next <- turn.take(t.Context()) }()
	done()
	second := <-next
	done() // again: nothing
	if len(turn) != 1 {
		t.Fatal("a turn given back twice took that of another")
	}
	second()
	if len(turn) != 0 {
		t.Fatal("the turn was not given back")
	}
}

// TestWhoLeavesWaitsForNoTurn: one whose client has gone does not wait, and gives back
// nothing that it has not got.
func TestWhoLeavesWaitsForNoTurn(t *testing.T) {
	turn := make(turns, 1)
	defer turn.take(t.Context())()
	ctx, leave := context.WithCancel(t.Context())
	leave()
	turn.take(ctx)()
	if len(turn) != 1 {
		t.Error("it gave back the turn of another")
	}
}

// TestOneMakesAnAnswer: of all who ask the same at once one makes the answer; the others wait
// until it is there, and after that the next one makes it.
func TestOneMakesAnAnswer(t *testing.T) {
	f := flights{made: map[string]chan struct{}{}}
	landed, mine := f.board(t.Context(), "q")
	if !mine {
		t.Fatal("nobody makes the answer")
	}
	if other, also := f.board(t.Context(), "another"); !also {
		t.Error("another question waits for this one")
	} else {
		other()
	}
	ctx, leave := context.WithCancel(t.Context())
	leave()
	if _, mine := f.board(ctx, "q"); mine {
		t.Error("two make the same answer")
	}
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			if landed, mine := f.board(t.Context(), "q"); mine { // it came after the answer was there
				landed()
			}
		})
	}
	landed()
	wait.Wait()
	if len(f.made) != 0 {
		t.Errorf("%d answers are still being made", len(f.made))
	}
}
