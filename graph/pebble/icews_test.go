package pebble_test

import (
	"bufio"
	"compress/gzip"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/cayleygraph/quad"
	"github.com/google/uuid"

	"entente/schema/schematest"
)

const (
	ns    = "https://w3id.org/entente/ns#"
	ids   = "https://w3id.org/entente/id/"
	edtf  = quad.IRI("http://id.loc.gov/datatypes/edtf/EDTF")
	rdfNS = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
)

// eventQuads turns a row of an event dataset into the quads of one lean event.
func eventQuads(row, source, relation, object, date string) []quad.Quad {
	event := quad.IRI(ids + "event/" + uuid.NewSHA1(uuid.NameSpaceURL, []byte(row)).String())
	graph := quad.IRI(ids + "dataset/icews18")
	make := func(p quad.IRI, o quad.Value) quad.Quad {
		return quad.Quad{Subject: event, Predicate: p, Object: o, Label: graph}
	}
	return []quad.Quad{
		make(rdfNS+"type", quad.IRI(ns+"Statement")),
		make(ns+"source", quad.IRI(ids+"group/"+uuid.NewSHA1(uuid.NameSpaceURL, []byte(source)).String())),
		make(ns+"target", quad.IRI(ids+"group/"+uuid.NewSHA1(uuid.NameSpaceURL, []byte(object)).String())),
		make("http://semanticweb.cs.vu.nl/2009/11/sem/hasTimeStamp", quad.TypedString{Value: quad.String(date), Type: edtf}),
		make(ns+"code", quad.String(relation)),
		make(ns+"status", quad.String("occurred")),
	}
}

// icews reads the quads of the ICEWS18 events, six an event; limit 0 is all.
func icews(t testing.TB, limit int) []quad.Quad {
	t.Helper()
	f, err := os.Open(schematest.Shared(t, "data/icews18/icews18.tsv.gz"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(z)
	lines.Scan() // header
	var out []quad.Quad
	for n := 0; lines.Scan() && (limit == 0 || n < limit); n++ {
		row := lines.Text()
		c := strings.Split(row, "\t")
		out = append(out, eventQuads(row, c[0], c[1], c[2], c[3])...)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

// sliceReader gives quads of a slice.
type sliceReader struct{ left []quad.Quad }

func (r *sliceReader) ReadQuad() (quad.Quad, error) {
	if len(r.left) == 0 {
		return quad.Quad{}, io.EOF
	}
	q := r.left[0]
	r.left = r.left[1:]
	return q, nil
}
