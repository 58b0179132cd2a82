package view

import (
	"context"
	"iter"

	"github.com/cayleygraph/quad"
)

func (s *heapSource) Values() (func(uint64) (quad.Value, error), func() error) {
	return s.Value, func() error { return nil }
}

func (s *heapSource) NextID() uint64 { return uint64(len(s.terms)) }

func (s *heapSource) ScanSubjects(_ context.Context, from, to uint64) iter.Seq2[[4]uint64, error] {
	return func(yield func([4]uint64, error) bool) {
		for _, q := range s.quads {
			if from <= q[0] && q[0] < to && !yield(q, nil) {
				return
			}
		}
	}
}
