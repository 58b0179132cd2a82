//go:build !unix

package view

import "os"

// mapFile reads a file in one go.
func mapFile(path string) (data []byte, unmap func() error, err error) {
	data, err = os.ReadFile(path)
	return data, func() error { return nil }, err
}
