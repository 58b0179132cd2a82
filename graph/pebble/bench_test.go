package pebble_test

import (
	"context"
	"io/fs"
	"path/filepath"
	"runtime"
	"sync/atomic"
	"testing"

	"github.com/cayleygraph/cayley/graph/path"
	"github.com/cayleygraph/quad"

	"entente/graph/pebble"
)

// folderSize is what the files below dir take, in bytes.
func folderSize(t testing.TB, dir string) (size int64) {
	err := filepath.WalkDir(dir, func(_ string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		info, err := d.Info()
		if err == nil {
			size += info.Size()
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return size
}

// BenchmarkBulkLoad loads all of ICEWS18 and says how fast, and what it takes on
// disk.
func BenchmarkBulkLoad(b *testing.B) {
	quads := icews(b, 0)
	for b.Loop() {
		b.StopTimer()
		dir := b.TempDir()
		s, err := pebble.Open(dir, pebble.Options{})
		if err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
		if _, err := s.BulkLoad(context.Background(), &sliceReader{quads}, pebble.BulkOptions{}); err != nil {
			b.Fatal(err)
		}
		b.StopTimer()
		st := s.Stats()
		if err := s.Close(); err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(folderSize(b, dir))/float64(st.Quads), "bytes/quad")
		b.ReportMetric(float64(st.Quads), "quads")
		b.StartTimer()
	}
	b.ReportMetric(float64(len(quads))*float64(b.N)/b.Elapsed().Seconds(), "quads/s")
}

// BenchmarkTransaction commits one event of six quads at a time, synced.
func BenchmarkTransaction(b *testing.B) {
	quads := icews(b, 100_000)
	s := open(b, b.TempDir())
	at := 0
	for b.Loop() {
		add(b, s, quads[at:at+6]...)
		at = (at + 6) % len(quads)
	}
	b.ReportMetric(6*float64(b.N)/b.Elapsed().Seconds(), "quads/s")
}

// BenchmarkConcurrentTransactions is the same from 64 writers that share syncs.
func BenchmarkConcurrentTransactions(b *testing.B) {
	quads := icews(b, 100_000)
	s := open(b, b.TempDir())
	var at atomic.Int64
	b.ResetTimer()
	b.SetParallelism(64 / runtime.GOMAXPROCS(0))
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			i := int(at.Add(6)-6) % len(quads)
			add(b, s, quads[i:i+6]...)
		}
	})
	b.ReportMetric(6*float64(b.N)/b.Elapsed().Seconds(), "quads/s")
}

// loaded is a store on disk with the first events of ICEWS18.
func loaded(b *testing.B, events int) *pebble.Store {
	s := open(b, b.TempDir())
	load(b, s, 0, icews(b, events))
	return s
}

// BenchmarkScan reads all quads as ids, and with their values.
func BenchmarkScan(b *testing.B) {
	s := loaded(b, 100_000)
	v := snapshot(b, s)
	defer v.Close()
	ctx := context.Background()
	b.Run("ids", func(b *testing.B) {
		n := 0
		for b.Loop() {
			for _, err := range v.Scan(ctx, pebble.Pattern{}) {
				if err != nil {
					b.Fatal(err)
				}
				n++
			}
		}
		b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "quads/s")
	})
	b.Run("values", func(b *testing.B) {
		n := 0
		for b.Loop() {
			for _, err := range v.Quads(ctx, pebble.QuadPattern{}) {
				if err != nil {
					b.Fatal(err)
				}
				n++
			}
		}
		b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "quads/s")
	})
}

// BenchmarkCayleyTwoHops asks Cayley's path for the partners of the partners of the
// hub of ICEWS18, and of a rare entity: out of an event's source, into its target.
func BenchmarkCayleyTwoHops(b *testing.B) {
	s := loaded(b, 95_540) // 573,240 quads
	v := snapshot(b, s)
	defer v.Close()
	qs := v.Cayley()
	source, target := quad.IRI(ns+"source"), quad.IRI(ns+"target")
	rows := map[quad.Value]int{}
	for q, err := range v.Quads(context.Background(), pebble.QuadPattern{Predicate: source}) {
		if err != nil {
			b.Fatal(err)
		}
		rows[q.Object]++
	}
	var hub, rare quad.Value
	for e, n := range rows {
		if hub == nil || n > rows[hub] {
			hub = e
		}
		if n == 5 {
			rare = e
		}
	}
	for name, start := range map[string]quad.Value{"hub": hub, "rare": rare} {
		b.Run(name, func(b *testing.B) {
			n := int64(0)
			for b.Loop() {
				p := path.StartPath(qs, start).In(source).Out(target)
				var err error
				if n, err = p.Iterate(context.Background()).Paths(false).Count(); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(n), "results")
		})
	}
}

// BenchmarkVerify reads and checks a whole store.
func BenchmarkVerify(b *testing.B) {
	s := loaded(b, 100_000)
	for b.Loop() {
		if _, err := s.Verify(context.Background()); err != nil {
			b.Fatal(err)
		}
	}
}
