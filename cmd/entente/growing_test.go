package main

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"entente/graph"
	"entente/loader"
)

// repeatedQuads makes N-Quads of which every third comes twice.
func repeatedQuads(n int) string {
	var b strings.Builder
	for i := range n {
		k := i
		if i%3 == 2 {
			k--
		}
		fmt.Fprintf(&b, "<http://x/s%d> <http://x/p> \"%d\" <http://x/g> .\n", k/5, k)
	}
	return b.String()
}

// TestLargeFilesOfQuads loads files of quads that are transactions, or bulk loads from
// 100,000 quads on: the counts are the same, and a fault at the end leaves nothing.
func TestLargeFilesOfQuads(t *testing.T) {
	ctx := context.Background()
	for _, n := range []int{30_000, 150_000} {
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			g, err := graph.Open(ctx, "memory:", graph.Options{})
			if err != nil {
				t.Fatal(err)
			}
			defer g.Close()
			load := func(text string) *loader.FileReport {
				t.Helper()
				l, err := loader.New(sink{g}, loader.Options{})
				if err != nil {
					t.Fatal(err)
				}
				f, err := l.File(ctx, loader.Input{Name: "some.nq", Body: strings.NewReader(text)})
				if err != nil {
					t.Fatal(err)
				}
				return f
			}
			if f := load(repeatedQuads(n) + "<http://x/s> <http://x/p> .\n"); !strings.Contains(f.Error, fmt.Sprintf("some.nq:%d:", n+1)) || g.Stats().Quads != 0 {
				t.Errorf("a file that ends in a fault: %q, %d quads are there", f.Error, g.Stats().Quads)
			}
			most := n - n/3
			if f := load(repeatedQuads(n)); f.Error != "" || f.Quads.New != most || f.Quads.Seen != n/3 {
				t.Errorf("new and seen: %d, %d of %d: %s", f.Quads.New, f.Quads.Seen, n, f.Error)
			}
			if f := load(repeatedQuads(n)); f.Error != "" || f.Quads.New != 0 || f.Quads.Seen != n || g.Stats().Quads != uint64(most) {
				t.Errorf("loaded again: new and seen %d, %d, in all %d: %s", f.Quads.New, f.Quads.Seen, g.Stats().Quads, f.Error)
			}
		})
	}
}
