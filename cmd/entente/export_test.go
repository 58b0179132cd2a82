package main

import (
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"
)

// TestExportToFiles writes the same graph as a file's ending asks.
func TestExportToFiles(t *testing.T) {
	dir := t.TempDir()
	store := newStore(t)
	entente := func(args ...string) error {
		root := newRoot()
		root.SetArgs(append(args, "--store", store))
		root.SetOut(io.Discard)
		root.SetErr(io.Discard)
		return root.Execute()
	}
	if err := entente("load", "../../testdata/pak-russia/background.yaml"); err != nil {
		t.Fatal(err)
	}
	var texts []string
	for name, open := range map[string]func(io.Reader) (io.Reader, error){
		"all.nq":     func(r io.Reader) (io.Reader, error) { return r, nil },
		"all.nq.gz":  func(r io.Reader) (io.Reader, error) { return gzip.NewReader(r) },
		"all.nq.zst": func(r io.Reader) (io.Reader, error) { return zstd.NewReader(r) },
	} {
		path := filepath.Join(dir, name)
		if err := entente("export", "--sorted", "-o", path); err != nil {
			t.Fatal(err)
		}
		file, err := os.Open(path)
		if err != nil {
			t.Fatal(err)
		}
		defer file.Close()
		r, err := open(file)
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(text))
	}
	if texts[0] != texts[1] || texts[1] != texts[2] || strings.Count(texts[0], "\n") < 2000 {
		t.Errorf("the files hold %d, %d and %d bytes", len(texts[0]), len(texts[1]), len(texts[2]))
	}
	if !slices.IsSorted(subjects(texts[0])) {
		t.Error("the subjects are not in order")
	}
	turtle := filepath.Join(dir, "war.ttl")
	if err := entente("export", "--type", "war", "-o", turtle); err != nil {
		t.Fatal(err)
	}
	if text, err := os.ReadFile(turtle); err != nil || !strings.HasPrefix(string(text), "@prefix") || !strings.Contains(string(text), "ent:War") || strings.Contains(string(text), "ent:Visit") {
		t.Errorf("%v, %.300s", err, text)
	}
	if err := entente("export", "--type", "nonsense", "-o", turtle+".gz"); err == nil {
		t.Error("an unknown type was taken")
	}
	if left, err := filepath.Glob(filepath.Join(dir, ".*")); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
	if _, err := os.Stat(turtle + ".gz"); !os.IsNotExist(err) {
		t.Errorf("a failed export left a file: %v", err)
	}
}

func subjects(text string) (list []string) {
	for _, line := range strings.Split(strings.TrimSpace(text), "\n") {
		subject, _, _ := strings.Cut(line, " ")
		list = append(list, subject)
	}
	return list
}
