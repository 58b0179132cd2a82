package pebble_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph/pebble"
)

// These tests kill a child process at random moments and look at what it left
// behind. The child is this test binary: it finds its orders in the environment.
const (
	crashDir  = "ENTENTE_CRASH_DIR"
	crashWork = "ENTENTE_CRASH_WORK"
	crashFrom = "ENTENTE_CRASH_FROM"
	longMode  = "ENTENTE_LONG"
)

// unit n of the work is a group of quads that are written together.
func unit(kind string, n int) []quad.Quad {
	size := 1 + n%5
	if kind == "bulk" {
		size = 200 + n%300
	}
	var out []quad.Quad
	for i := range size {
		out = append(out, iris(fmt.Sprint(kind, n), fmt.Sprint("p", i%7), fmt.Sprint("o", i), kind))
	}
	return out
}

// TestCrashChild is the child; without orders it does nothing.
func TestCrashChild(t *testing.T) {
	dir := os.Getenv(crashDir)
	if dir == "" {
		t.Skip("run by the crash tests")
	}
	from, err := strconv.Atoi(os.Getenv(crashFrom))
	if err != nil {
		t.Fatal(err)
	}
	s, err := pebble.Open(filepath.Join(dir, "store"), pebble.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var mu sync.Mutex
	acknowledge := func(kind string, n int) {
		mu.Lock()
		defer mu.Unlock()
		fmt.Printf("ack %s %d\n", kind, n)
	}
	ctx := context.Background()
	var wg sync.WaitGroup
	work := func(kind string, do func(n int) error) {
		wg.Go(func() {
			for n := from; ; n++ {
				if err := do(n); err != nil {
					fmt.Printf("failed %s %d: %v\n", kind, n, err)
					return
				}
				acknowledge(kind, n)
			}
		})
	}
	for _, kind := range strings.Split(os.Getenv(crashWork), ",") {
		switch kind {
		case "bulk":
			work(kind, func(n int) error {
				_, err := s.BulkLoad(ctx, &sliceReader{unit(kind, n)}, pebble.BulkOptions{Memory: 1})
				return err
			})
		case "backup":
			work(kind, func(n int) error {
				_, err := s.Backup(ctx, filepath.Join(dir, fmt.Sprint("backup", n)))
				return err
			})
		default: // transactions: each writes its unit and removes the one before the last
			work(kind, func(n int) error {
				tx := s.Begin()
				if _, err := tx.WriteQuads(unit(kind, n)); err != nil {
					return err
				}
				for _, q := range unit(kind, n-2) {
					if err := tx.Remove(q); err != nil {
						return err
					}
				}
				_, err := tx.Commit(ctx)
				return err
			})
		}
	}
	wg.Wait()
}

// TestKilledAtAnyMoment kills the child ten times, two hundred times and more in the
// long mode.
func TestKilledAtAnyMoment(t *testing.T) {
	if testing.Short() {
		t.Skip("starts and kills processes; run without -short")
	}
	kills := 4
	if os.Getenv(longMode) != "" {
		kills = 70
	}
	for _, work := range []string{"tx,ty,tz", "tx,bulk", "tx,backup"} {
		t.Run(work, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			last := map[string]int{} // the last unit that was acknowledged, by kind
			from := 2
			for range kills {
				from = killOnce(t, dir, work, from, last)
				survived(t, dir, work, last, from)
			}
			t.Log("acknowledged:", last)
		})
	}
}

// killOnce runs the child from a unit on, kills it, and gives the first unit that
// cannot have been begun.
func killOnce(t *testing.T, dir, work string, from int, last map[string]int) int {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^TestCrashChild$", "-test.v")
	cmd.Env = append(os.Environ(), crashDir+"="+dir, crashWork+"="+work, crashFrom+"="+strconv.Itoa(from))
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	var once sync.Once
	highest := from
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		line := lines.Text()
		if strings.HasPrefix(line, "failed") {
			t.Error(line)
		}
		var kind string
		var n int
		if _, err := fmt.Sscanf(line, "ack %s %d", &kind, &n); err != nil {
			continue
		}
		last[kind] = n
		highest = max(highest, n)
		once.Do(func() {
			time.AfterFunc(time.Duration(rand.IntN(150_000))*time.Microsecond, func() {
				_ = cmd.Process.Kill() // it may have ended; Wait tells
			})
		})
	}
	var exit *exec.ExitError
	if err := cmd.Wait(); !errors.As(err, &exit) || exit.Exited() {
		t.Fatalf("the child was not killed: %v", err)
	}
	return highest + 10
}

// survived opens what the child left, verifies it, and checks that what was
// acknowledged is there and that every unit is whole or not there at all.
func survived(t *testing.T, dir, work string, last map[string]int, upTo int) {
	t.Helper()
	s, err := pebble.Open(filepath.Join(dir, "store"), pebble.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}()
	if _, err := s.Verify(context.Background()); err != nil {
		t.Fatal(err)
	}
	v := snapshot(t, s)
	defer v.Close()
	for _, kind := range strings.Split(work, ",") {
		if kind == "backup" {
			checkBackups(t, dir, last[kind])
			continue
		}
		acknowledged, any := last[kind] // none, where the first kill came before the first unit
		for n := max(0, acknowledged-200); n < upTo; n++ {
			quads := unit(kind, n)
			there := 0
			for _, q := range quads {
				has, err := v.Has(q)
				if err != nil {
					t.Fatal(err)
				}
				if has {
					there++
				}
			}
			if there != 0 && there != len(quads) {
				t.Fatalf("%s %d: %d of %d quads are there", kind, n, there, len(quads))
			}
			if any && n == acknowledged && there == 0 && !removedByNext(t, v, kind, n) {
				t.Fatalf("%s %d was acknowledged and is lost", kind, n)
			}
		}
	}
}

// removedByNext tells whether the transaction that removes unit n is there.
func removedByNext(t *testing.T, v *pebble.Snapshot, kind string, n int) bool {
	has, err := v.Has(unit(kind, n+2)[0])
	if err != nil {
		t.Fatal(err)
	}
	return has && kind != "bulk"
}

// checkBackups verifies each backup that claims to be whole, and removes them.
func checkBackups(t *testing.T, dir string, last int) {
	t.Helper()
	all, err := filepath.Glob(filepath.Join(dir, "backup*"))
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range all {
		_, err := os.Stat(filepath.Join(b, "db"))
		whole := err == nil
		if !whole && filepath.Base(b) == fmt.Sprint("backup", last) {
			t.Fatalf("%s was acknowledged and is not whole", b)
		}
		if whole {
			s, err := pebble.Open(b, pebble.Options{MustExist: true})
			if err != nil {
				t.Fatal(err)
			}
			_, err = s.Verify(context.Background())
			if err = errors.Join(err, s.Close()); err != nil {
				t.Fatal(err)
			}
		}
		if err := os.RemoveAll(b); err != nil {
			t.Fatal(err)
		}
	}
}
