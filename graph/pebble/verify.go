package pebble

import (
	"context"
	"math/bits"

	"golang.org/x/sync/errgroup"
)

// Report is what Verify looked at.
type Report struct {
	Stats  Stats
	Dead   uint64 // terms that no quad uses and that old revisions name
	Blocks uint64 // blocks of the revision log
}

// Verify reads the whole store and checks that it is sound: the checksums of the
// engine's blocks are right, the four indexes hold the same quads, as
// many as the counter says, the dictionary leads from every term to its id and
// back, every quad has its terms, and every revision is listed. It works on a
// snapshot and hinders nobody. Costs a full read of the store.
func (s *Store) Verify(ctx context.Context) (Report, error) {
	if err := s.alive(); err != nil {
		return Report{}, err
	}
	v, err := s.Snapshot()
	if err != nil {
		return Report{}, err
	}
	rep := Report{Stats: v.Stats()}
	err = v.verify(ctx, &rep)
	if closeErr := v.Close(); err == nil {
		err = closeErr
	}
	return rep, err
}

func (v *Snapshot) verify(ctx context.Context, rep *Report) error {
	live, err := v.verifyTerms(ctx, rep)
	if err != nil {
		return err
	}
	var sums [4]digestSum
	g, groupCtx := errgroup.WithContext(ctx)
	g.SetLimit(2)
	for i, o := range orders() {
		g.Go(func() error {
			lower := []byte{o.table}
			for q, err := range scanRange(groupCtx, v.r, o, lower, prefixEnd(lower), func(IDQuad) bool { return true }) {
				if err != nil {
					return err
				}
				for at, id := range q {
					if !(live.has(id) || at == Graph && id == DefaultGraph) {
						return damaged("quad %v uses term %d, which is not there", q, id)
					}
				}
				sums[i].add(q)
			}
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		return err
	}
	for i, sum := range sums {
		if sum.n != v.stats.Quads {
			return damaged("index %d has %d quads, the counter says %d", i, sum.n, v.stats.Quads)
		}
		if sum != sums[0] {
			return damaged("index %d and index 0 hold different quads", i)
		}
	}
	return v.verifyLog(ctx, rep)
}

// verifyTerms checks the dictionary in both directions.
func (v *Snapshot) verifyTerms(ctx context.Context, rep *Report) (idSet, error) {
	live := make(idSet, v.stats.NextID/64+1)
	n := uint64(0)
	for t, err := range rawTerms(ctx, v.r, 0, maxID) {
		if err != nil {
			return nil, err
		}
		if t.id < FirstTerm || t.id >= v.stats.NextID {
			return nil, damaged("term %d has an id that was never given out", t.id)
		}
		if _, err := decodeTerm(t.body); err != nil {
			return nil, damaged("term %d: %v", t.id, err)
		}
		dead := t.body[0]&flagDead != 0
		f, err := lookup(v.r, identity(append([]byte(nil), t.body...)))
		if err != nil {
			return nil, err
		}
		if f.id != t.id {
			return nil, damaged("the dictionary leads from term %d to %d", t.id, f.id)
		}
		if dead {
			rep.Dead++
			continue
		}
		n++
		live.add(t.id)
	}
	if n != v.stats.Terms {
		return nil, damaged("there are %d terms, the counter says %d", n, v.stats.Terms)
	}
	return live, nil
}

// verifyLog checks that every revision is listed and that they add up.
func (v *Snapshot) verifyLog(ctx context.Context, rep *Report) error {
	last, quads := uint64(0), uint64(0)
	for c, err := range v.Since(ctx, 0) {
		if err != nil {
			return err
		}
		if c.Revision != last && c.Revision != last+1 {
			return damaged("revision %d comes after %d", c.Revision, last)
		}
		last = c.Revision
		quads += uint64(len(c.Added)) - uint64(len(c.Removed))
		rep.Blocks++
	}
	if last != v.stats.Revision || quads != v.stats.Quads {
		return damaged("the revisions lead to %d quads at revision %d, the counters say %d at %d", quads, last, v.stats.Quads, v.stats.Revision)
	}
	return nil
}

// idSet is a set of dense ids.
type idSet []uint64

func (s idSet) add(id ID)      { s[id/64] |= 1 << (id % 64) }
func (s idSet) has(id ID) bool { return id/64 < ID(len(s)) && s[id/64]&(1<<(id%64)) != 0 }

// digestSum stands for a set of quads, however it is sorted.
type digestSum struct {
	n, sum, mix uint64
}

func (d *digestSum) add(q IDQuad) {
	h := uint64(0x9e3779b97f4a7c15)
	for _, id := range q {
		hi, lo := bits.Mul64(h^id, 0xd6e8feb86659fd93)
		h = hi ^ lo + id
	}
	d.n++
	d.sum += h
	d.mix ^= bits.RotateLeft64(h, int(h&63))
}
