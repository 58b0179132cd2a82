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
// named. A file appears when it is whole: what fails leaves the one that was there.
func toFile(name string, w io.Writer, write func(io.Writer) error) (err error) {
	if name == "" {
		return buffered(w, write)
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
	switch {
	case strings.HasSuffix(strings.ToLower(name), ".gz"):
		err = packed(gzip.NewWriter(file), write)
	case strings.HasSuffix(strings.ToLower(name), ".zst"):
		var z *zstd.Encoder
		if z, err = zstd.NewWriter(file); err == nil {
			err = packed(z, write)
		}
	default:
		err = buffered(file, write)
	}
	if err != nil {
		return err
	}
	if err := file.Chmod(0o644); err != nil {
		return err
	}
	if err := os.Rename(file.Name(), name); err != nil {
		return err
	}
	return file.Close()
}

func buffered(w io.Writer, write func(io.Writer) error) error {
	out := bufio.NewWriterSize(w, 1<<20)
	return errors.Join(write(out), out.Flush())
}

func packed(z io.WriteCloser, write func(io.Writer) error) error {
	return errors.Join(buffered(z, write), z.Close())
}
