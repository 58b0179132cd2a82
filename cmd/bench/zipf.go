package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"math"
	"math/rand/v2"
	"os"

	"github.com/cayleygraph/quad"
	"github.com/google/uuid"

	"entente/schema"
	"entente/schema/rdf"
)

// zipf generates events between parties of which a few have most of the events, as
// in the datasets of the field. The same size is always the same graph.
type zipf struct {
	events, parties, at int
	draw                *rand.Zipf
}

// newZipf makes a graph with as many parties as ICEWS18 for 500,000 events, and with
// the square root of the growth.
func newZipf(events int) *zipf {
	parties := int(23_000 * math.Sqrt(float64(events)/500_000))
	return &zipf{events: events, parties: parties, draw: rand.NewZipf(rand.New(rand.NewPCG(1, 2)), 1.1, 4, uint64(parties-1))}
}

// next gives two parties by rank and a day; false after the last.
func (z *zipf) next() (a, b int, day schema.Day, ok bool) {
	if z.at == z.events {
		return 0, 0, 0, false
	}
	z.at++
	a, b = int(z.draw.Uint64()), int(z.draw.Uint64())
	if a == b {
		b = (b + 1) % z.parties
	}
	return a, b, schema.NewDay(1995, 1, 1) + schema.Day(z.at%10_000), true
}

const ids = schema.DefaultBase + "id/"

func party(rank int) quad.IRI { return quad.IRI(fmt.Sprintf("%sgroup/%07d", ids, rank)) }

// reader gives the quads: two of every party, four of every event.
type reader struct {
	*zipf
	party int
	buf   [4]quad.Quad
	left  []quad.Quad
}

func (r *reader) ReadQuad() (quad.Quad, error) {
	graph := quad.IRI(ids + "dataset/generated")
	if len(r.left) == 0 && r.party < r.parties {
		id := party(r.party)
		r.buf[0] = quad.Quad{Subject: id, Predicate: rdf.Type, Object: rdf.KindClass(schema.Group), Label: graph}
		r.buf[1] = quad.Quad{Subject: id, Predicate: rdf.PrefLabel, Object: quad.String(fmt.Sprintf("Party %d", r.party)), Label: graph}
		r.left = r.buf[:2]
		r.party++
	}
	if len(r.left) == 0 {
		a, b, day, ok := r.next()
		if !ok {
			return quad.Quad{}, io.EOF
		}
		r.left = event(r.buf[:0], eventID(r.at), a, b, day, graph)
	}
	q := r.left[0]
	r.left = r.left[1:]
	return q, nil
}

func eventID(n int) quad.IRI {
	var u uuid.UUID
	for i := range 8 {
		u[15-i] = byte(n >> (8 * i))
	}
	u[0], u[6], u[8] = byte(n*167), 0x50, 0x80
	return quad.IRI(ids + "event/" + u.String())
}

func event(dst []quad.Quad, id quad.IRI, a, b int, day schema.Day, graph quad.IRI) []quad.Quad {
	return append(dst, quad.Quad{Subject: id, Predicate: rdf.Type, Object: rdf.TypeClass(schema.Statement), Label: graph},
		quad.Quad{Subject: id, Predicate: rdf.RoleTerm(schema.RoleSource), Object: party(a), Label: graph},
		quad.Quad{Subject: id, Predicate: rdf.RoleTerm(schema.RoleTarget), Object: party(b), Label: graph},
		quad.Quad{Subject: id, Predicate: rdf.HasTimeStamp, Object: quad.TypedString{Value: quad.String(day.String()), Type: rdf.EDTF}, Label: graph})
}

// writeEdges writes the graph for peers: source, target and day of every event.
func writeEdges(path string, events int) (err error) {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	w := bufio.NewWriter(f)
	for z := newZipf(events); ; {
		a, b, day, ok := z.next()
		if !ok {
			return w.Flush()
		}
		if _, err := fmt.Fprintf(w, "%d,%d,%d\n", a, b, day); err != nil {
			return err
		}
	}
}
