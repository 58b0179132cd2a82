package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"strconv"
	"time"
)

// measureICEWS loads real events through the program and asks it; nil where the
// table or the program is missing.
func (s settings) measureICEWS(ctx context.Context, dir string) (m measures, err error) {
	for _, need := range []string{s.icews, s.entente} {
		if _, err := os.Stat(need); errors.Is(err, fs.ErrNotExist) {
			fmt.Fprintf(os.Stderr, "ICEWS18 is left out: there is no %s\n", need)
			return nil, nil
		}
	}
	fmt.Fprintln(os.Stderr, "ICEWS18")
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	m = measures{}
	run := func(args ...string) ([]byte, time.Duration, error) {
		begin := time.Now()
		cmd := exec.CommandContext(ctx, s.entente, args...)
		out, err := cmd.Output()
		if err != nil {
			return nil, 0, fmt.Errorf("%s %v: %w", s.entente, args, err)
		}
		if u, ok := usage(cmd); ok {
			m["memory of entente "+args[0]+" MiB"] = u
		}
		return out, time.Since(begin), nil
	}
	_, took, err := run("load", "--store", dir, s.icews)
	if err != nil {
		return nil, err
	}
	out, _, err := run("stats", "--store", dir, "--json")
	if err != nil {
		return nil, err
	}
	var stats struct{ Quads float64 }
	if err := json.Unmarshal(out, &stats); err != nil || stats.Quads == 0 {
		return nil, fmt.Errorf("stats --json tells no quads (%w)", err)
	}
	m["quads"], m["entente load s"], m["load quads/s"] = stats.Quads, took.Seconds(), stats.Quads/took.Seconds()
	if err := sizes(m, dir, stats.Quads); err != nil {
		return nil, err
	}
	for _, task := range []string{"bare", "cayley", "transactions"} {
		at := dir
		if task != "cayley" { // the others write
			at += "-" + task
		}
		measured, err := spawn(ctx, "-child", task, "-dir", at, "-events", strconv.Itoa(int(stats.Quads)))
		if err := errors.Join(err, os.RemoveAll(dir+"-"+task)); err != nil {
			return nil, err
		}
		maps.Copy(m, measured)
	}
	compared, err := spawn(ctx, "-child", "bolt", "-dir", dir+"-bolt", "-icews", s.icews, "-bolt", s.bolt)
	if err != nil {
		return nil, err
	}
	maps.Copy(m, compared)
	m["load, of the bare engine"] = m["bare engine s"] / took.Seconds()
	if err := s.measureServing(ctx, dir, m); err != nil {
		return nil, err
	}
	m["entente path PAK RUS, a process of its own ms"], err = median(7, func() error {
		_, _, err := run("path", "PAK", "RUS", "--store", dir)
		return err
	})
	return m, err
}
