package pebble_test

import (
	"context"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"runtime"
	"strconv"
	"testing"

	"github.com/cayleygraph/quad"

	"entente/graph/pebble"
)

// zipfReader makes the quads of n events between 23,000 parties, a few of which
// have most of the events, without keeping any.
type zipfReader struct {
	n, at int
	zipf  *rand.Zipf
	left  []quad.Quad
}

func newZipfReader(n int) *zipfReader {
	return &zipfReader{n: n, zipf: rand.NewZipf(rand.New(rand.NewPCG(1, 2)), 1.1, 4, 23_000)}
}

func (r *zipfReader) ReadQuad() (quad.Quad, error) {
	if len(r.left) == 0 {
		if r.at == r.n {
			return quad.Quad{}, io.EOF
		}
		r.at++
		r.left = eventQuads(strconv.Itoa(r.at), fmt.Sprint(r.zipf.Uint64()), fmt.Sprint(r.at%250), fmt.Sprint(r.zipf.Uint64()),
			fmt.Sprintf("20%02d-%02d-%02d", r.at%20, r.at%12+1, r.at%28+1))
	}
	q := r.left[0]
	r.left = r.left[1:]
	return q, nil
}

// BenchmarkBulkLoadBeyondMemory loads generated events within a small memory budget,
// so that terms and quads go through the disk. ENTENTE_EVENTS and ENTENTE_MEMORY
// (bytes) choose another size.
func BenchmarkBulkLoadBeyondMemory(b *testing.B) {
	events, memory := 200_000, int64(16<<20)
	for name, set := range map[string]func(int){
		"ENTENTE_EVENTS": func(n int) { events = n }, "ENTENTE_MEMORY": func(n int) { memory = int64(n) },
	} {
		if text := os.Getenv(name); text != "" {
			n, err := strconv.Atoi(text)
			if err != nil {
				b.Fatal(err)
			}
			set(n)
		}
	}
	quads := uint64(0)
	for b.Loop() {
		b.StopTimer()
		dir := b.TempDir()
		s, err := pebble.Open(dir, pebble.Options{})
		if err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
		if _, err := s.BulkLoad(context.Background(), newZipfReader(events), pebble.BulkOptions{Memory: memory}); err != nil {
			b.Fatal(err)
		}
		b.StopTimer()
		quads += s.Stats().Quads
		if err := s.Close(); err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(folderSize(b, dir))/float64(s.Stats().Quads), "bytes/quad")
		b.StartTimer()
	}
	b.ReportMetric(float64(quads)/b.Elapsed().Seconds(), "quads/s")
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	b.ReportMetric(float64(m.Sys)/(1<<20), "MiB-from-system")
}
