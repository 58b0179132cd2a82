package pebble

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"sync/atomic"

	"github.com/cockroachdb/pebble/v2/vfs"
)

// scratch is the folder of temporary files of one bulk load. Nothing in it is
// part of the store; a store removes what it finds there when it opens.
type scratch struct {
	fs   vfs.FS
	dir  string
	disk *diskSpace
	next atomic.Int64
}

func (s *Store) newScratch() (*scratch, error) {
	sc := &scratch{fs: s.fs, dir: s.scratchDir(), disk: s.health}
	if err := sc.remove(); err != nil {
		return nil, err
	}
	if err := s.fs.MkdirAll(sc.dir, 0o755); err != nil {
		return nil, ioError("make a temporary folder in", err)
	}
	return sc, nil
}

func (s *scratch) remove() error {
	if err := s.fs.RemoveAll(s.dir); err != nil {
		return ioError("remove the temporary files of", err)
	}
	return nil
}

// create makes a file for about size bytes.
func (s *scratch) create(ext string, size uint64) (vfs.File, string, error) {
	if err := s.disk.check(size); err != nil {
		return nil, "", err
	}
	name := s.fs.PathJoin(s.dir, fmt.Sprintf("%06d.%s", s.next.Add(1), ext))
	f, err := s.fs.Create(name, vfs.WriteCategoryUnspecified)
	if err != nil {
		return nil, "", ioError("write temporary files of", err)
	}
	return f, name, nil
}

// writeRun writes sorted records to a file and gives its name.
func (s *scratch) writeRun(list []record) (string, error) {
	f, name, err := s.create("run", uint64(len(list))*recordSize)
	if err != nil {
		return "", err
	}
	w := bufio.NewWriterSize(f, runBuffer)
	var b [recordSize]byte
	for _, r := range list {
		for i, v := range r {
			binary.LittleEndian.PutUint32(b[4*i:], v)
		}
		if _, err = w.Write(b[:]); err != nil {
			break
		}
	}
	if err == nil {
		err = w.Flush()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return "", ioError("write temporary files of", err)
	}
	return name, nil
}

// runBuffer is the buffer of one run that is written or read, in bytes.
const runBuffer = 128 << 10

// run reads a file of records.
type run struct {
	f   vfs.File
	r   *bufio.Reader
	at  record
	err error
}

func (s *scratch) openRun(name string) (*run, error) {
	f, err := s.fs.Open(name)
	if err != nil {
		return nil, ioError("read temporary files of", err)
	}
	return &run{f: f, r: bufio.NewReaderSize(f, runBuffer)}, nil
}

// next reads one record into at; false at the end and on an error.
func (r *run) next() bool {
	var b [recordSize]byte
	if _, err := io.ReadFull(r.r, b[:]); err != nil {
		if !errors.Is(err, io.EOF) {
			r.err = ioError("read temporary files of", err)
		}
		return false
	}
	for i := range r.at {
		r.at[i] = binary.LittleEndian.Uint32(b[4*i:])
	}
	return true
}

func (r *run) close() error { return r.f.Close() }
