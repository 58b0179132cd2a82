package pebble

import (
	"encoding/binary"
	"math/bits"
)

// First byte of every key: the table that it belongs to.
const (
	tableMeta   byte = 0x00
	tableLog    byte = 0x01
	tableHash   byte = 0x02
	tableTerm   byte = 0x03
	tableQuads  byte = 0x10 // 0x10 to 0x13: the four orders
	tablesAbove byte = 0x14
)

// An order is one sorting of the quads: perm[i] is the position of the quad
// that comes i-th in the key.
type order struct {
	table byte
	perm  [4]int
}

// The four orders. Every set of bound positions is a prefix of one of them,
// except {p,g} and {p,o,g} and {o,g}, which scan a prefix and filter.
func orders() [4]order {
	return [4]order{
		{tableQuads, [4]int{Subject, Predicate, Object, Graph}},
		{tableQuads + 1, [4]int{Predicate, Object, Subject, Graph}},
		{tableQuads + 2, [4]int{Object, Subject, Predicate, Graph}},
		{tableQuads + 3, [4]int{Graph, Subject, Predicate, Object}},
	}
}

// spog is the order that decides whether a quad exists.
func spog() order { return orders()[0] }

// appendKey appends the whole key of a quad in this order.
func (o order) appendKey(dst []byte, q IDQuad) []byte {
	dst = append(dst, o.table)
	for _, p := range o.perm {
		dst = appendID(dst, q[p])
	}
	return dst
}

// appendPrefix appends the longest prefix that the bound ids of p give, and
// tells how many ids it holds.
func (o order) appendPrefix(dst []byte, p Pattern) ([]byte, int) {
	dst = append(dst, o.table)
	for n, at := range o.perm {
		if p[at] == Any {
			return dst, n
		}
		dst = appendID(dst, p[at])
	}
	return dst, 4
}

// bound counts how many leading ids of the key the pattern fixes.
func (o order) bound(p Pattern) int {
	for n, at := range o.perm {
		if p[at] == Any {
			return n
		}
	}
	return 4
}

// mostKey is the length of the longest key of a quad: its table and four ids.
const mostKey = 1 + 4*9

// decode reads a key of this order back; false when the key is damaged.
func (o *order) decode(key []byte) (q IDQuad, ok bool) {
	// Behind the key there are zeros, so that eight bytes can be read at every id at once.
	var room [mostKey + 7]byte
	n := copy(room[:mostKey], key)
	at := 1
	for _, p := range &o.perm {
		if at >= n {
			return q, false
		}
		word := binary.BigEndian.Uint64(room[at:])
		more := bits.LeadingZeros64(^word)
		if more > 4 {
			id, length := readID(room[at:n])
			if length == 0 {
				return q, false
			}
			q[p&3] = id
			at += length
			continue
		}
		q[p&3] = word << more >> (56 - 7*more&63)
		at += more + 1
	}
	return q, at == len(key)
}

// appendID appends id so that bytes sort as numbers do: the count of leading
// one bits says how many bytes follow the first, seven value bits a byte.
func appendID(dst []byte, id ID) []byte {
	switch {
	case id < 1<<7:
		return append(dst, byte(id))
	case id < 1<<14:
		return append(dst, 0x80|byte(id>>8), byte(id))
	case id < 1<<21:
		return append(dst, 0xc0|byte(id>>16), byte(id>>8), byte(id))
	case id < 1<<28:
		return append(dst, 0xe0|byte(id>>24), byte(id>>16), byte(id>>8), byte(id))
	case id < 1<<35:
		return append(dst, 0xf0|byte(id>>32), byte(id>>24), byte(id>>16), byte(id>>8), byte(id))
	}
	return binary.BigEndian.AppendUint64(append(dst, 0xff), id)
}

// readID reads what appendID wrote; n is 0 when b holds no whole id.
func readID(b []byte) (id ID, n int) {
	if len(b) == 0 {
		return 0, 0
	}
	more := bits.LeadingZeros8(^b[0])
	if more == 0 {
		return ID(b[0]), 1
	}
	if more == 8 {
		if len(b) < 9 {
			return 0, 0
		}
		return binary.BigEndian.Uint64(b[1:]), 9
	}
	if more > 4 || len(b) <= more {
		return 0, 0
	}
	if len(b) >= 8 {
		whole := binary.BigEndian.Uint64(b) << more // without the ones; the zero after them is no harm
		return whole >> (56 - 7*more&63), more + 1
	}
	id = ID(b[0] & (0x7f >> more))
	for _, c := range b[1 : more+1] {
		id = id<<8 | ID(c)
	}
	return id, more + 1
}

// prefixEnd returns the smallest key above every key with this prefix. Table
// bytes are below 0xff, so there always is one.
func prefixEnd(prefix []byte) []byte {
	end := append([]byte(nil), prefix...)
	for i := len(end) - 1; i >= 0; i-- {
		if end[i] < 0xff {
			end[i]++
			return end[:i+1]
		}
	}
	return nil
}

func termKey(id ID) []byte { return appendID([]byte{tableTerm}, id) }

func hashKey(h uint64) []byte { return binary.BigEndian.AppendUint64([]byte{tableHash}, h) }

func logKey(rev uint64, block uint64) []byte {
	return appendID(appendID([]byte{tableLog}, rev), block)
}
