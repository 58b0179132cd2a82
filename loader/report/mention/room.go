package mention

import (
	"slices"
	"sync"

	"entente/loader/report/text"
)

// room is memory as large as a document, which serves one after the other: asked for anew each time, it would make up a
// tenth of what reading asks for, and be collected as often.
type room struct {
	from       *sync.Pool // where it goes back to
	words      []uint32
	hitAtToken []int32
	hits       []hit
	found      []found
	mentions   []text.Mention
	asked      []asked
}

// room gives memory for a document of some tokens. Nothing is in it but room.
func (r *Recogniser) room(tokens int) *room {
	m, _ := r.rooms.Get().(*room)
	if m == nil {
		m = &room{from: &r.rooms}
	}
	m.words = sized(m.words, tokens)
	m.hitAtToken = sized(m.hitAtToken, tokens)
	clear(m.hitAtToken)
	m.hits = append(m.hits[:0], hit{}) // 0 stands for none
	return m
}

// sized gives a list of some length in the memory of another; what is in it is left over.
func sized[T any](list []T, n int) []T { return slices.Grow(list[:0], n)[:n] }

// Done gives the memory of the marks to the next document. Neither they nor a slice of their mentions may be used
// afterwards; the entities of mentions may.
func (m *Marks) Done() {
	r := m.room
	if r == nil {
		return
	}
	clear(r.hits)
	clear(m.found)
	clear(m.Mentions)
	clear(m.asked)
	r.found, r.mentions, r.asked = m.found, m.Mentions, m.asked
	*m = Marks{}
	r.from.Put(r)
}
