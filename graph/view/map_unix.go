//go:build unix

package view

import (
	"errors"
	"fmt"
	"math"
	"os"
	"syscall"
)

// mapFile maps a file into memory, for reading.
func mapFile(path string) (data []byte, unmap func() error, err error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, nil, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	info, err := f.Stat()
	if err != nil {
		return nil, nil, err
	}
	if info.Size() < fileHead || info.Size() > math.MaxInt {
		return nil, nil, fmt.Errorf("it has %d bytes, fewer than its head", info.Size())
	}
	data, err = syscall.Mmap(int(f.Fd()), 0, int(info.Size()), syscall.PROT_READ, syscall.MAP_SHARED)
	if err != nil {
		return nil, nil, err
	}
	return data, func() error { return syscall.Munmap(data) }, nil
}
