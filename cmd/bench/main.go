// Command bench measures Entente as a whole, and what people would take in its
// place, in one run: loading, size on disk, memory, questions, commits, export. It
// writes docs/benchmarks.md and a curve of growth beside it.
//
// Every measurement runs in a process of its own, so that memory is that of one
// task. Peers that are not installed are named as such.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
)

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// settings are what a person chooses.
type settings struct {
	sizes   []int
	icews   string
	entente string
	bolt    string
	out     string
	work    string
	peers   bool
	memory  int64
}

func run(ctx context.Context) error {
	var s settings
	sizes := flag.String("sizes", "500000,5000000", "numbers of generated events, comma-separated; 20000000 takes some minutes and 8 GB more disk")
	flag.StringVar(&s.icews, "icews", "../shared/data/icews18/icews18.tsv.gz", "the ICEWS18 table; left out where it is missing")
	flag.StringVar(&s.entente, "entente", "bin/entente", "the program, for what is measured through it")
	flag.StringVar(&s.bolt, "bolt", "cmd/bench/peers/bolt", "the module of Cayley on its bolt backend, with which the store is compared")
	flag.StringVar(&s.out, "out", "docs/benchmarks.md", "the report; the curves go beside it")
	flag.StringVar(&s.work, "work", "", "folder for stores, removed afterwards; a temporary one by default")
	flag.BoolVar(&s.peers, "peers", true, "measure peers that are installed, on the smallest size")
	flag.Int64Var(&s.memory, "memory", 1024, "budget of a bulk load, MiB")
	child := flag.String("child", "", "one task of the harness: load, ask, bare, transactions, cayley, bolt or edges")
	dir := flag.String("dir", "", "with -child: where the store is")
	events := flag.Int("events", 0, "with -child: how many events; quads for bare")
	flag.Parse()
	if *child == "bolt" {
		m, err := s.measureBolt(ctx, *dir)
		return errors.Join(err, json.NewEncoder(os.Stdout).Encode(m))
	}
	if *child != "" {
		return task(ctx, *child, *dir, *events, s.memory<<20)
	}
	for _, text := range strings.Split(*sizes, ",") {
		n, err := strconv.Atoi(strings.TrimSpace(text))
		if err != nil || n < 1000 {
			return fmt.Errorf("-sizes %q: expected numbers of at least 1000, comma-separated", *sizes)
		}
		s.sizes = append(s.sizes, n)
	}
	return s.measure(ctx)
}

// task runs in a child process and prints its measures as JSON.
func task(ctx context.Context, name, dir string, events int, memory int64) error {
	var (
		m   measures
		err error
	)
	switch name {
	case "load":
		m, err = load(ctx, dir, events, memory)
	case "ask":
		m, err = ask(ctx, dir)
	case "bare":
		m, err = bare(ctx, dir, events)
	case "transactions":
		m, err = transactions(ctx, dir)
	case "cayley":
		m, err = cayley(ctx, dir)
	case "edges":
		err = writeEdges(dir, events)
	default:
		err = fmt.Errorf("no task %q", name)
	}
	if err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(m)
}

// measures are numbers by name; the unit is the last word of the name.
type measures map[string]float64

// spawn runs a task in a process of its own.
func spawn(ctx context.Context, args ...string) (measures, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	cmd := exec.CommandContext(ctx, self, args...)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", strings.Join(args, " "), err)
	}
	var m measures
	return m, json.Unmarshal(out, &m)
}

func (s settings) measure(ctx context.Context) (err error) {
	work := s.work
	if work == "" {
		if work, err = os.MkdirTemp("", "entente-bench"); err != nil {
			return err
		}
		defer func() { err = errors.Join(err, os.RemoveAll(work)) }()
	}
	r := &report{settings: s, zipf: map[int]measures{}}
	if r.icews, err = s.measureICEWS(ctx, filepath.Join(work, "icews")); err != nil {
		return err
	}
	for _, n := range s.sizes {
		fmt.Fprintf(os.Stderr, "generated graph of %d events\n", n)
		if r.zipf[n], err = s.measureZipf(ctx, filepath.Join(work, "zipf"), n); err != nil {
			return err
		}
	}
	if s.peers {
		fmt.Fprintln(os.Stderr, "peers")
		if r.peers, err = measurePeers(ctx, filepath.Join(work, "peers"), s.sizes[0]); err != nil {
			return err
		}
	}
	return r.write()
}

// measureZipf loads and asks one generated graph and removes it.
func (s settings) measureZipf(ctx context.Context, dir string, n int) (m measures, err error) {
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	memory := strconv.FormatInt(s.memory, 10)
	if m, err = spawn(ctx, "-child", "load", "-dir", dir, "-events", strconv.Itoa(n), "-memory", memory); err != nil {
		return nil, err
	}
	asked, err := spawn(ctx, "-child", "ask", "-dir", dir)
	for k, v := range asked {
		m[k] = v
	}
	return m, err
}
