//go:build !unix

package main

import (
	"os/exec"
	"time"
)

// usage is not told on this system.
func usage(*exec.Cmd) (float64, bool) { return 0, false }

// processor is not told on this system.
func processor() time.Duration { return 0 }
