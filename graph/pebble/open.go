package pebble

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"

	"github.com/cayleygraph/quad"
	engine "github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/google/uuid"

	"entente/schema"
)

// Options of a store. The zero value is good.
type Options struct {
	// Base is the IRI that names minted for this store start with. It is kept
	// when the store is made; opening it with another is an error. "" takes what
	// the store says, or schema.DefaultBase in a new one.
	Base string
	// CacheBytes bounds the memory for blocks read from disk; 0 is 64 MiB.
	CacheBytes int64
	// MustExist refuses to make a new store.
	MustExist bool
	// FS replaces the disk, for tests. With an FS of its own a store in memory
	// writes a log and syncs as on disk.
	FS vfs.FS
}

const (
	defaultCache = 64 << 20
	memTableSize = 16 << 20
	blockSize    = 8 << 10
	// Compaction begins at half as many layers of tables at the top.
	l0Threshold = 8
	// cachedTerms bounds the decoded terms kept for readers.
	cachedTerms = 1 << 16
)

// Store is a graph of quads. All methods may be called from many goroutines.
type Store struct {
	db       *engine.DB
	fs       vfs.FS
	dir      string // "" in memory
	base     string
	id       [16]byte
	inMemory bool
	options  *engine.Options // as the engine was opened with

	write  chan struct{} // holds one token; whoever has it may write
	stats  atomic.Pointer[Stats]
	broken atomic.Pointer[error] // why nothing can be written any more
	closed atomic.Bool
	began  uint64 // revision when it was opened

	terms  *cache[ID, quad.Value]
	ids    *ids
	known  *cache[string, ID] // live terms, for the writer only
	absent hashFilter         // tells of new terms, for the writer only
	pace   pace
	health *diskSpace
	feed   feed

	cursors cursors // of Cayley's users
}

// Open opens the store in dir, and makes it where there is none. A store is open
// in one process at a time. Directory "" is a new store in memory.
func Open(dir string, opts Options) (*Store, error) {
	s := &Store{dir: dir, fs: opts.FS, write: make(chan struct{}, 1),
		terms: newCache[ID, quad.Value](cachedTerms), ids: newIDs(), known: newCache[string, ID](cachedTerms)}
	s.absent = hashFilter{store: s, worth: writerWorth}
	if s.fs == nil {
		s.fs = vfs.Default
		if dir == "" {
			s.fs, s.inMemory = vfs.NewMem(), true
		}
	}
	if err := s.openEngine(opts); err != nil {
		return nil, err
	}
	if err := s.loadMeta(opts); err != nil {
		return nil, errors.Join(err, s.db.Close())
	}
	s.began = s.Stats().Revision
	s.write <- struct{}{}
	return s, nil
}

// Dir is the folder of the store, "" in memory.
func (s *Store) Dir() string { return s.dir }

// Base is the IRI that names minted for this store start with.
func (s *Store) Base() string { return s.base }

// ID tells this store from every other. A backup and what is restored from it have
// the id of the store that they were made of.
func (s *Store) ID() [16]byte { return s.id }

// Sync waits until all that readers can see is safe on disk.
func (s *Store) Sync() error {
	if s.inMemory {
		return nil
	}
	if err := s.db.LogData(nil, engine.Sync); err != nil {
		return ioError("write", err)
	}
	return nil
}

// Stats of the newest revision. Costs nothing.
func (s *Store) Stats() Stats { return *s.stats.Load() }

// Close waits for the running write and closes the store. Snapshots must have
// been closed before. What was written since it was opened goes into tables: a table has
// checksums that tell damage, while the end of a log that is damaged later looks like one
// that a crash cut off, and the revisions in it would be missed by nobody.
func (s *Store) Close() (err error) {
	if s.closed.Swap(true) {
		return nil
	}
	s.pace.hurry.Store(true)
	<-s.write
	s.cursors.closeAll()
	if !s.inMemory && s.broken.Load() == nil && s.stats.Load().Revision != s.began {
		err = s.db.Flush()
	}
	if err := errors.Join(err, s.db.Close()); err != nil {
		return ioError("close", err)
	}
	return nil
}

// engineDir is where Pebble keeps its files; the folder above it has room for
// what others keep beside the store.
func (s *Store) engineDir() string { return s.fs.PathJoin(s.dir, "db") }

func (s *Store) scratchDir() string { return s.fs.PathJoin(s.dir, "tmp") }

func (s *Store) openEngine(opts Options) error {
	exists, err := s.inspect()
	if err != nil {
		return err
	}
	if !exists && opts.MustExist {
		return schema.Errorf(schema.NotFound, "there is no store in %s: load something into it first", s.dir)
	}
	if err := makeDurably(s.fs, s.engineDir()); err != nil {
		return s.openError(err)
	}
	eo := engineOptions(pacedFS{s.fs, &s.pace}, opts.CacheBytes)
	s.pace.listen(eo.EventListener)
	eo.DisableWAL = s.inMemory
	eo.EnsureDefaults()
	s.options = eo
	s.db, err = engine.Open(s.engineDir(), eo)
	if err != nil {
		return s.openError(err)
	}
	s.health = &diskSpace{fs: s.fs, dir: s.dir, off: s.inMemory}
	// What an interrupted bulk load left behind was never part of the store.
	if err := s.fs.RemoveAll(s.scratchDir()); err != nil {
		return errors.Join(s.openError(err), s.db.Close())
	}
	return nil
}

