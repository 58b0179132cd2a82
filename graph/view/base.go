package view

import (
	"slices"
	"sync"
	"sync/atomic"

	"entente/schema"
)

// base is the view's bulk: arrays that are laid out once and never changed, and
// that lie in memory as they lie in the file that keeps them.
type base struct {
	revision uint64

	nodeTerm []uint32 // ascending
	nodeKind []schema.EntityKind
	nodeName []string
	nodeCode []string
	nodeIRI  []string

	events []facts  // by time
	evTerm []uint32 // the store's ids of their names

	partOff  []uint32 // event -> participants
	partNode []Node
	partRole []uint8

	inOff   []uint32 // node -> events that it takes part in, by time
	inEvent []Event

	dyadOff  []uint32 // node -> dyads, by neighbour
	dyadNode []Node
	edgeOff  []uint32 // dyad -> edges, by time; one more than there are dyads
	edgeEv   []Event
	edgeDir  []Direction

	refs  atomic.Int64 // views that stand on this base
	unmap func() error // gives a mapped file back; nil where the arrays are the program's own
	once  sync.Once
}

// retain and release count the views that stand on the base.
func (b *base) retain() { b.refs.Add(1) }

func (b *base) release() (err error) {
	if b.refs.Add(-1) == 0 && b.unmap != nil {
		b.once.Do(func() { err = b.unmap() })
	}
	return err
}

func (b *base) parts(i uint32) (nodes []Node, roles []uint8) {
	lo, hi := b.partOff[i], b.partOff[i+1]
	return b.partNode[lo:hi], b.partRole[lo:hi]
}

// within are the bounds of n's entries; none for a node that came after the base.
func within(off []uint32, n Node) (lo, hi uint32) {
	if int(n)+1 >= len(off) {
		return 0, 0
	}
	return off[n], off[n+1]
}

// find gives the node of a term of the base.
func (b *base) find(term uint32) (Node, bool) {
	i, ok := slices.BinarySearch(b.nodeTerm, term)
	return Node(i), ok
}

// dyad finds the base's dyad of two nodes by its index.
func (b *base) dyad(a, z Node) (uint32, bool) {
	lo, hi := within(b.dyadOff, a)
	i, ok := slices.BinarySearch(b.dyadNode[lo:hi], z)
	return lo + uint32(i), ok
}

// sum turns counts, each one place up, into offsets.
func sum(counts []uint32) {
	for i := 1; i < len(counts); i++ {
		counts[i] += counts[i-1]
	}
}

// layInverse lists each node's events, once each, by time.
func (b *base) layInverse(p pace) {
	nodes := len(b.nodeTerm)
	each := func(f func(n Node, e Event)) {
		for e := range b.events {
			p.step(e)
			part, _ := b.parts(uint32(e))
			for i, n := range part {
				if !slices.Contains(part[:i], n) {
					f(n, Event(e))
				}
			}
		}
	}
	b.inOff = make([]uint32, nodes+1)
	each(func(n Node, _ Event) { b.inOff[n+1]++ })
	sum(b.inOff)
	b.inEvent = make([]Event, b.inOff[nodes])
	next := slices.Clone(b.inOff)
	each(func(n Node, e Event) {
		b.inEvent[next[n]] = e
		next[n]++
	})
}
