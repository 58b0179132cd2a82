package pebble

import (
	"sync"

	"github.com/cayleygraph/quad"
)

// ids keeps the numbers of IRIs that were asked for lately: questions and what follows
// the commits ask for the same predicates and entities again and again. A term keeps its
// number for ever, but may be without quads from some revision on; the cache forgets all then,
// and takes nothing any more from snapshots of before.
type ids struct {
	mu    sync.Mutex
	since uint64 // the first revision after the last in which a term died
	known *cache[quad.IRI, knownID]
}

// knownID is a number and the revision in which it was found: it holds from then on.
type knownID struct {
	id   ID
	read uint64
}

// cachedIDs bounds the numbers kept; with its IRI one takes some hundred and fifty bytes.
const cachedIDs = 1 << 14

func newIDs() *ids { return &ids{known: newCache[quad.IRI, knownID](cachedIDs)} }

// get finds the number of a term as of a revision.
func (c *ids) get(revision uint64, iri quad.IRI) (ID, bool) {
	k, ok := c.known.get(iri)
	return k.id, ok && k.read <= revision
}

// put remembers the number of a term that has quads in the revision.
func (c *ids) put(revision uint64, iri quad.IRI, id ID) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if revision < c.since {
		return
	}
	if k, ok := c.known.get(iri); !ok || k.read > revision {
		c.known.put(iri, knownID{id, revision})
	}
}

// forget drops all before a revision appears in which some terms have no quads any more.
func (c *ids) forget(revision uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.since = revision
	c.known.clear()
}
