package export_test

import (
	"fmt"
	"os/exec"
)

// run runs a program; an error has what it printed.
func run(name string, args ...string) error {
	if out, err := exec.Command(name, args...).CombinedOutput(); err != nil {
		return fmt.Errorf("%w: %s", err, out)
	}
	return nil
}
