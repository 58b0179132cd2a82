package main

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"
)

// report is all that was measured.
type report struct {
	settings
	icews measures
	zipf  map[int]measures
	peers []peer
}

// wanted are the bounds that the project sets itself, by measure, for one size.
var wanted = map[string]string{
	"shortest path between rare parties ms": "0.6 at 500k", "partners of the hub with counts ms": "3 at 500k", "two hops from a rare party ms": "8 at 500k",
	"all paths of 4 edges, 1000 of them ms": "6 at 500k", "reopen and first path ms": "2000 at 20M", "commit visible after ms": "5 at 5M",
	"export N-Quads quads/s": "at least 1.5M", "export N-Quads quads/s of one core": "at least 1.5M", "export Turtle quads/s of one core": "at least 400k", "load quads/s": "at least 300k", "store bytes/quad": "60", "memory to load MiB": "8192 at 20M",
	"load, of the bare engine": "at least 0.5", "transactions of one event, one writer quads/s": "at least 5k", "transactions of one event, 64 writers quads/s": "at least 20k",
	"memory of entente serve, most MiB": "400", "Cayley path, two hops from the hub ms": "a tenth of bolt's",
}

func (r *report) write() error {
	var b strings.Builder
	fmt.Fprintf(&b, "# Benchmarks\n\nWritten by `make bench` (`go run ./cmd/bench`) on %s: %d processor cores, %s of memory, %s.\n", time.Now().UTC().Format("2006-01-02"),
		runtime.NumCPU(), memory(), runtime.Version())
	b.WriteString("Every column is a run in processes of its own; times of questions are medians of 101 runs in one process, without HTTP. The generated graphs\nhave four quads an event, parties drawn by Zipf's law (exponent 1.1), 23,000 of them at 500,000 events and with the square root of the\ngrowth; half of the parties, those with the fewest events, count as rare.\n")
	if r.icews != nil {
		b.WriteString("\n## ICEWS18, through the program\n\n| | | wanted |\n| --- | ---: | ---: |\n")
		for _, k := range slices.Sorted(maps.Keys(r.icews)) {
			fmt.Fprintf(&b, "| %s | %s | %s |\n", k, number(r.icews[k]), wanted[k])
		}
	}
	r.growth(&b)
	r.compare(&b)
	if err := os.WriteFile(r.out, []byte(b.String()), 0o644); err != nil {
		return err
	}
	return os.WriteFile(r.curve(), []byte(curve(r.zipf)), 0o644)
}

func (r *report) curve() string { return strings.TrimSuffix(r.out, filepath.Ext(r.out)) + ".svg" }

// growth is a row for each measure and a column for each size.
func (r *report) growth(b *strings.Builder) {
	sizes := slices.Sorted(maps.Keys(r.zipf))
	names := map[string]bool{}
	b.WriteString("\n## Generated graphs\n\n| events |")
	for _, n := range sizes {
		fmt.Fprintf(b, " %s |", number(float64(n)))
		for k := range r.zipf[n] {
			names[k] = true
		}
	}
	b.WriteString(" wanted |\n| --- |" + strings.Repeat(" ---: |", len(sizes)+1) + "\n")
	for _, k := range slices.Sorted(maps.Keys(names)) {
		fmt.Fprintf(b, "| %s |", k)
		for _, n := range sizes {
			fmt.Fprintf(b, " %s |", number(r.zipf[n][k]))
		}
		fmt.Fprintf(b, " %s |\n", wanted[k])
	}
	fmt.Fprintf(b, "\n![growth with size](%s)\n", filepath.Base(r.curve()))
}

// compare puts the peers beside the smallest graph, as ratios of its times.
func (r *report) compare(b *strings.Builder) {
	if len(r.peers) == 0 {
		return
	}
	size := slices.Min(slices.Collect(maps.Keys(r.zipf)))
	ours := r.zipf[size]
	fmt.Fprintf(b, "\n## Peers, %s events, same run\n\nThe time, and how many times that of Entente it is. The peers hold edges alone, without names, sources or named graphs;\nEntente's load is durable, of %s quads in four orders. Only graph\nengines are asked for shortest paths.\n\n| |", number(float64(size)), number(ours["quads"]))
	questions := []string{"load s", "partners of the hub with counts ms", "two hops from a rare party ms", "shortest path between rare parties ms"}
	for _, q := range questions {
		fmt.Fprintf(b, " %s |", q)
	}
	b.WriteString("\n| --- |" + strings.Repeat(" ---: |", len(questions)) + "\n| Entente |")
	for _, q := range questions {
		fmt.Fprintf(b, " %s |", number(ours[q]))
	}
	b.WriteString("\n")
	for _, p := range r.peers {
		if p.why != "" {
			continue
		}
		fmt.Fprintf(b, "| %s |", p.name)
		for _, q := range questions {
			if x, ok := p.measures[q]; ok {
				fmt.Fprintf(b, " %s (%s×) |", number(x), number(x/ours[q]))
			} else {
				b.WriteString(" – |")
			}
		}
		b.WriteString("\n")
	}
	for _, p := range r.peers {
		if p.why != "" {
			fmt.Fprintf(b, "\n%s was not measured: %s\n", p.name, p.why)
		}
	}
}

// number prints three digits that count, thousands apart.
func number(x float64) string {
	switch {
	case x == 0:
		return "–"
	case x < 10:
		return fmt.Sprintf("%.2f", x)
	case x < 100:
		return fmt.Sprintf("%.1f", x)
	}
	text := fmt.Sprintf("%.0f", x)
	for i := len(text) - 3; i > 0; i -= 3 {
		text = text[:i] + "," + text[i:]
	}
	return text
}

// memory of the machine.
func memory() string {
	data, err := os.ReadFile("/proc/meminfo")
	if err != nil {
		return "an unknown amount"
	}
	var kib float64
	if _, err := fmt.Sscanf(string(data), "MemTotal: %f", &kib); err != nil {
		return "an unknown amount"
	}
	return fmt.Sprintf("%.0f GiB", kib/(1<<20))
}
