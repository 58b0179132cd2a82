package query

import (
	"context"
	"errors"
	"io"
	"testing"

	"entente/graph"
	"entente/schema"
)

// BenchmarkExport reads a graph as exports do, from the store to the quads: how fast an
// export can be at most, in the order of the store and in that of the text.
func BenchmarkExport(b *testing.B) {
	var records []schema.Record
	for i := range 5000 {
		records = append(records, directed1(i+1, schema.Visit, "1970", string([]byte{'A', byte('A' + i%26), 'A'}), string([]byte{'B', byte('A' + i/26%26), 'B'})))
	}
	s := session(b, records...)
	for name, open := range map[string]func() *Quads{
		"as stored": func() *Quads { return s.Export(context.Background(), graph.QuadPattern{}) },
		"sorted":    func() *Quads { return s.Sorted(context.Background(), graph.QuadPattern{}, Params{}) },
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			n := 0
			for b.Loop() {
				n += readAll(b, open())
			}
			b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "quads/s")
		})
	}
}

func readAll(b *testing.B, q *Quads) (n int) {
	defer q.Close()
	for ; ; n++ {
		if _, err := q.ReadQuad(); errors.Is(err, io.EOF) {
			return n
		} else if err != nil {
			b.Fatal(err)
		}
	}
}
