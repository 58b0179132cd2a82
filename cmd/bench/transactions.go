package main

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/schema"
	"entente/schema/rdf"
)

// writing is how long transactions are measured.
const writing = 5 * time.Second

// transactions commits events one by one, each a synced transaction of its own: from one
// writer, and from 64 at once.
func transactions(ctx context.Context, dir string) (m measures, err error) {
	g, err := graph.Open(ctx, dir, graph.Options{})
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, g.Close()) }()
	m = measures{}
	var number atomic.Int64
	for name, writers := range map[string]int{"transactions of one event, one writer quads/s": 1, "transactions of one event, 64 writers quads/s": 64} {
		var quads atomic.Int64
		failed := make(chan error, writers)
		var wg sync.WaitGroup
		begin := time.Now()
		for range writers {
			wg.Go(func() {
				for time.Since(begin) < writing {
					n, err := commit(ctx, g, int(number.Add(1)))
					if err != nil {
						failed <- err
						return
					}
					quads.Add(int64(n))
				}
			})
		}
		wg.Wait()
		m[name] = float64(quads.Load()) / time.Since(begin).Seconds()
		close(failed)
		if err := <-failed; err != nil {
			return nil, err
		}
	}
	return m, nil
}

// commit writes one event and tells how many quads it has.
func commit(ctx context.Context, g *graph.Graph, n int) (int, error) {
	tx := g.Begin()
	graphIRI := quad.IRI(ids + "dataset/generated")
	quads := event(nil, eventID(n), n%997, 1000+n%1009, schema.NewDay(1995, 1, 1)+schema.Day(n%10_000), graphIRI)
	quads = append(quads,
		quad.Quad{Subject: quads[0].Subject, Predicate: rdf.OriginalCode, Object: quad.String("042"), Label: graphIRI},
		quad.Quad{Subject: quads[0].Subject, Predicate: rdf.Status, Object: quad.String("occurred"), Label: graphIRI})
	if _, err := tx.WriteQuads(quads); err != nil {
		return 0, err
	}
	res, err := tx.Commit(ctx)
	return int(res.Added), err
}
