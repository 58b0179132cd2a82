package pebble

import (
	"context"
	"fmt"

	"github.com/cayleygraph/quad"

	"entente/schema"
)

// maxTxOps is how many additions and removals one transaction holds in memory, unless
// Hold allows more.
const maxTxOps = 4_000_000

// txOpBytes is about what an addition or removal takes in memory until its commit is
// over, with terms that the transaction alone has.
const txOpBytes = 256

// Tx collects additions and removals. Nothing is written, and nobody sees
// anything, before Commit; afterwards all of it is there. A Tx belongs to one
// goroutine; many can be open at the same time, and each is applied to the graph
// as it is at its Commit.
type Tx struct {
	store *Store
	index map[string]uint32 // identity of a term -> place in terms
	terms []string          // stored forms
	ops   []op
	last  map[localQuad]bool // what this transaction makes of a quad: there or gone
	about map[uint32]bool    // subjects of additions
	buf   []byte
	done  bool
	shown bool // by whoever commits it
	marks []string
	most  int // additions and removals
}

// localQuad is a quad as places in Tx.terms plus one; 0 is the default graph.
type localQuad [4]uint32

type op struct {
	quad   localQuad
	remove bool
}

// Result of a transaction or a bulk load.
type Result struct {
	Revision uint64 // the newest revision: unchanged when nothing was added or removed
	Added    uint64 // quads that were not there before
	Seen     uint64 // additions of quads that were there
	Removed  uint64 // quads that were there and are gone
	Missing  uint64 // removals of quads that were not there
}

// Begin a transaction.
func (s *Store) Begin() *Tx {
	return &Tx{store: s, index: map[string]uint32{}, last: map[localQuad]bool{}, about: map[uint32]bool{}, most: maxTxOps}
}

// Hold lets the transaction hold as many additions and removals as fit into some bytes of
// memory, more or fewer than it holds by itself.
func (t *Tx) Hold(memory int64) { t.most = int(max(memory/txOpBytes, 1)) }

// Shown says that whoever commits the transaction tells readers of its revision, so that
// a Commit of it that subscribers are told of bears the mark.
func (t *Tx) Shown() { t.shown = true }

// Mark has the store remember the name once the transaction is committed, for who writes the
// same again and again and would have each of its quads looked up: see Store.Marked. It is no
// quad and makes no revision. Nobody takes a mark back, so it can speak only of what is never
// removed.
func (t *Tx) Mark(name string) { t.marks = append(t.marks, name) }

// Add a quad. An error means that the quad cannot be stored; the transaction can
// go on without it.
func (t *Tx) Add(q quad.Quad) error { return t.push(q, false) }

// Remove a quad.
func (t *Tx) Remove(q quad.Quad) error { return t.push(q, true) }

// Len is how many additions and removals were made so far.
func (t *Tx) Len() int { return len(t.ops) }

// WriteQuad is Add; it makes a Tx a quad.Writer.
func (t *Tx) WriteQuad(q quad.Quad) error { return t.Add(q) }

// WriteQuads adds many quads and tells how many it took.
func (t *Tx) WriteQuads(list []quad.Quad) (int, error) {
	for i, q := range list {
		if err := t.Add(q); err != nil {
			return i, err
		}
	}
	return len(list), nil
}

// Has tells whether the quad would be there if the transaction were committed now.
func (t *Tx) Has(q quad.Quad) (bool, error) {
	if local, ok := t.find(q); ok {
		if there, ok := t.last[local]; ok {
			return there, nil
		}
	}
	if err := t.store.alive(); err != nil {
		return false, err
	}
	ids, ok, err := quadIDs(t.store.db, q)
	if !ok || err != nil {
		return false, err
	}
	return exists(t.store.db, ids)
}

// Describes tells whether any quad of the graph or any addition of this transaction
// has the subject; removals by this transaction are not taken off. Three reads of
// the engine, whatever the transaction's size.
func (t *Tx) Describes(subject quad.Value) (bool, error) {
	if place, ok := t.place(subject); ok && t.about[place] {
		return true, nil
	}
	if err := t.store.alive(); err != nil {
		return false, err
	}
	return describes(t.store.db, subject)
}

// Commit applies the transaction, waits until it is safe on disk and tells what it
// changed. A transaction that changes nothing makes no revision. After an error
// nothing of it is in the graph. A Tx can be committed once.
func (t *Tx) Commit(ctx context.Context) (Result, error) {
	return t.commit(ctx, strictness{})
}

// Rollback forgets the transaction.
func (t *Tx) Rollback() { t.done = true }

func (t *Tx) push(q quad.Quad, remove bool) error {
	if t.done {
		return schema.Errorf(schema.Conflict, "the transaction is over: begin another")
	}
	if len(t.ops) >= t.most {
		return schema.Errorf(schema.TooLarge, "a transaction holds at most %d quads: commit in parts, load in bulk, or give it more memory", t.most)
	}
	var local localQuad
	for i, d := range quad.Directions {
		v := q.Get(d)
		if v == nil && i == Graph {
			continue
		}
		place, err := t.intern(v)
		if err != nil {
			return schema.Errorf(schema.Invalid, "%s of quad %s: %s", d, describeQuad(q), err.Error())
		}
		local[i] = place
	}
	t.ops = append(t.ops, op{local, remove})
	t.last[local] = !remove
	if !remove {
		t.about[local[Subject]] = true
	}
	return nil
}

// describeQuad prints a quad that may lack terms.
func describeQuad(q quad.Quad) string {
	return fmt.Sprintf("%s %s %s %s", quad.StringOf(q.Subject), quad.StringOf(q.Predicate), quad.StringOf(q.Object), quad.StringOf(q.Label))
}

func (t *Tx) intern(v quad.Value) (uint32, error) {
	b, err := appendTerm(t.buf[:0], v)
	if err != nil {
		return 0, err
	}
	t.buf = b
	flags := b[0]
	if place, ok := t.index[string(identity(b))]; ok {
		return place, nil
	}
	key := string(b)
	stored := key
	if flags&flagNative != 0 {
		stored = string(flags) + key[1:]
	}
	t.terms = append(t.terms, stored)
	place := uint32(len(t.terms))
	t.index[key] = place
	return place, nil
}

// place finds a value among the terms of the transaction.
func (t *Tx) place(v quad.Value) (uint32, bool) {
	b, err := appendTerm(nil, v)
	if err != nil {
		return 0, false
	}
	place, ok := t.index[string(identity(b))]
	return place, ok
}

func (t *Tx) find(q quad.Quad) (local localQuad, ok bool) {
	for i, d := range quad.Directions {
		v := q.Get(d)
		if v == nil && i == Graph {
			continue
		}
		if local[i], ok = t.place(v); !ok {
			return local, false
		}
	}
	return local, true
}
