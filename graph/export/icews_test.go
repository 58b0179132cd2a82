package export_test

import (
	"bufio"
	"compress/gzip"
	"errors"
	"fmt"
	"hash/maphash"
	"io"
	"net/url"
	"os"
	"strings"
	"testing"

	"entente/graph/export"
	"entente/loader/rdfsource"
	"entente/schema/rdf"
	"entente/schema/schematest"

	"github.com/cayleygraph/quad"
)

// icewsRows is how many events of ICEWS18 the test takes; ENTENTE_LONG=1 takes
// all 468,558.
const icewsRows = 10_000

// TestRoundTripOfICEWS18 streams real events through every format that is read
// back, a writer at one end of a pipe and a reader at the other. There are no
// blank nodes in them, so two sets of quads are compared by count and checksum.
func TestRoundTripOfICEWS18(t *testing.T) {
	path := schematest.Shared(t, "data/icews18/icews18.tsv.gz")
	rows := icewsRows
	if os.Getenv("ENTENTE_LONG") != "" {
		rows = 1 << 30
	}
	seed := maphash.MakeSeed()
	for _, format := range export.QuadFormats() {
		reader, ok := rdfsource.ByName(format.Name)
		if !ok {
			continue
		}
		t.Run(format.Name, func(t *testing.T) {
			events := openICEWS(t, path, rows)
			sent := &checksum{source: events, seed: seed, graphs: format.Graphs}
			out, in := io.Pipe()
			go func() {
				_, err := format.Write(in, sent, rdf.Prefixes())
				in.CloseWithError(err)
			}()
			got := &checksum{source: reader.NewReader(out, rdfsource.Options{File: "icews" + format.Extension}), seed: seed, graphs: format.Graphs}
			for {
				_, err := got.ReadQuad()
				if errors.Is(err, io.EOF) {
					break
				}
				if err != nil {
					t.Fatal(err)
				}
			}
			if got.count != sent.count || got.sum != sent.sum || got.count < 40_000 {
				t.Errorf("%d quads were written, %d read; the checksums are %x and %x", sent.count, got.count, sent.sum, got.sum)
			}
		})
	}
}

// checksum passes quads on, counts them and adds up their hashes.
type checksum struct {
	source export.QuadSource
	seed   maphash.Seed
	graphs bool
	count  int
	sum    uint64
}

func (c *checksum) ReadQuad() (quad.Quad, error) {
	q, err := c.source.ReadQuad()
	if err == nil {
		counted := q
		if !c.graphs {
			counted.Label = nil
		}
		c.count++
		c.sum += maphash.Comparable(c.seed, counted)
	}
	return q, err
}

// icewsSource gives five quads for each row of the table.
type icewsSource struct {
	rows  *bufio.Scanner
	left  int
	n     int
	quads []quad.Quad
}

func openICEWS(t *testing.T, path string, rows int) *icewsSource {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = file.Close() }) // only read
	unzipped, err := gzip.NewReader(file)
	if err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(unzipped)
	lines.Scan() // the names of the columns
	return &icewsSource{rows: lines, left: rows}
}

func (s *icewsSource) ReadQuad() (quad.Quad, error) {
	if len(s.quads) == 0 {
		if s.left == 0 || !s.rows.Scan() {
			return quad.Quad{}, errors.Join(s.rows.Err(), io.EOF)
		}
		s.left--
		s.n++
		s.quads = s.event(strings.Split(s.rows.Text(), "\t"))
	}
	q := s.quads[0]
	s.quads = s.quads[1:]
	return q, nil
}

func (s *icewsSource) event(row []string) []quad.Quad {
	const id = "https://w3id.org/entente/id/"
	event := quad.IRI(fmt.Sprintf(id+"event/%d", s.n))
	actor := func(name string) quad.Value { return quad.IRI(id + "actor/" + url.PathEscape(name)) }
	add := func(p quad.IRI, o quad.Value) quad.Quad {
		return quad.Quad{Subject: event, Predicate: p, Object: o, Label: quad.IRI(id + "dataset/icews18")}
	}
	return []quad.Quad{
		add(rdf.Type, quad.IRI(rdf.NSEnt+"Event")),
		add(rdf.NSEnt+"source", actor(row[0])),
		add(rdf.NSEnt+"target", actor(row[2])),
		add(rdf.PrefLabel, quad.LangString{Value: quad.String(row[0] + ": " + row[1] + " → " + row[2]), Lang: "en-GB"}),
		add(rdf.HasTimeStamp, quad.TypedString{Value: quad.String(row[3]), Type: rdf.EDTF}),
	}
}
