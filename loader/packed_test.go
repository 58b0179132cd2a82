package loader_test

import (
	"bytes"
	"compress/gzip"
	"strings"
	"testing"

	"entente/loader"
)

// TestATruncatedGzipLoadsNothing: what was read before the end is not taken for the
// whole, and the line where it broke off is told.
func TestATruncatedGzipLoadsNothing(t *testing.T) {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	for i := range 5000 {
		if _, err := w.Write([]byte(strings.Repeat("India\tConsult\tPakistan\t2018-01-01\n", 1+i%2))); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	store := newFake()
	f := load(t, store, loader.Options{}, "rows.tsv.gz", b.String())
	if f.Error != "" || f.Format != "icews-quadruples" || f.Records["event"].New != 7500 {
		t.Fatalf("whole: %+v", f)
	}
	store = newFake()
	f = load(t, store, loader.Options{}, "rows.tsv.gz", b.String()[:b.Len()-9])
	if !strings.Contains(f.Error, "the file cannot be read further") || !strings.Contains(f.Error, "rows.tsv.gz:") || len(store.quads) != 0 || store.open != 0 {
		t.Errorf("truncated: %+v, %d quads, %d open", f, len(store.quads), store.open)
	}
}
