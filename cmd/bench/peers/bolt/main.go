// Command boltpeer is Cayley on its own bolt backend, asked by the benchmark for what
// Cayley on Entente's store is asked for. It is a module of its own, since that backend
// builds with an older version of quad only.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"time"

	"github.com/cayleygraph/cayley/graph"
	_ "github.com/cayleygraph/cayley/graph/kv/bolt"
	"github.com/cayleygraph/cayley/graph/path"
	"github.com/cayleygraph/quad"
	"github.com/cayleygraph/quad/nquads"
)

func main() {
	if err := run(context.Background(), os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "boltpeer:", err)
		os.Exit(1)
	}
}

// run FILE DIR SOURCE TARGET RUNS NODE... loads the N-Quads of FILE into a store in DIR, goes
// from each node back over SOURCE and on over TARGET, and prints a JSON object with
// "load s", and an object of "results" and "ms" (the median) for every node.
func run(ctx context.Context, args []string) error {
	if len(args) < 6 {
		return errors.New("usage: boltpeer FILE DIR SOURCE TARGET RUNS NODE...")
	}
	runs, err := strconv.Atoi(args[4])
	if err != nil {
		return err
	}
	if err := graph.InitQuadStore("bolt", args[1], nil); err != nil {
		return err
	}
	qs, err := graph.NewQuadStore("bolt", args[1], nil)
	if err != nil {
		return err
	}
	begin := time.Now()
	if err := load(qs, args[0]); err != nil {
		return errors.Join(err, qs.Close())
	}
	out := map[string]any{"load s": time.Since(begin).Seconds()}
	for _, node := range args[5:] {
		var times []float64
		var results int64
		for range runs {
			begin := time.Now()
			results, err = path.StartPath(qs, quad.IRI(node)).In(quad.IRI(args[2])).Out(quad.IRI(args[3])).Iterate(ctx).Paths(false).Count()
			if err != nil {
				return errors.Join(err, qs.Close())
			}
			times = append(times, float64(time.Since(begin))/float64(time.Millisecond))
		}
		slices.Sort(times)
		out[node] = map[string]any{"results": results, "ms": times[len(times)/2]}
	}
	return errors.Join(json.NewEncoder(os.Stdout).Encode(out), qs.Close())
}

// batch is how many quads are one transaction, as in Cayley's own loader.
const batch = 10_000

func load(qs graph.QuadStore, file string) (err error) {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	w, err := qs.NewQuadWriter()
	if err != nil {
		return err
	}
	r := nquads.NewReader(bufio.NewReaderSize(f, 1<<20), false)
	var list []quad.Quad
	for {
		q, err := r.ReadQuad()
		if err != nil && !errors.Is(err, io.EOF) {
			return errors.Join(err, w.Close())
		}
		if err == nil {
			list = append(list, q)
		}
		if len(list) == batch || err != nil {
			if _, err := w.WriteQuads(list); err != nil {
				return errors.Join(err, w.Close())
			}
			list = list[:0]
		}
		if err != nil {
			return w.Close()
		}
	}
}
