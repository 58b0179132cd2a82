package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// cluster is a PostgreSQL server of its own in a temporary folder, reached by a socket
// there and by nobody else.
type cluster struct {
	dir    string
	server *exec.Cmd
	log    strings.Builder
}

// startCluster makes a cluster and starts its server. PostgreSQL refuses to run as root:
// then it runs as the user postgres.
func startCluster(ctx context.Context) (c *cluster, err error) {
	initdb, err := postgresProgram("initdb")
	if err != nil {
		return nil, err
	}
	server, err := postgresProgram("postgres")
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "pg") // a short name: sockets have short paths
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.RemoveAll(dir))
		}
	}()
	c = &cluster{dir: dir}
	if os.Geteuid() == 0 {
		if out, err := exec.CommandContext(ctx, "chown", "postgres", c.dir).CombinedOutput(); err != nil {
			return nil, fmt.Errorf("PostgreSQL does not run as root, and there is no user postgres: %s", last(string(out), err))
		}
	}
	data := filepath.Join(c.dir, "data")
	init := unprivileged(ctx, initdb, "-D", data, "-U", "bench", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync")
	init.Dir = c.dir
	if out, err := init.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("initdb: %s", last(string(out), err))
	}
	c.server = unprivileged(ctx, server, "-D", data, "-k", c.dir, "-c", "listen_addresses=", "-c", "shared_buffers=1GB")
	c.server.Dir = c.dir
	c.server.Stderr = &c.log
	if err := c.server.Start(); err != nil {
		return nil, err
	}
	for range 100 {
		ask := exec.CommandContext(ctx, "psql", "-X", "-q", "-c", "select 1")
		ask.Env = append(os.Environ(), c.environment()...)
		var out []byte
		if out, err = ask.CombinedOutput(); err == nil {
			return c, nil
		}
		err = errors.New(last(string(out), err))
		time.Sleep(200 * time.Millisecond)
	}
	return nil, errors.Join(fmt.Errorf("no server in 20 s: %w", err), c.stop())
}

// environment is what psql needs to find the server.
func (c *cluster) environment() []string {
	return []string{"PGHOST=" + c.dir, "PGUSER=bench", "PGDATABASE=postgres"}
}

// stop ends the server and removes all that it wrote.
func (c *cluster) stop() error {
	err := c.server.Process.Signal(os.Interrupt) // a fast shutdown
	if waitErr := c.server.Wait(); waitErr != nil {
		err = errors.Join(err, fmt.Errorf("%w: %s", waitErr, last(c.log.String(), waitErr)))
	}
	return errors.Join(err, os.RemoveAll(c.dir))
}

// postgresProgram finds a program of PostgreSQL: on the path, or where Debian keeps those
// of the newest version that is installed.
func postgresProgram(name string) (string, error) {
	kept, err := filepath.Glob("/usr/lib/postgresql/*/bin/" + name)
	if err == nil && len(kept) > 0 {
		return slices.Max(kept), nil
	}
	found, err := exec.LookPath(name)
	if err != nil {
		return "", fmt.Errorf("%s is not installed (Debian: postgresql)", name)
	}
	return found, nil
}

// unprivileged is the command, as the user postgres where this is root.
func unprivileged(ctx context.Context, program string, args ...string) *exec.Cmd {
	if os.Geteuid() != 0 {
		return exec.CommandContext(ctx, program, args...)
	}
	return exec.CommandContext(ctx, "setpriv", append([]string{"--reuid=postgres", "--regid=postgres", "--clear-groups", program}, args...)...)
}
