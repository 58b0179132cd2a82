package pebble_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/cockroachdb/pebble/v2/vfs/errorfs"

	"entente/graph/pebble"
	"entente/schema"
)

// TestPowerLoss takes what a disk would hold had the power failed at that moment:
// all that was synced, and a random part of what was not. What was acknowledged
// before has to be there.
func TestPowerLoss(t *testing.T) {
	disk := vfs.NewCrashableMem()
	s, err := pebble.Open("store", pebble.Options{FS: disk})
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	var acknowledged [3]atomic.Int64
	var stop atomic.Bool
	var rounds atomic.Int64 // writers do not run away while a disk is looked at
	pace := func(n, each int64) {
		for n > each*(rounds.Load()+1) && !stop.Load() {
			time.Sleep(time.Millisecond)
		}
	}
	var wg sync.WaitGroup
	for w := range 2 {
		wg.Go(func() {
			for n := int64(1); !stop.Load(); n++ {
				pace(n, 100)
				tx := s.Begin()
				if _, err := tx.WriteQuads(unit(fmt.Sprint("w", w), int(n))); err != nil {
					t.Error(err)
					return
				}
				if _, err := tx.Commit(ctx); err != nil {
					t.Error(err)
					return
				}
				acknowledged[w].Store(n)
				time.Sleep(time.Millisecond)
			}
		})
	}
	wg.Go(func() {
		for n := int64(1); !stop.Load(); n++ {
			pace(n, 10)
			if _, err := s.BulkLoad(ctx, &sliceReader{unit("bulk", int(n))}, pebble.BulkOptions{Memory: 1}); err != nil {
				t.Error(err)
				return
			}
			acknowledged[2].Store(n)
			time.Sleep(5 * time.Millisecond)
		}
	})
	for i := range max(2, scaled(8)) {
		rounds.Store(int64(i))
		time.Sleep(time.Duration(rand.IntN(10)) * time.Millisecond)
		var before [3]int64
		for k := range before {
			before[k] = acknowledged[k].Load()
		}
		left := disk.CrashClone(vfs.CrashCloneCfg{UnsyncedDataPercent: i % 4 * 30, RNG: rand.New(rand.NewPCG(uint64(i), 7))})
		afterPowerLoss(t, left, before)
	}
	stop.Store(true)
	wg.Wait()
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
}

func afterPowerLoss(t *testing.T, disk vfs.FS, acknowledged [3]int64) {
	t.Helper()
	s, err := pebble.Open("store", pebble.Options{FS: disk})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Verify(context.Background()); err != nil {
		t.Fatal(err)
	}
	v := snapshot(t, s)
	for k, kind := range []string{"w0", "w1", "bulk"} {
		for n := max(1, int(acknowledged[k])-10); n <= int(acknowledged[k])+1; n++ {
			there := 0
			for _, q := range unit(kind, n) {
				has, err := v.Has(q)
				if err != nil {
					t.Fatal(err)
				}
				if has {
					there++
				}
			}
			if size := len(unit(kind, n)); there != size && (there != 0 || n <= int(acknowledged[k])) {
				t.Fatalf("%s %d of %d acknowledged: %d of %d quads", kind, n, acknowledged[k], there, size)
			}
		}
	}
	if err := errors.Join(v.Close(), s.Close()); err != nil {
		t.Fatal(err)
	}
}

// faultyDisk fails writing operations on paths that contain a word while it is on.
type faultyDisk struct {
	vfs.FS
	on atomic.Bool
}

func newFaultyDisk(word string, cause error) *faultyDisk {
	d := &faultyDisk{}
	d.FS = errorfs.Wrap(vfs.NewMem(), errorfs.InjectorFunc(func(op errorfs.Op) error {
		if d.on.Load() && op.Kind.ReadOrWrite() == errorfs.OpIsWrite && strings.Contains(op.Path, word) &&
			op.Kind != errorfs.OpRemove && op.Kind != errorfs.OpRemoveAll {
			return cause
		}
		return nil
	}))
	return d
}

