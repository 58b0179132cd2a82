package structure

import (
	"slices"

	"entente/loader/report/when"
)

// Room is memory for the structure of a document that may serve the next one, once nobody reads the blocks of this one any more. The
// zero value is ready to use.
type Room struct {
	lines, grouped []line
	blocks, parted []Block
	leadAt         []int32
	leadAsked      []askedLead
	leads          []when.Head
}

// Clear forgets what the document said and keeps the memory.
func (m *Room) Clear() {
	clear(m.lines)
	clear(m.grouped)
	clear(m.blocks)
	clear(m.parted)
	clear(m.leads)
}

// roomFor gives an empty list in the memory of another, with room for some more.
func roomFor[T any](list []T, n int) []T { return slices.Grow(list[:0], n) }
