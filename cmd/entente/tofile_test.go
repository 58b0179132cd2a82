//go:build unix

package main

import (
	"io"
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

// TestWhatIsNoFileStaysWhatItIs writes to a named pipe, which has to be one afterwards, and
// whose reader gets all.
func TestWhatIsNoFileStaysWhatItIs(t *testing.T) {
	pipe := filepath.Join(t.TempDir(), "pipe")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Fatal(err)
	}
	got := make(chan string)
	go func() {
		text, err := os.ReadFile(pipe)
		if err != nil {
			t.Error(err)
		}
		got <- string(text)
	}()
	err := toFile(pipe, io.Discard, func(w io.Writer) error {
		_, err := io.WriteString(w, "quads")
		return err
	})
	if text := <-got; err != nil || text != "quads" {
		t.Errorf("%q, %v", text, err)
	}
	info, err := os.Lstat(pipe)
	if err != nil || info.Mode()&os.ModeNamedPipe == 0 {
		t.Errorf("the pipe became %v, %v", info.Mode(), err)
	}
	if left, err := filepath.Glob(filepath.Join(filepath.Dir(pipe), "*")); err != nil || len(left) != 1 {
		t.Errorf("left: %v, %v", left, err)
	}
}

// TestAFolderIsNotWrittenOver names a folder, which has to stay.
func TestAFolderIsNotWrittenOver(t *testing.T) {
	dir := t.TempDir()
	if err := toFile(dir, io.Discard, func(io.Writer) error { return nil }); err == nil {
		t.Error("a folder was taken for a file")
	}
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		t.Errorf("%v", err)
	}
}
