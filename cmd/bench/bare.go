package main

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"time"

	engine "github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/objstorage/objstorageprovider"
	"github.com/cockroachdb/pebble/v2/sstable"
	"github.com/cockroachdb/pebble/v2/vfs"
)

// bareKey is an order and four ids of eight bytes.
type bareKey [33]byte

// bare does what no store of quads can do without, and nothing else: as many keys as
// quads in four orders, sorted, written as tables and taken in by the engine.
func bare(ctx context.Context, dir string, quads int) (m measures, err error) {
	db, err := engine.Open(filepath.Join(dir, "db"), &engine.Options{FormatMajorVersion: engine.FormatNewest, Logger: quiet{}})
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, db.Close(), os.RemoveAll(dir)) }()
	r := rand.New(rand.NewPCG(5, 6))
	begin := time.Now()
	for order := range 4 {
		keys := make([]bareKey, quads)
		for i := range keys {
			keys[i][0] = byte(order)
			for at := range 4 {
				binary.BigEndian.PutUint64(keys[i][1+8*at:], uint64(r.IntN(500_000)))
			}
		}
		slices.SortFunc(keys, func(a, b bareKey) int { return bytes.Compare(a[:], b[:]) })
		name := filepath.Join(dir, fmt.Sprintf("%d.sst", order))
		file, err := vfs.Default.Create(name, vfs.WriteCategoryUnspecified)
		if err != nil {
			return nil, err
		}
		w := sstable.NewWriter(objstorageprovider.NewFileWritable(file), sstable.WriterOptions{TableFormat: db.TableFormat()})
		for i := range keys {
			if err := w.Set(keys[i][:], nil); err != nil {
				return nil, errors.Join(err, w.Close())
			}
		}
		if err := errors.Join(w.Close(), db.Ingest(ctx, []string{name})); err != nil {
			return nil, err
		}
	}
	return measures{"bare engine s": time.Since(begin).Seconds()}, nil
}

// quiet keeps the engine's messages out of the report.
type quiet struct{}

func (quiet) Infof(string, ...any)  {}
func (quiet) Errorf(string, ...any) {}
func (quiet) Fatalf(format string, args ...any) {
	panic(fmt.Sprintf(format, args...))
}
