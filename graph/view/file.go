package view

import (
	"bufio"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"sync/atomic"
	"unsafe"

	"golang.org/x/sync/errgroup"
)

// A view's file is a head, the arrays of the base as they lie in memory, one after
// the other, and nothing else, so that reading it is mapping it into memory. The head
// names the store and the revision, and has a checksum of every array and of itself.
// A file is for the machine that wrote it: one of another byte order, program or
// layout is not read but written anew.

const (
	fileMagic   = "entente view\n\x1a\x00\x03" // the last byte is the layout's version
	fileHead    = 4096
	sectionSize = 24
	alignment   = 64
)

// Origin says of which state of which store a file is the view.
type Origin struct {
	Store    [16]byte
	Revision uint64
	Quads    uint64
	Terms    uint64
	NextID   uint64
}

// ErrStale is the reason why a file is no use though it is not damaged: it is of
// another store or another build of the program.
var ErrStale = errors.New("the kept view is of another store or another version of the program")

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// section is one array in a file.
type section struct {
	at, length uint64
	sum        uint32
}

// Save writes the view to a file, all or nothing: under another name first, synced,
// then renamed. before is called when all is written and before the file gets its
// name. The view must have nothing laid over its base: see Compact.
func (v *View) Save(path string, o Origin, before func() error) (err error) {
	if v.d != nil {
		return errors.New("a view with changes over its base cannot be kept")
	}
	part := path + ".part"
	f, err := os.OpenFile(part, os.O_CREATE|os.O_TRUNC|os.O_WRONLY, 0o644)
	if err != nil {
		return err
	}
	err = v.write(f, o)
	if err == nil {
		err = f.Sync()
	}
	err = errors.Join(err, f.Close())
	if err == nil {
		err = before()
	}
	if err == nil {
		err = os.Rename(part, path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(part))
	}
	dir, err := os.Open(filepath.Dir(path))
	if err != nil {
		return err
	}
	return errors.Join(dir.Sync(), dir.Close())
}

// Mapped reports whether the view's base lies in a file and not in the program's own memory.
func (v *View) Mapped() bool { return v.b.unmap != nil }

// NamesOf has a view that nobody was given yet hold the names of one of the same revision, rather than
// a copy: answers that are kept hold names, and each would hold all of the names that were read with it
// from a file of its own.
func (v *View) NamesOf(same *View) {
	a, b := v.b, same.b
	if same.d == nil && slices.Equal(a.nodeTerm, b.nodeTerm) {
		a.nodeName, a.nodeCode, a.nodeIRI = b.nodeName, b.nodeCode, b.nodeIRI
	}
}

func (v *View) write(f io.WriteSeeker, o Origin) error {
	arrays := v.arrays()
	head := make([]byte, fileHead)
	sections := make([]section, len(arrays))
	if _, err := f.Seek(fileHead, io.SeekStart); err != nil {
		return err
	}
	w := bufio.NewWriterSize(f, 1<<20)
	at := uint64(fileHead)
	for i, bytes := range arrays {
		sections[i] = section{at, uint64(len(bytes)), crc32.Checksum(bytes, castagnoli)}
		gap := -len(bytes) & (alignment - 1)
		if _, err := w.Write(bytes); err != nil {
			return err
		}
		if _, err := w.Write(make([]byte, gap)); err != nil {
			return err
		}
		at += uint64(len(bytes) + gap)
	}
	if err := w.Flush(); err != nil {
		return err
	}
	putHead(head, o, sections)
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return err
	}
	_, err := f.Write(head)
	return err
}

// lists stands for the closed lists whose numbers the arrays hold.
func lists() uint32 {
	return crc32.Checksum(fmt.Append(nil, types, roles, statuses, plovers, kinds), castagnoli)
}

