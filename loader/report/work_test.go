package report

import (
	"bufio"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// What a reading costs is counted, not timed: the program is built once more with a
// counter in every block of the reader's code (go build -cover), and those count how often
// each block ran.

// workSizes are how many passages are read.
var workSizes = []int{500, 2000}

// TestWorkIsLinear reads hostile texts of n and 4n passages: the work grows with the
// text and no faster, as a whole and in every block that matters to the whole; and none
// costs many times what a chronology does.
func TestWorkIsLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the program once more")
	}
	dir := t.TempDir()
	program := filepath.Join(dir, "work")
	run(t, "go", "build", "-cover", "-covermode=atomic", "-coverpkg=entente/loader/report/...,entente/schema/...", "-o", program, "./testdata/work")
	file := func(name string, n int) string {
		return filepath.Join(dir, strings.ReplaceAll(name, " ", "-")+"-"+strconv.Itoa(n))
	}
	var files []string
	for _, h := range hostile {
		for _, n := range workSizes {
			files = append(files, file(h.name, n))
			if err := os.WriteFile(files[len(files)-1], []byte(h.text(n)), 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	run(t, program, files...)
	covdata := strings.TrimSpace(run(t, "go", "tool", "-n", "covdata")) // by its own path: through go it takes five times as long
	for _, h := range hostile {
		t.Run(h.name, func(t *testing.T) {
			work := make([]map[string]uint64, len(workSizes))
			total := make([]uint64, len(workSizes))
			for i, n := range workSizes {
				work[i] = counted(t, covdata, file(h.name, n)+".work")
				for _, c := range work[i] {
					total[i] += c
				}
			}
			if total[0] < uint64(workSizes[0]) {
				t.Fatalf("%d blocks ran for %d passages: nothing was counted", total[0], workSizes[0])
			}
			last := len(workSizes) - 1
			if size := len(h.text(workSizes[last])); total[last] > dearest*uint64(size) {
				t.Errorf("%d blocks ran for %d bytes, more than %d for each", total[last], size, dearest)
			}
			times := float64(len(h.text(workSizes[last]))) / float64(len(h.text(workSizes[0])))
			if float64(total[last]) > growth*times*float64(total[0]) {
				t.Errorf("%d blocks ran for %d passages, %d for %d: more than linear", total[0], workSizes[0], total[last], workSizes[last])
			}
			for block, c := range work[last] {
				if few := work[0][block]; c > total[last]/200 && float64(c) > blockGrowth*times*float64(few+uint64(workSizes[0])) {
					t.Errorf("%s ran %d, %d times for %v passages", block, few, c, workSizes)
				}
			}
		})
	}
}

const (
	dearest     = 2000 // blocks for each byte; an ordinary chronology takes 170
	growth      = 1.15 // how much faster than the text the work may grow: with the square it grows four times as fast
	blockGrowth = 2    // the same for a single block, which may run for what the shorter text lacks
)

// counted reads how often each block ran.
func counted(t *testing.T, covdata, dir string) map[string]uint64 {
	t.Helper()
	text := filepath.Join(t.TempDir(), "counts.txt")
	run(t, covdata, "textfmt", "-i="+dir, "-o="+text)
	f, err := os.Open(text)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	out := map[string]uint64{}
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		at, rest, ok := strings.Cut(lines.Text(), " ")
		if !ok || strings.HasPrefix(at, "mode:") || strings.Contains(at, "_test.go") {
			continue
		}
		_, count, _ := strings.Cut(rest, " ")
		c, err := strconv.ParseUint(count, 10, 64)
		if err != nil {
			t.Fatalf("%s: %v", lines.Text(), err)
		}
		if c >= math.MaxUint32 {
			t.Errorf("%s: the counter is full", at)
		}
		out[at] += c
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

// run runs a program that has to succeed and gives what it printed.
func run(t *testing.T, name string, args ...string) string {
	t.Helper()
	var errs strings.Builder
	cmd := exec.Command(name, args...)
	cmd.Stderr = &errs
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(fmt.Errorf("%s: %w\n%s%s", name, err, out, errs.String()))
	}
	return string(out)
}
