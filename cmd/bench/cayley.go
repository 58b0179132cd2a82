package main

import (
	"context"
	"errors"

	"github.com/cayleygraph/cayley/graph/path"
	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/schema"
	"entente/schema/rdf"
)

// cayley asks Cayley's path, on the store, for the partners of a party: to the events that
// have it as their source, and on to their targets.
func cayley(ctx context.Context, dir string) (m measures, err error) {
	g, err := graph.Open(ctx, dir, graph.Options{MustExist: true})
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, g.Close()) }()
	snap, err := g.Snapshot()
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, snap.Close()) }()
	qs := snap.Cayley()
	source, target := quad.Value(rdf.RoleTerm(schema.RoleSource)), quad.Value(rdf.RoleTerm(schema.RoleTarget))
	events := map[quad.Value]int{}
	for q, err := range snap.Quads(ctx, graph.QuadPattern{Predicate: source}) {
		if err != nil {
			return nil, err
		}
		events[q.Object]++
	}
	var hub, rare quad.Value
	for party, n := range events {
		if hub == nil || n > events[hub] {
			hub = party
		}
		if n == 5 && (rare == nil || party.String() < rare.String()) {
			rare = party
		}
	}
	m = measures{"Cayley path, events of the hub": float64(events[hub])}
	for name, start := range map[string]quad.Value{"hub": hub, "party of five events": rare} {
		if start == nil {
			continue
		}
		if m["Cayley path, two hops from the "+name+" ms"], err = median(21, func() error {
			n, err := path.StartPath(qs, start).In(source).Out(target).Iterate(ctx).Paths(false).Count()
			if err == nil && n == 0 {
				err = errors.New("Cayley finds nothing")
			}
			return err
		}); err != nil {
			return nil, err
		}
	}
	return m, nil
}
