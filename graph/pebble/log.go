package pebble

import (
	"context"
	"encoding/binary"
	"iter"
	"slices"

	engine "github.com/cockroachdb/pebble/v2"

	"entente/schema"
)

// Change is what one revision did, or a part of it: a large revision comes as
// several changes with the same number, one after the other. Lists are sorted
// by subject, predicate, object, graph within a change.
type Change struct {
	Revision uint64
	Added    []IDQuad
	Removed  []IDQuad
}

// logBlock bounds the quads that one block of the revision log holds.
const logBlock = 4096

// Since yields what changed after revision rev up to the snapshot's, in order.
// Its ids can be named by Value, removed terms too. Cost by the size of what
// changed.
func (v *Snapshot) Since(ctx context.Context, rev uint64) iter.Seq2[Change, error] {
	return func(yield func(Change, error) bool) {
		if rev > v.Revision() {
			yield(Change{}, schema.Errorf(schema.Invalid, "revision %d is not there yet: the newest is %d", rev, v.Revision()))
			return
		}
		it, err := v.r.NewIter(&engine.IterOptions{
			LowerBound: appendID([]byte{tableLog}, rev+1), UpperBound: appendID([]byte{tableLog}, v.Revision()+1)})
		if err != nil {
			yield(Change{}, ioError("read", err))
			return
		}
		for ok := it.First(); ok && err == nil; ok = it.Next() {
			var c Change
			if err = ctx.Err(); err == nil {
				c, err = decodeChange(it.Key(), it.Value())
			}
			if err == nil && !yield(c, nil) {
				_ = it.Close() // the caller has what it wanted
				return
			}
		}
		if closeErr := it.Close(); err == nil && closeErr != nil {
			err = ioError("read", closeErr)
		}
		if err != nil {
			yield(Change{}, err)
		}
	}
}

func decodeChange(key, value []byte) (c Change, err error) {
	rev, n := readID(key[1:])
	if n == 0 {
		return c, damaged("unreadable key %x in the revision log", key)
	}
	c.Revision = rev
	rest := value
	for _, list := range []*[]IDQuad{&c.Added, &c.Removed} {
		if *list, rest, err = readQuads(rest); err != nil {
			return c, damaged("revision %d cannot be read", rev)
		}
	}
	return c, nil
}

// changeBlocks encodes a revision in blocks; added and removed are sorted.
func changeBlocks(added, removed []IDQuad) [][]byte {
	var blocks [][]byte
	for len(added) > 0 || len(removed) > 0 {
		a := added[:min(len(added), logBlock)]
		r := removed[:min(len(removed), logBlock-len(a))]
		added, removed = added[len(a):], removed[len(r):]
		blocks = append(blocks, appendQuads(appendQuads(nil, a), r))
	}
	return blocks
}

// appendQuads writes a sorted list: a count, then each quad as a mask of the
// positions that differ from the quad before, and those ids; a subject as the
// distance from the one before.
func appendQuads(dst []byte, list []IDQuad) []byte {
	dst = binary.AppendUvarint(dst, uint64(len(list)))
	var last IDQuad
	for _, q := range list {
		mask := byte(0)
		for i := range q {
			if q[i] != last[i] {
				mask |= 1 << i
			}
		}
		dst = append(dst, mask)
		for i := range q {
			switch {
			case mask&(1<<i) == 0:
			case i == Subject:
				dst = binary.AppendUvarint(dst, q[i]-last[i])
			default:
				dst = binary.AppendUvarint(dst, q[i])
			}
		}
		last = q
	}
	return dst
}

func readQuads(b []byte) (list []IDQuad, rest []byte, err error) {
	count, n := binary.Uvarint(b)
	if n <= 0 || count > uint64(len(b)) {
		return nil, nil, damaged("a list of quads has no length")
	}
	b = b[n:]
	list = make([]IDQuad, 0, count)
	var q IDQuad
	for range count {
		if len(b) == 0 {
			return nil, nil, damaged("a list of quads is cut")
		}
		mask := b[0]
		b = b[1:]
		for i := range q {
			if mask&(1<<i) == 0 {
				continue
			}
			v, n := binary.Uvarint(b)
			if n <= 0 {
				return nil, nil, damaged("a list of quads is cut")
			}
			b = b[n:]
			if i == Subject {
				v += q[i]
			}
			q[i] = v
		}
		list = append(list, q)
	}
	return list, b, nil
}

func sortQuads(list []IDQuad) {
	slices.SortFunc(list, func(a, b IDQuad) int { return slices.Compare(a[:], b[:]) })
}
