package pebble_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"entente/graph/pebble"
	"entente/schema"
)

// scaled is a size, or a fifth of it where the race detector watches; at least one.
func scaled(n int) int {
	if raced {
		return max(1, n/5)
	}
	return n
}

func TestBackupWhileWriting(t *testing.T) {
	ctx := context.Background()
	s := open(t, t.TempDir())
	load(t, s, 0, icewsLike(500))
	rounds := scaled(5)
	var stop atomic.Bool
	// The writer has a number of commits a round, or else the store grows with the time
	// that a backup takes, and a backup takes longer the larger the store.
	var allowed atomic.Int64
	done := make(chan error, 1)
	go func() {
		var err error
		for i := int64(0); err == nil && !stop.Load(); i++ {
			for i >= allowed.Load() && !stop.Load() {
				time.Sleep(time.Millisecond)
			}
			tx := s.Begin()
			if err = tx.Add(iris(fmt.Sprint("s", i), "p", "o", "g")); err == nil {
				_, err = tx.Commit(ctx)
			}
		}
		done <- err
	}()
	for i := range rounds {
		allowed.Add(500)
		acknowledged := s.Stats().Revision
		dir := filepath.Join(t.TempDir(), "backup")
		rep, err := s.Backup(ctx, dir)
		if err != nil {
			t.Fatal(err)
		}
		if rep.Stats.Revision < acknowledged {
			t.Fatalf("backup %d is at revision %d, %d was acknowledged before", i, rep.Stats.Revision, acknowledged)
		}
		back := filepath.Join(t.TempDir(), "restored")
		if rep2, err := pebble.Restore(ctx, dir, back); err != nil || rep2.Stats != rep.Stats {
			t.Fatalf("restored %+v, want %+v: %v", rep2.Stats, rep.Stats, err)
		}
	}
	stop.Store(true)
	if err := <-done; err != nil {
		t.Fatal(err)
	}
}

func TestBackupOfMemory(t *testing.T) {
	s := open(t, "")
	add(t, s, icewsLike(300)...)
	dir := t.TempDir()
	if _, err := s.Backup(context.Background(), dir); err != nil {
		t.Fatal(err)
	}
	sameContent(t, s, open(t, dir))
}

func TestBackupRefusesAFullFolder(t *testing.T) {
	s := open(t, "")
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "thesis.txt"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Backup(context.Background(), dir); schema.KindOf(err) != schema.Conflict {
		t.Fatal(err)
	}
	if _, err := pebble.Restore(context.Background(), dir, t.TempDir()); schema.KindOf(err) != schema.NotFound {
		t.Fatal(err)
	}
	if _, err := pebble.Open(dir, pebble.Options{}); schema.KindOf(err) != schema.Invalid {
		t.Fatal(err)
	}
}

// TestDamageIsFound flips bytes of a table and expects Verify or Open to see it.
func TestDamageIsFound(t *testing.T) {
	if testing.Short() {
		t.Skip("opens many copies of a store one after the other; run without -short")
	}
	dir := t.TempDir()
	s, err := pebble.Open(dir, pebble.Options{})
	if err != nil {
		t.Fatal(err)
	}
	load(t, s, 0, icewsLike(scaled(5000)))
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	tables, err := filepath.Glob(filepath.Join(dir, "db", "*.sst"))
	if err != nil || len(tables) == 0 {
		t.Fatal(tables, err)
	}
	for _, name := range tables {
		good, err := os.ReadFile(name)
		if errors.Is(err, os.ErrNotExist) {
			continue // merged into another by an earlier round
		}
		if err != nil {
			t.Fatal(err)
		}
		bad := append([]byte(nil), good...)
		bad[len(bad)/3] ^= 0x40
		if err := os.WriteFile(name, bad, 0o644); err != nil {
			t.Fatal(err)
		}
		s, err := pebble.Open(dir, pebble.Options{})
		if err == nil {
			_, err = s.Verify(context.Background())
			if closeErr := s.Close(); closeErr != nil {
				t.Log(closeErr)
			}
		}
		if err == nil {
			t.Errorf("%s is damaged and nobody noticed", filepath.Base(name))
		} else {
			t.Log(err)
		}
		if err := os.WriteFile(name, good, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// TestNoDamageIsSilent flips a bit anywhere in any file of a store that was closed, and
// expects that opening or Verify sees it, or that nothing is missing: a file may be of no
// use any more.
func TestNoDamageIsSilent(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a hundred copies of a store one after the other; run without -short")
	}
	dir := t.TempDir()
	s, err := pebble.Open(filepath.Join(dir, "sound"), pebble.Options{})
	if err != nil {
		t.Fatal(err)
	}
	load(t, s, 0, icewsLike(500))
	for i := range 100 { // what lies in the log until it is closed
		add(t, s, iris(fmt.Sprint("s", i), "p", "o", "g"))
	}
	want := s.Stats()
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	files, err := os.ReadDir(filepath.Join(dir, "sound", "db"))
	if err != nil {
		t.Fatal(err)
	}
	flips, seen := scaled(3), 0
	if os.Getenv(longMode) != "" {
		flips = 30
	}
	for _, file := range files {
		for n := range flips {
			bad := filepath.Join(dir, fmt.Sprint(file.Name(), n))
			if err := os.CopyFS(bad, os.DirFS(filepath.Join(dir, "sound"))); err != nil {
				t.Fatal(err)
			}
			name := filepath.Join(bad, "db", file.Name())
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			if len(data) == 0 {
				break
			}
			at := rand.IntN(len(data))
			data[at] ^= 1 << rand.IntN(8)
			if err := os.WriteFile(name, data, 0o644); err != nil {
				t.Fatal(err)
			}
			s, err := pebble.Open(bad, pebble.Options{MustExist: true})
			if err == nil {
				got := s.Stats()
				_, err = s.Verify(context.Background())
				err = errors.Join(err, s.Close())
				if err == nil && got != want {
					t.Errorf("%s, byte %d of %d: nobody noticed that %+v became %+v", file.Name(), at, len(data), want, got)
				}
			}
			if err != nil {
				seen++
			}
			if err := os.RemoveAll(bad); err != nil {
				t.Fatal(err)
			}
		}
	}
	if seen == 0 {
		t.Error("no damage was seen at all")
	}
	t.Log(seen, "of", flips*len(files), "were seen")
}
