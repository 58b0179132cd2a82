package pebble

import (
	"github.com/cayleygraph/quad"
	engine "github.com/cockroachdb/pebble/v2"
)

// namer names the quads of one scan. Most terms of a quad are those of the quad
// before; subjects ascend, so that the dictionary is walked along with the scan
// instead of being asked for each; only the rest goes through the shared cache,
// which a scan of everything would otherwise wash out.
type namer struct {
	snap *Snapshot
	ids  IDQuad
	last quad.Quad
	it   *engine.Iterator // over the dictionary
	at   ID               // the term that it stands on
}

// namerSteps is how far a namer walks before it jumps.
const namerSteps = 4

func (n *namer) name(ids IDQuad) (quad.Quad, error) {
	for i, d := range quad.Directions {
		if ids[i] == n.ids[i] {
			continue
		}
		var v quad.Value
		var err error
		if i == Subject {
			v, err = n.walk(ids[i])
		} else {
			v, err = n.snap.Value(ids[i])
		}
		if err != nil {
			return quad.Quad{}, err
		}
		if v == nil && !(i == Graph && ids[i] == DefaultGraph) {
			return quad.Quad{}, damaged("quad %v: no term has id %d", ids, ids[i])
		}
		n.last.Set(d, v)
		n.ids[i] = ids[i]
	}
	return n.last, nil
}

// walk names a term whose id is likely to be a little above the last.
func (n *namer) walk(id ID) (quad.Value, error) {
	if n.it == nil {
		it, err := n.snap.r.NewIter(&engine.IterOptions{LowerBound: []byte{tableTerm}, UpperBound: []byte{tableTerm + 1}})
		if err != nil {
			return nil, ioError("read", err)
		}
		n.it = it
	}
	if id < n.at || id > n.at+namerSteps || !n.it.Valid() {
		n.it.SeekGE(termKey(id))
	}
	for n.it.Valid() {
		at, w := readID(n.it.Key()[1:])
		if w == 0 {
			return nil, damaged("unreadable key %x", n.it.Key())
		}
		if n.at = at; at >= id {
			break
		}
		n.it.Next()
	}
	if err := n.it.Error(); err != nil {
		return nil, ioError("read", err)
	}
	if !n.it.Valid() || n.at != id {
		return nil, nil
	}
	v, err := decodeTerm(n.it.Value())
	if err != nil {
		return nil, damaged("term %d: %v", id, err)
	}
	return v, nil
}

func (n *namer) close() error {
	if n.it == nil {
		return nil
	}
	if err := n.it.Close(); err != nil {
		return ioError("read", err)
	}
	return nil
}
