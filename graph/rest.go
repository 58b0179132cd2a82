package graph

import (
	"time"

	"entente/graph/pebble"
)

// hurryingTerms is how many new terms tell, while a view is laid out anew, that much is written: the new view has
// to be brought forward by all of it, and so does not rest any more.
const hurryingTerms = appliedQuads / 4

// resting gives what work behind the scenes that began at a state of the store calls after every small piece: it
// rests twice as long as it worked.
func (g *Graph) resting(began Stats) func() {
	p := pebble.Pace{Began: time.Now()}
	return func() { p.Rest(func() bool { return g.mayRest(began) }) }
}

// mayRest tells whether such work has the time: not where much is written meanwhile, and not
// when the graph closes.
func (g *Graph) mayRest(began Stats) bool {
	return g.moments.ctx.Err() == nil && g.Stats().NextID < began.NextID+hurryingTerms
}
