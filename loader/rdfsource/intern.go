package rdfsource

import (
	"hash/maphash"

	"github.com/cayleygraph/quad"
)

const (
	internSlots  = 4096 // terms remembered at a time
	internLength = 512  // longer spellings are not worth remembering, in bytes
)

// interner remembers the values of spellings that were parsed lately. Files
// repeat predicates, graphs and subjects, so most terms are found here: neither
// checked nor allocated a second time. Its size is fixed; a slot holds the last
// spelling that fell on it.
type interner struct {
	seed  maphash.Seed
	slots [internSlots]internSlot
}

type internSlot struct {
	spelling string
	value    quad.Value
}

func newInterner() *interner { return &interner{seed: maphash.MakeSeed()} }

// find gives the value of the spelling and the slot it belongs to. The value is
// nil when it is not remembered; the slot is nil when it should not be.
func (n *interner) find(spelling []byte) (quad.Value, *internSlot) {
	if len(spelling) > internLength || len(spelling) == 0 {
		return nil, nil
	}
	slot := &n.slots[maphash.Bytes(n.seed, spelling)%internSlots]
	if slot.spelling == string(spelling) {
		return slot.value, slot
	}
	return nil, slot
}

// keep remembers the value of the spelling; a nil slot forgets it.
func (slot *internSlot) keep(spelling []byte, value quad.Value) {
	if slot != nil {
		slot.spelling, slot.value = string(spelling), value
	}
}

// clear forgets everything.
func (n *interner) clear() { clear(n.slots[:]) }
