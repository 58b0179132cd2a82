package main

import (
	"bytes"
	"os"
	"os/exec"
	"runtime"
	"testing"
	"time"
)

// TestAShortCommandCollectsSeldom: a command that is over in a moment does not spend it on
// collecting garbage, which without idle it does eight times.
func TestAShortCommandCollectsSeldom(t *testing.T) {
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	child := exec.Command(program, "extract", write(t, "a.txt", "On 3 May 1996 India and Pakistan signed a treaty.\n"))
	child.Env = append(os.Environ(), asProgram+"=1", "GODEBUG=gctrace=1", "GOGC=100")
	var said bytes.Buffer
	child.Stderr = &said
	if err := child.Run(); err != nil {
		t.Fatalf("%v\n%s", err, &said)
	}
	n := 0
	for line := range bytes.Lines(said.Bytes()) {
		if bytes.HasPrefix(line, []byte("gc ")) {
			n++
		}
	}
	if n == 0 || n > 5 {
		t.Errorf("%d collections:\n%s", n, &said)
	}
}

// TestIdleMemoryIsGivenBack: it counts as in use at first, and no more after its time, so that a server
// collects its garbage as early as without.
func TestIdleMemoryIsGivenBack(t *testing.T) {
	used := func() uint64 {
		var m runtime.MemStats
		runtime.GC()
		runtime.GC() // what the pools of other tests keep goes with the second
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	before := used()
	idle(50 * time.Millisecond)
	for end := time.Now().Add(10 * time.Second); used() > before+idleBytes/2; time.Sleep(10 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("the memory is held for good")
		}
	}
	idle(time.Minute)
	if used() < before+idleBytes/2 {
		t.Error("the memory is given back at once")
	}
}
