package pebble

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"hash/maphash"
	"slices"

	"github.com/cayleygraph/quad"
	engine "github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/bloom"
)

// digest tells terms apart during a bulk load: 128 bits of SHA-256.
type digest [16]byte

// interner gives ids to the terms of a bulk load, in the order in which they
// appear. It asks, nearest first: a small cache of values, a table in memory, the
// tables that did not fit into memory any more, the store. New terms are written
// out at once, since their ids ascend as the keys of the dictionary do.
type interner struct {
	store   *Store
	scratch *scratch
	seed    maphash.Seed
	hot     []hotTerm
	table   map[digest]uint32
	limit   int        // entries of table
	spilled *engine.DB // what was in table before; nil while everything fits
	next    ID         // id of the next new term
	first   ID         // ids from here on are new
	fresh   *tableWriter
	hashes  *sorter // hash in two words, id
	revived []ID    // terms that no quad used before
	stored  hashFilter
	buf     []byte
}

// hotTerm is an entry of the cache; comparing values is all it takes.
type hotTerm struct {
	value quad.Value
	id    uint32
}

const (
	hotTerms = 1 << 15
	// maxHot keeps long literals out of the cache.
	maxHot = 512
	// internEntry is the memory of one entry of the table, in bytes, measured as
	// the worst case of a Go map of this type while it grows.
	internEntry = 64
)

// id of a term; it gets one where it has none.
func (n *interner) id(ctx context.Context, v quad.Value) (uint32, error) {
	h, cacheable := n.hotHash(v)
	slot := &n.hot[h%hotTerms]
	if cacheable && slot.value == v {
		return slot.id, nil
	}
	id, err := n.slow(ctx, v)
	if err == nil && cacheable {
		*slot = hotTerm{v, id}
	}
	return id, err
}

// hotHash hashes the common kinds of values.
func (n *interner) hotHash(v quad.Value) (h uint64, ok bool) {
	var text string
	switch v := v.(type) {
	case quad.IRI:
		text = string(v)
	case quad.String:
		text = string(v)
	case quad.BNode:
		text = string(v)
	case quad.TypedString:
		text = string(v.Value)
	default:
		return 0, false
	}
	return maphash.String(n.seed, text), len(text) <= maxHot
}

func (n *interner) slow(ctx context.Context, v quad.Value) (uint32, error) {
	b, err := appendTerm(n.buf[:0], v)
	if err != nil {
		return 0, err
	}
	n.buf = b
	flags := b[0]
	sum := sha256.Sum256(identity(b))
	d := digest(sum[:])
	hash := binary.BigEndian.Uint64(sum[:]) // as hashTerm has it
	if id, ok := n.table[d]; ok {
		return id, nil
	}
	id, err := n.fromSpilled(d)
	if err == nil && id == 0 {
		id, err = n.fromStore(ctx, b, hash, flags)
	}
	if err != nil {
		return 0, err
	}
	if len(n.table) >= n.limit {
		if err := n.spill(); err != nil {
			return 0, err
		}
	}
	n.table[d] = id
	return id, nil
}

// fromStore finds the term in the store, or makes it new.
func (n *interner) fromStore(ctx context.Context, b []byte, hash uint64, flags byte) (uint32, error) {
	f := found{hash: hash}
	if n.first > FirstTerm {
		maybe, err := n.stored.may(hash)
		if err == nil && maybe {
			f, err = lookup(n.store.db, b)
		}
		if err != nil {
			return 0, err
		}
	}
	if f.id != 0 {
		if !f.live {
			n.revived = append(n.revived, f.id)
		}
		return uint32(f.id), nil
	}
	if n.next > maxID {
		return 0, errTooManyTerms()
	}
	id := uint32(n.next)
	n.next++
	b[0] = flags
	if err := n.fresh.set(termKey(ID(id)), b); err != nil {
		return 0, err
	}
	// Other terms with this hash, should there ever be one, stay listed with it.
	for ids := f.ids; len(ids) > 0; {
		other, w := readID(ids)
		if w == 0 {
			return 0, damaged("the dictionary has an unreadable entry for hash %x", f.hash)
		}
		ids = ids[w:]
		if err := n.hashes.add(ctx, record{uint32(f.hash >> 32), uint32(f.hash), uint32(other)}); err != nil {
			return 0, err
		}
	}
	return id, n.hashes.add(ctx, record{uint32(f.hash >> 32), uint32(f.hash), id})
}

func (n *interner) fromSpilled(d digest) (uint32, error) {
	if n.spilled == nil {
		return 0, nil
	}
	b, err := get(n.spilled, d[:])
	if b == nil || err != nil {
		return 0, err
	}
	id, _ := readID(b)
	return uint32(id), nil
}

// spill moves the table to disk.
func (n *interner) spill() error {
	if n.spilled == nil {
		eo := engineOptions(n.scratch.fs, 0)
		eo.DisableWAL = true
		for i := range eo.Levels {
			eo.Levels[i].FilterPolicy = bloom.FilterPolicy(10)
		}
		db, err := engine.Open(n.scratch.fs.PathJoin(n.scratch.dir, "terms"), eo)
		if err != nil {
			return ioError("write temporary files of", err)
		}
		n.spilled = db
	}
	keys := make([]digest, 0, len(n.table))
	for d := range n.table {
		keys = append(keys, d)
	}
	slices.SortFunc(keys, func(a, b digest) int { return bytes.Compare(a[:], b[:]) })
	w := newTableWriter(n.scratch, n.store.options, n.spilled.TableFormat())
	w.opts.FilterPolicy = bloom.FilterPolicy(10)
	var value []byte
	for _, d := range keys {
		value = appendID(value[:0], ID(n.table[d]))
		if err := w.set(d[:], value); err != nil {
			return err
		}
	}
	if err := w.finish(); err != nil {
		return err
	}
	if err := n.spilled.Ingest(context.Background(), w.paths); err != nil {
		return ioError("write temporary files of", err)
	}
	n.table = make(map[digest]uint32, n.limit/8)
	return nil
}

func (n *interner) close() error {
	if n.spilled == nil {
		return nil
	}
	return n.spilled.Close()
}
