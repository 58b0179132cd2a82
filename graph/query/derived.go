package query

import (
	"sync/atomic"

	"github.com/cayleygraph/quad"

	"entente/schema"
)

// derived is what is worked out from whole revisions and follows the commits, so that
// a question after a commit does not wait for it to be worked out again. All of it can
// be made anew from the store at any time.
type derived struct {
	reference quad.IRI // the graph of what ships with the program

	names     followed[*names]
	texts     followed[*texts]
	documents followed[[]*schema.Document] // by title
	claims    followed[[]*ClaimAnswer]     // by document and place in it
	same      followed[[][]sameRecord]
	endings   followed[map[uint64]schema.Day]
	extent    followed[extent]
	told      told
	last      atomic.Pointer[lastAlteration]
	steps     steps
	editions  atomic.Uint64 // of the indices, so that one can be told from another
}
