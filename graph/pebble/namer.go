package pebble

import (
	"errors"

	"github.com/cayleygraph/quad"
	engine "github.com/cockroachdb/pebble/v2"
)

// Namer names the quads of one scan. Most terms of a quad are those of the quad
// before; subjects ascend, so that the dictionary is walked along with the scan
// instead of being asked for each; the rest is remembered in a table of its own,
// without locks, and the shared cache is asked last, which a scan of everything would
// otherwise wash out. It belongs to one goroutine; close it before its snapshot.
type Namer struct {
	snap *Snapshot
	ids  IDQuad
	last quad.Quad
	walk walker // subjects
	side walker // other terms that are named once
	near []nearTerm

	// Of Parts.
	scratch []byte
	ahead   bool // walk has gone on from the last subject
	back    bool // and had to go back then
}

// nearTerm is a term that was named lately.
type nearTerm struct {
	id    ID
	value quad.Value
}

// The terms that a namer remembers: few at first, so that short scans are cheap.
const (
	fewNear  = 1 << 6
	mostNear = 1 << 14
)

// Namer names quads of the snapshot. It costs little before it is used.
func (v *Snapshot) Namer() *Namer {
	return &Namer{snap: v, walk: walker{snap: v}, side: walker{snap: v}, near: make([]nearTerm, fewNear)}
}

// Quad names the four ids.
func (n *Namer) Quad(ids IDQuad) (quad.Quad, error) {
	for i := range ids {
		if ids[i] == n.ids[i] {
			continue
		}
		v, err := n.Term(i, ids[i])
		if err != nil {
			return quad.Quad{}, err
		}
		switch i {
		case Subject:
			n.last.Subject = v
		case Predicate:
			n.last.Predicate = v
		case Object:
			n.last.Object = v
		case Graph:
			n.last.Label = v
		}
		n.ids[i] = ids[i]
	}
	return n.last, nil
}

// Term names an id that stands at a position of a quad; nil for DefaultGraph as the graph.
func (n *Namer) Term(position int, id ID) (v quad.Value, err error) {
	if position == Subject {
		v, err = n.walk.to(id)
	} else {
		v, err = n.value(id)
	}
	if err == nil && v == nil && !(position == Graph && id == DefaultGraph) {
		err = noSuchTerm(id)
	}
	return v, err
}

// value names a term that is likely to have been named before.
func (n *Namer) value(id ID) (quad.Value, error) {
	slot := &n.near[id&ID(len(n.near)-1)]
	if slot.id == id {
		return slot.value, nil
	}
	v, err := n.far(id)
	if err != nil || v == nil {
		return v, err
	}
	if slot.id != 0 && len(n.near) < mostNear {
		// Two terms for one slot: the table is small for this scan.
		n.near = make([]nearTerm, 4*len(n.near))
		slot = &n.near[id&ID(len(n.near)-1)]
	}
	*slot = nearTerm{id, v}
	return v, nil
}

// far names a term that was not named lately. A long scan leaves the shared cache as it
// is, and walks to what stands close to the last such term: what was loaded together has
// ids side by side.
func (n *Namer) far(id ID) (quad.Value, error) {
	if len(n.near) < mostNear || id < FirstTerm {
		return n.snap.Value(id)
	}
	if v, ok := n.snap.store.terms.get(id); ok {
		return v, nil
	}
	return n.side.to(id)
}

// Close frees what it reads the dictionary with.
func (n *Namer) Close() error { return errors.Join(n.walk.close(), n.side.close()) }

// walker names terms whose ids ascend: it walks along the dictionary.
type walker struct {
	snap *Snapshot
	it   *engine.Iterator
	at   ID // the term that it stands on
}

// walkerSteps is how far a walker goes step by step before it jumps.
const walkerSteps = 4

// to names a term whose id is likely to be a little above the last; nil where no term
// has the id.
func (w *walker) to(id ID) (quad.Value, error) {
	body, err := w.body(id)
	if err != nil || body == nil {
		return nil, err
	}
	v, err := decodeTerm(body)
	if err != nil {
		return nil, damaged("term %d: %v", id, err)
	}
	return v, nil
}

// body is the term as it is stored, valid until the next call.
func (w *walker) body(id ID) ([]byte, error) {
	if w.it == nil {
		it, err := w.snap.r.NewIter(&engine.IterOptions{LowerBound: []byte{tableTerm}, UpperBound: []byte{tableTerm + 1}})
		if err != nil {
			return nil, ioError("read", err)
		}
		w.it = it
	}
	if id < w.at || id > w.at+walkerSteps || !w.it.Valid() {
		w.it.SeekGE(termKey(id))
	}
	for w.it.Valid() {
		at, n := readID(w.it.Key()[1:])
		if n == 0 {
			return nil, damaged("unreadable key %x", w.it.Key())
		}
		if w.at = at; at >= id {
			break
		}
		w.it.Next()
	}
	if err := w.it.Error(); err != nil {
		return nil, ioError("read", err)
	}
	if !w.it.Valid() || w.at != id {
		return nil, nil
	}
	return w.it.Value(), nil
}

func (w *walker) close() error {
	if w.it == nil {
		return nil
	}
	if err := w.it.Close(); err != nil {
		return ioError("read", err)
	}
	return nil
}