// TestBulkLoadOnAFullDisk: the load fails with a message, the store works on.
func TestBulkLoadOnAFullDisk(t *testing.T) {
	disk := newFaultyDisk("tmp", syscall.ENOSPC)
	s, err := pebble.Open("store", pebble.Options{FS: disk})
	if err != nil {
		t.Fatal(err)
	}
	add(t, s, iris("a", "p", "b", "g"))
	quads := icewsLike(scaled(3000))
	for _, memory := range []int64{1, 0} {
		disk.on.Store(true)
		_, err := s.BulkLoad(context.Background(), &sliceReader{quads}, pebble.BulkOptions{Memory: memory})
		if !errors.Is(err, syscall.ENOSPC) || schema.KindOf(err) != schema.Unavailable {
			t.Fatal(err)
		}
		disk.on.Store(false)
		if got := dump(t, s); len(got) != 1 {
			t.Fatalf("%d quads", len(got))
		}
		add(t, s, iris("a", "p", fmt.Sprint(memory), "g"))
		tx := s.Begin()
		if err := tx.Remove(iris("a", "p", fmt.Sprint(memory), "g")); err != nil {
			t.Fatal(err)
		}
		if _, err := tx.Commit(context.Background()); err != nil {
			t.Fatal(err)
		}
	}
	if res := load(t, s, 1, quads); res.Added != uint64(len(quads)) {
		t.Fatalf("%+v", res)
	}
	if _, err := s.Verify(context.Background()); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
}

// TestLogCannotBeWritten: the transaction fails, reading goes on, writing is
// refused with a reason, and opening the store again finds all that was
// acknowledged.
func TestLogCannotBeWritten(t *testing.T) {
	disk := newFaultyDisk(".log", syscall.ENOSPC)
	s, err := pebble.Open("store", pebble.Options{FS: disk})
	if err != nil {
		t.Fatal(err)
	}
	add(t, s, iris("a", "p", "b", "g"))
	disk.on.Store(true)
	for i := range 3 {
		tx := s.Begin()
		if err := tx.Add(iris("lost", "p", fmt.Sprint(i), "g")); err != nil {
			t.Fatal(err)
		}
		if _, err := tx.Commit(context.Background()); schema.KindOf(err) != schema.Unavailable {
			t.Fatal(err)
		} else {
			t.Log(err)
		}
	}
	v := snapshot(t, s)
	if ok, err := v.Has(iris("a", "p", "b", "g")); !ok || err != nil {
		t.Fatal(ok, err)
	}
	if err := v.Close(); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Log("closing:", err)
	}
	disk.on.Store(false)
	if s, err = pebble.Open("store", pebble.Options{FS: disk}); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Verify(context.Background()); err != nil {
		t.Fatal(err)
	}
	if got := dump(t, s); !got[iris("a", "p", "b", "g")] {
		t.Fatalf("%v", got)
	}
	add(t, s, iris("again", "p", "b", "g"))
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
}

// TestReadOnlyDisk: a clear error, of a kind that tells what to do.
func TestReadOnlyDisk(t *testing.T) {
	for cause, kind := range map[error]schema.Kind{syscall.EROFS: schema.Unavailable, fs.ErrPermission: schema.Forbidden} {
		disk := newFaultyDisk("store", cause)
		disk.on.Store(true)
		_, err := pebble.Open("store", pebble.Options{FS: disk})
		if !errors.Is(err, cause) || schema.KindOf(err) != kind {
			t.Fatalf("%v: %v", cause, err)
		}
		t.Log(err)
	}
}

// smallDisk says that it has little space left.
type smallDisk struct {
	vfs.FS
	free atomic.Uint64
}

func (d *smallDisk) GetDiskUsage(string) (vfs.DiskUsage, error) {
	return vfs.DiskUsage{AvailBytes: d.free.Load()}, nil
}

// TestDiskAlmostFull: writes are refused before they can do harm, and go on when
// there is space again.
func TestDiskAlmostFull(t *testing.T) {
	disk := &smallDisk{FS: vfs.NewMem()}
	disk.free.Store(1 << 40)
	s, err := pebble.Open("store", pebble.Options{FS: disk})
	if err != nil {
		t.Fatal(err)
	}
	add(t, s, iris("a", "p", "b", "g"))
	disk.free.Store(1 << 20)
	time.Sleep(150 * time.Millisecond) // the store asks ten times a second
	tx := s.Begin()
	if err := tx.Add(iris("new", "p", "b", "g")); err != nil {
		t.Fatal(err)
	}
	if _, err := tx.Commit(context.Background()); schema.KindOf(err) != schema.Unavailable {
		t.Fatal(err)
	} else {
		t.Log(err)
	}
	if _, err := s.BulkLoad(context.Background(), &sliceReader{unit("bulk", 1)}, pebble.BulkOptions{}); schema.KindOf(err) != schema.Unavailable {
		t.Fatal(err)
	}
	if st := s.Stats(); st.Quads != 1 || st.Revision != 1 || st.Terms != 4 {
		t.Fatalf("%+v", st)
	}
	disk.free.Store(1 << 40)
	if res := add(t, s, iris("new", "p", "b", "g")); res.Added != 1 || res.Revision != 2 {
		t.Fatalf("%+v", res)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
}
