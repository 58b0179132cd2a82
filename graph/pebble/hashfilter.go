package pebble

import (
	"encoding/binary"
	"math/bits"

	engine "github.com/cockroachdb/pebble/v2"
)

// hashFilter tells of most hashes that no term of the store has them, without asking the
// store: whoever writes would else look up every new term in vain. It is
// made of one scan of the hashes once so many look-ups were made that the scan is worth
// it, and only where it stays small. A bulk load has one, under which nothing changes, and
// the writer of transactions another, which tells it of every hash that it adds.
type hashFilter struct {
	store *Store
	worth uint64 // how many hashes are scanned for each look-up made so far
	asked uint64
	room  uint64   // for how many terms more there are bits enough
	shift uint8    // of a hash, to the number of its bit
	bits  []uint64 // nil until it is made
}

const (
	// filterRoom is how many bits there are for each term, at least: of the hashes that
	// the store does not have, at most one in filterRoom is asked for in vain.
	filterRoom = 16
	// maxFiltered is the largest dictionary that is filtered, in terms: 64 MiB at most.
	maxFiltered = 1 << 24
	// bulkWorth and writerWorth are how many hashes can be scanned in the time of one look-up:
	// that of a load over a store that lies in the cache, and that of a store that serves.
	bulkWorth   = 8
	writerWorth = 64
)

// may tells whether the store may have a term of this hash.
func (f *hashFilter) may(hash uint64) (bool, error) {
	if f.bits == nil {
		terms := f.store.Stats().NextID
		if f.asked++; terms > maxFiltered || f.asked < terms/f.worth {
			return true, nil
		}
		if err := f.make(terms); err != nil {
			return false, err
		}
	}
	at := hash >> f.shift
	return f.bits[at/64]&(1<<(at%64)) != 0, nil
}

func (f *hashFilter) make(terms uint64) error {
	width := bits.Len64(max(terms*filterRoom, 64) - 1)
	f.bits, f.shift, f.room = make([]uint64, 1<<width/64), uint8(64-width), 1<<width/(filterRoom/2)-terms
	it, err := f.store.db.NewIter(&engine.IterOptions{LowerBound: []byte{tableHash}, UpperBound: []byte{tableHash + 1}})
	if err != nil {
		return ioError("read", err)
	}
	for ok := it.First(); ok; ok = it.Next() {
		if len(it.Key()) != 9 {
			err = damaged("unreadable key %x in the dictionary", it.Key())
			break
		}
		at := binary.BigEndian.Uint64(it.Key()[1:]) >> f.shift
		f.bits[at/64] |= 1 << (at % 64)
	}
	if closeErr := it.Close(); err == nil && closeErr != nil {
		err = ioError("read", closeErr)
	}
	if err != nil {
		f.bits = nil
	}
	return err
}

// add says that the store has a term of this hash from now on. A filter that has become too
// full is made anew when that is worth it.
func (f *hashFilter) add(hash uint64) {
	if f.bits == nil {
		return
	}
	if f.room == 0 {
		f.drop()
		return
	}
	f.room--
	at := hash >> f.shift
	f.bits[at/64] |= 1 << (at % 64)
}

// drop forgets the filter: the store has changed in a way that it was not told of.
func (f *hashFilter) drop() { f.bits, f.asked = nil, 0 }
