package main

import (
	"io"
	"os"
	"path/filepath"

	"github.com/schollz/progressbar/v3"
)

// bigFile is the size in bytes from which reading a file shows its progress.
const bigFile = 1 << 20

// withProgress shows on a terminal how much of a large file was read, how fast, and
// how long the rest will take. done clears the line.
func withProgress(file *os.File, size int64) (r io.Reader, done func() error) {
	info, err := os.Stderr.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 || size < bigFile {
		return file, func() error { return nil }
	}
	bar := progressbar.NewOptions64(size, progressbar.OptionSetDescription(filepath.Base(file.Name())), progressbar.OptionSetWriter(os.Stderr),
		progressbar.OptionShowBytes(true), progressbar.OptionSetPredictTime(true), progressbar.OptionClearOnFinish())
	shown := progressbar.NewReader(file, bar)
	return &shown, bar.Finish
}
