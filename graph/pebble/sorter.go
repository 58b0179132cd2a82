package pebble

import (
	"context"
	"errors"
	"iter"
	"slices"
)

// recordSize is the size of a record in memory and in run files, in bytes.
const recordSize = 16

// sorter sorts more records than fit into memory, in several orders at once. It
// collects records in a buffer; a full buffer is sorted by each order and written
// as a run, and sorted merges the runs. What fits into the buffer never touches
// the disk. Equal records come out once.
type sorter struct {
	scratch *scratch
	perms   [][4]int // one per order: which word comes first, second, ...
	limit   int      // records in the buffer
	buf     []record
	runs    [][]string // files, per order
}

// newSorter makes a sorter that uses at most about five times limit records of
// memory: the buffer, and a copy and a helper for each of two orders at a time.
func newSorter(s *scratch, limit int, perms ...[4]int) *sorter {
	return &sorter{scratch: s, perms: perms, limit: max(limit, 64), runs: make([][]string, len(perms))}
}

func (s *sorter) add(ctx context.Context, r record) error {
	if len(s.buf) >= s.limit {
		if err := s.spill(ctx); err != nil {
			return err
		}
	}
	s.buf = append(s.buf, r)
	return nil
}

// inOrder sorts a copy of the buffer by one order, equal records once.
func (s *sorter) inOrder(perm [4]int) []record {
	list := make([]record, len(s.buf))
	for i, r := range s.buf {
		list[i] = record{r[perm[0]], r[perm[1]], r[perm[2]], r[perm[3]]}
	}
	return slices.Compact(radixSort(list, make([]record, len(list))))
}

// spill writes the buffer as a run of each order and empties it.
func (s *sorter) spill(ctx context.Context) error {
	for i, perm := range s.perms {
		if err := ctx.Err(); err != nil {
			return err
		}
		name, err := s.scratch.writeRun(s.inOrder(perm))
		if err != nil {
			return err
		}
		s.runs[i] = append(s.runs[i], name)
	}
	s.buf = s.buf[:0]
	return nil
}

// finish ends the adding; sorted may be called from several goroutines then.
func (s *sorter) finish(ctx context.Context) error {
	if len(s.runs[0]) == 0 {
		return nil
	}
	err := s.spill(ctx)
	s.buf = nil
	return err
}

// sorted yields all records in the i-th order, their words permuted to it.
func (s *sorter) sorted(i int) iter.Seq2[record, error] {
	return func(yield func(record, error) bool) {
		if len(s.runs[i]) == 0 {
			for _, r := range s.inOrder(s.perms[i]) {
				if !yield(r, nil) {
					return
				}
			}
			return
		}
		if err := s.merge(s.runs[i], yield); err != nil {
			yield(record{}, err)
		}
	}
}

// merge yields the records of sorted runs in one order, equal ones once.
func (s *sorter) merge(names []string, yield func(record, error) bool) (err error) {
	var h runHeap
	defer func() {
		for _, r := range h {
			err = errors.Join(err, r.close())
		}
	}()
	for _, name := range names {
		r, openErr := s.scratch.openRun(name)
		if openErr != nil {
			return openErr
		}
		if !r.next() {
			err = errors.Join(err, r.err, r.close())
			continue
		}
		h = append(h, r)
	}
	if err != nil {
		return err
	}
	h.init()
	var last record
	for first := true; len(h) > 0; first = false {
		top := h[0]
		if at := top.at; first || at != last {
			if last = at; !yield(at, nil) {
				return nil
			}
		}
		if top.next() {
			h.sink(0)
			continue
		}
		if err := errors.Join(top.err, top.close()); err != nil {
			return err
		}
		h[0] = h[len(h)-1]
		h = h[:len(h)-1]
		h.sink(0)
	}
	return nil
}

// runHeap has the run with the smallest record on top.
type runHeap []*run

func (h runHeap) init() {
	for i := len(h)/2 - 1; i >= 0; i-- {
		h.sink(i)
	}
}

func (h runHeap) sink(i int) {
	for {
		least := i
		for _, child := range [2]int{2*i + 1, 2*i + 2} {
			if child < len(h) && slices.Compare(h[child].at[:], h[least].at[:]) < 0 {
				least = child
			}
		}
		if least == i {
			return
		}
		h[i], h[least] = h[least], h[i]
		i = least
	}
}
