package pebble_test

import (
	"context"
	"io/fs"
	"path/filepath"
	"testing"

	"entente/graph/pebble"
)

// folderSize is what the files below dir take, in bytes.
func folderSize(t testing.TB, dir string) (size int64) {
	err := filepath.WalkDir(dir, func(_ string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		info, err := d.Info()
		if err == nil {
			size += info.Size()
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return size
}

// BenchmarkBulkLoad loads all of ICEWS18 and says how fast, and what it takes on
// disk.
func BenchmarkBulkLoad(b *testing.B) {
	quads := icews(b, 0)
	for b.Loop() {
		b.StopTimer()
		dir := b.TempDir()
		s, err := pebble.Open(dir, pebble.Options{})
		if err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
		if _, err := s.BulkLoad(context.Background(), &sliceReader{quads}, pebble.BulkOptions{}); err != nil {
			b.Fatal(err)
		}
		b.StopTimer()
		st := s.Stats()
		if err := s.Close(); err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(folderSize(b, dir))/float64(st.Quads), "bytes/quad")
		b.ReportMetric(float64(st.Quads), "quads")
		b.StartTimer()
	}
	b.ReportMetric(float64(len(quads))*float64(b.N)/b.Elapsed().Seconds(), "quads/s")
}
