//go:build unix

package main

import (
	"os/exec"
	"runtime"
	"syscall"
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
