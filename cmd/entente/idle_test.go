package main

import (
	"bytes"
	"os"
	"os/exec"
	"testing"
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
