package export_test

import (
	"context"
	"errors"
	"io"
	"os"
	"runtime"
	"runtime/metrics"
	"testing"
	"time"

	"entente/graph"
	"entente/graph/export"
	"entente/graph/query"
	"entente/loader/rdfsource"
	"entente/schema/rdf"

	"github.com/cayleygraph/quad"
)

// most is what loading and exporting may take of the heap, whatever the size.
const most = 50 << 20

// highest runs f and gives the most heap that it took beyond what was there, garbage that
// was not collected yet with it, in bytes.
func highest(t *testing.T, f func()) uint64 {
	t.Helper()
	runtime.GC()
	heap := func() uint64 {
		s := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
		metrics.Read(s)
		return s[0].Value.Uint64()
	}
	before, top := heap(), uint64(0)
	stop, done := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(done)
		for {
			top = max(top, heap())
			select {
			case <-stop:
				return
			case <-time.After(2 * time.Millisecond):
			}
		}
	}()
	f()
	close(stop)
	<-done
	return top - min(top, before)
}

// many makes the quads of n events, one by one.
type many struct {
	n, at int
	left  []quad.Quad
}

func (m *many) ReadQuad() (quad.Quad, error) {
	if len(m.left) == 0 {
		if m.at == m.n {
			return quad.Quad{}, io.EOF
		}
		m.left = eventNumber(m.at)
		m.at++
	}
	q := m.left[0]
	m.left = m.left[1:]
	return q, nil
}

// TestMemoryStaysFlat loads and exports graphs of growing sizes, N-Quads in and every
// format out; with ENTENTE_LONG of 500,000, a million and two million quads. Blocks of the
// store's tables are cached outside of the heap, within Options.CacheBytes.
func TestMemoryStaysFlat(t *testing.T) {
	ctx := context.Background()
	sizes := []int{5_000, 50_000}
	if os.Getenv("ENTENTE_LONG") != "" {
		sizes = []int{100_000, 200_000, 400_000}
	}
	for _, n := range sizes {
		g, err := graph.Open(ctx, t.TempDir(), graph.Options{CacheBytes: 8 << 20})
		if err != nil {
			t.Fatal(err)
		}
		format, _ := export.QuadFormatByName("nquads")
		source, _ := rdfsource.ByName("nquads")
		in := highest(t, func() {
			out, to := io.Pipe()
			go func() {
				_, err := format.Write(to, &many{n: n}, nil)
				to.CloseWithError(err)
			}()
			res, err := g.BulkLoad(ctx, source.NewReader(out, rdfsource.Options{File: "many.nq"}), graph.BulkOptions{Memory: 16 << 20})
			if err != nil || res.Added != uint64(5*n) {
				t.Fatalf("%d quads were loaded of %d: %v", res.Added, 5*n, err)
			}
		})
		t.Logf("%d events: %d MiB to load", n, in>>20)
		if in > most {
			t.Errorf("loading %d events took %d MiB of the heap", n, in>>20)
		}
		s, err := query.New(g, query.DefaultLimits()).Session(ctx)
		if err != nil {
			t.Fatal(err)
		}
		for _, format := range export.QuadFormats() {
			out := highest(t, func() {
				quads := s.Export(ctx, graph.QuadPattern{})
				written, err := format.Write(io.Discard, quads, rdf.Prefixes())
				if err := errors.Join(err, quads.Close()); err != nil || written != 5*n {
					t.Fatalf("%d quads were written of %d: %v", written, 5*n, err)
				}
			})
			t.Logf("%d events: %d MiB to export as %s", n, out>>20, format.Name)
			if out > most {
				t.Errorf("exporting %d events as %s took %d MiB of the heap", n, format.Name, out>>20)
			}
		}
		if err := errors.Join(s.Release(), g.Close()); err != nil {
			t.Fatal(err)
		}
	}
}