// makeDurably makes a folder and those above it, so that a power failure cannot take
// them away again, and a store with them.
func makeDurably(files vfs.FS, dir string) error {
	if _, err := files.Stat(dir); err == nil {
		return nil
	}
	above := files.PathDir(dir)
	if above != dir {
		if err := makeDurably(files, above); err != nil {
			return err
		}
	}
	if err := files.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	d, err := files.OpenDir(above)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// engineOptions are the settings of Pebble that the store depends on.
func engineOptions(fs vfs.FS, cacheBytes int64) *engine.Options {
	if cacheBytes <= 0 {
		cacheBytes = defaultCache
	}
	eo := &engine.Options{
		FS:                 fs,
		FormatMajorVersion: engine.FormatNewest,
		CacheSize:          cacheBytes,
		MemTableSize:       memTableSize,
		// A bulk load over a small store makes a second layer of tables: leave it, rather
		// than write all of it a second time at once.
		L0CompactionThreshold: l0Threshold,
		Logger:                quietLogger{},
		// Without this Pebble ends the process where it finds a damaged block; the
		// read that found it reports it too.
		EventListener: &engine.EventListener{DataCorruption: func(engine.DataCorruptionInfo) {}},
	}
	eo.Levels[0].BlockSize = blockSize
	eo.ApplyCompressionSettings(func() engine.DBCompressionSettings { return engine.DBCompressionBalanced })
	return eo
}

// inspect tells whether dir holds a store, and refuses a folder that holds
// something else.
func (s *Store) inspect() (exists bool, err error) {
	if s.inMemory {
		return false, nil
	}
	names, err := s.fs.List(s.dir)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, s.openError(err)
	}
	for _, name := range names {
		if name == "db" {
			return true, nil
		}
	}
	for _, name := range names {
		if !strings.HasPrefix(name, ".") && name != "lost+found" && name != "tmp" {
			return false, schema.Errorf(schema.Invalid, "%s is not a store: it holds %s; name an empty or new folder", s.dir, name)
		}
	}
	return false, nil
}

// openError says what stood in the way of opening the store, and what to do.
func (s *Store) openError(err error) error {
	dir := s.dir
	if abs, absErr := filepath.Abs(dir); absErr == nil {
		dir = abs
	}
	switch {
	case strings.Contains(err.Error(), "lock held") || strings.Contains(err.Error(), "resource temporarily unavailable"):
		return schema.Errorf(schema.Unavailable, "the store in %s is open in another process: stop it, or ask its server: %w", dir, err)
	case errors.Is(err, fs.ErrPermission):
		return schema.Errorf(schema.Forbidden, "the store in %s cannot be written: check its owner and permissions: %w", dir, err)
	case errors.Is(err, os.ErrNotExist):
		return schema.Errorf(schema.NotFound, "a file of the store in %s is missing: restore a backup: %w", dir, err)
	case noSpace(err):
		return schema.Errorf(schema.Unavailable, "no space left for the store in %s: free some: %w", dir, err)
	}
	return schema.Errorf(schema.Unavailable, "cannot open the store in %s: %w", dir, err)
}

// loadMeta reads what the store knows about itself, or writes it into a new one.
func (s *Store) loadMeta(opts Options) error {
	format, err := get(s.db, metaKey("format"))
	if err != nil {
		return err
	}
	if format == nil {
		return s.initMeta(opts)
	}
	if len(format) != 1 || format[0] != formatVersion {
		return schema.Errorf(schema.Invalid, "the store in %s has format %v and this program reads format %d: export it with the program that wrote it and load it again", s.dir, format, formatVersion)
	}
	base, err := get(s.db, metaKey("base"))
	if err != nil {
		return err
	}
	s.base = string(base)
	if opts.Base != "" && opts.Base != s.base {
		return schema.Errorf(schema.Conflict, "the store in %s has base %s, not %s: a base is chosen when a store is made", s.dir, s.base, opts.Base)
	}
	st, err := readStats(s.db)
	s.stats.Store(&st)
	if err != nil {
		return err
	}
	return s.loadID()
}

// loadID reads the store's id. A store made before there were ids gets one.
func (s *Store) loadID() error {
	id, err := get(s.db, metaKey("id"))
	if err != nil {
		return err
	}
	if len(id) == len(s.id) {
		copy(s.id[:], id)
		return nil
	}
	s.id = uuid.New()
	b := s.db.NewBatch()
	if err := b.Set(metaKey("id"), s.id[:], nil); err != nil {
		return err
	}
	if err := s.apply(b); err != nil {
		return errors.Join(ioError("write", err), b.Close())
	}
	return s.await(b)
}

func (s *Store) initMeta(opts Options) error {
	s.base = opts.Base
	if s.base == "" {
		s.base = schema.DefaultBase
	}
	st := Stats{NextID: FirstTerm}
	s.id = uuid.New()
	b := s.db.NewBatch()
	err := errors.Join(
		b.Set(metaKey("format"), []byte{formatVersion}, nil),
		b.Set(metaKey("base"), []byte(s.base), nil),
		b.Set(metaKey("id"), s.id[:], nil),
		b.Set(metaKey("stats"), encodeStats(st), nil))
	if err == nil {
		err = s.apply(b)
	}
	if err == nil {
		err = s.await(b)
	}
	s.stats.Store(&st)
	return err
}
