package loader

import (
	"context"

	"github.com/cayleygraph/quad"
)

// Batch is a transaction to write a file into. Nothing is there before Commit,
// everything afterwards.
type Batch interface {
	quad.Writer
	// Has tells whether a quad is in the store or in this batch.
	Has(quad.Quad) (bool, error)
	// Describes tells whether any quad has the subject.
	Describes(quad.Value) (bool, error)
	// Commit tells the store's revision afterwards and how many quads were new and
	// how many had been there.
	Commit(context.Context) (Committed, error)
	Rollback()
}

// Committed is what a Batch says of itself in the end.
type Committed struct {
	Revision uint64
	New      uint64
	Seen     uint64
}

// Store begins batches.
type Store interface {
	Begin() Batch
	Base() string
	Revision() uint64
}
