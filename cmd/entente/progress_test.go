package main

import (
	"io"
	"strings"
	"testing"
)

// TestProgressTellsRateAndName of a file and of a stream without a size, and changes
// nothing of what is read.
func TestProgressTellsRateAndName(t *testing.T) {
	text := strings.Repeat("a line of text\n", 200_000)
	for _, size := range []int64{int64(len(text)), -1} {
		var told strings.Builder
		r, done := progressOn(&told, "2/7 rows.csv", size, strings.NewReader(text))
		got, err := io.ReadAll(r)
		if err != nil || string(got) != text {
			t.Fatalf("%d bytes read, %v", len(got), err)
		}
		if err := done(); err != nil {
			t.Fatal(err)
		}
		if shown := told.String(); !strings.Contains(shown, "2/7 rows.csv") || !strings.Contains(shown, "B/s") {
			t.Errorf("size %d: shown %q", size, shown)
		}
	}
}
