package report

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"
)

// BenchmarkReadDevelopmentTexts reads every development text, each repeated to about
// 100 kB, from bytes to records. Besides the wall clock's MB/s it reports the MB read in
// a second of the processor's time, which other programs on the machine hardly disturb.
func BenchmarkReadDevelopmentTexts(b *testing.B) {
	names, err := filepath.Glob("../../testdata/eval/dev/*.txt")
	if err != nil || len(names) == 0 {
		b.Fatalf("no development texts: %v", err)
	}
	var texts [][]byte
	total := 0
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			b.Fatal(err)
		}
		texts = append(texts, bytes.Repeat(append(data, '\n', '\n'), 1+100_000/len(data)))
		total += len(texts[len(texts)-1])
	}
	r := newReader(b)
	b.SetBytes(int64(total))
	spent := processorTime(b)
	for b.Loop() {
		for i, text := range texts {
			if _, err := r.Read(context.Background(), text, Options{Name: names[i]}); err != nil {
				b.Fatal(err)
			}
		}
	}
	b.ReportMetric(float64(total)*float64(b.N)/1e6/(processorTime(b)-spent).Seconds(), "MB/cpu-s")
}

// processorTime is what this process has spent, in user and system mode.
func processorTime(b *testing.B) time.Duration {
	b.Helper()
	var use syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &use); err != nil {
		b.Fatal(err)
	}
	return time.Duration(use.Utime.Nano() + use.Stime.Nano())
}
