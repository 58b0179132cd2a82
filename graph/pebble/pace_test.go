package pebble

import (
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"
)

// TestWorkBehindTheScenesRests: flushes and compactions rest while little is written, and
// hurry while much is, and when the store closes; logs and tables of loads never rest.
func TestWorkBehindTheScenesRests(t *testing.T) {
	for _, c := range []struct {
		category vfs.DiskWriteCategory
		written  int64
		flushes  int64
		closing  bool
		rests    bool
	}{
		{"pebble-compaction", 0, 0, false, true},
		{"pebble-compaction", memTableSize, 1, false, true},
		{"pebble-compaction", 0, hurryingFlushes, false, false},
		{"pebble-compaction", 0, 0, true, false},
		{"pebble-memtable-flush", hurryingBytes - 1, 9, false, true},
		{"pebble-memtable-flush", hurryingBytes, 0, false, false},
		{"pebble-memtable-flush", 0, 0, true, false},
	} {
		p := &pace{}
		p.hurry.Store(c.closing)
		p.flushes.Store(c.flushes)
		p.written.Store(c.written)
		f, err := pacedFS{vfs.NewMem(), p}.Create("table", c.category)
		if err != nil {
			t.Fatal(err)
		}
		paced, ok := f.(*pacedFile)
		if !ok || paced.mayRest() != c.rests {
			t.Errorf("%+v: %T", c, f)
		}
		if n, err := f.Write([]byte("block")); n != 5 || err != nil {
			t.Errorf("%+v: %d, %v", c, n, err)
		}
	}
	for _, category := range []vfs.DiskWriteCategory{vfs.WriteCategoryUnspecified, "pebble-wal", "pebble-manifest"} {
		if f, err := (pacedFS{vfs.NewMem(), &pace{}}).Create("log", category); err != nil {
			t.Fatal(err)
		} else if _, paced := f.(*pacedFile); paced {
			t.Errorf("%s rests", category)
		}
	}
}

// TestEngineTellsOfItsWork: the names by which the engine calls its files are those that rest.
func TestEngineTellsOfItsWork(t *testing.T) {
	files := &notedFS{FS: vfs.NewMem(), seen: map[vfs.DiskWriteCategory]bool{}}
	s, err := Open("store", Options{FS: files})
	if err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if err := s.initMeta(Options{}); err != nil { // anything that is written
			t.Fatal(err)
		}
		if err := s.db.Flush(); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.db.Compact(t.Context(), []byte{0}, []byte{255}, false); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	for _, category := range []vfs.DiskWriteCategory{"pebble-compaction", "pebble-memtable-flush"} {
		if !files.seen[category] {
			t.Errorf("the engine wrote no %s: %v", category, files.seen)
		}
	}
}

// notedFS notes what files are made for.
type notedFS struct {
	vfs.FS
	seen map[vfs.DiskWriteCategory]bool
}

func (n *notedFS) Create(name string, category vfs.DiskWriteCategory) (vfs.File, error) {
	n.seen[category] = true
	return n.FS.Create(name, category)
}
