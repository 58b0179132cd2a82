package pebble

import "github.com/cayleygraph/quad"

// Values is Value for one goroutine that asks for many terms, most of them once: value keeps
// its place in the dictionary, from which another term is a step or a short jump where Value
// opens the engine's tables anew. It neither uses the cache nor fills it. done frees what it
// reads with; call it before the snapshot is closed.
func (v *Snapshot) Values() (value func(ID) (quad.Value, error), done func() error) {
	w := walker{snap: v}
	value = func(id ID) (quad.Value, error) {
		if id < FirstTerm {
			return nil, nil
		}
		return w.to(id)
	}
	return value, w.close
}
