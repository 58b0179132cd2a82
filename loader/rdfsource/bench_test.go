package rdfsource

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"testing"

	"github.com/cayleygraph/quad"
)

// eventLines writes n statements such as a dataset of events makes.
func eventLines(n int, graphs bool) []byte {
	var b bytes.Buffer
	for i := range n {
		graph := ""
		if graphs {
			graph = "<https://w3id.org/entente/id/document/icews> "
		}
		subject := fmt.Sprintf("<https://w3id.org/entente/id/event/0b6d3f9e-1111-5222-8333-%012d>", i/5)
		switch i % 5 {
		case 0:
			fmt.Fprintf(&b, "%s <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/entente/ns#Visit> %s.\n", subject, graph)
		case 1:
			fmt.Fprintf(&b, "%s <https://w3id.org/entente/ns#source> <https://w3id.org/entente/id/state/C%d> %s.\n", subject, i%190, graph)
		case 2:
			fmt.Fprintf(&b, "%s <https://w3id.org/entente/ns#target> <https://w3id.org/entente/id/state/C%d> %s.\n", subject, i%170, graph)
		case 3:
			fmt.Fprintf(&b, "%s <https://w3id.org/entente/ns#earliest> \"2018-01-%02d\"^^<http://www.w3.org/2001/XMLSchema#date> %s.\n", subject, i%28+1, graph)
		case 4:
			fmt.Fprintf(&b, "%s <http://www.w3.org/2004/02/skos/core#prefLabel> \"visit \\\"number\\\" %d\"@en %s.\n", subject, i, graph)
		}
	}
	return b.Bytes()
}

// benchmarkRead reports quads per second of a reader over text.
func benchmarkRead(b *testing.B, open func(io.Reader, Options) quad.Reader, text []byte) {
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	quads := 0
	for b.Loop() {
		r := open(bytes.NewReader(text), Options{})
		for {
			_, err := r.ReadQuad()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				b.Fatal(err)
			}
			quads++
		}
	}
	b.ReportMetric(float64(quads)/b.Elapsed().Seconds(), "quads/s")
}

func BenchmarkReadNQuads(b *testing.B)   { benchmarkRead(b, NewNQuads, eventLines(100_000, true)) }
func BenchmarkReadNTriples(b *testing.B) { benchmarkRead(b, NewNTriples, eventLines(100_000, false)) }
