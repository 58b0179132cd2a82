package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"entente/graph"
	"entente/graph/query"
	"entente/loader"
	"entente/server"

	"entente/schema/schematest"
)

// BenchmarkCommits asks what BenchmarkHTTP asks, in this process and from one client, in two ways:
// with nothing written, and with a commit of ten events before every 500 questions, as
// when 200 events a second are written and ten thousand questions a second are asked. It tells the processor's
// time for a question, which other work on the machine does not change, in all and for each question, and what the commit itself takes.
//
//	go test ./cmd/entente -run '^$' -bench Commits -benchtime 20x
//
// ENTENTE_BENCH_STORE is a store that has both datasets; it is written to.
func BenchmarkCommits(b *testing.B) {
	store := os.Getenv("ENTENTE_BENCH_STORE")
	if store == "" {
		store = filepath.Join(b.TempDir(), "store")
		asChild(b, "load", "--store", store, filepath.Join(schematest.Root(b), "testdata", "pak-russia"), schematest.Shared(b, "data/icews18/icews18.tsv.gz"))
	}
	g, err := graph.Open(context.Background(), store, graph.Options{})
	if err != nil {
		b.Fatal(err)
	}
	defer func() {
		if err := g.Close(); err != nil {
			b.Error(err)
		}
	}()
	s, err := server.New(server.Config{Graph: g, Limits: query.DefaultLimits(), Log: slog.New(slog.NewTextHandler(io.Discard, nil)), Load: uploads(g, loader.Options{}),
		Tokens: map[string]server.Role{"for-the-benchmark": server.Write}})
	if err != nil {
		b.Fatal(err)
	}
	h := s.Handler()
	questions := loadQuestions()
	for _, q := range questions {
		for i := range q.paths {
			answerOf(b, h, httptest.NewRequest(http.MethodGet, q.at(i), nil))
		}
	}
	n, next := 0, 0
	for _, written := range []bool{false, true} {
		b.Run(map[bool]string{false: "read", true: "written"}[written], func(b *testing.B) {
			const each = 500
			took, count := make([]time.Duration, len(questions)), make([]int, len(questions))
			var commits time.Duration
			for b.Loop() {
				if written {
					n++
					begin := userTime()
					r := httptest.NewRequest(http.MethodPost, "/v1/load?name=written.yaml", strings.NewReader(tenEvents(n)))
					r.Header.Set("Authorization", "Bearer for-the-benchmark")
					answerOf(b, h, r)
					commits += userTime() - begin
				}
				for range each {
					q := next % len(questions)
					begin := userTime()
					answerOf(b, h, httptest.NewRequest(http.MethodGet, questions[q].at(next/len(questions)), nil))
					took[q] += userTime() - begin
					count[q]++
					next++
				}
			}
			var all time.Duration
			for q := range questions {
				all += took[q]
				fmt.Printf("  %-34s %8.1f µs\n", questions[q].name, float64(took[q].Microseconds())/float64(count[q]))
			}
			b.ReportMetric(float64(all.Microseconds())/float64(b.N*each), "cpu-µs/question")
			b.ReportMetric(float64(commits.Microseconds())/float64(b.N), "cpu-µs/commit")
		})
	}
}

// userTime is the processor's time that this process has had, with that of the kernel for it.
func userTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func answerOf(b *testing.B, h http.Handler, r *http.Request) {
	b.Helper()
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	if w.Code != http.StatusOK {
		b.Fatalf("%s: %d %s", r.URL, w.Code, w.Body)
	}
}
