package rdfsource

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"testing"
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
func benchmarkRead(b *testing.B, open opener, text []byte) {
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
func BenchmarkReadTriG(b *testing.B)     { benchmarkRead(b, NewTriG, eventTurtle(100_000)) }
func BenchmarkReadJSONLD(b *testing.B)   { benchmarkRead(b, NewJSONLD, eventJSONLD(100_000)) }
func BenchmarkReadTurtle(b *testing.B)   { benchmarkRead(b, NewTurtle, eventTurtle(100_000)) }

// eventTurtle writes n statements as eventLines does, with prefixes and in groups.
func eventTurtle(n int) []byte {
	var b bytes.Buffer
	b.WriteString("@prefix ent: <https://w3id.org/entente/ns#> . @prefix state: <https://w3id.org/entente/id/state/> .\n@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n")
	for i := range n / 5 {
		fmt.Fprintf(&b, "<https://w3id.org/entente/id/event/0b6d3f9e-1111-5222-8333-%012d> a ent:Visit ;\n\tent:source state:C%d ;\n\tent:target state:C%d ;\n", i, i%190, i%170)
		fmt.Fprintf(&b, "\tent:earliest \"2018-01-%02d\"^^xsd:date ;\n\tskos:prefLabel \"visit \\\"number\\\" %d\"@en .\n", i%28+1, i)
	}
	return b.Bytes()
}

// eventJSONLD writes n statements as eventLines does, as nodes under a context.
func eventJSONLD(n int) []byte {
	var b bytes.Buffer
	b.WriteString(`{"@context":{"ent":"https://w3id.org/entente/ns#","skos":"http://www.w3.org/2004/02/skos/core#","xsd":"http://www.w3.org/2001/XMLSchema#"},"@graph":[`)
	for i := range n / 5 {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, `{"@id":"https://w3id.org/entente/id/event/0b6d3f9e-1111-5222-8333-%012d","@type":["ent:Visit"],`, i)
		fmt.Fprintf(&b, `"ent:source":[{"@id":"https://w3id.org/entente/id/state/C%d"}],"ent:target":[{"@id":"https://w3id.org/entente/id/state/C%d"}],`, i%190, i%170)
		fmt.Fprintf(&b, `"ent:earliest":[{"@value":"2018-01-%02d","@type":"xsd:date"}],"skos:prefLabel":[{"@value":"visit %d","@language":"en"}]}`, i%28+1, i)
	}
	b.WriteString("]}")
	return b.Bytes()
}
