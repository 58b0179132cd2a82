package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"entente/graph"
)

// load generates and loads a graph in bulk, closes it and says what that cost. The
// time of closing has the view in it.
func load(ctx context.Context, dir string, events int, memory int64) (measures, error) {
	g, err := graph.Open(ctx, dir, graph.Options{})
	if err != nil {
		return nil, err
	}
	begin := time.Now()
	res, err := g.BulkLoad(ctx, &reader{zipf: newZipf(events)}, graph.BulkOptions{Memory: memory})
	if err != nil {
		return nil, errors.Join(err, g.Close())
	}
	took := time.Since(begin)
	begin = time.Now()
	if err := g.Close(); err != nil {
		return nil, err
	}
	m := measures{"quads": float64(res.Added), "load s": took.Seconds(), "load quads/s": float64(res.Added) / took.Seconds(),
		"view built and kept s": time.Since(begin).Seconds(), "memory to load MiB": peak()}
	return m, sizes(m, dir, float64(res.Added))
}

// sizes adds what the store and the view take on disk.
func sizes(m measures, dir string, quads float64) error {
	store, err := folderSize(filepath.Join(dir, "db"))
	if err != nil {
		return err
	}
	m["store bytes/quad"] = store / quads
	if info, err := os.Stat(filepath.Join(dir, "view")); err == nil {
		m["view MiB"] = float64(info.Size()) / (1 << 20)
	} else if !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

func folderSize(dir string) (size float64, err error) {
	err = filepath.WalkDir(dir, func(_ string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		info, err := d.Info()
		if err == nil {
			size += float64(info.Size())
		}
		return err
	})
	return size, err
}

// peak is the most memory that this process had, in MiB; 0 where the system does not
// tell.
func peak() float64 { return memoryOf(os.Getpid(), "VmHWM:") }

// resident is the memory that it has now, mapped files with it.
func resident() float64 { return memoryOf(os.Getpid(), "VmRSS:") }

// memoryOf reads a field of a process's state, in MiB.
func memoryOf(pid int, field string) float64 {
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0
	}
	for _, line := range strings.Split(string(b), "\n") {
		if rest, ok := strings.CutPrefix(line, field); ok {
			kib, err := strconv.ParseFloat(strings.Fields(rest)[0], 64)
			if err != nil {
				return 0
			}
			return kib / 1024
		}
	}
	return 0
}
