package graph

import (
	"context"
	"errors"
	"path/filepath"
	"strings"

	cayley "github.com/cayleygraph/cayley/graph"
	"github.com/cayleygraph/quad"

	"entente/graph/pebble"
	"entente/schema"
)

// The types of the store, so that callers need to know one package.
type (
	ID          = pebble.ID
	IDQuad      = pebble.IDQuad
	Pattern     = pebble.Pattern
	QuadPattern = pebble.QuadPattern
	Term        = pebble.Term
	Stats       = pebble.Stats
	Snapshot    = pebble.Snapshot
	Namer       = pebble.Namer
	Parts       = pebble.Parts
	PartsKind   = pebble.PartsKind
	Result      = pebble.Result
	Change      = pebble.Change
	Commit      = pebble.Commit
	Bulk        = pebble.Bulk
	BulkOptions = pebble.BulkOptions
	Report      = pebble.Report
)

// Positions of an IDQuad, and the ids with a meaning of their own.
const (
	Subject      = pebble.Subject
	Predicate    = pebble.Predicate
	Object       = pebble.Object
	Label        = pebble.Graph
	Any          = pebble.Any
	DefaultGraph = pebble.DefaultGraph
	FirstTerm    = pebble.FirstTerm
)

// Kinds of Parts.
const (
	NoTerm      = pebble.NoTerm
	IRITerm     = pebble.IRITerm
	BlankTerm   = pebble.BlankTerm
	LiteralTerm = pebble.LiteralTerm
)

// Options of Open. The zero value is good.
type Options struct {
	// Base is the IRI that names in a new graph start with; "" is
	// schema.DefaultBase. An existing graph keeps its own and refuses another.
	Base string
	// CacheBytes bounds the memory for blocks read from disk; 0 is 64 MiB.
	CacheBytes int64
	// MustExist refuses to make a new graph.
	MustExist bool
	// Warn is told what a person should know though nothing failed: that a kept view
	// was damaged and is built anew, or could not be written. nil for nobody.
	Warn func(message string)
}

// Graph is an open graph. All methods may be called from many goroutines.
type Graph struct {
	store   *pebble.Store
	warn    func(string)
	opened  context.Context // what it was opened under
	began   uint64          // revision when it was opened
	moments moments
}

// Open opens the graph at url: "memory:" for a new one in memory, else the path
// of a folder, which is made where there is none. A folder is open in one process
// at a time.
func Open(ctx context.Context, url string, opts Options) (*Graph, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	dir, err := folderOf(url)
	if err != nil {
		return nil, err
	}
	store, err := pebble.Open(dir, pebble.Options{Base: opts.Base, CacheBytes: opts.CacheBytes, MustExist: opts.MustExist})
	if err != nil {
		return nil, err
	}
	g := &Graph{store: store, warn: opts.Warn}
	if g.warn == nil {
		g.warn = func(string) {}
	}
	g.opened = ctx
	g.moments.most, g.moments.least = overlaid, keptQuads
	g.began = store.Stats().Revision
	g.moments.promise(g.began)
	store.Subscribe(func(c Commit) { // for as long as the store
		if !c.Shown {
			g.moments.promise(c.Revision)
		}
	})
	g.moments.ctx, g.moments.cancel = context.WithCancel(context.WithoutCancel(ctx))
	return g, nil
}

// folderOf reads a store's URL; "" is memory.
func folderOf(url string) (string, error) {
	scheme, _, found := strings.Cut(url, "://")
	switch {
	case url == "":
		return "", schema.Errorf(schema.Invalid, "no store was named: give a folder, or memory:")
	case url == "memory:" || url == "memory://":
		return "", nil
	case scheme == "postgres" || scheme == "postgresql":
		return "", schema.Errorf(schema.Unavailable, "this build has no PostgreSQL store: give a folder, or memory:")
	case scheme == "file" && found:
		return filepath.FromSlash(strings.TrimPrefix(url, "file://")), nil
	case found:
		return "", schema.Errorf(schema.Invalid, "unknown kind of store %q: give a folder, or memory:", scheme)
	}
	return url, nil
}

// Close waits for the running write and closes the graph. Close snapshots and
// release moments first. After large changes it writes the view to disk, which may
// take some seconds, unless the context that the graph was opened under has ended.
func (g *Graph) Close() error {
	g.moments.cancel()
	g.moments.wait.Wait()
	if err := g.keepLast(); err != nil {
		g.warn("the view could not be kept, it is built anew when the store is opened next: " + err.Error())
	}
	return errors.Join(g.dropMoment(), g.store.Close())
}

// Dir is the folder of the graph, "" in memory. The graph keeps its files in db, tmp
// and view below it; other names are free for what belongs beside them.
func (g *Graph) Dir() string { return g.store.Dir() }

// Base is the IRI that names minted for this graph start with.
func (g *Graph) Base() string { return g.store.Base() }

// Stats of the newest revision, exact. Costs nothing.
func (g *Graph) Stats() Stats { return g.store.Stats() }

// Marked tells whether a transaction with this mark was committed.
func (g *Graph) Marked(name string) (bool, error) { return g.store.Marked(name) }

// Snapshot of the newest revision. Costs some microseconds; close it.
func (g *Graph) Snapshot() (*Snapshot, error) { return g.store.Snapshot() }

// NewBulk begins a bulk load of quads that are written to it: one revision, all or
// nothing, sorted on disk where it is larger than the memory budget. Other writers
// wait until its Commit or Abort.
func (g *Graph) NewBulk(ctx context.Context, opts BulkOptions) (*Bulk, error) {
	return g.store.NewBulk(ctx, opts)
}

// BulkLoad loads all quads that r gives in bulk.
func (g *Graph) BulkLoad(ctx context.Context, r quad.Reader, opts BulkOptions) (Result, error) {
	return g.store.BulkLoad(ctx, r, opts)
}

// Backup copies the graph to a new or empty folder while it is read and written,
// and verifies the copy. The copy is a graph like any other.
func (g *Graph) Backup(ctx context.Context, dir string) (Report, error) {
	return g.store.Backup(ctx, dir)
}

// Restore makes a graph in a new or empty folder from a backup and verifies it.
func Restore(ctx context.Context, backup, dir string) (Report, error) {
	return pebble.Restore(ctx, backup, dir)
}

// Verify reads the whole graph and checks that nothing of it is damaged, the view's file
// beside the store neither.
func (g *Graph) Verify(ctx context.Context) (Report, error) {
	report, err := g.store.Verify(ctx)
	if err == nil {
		err = g.verifyKept()
	}
	return report, err
}

// Subscribe has fn called after every revision, in order, as soon as readers can
// see it. fn must be quick and must not write. To miss nothing: subscribe first,
// take a snapshot then, and ignore the commits up to the snapshot's revision.
func (g *Graph) Subscribe(fn func(Commit)) (stop func()) { return g.store.Subscribe(fn) }

// Cayley is the graph as Cayley sees it, always at its newest revision.
func (g *Graph) Cayley() cayley.QuadStore { return g.store.Cayley() }
