// Command entente loads, serves and questions a knowledge graph of
// bilateral-relations events.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"runtime"
	"syscall"
	"time"
)

// The exit codes.
const (
	exitFailed  = 1
	exitUsage   = 2
	exitRefused = 3 // some input was refused, the rest was loaded
)

func main() {
	idle(idleFor)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	err := newRoot().ExecuteContext(ctx)
	stop()
	os.Exit(exitCode(err))
}

const (
	// idleBytes is how much memory counts as in use and is never touched.
	idleBytes = 64 << 20
	// idleFor is how long: a short command is over by then, and a server would hold twice as much garbage.
	idleFor = 3 * time.Second
)

// idle has the garbage collector wait until as much more is used than it would: most commands
// hold some 20 MB, are over in a tenth of a second and would spend a fifth of it on
// collecting. The memory is asked for and not touched, so that it takes no room itself. After a while it is given back.
func idle(d time.Duration) {
	bytes := make([]byte, idleBytes)
	time.AfterFunc(d, func() { runtime.KeepAlive(bytes) })
}

// exitError carries an exit code; said tells that its text was printed already.
type exitError struct {
	code int
	err  error
}

func (e *exitError) Error() string {
	if e.err == nil {
		return ""
	}
	return e.err.Error()
}

func (e *exitError) Unwrap() error { return e.err }

// exitCode prints what failed and gives the code to leave with.
func exitCode(err error) int {
	if err == nil {
		return 0
	}
	if text := err.Error(); text != "" {
		fmt.Fprintln(os.Stderr, "entente: "+text)
	}
	var e *exitError
	if errors.As(err, &e) {
		return e.code
	}
	return exitFailed
}
