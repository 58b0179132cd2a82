package pebble

import (
	"context"

	cayley "github.com/cayleygraph/cayley/graph"
)

// Cayley's users often forget to close iterators, and an engine iterator that
// stays open keeps files and memory. So a scan for Cayley reads page after page and
// holds nothing of the engine between them; pages grow, so that short scans stay
// cheap and long ones fast.
const (
	minPage = 16
	maxPage = 1024
)

// pages reads the quads of a pattern page by page. On a store that is written
// meanwhile each page sees the newest revision; on a snapshot all see the same.
type pages struct {
	qs      *QuadStore
	pattern Pattern
	order   order
	lower   []byte
	upper   []byte
	size    int
	page    []IDQuad
	at      int
	end     bool
	cursor  *cursor // nil: the engine is asked anew for each page
}

func newPages(qs *QuadStore, p Pattern) *pages {
	o := choose(p)
	lower, _ := o.appendPrefix(nil, p)
	return &pages{qs: qs, pattern: p, order: o, lower: lower, upper: prefixEnd(lower), size: minPage}
}

// restart begins another scan in the same memory, through the same cursor.
func (p *pages) restart(pattern Pattern) {
	p.pattern, p.order = pattern, choose(pattern)
	p.lower, _ = p.order.appendPrefix(p.lower[:0], pattern)
	p.upper = prefixEnd(p.lower)
	p.size, p.page, p.at, p.end = minPage, p.page[:0], 0, false
}

// next gives the next quad; false at the end.
func (p *pages) next(ctx context.Context) (IDQuad, bool, error) {
	if p.at == len(p.page) {
		if p.end {
			return IDQuad{}, false, nil
		}
		if err := p.fill(ctx); err != nil {
			return IDQuad{}, false, err
		}
		if len(p.page) == 0 {
			return IDQuad{}, false, nil
		}
	}
	p.at++
	return p.page[p.at-1], true, nil
}

func (p *pages) fill(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := p.qs.store.alive(); err != nil {
		return err
	}
	if p.cursor != nil {
		return p.fillFromCursor(ctx)
	}
	p.page, p.at, p.end = p.page[:0], 0, true
	for q, err := range scanRange(ctx, p.qs.r, p.order, p.lower, p.upper, func(q IDQuad) bool { return matches(p.pattern, q) }) {
		if err != nil {
			return err
		}
		if len(p.page) == p.size {
			// The first quad of the next page.
			p.lower = p.order.appendKey(p.lower[:0], q)
			p.end = false
			break
		}
		p.page = append(p.page, q)
	}
	p.size = min(4*p.size, maxPage)
	return nil
}

func (p *pages) fillFromCursor(ctx context.Context) error {
	page, more, err := p.cursor.read(ctx, p.qs, p.order, p.lower, p.upper, p.page[:0], p.size, func(q IDQuad) bool { return matches(p.pattern, q) })
	if err != nil {
		return err
	}
	p.page, p.at, p.end = page, 0, !more
	if more {
		// Everything above the last quad of this page.
		p.lower = append(p.order.appendKey(p.lower[:0], page[len(page)-1]), 0)
	}
	p.size = min(4*p.size, maxPage)
	return nil
}

func (p *pages) close() { p.page, p.at, p.end = nil, 0, true }

// exactUpTo is how far a size is counted, in rows read.
const exactUpTo = 128

// size counts the quads of a pattern as long as that takes few reads. Beyond it the
// size is what the tables on disk say of the range, never less than what was
// counted, and said to be an estimate.
func (qs *QuadStore) size(ctx context.Context, p Pattern) (cayley.Size, error) {
	st := qs.stats()
	if p == (Pattern{}) {
		return cayley.Size{Size: int64(st.Quads), Exact: true}, nil
	}
	if err := qs.store.alive(); err != nil {
		return cayley.Size{}, err
	}
	o := choose(p)
	lower, _ := o.appendPrefix(nil, p)
	rows, n := 0, int64(0)
	for q, err := range scanRange(ctx, qs.r, o, lower, prefixEnd(lower), func(IDQuad) bool { return true }) {
		if err != nil {
			return cayley.Size{}, err
		}
		if matches(p, q) {
			n++
		}
		if rows++; rows > exactUpTo {
			// The part that matches here is taken for the part that matches anywhere.
			return cayley.Size{Size: max(n, qs.estimate(o, lower, st, n)*n/int64(rows))}, nil
		}
	}
	return cayley.Size{Size: n, Exact: true}, nil
}

// estimate takes the part of the index that a range fills as its part of the quads.
func (qs *QuadStore) estimate(o order, lower []byte, st Stats, atLeast int64) int64 {
	part, err1 := qs.store.db.EstimateDiskUsage(lower, prefixEnd(lower))
	whole, err2 := qs.store.db.EstimateDiskUsage([]byte{o.table}, []byte{o.table + 1})
	if err1 != nil || err2 != nil || whole == 0 {
		return atLeast
	}
	return max(atLeast, int64(float64(part)/float64(whole)*float64(st.Quads)))
}
