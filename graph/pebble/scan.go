package pebble

import (
	"context"
	"iter"

	"github.com/cayleygraph/quad"
	engine "github.com/cockroachdb/pebble/v2"
)

// checkEvery is how many rows a scan reads between looks at its context.
const checkEvery = 256

// choose picks the order whose prefix binds most of the pattern.
func choose(p Pattern) order {
	all := orders()
	best := all[0]
	for _, o := range all[1:] {
		if o.bound(p) > best.bound(p) {
			best = o
		}
	}
	return best
}

// scan yields the quads that match p, in the order of the index chosen for it.
func scan(ctx context.Context, r reader, p Pattern) iter.Seq2[IDQuad, error] {
	o := choose(p)
	lower, n := o.appendPrefix(nil, p)
	bound := 0
	for _, id := range p {
		if id != Any {
			bound++
		}
	}
	return scanRange(ctx, r, o, lower, prefixEnd(lower), func(q IDQuad) bool { return n == bound || matches(p, q) })
}

func scanRange(ctx context.Context, r reader, o order, lower, upper []byte, keep func(IDQuad) bool) iter.Seq2[IDQuad, error] {
	return func(yield func(IDQuad, error) bool) {
		it, err := r.NewIter(&engine.IterOptions{LowerBound: lower, UpperBound: upper})
		if err != nil {
			yield(IDQuad{}, ioError("read", err))
			return
		}
		stopped := false
		n := 0
		for ok := it.First(); ok && err == nil; ok = it.Next() {
			if n++; n%checkEvery == 0 && ctx.Err() != nil {
				err = ctx.Err()
				break
			}
			q, good := o.decode(it.Key())
			if !good {
				err = damaged("unreadable key %x", it.Key())
				break
			}
			if keep(q) && !yield(q, nil) {
				stopped = true
				break
			}
		}
		if closeErr := it.Close(); err == nil && closeErr != nil {
			err = ioError("read", closeErr)
		}
		if err != nil && !stopped {
			yield(IDQuad{}, err)
		}
	}
}

// exists tells whether the quad is there. One read of the engine.
func exists(r reader, q IDQuad) (bool, error) {
	v, err := get(r, spog().appendKey(nil, q))
	return v != nil, err
}

// used tells whether any quad but those in gone has the id at any position.
func used(ctx context.Context, r reader, id ID, gone map[IDQuad]bool) (bool, error) {
	for at := range 4 {
		var p Pattern
		p[at] = id
		for q, err := range scan(ctx, r, p) {
			if err != nil {
				return false, err
			}
			if !gone[q] {
				return true, nil
			}
		}
	}
	return false, nil
}

// Term is an entry of the dictionary.
type Term struct {
	ID    ID
	Value quad.Value
}

// terms yields the live terms with from <= id < to, in the order of ids.
func terms(ctx context.Context, r reader, from, to ID) iter.Seq2[Term, error] {
	return func(yield func(Term, error) bool) {
		for t, err := range rawTerms(ctx, r, from, to) {
			if err == nil && t.body[0]&flagDead != 0 {
				continue
			}
			var v quad.Value
			if err == nil {
				v, err = decodeTerm(t.body)
			}
			if !yield(Term{t.id, v}, err) || err != nil {
				return
			}
		}
	}
}

// rawTerm is an entry of the dictionary as stored; body lasts until the next.
type rawTerm struct {
	id   ID
	body []byte
}

// rawTerms yields live and dead terms with from <= id < to, by ascending id.
func rawTerms(ctx context.Context, r reader, from, to ID) iter.Seq2[rawTerm, error] {
	return func(yield func(rawTerm, error) bool) {
		it, err := r.NewIter(&engine.IterOptions{LowerBound: termKey(from), UpperBound: termKey(to)})
		if err != nil {
			yield(rawTerm{}, ioError("read", err))
			return
		}
		n := 0
		for ok := it.First(); ok; ok = it.Next() {
			if n++; n%checkEvery == 0 && ctx.Err() != nil {
				err = ctx.Err()
				break
			}
			id, w := readID(it.Key()[1:])
			if w == 0 || len(it.Value()) == 0 {
				err = damaged("unreadable term at key %x", it.Key())
				break
			}
			if !yield(rawTerm{id, it.Value()}, nil) {
				// The caller has what it wanted; it does not hear of a close error.
				_ = it.Close()
				return
			}
		}
		if closeErr := it.Close(); err == nil && closeErr != nil {
			err = ioError("read", closeErr)
		}
		if err != nil {
			yield(rawTerm{}, err)
		}
	}
}

// QuadPattern selects quads by value; a nil value matches everything.
type QuadPattern struct {
	Subject, Predicate, Object, Graph quad.Value
	// NoGraph selects the quads without a label; Graph must be nil then.
	NoGraph bool
}
