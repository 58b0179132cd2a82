package graph

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"testing"
	"time"
)

// A child writes events, asks for the view after each and so has it changed, laid out
// anew and kept all the time, until it is killed. Then what it left must open, show
// every event that was acknowledged, and show what a view built anew shows.

const (
	killDir  = "ENTENTE_GRAPH_KILL_DIR"
	killFrom = "ENTENTE_GRAPH_KILL_FROM"
)

// TestKillChild is the child; without orders it does nothing.
func TestKillChild(t *testing.T) {
	dir := os.Getenv(killDir)
	if dir == "" {
		t.Skip("run by TestKilledWhileViewsAreKept")
	}
	from, err := strconv.Atoi(os.Getenv(killFrom))
	if err != nil {
		t.Fatal(err)
	}
	g, err := Open(context.Background(), dir, Options{Warn: func(s string) { fmt.Println("failed", s) }})
	if err != nil {
		t.Fatal(err)
	}
	g.moments.most, g.moments.least = 8, 1
	for i := from; ; i++ {
		write(t, g, visitQuads(i))
		fmt.Println("ack", i)
		m, err := g.Now(context.Background())
		if err != nil || m.View.Events() < i {
			fmt.Println("failed", err, m.View.Events())
			return
		}
		if err := m.Release(); err != nil {
			fmt.Println("failed", err)
			return
		}
	}
}

// TestKilledWhileViewsAreKept kills the child five times, a hundred times in the long
// mode.
func TestKilledWhileViewsAreKept(t *testing.T) {
	kills := 5
	if os.Getenv("ENTENTE_LONG") != "" {
		kills = 100
	}
	dir, acknowledged, read := t.TempDir(), -1, 0
	for range kills {
		acknowledged = killChild(t, dir, acknowledged)
		g, warnings := kept(t, dir)
		sameAsFresh(t, g)
		if g.moments.kept.Load() > 0 {
			read++
		}
		m := now(t, g)
		if got := m.View.Events(); got < acknowledged+1 {
			t.Fatalf("%d events are there, %d were acknowledged", got, acknowledged+1)
		}
		acknowledged = m.View.Events() - 1 // one may have been written and not told
		if err := m.Release(); err != nil {
			t.Fatal(err)
		}
		shut(t, g)
		if len(*warnings) > 0 {
			t.Errorf("a kill left a damaged view: %q", *warnings)
		}
	}
	if read == 0 {
		t.Error("no kept view was read in all those times")
	}
}

// killChild lets a child write from the event after the last and kills it; it gives
// the last one that was acknowledged.
func killChild(t *testing.T, dir string, last int) int {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^TestKillChild$", "-test.v")
	cmd.Env = append(os.Environ(), killDir+"="+dir, killFrom+"="+strconv.Itoa(last+1))
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	begun := false
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if n := 0; scanned(lines.Text(), "ack %d", &n) {
			last = n
			if !begun {
				begun = true
				time.AfterFunc(time.Duration(rand.IntN(200_000))*time.Microsecond, func() {
					_ = cmd.Process.Kill() // it may have ended; Wait tells
				})
			}
		} else if why := ""; scanned(lines.Text(), "failed %s", &why) {
			t.Error(lines.Text())
		}
	}
	var exit *exec.ExitError
	if err := cmd.Wait(); !errors.As(err, &exit) || exit.Exited() {
		t.Fatalf("the child was not killed: %v", err)
	}
	return last
}

func scanned(line, format string, into any) bool {
	_, err := fmt.Sscanf(line, format, into)
	return err == nil
}
