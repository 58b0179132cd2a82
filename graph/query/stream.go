package query

import (
	"io"
	"iter"
	"sync"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// The quads that a stream reads ahead: at most batchesAhead+2 times lastBatch. The
// first batch is small, so that a short answer costs little.
const (
	firstBatch   = 32
	lastBatch    = 1024
	batchesAhead = 2
)

// Quads is a stream of quads. It ends with io.EOF; Close it in any case. It belongs to
// one goroutine; another one reads the store ahead of it, so that reading and writing
// out share two processors.
type Quads struct {
	names *graph.Namer
	full  chan []graph.IDQuad
	free  chan []graph.IDQuad
	halt  chan struct{}
	close func() error // halts the reader, waits for it and closes names; once

	// Of the reader; valid once full is closed.
	err      error
	panicked any

	batch []graph.IDQuad
	at    int
}

// stream gives what seq yields, named as the moment names it.
func (s *Session) stream(seq iter.Seq2[graph.IDQuad, error]) *Quads {
	q := &Quads{names: s.Namer(), full: make(chan []graph.IDQuad, batchesAhead), free: make(chan []graph.IDQuad, batchesAhead+2), halt: make(chan struct{})}
	ended := make(chan struct{})
	q.close = sync.OnceValue(func() error {
		close(q.halt)
		<-ended
		return q.names.Close()
	})
	go func() {
		defer close(ended)
		defer close(q.full)
		defer func() { q.panicked = recover() }() // goes on in the goroutine that reads
		q.read(seq)
	}()
	return q
}

// read hands on what seq yields, in batches.
func (q *Quads) read(seq iter.Seq2[graph.IDQuad, error]) {
	size := firstBatch
	batch := make([]graph.IDQuad, 0, size)
	for next, err := range seq {
		if err != nil {
			q.err = err
			break
		}
		if batch = append(batch, next); len(batch) < size {
			continue
		}
		if !q.hand(batch) {
			return
		}
		size = min(4*size, lastBatch)
		batch = q.empty(size)
	}
	if len(batch) > 0 {
		q.hand(batch)
	}
}

// hand gives a batch to whoever reads the stream; false when nobody does any more.
func (q *Quads) hand(batch []graph.IDQuad) bool {
	select {
	case q.full <- batch:
		return true
	case <-q.halt:
		return false
	}
}

// empty is a batch that was read, or a new one.
func (q *Quads) empty(size int) []graph.IDQuad {
	select {
	case batch := <-q.free:
		if cap(batch) >= size {
			return batch[:0]
		}
	default:
	}
	return make([]graph.IDQuad, 0, size)
}

// ReadQuad gives the next quad.
func (q *Quads) ReadQuad() (quad.Quad, error) {
	if q.at == len(q.batch) {
		if err := q.next(); err != nil {
			return quad.Quad{}, err
		}
	}
	q.at++
	return q.names.Quad(q.batch[q.at-1])
}

// ReadNumbers gives some of the next quads as the numbers of their terms; they are valid
// until the next call.
func (q *Quads) ReadNumbers() ([]graph.IDQuad, error) {
	if q.at == len(q.batch) {
		if err := q.next(); err != nil {
			return nil, err
		}
	}
	rest := q.batch[q.at:]
	q.at = len(q.batch)
	return rest, nil
}

// Parts takes the term of a number apart that stands at a position of a quad that was
// just read; it has no kind for the graph of quads without one.
func (q *Quads) Parts(position int, number graph.ID) (graph.Parts, error) {
	return q.names.Parts(position, number)
}

// next takes the next batch.
func (q *Quads) next() error {
	if q.batch != nil {
		select {
		case q.free <- q.batch:
		default:
		}
	}
	q.batch, q.at = <-q.full, 0
	switch {
	case len(q.batch) > 0:
		return nil
	case q.panicked != nil:
		panic(q.panicked)
	case q.err != nil:
		return q.err
	}
	return io.EOF
}

// Close ends the stream early. It is safe to call twice.
func (q *Quads) Close() error {
	err := q.close()
	q.batch, q.at = nil, 0
	return err
}
