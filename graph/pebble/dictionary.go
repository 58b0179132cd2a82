package pebble

import (
	"github.com/cayleygraph/quad"
)

// found is the answer of the dictionary about a term.
type found struct {
	id   ID // 0: not in the dictionary
	live bool
	hash uint64
	ids  []byte // the ids with this hash, as stored
}

// lookup finds a term by its identity. Two reads of the engine.
func lookup(r reader, identity []byte) (f found, err error) {
	f.hash = hashTerm(identity)
	f.ids, err = get(r, hashKey(f.hash))
	for b := f.ids; err == nil && len(b) > 0; {
		id, n := readID(b)
		if n == 0 {
			return f, damaged("the dictionary has an unreadable entry for hash %x", f.hash)
		}
		b = b[n:]
		var stored []byte
		if stored, err = get(r, termKey(id)); err != nil {
			break
		}
		if stored == nil {
			return f, damaged("term %d is listed under hash %x and is missing", id, f.hash)
		}
		if sameTerm(stored, identity) {
			f.id, f.live = id, stored[0]&flagDead == 0
			break
		}
	}
	return f, err
}

// valueID finds the id of a value; ok is false when no quad uses it.
func valueID(r reader, v quad.Value) (id ID, ok bool, err error) {
	b, err := appendTerm(nil, v)
	if err != nil {
		return 0, false, nil //nolint:nilerr // what cannot be stored is not there
	}
	f, err := lookup(r, identity(b))
	return f.id, f.live && err == nil, err
}

// value names an id. Ids keep their term for ever, so what is cached is true
// in every snapshot.
func (s *Store) value(r reader, id ID) (quad.Value, error) {
	if id < FirstTerm {
		return nil, nil
	}
	if t, ok := s.terms.get(id); ok {
		return t, nil
	}
	b, err := get(r, termKey(id))
	if err != nil || b == nil {
		return nil, err
	}
	v, err := decodeTerm(b)
	if err != nil {
		return nil, damaged("term %d: %v", id, err)
	}
	s.terms.put(id, v)
	return v, nil
}

// quadOf names the four ids of a quad.
func (s *Store) quadOf(r reader, ids IDQuad) (q quad.Quad, err error) {
	for i, d := range quad.Directions {
		v, err := s.value(r, ids[i])
		if err != nil {
			return quad.Quad{}, err
		}
		if v == nil && !(i == Graph && ids[i] == DefaultGraph) {
			return quad.Quad{}, damaged("quad %v: no term has id %d", ids, ids[i])
		}
		q.Set(d, v)
	}
	return q, nil
}
