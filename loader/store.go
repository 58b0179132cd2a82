package loader

import (
	"context"
	"iter"

	"github.com/cayleygraph/quad"
)

// Batch is a transaction to write a file into. Nothing is there before Commit,
// everything afterwards.
type Batch interface {
	quad.Writer
	// Remove takes a quad out. A bulk load has none.
	Remove(quad.Quad) error
	// Has tells whether a quad is in the store or in this batch.
	Has(quad.Quad) (bool, error)
	// Describes tells whether any quad has the subject.
	Describes(quad.Value) (bool, error)
	// Commit tells the store's revision afterwards and how many quads were new and
	// how many had been there.
	Commit(context.Context) (Committed, error)
	// Rollback forgets all that was written; the error is one of tidying up.
	Rollback() error
}

// Committed is what a Batch says of itself in the end.
type Committed struct {
	Revision uint64
	Removed  uint64
	New      uint64
	Seen     uint64
}

// Store begins batches.
type Store interface {
	Begin() Batch
	// Bulk begins a bulk load: a Batch whose Has and Describes speak of the store as
	// it was before. memory bounds what it keeps in memory, in bytes; 0 is the
	// store's default. Other writers wait until it is committed or rolled back.
	Bulk(ctx context.Context, memory int64) (Batch, error)
	// Release begins the transaction of a dataset's newer release, which may hold as much
	// as fits into the memory, in bytes; 0 is the store's default.
	Release(memory int64) Batch
	// Graph yields the quads of a named graph at the newest revision.
	Graph(ctx context.Context, label quad.Value) iter.Seq2[quad.Quad, error]
	// Marking begins a batch whose commit leaves a mark, for what is never removed and need
	// not be written again.
	Marking(mark string) Batch
	// Marked tells whether a batch that leaves the mark was committed.
	Marked(mark string) (bool, error)
	Base() string
	Revision() uint64
}
