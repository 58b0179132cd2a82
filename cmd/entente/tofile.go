package main

import (
	"bufio"
	"compress/gzip"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/klauspost/compress/zstd"
)

// toFile writes to the file, compressed as its ending says, or to w where none is
// named. A file appears when it is whole: what fails leaves the one that was there. What is
// no file, such as a pipe or a device, is written to and never put in place of.
func toFile(name string, w io.Writer, write func(io.Writer) error) (err error) {
	if name == "" {
		return buffered(w, write)
	}
	if info, err := os.Stat(name); err == nil && !info.Mode().IsRegular() {
		device, err := os.OpenFile(name, os.O_WRONLY, 0)
		if err != nil {
			return err
		}
		return errors.Join(compressed(name, device, write), device.Close())
	}
	file, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+"-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, file.Close(), os.Remove(file.Name()))
		}
	}()
	if err = compressed(name, file, write); err != nil {
		return err
	}
	if err = file.Chmod(0o644); err != nil {
		return err
	}
	if err = os.Rename(file.Name(), name); err != nil {
		return err
	}
	return file.Close()
}

// compressed writes to w as the ending of the name says.
func compressed(name string, w io.Writer, write func(io.Writer) error) error {
	switch {
	case strings.HasSuffix(strings.ToLower(name), ".gz"):
		return packed(gzip.NewWriter(w), write)
	case strings.HasSuffix(strings.ToLower(name), ".zst"):
		z, err := zstd.NewWriter(w)
		if err != nil {
			return err
		}
		return packed(z, write)
	}
	return buffered(w, write)
}

func buffered(w io.Writer, write func(io.Writer) error) error {
	out := bufio.NewWriterSize(w, 1<<20)
	return errors.Join(write(out), out.Flush())
}

func packed(z io.WriteCloser, write func(io.Writer) error) error {
	return errors.Join(buffered(z, write), z.Close())
}