func putHead(b []byte, o Origin, sections []section) {
	e := binary.NativeEndian
	copy(b, fileMagic)
	e.PutUint32(b[16:], 0x01020304)
	e.PutUint32(b[20:], lists())
	copy(b[24:], o.Store[:])
	for i, n := range []uint64{o.Revision, o.Quads, o.Terms, o.NextID, uint64(len(sections))} {
		e.PutUint64(b[40+8*i:], n)
	}
	at := 80
	for _, s := range sections {
		e.PutUint64(b[at:], s.at)
		e.PutUint64(b[at+8:], s.length)
		e.PutUint32(b[at+16:], s.sum)
		at += sectionSize
	}
	e.PutUint32(b[fileHead-4:], crc32.Checksum(b[:fileHead-4], castagnoli))
}

func readHead(b []byte) (o Origin, sections []section, err error) {
	e := binary.NativeEndian
	if len(b) < fileHead {
		return o, nil, fmt.Errorf("it has %d bytes, fewer than its head", len(b))
	}
	if string(b[:16]) != fileMagic || e.Uint32(b[16:]) != 0x01020304 {
		if string(b[:12]) != fileMagic[:12] {
			return o, nil, errors.New("it does not begin as a view's file does")
		}
		return o, nil, ErrStale
	}
	if e.Uint32(b[fileHead-4:]) != crc32.Checksum(b[:fileHead-4], castagnoli) {
		return o, nil, errors.New("the checksum of its head is wrong")
	}
	if e.Uint32(b[20:]) != lists() {
		return o, nil, ErrStale
	}
	copy(o.Store[:], b[24:])
	o.Revision, o.Quads, o.Terms, o.NextID = e.Uint64(b[40:]), e.Uint64(b[48:]), e.Uint64(b[56:]), e.Uint64(b[64:])
	n := e.Uint64(b[72:])
	if n != uint64(arrayCount) {
		return o, nil, fmt.Errorf("it has %d arrays, %d are expected", n, arrayCount)
	}
	for at := 80; len(sections) < arrayCount; at += sectionSize {
		sections = append(sections, section{e.Uint64(b[at:]), e.Uint64(b[at+8:]), e.Uint32(b[at+16:])})
	}
	return o, sections, nil
}

// Open reads the view that a file keeps. accept sees where it comes from before
// anything else is read, and refuses it with an error. ErrStale is the error of a file
// that is sound and no use; another error says what is wrong with it. Costs one read of
// the file for its checksums.
func Open(path string, accept func(Origin) error) (v *View, err error) {
	data, unmap, err := mapFile(path)
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, unmap())
		}
	}()
	o, sections, err := readHead(data)
	if err == nil {
		err = accept(o)
	}
	if err != nil {
		return nil, err
	}
	arrays := make([][]byte, len(sections))
	for i, s := range sections {
		if s.at%alignment != 0 || s.at > uint64(len(data)) || s.length > uint64(len(data))-s.at {
			return nil, fmt.Errorf("array %d lies outside of it: it was cut off", i)
		}
		arrays[i] = data[s.at : s.at+s.length : s.at+s.length]
	}
	if err := check(arrays, sections); err != nil {
		return nil, err
	}
	return fromArrays(o, arrays, unmap)
}

// check compares all checksums, many pieces at once.
func check(arrays [][]byte, sections []section) error {
	var next atomic.Int64
	g, _ := errgroup.WithContext(context.Background())
	for range runtime.GOMAXPROCS(0) {
		g.Go(func() error {
			for {
				i := int(next.Add(1)) - 1
				if i >= len(arrays) {
					return nil
				}
				if crc32.Checksum(arrays[i], castagnoli) != sections[i].sum {
					return fmt.Errorf("the checksum of array %d is wrong", i)
				}
			}
		})
	}
	return g.Wait()
}

// bytesOf is an array as it lies in memory.
func bytesOf[T any](list []T) []byte {
	if len(list) == 0 {
		return nil
	}
	return unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(list))), len(list)*int(unsafe.Sizeof(list[0])))
}

// listOf is bytesOf's inverse, without a copy.
func listOf[T any](b []byte) ([]T, error) {
	var x T
	size := int(unsafe.Sizeof(x))
	if len(b)%size != 0 {
		return nil, fmt.Errorf("an array of %d bytes is not one of entries of %d", len(b), size)
	}
	if len(b) == 0 {
		return nil, nil
	}
	return unsafe.Slice((*T)(unsafe.Pointer(unsafe.SliceData(b))), len(b)/size), nil
}
