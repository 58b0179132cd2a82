package main

import (
	"io"
	"os"

	"github.com/schollz/progressbar/v3"
)

// bigFile is the size in bytes from which reading a file shows its progress.
const bigFile = 1 << 20

// progress shows on a terminal how much of a large file was read, how fast, and how long
// the rest will take; of a stream, whose size (-1) is not known, how much and how fast.
// done clears the line.
func progress(name string, size int64, body io.Reader) (shown io.Reader, done func() error) {
	info, err := os.Stderr.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 || size >= 0 && size < bigFile {
		return body, func() error { return nil }
	}
	return progressOn(os.Stderr, name, size, body)
}

func progressOn(w io.Writer, name string, size int64, body io.Reader) (shown io.Reader, done func() error) {
	bar := progressbar.NewOptions64(size, progressbar.OptionSetDescription(name), progressbar.OptionSetWriter(w),
		progressbar.OptionShowBytes(true), progressbar.OptionSetPredictTime(true), progressbar.OptionClearOnFinish())
	r := progressbar.NewReader(body, bar)
	return &r, bar.Finish
}
