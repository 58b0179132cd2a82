package pebble_test

import (
	"context"
	"fmt"
	"os"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph/pebble"
)

// TestReadersBesideAWriter has eight readers look at snapshots while one writer
// moves a token from place to place, two quads a move: in every snapshot there is
// one token, its two quads agree, and the revision says which move it was. Half a
// second, a minute in the long mode; meant for -race.
func TestReadersBesideAWriter(t *testing.T) {
	duration := 500 * time.Millisecond
	if os.Getenv(longMode) != "" {
		duration = time.Minute
	}
	s := open(t, t.TempDir())
	move := func(n int) []quad.Quad {
		return []quad.Quad{
			iris("token", "at", fmt.Sprint("place", n%50), "g"),
			iris(fmt.Sprint("place", n%50), "has", fmt.Sprint("move", n), "g"),
		}
	}
	add(t, s, move(1)...)
	var heard atomic.Uint64
	stop := s.Subscribe(func(c pebble.Commit) {
		if !heard.CompareAndSwap(c.Revision-1, c.Revision) {
			t.Errorf("heard of revision %d after %d", c.Revision, heard.Load())
		}
		if len(c.Added) != 2 || len(c.Removed) != 2 {
			t.Errorf("revision %d: %d added, %d removed", c.Revision, len(c.Added), len(c.Removed))
		}
	})
	heard.Store(1)
	ctx, cancel := context.WithTimeout(context.Background(), duration)
	defer cancel()
	var wg sync.WaitGroup
	var looks atomic.Int64
	for range 8 {
		wg.Go(func() {
			for ctx.Err() == nil {
				if err := look(s, move); err != nil {
					t.Error(err)
					return
				}
				looks.Add(1)
			}
		})
	}
	n := 1
	for ; ctx.Err() == nil; n++ {
		tx := s.Begin()
		for _, q := range move(n) {
			if err := tx.Remove(q); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := tx.WriteQuads(move(n + 1)); err != nil {
			t.Fatal(err)
		}
		if _, err := tx.Commit(context.Background()); err != nil {
			t.Fatal(err)
		}
	}
	wg.Wait()
	stop()
	if heard.Load() != s.Stats().Revision {
		t.Errorf("heard of %d revisions of %d", heard.Load(), s.Stats().Revision)
	}
	if _, err := s.Verify(context.Background()); err != nil {
		t.Fatal(err)
	}
	t.Logf("%d moves, %d looks", n, looks.Load())
}

func look(s *pebble.Store, move func(int) []quad.Quad) error {
	v, err := s.Snapshot()
	if err != nil {
		return err
	}
	defer v.Close()
	expected := move(int(v.Revision()))
	got := 0
	for q, err := range v.Quads(context.Background(), pebble.QuadPattern{}) {
		if err != nil {
			return err
		}
		if q != expected[0] && q != expected[1] {
			return fmt.Errorf("revision %d has %s", v.Revision(), q)
		}
		got++
	}
	if got != 2 || v.Stats().Quads != 2 {
		return fmt.Errorf("revision %d has %d quads", v.Revision(), got)
	}
	return nil
}
