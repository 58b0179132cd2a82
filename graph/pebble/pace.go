package pebble

import (
	"sync/atomic"
	"time"

	engine "github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/vfs"
)

// pace keeps the engine's own work behind the scenes from taking a whole processor for
// seconds while questions wait for it: flushes and compactions rest twice as long as they
// worked, a few milliseconds at a time. Where so much is written that this work would be
// in the way of the writers if it took thrice as long, it does not rest.
type pace struct {
	hurry   atomic.Bool  // the store closes
	flushes atomic.Int64 // that ended since the last compaction began
	written atomic.Int64 // bytes given to the engine since the last flush began
}

const (
	// workSlice is how long work goes on before it rests: about what a question takes.
	workSlice = 500 * time.Microsecond
	// maxRest bounds one rest, since on a busy machine work takes longer than it is.
	maxRest = 8 * time.Millisecond
	// hurryingFlushes is how many flushes during a compaction tell that much is written.
	hurryingFlushes = 2
	// hurryingBytes is how much is written during a flush before it hurries. Writers wait once
	// the next memtable is full too.
	hurryingBytes = memTableSize / 8
)

// listen has the engine tell what it does.
func (p *pace) listen(l *engine.EventListener) {
	l.CompactionBegin = func(engine.CompactionInfo) { p.flushes.Store(0) }
	l.FlushBegin = func(engine.FlushInfo) { p.written.Store(0) }
	l.FlushEnd = func(engine.FlushInfo) { p.flushes.Add(1) }
}

// of gives what tells whether work of a kind may rest now; nil for kinds that never do.
func (p *pace) of(category vfs.DiskWriteCategory) (mayRest func() bool) {
	switch category {
	case "pebble-compaction":
		return func() bool { return !p.hurry.Load() && p.flushes.Load() < hurryingFlushes }
	case "pebble-memtable-flush":
		return func() bool { return !p.hurry.Load() && p.written.Load() < hurryingBytes }
	}
	return nil
}

// pacedFS is a file system whose files of flushes and compactions rest between writes: the
// engine writes a table block by block, so that this is where such work passes by often.
type pacedFS struct {
	vfs.FS
	pace *pace
}

// Create makes a file.
func (fs pacedFS) Create(name string, category vfs.DiskWriteCategory) (vfs.File, error) {
	f, err := fs.FS.Create(name, category)
	if mayRest := fs.pace.of(category); err == nil && mayRest != nil {
		return &pacedFile{File: f, Pace: Pace{time.Now()}, mayRest: mayRest}, nil
	}
	return f, err
}

// Unwrap gives the file system below.
func (fs pacedFS) Unwrap() vfs.FS { return fs.FS }

// pacedFile is a table being written.
type pacedFile struct {
	vfs.File
	Pace
	mayRest func() bool
}

// Write writes a block, and then rests where it is time to.
func (f *pacedFile) Write(b []byte) (int, error) {
	n, err := f.File.Write(b)
	if err == nil {
		f.Rest(f.mayRest)
	}
	return n, err
}

// Pace is that of work behind the scenes which passes by often: it rests twice as long as it worked, so
// that it never takes a processor for long while questions wait for it.
type Pace struct{ Began time.Time } // of the work since the last rest

// Rest rests where that is due, and may be.
func (p *Pace) Rest(mayRest func() bool) {
	worked := time.Since(p.Began)
	if worked < workSlice {
		return
	}
	if mayRest() {
		time.Sleep(min(2*worked, maxRest))
	}
	p.Began = time.Now()
}
