package query

import (
	"context"
	"errors"
	"io"
	"testing"
	"time"

	"entente/graph"
	"entente/schema"
)

// endless yields one quad again and again and counts how often.
func endless(q graph.IDQuad, n *int) func(func(graph.IDQuad, error) bool) {
	return func(yield func(graph.IDQuad, error) bool) {
		for yield(q, nil) {
			*n++
		}
	}
}

func TestAStreamReadsALittleAheadAndStopsWhenClosed(t *testing.T) {
	s := session(t, directed1(1, schema.Visit, "1970", "AAA", "BBB"))
	var any graph.IDQuad
	for q, err := range s.Scan(context.Background(), graph.Pattern{}) {
		if err != nil {
			t.Fatal(err)
		}
		any = q
	}
	n := 0
	q := s.stream(endless(any, &n))
	for range firstBatch + 1 {
		if _, err := q.ReadQuad(); err != nil {
			t.Fatal(err)
		}
	}
	time.Sleep(20 * time.Millisecond) // it could read far ahead now
	if err := errors.Join(q.Close(), q.Close()); err != nil {
		t.Fatal(err)
	}
	if most := (batchesAhead + 3) * lastBatch; n > most {
		t.Errorf("%d quads were read ahead, at most %d were expected", n, most)
	}
}

func TestAStreamGivesWhatComesBeforeAnError(t *testing.T) {
	s := session(t, directed1(1, schema.Visit, "1970", "AAA", "BBB"))
	broken := errors.New("a block cannot be read")
	for _, panics := range []bool{false, true} {
		q := s.stream(func(yield func(graph.IDQuad, error) bool) {
			for range 2 {
				for quad, err := range s.Scan(context.Background(), graph.Pattern{}) {
					if !yield(quad, err) {
						return
					}
				}
			}
			if panics {
				panic(broken)
			}
			yield(graph.IDQuad{}, broken)
		})
		n := 0
		func() {
			defer func() {
				if r := recover(); (r != nil) != panics {
					t.Errorf("recovered %v", r)
				}
			}()
			for {
				if _, err := q.ReadQuad(); err != nil {
					if !errors.Is(err, broken) || panics {
						t.Errorf("ended with %v", err)
					}
					return
				}
				n++
			}
		}()
		if want := int(2 * s.Snapshot.Stats().Quads); n != want && !panics {
			t.Errorf("%d quads came before the error, %d were there", n, want)
		}
		if _, err := s.About(context.Background(), "https://nobody").ReadQuad(); !errors.Is(err, io.EOF) {
			t.Error(err)
		}
		if err := q.Close(); err != nil {
			t.Fatal(err)
		}
	}
}
