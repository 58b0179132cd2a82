//go:build unix

package main

import (
	"os/exec"
	"runtime"
	"syscall"
	"time"
)

// usage is the most memory that a finished process had, in MiB.
func usage(cmd *exec.Cmd) (float64, bool) {
	u, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage)
	if !ok {
		return 0, false
	}
	if runtime.GOOS == "darwin" { // counts bytes, the others KiB
		return float64(u.Maxrss) / (1 << 20), true
	}
	return float64(u.Maxrss) / 1024, true
}

// processor is the time that this process has used on all cores; 0 where the system
// does not tell.
func processor() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
