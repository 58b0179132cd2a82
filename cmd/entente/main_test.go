package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"runtime/pprof"
	"strings"
	"syscall"
	"testing"
	"time"

	"entente/schema/schematest"
)

// asProgram makes the test binary behave as the program, for tests that need a
// process of its own.
const asProgram = "ENTENTE_TEST_AS_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		asMain()
	}
	code := m.Run()
	if err := forgetStores(); err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
	os.Exit(code)
}

// asMain behaves as the program. With ENTENTE_PROFILE, a file's name, it writes there
// what a server spent its time on, and beside it what it waited for, to be read with
// go tool pprof.
func asMain() {
	name := os.Getenv("ENTENTE_PROFILE")
	if name == "" || len(os.Args) < 2 || os.Args[1] != "serve" {
		main()
	}
	file, err := os.Create(name)
	if err == nil {
		runtime.SetBlockProfileRate(int(100 * time.Microsecond))
		err = pprof.StartCPUProfile(file)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(exitFailed)
	}
	go heaps(name)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err = newRoot().ExecuteContext(ctx)
	stop()
	pprof.StopCPUProfile()
	if waits, failed := os.Create(name + ".block"); failed == nil {
		_ = pprof.Lookup("block").WriteTo(waits, 0)
	}
	os.Exit(exitCode(err))
}

// heaps writes beside the profile what the heap holds, each time that the process is sent
// SIGUSR1.
func heaps(name string) {
	asked := make(chan os.Signal, 1)
	signal.Notify(asked, syscall.SIGUSR1)
	for n := 0; ; n++ {
		<-asked
		runtime.GC()
		if file, err := os.Create(fmt.Sprintf("%s.heap%d", name, n)); err == nil {
			_ = pprof.Lookup("heap").WriteTo(file, 0)
			_ = file.Close()
		}
	}
}

// ran is what a command did.
type ran struct {
	out, err string
	code     int
}

// run runs a command line in this process.
func run(t *testing.T, args ...string) ran {
	t.Helper()
	return runWith(t, nil, args...)
}

func runWith(t *testing.T, stdin []byte, args ...string) ran {
	t.Helper()
	var out, errs bytes.Buffer
	root := newRoot()
	root.SetArgs(args)
	root.SetIn(bytes.NewReader(stdin))
	root.SetOut(&out)
	root.SetErr(&errs)
	err := root.ExecuteContext(context.Background())
	r := ran{out: out.String(), err: errs.String(), code: exitCode(err)}
	if err != nil {
		r.err += err.Error()
	}
	return r
}

// must runs a command that has to succeed and gives its output.
func must(t *testing.T, args ...string) string {
	t.Helper()
	r := run(t, args...)
	if r.code != 0 {
		t.Fatalf("entente %s: exit %d\n%s%s", strings.Join(args, " "), r.code, r.out, r.err)
	}
	return r.out
}

func bundledFolder(t *testing.T) string {
	return filepath.Join(schematest.Root(t), "testdata", "pak-russia")
}

// write puts a text into a file of a temporary folder.
func write(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}
