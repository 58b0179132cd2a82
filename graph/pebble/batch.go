package pebble

import (
	"context"
)

// build writes the transaction into c.batch: keys of the quads, new, revived and
// dying terms, the revision and the counters.
func (c *commit) build(ctx context.Context, added, removed []IDQuad) (Commit, error) {
	var key []byte
	for _, o := range orders() {
		for _, q := range removed {
			key = o.appendKey(key[:0], q)
			if err := c.batch.Delete(key, nil); err != nil {
				return Commit{}, err
			}
		}
		for _, q := range added {
			key = o.appendKey(key[:0], q)
			if err := c.batch.Set(key, nil, nil); err != nil {
				return Commit{}, err
			}
		}
	}
	if err := c.buryTerms(ctx, added, removed); err != nil {
		return Commit{}, err
	}
	if err := c.writeTerms(added); err != nil {
		return Commit{}, err
	}
	c.stats.Revision++
	c.stats.Quads += uint64(len(added)) - uint64(len(removed))
	for i, block := range changeBlocks(added, removed) {
		if err := c.batch.Set(logKey(c.stats.Revision, uint64(i)), block, nil); err != nil {
			return Commit{}, err
		}
	}
	err := c.batch.Set(metaKey("stats"), encodeStats(c.stats), nil)
	return Commit{Revision: c.stats.Revision, Added: added, Removed: removed}, err
}

// writeTerms stores the terms of added quads that were not live before.
func (c *commit) writeTerms(added []IDQuad) error {
	needed := make(map[ID]bool, 4*len(added))
	for _, q := range added {
		for _, id := range q {
			needed[id] = true
		}
	}
	c.hashes = map[uint64][]byte{}
	for i, stored := range c.tx.terms {
		f := c.known[i]
		if f.live || !needed[f.id] {
			continue
		}
		c.stats.Terms++
		body := []byte(stored)
		if f.id >= c.store.Stats().NextID {
			entry, ok := c.hashes[f.hash]
			if !ok {
				entry = append([]byte(nil), f.ids...)
			}
			entry = appendID(entry, f.id)
			c.hashes[f.hash] = entry
			if err := c.batch.Set(hashKey(f.hash), entry, nil); err != nil {
				return err
			}
		} else {
			// A revived term keeps the form that it was first written in.
			old, err := get(c.store.db, termKey(f.id))
			if err != nil {
				return err
			}
			body = old
			body[0] &^= flagDead
		}
		if err := c.batch.Set(termKey(f.id), body, nil); err != nil {
			return err
		}
	}
	return nil
}

// buryTerms marks the terms that the removals leave without any quad. Nothing is
// counted that could drift: the indexes are asked.
func (c *commit) buryTerms(ctx context.Context, added, removed []IDQuad) error {
	if len(removed) == 0 {
		return nil
	}
	kept := map[ID]bool{DefaultGraph: true}
	for _, q := range added {
		for _, id := range q {
			kept[id] = true
		}
	}
	gone := make(map[IDQuad]bool, len(removed))
	for _, q := range removed {
		gone[q] = true
	}
	for _, q := range removed {
		for _, id := range q {
			if kept[id] {
				continue
			}
			kept[id] = true // once is enough
			still, err := used(ctx, c.store.db, id, gone)
			if err != nil {
				return err
			}
			if still {
				continue
			}
			if err := c.bury(id); err != nil {
				return err
			}
		}
	}
	return nil
}

func (c *commit) bury(id ID) error {
	body, err := get(c.store.db, termKey(id))
	if err != nil {
		return err
	}
	if body == nil {
		return damaged("term %d is used and is missing", id)
	}
	body[0] |= flagDead
	c.died = append(c.died, id)
	c.stats.Terms--
	return c.batch.Set(termKey(id), body, nil)
}
