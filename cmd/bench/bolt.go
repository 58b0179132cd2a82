package main

import (
	"bufio"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/cayleygraph/cayley/graph/path"
	"github.com/cayleygraph/quad"

	"entente/graph"
)

// boltEvents is how many events of ICEWS18 Cayley is compared on. Its own backends were
// measured on 573,240 quads of ICEWS events, four an event; this gives as many.
const boltEvents = 143_310

// The runs of a question, of which the median counts.
const boltRuns = 7

// The four quads of an event, as plain as a peer may have them.
const (
	plain       = "http://example.org/"
	plainType   = plain + "type"
	plainSource = plain + "source"
	plainTarget = plain + "target"
	plainDate   = plain + "date"
	plainGraph  = plain + "icews18"
)

// measureBolt asks Cayley for two hops (from a party back over source to its events,
// and on over target to their other parties) on Entente's store and on Cayley's own
// bolt backend: the same quads, the same query, the same parties.
func (s settings) measureBolt(ctx context.Context, dir string) (m measures, err error) {
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	quads := filepath.Join(dir, "quads.nq")
	parties, err := writePlain(s.icews, quads)
	if err != nil {
		return nil, err
	}
	ours, err := ourHops(ctx, filepath.Join(dir, "store"), quads, parties)
	if err != nil {
		return nil, err
	}
	m = measures{}
	for _, p := range parties {
		m[fmt.Sprintf("Cayley, two hops from %s: results", p.name)] = ours[p.name].Results
		m[fmt.Sprintf("Cayley, two hops from %s ms", p.name)] = ours[p.name].Ms
	}
	theirs, err := boltHops(ctx, s.bolt, dir, quads, parties)
	if err != nil {
		fmt.Fprintln(os.Stderr, "bolt was not measured:", err)
		return m, nil
	}
	for _, p := range parties {
		of := theirs[p.id]
		if of.Results != ours[p.name].Results {
			return nil, fmt.Errorf("two hops from %s: %v results here, %v of bolt", p.name, ours[p.name].Results, of.Results)
		}
		m[fmt.Sprintf("Cayley on bolt, two hops from %s ms", p.name)] = of.Ms
		m[fmt.Sprintf("Cayley, two hops from %s, times faster than on bolt", p.name)] = of.Ms / ours[p.name].Ms
	}
	return m, nil
}

// startParty is a party to start from, named by how many events it is the source of.
type startParty struct{ id, name string }

// hops is what one question gave.
type hops struct{ Results, Ms float64 }

// writePlain writes the first events as N-Quads, and picks the party with the most
// events, and one each with about a thousand, a hundred and five.
func writePlain(table, file string) (_ []startParty, err error) {
	in, err := os.Open(table)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, in.Close()) }()
	z, err := gzip.NewReader(in)
	if err != nil {
		return nil, err
	}
	out, err := os.Create(file)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, out.Close()) }()
	w := bufio.NewWriterSize(out, 1<<20)
	numbers, events := map[string]int{}, map[string]int{}
	id := func(kind, name string) string {
		n, ok := numbers[kind+name]
		if !ok {
			n = len(numbers)
			numbers[kind+name] = n
		}
		return plain + kind + "/" + strconv.Itoa(n)
	}
	rows := bufio.NewScanner(z)
	rows.Scan() // the names of the columns
	for n := 0; n < boltEvents && rows.Scan(); n++ {
		row := strings.Split(rows.Text(), "\t")
		if len(row) < 4 {
			return nil, fmt.Errorf("%s: a row of %d columns", table, len(row))
		}
		source := id("party", row[0])
		events[source]++
		for _, po := range [][2]string{{plainType, "<" + id("type", row[1]) + ">"}, {plainSource, "<" + source + ">"},
			{plainTarget, "<" + id("party", row[2]) + ">"}, {plainDate, `"` + row[3] + `"`}} {
			if _, err := fmt.Fprintf(w, "<%sevent/%d> <%s> %s <%s> .\n", plain, n, po[0], po[1], plainGraph); err != nil {
				return nil, err
			}
		}
	}
	if err := errors.Join(rows.Err(), w.Flush()); err != nil {
		return nil, err
	}
	hub := 0
	for _, n := range events {
		hub = max(hub, n)
	}
	var parties []startParty
	for _, about := range []int{hub, 1000, 100, 5} {
		best := ""
		for party, n := range events {
			off, least := distance(n, about), distance(events[best], about)
			if best == "" || off < least || off == least && party < best {
				best = party
			}
		}
		parties = append(parties, startParty{best, fmt.Sprintf("a party of %d events", events[best])})
	}
	return parties, nil
}

func distance(a, b int) int { return max(a-b, b-a) }

// ourHops loads the quads into a store and asks Cayley on it.
func ourHops(ctx context.Context, dir, file string, parties []startParty) (out map[string]hops, err error) {
	g, err := graph.Open(ctx, dir, graph.Options{})
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, g.Close()) }()
	in, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, in.Close()) }()
	if _, err := g.BulkLoad(ctx, &plainReader{bufio.NewScanner(in)}, graph.BulkOptions{}); err != nil {
		return nil, err
	}
	snap, err := g.Snapshot()
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, snap.Close()) }()
	out = map[string]hops{}
	for _, p := range parties {
		var found int64
		took, err := median(boltRuns, func() (err error) {
			found, err = path.StartPath(snap.Cayley(), quad.IRI(p.id)).In(quad.IRI(plainSource)).Out(quad.IRI(plainTarget)).Iterate(ctx).Paths(false).Count()
			return err
		})
		if err != nil {
			return nil, err
		}
		out[p.name] = hops{float64(found), took}
	}
	return out, nil
}

// plainReader reads what writePlain writes.
type plainReader struct{ lines *bufio.Scanner }

func (r *plainReader) ReadQuad() (quad.Quad, error) {
	if !r.lines.Scan() {
		if err := r.lines.Err(); err != nil {
			return quad.Quad{}, err
		}
		return quad.Quad{}, io.EOF
	}
	var t [4]quad.Value
	for i, word := range slices.Collect(strings.FieldsSeq(r.lines.Text()))[:4] {
		if word[0] == '"' {
			t[i] = quad.String(strings.Trim(word, `"`))
		} else {
			t[i] = quad.IRI(strings.Trim(word, "<>"))
		}
	}
	return quad.Quad{Subject: t[0], Predicate: t[1], Object: t[2], Label: t[3]}, nil
}

// boltHops builds the peer, a module of its own, and lets it load and answer.
func boltHops(ctx context.Context, module, dir, file string, parties []startParty) (map[string]hops, error) {
	program, err := filepath.Abs(filepath.Join(dir, "boltpeer"))
	if err != nil {
		return nil, err
	}
	build := exec.CommandContext(ctx, "go", "build", "-o", program, ".")
	build.Dir = module
	if out, err := build.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%w: %s", err, last(string(out), err))
	}
	args := []string{file, filepath.Join(dir, "bolt"), plainSource, plainTarget, strconv.Itoa(boltRuns)}
	for _, p := range parties {
		args = append(args, p.id)
	}
	ask := exec.CommandContext(ctx, program, args...)
	ask.Stderr = os.Stderr
	text, err := ask.Output()
	if err != nil {
		return nil, err
	}
	var all map[string]json.RawMessage
	if err := json.Unmarshal(text, &all); err != nil {
		return nil, err
	}
	out := map[string]hops{}
	for _, p := range parties {
		var h hops
		if err := json.Unmarshal(all[p.id], &h); err != nil {
			return nil, err
		}
		out[p.id] = h
	}
	return out, nil
}
